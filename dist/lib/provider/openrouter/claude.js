import { child } from '../../json/pointer.js';
import { get } from '../../json/value.js';
import { markerOf } from '../anthropic/breakpoints.js';
import { knownModel, cacheRules } from '../anthropic/model.js';
import { MARKER_LIMIT } from '../anthropic/models.js';
import { readMarker } from '../anthropic/placement.js';
import { overrideOf } from '../override.js';
import { wrongTtlOrder } from '../ttl-order.js';
import { MARKER } from './pieces.js';
import { upstreamModel } from './rules.js';
/**
 * The cache of Claude behind the gateway: markers on parts and tools, one at the top of the body for the
 * last block, at most four (CACHING in rules.ts); minimums and look-back are Claude's own.
 */
export function claudeCache(body, pieces, model, options) {
    const name = upstreamModel(model);
    const { data, note } = knownModel(name);
    const breakpoints = [];
    const illegal = [];
    let count = 0;
    for (const [unit, { unit: found, markers }] of pieces.entries()) {
        for (const marker of markers) {
            const pointer = marker.path.slice(0, -1).reduce(child, found.pointer);
            const read = readMarker(marker.value);
            if (!read.legal) {
                const { rule, detail } = read;
                illegal.push({ rule, pointer: child(pointer, MARKER), unit, detail });
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
    if (count + automatic.length > MARKER_LIMIT && last !== undefined) {
        const detail = `${count + automatic.length} markers, at most ${MARKER_LIMIT} are accepted`;
        illegal.push({
            rule: 'too-many',
            pointer: child(last.pointer, MARKER),
            unit: last.unit,
            detail,
        });
    }
    return {
        rules: cacheRules(data, overrideOf(options, model, name)),
        breakpoints: all,
        illegal: [...illegal, ...wrongTtlOrder(all, markerOf)],
        note,
    };
}
function automaticOf(body, pieces, explicit) {
    const marker = get(body, MARKER) ?? null;
    if (marker === null)
        return [];
    const read = readMarker(marker);
    const unit = pieces.findLastIndex(({ unit: { section, kind } }) => section !== 'params' && kind !== 'thinking');
    if (!read.legal || unit === -1 || explicit.some((found) => found.unit === unit))
        return [];
    return [{ unit, kind: 'automatic', pointer: `/${MARKER}`, ttl: read.ttl }];
}
