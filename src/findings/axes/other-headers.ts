import type { Draft } from '../draft.ts';
import type { Axis, FindingCode, Severity } from '../finding.ts';
import { fileOf } from './place.ts';
import { type AnalysedRequest, prefixTokens } from './request.ts';

/** The rule in the facts of a draft about a header. */
export const HEADER = 'header';

/**
 * Headers that may change the prompt and differ between two requests. Nobody knows what a header does to the
 * cache, so no play has a part in it: it is said with "may".
 */
export function headerDrafts(
  earlier: AnalysedRequest,
  later: AnalysedRequest,
  fact: { readonly axis: Axis; readonly code: FindingCode; readonly severity: Severity },
): readonly Draft[] {
  const names = new Set([
    ...Object.keys(earlier.headers ?? {}),
    ...Object.keys(later.headers ?? {}),
  ]);
  return [...names].flatMap((name): readonly Draft[] => {
    const [before, after] = [earlier, later].map(({ headers }) => headers?.[name] ?? null);
    if (before === after) return [];
    const where = {
      section: 'params' as const,
      index: 0,
      pointer: '',
      offset: null,
      line: null,
      turn: later.turn,
    };
    return [
      {
        ...fact,
        where,
        whereBefore: null,
        causes: ['parameter'],
        varies: null,
        lostTokens: 0,
        before: before ?? null,
        after: after ?? null,
        subject: `the header ${name}`,
        facts: { rule: HEADER, tokens: String(prefixTokens(earlier)) },
        unitKey: `params/header/${name}`,
        unit: null,
        ...fileOf(later, where),
        preExisting: false,
      },
    ];
  });
}
