import { type Json } from '../../json/value.ts';
import type { EventReader } from './sse.ts';
/**
 * AWS event stream: frames of total length, header length, prelude checksum, headers, payload, checksum.
 * A payload is JSON, at InvokeModel `{ "bytes": base64 of the model's own event }`. Checksums are the
 * client's business: what does not parse is passed over.
 */
export declare function awsReader(event: (value: Json) => void): EventReader;
