"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FREE_FORM = void 0;
exports.member = member;
exports.contentPieces = contentPieces;
exports.placeOf = placeOf;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
/** Members whose content is free-form JSON: schemas, arguments, results. */
exports.FREE_FORM = new Set([
    'parameters',
    'parametersJsonSchema',
    'parameters_json_schema',
    'args',
    'response',
    'responseSchema',
    'responseJsonSchema',
]);
/** A member that the API takes in camelCase and in snake_case; null where the body has neither. */
function member(holder, camel, snake) {
    for (const name of [camel, snake]) {
        const value = (0, value_ts_1.get)(holder.value, name);
        if (value !== undefined && value !== null) {
            return { value, pointer: (0, pointer_ts_1.child)(holder.pointer, name) };
        }
    }
    return null;
}
/**
 * The parts of a content, each a piece. Where one content ends and the next begins is printed, so that a part
 * that continues one has another frame than one that begins it. SDKs take a string for one text part.
 */
function contentPieces({ value, pointer }, place) {
    if (typeof value === 'string')
        return [piece({ text: value }, pointer, place, '/text')];
    const list = (0, value_ts_1.get)(value, 'parts');
    if (!(0, value_ts_1.isArray)(list))
        return [piece(value, pointer, place)];
    const at = (0, pointer_ts_1.child)(pointer, 'parts');
    return list.map((part, index) => piece(part, (0, pointer_ts_1.child)(at, index), {
        ...place,
        frame: index === 0 ? place.frame : `${place.frame}, continued`,
    }));
}
/** The place of the content number `index`: its role as it is written, `user` where it has none. */
function placeOf(content, index) {
    const role = (0, value_ts_1.text)((0, value_ts_1.get)(content, 'role')) ?? 'user';
    return { section: 'messages', index, role: roleOf(role), frame: role };
}
function piece(part, pointer, place, shorthand = null) {
    const wrapped = unwrapped(part);
    const kind = wrapped?.kind ?? kindOf(part);
    const unit = {
        ...place,
        kind,
        pointer: wrapped === null ? pointer : (0, pointer_ts_1.child)(pointer, wrapped.name),
        shorthand,
        name: null,
        value: wrapped?.value ?? part,
        replayed: place.role === 'assistant',
        ...(kind === 'tool-result' ? { replayedMembers: ['id'] } : {}),
    };
    return { unit, markers: [], absent: null };
}
/** Names of a tool's answer in a part that holds nothing else, so that its id stands at its top. */
const ANSWERS = ['functionResponse', 'function_response'];
function unwrapped(part) {
    const name = ANSWERS.find((candidate) => (0, value_ts_1.isObject)((0, value_ts_1.get)(part, candidate)));
    const value = name === undefined ? undefined : (0, value_ts_1.get)(part, name);
    if (name === undefined || !(0, value_ts_1.isObject)(value) || !(0, value_ts_1.isObject)(part) || (0, value_ts_1.entries)(part).length > 1)
        return null;
    return { name, value, kind: 'tool-result' };
}
function kindOf(part) {
    const has = (camel, snake) => ((0, value_ts_1.get)(part, camel) ?? (0, value_ts_1.get)(part, snake)) !== undefined;
    if ((0, value_ts_1.get)(part, 'thought') === true)
        return 'thinking';
    if (has('functionCall', 'function_call'))
        return 'tool-call';
    if (has('functionResponse', 'function_response'))
        return 'tool-result';
    if (typeof (0, value_ts_1.get)(part, 'text') === 'string')
        return 'text';
    const data = (0, value_ts_1.get)(part, 'inlineData') ??
        (0, value_ts_1.get)(part, 'inline_data') ??
        (0, value_ts_1.get)(part, 'fileData') ??
        (0, value_ts_1.get)(part, 'file_data');
    if (data === undefined)
        return 'other';
    const type = (0, value_ts_1.text)((0, value_ts_1.get)(data, 'mimeType')) ?? (0, value_ts_1.text)((0, value_ts_1.get)(data, 'mime_type')) ?? '';
    return type.startsWith('image/') ? 'image' : 'document';
}
function roleOf(role) {
    switch (role) {
        case 'user':
        case 'function':
        case 'tool':
            return 'user';
        case 'model':
            return 'assistant';
        case 'system':
            return 'system';
        default:
            return null;
    }
}
