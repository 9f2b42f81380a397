import { type Json, dig, get } from '../../../json/value.ts';
import { anthropicMessages } from '../anthropic/api.ts';
import { continuesThread } from '../anthropic/notes.ts';
import { MARKER, markedPieces } from '../chat-markers.ts';
import { FREE_FORM } from '../openai/content.ts';
import { inputPieces, instructionPieces } from '../openai/items.ts';
import { storedConversation } from '../openai/notes.ts';
import { recogniseChat, recogniseResponses } from '../openai/recognise.ts';
import { toolPieces } from '../openai/tools.ts';
import type { Piece } from '../piece.ts';

/** A form of request that many providers speak. */
export interface Form {
  readonly api: string;
  /** How sure the shape of a body is of this form. */
  recognise(body: Json, model?: string): number;
  /** Tools and content in the order in which they are printed. */
  pieces(body: Json): readonly Piece[];
  readonly freeForm: ReadonlySet<string>;
  /** JSON Pointer of what names a conversation that the provider keeps, or null. */
  continues(body: Json): string | null;
}

const chat: Form = {
  api: 'chat',
  recognise: recogniseChat,
  pieces: (body) => [...toolPieces(body, 'functions'), ...markedPieces(body)],
  freeForm: FREE_FORM,
  // Volcengine's: the prefix is what `POST /context/create` was given (volcengine.com/docs/82379/1396490).
  continues: (body) => ((get(body, 'context_id') ?? null) === null ? null : '/context_id'),
};

const responses: Form = {
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

const cut = (body: Json) => anthropicMessages.segment(body, { model: '' });
const messages: Form = {
  api: 'messages',
  recognise: (body, model) => anthropicMessages.recognise(body, model),
  // Claude's parameters are Claude's: how another model is shown its tools and thinking is its own affair.
  pieces: (body) => {
    const { units, breakpoints } = cut(body);
    return units
      .map((unit, at): Piece => {
        const ttl = breakpoints.find((each) => each.unit === at)?.ttl;
        const value = { type: 'ephemeral', ...(typeof ttl === 'string' && { ttl }) };
        return {
          unit,
          markers: ttl === undefined ? [] : [{ path: [MARKER], value }],
          absent: null,
        };
      })
      .filter(({ unit: { section } }) => section !== 'params');
  },
  freeForm: cut({}).freeForm,
  continues: (body) => (continuesThread(body) ? '/thread' : null),
};

/** The older Completions: one text, which engines print as it is. */
const completions: Form = {
  api: 'completions',
  // Any file may have a prompt in it: only where it is known that this is one.
  recognise: (body) => (typeof get(body, 'prompt') === 'string' && !hasMessages(body) ? 0.1 : 0),
  pieces: (body) => {
    const prompt = get(body, 'prompt');
    if (prompt === undefined) return [];
    const place = { section: 'messages', index: 0, pointer: '/prompt', name: null } as const;
    const around = { role: 'user', frame: '', replayed: false } as const;
    const unit: Piece['unit'] =
      typeof prompt === 'string'
        ? {
            ...place,
            ...around,
            kind: 'text',
            shorthand: '/text',
            value: { type: 'text', text: prompt },
          }
        : { ...place, ...around, kind: 'other', shorthand: null, value: prompt };
    return [{ unit, markers: [], absent: null }];
  },
  freeForm: FREE_FORM,
  continues: () => null,
};

function hasMessages(body: Json): boolean {
  return ['messages', 'input', 'contents'].some((name) => (get(body, name) ?? null) !== null);
}

/** Chat Completions, Responses, Messages and the older Completions: which of them a server speaks, its requests show. */
export const FORMS: readonly Form[] = [chat, responses, messages, completions];
