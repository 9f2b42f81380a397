import { unexplained } from '../axes/attribution.ts';
import type { Spot } from '../axes/repeat-spot.ts';
import { type Factor, PINNED } from '../render/perturbation.ts';
import { joint } from './joint.ts';
import type { Compared, Renders } from './renders.ts';

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
 * explained and the factors that were not tried flip none.
 */
export async function attributeDifferences(renders: Renders): Promise<void> {
  const differing = renders.compared.filter(({ spots }) => spots.some((own) => own.length > 0));
  if (differing.length === 0) return;
  const pinned = renders.compared.find(({ plan }) => plan.varied.length === 0);
  const inherent = (pinned ?? (await renders.again(PINNED)))?.spots ?? [];
  for (const render of differing) await explain(render, inherent, renders);
}

async function explain(render: Compared, inherent: Spots, renders: Renders): Promise<void> {
  let rest = BY_LIKELIHOOD.filter((factor) => render.varied.includes(factor));
  let open = without(render.spots, inherent);
  while (rest.length > 0 && hasAny(open)) {
    const tried: Factor[] = [];
    for (const factor of rest) {
      if (!hasAny(open)) break;
      tried.push(factor);
      const alone = await renders.again({ varied: [factor], variant: render.plan.variant });
      open = without(open, alone?.spots ?? []);
    }
    rest = left(rest, tried);
    if (hasAny(open)) await joint(render, open, renders);
    if (rest.length === 0) return;
    // A place that two factors flip was explained by the first: what do the others do without it?
    const others = await renders.again({ varied: rest, variant: render.plan.variant });
    open = without(others?.spots ?? [], inherent);
  }
}

/** A place that a smaller step of the clock flips is flipped by all larger ones: not tried for it. */
function left(rest: readonly Factor[], tried: readonly Factor[]): Factor[] {
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
  return spots.some((own) => own.length > 0);
}
