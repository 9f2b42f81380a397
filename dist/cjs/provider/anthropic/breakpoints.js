"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.layoutOf = layoutOf;
exports.markerOf = markerOf;
const pointer_ts_1 = require("../../json/pointer.js");
const value_ts_1 = require("../../json/value.js");
const ttl_order_ts_1 = require("../ttl-order.js");
const automatic_ts_1 = require("./automatic.js");
const content_ts_1 = require("./content.js");
const messages_ts_1 = require("./messages.js");
const models_ts_1 = require("./models.js");
const placement_ts_1 = require("./placement.js");
/**
 * Where entries are written and looked up. A marker that stands where none may is no breakpoint. A
 * request with too many of them, or with lifetimes in the wrong order, is refused as a whole; its
 * breakpoints are given all the same, so that the rest of it can still be compared.
 */
function layoutOf(body, pieces) {
    const explicit = [];
    const illegal = [...onMessages(body)];
    let markers = 0;
    let unit = -1;
    for (const piece of pieces) {
        if (piece.absent === null)
            unit += 1;
        for (const marker of piece.markers) {
            const block = (0, placement_ts_1.carrier)(marker, piece.unit.pointer);
            const placement = transientPlacement(body, piece) ?? (0, placement_ts_1.place)(marker, piece);
            const at = piece.absent === null ? unit : null;
            if (!placement.legal) {
                const { rule, detail } = placement;
                illegal.push({ rule, pointer: (0, pointer_ts_1.child)(block, content_ts_1.MARKER), unit: at, detail });
                continue;
            }
            markers += 1;
            // Two markers that count for one block are one breakpoint, in two slots.
            if (at === null || explicit.at(-1)?.unit === at)
                continue;
            explicit.push({ unit: at, kind: 'explicit', pointer: block, ttl: placement.ttl });
        }
    }
    const added = (0, automatic_ts_1.automatic)(body, pieces, explicit, markers);
    const breakpoints = [...explicit, ...added.breakpoints].toSorted((a, b) => a.unit - b.unit);
    return {
        breakpoints,
        illegal: [
            ...illegal,
            ...added.illegal,
            ...tooMany(markers, explicit),
            ...(0, ttl_order_ts_1.wrongTtlOrder)(breakpoints, markerOf),
            ...inThread(body, breakpoints),
        ],
    };
}
/** The message itself takes no marker: 400 "Extra inputs are not permitted". */
function onMessages(body) {
    return (0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages')).flatMap((message, index) => {
        const marker = (0, value_ts_1.get)(message, content_ts_1.MARKER);
        if (marker === undefined || marker === null)
            return [];
        const pointer = (0, pointer_ts_1.child)((0, pointer_ts_1.child)('/messages', index), content_ts_1.MARKER);
        const detail = 'cache_control belongs on a block of the message, not on the message';
        return [{ rule: 'on-message', pointer, unit: null, detail }];
    });
}
function transientPlacement(body, { unit }) {
    if (unit.role !== 'system' || unit.section !== 'messages')
        return null;
    const message = (0, value_ts_1.items)((0, value_ts_1.get)(body, 'messages'))[unit.index] ?? null;
    if (!(0, messages_ts_1.isTransient)(message))
        return null;
    return {
        legal: false,
        rule: 'unsupported-field',
        detail: 'a system message with clear_at takes no cache_control',
    };
}
function tooMany(markers, explicit) {
    const last = explicit.at(-1);
    if (markers <= models_ts_1.MARKER_LIMIT || last === undefined)
        return [];
    const detail = `${markers} markers, at most ${models_ts_1.MARKER_LIMIT} are accepted`;
    return [{ rule: 'too-many', pointer: (0, pointer_ts_1.child)(last.pointer, content_ts_1.MARKER), unit: last.unit, detail }];
}
/** Where a marker stands: in the unit that it ends, or, of the automatic one, at the top of the body. */
function markerOf({ kind, pointer }) {
    return kind === 'automatic' ? pointer : (0, pointer_ts_1.child)(pointer, content_ts_1.MARKER);
}
/** A thread takes no markers (SDK 1.12.0, ThreadUnsupportedFeatureName, read 2026-11-20). */
function inThread(body, breakpoints) {
    const thread = (0, value_ts_1.get)(body, 'thread');
    if (thread === undefined || thread === null)
        return [];
    return breakpoints.map((found) => ({
        rule: 'unsupported-field',
        pointer: found.kind === 'automatic' ? found.pointer : (0, pointer_ts_1.child)(found.pointer, content_ts_1.MARKER),
        unit: found.unit,
        detail: 'a request with a thread takes no cache_control',
    }));
}
