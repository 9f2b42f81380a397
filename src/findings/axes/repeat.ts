import type { Rotation } from '../../cache/play/scenario.ts';
import { bodyPointer } from '../../request/unit.ts';
import type { Draft, VaryingPlace } from '../draft.ts';
import type { Severity, Varies } from '../finding.ts';
import { resolve } from '../../json/pointer.ts';
import { text } from '../../json/value.ts';
import { type Flip, type Observation, type Origin, attribute } from './attribution.ts';
import { type Inner, WHOLE, fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { causeOfFlip } from './repeat-cause.ts';
import { lostOnRepeat } from './repeat-loss.ts';
import { type Places, placesOf } from './repeat-places.ts';
import { type Spot, isOrder, touches } from './repeat-spot.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** Places of one unit that one factor flips: one finding of the `repeat` axis, before it has a status. */
export interface RepeatFact {
  readonly draft: Draft;
  readonly origin: Origin;
  /** A head with more of them got worse. */
  readonly places: Places;
  readonly spots: readonly Spot[];
}

/**
 * The `repeat` axis: is the prefix the same on every render? One fact for each unit and each factor that
 * flips it, moves one per section (semantics, section 3).
 */
export function repeatFacts(
  pinned: AnalysedRequest,
  observations: readonly Observation[],
): readonly RepeatFact[] {
  const groups = new Map<string, Flip[]>();
  for (const flip of attribute(observations)) {
    const { spot, origin } = flip;
    const place = spot.kind === 'moved' ? spot.section : spot.unit;
    const key = JSON.stringify([place, origin, spot.kind === 'cache-key']);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [flip]);
    else group.push(flip);
  }
  return [...groups.values()].map((flips) => factOf(flips, pinned, howOften(flips, observations)));
}

/** In how many of the renders that could differ by themselves some do; nothing where all of them do. */
function howOften(flips: readonly Flip[], observations: readonly Observation[]): string | null {
  const origin = flips[0]?.origin;
  if (origin !== 'inherent' && origin !== 'seed') return null;
  const tried = observations.filter(
    ({ varied }) => origin === 'inherent' || varied.includes('seed'),
  );
  const differing = tried.filter(({ spots }) =>
    spots.some((spot) => flips.some((flip) => touches(flip.spot, spot))),
  );
  return differing.length < tried.length
    ? `in ${differing.length} of ${tried.length} renders`
    : null;
}

const OFTEN: readonly Varies[] = ['machine', 'day', 'hour', 'minute', 'process', 'call'];

/** How often something varies, as a number to compare: larger is more often. */
export function frequency(varies: Varies | null): number {
  return varies === null ? -1 : OFTEN.indexOf(varies);
}

/** Says whether all places of a fact are places of another one: who fixes that has fixed this. */
export function isWithin(inner: RepeatFact, outer: RepeatFact): boolean {
  return inner.spots.every((spot) => outer.spots.some((other) => touches(spot, other)));
}

function factOf(flips: readonly Flip[], pinned: AnalysedRequest, often: string | null): RepeatFact {
  const sorted = flips.toSorted((a, b) => (a.spot.span?.start ?? 0) - (b.spot.span?.start ?? 0));
  const most = Math.max(...sorted.map(({ varies }) => frequency(varies)));
  const first = sorted.find(({ varies }) => frequency(varies) === most) ?? sorted[0];
  if (first === undefined) throw new RangeError('a fact without a place');
  const { spot, varies, origin } = first;
  const causes = sorted.map(causeOfFlip);
  const unit = unitAt(pinned, spot.unit);
  const isKey = spot.kind === 'cache-key';
  const isMove = spot.kind === 'moved';
  const where = isKey
    ? {
        section: spot.section,
        index: 0,
        pointer: spot.path,
        offset: null,
        line: null,
        turn: spot.turn,
      }
    : whereIn(pinned, spot.unit, isMove ? WHOLE : innerOf(spot, pinned));
  const draft: Draft = {
    code: isKey ? 'volatile-cache-key' : 'volatile-prefix',
    severity: isKey ? 'error' : severityOf(varies),
    axis: 'repeat',
    where,
    whereBefore: null,
    causes: [...new Set([causeOfFlip(first), ...causes])],
    varies,
    lostTokens: lostOnRepeat(
      spot.unit,
      sorted.map((flip) => flip.spot),
      pinned,
    ),
    before: spot.before,
    after: spot.after,
    subject: isMove ? `the order of the ${SECTION_WORDS[spot.section]}` : subjectOf(spot, unit),
    facts: {
      problem: whenOf(origin, varies) + (isRealClock(spot) ? REAL_CLOCK : ''),
      ...(often !== null && { often }),
    },
    unitKey: isKey ? 'cache-key' : isMove ? `${spot.section}/*` : unitKey(unit),
    unit: spot.unit,
    ...fileOf(pinned, where),
    preExisting: false,
    effect: {
      kind: 'varies',
      rotation: ROTATIONS[varies],
      among: null,
      places: sorted.map((flip) => varyingPlace(flip.spot, pinned)),
    },
  };
  return {
    draft,
    origin,
    places: placesOf(flips, pinned),
    spots: sorted.map((flip) => flip.spot),
  };
}

const ROTATIONS: Readonly<Record<Varies, Rotation | null>> = {
  call: 'request',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  process: 'process',
  // Traffic comes from one deployment.
  machine: null,
};

/** A spot as the played requests have it: only its order varies, its bytes, or all of its unit. */
function varyingPlace(spot: Spot, pinned: AnalysedRequest): VaryingPlace {
  if (spot.kind === 'cache-key') return { pointer: spot.path, offset: null, length: 0 };
  const pointer = bodyPointer(unitAt(pinned, spot.unit), spot.path);
  const { span } = spot;
  if (isOrder(spot)) return { pointer, offset: span?.start ?? null, length: 0 };
  return span === null
    ? { pointer, offset: null, length: null }
    : { pointer, offset: span.start, length: span.end - span.start };
}

const SECTION_WORDS = {
  params: 'parameters',
  tools: 'tools',
  system: 'system blocks',
  messages: 'messages',
} as const;

function subjectOf(spot: Spot, unit: Parameters<typeof nameOf>[0]): string {
  if (spot.kind !== 'extra') return nameOf(unit);
  return `the number of the ${SECTION_WORDS[spot.section]}`;
}

function innerOf({ path, span, unit }: Spot, pinned: AnalysedRequest): Inner {
  if (span === null) return { path, offset: null, text: null };
  const whole = text(resolve(unitAt(pinned, unit).value, path)) ?? null;
  return { path, offset: span.start, text: whole };
}

/** A value of a machine or a day leaves the calls of that machine and day their cache. */
function severityOf(varies: Varies): Severity {
  return varies === 'day' || varies === 'machine' ? 'warning' : 'error';
}

const REAL_CLOCK = " on the machine's own clock, which it shows although it is given another one";

/** Another reading of the machine's clock is none that a render could show. */
function isRealClock({ kind, before, after }: Spot): boolean {
  return kind === 'text' && before !== null && after === null;
}

/** What has to happen for the place to differ, as the end of a sentence. */
function whenOf(origin: Origin, varies: Varies): string {
  switch (origin) {
    case 'clock':
      return `when ${varies === 'call' ? 'a second' : varies === 'hour' ? 'an hour' : `a ${varies}`} passes`;
    case 'inherent':
      return 'although nothing else differs';
    case 'unsought':
      return 'for a reason that there was no time to find';
    case 'seed':
      return 'when hashes and random generators start from another seed';
    case 'order':
      return 'when folders list their files in another order';
    case 'home':
      return 'in another home folder';
    case 'cwd':
      return 'in another working folder';
    case 'git':
      return 'when files of the checkout change or another branch is checked out';
    case 'user':
      return 'for another user';
    case 'host':
      return 'on another host';
    case 'timezone':
      return 'in another time zone';
    case 'locale':
      return 'under another locale';
    case 'environment':
      return 'with one more environment variable';
  }
}
