"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.explicitly = explicitly;
exports.isolatedBy = isolatedBy;
const value_ts_1 = require("../../json/value.js");
const models_ts_1 = require("./models.js");
/**
 * A request that names an explicit cache reads all of it: an entry that ends where the request's own content
 * begins. That anything behind it would be cached, however long, nobody documents; five turns of one
 * conversation read the cache and nothing else (rig pull 2375). A cache that has ended is refused, so that
 * whatever is answered could have read it.
 */
const RULES = {
    kind: 'entries',
    minimum: { tokens: Infinity, certain: false, source: models_ts_1.CACHING },
    lookback: null,
    breakpoints: { limit: 1, beyond: 'latest' },
    needsMarker: false,
};
const NOTE = 'The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.';
/** What holds of a request that names an explicit cache, instead of the implicit cache's rules. */
function explicitly({ value, pointer, }) {
    return {
        rules: RULES,
        breakpoints: [{ unit: 0, kind: 'implicit', pointer, ttl: null }],
        // It is named by a string; whatever else stands there names nothing that could be known again.
        stored: { pointer, value: (0, value_ts_1.text)(value) ?? '' },
        lifetime: '24h',
        notes: [NOTE],
    };
}
/** The units of a request that is isolated by an explicit cache, too. */
function isolatedBy(units, name) {
    const [first, ...rest] = units;
    if (first === undefined || !(0, value_ts_1.isObject)(first.value))
        return units;
    const value = (0, value_ts_1.objectOf)([...(0, value_ts_1.entries)(first.value), ['cachedContent', name]]);
    return [{ ...first, value }, ...rest];
}
