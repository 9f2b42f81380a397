import { lastBreakpoint } from '../../request/layout.ts';
import { STEP, sharedBeginning } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import {
  type Locate,
  type ReadFacts,
  type SourceKind,
  hasRequest,
} from '../../render/rendering.ts';
import type { TokenRange } from '../../request/tokens/range.ts';
import type { PromptHeaders } from '../../render/sources/prompt-headers.ts';
import type { Spot } from './repeat-spot.ts';

/** A rendered request, cut into units and counted: what every axis compares. */
export interface AnalysedRequest {
  readonly segmented: Segmented;
  /** Tokens of each unit, in the order of the units. */
  readonly tokens: readonly TokenRange[];
  readonly locate: Locate;
  readonly sourceKind: SourceKind;
  /** Index in its conversation. */
  readonly turn: number;
  /** What source code puts into it; absent for everything but source code. */
  readonly read?: ReadFacts;
  /** The places that vary between the renders of its commit; absent where it was rendered once. */
  readonly varying?: readonly Spot[];
  /** Headers that may change its prompt; absent where there are none. */
  readonly headers?: PromptHeaders;
}

/** T(i): estimated tokens of the units in front of unit `end`. */
export function tokensBefore(request: AnalysedRequest, end: number): number {
  let sum = 0;
  for (let index = 0; index < end; index += 1) sum += request.tokens[index]?.mid ?? 0;
  return sum;
}

/**
 * Estimated tokens of a request up to where its unit `place` stops being like `other`, which follows the same
 * prefix: what of it is reused where any prefix is. The last token is always computed.
 */
export function equalTokens(
  request: AnalysedRequest,
  place: number,
  other: Unit | undefined,
): number {
  const unit = request.segmented.units[place];
  const share =
    unit === undefined || other === undefined ? 0 : sharedBeginning(unit, other, stepOf(request));
  return tokensUpTo(request, place, share);
}

/** Estimated tokens of a request up to a share, from 0 to 1, of its unit `place`. */
export function tokensUpTo(request: AnalysedRequest, place: number, share: number): number {
  const part = Math.floor((request.tokens[place]?.mid ?? 0) * share);
  const all = tokensBefore(request, request.segmented.units.length);
  return Math.min(tokensBefore(request, place) + part, all - 1);
}

/** A text that no request is known of is compared letter by letter: no cache has a part in it. */
function stepOf({ sourceKind }: AnalysedRequest): number {
  return hasRequest(sourceKind) ? STEP : 1;
}

/** T(K): estimated tokens of the cached prefix; all of them where any prefix matches. */
export function prefixTokens(request: AnalysedRequest): number {
  return tokensBefore(request, prefixEnd(request));
}

/** The unit index behind the cached prefix: behind K, or behind all units where any prefix matches. */
export function prefixEnd(request: AnalysedRequest): number {
  const { segmented } = request;
  if (segmented.rules.kind === 'prefix') return segmented.units.length;
  const last = lastBreakpoint(segmented);
  return last === null ? 0 : last + 1;
}

/** The unit at an index. Throws a RangeError for an index that no comparison can give. */
export function unitAt(request: AnalysedRequest, index: number): Unit {
  const unit = request.segmented.units[index];
  if (unit === undefined) throw new RangeError(`no unit ${index}`);
  return unit;
}
