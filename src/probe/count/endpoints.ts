import { canonical } from '../../json/canonical.ts';
import { type Json, get, omit, isObject } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { Fetch } from '../../tracker/fetch/tap.ts';
import { parsed } from '../../json/wire.ts';
import type { Access } from '../call/access.ts';
import { type Failure, failureOfStatus, withoutUsage } from '../call/failure.ts';
import { guardedFetch } from '../call/guarded-fetch.ts';
import { failureOf } from '../call/thrown.ts';

/** What a count endpoint said. */
export type Counted =
  | { readonly kind: 'counted'; readonly tokens: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Where a request of an API is counted, or why it cannot be. */
export type CountEndpoint =
  | { readonly kind: 'endpoint'; readonly count: (body: Json) => Promise<Counted> }
  | { readonly kind: 'none'; readonly reason: string };

export type CountEndpoints = (segmented: Segmented) => CountEndpoint;

const GEMINI = 'https://generativelanguage.googleapis.com/v1beta/models/';

/**
 * The endpoints that count tokens for nothing, for what an environment gives access to: Anthropic's
 * /v1/messages/count_tokens, OpenAI's /v1/responses/input_tokens and Gemini's countTokens.
 */
export function countEndpoints(access: Access, inner?: Fetch): CountEndpoints {
  const fetch = guardedFetch(inner);
  const { anthropic, openai, geminiKey } = access;
  const at = (
    address: string,
    headers: Readonly<Record<string, string>>,
    member: string,
    wrap: (body: Json) => Json = (body) => body,
  ): CountEndpoint => ({
    kind: 'endpoint',
    count: (body) => counted(fetch, address, headers, wrap(body), member),
  });
  return ({ api, model, provider }) => {
    switch (api) {
      case 'messages':
        if (provider !== 'anthropic' && !anthropic.isGiven) return unknownAddress(provider);
        if (anthropic.key === null) return withoutKey('ANTHROPIC_API_KEY');
        return at(
          `${anthropic.baseUrl}/v1/messages/count_tokens`,
          { 'x-api-key': anthropic.key, 'anthropic-version': '2023-06-01' },
          'input_tokens',
        );
      case 'responses':
        if (provider !== 'openai' && !openai.isGiven) return unknownAddress(provider);
        if (openai.key === null) return withoutKey('OPENAI_API_KEY');
        return at(
          `${openai.baseUrl}/responses/input_tokens`,
          { authorization: `Bearer ${openai.key}` },
          'input_tokens',
        );
      case 'generate-content':
        if (geminiKey === null) return withoutKey('GEMINI_API_KEY');
        return at(
          `${GEMINI}${encodeURIComponent(model)}:countTokens`,
          { 'x-goog-api-key': geminiKey },
          'totalTokens',
          (body) => ({
            generateContentRequest: {
              model: `models/${model}`,
              ...(isObject(body) && Object.fromEntries(Object.entries(omit(body, 'model')))),
            },
          }),
        );
      default:
        return {
          kind: 'none',
          reason: `requests of ${provider} (${api}) have no count endpoint`,
        };
    }
  };
}

async function counted(
  fetch: Fetch,
  address: string,
  headers: Readonly<Record<string, string>>,
  body: Json,
  member: string,
): Promise<Counted> {
  const signal = AbortSignal.timeout(LIMITS.countMs);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: canonical(body, 'written'),
      signal,
    });
    const said = await response.text();
    if (!response.ok) return { kind: 'failed', failure: failureOfStatus(response.status, said) };
    const tokens = get(parsed(said), member);
    return typeof tokens === 'number' && Number.isSafeInteger(tokens) && tokens > 0
      ? { kind: 'counted', tokens }
      : { kind: 'failed', failure: { ...withoutUsage(), words: 'the answer holds no count' } };
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error, signal) };
  }
}

function unknownAddress(provider: string): CountEndpoint {
  return { kind: 'none', reason: `where ${provider} counts tokens is not known` };
}

function withoutKey(name: string): CountEndpoint {
  return { kind: 'none', reason: `there is no key: set ${name}` };
}
