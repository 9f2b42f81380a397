import { type Json, get, text } from '../../json/value.ts';
import { decoded, parsed } from '../../json/wire.ts';
import type { EventReader } from '../../cache/usage/sse.ts';

/**
 * AWS event stream: frames of total length, header length, prelude checksum, headers, payload, checksum.
 * A payload is JSON, at InvokeModel `{ "bytes": base64 of the model's own event }`. Checksums are the
 * client's business: what does not parse is passed over.
 */
export function awsReader(event: (value: Json) => void): EventReader {
  let rest = new Uint8Array(0);
  return {
    push(chunk) {
      const joined = new Uint8Array(rest.length + chunk.length);
      joined.set(rest);
      joined.set(chunk, rest.length);
      rest = joined;
      while (rest.length >= PRELUDE) {
        const prelude = new DataView(rest.buffer, rest.byteOffset);
        const total = prelude.getUint32(0);
        const headers = prelude.getUint32(4);
        if (total < PRELUDE + headers + CHECKSUM || total > MOST_BYTES) {
          rest = new Uint8Array(0);
          return;
        }
        if (rest.length < total) return;
        parse(rest.subarray(PRELUDE + headers, total - CHECKSUM), event);
        rest = rest.subarray(total);
      }
    },
    end() {},
  };
}

const PRELUDE = 12;
const CHECKSUM = 4;
const MOST_BYTES = 16 * 1024 * 1024;

function parse(payload: Uint8Array, event: (value: Json) => void): void {
  const value = parsed(decoded(payload));
  const inner = text(get(value, 'bytes'));
  const found = inner === undefined ? value : parsed(decoded(ofBase64(inner)));
  // What does not parse is an event of a kind that has no usage.
  if (found === undefined) return;
  // Converse names the event in a header; its usage stands at the top of the payload.
  const isMetadata = get(found, 'usage') !== undefined && get(found, 'type') === undefined;
  event(isMetadata ? { metadata: found } : found);
}

function ofBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}
