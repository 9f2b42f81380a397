import { child } from '../../json/pointer.ts';
import { type Json, NumberLiteral, get, isArray, items } from '../../json/value.ts';

type Kind = 'a text' | 'a number' | 'true or false' | 'null' | 'a list' | 'an object';

/** What a member is, where every API that has it takes something else. */
export interface WrongType {
  readonly pointer: string;
  readonly found: Kind;
  readonly wanted: readonly Kind[];
}

interface Rule {
  readonly member: string;
  readonly wanted: readonly Kind[];
  /** Of the elements, where it is a list. */
  readonly elements: readonly Kind[];
}

const TEXT_OR_OBJECT: readonly Kind[] = ['a text', 'an object'];

/**
 * The members that a prompt stands in, as widely as any known API or SDK takes them (the references of
 * Anthropic, OpenAI, Gemini and Bedrock, read 2026-11-30). What is not here is not judged.
 */
const RULES: readonly Rule[] = [
  { member: 'model', wanted: ['a text'], elements: [] },
  { member: 'messages', wanted: ['a list'], elements: ['an object'] },
  { member: 'system', wanted: ['a text', 'a list'], elements: ['an object'] },
  { member: 'instructions', wanted: ['a text', 'a list'], elements: TEXT_OR_OBJECT },
  { member: 'input', wanted: ['a text', 'a list'], elements: TEXT_OR_OBJECT },
  { member: 'tools', wanted: ['a list'], elements: ['an object'] },
  ...['contents', 'systemInstruction', 'system_instruction'].map((member) => ({
    member,
    wanted: ['a text', 'a list', 'an object'] as const,
    elements: TEXT_OR_OBJECT,
  })),
];
const CONTENT: readonly Kind[] = ['a text', 'a list', 'an object'];

/** The first member of a type that no provider accepts; null where there is none. `null` counts as absent. */
export function wrongType(body: Json): WrongType | null {
  for (const { member, wanted, elements } of RULES) {
    const value = get(body, member);
    const pointer = child('', member);
    const own = unlike(value, pointer, wanted);
    if (own !== null) return own;
    for (const [index, element] of items(value).entries()) {
      const place = child(pointer, index);
      const inner = unlikeElement(element, place, elements);
      if (inner !== null) return inner;
    }
  }
  return null;
}

function unlikeElement(element: Json, place: string, wanted: readonly Kind[]): WrongType | null {
  // In a list `null` is no absence.
  if (element === null) return { pointer: place, found: 'null', wanted };
  return (
    unlike(element, place, wanted) ??
    unlike(get(element, 'content'), child(place, 'content'), CONTENT)
  );
}

function unlike(
  value: Json | undefined,
  pointer: string,
  wanted: readonly Kind[],
): WrongType | null {
  if (value === undefined || value === null) return null;
  const found = kindOf(value);
  return wanted.includes(found) ? null : { pointer, found, wanted };
}

function kindOf(value: Exclude<Json, null>): Kind {
  if (isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'number' || value instanceof NumberLiteral) return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'an object';
}
