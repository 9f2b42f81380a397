import { gunzipSync } from 'node:zlib';
import { LIMITS } from '../../limits.ts';
import { parseJson } from '../../json/parse.ts';
import { type Json, isObject, items, text } from '../../json/value.ts';
import { rawUsageOf } from '../../cache/usage/read.ts';
import { sseReader } from '../../cache/usage/sse.ts';
import { StreamUsage } from '../../cache/usage/stream.ts';

/**
 * The provider's own usage in a recorded response: JSON, a stream of server-sent events or a list of
 * chunks, as text, base64 or compressed by gzip. Null where it cannot be read: a recording may hold less
 * than what was sent.
 */
export function recordedUsage(response: Json): Json {
  const written = text(response);
  if (written === undefined) return usageOf(response);
  for (const candidate of spellings(written)) {
    const start = candidate.trimStart();
    if (/^[{[]/.test(start)) return usageOf(tryParse(candidate));
    if (/^(?:event|data|id|retry)?:/m.test(start)) return ofEvents(candidate);
  }
  return null;
}

/** What a text may stand for. */
function spellings(written: string): readonly string[] {
  if (!/^[A-Za-z0-9+/\s]+=*\s*$/.test(written)) return [written];
  const bytes = Buffer.from(written, 'base64');
  return [written, unzipped(bytes) ?? bytes.toString('utf8')];
}

function unzipped(bytes: Buffer): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return null;
  try {
    return gunzipSync(bytes, { maxOutputLength: LIMITS.fileBytes }).toString('utf8');
  } catch {
    return '';
  }
}

function usageOf(response: Json): Json {
  if (isObject(response)) return rawUsageOf(response) ?? null;
  return merged(items(response));
}

/** Events of a stream; what a line says that is no JSON (`[DONE]`, a part that broke off) is passed over. */
function ofEvents(stream: string): Json {
  const usage = new StreamUsage();
  const reader = sseReader((event) => usage.push(event));
  reader.push(new TextEncoder().encode(stream));
  reader.end();
  return usage.summary().raw ?? null;
}

function merged(events: readonly Json[]): Json {
  const usage = new StreamUsage();
  for (const event of events) usage.push(event);
  return usage.summary().raw ?? null;
}

function tryParse(written: string): Json {
  try {
    return parseJson(written, '');
  } catch {
    return null;
  }
}
