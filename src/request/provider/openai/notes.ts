import { type Json, get, items } from '../../../json/value.ts';

/** What the provider does to a request that its body does not show. */
export function notesOn(body: Json): readonly string[] {
  const notes: string[] = [];
  const given = (name: string) => (get(body, name) ?? null) !== null;
  if (storedConversation(body) !== null) {
    notes.push(
      'The provider keeps the conversation in front of this request: only what the body holds is compared.',
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

/** JSON Pointer of what names the conversation that a request continues, or null. */
export function storedConversation(body: Json): string | null {
  const name = ['previous_response_id', 'conversation'].find(
    (member) => (get(body, member) ?? null) !== null,
  );
  return name === undefined ? null : `/${name}`;
}
