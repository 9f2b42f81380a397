"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.instructionPieces = instructionPieces;
exports.inputPieces = inputPieces;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
/** The pieces in front of the input: a stored template and the instructions. */
function instructionPieces(body) {
    const system = { section: 'system', index: 0, role: 'system' };
    const template = (0, value_ts_1.get)(body, 'prompt');
    const instructions = (0, value_ts_1.get)(body, 'instructions');
    return [
        ...(template === undefined || template === null
            ? []
            : [(0, content_ts_1.piece)(template, { ...system, pointer: '/prompt', frame: 'prompt' }, 'other')]),
        ...(0, content_ts_1.parts)(instructions, { ...system, pointer: '/instructions', frame: 'instructions' }, 'input_text'),
    ];
}
/**
 * The pieces of `input`. A string is a user message ("equivalent to a text input with the user role",
 * SDK 6.49.0, ResponseCreateParams.input). `keepsReasoning` is false where the model is shown only the
 * reasoning of the current turn.
 */
function inputPieces(body, keepsReasoning, memory) {
    const input = (0, value_ts_1.get)(body, 'input');
    if (!(0, value_ts_1.isArray)(input)) {
        const place = { section: 'messages', index: 0, pointer: '/input', role: 'user' };
        return (0, content_ts_1.parts)(input, { ...place, frame: 'user' }, 'input_text');
    }
    const leading = (0, content_ts_1.leadingCount)(input);
    const cut = (item, index) => {
        const pointer = (0, pointer_ts_1.child)('/input', index);
        return isMessage(item)
            ? messagePieces(item, index, pointer, index < leading)
            : [itemPiece(item, index, pointer)];
    };
    const all = memory === undefined ? input.flatMap(cut) : memory.pieces('responses', input, cut, isReasoning);
    if (keepsReasoning || memory?.telling.length === 0)
        return all;
    const lastTurn = input.findLastIndex(isUserMessage);
    return all.map((found) => isReasoning(found) && found.unit.index < lastTurn ? { ...found, absent: 'dropped' } : found);
}
function messagePieces(message, index, pointer, isLeading) {
    const written = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'role')) ?? '';
    const phase = (0, value_ts_1.text)((0, value_ts_1.get)(message, 'phase'));
    const place = {
        section: isLeading ? 'system' : 'messages',
        index,
        pointer,
        role: (0, content_ts_1.roleOf)(written),
        frame: phase === undefined ? written : `${written} (${phase})`,
    };
    const type = place.role === 'assistant' ? 'output_text' : 'input_text';
    const found = (0, content_ts_1.parts)((0, value_ts_1.get)(message, 'content'), { ...place, pointer: (0, pointer_ts_1.child)(pointer, 'content') }, type);
    return found.length > 0 ? found : [(0, content_ts_1.piece)(message, place, 'other')];
}
/** Items that the client makes, with the member that names the call they answer. */
const ANSWERS = new Map([
    ['function_call_output', 'call_id'],
    ['custom_tool_call_output', 'call_id'],
    ['computer_call_output', 'call_id'],
    ['shell_call_output', 'call_id'],
    ['apply_patch_call_output', 'call_id'],
    ['program_output', 'call_id'],
    ['local_shell_call_output', 'id'],
    ['mcp_approval_response', 'approval_request_id'],
]);
/** Items that the client makes and that answer nothing. */
const INSERTED = new Set([
    'additional_tools',
    'configuration_update',
    'compaction_trigger',
]);
/** Items whose `id` stands for content that the request does not hold, or that an answer refers to. */
const NAMED_BY_ID = new Set([
    'item_reference',
    'reasoning',
    'compaction',
    'mcp_approval_request',
    'local_shell_call_output',
]);
function itemPiece(item, index, pointer) {
    // `type` may be left out of a reference: nothing else has an `id` and no role.
    const type = (0, value_ts_1.text)((0, value_ts_1.get)(item, 'type')) ?? ((0, value_ts_1.isObject)(item) ? 'item_reference' : '');
    const answers = ANSWERS.get(type);
    const role = answers !== undefined ? 'user' : INSERTED.has(type) ? 'system' : 'assistant';
    const kind = answers !== undefined ? 'tool-result' : kindOf(type);
    const members = answers === undefined ? {} : { replayedMembers: [answers] };
    const place = { section: 'messages', index, pointer, role, frame: type };
    return (0, content_ts_1.piece)(withoutRecord(item, type), place, kind, members);
}
// `id` and `status` say how the provider has stored an item; the model is not shown them.
function withoutRecord(item, type) {
    if (!(0, value_ts_1.isObject)(item))
        return item;
    return NAMED_BY_ID.has(type) ? (0, value_ts_1.omit)(item, 'status') : (0, value_ts_1.omit)(item, 'id', 'status');
}
function kindOf(type) {
    if (type === 'reasoning')
        return 'thinking';
    return type.endsWith('_call') ? 'tool-call' : 'other';
}
function isReasoning({ unit }) {
    return unit.kind === 'thinking';
}
function isMessage(item) {
    const type = (0, value_ts_1.get)(item, 'type');
    return type === 'message' || ((0, value_ts_1.get)(item, 'role') !== undefined && type === undefined);
}
function isUserMessage(item) {
    return isMessage(item) && (0, value_ts_1.get)(item, 'role') === 'user';
}
