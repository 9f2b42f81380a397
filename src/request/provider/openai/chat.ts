import type { ProviderApi } from '../provider.ts';
import { chatPieces } from './chat-messages.ts';
import { chatParameters } from './parameters.ts';
import { isOpenAi } from './signs.ts';
import { recogniseChat } from './recognise.ts';
import { segmentRequest } from './request.ts';
import { toolPieces } from './tools.ts';

/** OpenAI's Chat Completions API, its legacy `functions` included. */
export const openaiChat: ProviderApi = {
  provider: 'openai',
  api: 'chat',
  recognise: recogniseChat,
  tells: (body, model) => isOpenAi(body, 'messages', model),
  segment: (body, options) =>
    segmentRequest(body, 'chat', options, () => ({
      head: [chatParameters(body), ...toolPieces(body, 'tools'), ...toolPieces(body, 'functions')],
      messages: chatPieces(body, options?.memory),
    })),
};
