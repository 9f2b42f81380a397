import type { Json } from '../json/value.ts';
import { get } from '../json/value.ts';
import type { Api, Family, Framing, Route } from './exchange.ts';
import { providerOfHost } from '../request/provider/addresses.ts';

/** What a request asks for, from its method, its address and its headers. */
export type Routed =
  | { readonly kind: 'call'; readonly route: Route }
  /** The list of models, or one of them. */
  | { readonly kind: 'models'; readonly family: Family; readonly model: string | null }
  /** Gemini's explicit caches, or one of them. */
  | { readonly kind: 'explicit-caches'; readonly family: Family; readonly name: string | null }
  /** Nothing that the fake server knows; `hint` says what else it may be. */
  | { readonly kind: 'unknown'; readonly family: Family; readonly hint: string | null };

export interface Address {
  readonly method: string;
  /** Without the query, still percent-encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The host that the client meant to reach. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/**
 * Paths are matched by their end: gateways and SDKs put different things in front of it (the Vercel
 * AI SDK leaves out `/v1`, Azure adds `/openai/deployments/{name}`, Vertex a project and a region).
 */
export function routeOf(address: Address): Routed {
  const { method, path } = address;
  if (method === 'POST') {
    const route = bedrockRoute(path) ?? modelVerbRoute(address) ?? suffixRoute(address);
    if (route !== null) return { kind: 'call', route };
  }
  const caches = /(?:^|\/)cachedContents(?:\/(?<name>[^/:]+))?$/.exec(path);
  if (caches !== null) {
    const name = decode(caches.groups?.['name']);
    return { kind: 'explicit-caches', family: 'gemini', name };
  }
  const family = familyOf(address);
  const models = /\/models(?:\/(?<model>[^:]+))?\/?$/.exec(path);
  if (method === 'GET' && models !== null)
    return { kind: 'models', family, model: decode(models.groups?.['model']) };
  return { kind: 'unknown', family, hint: hintFor(path) };
}

/** InvokeModel carries each vendor's own body; the body and the model's id tell which. */
export function apiOfInvoke(body: Json, model: string): Api | null {
  if (get(body, 'anthropic_version') !== undefined) return 'anthropic-messages';
  if (/(?:^|[./])amazon\.nova|nova-/.test(model)) return 'bedrock-nova';
  return /anthropic|claude/.test(model) ? 'anthropic-messages' : null;
}

function bedrockRoute(path: string): Route | null {
  const match =
    /\/model\/(?<model>[^/]+)\/(?<verb>invoke|invoke-with-response-stream|converse|converse-stream|count-tokens)$/.exec(
      path,
    );
  const verb = match?.groups?.['verb'];
  if (verb === undefined) return null;
  const invokes = verb.startsWith('invoke');
  return {
    api: invokes ? null : 'bedrock-converse',
    family: 'bedrock',
    provider: 'bedrock',
    operation: verb === 'count-tokens' ? 'count' : 'create',
    model: decode(match?.groups?.['model']),
    framing: invokes ? 'aws-chunks' : 'aws-events',
    streams: verb.endsWith('stream'),
  };
}

/** Google's form of an address: `…/models/{model}:{verb}`. */
function modelVerbRoute({ path, query }: Address): Route | null {
  const match = /\/(?:models|tunedModels)\/(?<model>[^/]+?)(?::|%3A)(?<verb>\w+)$/i.exec(path);
  const verb = match?.groups?.['verb'];
  const model = decode(match?.groups?.['model']);
  switch (verb) {
    case 'generateContent':
    case 'streamGenerateContent':
    case 'countTokens':
      return {
        api: 'gemini',
        family: 'gemini',
        provider: 'gemini',
        operation: verb === 'countTokens' ? 'count' : 'create',
        model,
        framing: query.get('alt') === 'sse' ? 'sse' : 'json-array',
        streams: verb === 'streamGenerateContent',
      };
    case 'rawPredict':
    case 'streamRawPredict':
      return {
        ...claude('sse', 'anthropic'),
        operation: model === 'count-tokens' ? 'count' : 'create',
        model: model === 'count-tokens' ? null : model,
        streams: verb === 'streamRawPredict' ? true : null,
      };
    case undefined:
    default:
      return null;
  }
}

/** A request to store something has the form of one to generate. */
export const STORED: Route = {
  api: 'gemini',
  family: 'gemini',
  provider: 'gemini',
  operation: 'count',
  model: null,
  framing: 'json-array',
  streams: false,
};

function suffixRoute(address: Address): Route | null {
  const { path } = address;
  const provider = providerOfHost(address.host);
  // The Assistants API has messages too, of another form.
  if (!path.includes('/threads/')) {
    if (/(?:^|\/)messages$/.test(path)) return claude('sse', provider ?? 'anthropic');
    if (/(?:^|\/)messages\/count_tokens$/.test(path))
      return { ...claude('sse', provider ?? 'anthropic'), operation: 'count' };
  }
  const deployment = /\/deployments\/(?<name>[^/]+)\//.exec(path)?.groups?.['name'];
  const openai = {
    family: 'openai',
    provider: provider ?? (isAzure(address) ? 'azure' : null),
    operation: 'create',
    model: decode(deployment),
    framing: 'sse',
    streams: null,
  } as const;
  if (/(?:^|\/)chat\/completions$/.test(path)) return { ...openai, api: 'openai-chat' };
  if (/(?:^|\/)responses$/.test(path)) return { ...openai, api: 'openai-responses' };
  if (/(?:^|\/)responses\/input_tokens$/.test(path))
    return { ...openai, api: 'openai-responses', operation: 'count' };
  return null;
}

/** Azure's own form of an address, and of a key. */
function isAzure({ path, query, headers }: Address): boolean {
  return (
    query.has('api-version') || headers['api-key'] !== undefined || path.startsWith('/openai/v1/')
  );
}

function claude(framing: Framing, provider: string): Route {
  return {
    api: 'anthropic-messages',
    family: 'anthropic',
    provider,
    operation: 'create',
    model: null,
    framing,
    streams: null,
  };
}

/** Whose client this seems to be, where the path is no help. */
function familyOf({ path, headers }: Address): Family {
  if (headers['anthropic-version'] !== undefined || /(?:^|\/)messages\b/.test(path))
    return 'anthropic';
  if (headers['x-goog-api-key'] !== undefined || headers['x-goog-api-client'] !== undefined)
    return 'gemini';
  if (headers['x-amz-date'] !== undefined || path.startsWith('/model/')) return 'bedrock';
  return 'openai';
}

function hintFor(path: string): string | null {
  if (path.endsWith('/language-model'))
    return "the Vercel AI Gateway has a form of its own; pass a provider's model object, such as anthropic('…') of @ai-sdk/anthropic, instead of a model string";
  if (/batch/i.test(path)) return 'batches are not played; send the requests one by one';
  return null;
}

function decode(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
