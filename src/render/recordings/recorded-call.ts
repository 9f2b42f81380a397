import { parseJson } from '../../json/parse.ts';
import type { Json } from '../../json/value.ts';
import { get, isObject, text } from '../../json/value.ts';
import { addressOf } from '../../request/provider/addresses.ts';
import { recognise } from '../../request/provider/registry.ts';
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

/** What a recorded call is: a request to a model, one whose body cannot be read, or something else. */
export type Sent =
  | { readonly kind: 'request'; readonly request: SentRequest }
  | { readonly kind: 'unread' }
  | { readonly kind: 'other' };

/** Paths of the APIs that take a prompt: recordings hold other calls too (embeddings, files, search). */
const PROMPTS =
  /(?<!\/threads\/[^/]+)\/messages$|\/(?:completions|responses|v[12]\/chat|api\/chat|converse(?:-stream)?|invoke(?:-with-response-stream)?)$|(?::|%3A)(?:(?:stream)?generateContent|(?:stream)?rawPredict)$/i;

/** What a call sent, and to whom: the address names the provider, and where the body does not the model. */
export function sentBy(call: RecordedCall): Sent {
  const path = call.url.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  if (call.method.toUpperCase() !== 'POST' || !PROMPTS.test(path)) return { kind: 'other' };
  const body = jsonOf(call.body, call.name);
  if (!isObject(body)) return { kind: 'unread' };
  const { host, ...addressed } = addressOf(call.url);
  const model = (text(get(body, 'model')) ?? '') === '' ? addressed.model : null;
  const provider = providerOf(body, addressed.provider, model);
  // Some paths take other calls too: an embedding of Bedrock's, a message that is put into a thread.
  if (provider === undefined) return { kind: 'other' };
  const sent = readEntry({ request: body }, call.name, (pointer, offset) =>
    call.locate(pointer.slice('/request'.length), offset),
  );
  const usage = recordedUsage(call.response);
  return { kind: 'request', request: { ...sent, at: call.at, usage, host, provider, model } };
}

/** The provider that the address names, if the body is a request of its; null where the body has to tell. */
function providerOf(
  body: Json,
  addressed: string | null,
  model: string | null,
): string | null | undefined {
  return [addressed, null].find((provider) => recognise(body, { provider, model }) !== null);
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
