"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.recognise = recognise;
const value_ts_1 = require("../../json/value.js");
const ROLES = new Set([undefined, 'user', 'model', 'function', 'system']);
const OWN_MEMBERS = [
    'systemInstruction',
    'system_instruction',
    'generationConfig',
    'generation_config',
    'cachedContent',
    'safetySettings',
];
// Enough to tell; a body of a hundred thousand contents need not be read whole.
const SAMPLE = 50;
/**
 * How sure the shape of a body is a generateContent request, as it goes on the wire or as the SDK takes it
 * (`config` around the further members).
 */
function recognise(body, declared) {
    const contents = (0, value_ts_1.get)(body, 'contents');
    if (!(0, value_ts_1.isObject)(body) || contents === undefined || (0, value_ts_1.get)(body, 'messages') !== undefined)
        return 0;
    const model = declared ?? (0, value_ts_1.text)((0, value_ts_1.get)(body, 'model')) ?? '';
    const isOwnModel = /(?:^|\/)(?:gemini|gemma)-/.test(model);
    if (typeof contents === 'string')
        return isOwnModel ? 1 : 0.1;
    const list = (0, value_ts_1.isArray)(contents) ? contents : [contents];
    if (!list.slice(0, SAMPLE).every(isContent))
        return 0;
    if (isOwnModel || OWN_MEMBERS.some((name) => (0, value_ts_1.get)(body, name) !== undefined))
        return 1;
    return list.length === 0 ? 0.1 : 0.8;
}
function isContent(content) {
    if (!(0, value_ts_1.isArray)((0, value_ts_1.get)(content, 'parts')))
        return false;
    return ROLES.has((0, value_ts_1.get)(content, 'role'));
}
