"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FREE_FORM = exports.MARKER = void 0;
exports.blocks = blocks;
exports.piece = piece;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const markers_ts_1 = require("../markers.js");
/** The member that marks the end of a cached prefix. */
exports.MARKER = 'cache_control';
/**
 * Members whose content Claude is shown as it was written: tool schemas and inputs. Key order in them
 * breaks caches (https://platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08).
 */
exports.FREE_FORM = new Set([
    'input_schema',
    'input_examples',
    'input',
    'schema',
]);
/**
 * The blocks of a `system` or `content` value. A string is shorthand for one text block (SDK 1.12.0,
 * MessageCreateParams.messages, read 2026-11-20); null has no block; anything else is one block of its own kind.
 */
function blocks(content, place) {
    if (content === undefined || content === null)
        return [];
    if (typeof content === 'string') {
        return [piece({ type: 'text', text: content }, place, { shorthand: '/text' })];
    }
    if (!(0, value_ts_1.isArray)(content))
        return [piece(content, place, {})];
    return content.map((block, at) => piece(block, { ...place, pointer: (0, pointer_ts_1.child)(place.pointer, at) }, {}));
}
/** One block, or one value of another kind, as a piece at this place. */
function piece(block, place, more) {
    const { value, markers } = (0, markers_ts_1.unmark)(block, exports.MARKER, exports.FREE_FORM);
    const kind = more.kind ?? kindOf((0, value_ts_1.text)((0, value_ts_1.get)(block, 'type')) ?? '');
    const assistant = place.role === 'assistant';
    const unit = {
        section: place.section,
        kind,
        index: place.index,
        pointer: place.pointer,
        shorthand: more.shorthand ?? null,
        role: place.role,
        name: more.name ?? null,
        value,
        frame: place.frame,
        replayed: assistant,
        ...(kind === 'tool-result' && !assistant ? { replayedMembers: ['tool_use_id'] } : {}),
    };
    return { unit, markers, absent: place.absent };
}
const KINDS = new Map([
    ['text', 'text'],
    ['image', 'image'],
    ['document', 'document'],
    ['search_result', 'document'],
    ['thinking', 'thinking'],
    ['redacted_thinking', 'thinking'],
    ['tool_use', 'tool-call'],
    ['server_tool_use', 'tool-call'],
    ['mcp_tool_use', 'tool-call'],
    ['tool_result', 'tool-result'],
]);
function kindOf(type) {
    return KINDS.get(type) ?? (type.endsWith('_tool_result') ? 'tool-result' : 'other');
}
