import type { Json } from '../json/value.ts';
import type { Family } from './exchange.ts';
import { refusal } from './wire/errors.ts';
import { type Answer, jsonAnswer } from './wire/answer.ts';
import { errorAnswer } from './wire/errors.ts';

/** The list of models, or one of them: any name is a model here. */
export function modelsAnswer(family: Family, model: string | null): Answer {
  switch (family) {
    case 'anthropic': {
      const one = anthropicModel(model ?? 'claude-sonnet-5');
      const list = { data: [one], has_more: false, first_id: one.id, last_id: one.id };
      return jsonAnswer(200, model === null ? list : one);
    }
    case 'openai': {
      const id = model ?? 'gpt-5.6';
      const one = { id, object: 'model', created: 1_767_225_600, owned_by: 'openai' };
      return jsonAnswer(200, model === null ? { object: 'list', data: [one] } : one);
    }
    case 'gemini': {
      const name = `models/${model ?? 'gemini-3.1-pro'}`;
      const one = { name, supportedGenerationMethods: ['generateContent', 'countTokens'] };
      return jsonAnswer(200, model === null ? { models: [one] } : one);
    }
    case 'bedrock':
      return errorAnswer('bedrock', refusal(404, 'The fake server lists no models of Bedrock.'));
  }
}

function anthropicModel(id: string) {
  return {
    id,
    type: 'model',
    display_name: id,
    created_at: '2026-01-01T00:00:00Z',
    capabilities: null,
    deprecated_at: null,
    lifecycle: 'active',
    line: null,
    max_input_tokens: null,
    max_tokens: null,
    retires_at: null,
  } satisfies Json;
}
