import { type Json, get, isObject, items, text } from '../../json/value.ts';

/** The text of a message's content: a string as it is, of a list the text parts, one per line. */
export function textOf(content: Json | undefined): string {
  if (typeof content === 'string') return content;
  return items(content)
    .map((part) => text(get(part, 'text')))
    .filter((part) => part !== undefined)
    .join('\n');
}

/** The messages of a role, in their order. */
export function ofRole(messages: readonly Json[], role: string): readonly Json[] {
  return messages.filter((message) => get(message, 'role') === role);
}

/** The text of the first and of the last of some user texts that are not empty. */
export function firstAndLast(texts: readonly string[]): {
  readonly firstUserText: string;
  readonly lastUserText: string;
} {
  const said = texts.filter((text) => text !== '');
  return { firstUserText: said[0] ?? '', lastUserText: said.at(-1) ?? '' };
}

/** The strings among some values, without the empty ones. */
export function strings(values: readonly (Json | undefined)[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

/** The value where it is an object, else null. */
export function objectOrNull(value: Json | undefined): Json {
  return isObject(value) ? value : null;
}
