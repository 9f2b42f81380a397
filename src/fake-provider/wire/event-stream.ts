import { canonical } from '../../json/canonical.ts';
import type { Json } from '../../json/value.ts';
import { crc32 } from './crc32.ts';

const STRING = 7;

/**
 * One frame of the AWS event stream: total length, length of the headers, CRC of these eight bytes,
 * headers, payload, CRC of all in front of it; numbers are big-endian
 * (application/vnd.amazon.eventstream, Smithy specification 1.0).
 */
export function frame(headers: Readonly<Record<string, string>>, payload: Json): Uint8Array {
  const head = Buffer.concat(Object.entries(headers).map(([name, value]) => header(name, value)));
  const body = Buffer.from(canonical(payload, 'written'));
  const total = 12 + head.length + body.length + 4;
  const out = Buffer.alloc(total);
  out.writeUInt32BE(total, 0);
  out.writeUInt32BE(head.length, 4);
  out.writeUInt32BE(crc32(out.subarray(0, 8)), 8);
  head.copy(out, 12);
  body.copy(out, 12 + head.length);
  out.writeUInt32BE(crc32(out.subarray(0, total - 4)), total - 4);
  return out;
}

/** A frame that holds one event of a streamed reply. */
export function eventFrame(type: string, payload: Json): Uint8Array {
  return frame(
    { ':event-type': type, ':content-type': 'application/json', ':message-type': 'event' },
    payload,
  );
}

function header(name: string, value: string): Buffer {
  const [key, text] = [Buffer.from(name), Buffer.from(value)];
  const out = Buffer.alloc(1 + key.length + 3 + text.length);
  out.writeUInt8(key.length, 0);
  key.copy(out, 1);
  out.writeUInt8(STRING, 1 + key.length);
  out.writeUInt16BE(text.length, 2 + key.length);
  text.copy(out, 4 + key.length);
  return out;
}
