import { aboutTokens } from '../../request/tokens/words.ts';
import type { Draft } from '../draft.ts';
import { GIVES, isReadCause } from './read.ts';

/** The words of a placeholder that nobody declares; null for every other draft. */
export function placeholderWords({
  facts: { placeholder, certain = false },
  causes,
  lostTokens,
  subject,
}: Draft): { message: string; fix: string } | null {
  if (placeholder === undefined) return null;
  const { written, name, fill } = placeholder;
  const [cause = 'variable'] = causes;
  const behind = `what stands behind it${lostTokens > 0 ? ` (${aboutTokens(lostTokens)})` : ''}`;
  const vars = `vars: { ${name}: { varies: request, values: [one, another] } }`;
  const fix = `Move it behind everything that stays the same, or into the newest message; or declare how it varies, with two values, under the prompt in the config: ${vars}.`;
  if (fill === null)
    return {
      message: `"${written}" in ${subject} is filled in by code that is not known; if its value varies between requests, ${behind} is not read from the cache.`,
      fix,
    };
  const gives = isReadCause(cause) ? GIVES[cause] : 'another value';
  return {
    message: `"${written}" in ${subject} is filled with "${fill.expression}" (${fill.place}), which ${certain ? 'is' : 'may be'} ${gives}: ${behind} is then not read from the cache.`,
    fix,
  };
}
