"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layoutOf = layoutOf;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
const endings_ts_1 = require("./endings.js");
const models_ts_1 = require("./models.js");
const options_ts_1 = require("./options.js");
/**
 * Where entries are written or looked up: every explicit breakpoint that a lookup considers and, unless
 * the mode is explicit, one implicit breakpoint at the end of the latest eligible message. Models before
 * GPT-5.6 match any prefix and have no breakpoints. Markers beyond the limit are no mistake: the latest
 * are written (guides/prompt-caching, read 2026-10-10).
 */
function layoutOf(pieces, units, api, data, options) {
    const explicit = [];
    const illegal = [];
    let unit = -1;
    for (const { unit: found, markers, absent } of pieces) {
        if (absent === null)
            unit += 1;
        const at = absent === null ? unit : null;
        for (const marker of markers) {
            const carrier = marker.path.slice(0, -1).reduce(pointer_ts_1.child, found.pointer);
            const pointer = (0, pointer_ts_1.child)(carrier, content_ts_1.MARKER);
            const wrong = fault(marker, found, api, data);
            if (wrong !== null)
                illegal.push({ ...wrong, pointer, unit: at });
            if (wrong !== null || at === null)
                continue;
            const lifetimes = options_ts_1.LIFETIMES[api];
            const asked = (0, value_ts_1.get)(marker.value, 'ttl') ?? options.ttl;
            const ttl = lifetimes.find((candidate) => candidate === asked);
            if (ttl === undefined)
                illegal.push((0, options_ts_1.lifetime)((0, pointer_ts_1.child)(pointer, 'ttl'), lifetimes, at));
            // Two markers inside one tool output end the same unit.
            else if (explicit.at(-1)?.unit !== at) {
                explicit.push({ unit: at, kind: 'explicit', pointer: carrier, ttl });
            }
        }
    }
    const considered = explicit.filter((_, at) => at < models_ts_1.LOOKUPS.first || at >= explicit.length - models_ts_1.LOOKUPS.latest);
    return {
        breakpoints: [...considered, ...implicit(units, data, options, considered)].toSorted((a, b) => a.unit - b.unit),
        illegal,
    };
}
function implicit(units, data, { mode, ttl }, explicit) {
    if (data.cache.kind !== 'entries' || mode === 'explicit')
        return [];
    const at = (0, endings_ts_1.eligibleEndings)(units).at(-1);
    const unit = at === undefined ? undefined : units[at];
    if (at === undefined || unit === undefined)
        return [];
    if (explicit.some((found) => found.unit === at))
        return [];
    return [{ unit: at, kind: 'implicit', pointer: unit.pointer, ttl }];
}
/** Parts that take a marker, by API. */
const MARKABLE = {
    responses: new Set(['input_text', 'input_image', 'input_file']),
    chat: new Set(['text', 'image_url', 'input_audio', 'file']),
};
function fault(marker, unit, api, data) {
    if (data.cache.kind !== 'entries') {
        return { rule: 'unsupported-field', detail: `${content_ts_1.MARKER} needs GPT-5.6 or later` };
    }
    if (!isMarkable(marker, unit, api)) {
        const detail = `${content_ts_1.MARKER} belongs on an input part: text, image or file of a message`;
        return { rule: 'unsupported-field', detail };
    }
    if (!(0, value_ts_1.isObject)(marker.value) || (0, value_ts_1.get)(marker.value, 'mode') !== 'explicit') {
        return { rule: 'unsupported-field', detail: `${content_ts_1.MARKER} must be { mode: 'explicit' }` };
    }
    return null;
}
/** A marker stands on a part: the unit itself, or a part inside a tool's output. */
function isMarkable(marker, unit, api) {
    if (unit.role === 'assistant' || unit.role === null)
        return false;
    const path = marker.path.slice(0, -1);
    const carrier = path.reduce((value, token) => (typeof token === 'number' ? (0, value_ts_1.items)(value)[token] : (0, value_ts_1.get)(value, token)), unit.value);
    const inside = unit.kind === 'tool-result' ? path.length === 2 : path.length === 0;
    return inside && MARKABLE[api].has((0, value_ts_1.get)(carrier, 'type'));
}
