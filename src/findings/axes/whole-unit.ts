import type { Draft, Facts } from '../draft.ts';
import type { Axis, FindingCode, Severity } from '../finding.ts';
import { WHOLE, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** What a finding about a unit as a whole says of it. */
export interface UnitFact {
  readonly axis: Axis;
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Index of the unit. */
  readonly unit: number;
  readonly lostTokens: number;
  readonly facts?: Facts;
}

/** A finding about a unit as a whole: no bytes of it differ, so it has neither causes nor excerpts. */
export function wholeUnitDraft(request: AnalysedRequest, fact: UnitFact): Draft {
  const where = whereIn(request, fact.unit, WHOLE);
  return {
    facts: {},
    ...fact,
    where,
    whereBefore: null,
    causes: [],
    varies: null,
    before: null,
    after: null,
    subject: nameOf(unitAt(request, fact.unit)),
    unitKey: unitKey(unitAt(request, fact.unit)),
    ...fileOf(request, where),
    preExisting: false,
  };
}
