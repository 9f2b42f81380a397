import { dig } from '../../json/value.js';
import { inputPieces, instructionPieces } from './items.js';
import { responsesParameters } from './parameters.js';
import { recogniseResponses } from './recognise.js';
import { segmentRequest } from './request.js';
import { toolPieces } from './tools.js';
/** OpenAI's Responses API. */
export const openaiResponses = {
    provider: 'openai',
    api: 'responses',
    recognise: recogniseResponses,
    segment: (body, options) => segmentRequest(body, 'responses', options, (data) => ({
        head: [responsesParameters(body), ...toolPieces(body, 'tools'), ...instructionPieces(body)],
        messages: inputPieces(body, keepsReasoning(body, data), options?.memory),
    })),
};
/** Which reasoning is shown again: `reasoning.context`, else the model's default (SDK 6.49.0, Reasoning). */
function keepsReasoning(body, data) {
    const context = dig(body, 'reasoning', 'context') ?? 'auto';
    return (context === 'auto' ? data.reasoning : context) !== 'current_turn';
}
