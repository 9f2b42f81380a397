"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Beginnings = void 0;
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
class Beginnings {
    #most;
    #young = new Map();
    #old = new Map();
    #weight = 0;
    #generation = 0;
    constructor(most = MOST) {
        this.#most = most;
    }
    /** Grows when texts are forgotten: what was added in an earlier one and still lives is to be added again. */
    get generation() {
        return this.#generation;
    }
    /** The longest beginning that a text has in common with one that is live. O(steps). */
    longest(place, text, standing) {
        return this.#longest(place, text, (path) => {
            const found = deepest(path, standing);
            return found === null || found.steps < 2 ? [] : [found];
        });
    }
    /** The longest earlier text that is live and ends inside this one, or where it does. O(steps). */
    ending(place, text, standing) {
        return this.#longest(place, text, (path) => path.flatMap(({ branch: { end }, steps, isWhole }) => isWhole && end !== null && standing(end) === 'live' ? [{ steps, state: end }] : []));
    }
    #longest(place, { hashes }, foundOn) {
        const roots = [this.#young.get(place), this.#old.get(place)];
        const found = roots.flatMap((root) => (root === undefined ? [] : foundOn(walk(root, hashes))));
        return found.reduce((best, each) => (best === null || each.steps > best.steps ? each : best), null);
    }
    /**
     * Remembers a text that follows a prefix.
     * @param steps how many of them, where it is not all
     */
    add(place, text, state, steps = text.hashes.length) {
        const hashes = text.hashes.subarray(0, steps);
        const root = this.#young.get(place) ?? branch(new Uint32Array(0), null);
        this.#young.set(place, root);
        this.#weight += EACH + insert(root, hashes, state);
        if (this.#weight < this.#most)
            return;
        this.#old = this.#young;
        this.#young = new Map();
        this.#weight = 0;
        this.#generation += 1;
    }
}
exports.Beginnings = Beginnings;
function branch(edge, end) {
    return { edge, next: new Map(), end };
}
/** The branches behind the root that a text begins with. */
function walk(root, hashes) {
    const path = [];
    let [steps, at] = [0, root];
    for (;;) {
        const next = at.next.get(hashes[steps] ?? -1);
        if (next === undefined)
            return path;
        const equal = equalSteps(next.edge, hashes, steps);
        const isWhole = equal === next.edge.length;
        steps += equal;
        path.push({ branch: next, steps, isWhole });
        if (!isWhole)
            return path;
        at = next;
    }
}
function equalSteps(edge, hashes, from) {
    let equal = 0;
    while (equal < edge.length && edge[equal] === hashes[from + equal])
        equal += 1;
    return equal;
}
/** The deepest of the branches that leads to something live; what is gone is cut off on the way. */
function deepest(path, standing) {
    const left = { looks: MOST_SEEN };
    for (const { branch, steps } of path.toReversed()) {
        const state = liveBelow(branch, standing, left);
        if (state !== null)
            return { steps, state };
    }
    return null;
}
function liveBelow(here, standing, left) {
    if (left.looks <= 0)
        return null;
    left.looks -= 1;
    if (here.end !== null) {
        const now = standing(here.end);
        if (now === 'live')
            return here.end;
        if (now === 'gone')
            here.end = null;
    }
    for (const [step, below] of here.next) {
        const state = liveBelow(below, standing, left);
        if (state !== null)
            return state;
        cutOff(here, step, below);
        if (left.looks <= 0)
            return null;
    }
    return null;
}
/** Takes a branch away that leads nowhere, or only further: no search comes to the end of a long row of those. */
function cutOff(above, step, here) {
    if (here.end !== null || here.next.size > 1)
        return;
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
function insert(root, hashes, state) {
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
            const upper = branch(next.edge.subarray(0, equal), null);
            next.edge = next.edge.subarray(equal);
            upper.next.set(next.edge[0] ?? -1, next);
            at.next.set(first, upper);
            at = upper;
        }
        else
            at = next;
        steps += equal;
    }
    at.end = state;
    return 0;
}
