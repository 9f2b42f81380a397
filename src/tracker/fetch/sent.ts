import type { Json } from '../../json/value.ts';
import { parsed } from '../wire.ts';
import { type ModelRoute, modelRoute } from './route.ts';
import type { Fetch } from './tap.ts';

/** A request to a model as it goes through `fetch`. */
export interface Sent {
  readonly route: ModelRoute;
  /** Its body; null where it is a stream or inside a Request, which only one reader can have. */
  readonly text: string | null;
  readonly request: () => Json;
  readonly headers: () => Headers;
  /** 1 for the first attempt. The SDKs number them. */
  readonly attempt: () => number;
}

/** What is sent; null for requests that no cache serves. */
export function sentBy(input: Parameters<Fetch>[0], init: Parameters<Fetch>[1]): Sent | null {
  const isRequest = input instanceof Request;
  const url = isRequest ? input.url : String(input);
  const route = modelRoute(url, init?.method ?? (isRequest ? input.method : 'GET'));
  if (route === null) return null;
  const text = textOf(init?.body);
  const given = init?.headers ?? (isRequest ? input.headers : undefined);
  const headers = () => (given instanceof Headers ? given : new Headers(given));
  return {
    route,
    text,
    request: () => (text === null ? null : (parsed(text) ?? null)),
    headers,
    attempt: () => 1 + (Number.parseInt(headers().get('x-stainless-retry-count') ?? '0', 10) || 0),
  };
}

function textOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : null;
}
