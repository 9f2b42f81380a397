import { knownModel } from '../anthropic/model.ts';
import type { TokenFamily } from '../provider.ts';

/** Which tokenizer a model has, by its name alone: servers and gateways run anybody's. */
export function familyOf(model: string): TokenFamily {
  const name = model.toLowerCase().replace(/^.*\//, '');
  if (/^(?:gpt-|chatgpt-|o\d)/.test(name)) return 'openai';
  if (name.includes('claude-')) return knownModel(model).data.tokenFamily;
  return /^(?:gemini|gemma)-/.test(name) ? 'gemini' : 'other';
}
