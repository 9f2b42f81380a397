"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.claudeCache = claudeCache;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const breakpoints_ts_1 = require("../anthropic/breakpoints.js");
const model_ts_1 = require("../anthropic/model.js");
const models_ts_1 = require("../anthropic/models.js");
const placement_ts_1 = require("../anthropic/placement.js");
const override_ts_1 = require("../override.js");
const ttl_order_ts_1 = require("../ttl-order.js");
const pieces_ts_1 = require("./pieces.js");
const rules_ts_1 = require("./rules.js");
/**
 * The cache of Claude behind the gateway: markers on parts and tools, one at the top of the body for the
 * last block, at most four (CACHING in rules.ts); minimums and look-back are Claude's own.
 */
function claudeCache(body, pieces, model, options) {
    const name = (0, rules_ts_1.upstreamModel)(model);
    const { data, note } = (0, model_ts_1.knownModel)(name);
    const breakpoints = [];
    const illegal = [];
    let count = 0;
    for (const [unit, { unit: found, markers }] of pieces.entries()) {
        for (const marker of markers) {
            const pointer = marker.path.slice(0, -1).reduce(pointer_ts_1.child, found.pointer);
            const read = (0, placement_ts_1.readMarker)(marker.value);
            if (!read.legal) {
                const { rule, detail } = read;
                illegal.push({ rule, pointer: (0, pointer_ts_1.child)(pointer, pieces_ts_1.MARKER), unit, detail });
                continue;
            }
            count += 1;
            if (breakpoints.at(-1)?.unit === unit)
                continue;
            breakpoints.push({ unit, kind: 'explicit', pointer, ttl: read.ttl });
        }
    }
    const automatic = automaticOf(body, pieces, breakpoints);
    const last = breakpoints.at(-1);
    const all = [...breakpoints, ...automatic];
    if (count + automatic.length > models_ts_1.MARKER_LIMIT && last !== undefined) {
        const detail = `${count + automatic.length} markers, at most ${models_ts_1.MARKER_LIMIT} are accepted`;
        illegal.push({
            rule: 'too-many',
            pointer: (0, pointer_ts_1.child)(last.pointer, pieces_ts_1.MARKER),
            unit: last.unit,
            detail,
        });
    }
    return {
        rules: (0, model_ts_1.cacheRules)(data, (0, override_ts_1.overrideOf)(options, model, name)),
        breakpoints: all,
        illegal: [...illegal, ...(0, ttl_order_ts_1.wrongTtlOrder)(all, breakpoints_ts_1.markerOf)],
        note,
    };
}
function automaticOf(body, pieces, explicit) {
    const marker = (0, value_ts_1.get)(body, pieces_ts_1.MARKER) ?? null;
    if (marker === null)
        return [];
    const read = (0, placement_ts_1.readMarker)(marker);
    const unit = pieces.findLastIndex(({ unit: { section, kind } }) => section !== 'params' && kind !== 'thinking');
    if (!read.legal || unit === -1 || explicit.some((found) => found.unit === unit))
        return [];
    return [{ unit, kind: 'automatic', pointer: `/${pieces_ts_1.MARKER}`, ttl: read.ttl }];
}
