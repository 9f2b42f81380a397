"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.openaiCut = openaiCut;
const content_ts_1 = require("../openai/content.js");
const parameters_ts_1 = require("../openai/parameters.js");
const request_ts_1 = require("../openai/request.js");
const pieces_ts_1 = require("./pieces.js");
const rules_ts_1 = require("./rules.js");
/**
 * OpenAI behind the gateway: its own rules. Markers of Claude become breakpoints where the model has them,
 * and lose their lifetime (CONVERTED in rules.ts).
 */
function openaiCut(body, name, options) {
    let dropped = false;
    const found = (0, request_ts_1.segmentRequest)(body, 'chat', { ...options, model: name }, (data) => ({
        head: [(0, parameters_ts_1.chatParameters)(body)],
        messages: (0, pieces_ts_1.pieces)(body).map((piece) => {
            const own = piece.markers.filter(({ path }) => path.at(-1) !== pieces_ts_1.MARKER);
            const claude = piece.markers.length > own.length;
            dropped ||= piece.markers.some(({ value }) => hasLifetime(value));
            // Older models have no breakpoints: the gateway leaves such markers out.
            if (!claude || data.cache.kind !== 'entries')
                return { ...piece, markers: own };
            return { ...piece, markers: piece.markers.map(converted) };
        }),
    }));
    return {
        ...found,
        notes: dropped ? [...found.notes, droppedNote] : found.notes,
    };
}
const droppedNote = `A ttl of cache_control is dropped on the way to OpenAI: entries live ${rules_ts_1.OPENAI_LIFETIME}.`;
function converted(marker) {
    if (marker.path.at(-1) !== pieces_ts_1.MARKER)
        return marker;
    return { path: [...marker.path.slice(0, -1), content_ts_1.MARKER], value: { mode: 'explicit' } };
}
function hasLifetime(value) {
    return typeof value === 'object' && value !== null && 'ttl' in value;
}
