"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.sseReader = sseReader;
const wire_ts_1 = require("../wire.js");
/** Longest line that is looked at; a longer one carries media, not usage. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** Only events that name one of these can say something about usage: the text of an answer is not parsed. */
const TELLING = /"(?:usage|usageMetadata|error|diagnostics|finishReason)"|"finish_reason": ?"|message_st|response\.(?:completed|incomplete|failed|created)/;
/** Server-sent events: of each `data:` line that can matter the parsed JSON goes to `event`. */
function sseReader(event) {
    const decoder = new TextDecoder();
    let rest = '';
    const read = (text) => {
        // A line of media comes in hundreds of pieces: each is looked through once.
        if (!/[\r\n]/.test(text)) {
            rest = rest.length > MOST_CHARACTERS ? '' : rest + text;
            return;
        }
        const lines = (rest + text).split(/\r\n|\n|\r/);
        rest = lines.pop() ?? '';
        if (rest.length > MOST_CHARACTERS)
            rest = '';
        for (const line of lines)
            parse(line, event);
    };
    return {
        push: (chunk) => read(decoder.decode(chunk, { stream: true })),
        end: () => read(`${decoder.decode()}\n`),
    };
}
function parse(line, event) {
    // The SDKs' `toReadableStream()` writes the events alone, a line each.
    const isAlone = line.startsWith('{');
    if (!(isAlone || line.startsWith('data:')) || !TELLING.test(line))
        return;
    // A torn or foreign line says nothing about usage.
    const value = (0, wire_ts_1.parsed)(isAlone ? line : line.slice(5));
    if (value !== undefined)
        event(value);
}
