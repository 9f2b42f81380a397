import { unexplained } from '../../findings/axes/attribution.ts';
import type { Factor } from '../../render/plan.ts';
import type { Compared } from './compared.ts';
import type { Renders } from './renders.ts';

/** Factors that are left out together first: most of them have no part in it. */
const GROUPS: readonly (readonly Factor[])[] = [
  ['home', 'user', 'host', 'cwd', 'git', 'environment'],
  ['timezone', 'locale'],
  ['seed', 'order'],
  ['clock-second', 'clock-minute', 'clock-hour', 'clock-day'],
];

/**
 * Looks for the fewest factors that flip places which none flips alone, by leaving out groups, then one
 * factor at a time. What does not come back with all of them was a rare flip, and stays one.
 */
export async function joint(
  render: Compared,
  open: Compared['spots'],
  renders: Renders,
): Promise<void> {
  const { variant } = render.plan;
  const shows = (one: Compared | null) =>
    one !== null && open.some((own, index) => touched(own, one.spots[index] ?? []));
  let minimal: Compared | null = null;
  let factors = render.varied;
  const tryWithout = async (group: readonly Factor[]) => {
    const fewer = factors.filter((factor) => !group.includes(factor));
    if (fewer.length === factors.length || fewer.length < 2) return;
    const smaller = await renders.search({ varied: fewer, variant });
    if (!shows(smaller)) return;
    factors = fewer;
    minimal = smaller;
  };
  for (const group of GROUPS) await tryWithout(group);
  for (const factor of [...factors].toReversed()) await tryWithout([factor]);
  if (minimal !== null) renders.mark(minimal, 'minimal');
}

function touched(open: Compared['spots'][number], spots: Compared['spots'][number]): boolean {
  return unexplained(open, spots).length < open.length;
}
