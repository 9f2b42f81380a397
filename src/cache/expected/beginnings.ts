import type { TextSteps } from '../../request/text-steps.ts';

/** A place in the texts that went by behind one prefix; those below it begin with all that leads here. */
interface Branch<State> {
  /** The steps from the branch above to here. */
  edge: Uint32Array;
  readonly next: Map<number, Branch<State>>;
  /** Of the text that ends here; null where none does. */
  end: State | null;
}

/** How far a text begins like an earlier one. */
interface Found<State> {
  /** Equal steps, that around the text included. */
  readonly steps: number;
  /** Of an earlier text that begins so. */
  readonly state: State;
}

/** What a state is at a moment: one that is gone never comes back. */
export type Standing = 'live' | 'waiting' | 'gone';

/** What a text with its node costs beside its steps, in steps. */
const EACH = 32;
/** Steps of a generation: about 30 MB of text in 2 MB, and as much again for the nodes. */
const MOST = 500_000;
/** Earlier texts that are looked at for one that is alive; those of a burst are all on their way. */
const MOST_SEEN = 200;

/**
 * The texts that followed each prefix, as a radix tree of their steps: where a cache reuses any prefix, a text
 * that is not there as a whole is read as far as an earlier one begins alike. It knows hashes and no text.
 *
 * Two generations, as in a `Map` that forgets: when the younger one is full the older one goes.
 */
export class Beginnings<State> {
  readonly #most: number;
  #young = new Map<string, Branch<State>>();
  #old = new Map<string, Branch<State>>();
  #weight = 0;
  #generation = 0;

  constructor(most: number = MOST) {
    this.#most = most;
  }

  /** Grows when texts are forgotten: what was added in an earlier one and still lives is to be added again. */
  get generation(): number {
    return this.#generation;
  }

  /** The longest beginning that a text has in common with one that is live. O(steps). */
  longest(
    place: string,
    text: TextSteps,
    standing: (state: State) => Standing,
  ): Found<State> | null {
    return this.#longest(place, text, (path) => {
      const found = deepest(path, standing);
      return found === null || found.steps < 2 ? [] : [found];
    });
  }

  /** The longest earlier text that is live and ends inside this one, or where it does. O(steps). */
  ending(
    place: string,
    text: TextSteps,
    standing: (state: State) => Standing,
  ): Found<State> | null {
    return this.#longest(place, text, (path) =>
      path.flatMap(({ branch: { end }, steps, isWhole }) =>
        isWhole && end !== null && standing(end) === 'live' ? [{ steps, state: end }] : [],
      ),
    );
  }

  #longest(
    place: string,
    { hashes }: TextSteps,
    foundOn: (path: readonly Passed<State>[]) => readonly Found<State>[],
  ): Found<State> | null {
    const roots = [this.#young.get(place), this.#old.get(place)];
    const found = roots.flatMap((root) => (root === undefined ? [] : foundOn(walk(root, hashes))));
    return found.reduce<Found<State> | null>(
      (best, each) => (best === null || each.steps > best.steps ? each : best),
      null,
    );
  }

  /**
   * Remembers a text that follows a prefix.
   * @param steps how many of them, where it is not all
   */
  add(place: string, text: TextSteps, state: State, steps: number = text.hashes.length): void {
    const hashes = text.hashes.subarray(0, steps);
    const root = this.#young.get(place) ?? branch<State>(new Uint32Array(0), null);
    this.#young.set(place, root);
    this.#weight += EACH + insert(root, hashes, state);
    if (this.#weight < this.#most) return;
    this.#old = this.#young;
    this.#young = new Map();
    this.#weight = 0;
    this.#generation += 1;
  }
}

function branch<State>(edge: Uint32Array, end: State | null): Branch<State> {
  return { edge, next: new Map(), end };
}

/** A branch that a text begins with, and how many of the text's steps lead to its end, or into it. */
interface Passed<State> {
  readonly branch: Branch<State>;
  readonly steps: number;
  /** False for the last one, where the text goes another way inside its edge. */
  readonly isWhole: boolean;
}

/** The branches behind the root that a text begins with. */
function walk<State>(root: Branch<State>, hashes: Uint32Array): readonly Passed<State>[] {
  const path: Passed<State>[] = [];
  let [steps, at] = [0, root];
  for (;;) {
    const next = at.next.get(hashes[steps] ?? -1);
    if (next === undefined) return path;
    const equal = equalSteps(next.edge, hashes, steps);
    const isWhole = equal === next.edge.length;
    steps += equal;
    path.push({ branch: next, steps, isWhole });
    if (!isWhole) return path;
    at = next;
  }
}

function equalSteps(edge: Uint32Array, hashes: Uint32Array, from: number): number {
  let equal = 0;
  while (equal < edge.length && edge[equal] === hashes[from + equal]) equal += 1;
  return equal;
}

/** The deepest of the branches that leads to something live; what is gone is cut off on the way. */
function deepest<State>(
  path: readonly Passed<State>[],
  standing: (state: State) => Standing,
): Found<State> | null {
  const left = { looks: MOST_SEEN };
  for (const { branch, steps } of path.toReversed()) {
    const state = liveBelow(branch, standing, left);
    if (state !== null) return { steps, state };
  }
  return null;
}

function liveBelow<State>(
  here: Branch<State>,
  standing: (state: State) => Standing,
  left: { looks: number },
): State | null {
  if (left.looks <= 0) return null;
  left.looks -= 1;
  if (here.end !== null) {
    const now = standing(here.end);
    if (now === 'live') return here.end;
    if (now === 'gone') here.end = null;
  }
  for (const [step, below] of here.next) {
    const state = liveBelow(below, standing, left);
    if (state !== null) return state;
    cutOff(here, step, below);
    if (left.looks <= 0) return null;
  }
  return null;
}

/** Takes a branch away that leads nowhere, or only further: no search comes to the end of a long row of those. */
function cutOff<State>(above: Branch<State>, step: number, here: Branch<State>): void {
  if (here.end !== null || here.next.size > 1) return;
  const [only] = here.next.values();
  if (only === undefined) {
    above.next.delete(step);
    return;
  }
  const edge = new Uint32Array(here.edge.length + only.edge.length);
  edge.set(here.edge);
  edge.set(only.edge, here.edge.length);
  only.edge = edge;
  above.next.set(step, only);
}

/** Puts a text below a branch; how many steps were new. */
function insert<State>(root: Branch<State>, hashes: Uint32Array, state: State): number {
  let [steps, at] = [0, root];
  while (steps < hashes.length) {
    const first = hashes[steps] ?? -1;
    const next = at.next.get(first);
    if (next === undefined) {
      // A copy: a part of an array keeps the whole of it in memory.
      at.next.set(first, branch(hashes.slice(steps), state));
      return hashes.length - steps;
    }
    const equal = equalSteps(next.edge, hashes, steps);
    if (equal < next.edge.length) {
      const upper = branch<State>(next.edge.subarray(0, equal), null);
      next.edge = next.edge.subarray(equal);
      upper.next.set(next.edge[0] ?? -1, next);
      at.next.set(first, upper);
      at = upper;
    } else at = next;
    steps += equal;
  }
  at.end = state;
  return 0;
}
