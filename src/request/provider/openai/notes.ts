import { type Json, dig, get, items } from '../../../json/value.ts';
import { MARKER } from './content.ts';
import type { Api } from './options.ts';

/** What the provider does to a request that its body does not show. */
export function notesOn(body: Json, api: Api): readonly string[] {
  const notes: string[] = [];
  const given = (name: string) => (get(body, name) ?? null) !== null;
  if (storedConversation(body) !== null) {
    notes.push(
      'The provider keeps the conversation in front of this request: only what the body holds is compared.',
    );
  }
  if (api === 'chat' && hasLongMarker(body)) {
    notes.push(
      "A ttl of 12h on a part of Chat Completions is typed by OpenAI's SDK, while its changelog speaks of the Responses API: whether it holds is open, 30m is assumed.",
    );
  }
  if (dig(body, 'prompt_cache_options', 'prewarm') === true && !hasMarker(body)) {
    notes.push(
      'A request that warms the cache (prewarm) writes its implicit breakpoint behind the newest message, which no later request has: put an explicit prompt_cache_breakpoint on the last part that they share.',
    );
  }
  if (given('prompt')) {
    notes.push(
      'The request uses a prompt template that the provider stores: its reference is compared, not its text.',
    );
  }
  if (given('context_management') || get(body, 'truncation') === 'auto') {
    notes.push(
      'The request lets the provider shorten its context: items are compared as they were sent, what it drops or compacts on its side is not seen.',
    );
  }
  if (items(get(body, 'input')).some((item) => get(item, 'type') === 'item_reference')) {
    notes.push('Items are given by reference: their ids are compared, not their content.');
  }
  return notes;
}

function markersIn(body: Json): readonly Json[] {
  return [...items(get(body, 'messages')), ...items(get(body, 'input'))].flatMap((message) =>
    items(get(message, 'content')).flatMap((part) => get(part, MARKER) ?? []),
  );
}

function hasMarker(body: Json): boolean {
  return markersIn(body).length > 0;
}

function hasLongMarker(body: Json): boolean {
  return markersIn(body).some((marker) => get(marker, 'ttl') === '12h');
}

/** JSON Pointer of what names the conversation that a request continues, or null. */
export function storedConversation(body: Json): string | null {
  const name = ['previous_response_id', 'conversation'].find(
    (member) => (get(body, member) ?? null) !== null,
  );
  return name === undefined ? null : `/${name}`;
}
