import { type Json, get, isObject } from '../../json/value.ts';
import { anthropicUsage } from './anthropic.ts';
import { bedrockUsage } from './bedrock.ts';
import { geminiUsage } from './gemini.ts';
import { openaiChatUsage } from './openai-chat.ts';
import { openaiResponsesUsage } from './openai-responses.ts';
import type { Usage } from './usage.ts';
import { vercelUsage } from './vercel.ts';

/**
 * A provider's own usage in the one form, recognised by its fields; null where it is none of a known
 * form, or does not say what was cached. `inputTokens` exists at Bedrock and in the Vercel AI SDK with
 * two meanings; their other fields tell them apart.
 */
export function readUsage(usage: Json | undefined): Usage | null {
  if (!isObject(usage)) return null;
  const has = (name: string) => get(usage, name) !== undefined;
  if (has('uncached') && has('read')) return ownUsage(usage);
  if (has('promptTokenCount') || has('total_input_tokens')) return geminiUsage(usage);
  if (has('prompt_tokens') || has('prompt_cache_hit_tokens')) return openaiChatUsage(usage);
  if (has('inputTokenDetails') || has('cachedInputTokens') || isObject(get(usage, 'inputTokens')))
    return vercelUsage(usage);
  if (has('inputTokens')) return bedrockUsage(usage);
  if (has('input_tokens_details')) return openaiResponsesUsage(usage);
  // A response of another API that says nothing of a cache carries `total_tokens`; Claude never does.
  if (has('input_tokens') && !has('total_tokens')) return anthropicUsage(usage);
  return null;
}

/** A usage that is in the one form already: a metrics line, or what a wrapper worked out itself. */
function ownUsage(usage: Json): Usage | null {
  const parts = ['uncached', 'read', 'write', 'write1h', 'output'].map((name) => {
    const value = get(usage, name) ?? (name === 'write1h' || name === 'output' ? 0 : undefined);
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
  });
  const [uncached, read, write, write1h, output] = parts;
  if (typeof uncached !== 'number' || typeof read !== 'number' || typeof write !== 'number')
    return null;
  return { uncached, read, write, write1h: Math.min(write1h ?? 0, write), output: output ?? 0 };
}

/** The provider's usage inside a whole response, a batch result's message or a stream's last event. */
export function rawUsageOf(response: Json | undefined): Json | undefined {
  for (const holder of [
    response,
    get(response, 'message'),
    get(response, 'response'),
    get(response, 'interaction'),
    get(get(response, 'response'), 'body'),
    get(get(response, 'result'), 'message'),
    get(response, 'body'),
  ]) {
    const found = get(holder, 'usage') ?? get(holder, 'usageMetadata');
    if (isObject(found)) return found;
  }
  return undefined;
}

/** The usage that a whole response reports, in the one form. */
export function usageOf(response: Json | undefined): Usage | null {
  return readUsage(rawUsageOf(response));
}
