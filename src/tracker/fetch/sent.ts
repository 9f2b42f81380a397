import type { Json } from '../../json/value.ts';
import { decoded, parsed } from '../../json/wire.ts';
import { type ModelRoute, modelRoute } from './route.ts';
import type { Fetch } from './tap.ts';

/** A request to a model as it goes through `fetch`. */
export interface Sent {
  readonly route: ModelRoute;
  /** Its body; null where it is a stream, which only one reader can have. */
  readonly text: string | null;
  readonly request: () => Json;
  readonly headers: () => Headers;
  /** 1 for the first attempt. The SDKs number them. */
  readonly attempt: () => number;
  /** What its own headers say of it; they go no further. */
  readonly said: () => Said;
}

/** Which prompt a request is of, and which conversation. */
export interface Said {
  readonly name: string | null;
  readonly session: string | null;
}

/** Headers by which a call is named; they are taken off. */
const NAMING = { name: 'x-prompt-cache-name', session: 'x-prompt-cache-session' } as const;

/**
 * What is sent; null for requests that no cache serves.
 * @param read the body of a Request, which was read from a copy of it
 */
export function sentBy(
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
  read: string | null = null,
): Sent | null {
  const isRequest = input instanceof Request;
  const url = isRequest ? input.url : String(input);
  const route = modelRoute(url, init?.method ?? (isRequest ? input.method : 'GET'));
  if (route === null) return null;
  const text = read ?? textOf(init?.body);
  const given = init?.headers ?? (isRequest ? input.headers : undefined);
  const headers = () => (given instanceof Headers ? given : new Headers(given));
  return {
    route,
    text,
    request: () => (text === null ? null : (parsed(text) ?? null)),
    headers,
    said: () =>
      isNamed(given)
        ? { name: headers().get(NAMING.name), session: headers().get(NAMING.session) }
        : NOT_SAID,
    attempt: () => 1 + (Number.parseInt(headers().get('x-stainless-retry-count') ?? '0', 10) || 0),
  };
}

function textOf(body: unknown): string | null {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array ? decoded(body) : null;
}

/** The body of a Request to a model, read from a copy; null where there is none to read. */
export async function bodyOf(
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
): Promise<string | null> {
  if (!(input instanceof Request) || init?.body != null || input.bodyUsed) return null;
  if (modelRoute(input.url, init?.method ?? input.method) === null) return null;
  return await input.clone().text();
}

/** The arguments of a `fetch` without the headers that name the call; the same where there are none. */
export function withoutNames(
  input: Parameters<Fetch>[0],
  init: Parameters<Fetch>[1],
): Parameters<Fetch> {
  const given = init?.headers ?? (input instanceof Request ? input.headers : undefined);
  if (!isNamed(given)) return [input, init];
  const headers = new Headers(given);
  for (const name of Object.values(NAMING)) headers.delete(name);
  return [input, { ...init, headers }];
}

const NOT_SAID: Said = { name: null, session: null };
const OF_A_NAME = /^x-prompt-cache-(?:name|session)$/i;

/** Whether headers name the call: asked of each, and so without making an object. */
function isNamed(given: RequestInit['headers']): boolean {
  if (given === undefined) return false;
  if (given instanceof Headers) return given.has(NAMING.name) || given.has(NAMING.session);
  const names = Array.isArray(given) ? given.map(([name]) => name ?? '') : Object.keys(given);
  return names.some((name) => OF_A_NAME.test(name));
}
