import { shapeAt } from '../causes/recognisers.ts';
import type { Draft } from '../draft.ts';
import { compare } from '../../request/compare.ts';
import { fileOf } from './place.ts';
import { type AnalysedRequest, tokensBefore } from './request.ts';
import { type Difference, unsharedDrafts, varyingEffect } from './sibling-compare.ts';
import { siblingDraft } from './sibling-draft.ts';
import { placesOfDivergence } from './varying-places.ts';
import { strandedDraft } from './turn-markers.ts';
import { turnOf } from './turn-request.ts';

/**
 * The `sibling` axis for two requests that ought to share a prefix: what differs in front of what could be
 * shared, a cache key that parts them, markers that only write, and stable tokens behind the last marker.
 * Findings stand at the second one.
 */
export function siblingDrafts(
  first: AnalysedRequest,
  second: AnalysedRequest,
  difference: Difference,
): readonly Draft[] {
  if (isKept(first) || isKept(second)) return [];
  const unshared = unsharedDrafts(first, second, difference);
  return [
    ...unshared,
    ...keyDrafts(first, second, difference),
    ...(unshared.length > 0 || difference.relation !== 'request'
      ? []
      : unread(first, second, difference)),
    ...stranded(first, second, difference),
  ];
}

/** A conversation that the provider keeps begins with what its body does not hold. */
function isKept({ segmented }: AnalysedRequest): boolean {
  return (segmented.continues ?? null) !== null;
}

/** `volatile-cache-key`: an equal prefix under another key. A key for each tenant is right. */
function keyDrafts(
  first: AnalysedRequest,
  second: AnalysedRequest,
  difference: Difference,
): readonly Draft[] {
  const { relation, variable } = difference;
  const [before, after] = [first.segmented.cacheKey ?? null, second.segmented.cacheKey ?? null];
  const isShared = relation === 'session' || relation === 'request';
  if (!isShared || before === null || after === null || before.value === after.value) return [];
  const { divergences } = compare(first.segmented, second.segmented);
  const differs = divergences.some(
    (each) => each.kind !== 'edited' || each.edits.some(({ path }) => path !== after.pointer),
  );
  if (differs) return [];
  const shape = shapeAt(after.value, { start: 0, end: after.value.length });
  // A user is somebody else in another session, and may be meant to have a cache of their own.
  const severity = after.pointer === '/user' ? 'warning' : 'error';
  const draft = siblingDraft(second, 'volatile-cache-key', severity, 0, sharedTokens(second));
  const where = {
    section: 'params' as const,
    index: 0,
    pointer: after.pointer,
    offset: null,
    line: null,
    turn: second.turn,
  };
  return [
    {
      ...draft,
      where,
      ...fileOf(second, where),
      causes: [variable === null ? (shape?.cause ?? 'cache-key') : 'variable'],
      facts: variable === null ? {} : { value: variable },
      before: before.value,
      after: after.value,
      subject: 'the cache key',
      unitKey: 'params/cache-key',
      effect: varyingEffect([{ pointer: after.pointer, offset: null, length: 0 }], difference),
    },
  ];
}

/** `write-only-breakpoint`: a marker behind what another request says otherwise, with nothing to share. */
function unread(
  first: AnalysedRequest,
  second: AnalysedRequest,
  difference: Difference,
): readonly Draft[] {
  const { breakpoints, rules, newest, units } = first.segmented;
  if (rules.kind === 'prefix') return [];
  const [earlier, later] = [turnOf(first), turnOf(second)];
  return breakpoints
    .filter(
      ({ kind, unit }) =>
        kind === 'explicit' &&
        // A marker on the newest message is written for the next turn.
        (unit < newest || unit < units.length - 1) &&
        tokensBefore(first, unit + 1) >= rules.minimum.tokens &&
        !later.links().has(earlier.chain[unit] ?? ''),
    )
    .flatMap(({ pointer }) => {
      const same = second.segmented.breakpoints.find((each) => each.pointer === pointer);
      if (same === undefined) return [];
      const lost = tokensBefore(second, same.unit + 1);
      const places = compare(first.segmented, second.segmented).divergences.flatMap((each) =>
        placesOfDivergence(each, second),
      );
      const draft = siblingDraft(second, 'write-only-breakpoint', 'error', same.unit, lost);
      return [{ ...draft, effect: varyingEffect(places, difference) }];
    });
}

/** `stranded-tokens`: what siblings share behind their last breakpoints, in front of the question. */
function stranded(
  first: AnalysedRequest,
  second: AnalysedRequest,
  { relation }: Difference,
): readonly Draft[] {
  if (relation === 'tenant') return [];
  const draft = strandedDraft(turnOf(untilQuestion(first)), turnOf(untilQuestion(second)));
  return draft === null ? [] : [{ ...draft, axis: 'sibling' }];
}

/** The request without its newest turn, which is not meant to be shared. */
function untilQuestion(request: AnalysedRequest): AnalysedRequest {
  const { segmented } = request;
  const units = segmented.units.slice(0, segmented.newest);
  const breakpoints = segmented.breakpoints.filter(({ unit }) => unit < units.length);
  return { ...request, segmented: { ...segmented, units, breakpoints } };
}

function sharedTokens(request: AnalysedRequest): number {
  return tokensBefore(request, request.segmented.newest);
}
