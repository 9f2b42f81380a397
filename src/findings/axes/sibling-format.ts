import { canonical } from '../../json/canonical.ts';
import { resolve } from '../../json/pointer.ts';
import type { Comparison } from '../../request/compare.ts';
import { lastBreakpoint } from '../../request/layout.ts';
import { otherFormat } from '../../request/provider/open-differences.ts';
import { aboutTokens } from '../../request/tokens/words.ts';
import type { Draft } from '../draft.ts';
import { fileOf, nameOf, whereIn } from './place.ts';
import { type AnalysedRequest, tokensBefore, unitAt } from './request.ts';
import { siblingDraft } from './sibling-draft.ts';

/**
 * Another form of answer behind what is shared: where a schema is printed is not documented, so it costs
 * nothing as expected, and all that is shared at worst.
 */
export function formatDraft(
  first: AnalysedRequest,
  second: AnalysedRequest,
  comparison: Comparison,
): Draft | null {
  const place = otherFormat(first.segmented, second.segmented);
  const marked = lastBreakpoint(second.segmented);
  if (place === null || marked === null) return null;
  const isCompared = comparison.divergences.some(
    (each) => each.kind === 'edited' && each.after === place.unit,
  );
  const shared = tokensBefore(second, marked + 1);
  if (isCompared || shared < second.segmented.rules.minimum.tokens) return null;
  const where = whereIn(second, place.unit, { path: place.path, offset: null, text: null });
  const said = ({ segmented }: AnalysedRequest) => {
    const unit = segmented.units.find(
      ({ name, section }) => section === 'params' && name === 'messages',
    );
    const value = unit === undefined ? undefined : resolve(unit.value, place.path);
    return value === undefined ? null : canonical(value, 'written');
  };
  return {
    ...siblingDraft(second, 'unshared-prefix', 'note', place.unit, 0),
    where,
    ...fileOf(second, where),
    causes: ['parameter'],
    before: said(first),
    after: said(second),
    subject: nameOf(unitAt(second, place.unit), place.path),
    facts: { rule: 'disputed', tokens: aboutTokens(shared) },
  };
}
