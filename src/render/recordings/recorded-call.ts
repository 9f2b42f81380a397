import type { Json } from '../../json/value.ts';
import { isObject, text } from '../../json/value.ts';
import { parseJson } from '../../json/parse.ts';
import type { Locate } from '../rendering.ts';
import { readEntry } from '../sources/envelope.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import { recordedUsage } from './recorded-usage.ts';

/** One exchange of a recording, whatever recorded it. */
export interface RecordedCall {
  readonly method: string;
  readonly url: string;
  /** The request's body: text, base64 of it, or already parsed. */
  readonly body: Json;
  /** The response's body, likewise; null where it was not kept. */
  readonly response: Json;
  /** Seconds since 1970, or null. */
  readonly at: number | null;
  /** What it is called in errors. */
  readonly name: string;
  readonly locate: Locate;
}

/** Paths of the APIs that take a prompt: recordings hold other calls too (embeddings, files, search). */
const PROMPTS =
  /\/(?:messages|chat\/completions|responses|converse(?:-stream)?|invoke(?:-with-response-stream)?)$|:(?:stream)?generateContent$/i;

/** The request that a call sent to a model, or null for any other call. */
export function sentBy(call: RecordedCall): SentRequest | null {
  const path = call.url.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  if (call.method.toUpperCase() !== 'POST' || !PROMPTS.test(path)) return null;
  const body = jsonOf(call.body, call.name);
  if (!isObject(body)) return null;
  const sent = readEntry({ request: body }, call.name, (pointer, offset) =>
    call.locate(pointer.slice('/request'.length), offset),
  );
  return { ...sent, at: call.at, usage: recordedUsage(call.response) };
}

/** A body as JSON; null for a stream, a compressed body and whatever else is none. */
function jsonOf(body: Json, name: string): Json {
  const written = text(body);
  if (written === undefined) return body;
  for (const candidate of [written, Buffer.from(written, 'base64').toString('utf8')]) {
    if (!candidate.trimStart().startsWith('{')) continue;
    try {
      return parseJson(candidate, name);
    } catch {
      return null;
    }
  }
  return null;
}
