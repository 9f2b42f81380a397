import type { Draft } from '../draft.ts';
import type { FindingCode, Severity } from '../finding.ts';
import type { AnalysedRequest } from './request.ts';
import { wholeUnitDraft } from './whole-unit.ts';

/** A finding about a unit of a sibling as a whole. */
export function siblingDraft(
  request: AnalysedRequest,
  code: FindingCode,
  severity: Severity,
  unit: number,
  lostTokens: number,
): Draft {
  return wholeUnitDraft(request, { axis: 'sibling', code, severity, unit, lostTokens });
}
