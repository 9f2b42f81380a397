import { knownModel } from '../anthropic/model.ts';
import { geminiFamily } from '../gemini/model.ts';
import { modelName } from '../model-name.ts';
import { openAiFamily } from '../openai/model.ts';
import type { TokenFamily } from '../provider.ts';

/** Which tokenizer a model has, by its name alone: servers and gateways run anybody's. */
export function familyOf(model: string): TokenFamily {
  const { id, owner } = modelName(model);
  if (owner === 'openai') return openAiFamily(id);
  if (owner === 'anthropic') return knownModel(model).data.tokenFamily;
  return owner === 'google' ? geminiFamily(id) : 'other';
}
