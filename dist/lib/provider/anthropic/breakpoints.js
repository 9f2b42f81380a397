import { child } from '../../json/pointer.js';
import { get, items } from '../../json/value.js';
import { wrongTtlOrder } from '../ttl-order.js';
import { automatic } from './automatic.js';
import { MARKER } from './content.js';
import { isTransient } from './messages.js';
import { MARKER_LIMIT } from './models.js';
import { carrier, place } from './placement.js';
/**
 * Where entries are written and looked up. A marker that stands where none may is no breakpoint. A
 * request with too many of them, or with lifetimes in the wrong order, is refused as a whole; its
 * breakpoints are given all the same, so that the rest of it can still be compared.
 */
export function layoutOf(body, pieces) {
    const explicit = [];
    const illegal = [...onMessages(body)];
    let markers = 0;
    let unit = -1;
    for (const piece of pieces) {
        if (piece.absent === null)
            unit += 1;
        for (const marker of piece.markers) {
            const block = carrier(marker, piece.unit.pointer);
            const placement = transientPlacement(body, piece) ?? place(marker, piece);
            const at = piece.absent === null ? unit : null;
            if (!placement.legal) {
                const { rule, detail } = placement;
                illegal.push({ rule, pointer: child(block, MARKER), unit: at, detail });
                continue;
            }
            markers += 1;
            // Two markers that count for one block are one breakpoint, in two slots.
            if (at === null || explicit.at(-1)?.unit === at)
                continue;
            explicit.push({ unit: at, kind: 'explicit', pointer: block, ttl: placement.ttl });
        }
    }
    const added = automatic(body, pieces, explicit, markers);
    const breakpoints = [...explicit, ...added.breakpoints].toSorted((a, b) => a.unit - b.unit);
    return {
        breakpoints,
        illegal: [
            ...illegal,
            ...added.illegal,
            ...tooMany(markers, explicit),
            ...wrongTtlOrder(breakpoints, markerOf),
            ...inThread(body, breakpoints),
        ],
    };
}
/** The message itself takes no marker: 400 "Extra inputs are not permitted". */
function onMessages(body) {
    return items(get(body, 'messages')).flatMap((message, index) => {
        const marker = get(message, MARKER);
        if (marker === undefined || marker === null)
            return [];
        const pointer = child(child('/messages', index), MARKER);
        const detail = 'cache_control belongs on a block of the message, not on the message';
        return [{ rule: 'on-message', pointer, unit: null, detail }];
    });
}
function transientPlacement(body, { unit }) {
    if (unit.role !== 'system' || unit.section !== 'messages')
        return null;
    const message = items(get(body, 'messages'))[unit.index] ?? null;
    if (!isTransient(message))
        return null;
    return {
        legal: false,
        rule: 'unsupported-field',
        detail: 'a system message with clear_at takes no cache_control',
    };
}
function tooMany(markers, explicit) {
    const last = explicit.at(-1);
    if (markers <= MARKER_LIMIT || last === undefined)
        return [];
    const detail = `${markers} markers, at most ${MARKER_LIMIT} are accepted`;
    return [{ rule: 'too-many', pointer: child(last.pointer, MARKER), unit: last.unit, detail }];
}
/** Where a marker stands: in the unit that it ends, or, of the automatic one, at the top of the body. */
export function markerOf({ kind, pointer }) {
    return kind === 'automatic' ? pointer : child(pointer, MARKER);
}
/** A thread takes no markers (SDK 1.12.0, ThreadUnsupportedFeatureName, read 2026-11-20). */
function inThread(body, breakpoints) {
    const thread = get(body, 'thread');
    if (thread === undefined || thread === null)
        return [];
    return breakpoints.map((found) => ({
        rule: 'unsupported-field',
        pointer: found.kind === 'automatic' ? found.pointer : child(found.pointer, MARKER),
        unit: found.unit,
        detail: 'a request with a thread takes no cache_control',
    }));
}
