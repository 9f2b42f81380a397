import type { AnalysedConversation } from '../../findings/axes/analyse.ts';
import type { Finding, Varies, Where } from '../../findings/finding.ts';
import { get } from '../../json/value.ts';
import { shareInFront } from '../../request/text-steps.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { Rotation, ScenarioTurn } from '../../cache/play/scenario.ts';

/** What varies in a turn: how often each unit is another one, and how much of it stands in front of that. */
export type Varying = Pick<ScenarioTurn, 'varies' | 'stable'>;

/** For each turn, the units that findings of this side say vary, and how often. */
export function rotationsOf(
  { turns }: AnalysedConversation,
  findings: readonly Finding[],
  side: 'base' | 'head',
): readonly Varying[] {
  const all = findings.flatMap((finding) => [finding, ...finding.related]);
  const places = all.flatMap((finding) => {
    const where = placeOn(side, finding);
    const rotation = rotationOf(finding);
    return where === null || rotation === null ? [] : [{ where, rotation }];
  });
  return turns.map(({ segmented }) => {
    const varies = new Map<number, Rotation>();
    const stable = new Map<number, number>();
    for (const { where, rotation } of places) {
      const unit = unitAt(segmented, where.pointer);
      if (unit === -1) continue;
      varies.set(unit, more(varies.get(unit), rotation));
      stable.set(unit, Math.min(stable.get(unit) ?? 1, frontOf(segmented, unit, where)));
    }
    return { varies, stable };
  });
}

/** The share of a unit in front of a place in its text; 0 for a place that is in no text. */
function frontOf({ units }: Segmented, at: number, { pointer, offset }: Where): number {
  const unit = units[at];
  return unit === undefined || offset === null ? 0 : shareInFront(unit, pointer, offset);
}

/** Where a fact stands on a side; null where that side does not have it. */
function placeOn(side: 'base' | 'head', { status, where, whereBefore }: Finding): Where | null {
  if (side === 'head') return status === 'fixed' ? null : where;
  if (status === 'introduced') return null;
  return whereBefore ?? where;
}

function rotationOf({ axis, code, severity, varies }: Finding): Rotation | null {
  if (axis === 'repeat') return BY_VARIES[varies ?? 'call'];
  if (axis !== 'sibling' || (code !== 'unshared-prefix' && code !== 'volatile-cache-key'))
    return null;
  // The severity of a value in front of what could be shared says how often it is another one.
  return severity === 'error' ? 'request' : 'conversation';
}

const BY_VARIES: Readonly<Record<Varies, Rotation | null>> = {
  call: 'request',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  process: 'process',
  // Traffic comes from one deployment.
  machine: null,
};

const OFTEN: readonly Rotation[] = ['day', 'hour', 'conversation', 'process', 'minute', 'request'];

function more(known: Rotation | undefined, other: Rotation): Rotation {
  if (known === undefined) return other;
  return OFTEN.indexOf(known) < OFTEN.indexOf(other) ? other : known;
}

/** The unit that a place lies in: the longest pointer that leads to it, else the parameter of that name. */
function unitAt({ units }: Segmented, pointer: string): number {
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
