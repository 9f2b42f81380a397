"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.standing = standing;
function standing({ from, until }, at) {
    if (until <= at)
        return 'gone';
    return from >= at ? 'waiting' : 'live';
}
