import type { AnalysedPrompt } from '../../findings/axes/analyse.ts';
import { pairConversations } from '../../findings/axes/pairs.ts';
import type { RepeatFact } from '../../findings/axes/repeat.ts';
import { type Spot, isOrder } from '../../findings/axes/repeat-spot.ts';
import { repeatStatuses } from '../../findings/axes/repeat-status.ts';
import type { Cause, Status } from '../../findings/finding.ts';
import { parseJson } from '../../json/parse.ts';
import { entries, isObject, items } from '../../json/value.ts';
import { OTHER_PROCESS } from '../../render/plan.ts';
import type { Renders } from './renders.ts';
import { attributeDifferences } from './search.ts';

/** A set of two survives so many more shuffles once in 64 times. */
const MORE_RENDERS = 6;

/** What can come out equal by chance, because there are few values or orders. */
const CHANCY: ReadonlySet<Cause> = new Set<Cause>(['unordered', 'random', 'unknown-volatile']);

/**
 * Before noise is blamed on the pull request, base gets more chances to show the same; before it is said
 * to be gone, head does. Renders that are equal by chance must not decide.
 * @param first variant of the first further render; smaller ones were rendered
 */
export async function hunt(base: Renders, head: Renders, first: number): Promise<void> {
  for (const [renders, status] of [
    [base, 'introduced'],
    [head, 'fixed'],
  ] as const) {
    for (let more = 0; more < MORE_RENDERS && isDoubtful(base, head, status); more += 1) {
      const render = await renders.search({ varied: OTHER_PROCESS.varied, variant: first + more });
      if (render === null) break;
      await attributeDifferences(renders);
    }
  }
}

function isDoubtful(base: Renders, head: Renders, status: Status): boolean {
  const earlier = new Map(base.repeated().map(({ analysed }) => [analysed.id, analysed]));
  return head.repeated().some(({ analysed }) => {
    const own = earlier.get(analysed.id);
    return own !== undefined && hasChancy(own, analysed, status);
  });
}

function hasChancy(base: AnalysedPrompt, head: AnalysedPrompt, status: Status): boolean {
  if (base.outcome === 'failed' || head.outcome === 'failed') return false;
  return pairConversations(base.conversations, head.conversations).some((pair) => {
    if (pair.base === null || pair.head === null) return false;
    return repeatStatuses(pair.base, pair.head).some(
      ([fact, own]) => own === status && isChancy(fact),
    );
  });
}

/** An order of files is turned round in every render; what is drawn from a seed may be what it was. */
function isChancy({ origin, draft, spots }: RepeatFact): boolean {
  if (!draft.causes.some((cause) => CHANCY.has(cause))) return false;
  return origin === 'inherent' || (origin === 'seed' && !spots.every(hasMany));
}

/** Among so many orders or numbers that renders never come out equal by chance. */
function hasMany(spot: Spot): boolean {
  return isOrder(spot) ? elementsOf(spot) >= ELEMENTS : /^\d?\.?\d{4,}$/.test(spot.before ?? '');
}

/** How many elements stand in another order. */
function elementsOf({ kind, path, span, before }: Spot): number {
  const bytes = before ?? '';
  if (kind === 'order' && span === null) {
    const value = parseJson(bytes, path);
    return isObject(value) ? entries(value).length : items(value).length;
  }
  const between = bytes.includes('\n') ? '\n' : /[,;|]|\s+/;
  return bytes.split(between).filter((element) => element.trim() !== '').length;
}

/** Three renders of a list of five are equal once in 14,400 times. */
const ELEMENTS = 5;
