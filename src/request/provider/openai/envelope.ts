import { child } from '../../../json/pointer.ts';
import { type Json, get, items, text } from '../../../json/value.ts';
import type { IllegalLayout } from '../provider.ts';
import { MARKER } from './content.ts';

/** Whether a request uses what only GPT-5.6 and later have. */
export function usesBreakpoints(body: Json, member: 'messages' | 'input'): boolean {
  if ((get(body, 'prompt_cache_options') ?? null) !== null) return true;
  return items(get(body, member)).some((message) =>
    items(get(message, 'content')).some((part) => get(part, MARKER) !== undefined),
  );
}

/** Markers on a message itself: only its parts take them. */
export function onMessages(body: Json, member: 'messages' | 'input'): readonly IllegalLayout[] {
  return items(get(body, member)).flatMap((message, index): readonly IllegalLayout[] => {
    const isMessage = ['message', undefined].includes(text(get(message, 'type')));
    if (!isMessage || (get(message, MARKER) ?? null) === null) return [];
    const pointer = child(child(`/${member}`, index), MARKER);
    const detail = `${MARKER} belongs on a part of the message, not on the message`;
    return [{ rule: 'on-message', pointer, unit: null, detail }];
  });
}
