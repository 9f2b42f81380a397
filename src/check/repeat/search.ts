import { isDoubtful, unexplained } from '../../findings/axes/attribution.ts';
import type { Spot } from '../../findings/axes/repeat-spot.ts';
import { type Factor, PINNED } from '../../render/plan.ts';
import { joint } from './joint.ts';
import type { Compared } from './compared.ts';
import type { Renders } from './renders.ts';

/** Places by conversation. */
type Spots = Compared['spots'];

/** The order in which factors are tried: the steps of the clock from the smallest, then what differs most often. */
const BY_LIKELIHOOD: readonly Factor[] = [
  'clock-second',
  'clock-minute',
  'clock-hour',
  'clock-day',
  'seed',
  'order',
  'cwd',
  'git',
  'home',
  'user',
  'host',
  'timezone',
  'locale',
  'environment',
];

/**
 * Finds what flips the places that differ: the pinned render again first, then one factor at a time, and
 * those together that flip nothing alone (semantics, section 6). It stops as soon as every place is
 * explained and the factors that were not tried flip none; and when it takes too long.
 */
export async function attributeDifferences(renders: Renders): Promise<void> {
  const differing = renders.compared.filter(({ spots }) => hasAny(spots));
  if (differing.length === 0) return;
  const pinned = renders.compared.find(({ plan }) => plan.varied.length === 0);
  const inherent = (pinned ?? (await renders.search(PINNED)))?.spots ?? [];
  for (const render of differing) {
    const open = await explain(render, inherent, renders);
    if (hasAny(open) && renders.isCut) renders.mark(render, 'cut');
  }
}

/** Returns the places that nothing explains. */
async function explain(render: Compared, inherent: Spots, renders: Renders): Promise<Spots> {
  const { variant } = render.plan;
  const all = BY_LIKELIHOOD.filter((factor) => render.varied.includes(factor));
  // What a factor flipped in an earlier render, it flips in this one too.
  const known = renders.compared.filter(({ varied: [first, ...more] }) => {
    return first !== undefined && more.length === 0 && all.includes(first);
  });
  const tried = all.filter((factor) => known.some(({ varied }) => varied[0] === factor));
  let open = known.reduce<Spots>(
    (left, { spots }) => without(left, spots),
    without(render.spots, inherent),
  );
  let rest = seedsLast(untried(all, tried), open, renders);
  const oneByOne = async (factors: readonly Factor[]): Promise<readonly Factor[]> => {
    const now: Factor[] = [];
    for (const factor of factors) {
      if (!hasAny(open)) break;
      now.push(factor);
      const alone = await renders.search({ varied: [factor], variant });
      const shown = alone?.spots ?? [];
      const isDoubt = shown.some((own) => own.some((spot) => isDoubtful(spot, factor)));
      if (isDoubt) await renders.search({ varied: [factor], variant: variant + 1 });
      open = without(open, shown);
    }
    return now;
  };
  while (rest.length > 0) {
    if (!hasAny(open)) {
      // A place that two factors flip was explained by the first: what do the others do without it?
      const others = await renders.search({ varied: rest, variant });
      open = without(others?.spots ?? [], inherent);
      if (!hasAny(open)) return open;
    }
    rest = untried(rest, await oneByOne(rest));
  }
  await oneByOne(tried);
  if (hasAny(open)) await joint(render, open, renders);
  return open;
}

/** What another process left as it was, other seeds hardly flip: what is left of the machine comes first. */
function seedsLast(rest: readonly Factor[], open: Spots, renders: Renders): readonly Factor[] {
  const isOfProcess = (factor: Factor) => factor === 'seed' || factor === 'order';
  const shown = renders.compared.some(
    ({ varied, spots }) =>
      varied.length > 0 &&
      varied.every(isOfProcess) &&
      countOf(without(open, spots)) < countOf(open),
  );
  if (shown) return rest;
  return [...rest.filter((factor) => !isOfProcess(factor)), ...rest.filter(isOfProcess)];
}

/** A place that a smaller step of the clock flips is flipped by all larger ones: not tried for it. */
function untried(rest: readonly Factor[], tried: readonly Factor[]): Factor[] {
  const isClock = (factor: Factor) => factor.startsWith('clock-');
  const hasClock = tried.some(isClock);
  return rest.filter((factor) => !tried.includes(factor) && !(hasClock && isClock(factor)));
}

/** The places that the explaining ones do not touch, conversation by conversation. */
function without(spots: Spots, explaining: Spots): readonly (readonly Spot[])[] {
  return spots.map((own, index) => unexplained(own, explaining[index] ?? []));
}

/** Whether any conversation has a place left. */
function hasAny(spots: Spots): boolean {
  return countOf(spots) > 0;
}

function countOf(spots: Spots): number {
  return spots.reduce((sum, own) => sum + own.length, 0);
}
