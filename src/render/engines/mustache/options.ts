import { analysisError } from '../../../errors.ts';
import { type Json, type JsonObject, entries, get, isArray } from '../../../json/value.ts';
import type { Delimiters } from './scan.ts';

export type Escape = (text: string) => string;

/** What mustache.js takes as its configuration. */
export interface MustacheOptions {
  readonly tags: Delimiters;
  /** What becomes of values; null leaves them as they are. */
  readonly escape: Escape | null;
}

/** @throws GuardError (analysis) for options that Mustache does not have. */
export function mustacheOptions(options: JsonObject, file: string): MustacheOptions {
  const unknown = entries(options).find(([key]) => key !== 'tags' && key !== 'escape');
  if (unknown !== undefined)
    throw analysisError(
      `${file}: engine mustache has no option '${unknown[0].slice(0, 60)}'; it has tags and escape.`,
    );
  const escape = get(options, 'escape') ?? false;
  if (typeof escape !== 'boolean')
    throw analysisError(`${file}: the option escape of engine mustache is true or false.`);
  return { tags: tagsOf(get(options, 'tags'), file), escape: escape ? escapeHtml : null };
}

function tagsOf(tags: Json | undefined, file: string): Delimiters {
  if (tags === undefined) return ['{{', '}}'];
  const [open, close, ...more] = isArray(tags) ? tags : [];
  const valid = (tag: Json | undefined): tag is string =>
    typeof tag === 'string' && /^[^\s=]+$/.test(tag);
  if (valid(open) && valid(close) && more.length === 0) return [open, close];
  throw analysisError(
    `${file}: the option tags of engine mustache is a pair of delimiters, such as ["<%", "%>"].`,
  );
}

/** As mustache.js escapes. */
function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"'`=/]/g, (found) => ENTITIES[found] ?? found);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '/': '&#x2F;',
  '`': '&#x60;',
  '=': '&#x3D;',
};
