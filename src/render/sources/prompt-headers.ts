import { type Json, entries, isObject } from '../../json/value.ts';

/**
 * Headers that may change what the provider makes of a body: `anthropic-beta` turns on features that add to the
 * prompt (platform.claude.com, beta headers, read 2026-11-30), and users measured whole prefixes lost where it
 * differs (github.com/cnighswonger/claude-code-cache-fix/issues/340). What each of them does is not documented.
 */
const NAMES: ReadonlySet<string> = new Set(['anthropic-beta', 'openai-beta']);

/** The headers of a request that may change its prompt, by name in lower case; lists in one order. */
export type PromptHeaders = Readonly<Record<string, string>>;

/** Reads them off the headers of a request, whatever the case of their names; null where there are none. */
export function promptHeaders(headers: Json | undefined): PromptHeaders | null {
  if (headers === undefined || !isObject(headers)) return null;
  const kept = entries(headers).flatMap(([name, value]) => {
    const known = name.toLowerCase();
    return NAMES.has(known) && typeof value === 'string' ? [[known, inOrder(value)] as const] : [];
  });
  return kept.length === 0
    ? null
    : Object.fromEntries(kept.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** A list with commas between says the same in any order. */
function inOrder(value: string): string {
  const words = value.split(',').map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))].toSorted().join(',');
}
