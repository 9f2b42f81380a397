import type { Rotation, ScenarioTurn } from '../../cache/play/scenario.ts';
import { resolve } from '../../json/pointer.ts';
import { get, text } from '../../json/value.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { shareInFront } from '../../request/text-steps.ts';
import type { VaryingPlace } from '../draft.ts';

/** Places that are another one together, as often as this. */
export interface Variation {
  readonly rotation: Rotation;
  /** How many values they rotate among; null without an end. */
  readonly among: number | null;
  readonly places: readonly VaryingPlace[];
}

/** What varies in a turn: how often each unit is another one, and how much of it stands in front of that. */
export type Varying = Pick<ScenarioTurn, 'varies' | 'stable' | 'variants'>;

/** What of a turn's units varies. */
export function varyingOf(segmented: Segmented, variations: readonly Variation[]): Varying {
  const varies = new Map<number, Rotation>();
  const stable = new Map<number, number>();
  const variants = new Map<number, number>();
  for (const { rotation, among, places } of variations) {
    for (const place of places) {
      const unit = unitOf(segmented, place.pointer);
      if (unit === -1) continue;
      const known = varies.get(unit);
      if (known === undefined || OFTEN.indexOf(known) < OFTEN.indexOf(rotation)) {
        varies.set(unit, rotation);
        if (among === null) variants.delete(unit);
        else variants.set(unit, among);
      } else if (known === rotation && among === null) variants.delete(unit);
      stable.set(unit, Math.min(stable.get(unit) ?? 1, frontOf(segmented, unit, place)));
    }
  }
  return { varies, stable, variants };
}

const ADDRESS = /^https?:/i;

/** For each unit the tokens of what varies in it, which nobody could have read. */
export function varyingTokens(
  segmented: Segmented,
  tokens: readonly number[],
  variations: readonly Variation[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { places } of variations) {
    for (const { pointer, offset, length } of places) {
      const at = unitOf(segmented, pointer);
      const unit = segmented.units[at];
      const all = tokens[at] ?? 0;
      if (unit === undefined || length === 0) continue;
      const inner = pointer.startsWith(unit.pointer) ? pointer.slice(unit.pointer.length) : '';
      const whole = text(resolve(unit.value, inner === '' ? (unit.shorthand ?? '') : inner));
      // Where an image is fetched from is none of its tokens.
      if (whole !== undefined && unit.kind === 'image' && ADDRESS.test(whole)) continue;
      const isPart = length !== null && offset !== null && whole !== undefined && whole !== '';
      const own = isPart ? Math.ceil((all * length) / whole.length) : all;
      found.set(at, Math.min(all, (found.get(at) ?? 0) + own));
    }
  }
  return found;
}

const OFTEN: readonly Rotation[] = ['day', 'hour', 'conversation', 'process', 'minute', 'request'];

/** The share of a unit in front of a place in its text; 0 for a place that is in no text. */
function frontOf({ units }: Segmented, at: number, { pointer, offset }: VaryingPlace): number {
  const unit = units[at];
  return unit === undefined || offset === null ? 0 : shareInFront(unit, pointer, offset);
}

/** The unit that a place lies in: the longest pointer that leads to it, else the parameter of that name. */
function unitOf({ units }: Segmented, pointer: string): number {
  let [best, length] = [-1, -1];
  for (const [at, unit] of units.entries()) {
    const isInside = pointer === unit.pointer || pointer.startsWith(`${unit.pointer}/`);
    if (unit.pointer !== '' && isInside && unit.pointer.length > length)
      [best, length] = [at, unit.pointer.length];
  }
  if (best !== -1) return best;
  const name = pointer.split('/')[1] ?? '';
  const parameter = units.findIndex(
    ({ section, value }) => section === 'params' && get(value, name) !== undefined,
  );
  return parameter === -1 && units.length > 0 ? 0 : parameter;
}
