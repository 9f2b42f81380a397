import { type Json, dig } from '../../../json/value.ts';
import type { ProviderApi } from '../provider.ts';
import { inputPieces, instructionPieces } from './items.ts';
import type { OpenAiRules } from './models.ts';
import { responsesParameters } from './parameters.ts';
import { isOpenAi } from './signs.ts';
import { recogniseResponses } from './recognise.ts';
import { segmentRequest } from './request.ts';
import { toolPieces } from './tools.ts';

/** OpenAI's Responses API. */
export const openaiResponses: ProviderApi = {
  provider: 'openai',
  api: 'responses',
  recognise: recogniseResponses,
  tells: (body, model) => isOpenAi(body, 'input', model),
  segment: (body, options) =>
    segmentRequest(body, 'responses', options, (data) => ({
      head: [responsesParameters(body), ...toolPieces(body, 'tools'), ...instructionPieces(body)],
      messages: inputPieces(body, keepsReasoning(body, data), options?.memory),
    })),
};

/** Which reasoning is shown again: `reasoning.context`, else the model's default (SDK 6.49.0, Reasoning). */
function keepsReasoning(body: Json, data: OpenAiRules): boolean {
  const context = dig(body, 'reasoning', 'context') ?? 'auto';
  return (context === 'auto' ? data.reasoning : context) !== 'current_turn';
}
