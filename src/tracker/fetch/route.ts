import { addressOf } from '../../request/provider/addresses.ts';
import type { ProviderId } from '../../request/provider/provider.ts';

/** What a URL says about a request to a model. */
export interface ModelRoute {
  readonly model: string | null;
  /** Who serves it, where the address tells. */
  readonly platform: ProviderId | null;
  /** The host, without its port: some of a provider's are dearer than others. Null in an address without one. */
  readonly host: string | null;
  readonly framing: 'json-or-sse' | 'aws-events';
}

const ENDPOINTS = [
  // Not those of OpenAI's threads, which no model answers.
  /(?<!\/threads\/[^/]+)\/messages$/,
  /\/chat\/completions$/,
  /\/responses$/,
  /\/completions$/,
  /\/interactions$/,
  /\/models\/(?<model>[^/]+):(?:stream)?(?:generateContent|rawPredict|GenerateContent|RawPredict)$/,
  /\/model\/(?<model>[^/]+)\/(?:invoke|converse)(?<aws>-with-response-stream|-stream)?$/,
  /\/deployments\/(?<model>[^/]+)\/chat\/completions$/,
];

/** Routes by URL: a client has few of them. */
const known = new Map<string, ModelRoute | null>();
const MOST_KNOWN = 200;

/** The route of a request that a cache can serve; null for everything else (token counts, files, models). */
export function modelRoute(url: string, method: string): ModelRoute | null {
  if (method.toUpperCase() !== 'POST') return null;
  const before = known.get(url);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const route = routeOf(url);
  known.set(url, route);
  return route;
}

function routeOf(url: string): ModelRoute | null {
  const query = url.search(/[?#]/);
  const path = query === -1 ? url : url.slice(0, query);
  for (const endpoint of ENDPOINTS.toReversed()) {
    const match = endpoint.exec(path);
    if (match === null) continue;
    const { model, aws } = match.groups ?? {};
    const addressed = addressOf(url);
    return {
      model: model === undefined ? null : decoded(model),
      platform: addressed.provider,
      host: addressed.host,
      framing: aws === undefined ? 'json-or-sse' : 'aws-events',
    };
  }
  return null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
