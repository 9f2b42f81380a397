import type { Json } from '../../json/value.ts';
import type { Api, Call, Reading } from '../exchange.ts';
import type { MessageReply } from '../reply.ts';
import { anthropicEvents } from './anthropic-events.ts';
import { anthropicMessage } from './anthropic-message.ts';
import { readAnthropic } from './anthropic-read.ts';
import type { StreamEvent } from './answer.ts';
import { chatCompletion, chatEvents } from './chat-completion.ts';
import { readChat } from './chat-read.ts';
import { readConverse } from './converse-read.ts';
import { converseEvents, converseResponse, novaEvents, novaResponse } from './converse-response.ts';
import { geminiEvents, geminiResponse, readGemini } from './gemini.ts';
import { responsesEvents } from './responses-events.ts';
import { readResponses } from './responses-read.ts';
import { openaiResponse } from './responses-response.ts';

/** A body form: how a request is read, how a reply is written. */
export interface Wire {
  readonly read: (body: Json) => Reading;
  readonly whole: (call: Call, reply: MessageReply) => Json;
  readonly events: (call: Call, reply: MessageReply) => readonly StreamEvent[];
  /** What ends a stream of server-sent events beside the events. */
  readonly end: string | null;
}

export const WIRES: Readonly<Record<Api, Wire>> = {
  'anthropic-messages': {
    read: readAnthropic,
    whole: anthropicMessage,
    events: anthropicEvents,
    end: null,
  },
  'openai-chat': {
    read: readChat,
    whole: chatCompletion,
    events: chatEvents,
    end: 'data: [DONE]\n\n',
  },
  'openai-responses': {
    read: readResponses,
    whole: openaiResponse,
    events: responsesEvents,
    end: null,
  },
  gemini: { read: readGemini, whole: geminiResponse, events: geminiEvents, end: null },
  'bedrock-converse': {
    read: readConverse,
    whole: converseResponse,
    events: converseEvents,
    end: null,
  },
  'bedrock-nova': { read: readConverse, whole: novaResponse, events: novaEvents, end: null },
};
