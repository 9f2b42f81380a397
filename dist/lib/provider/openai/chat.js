import { chatPieces } from './chat-messages.js';
import { chatParameters } from './parameters.js';
import { recogniseChat } from './recognise.js';
import { segmentRequest } from './request.js';
import { toolPieces } from './tools.js';
/** OpenAI's Chat Completions API, its legacy `functions` included. */
export const openaiChat = {
    provider: 'openai',
    api: 'chat',
    recognise: recogniseChat,
    segment: (body, options) => segmentRequest(body, 'chat', options, () => ({
        head: [chatParameters(body), ...toolPieces(body, 'tools'), ...toolPieces(body, 'functions')],
        messages: chatPieces(body, options?.memory),
    })),
};
