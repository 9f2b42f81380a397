import { child } from '../../../json/pointer.ts';
import { type Json, dig, get, isArray, text } from '../../../json/value.ts';
import type { Role } from '../../unit.ts';
import { type Entry, blockEntries } from './content.ts';

/** The entries of `toolConfig.tools`. */
export function toolEntries(body: Json): readonly Entry[] {
  return blockEntries(dig(body, 'toolConfig', 'tools'), {
    section: 'tools',
    index: null,
    pointer: '/toolConfig/tools',
    role: null,
    frame: '',
  });
}

/** The entries of `system`. */
export function systemEntries(body: Json): readonly Entry[] {
  return blockEntries(get(body, 'system'), {
    section: 'system',
    index: null,
    pointer: '/system',
    role: 'system',
    frame: 'system',
  });
}

/** The entries of all messages; `keepsThinking` is false where earlier turns lose their thinking. */
export function messageEntries(body: Json, keepsThinking: boolean): readonly Entry[] {
  const messages = get(body, 'messages');
  if (messages === undefined || messages === null) return [];
  const list = isArray(messages) ? messages : [messages];
  const lastTurn = keepsThinking ? 0 : lastQuestion(list);
  return list.flatMap((message, index) => {
    const pointer = isArray(messages) ? child('/messages', index) : '/messages';
    const found = ofMessage(message, index, pointer);
    return index < lastTurn ? found.map(withoutThinking) : found;
  });
}

function ofMessage(message: Json, index: number, pointer: string): readonly Entry[] {
  const role = text(get(message, 'role')) ?? '';
  const place = { section: 'messages', index, role: roleOf(role), frame: role } as const;
  const content = get(message, 'content');
  if (isArray(content)) {
    return blockEntries(content, { ...place, pointer: child(pointer, 'content') });
  }
  // The API takes lists only; a program's own request may hold the text as it is.
  const isText = typeof content === 'string';
  const unit = {
    ...place,
    kind: isText ? 'text' : 'other',
    pointer: isText ? child(pointer, 'content') : pointer,
    shorthand: isText ? '/text' : null,
    name: null,
    value: isText ? { text: content } : message,
    replayed: role === 'assistant',
  } as const;
  return [{ kind: 'unit', unit, absent: false }];
}

function roleOf(role: string): Role | null {
  return role === 'user' || role === 'assistant' || role === 'system' ? role : null;
}

/** Index of the last user message that is more than tool results. */
function lastQuestion(messages: readonly Json[]): number {
  const found = messages.findLastIndex((message) => {
    if (get(message, 'role') !== 'user') return false;
    const content = get(message, 'content');
    return !isArray(content) || content.some((block) => get(block, 'toolResult') === undefined);
  });
  return Math.max(0, found);
}

function withoutThinking(entry: Entry): Entry {
  const isThinking = entry.kind === 'unit' && entry.unit.kind === 'thinking';
  return isThinking ? { ...entry, absent: true } : entry;
}
