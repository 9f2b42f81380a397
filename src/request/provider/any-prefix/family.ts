import { knownModel } from '../anthropic/model.ts';
import { modelName } from '../model-name.ts';
import type { TokenFamily } from '../provider.ts';

/** Which tokenizer a model has, by its name alone: servers and gateways run anybody's. */
export function familyOf(model: string): TokenFamily {
  const { owner } = modelName(model);
  if (owner === 'openai') return 'openai';
  if (owner === 'anthropic') return knownModel(model).data.tokenFamily;
  return owner === 'google' ? 'gemini' : 'other';
}
