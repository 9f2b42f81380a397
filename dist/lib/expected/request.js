import { chainOf, printedUnit, sha256 } from '../prefix/hash.js';
/**
 * Seconds for which an entry is certain to live where nothing says so: "5 to 10 minutes of inactivity"
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10); nothing is documented for
 * the other providers without markers, and the shortest documented life blames nobody wrongly.
 */
export const SHORTEST_LIFETIME = 300;
/** Prints a request, in O(its bytes). */
export function printUnits({ units, freeForm }) {
    const hashes = [];
    const measured = [];
    let length = 0;
    for (const unit of units) {
        // One walk gives the length and the hash: the printing is what costs.
        const printed = printedUnit(unit, freeForm);
        hashes.push(sha256(printed));
        if (unit.section !== 'params')
            length += printed.length;
        measured.push(length);
    }
    return { hashes, lengths: measured };
}
/** The chain of a request, in O(its bytes), or O(its units) where it is printed already. */
export function requestChain(segmented, options = {}, printed = printUnits(segmented)) {
    const { units, rules, breakpoints } = segmented;
    return {
        namespace: options.namespace ?? '',
        chain: chainOf(printed.hashes),
        lengths: options.lengths ?? printed.lengths,
        sections: units.map(({ section }) => section),
        rules,
        breakpoints,
        lifetime: options.lifetime ?? SHORTEST_LIFETIME,
    };
}
