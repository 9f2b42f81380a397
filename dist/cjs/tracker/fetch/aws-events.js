"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.awsReader = awsReader;
const value_ts_1 = require("../../json/value.js");
const wire_ts_1 = require("../wire.js");
/**
 * AWS event stream: frames of total length, header length, prelude checksum, headers, payload, checksum.
 * A payload is JSON, at InvokeModel `{ "bytes": base64 of the model's own event }`. Checksums are the
 * client's business: what does not parse is passed over.
 */
function awsReader(event) {
    let rest = Buffer.alloc(0);
    return {
        push(chunk) {
            rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
            while (rest.length >= PRELUDE) {
                const total = rest.readUInt32BE(0);
                const headers = rest.readUInt32BE(4);
                if (total < PRELUDE + headers + CHECKSUM || total > MOST_BYTES) {
                    rest = Buffer.alloc(0);
                    return;
                }
                if (rest.length < total)
                    return;
                parse(rest.subarray(PRELUDE + headers, total - CHECKSUM), event);
                rest = rest.subarray(total);
            }
        },
        end() { },
    };
}
const PRELUDE = 12;
const CHECKSUM = 4;
const MOST_BYTES = 16 * 1024 * 1024;
function parse(payload, event) {
    const value = (0, wire_ts_1.parsed)(payload.toString('utf8'));
    const inner = (0, value_ts_1.text)((0, value_ts_1.get)(value, 'bytes'));
    const found = inner === undefined ? value : (0, wire_ts_1.parsed)(Buffer.from(inner, 'base64').toString('utf8'));
    // What does not parse is an event of a kind that has no usage.
    if (found === undefined)
        return;
    // Converse names the event in a header; its usage stands at the top of the payload.
    const isMetadata = (0, value_ts_1.get)(found, 'usage') !== undefined && (0, value_ts_1.get)(found, 'type') === undefined;
    event(isMetadata ? { metadata: found } : found);
}
