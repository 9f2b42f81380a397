import type { Json } from '../../../json/value.ts';

/**
 * What a header says as a text; null where it says nothing or leaves it to the environment, so that the
 * config has the word.
 */
export function said(value: Json | undefined): string | null {
  if (typeof value !== 'string' || value === '') return null;
  const match = /^\$\{env:[^:}]*(?::([\s\S]+))?\}$/i.exec(value);
  return match === null ? value : (match[1] ?? null);
}
