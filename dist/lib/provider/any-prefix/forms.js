import { dig } from '../../json/value.js';
import { anthropicMessages } from '../anthropic/api.js';
import { continuesThread } from '../anthropic/notes.js';
import { chatPieces } from '../openai/chat-messages.js';
import { FREE_FORM } from '../openai/content.js';
import { inputPieces, instructionPieces } from '../openai/items.js';
import { storedConversation } from '../openai/notes.js';
import { recogniseChat, recogniseResponses } from '../openai/recognise.js';
import { toolPieces } from '../openai/tools.js';
const chat = {
    api: 'chat',
    recognise: recogniseChat,
    pieces: (body) => [
        ...toolPieces(body, 'tools'),
        ...toolPieces(body, 'functions'),
        ...chatPieces(body),
    ],
    freeForm: FREE_FORM,
    continues: () => null,
};
const responses = {
    api: 'responses',
    recognise: recogniseResponses,
    pieces: (body) => [
        ...toolPieces(body, 'tools'),
        ...instructionPieces(body),
        ...inputPieces(body, dig(body, 'reasoning', 'context') !== 'current_turn'),
    ],
    freeForm: FREE_FORM,
    continues: storedConversation,
};
const cut = (body) => anthropicMessages.segment(body, { model: '' });
const messages = {
    api: 'messages',
    recognise: (body, model) => anthropicMessages.recognise(body, model),
    // Claude's parameters are Claude's: how another model is shown its tools and thinking is its own affair.
    pieces: (body) => cut(body)
        .units.filter(({ section }) => section !== 'params')
        .map((unit) => ({ unit, markers: [], absent: null })),
    freeForm: cut({}).freeForm,
    continues: (body) => (continuesThread(body) ? '/thread' : null),
};
/** Chat Completions, Responses and Messages: which of them a server speaks, its requests show. */
export const FORMS = [chat, responses, messages];
