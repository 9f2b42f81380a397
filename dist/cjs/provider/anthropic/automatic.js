"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.automatic = automatic;
const value_ts_1 = require("../../json/value.js");
const content_ts_1 = require("./content.js");
const models_ts_1 = require("./models.js");
const placement_ts_1 = require("./placement.js");
/**
 * The breakpoint of a `cache_control` at the top of the request: the last block that can be cached,
 * or none. It takes one of the slots, does nothing where that block carries the same marker, and is
 * refused where it carries another lifetime or where no slot is left ("Automatic caching",
 * build-with-claude/prompt-caching, read 2026-10-08).
 */
function automatic(body, pieces, explicit, markers) {
    const marker = (0, value_ts_1.get)(body, content_ts_1.MARKER);
    if (marker === undefined || marker === null)
        return { breakpoints: [], illegal: [] };
    const pointer = `/${content_ts_1.MARKER}`;
    const read = (0, placement_ts_1.readMarker)(marker);
    if (!read.legal) {
        const { rule, detail } = read;
        return { breakpoints: [], illegal: [{ rule, pointer, unit: null, detail }] };
    }
    const unit = pieces.filter(({ absent }) => absent === null).findLastIndex(placement_ts_1.isCacheable);
    if (unit === -1)
        return { breakpoints: [], illegal: [] };
    const refused = (detail) => ({
        breakpoints: [],
        illegal: [{ rule: 'automatic-conflict', pointer, unit, detail }],
    });
    const there = explicit.find((found) => found.unit === unit);
    if (there !== undefined) {
        return there.ttl === read.ttl
            ? { breakpoints: [], illegal: [] }
            : refused(`automatic caching with ttl '${read.ttl}' on a block marked '${there.ttl}'`);
    }
    if (markers >= models_ts_1.MARKER_LIMIT) {
        return refused(`${markers} markers and automatic caching: ${models_ts_1.MARKER_LIMIT} are accepted in all`);
    }
    return { breakpoints: [{ unit, kind: 'automatic', pointer, ttl: read.ttl }], illegal: [] };
}
