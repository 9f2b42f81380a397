"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.overrideOf = overrideOf;
/** What the config says about a model: the first of these names that it knows. */
function overrideOf(options, ...names) {
    const overrides = options?.overrides ?? {};
    const name = names.find((candidate) => Object.hasOwn(overrides, candidate));
    return (name === undefined ? undefined : overrides[name]) ?? {};
}
