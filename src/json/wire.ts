import type { Json } from './value.ts';

/**
 * A value that is going onto the wire as JSON, or came from it, as the readers take it. They expect
 * anything: what is no JSON (a function, a date) has no member that they look for.
 */
export function asJson(value: unknown): Json {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return value as Json;
}

const decoder = new TextDecoder();

/** The text of UTF-8 bytes. */
export function decoded(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The value of a JSON text, or undefined for a text that is none. */
export function parsed(text: string): Json | undefined {
  try {
    return asJson(JSON.parse(text));
  } catch {
    return undefined;
  }
}
