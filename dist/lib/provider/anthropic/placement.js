import { child } from '../../json/pointer.js';
import { get, isArray, isObject, text } from '../../json/value.js';
/** Lifetimes of an entry; the first one holds where a marker names none. */
const LIFETIMES = ['5m', '1h'];
/**
 * Judges one marker of a block (build-with-claude/prompt-caching, read 2026-10-08; markers inside tool
 * results and documents: release notes of 2025-05-01).
 */
export function place(marker, { unit, absent }) {
    if (absent === 'deferred') {
        return illegal('on-deferred-tool', 'a tool with defer_loading is not in the cached prefix');
    }
    if (unit.kind === 'thinking') {
        return illegal('on-thinking', 'a thinking block takes no cache_control');
    }
    if (isEmptyText(unit.value)) {
        return illegal('on-empty-text', 'an empty text block cannot be cached');
    }
    if (!isHoisted(marker.path, unit.value)) {
        return illegal('nested', 'only the last nested block may carry the marker of its parent');
    }
    return readMarker(marker.value);
}
/** Reads a marker's own fields: `{ type: 'ephemeral', ttl?: '5m' | '1h' }`. */
export function readMarker(marker) {
    if (!isObject(marker) || get(marker, 'type') !== 'ephemeral') {
        return illegal('unsupported-field', "cache_control must be { type: 'ephemeral' }");
    }
    const ttl = get(marker, 'ttl') ?? LIFETIMES[0];
    if (typeof ttl === 'string' && LIFETIMES.includes(ttl))
        return { legal: true, ttl };
    const given = text(ttl) ?? 'a value that is no string';
    return illegal('unsupported-ttl', `the lifetimes are 5m and 1h, not ${given}`);
}
/** True for what an automatic breakpoint can stand on. */
export function isCacheable({ unit, absent }) {
    const isContent = unit.section !== 'params' && unit.kind !== 'thinking';
    return isContent && absent === null && !isEmptyText(unit.value);
}
/** JSON Pointer of the block that carries a marker. */
export function carrier(marker, pointer) {
    return marker.path.slice(0, -1).reduce(child, pointer);
}
function isEmptyText(value) {
    return get(value, 'type') === 'text' && get(value, 'text') === '';
}
/**
 * True where the path leads from the block to itself, or to the last block of its `content` (directly
 * or under `source`), and so on inward: such a marker counts for the outer block.
 */
function isHoisted(path, block) {
    let value = block;
    for (const [at, token] of path.slice(0, -1).entries()) {
        if (typeof token === 'number') {
            if (!isArray(value) || token !== value.length - 1 || path[at - 1] !== 'content')
                return false;
            value = value[token];
        }
        else {
            if (token !== 'content' && token !== 'source')
                return false;
            value = get(value, token);
        }
    }
    return true;
}
function illegal(rule, detail) {
    return { legal: false, rule, detail };
}
