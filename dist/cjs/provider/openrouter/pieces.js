"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.MARKER = void 0;
exports.pieces = pieces;
const markers_ts_1 = require("../markers.js");
const chat_messages_ts_1 = require("../openai/chat-messages.js");
const content_ts_1 = require("../openai/content.js");
const tools_ts_1 = require("../openai/tools.js");
/** The member of Claude that marks the end of a cached prefix; upstreams of OpenAI get their own for it. */
exports.MARKER = 'cache_control';
/** The tools and messages of a request, with the markers of Claude taken out of them. */
function pieces(body) {
    return [...(0, tools_ts_1.toolPieces)(body, 'tools'), ...(0, chat_messages_ts_1.chatPieces)(body)].map((found) => shaped(claudeMarked(found)));
}
function claudeMarked(found) {
    const { value, markers } = (0, markers_ts_1.unmark)(found.unit.value, exports.MARKER, content_ts_1.FREE_FORM);
    if (markers.length === 0)
        return found;
    return { ...found, unit: { ...found.unit, value }, markers: [...found.markers, ...markers] };
}
/**
 * A content that is a string reaches the upstream in another form than a list with the same text: the prefix
 * ends where one turns into the other (SHAPE in rules.ts).
 */
function shaped(found) {
    const { unit } = found;
    if (unit.shorthand === null)
        return found;
    return { ...found, unit: { ...unit, frame: `${unit.frame}, as a string` } };
}
