import { requestOf } from './invoke-model.js';
/** Nesting beyond this is shared instead of copied: no request is so deep. */
const DEEPEST = 100;
/**
 * The request among a function's arguments, as it is now: the first object that looks like one, else the
 * first object. Callers move markers and append messages as soon as they have the answer, while the
 * analysis still waits for its turn. Texts are shared, so that it costs by the number of blocks and not by
 * their length. Null where there is none.
 */
export function snapshotOf(given) {
    const objects = given.filter(isObject);
    const request = objects.find((value) => MEMBERS.some((name) => name in value)) ?? objects[0];
    return request === undefined ? null : copied(inputOf(request), 0);
}
/** What a command of the AWS client carries to a model; anything else as it is. */
function inputOf(request) {
    const input = Reflect.get(request, 'input');
    return isObject(input) && typeof Reflect.get(input, 'modelId') === 'string'
        ? requestOf(input)
        : request;
}
/** What the requests of all APIs have at least one of. */
const MEMBERS = ['messages', 'input', 'contents', 'prompt', 'modelId', 'model'];
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function copied(value, depth) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return value;
    if (Array.isArray(value))
        return value.map((item) => copied(item, depth + 1));
    const prototype = Object.getPrototypeOf(value);
    // Bytes, streams and the like are no JSON, and are not looked into.
    if (prototype !== Object.prototype && prototype !== null && depth > 0)
        return value;
    const copy = {};
    for (const key of Object.keys(value))
        copy[key] = copied(Reflect.get(value, key), depth + 1);
    return copy;
}
