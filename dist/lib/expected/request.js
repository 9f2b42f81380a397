import { chainOf, printedUnit, sha256 } from '../prefix/hash.js';
import { textSteps } from '../prefix/text-steps.js';
import { seconds } from './lifetime.js';
/**
 * Seconds for which an entry is certain to live where nothing says so: "5 to 10 minutes of inactivity"
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10); nothing is documented for
 * the other providers without markers, and the shortest documented life blames nobody wrongly.
 */
export const SHORTEST_LIFETIME = 300;
/** One walk gives the length and the hash: the printing is what costs. */
export function printUnit(unit, freeForm) {
    const printed = printedUnit(unit, freeForm);
    return { hash: sha256(printed), length: Buffer.byteLength(printed) };
}
/**
 * Prints a request, in O(its bytes).
 *
 * @param print another way to what `printUnit` gives
 */
export function printUnits({ units, freeForm }, print = printUnit) {
    const hashes = [];
    const measured = [];
    let sum = 0;
    for (const unit of units) {
        const { hash, length } = print(unit, freeForm);
        hashes.push(hash);
        if (unit.section !== 'params')
            sum += length;
        measured.push(sum);
    }
    return { hashes, lengths: measured };
}
/** What isolates a request's entries: nobody serves what another one cached, whatever the model is called. */
export function isolatedBy({ provider }, namespace = '') {
    return `${provider}\0${namespace}`;
}
/** The chain of a request, in O(its bytes), or O(its units) where it is printed already. */
export function requestChain(segmented, options = {}, printed = printUnits(segmented)) {
    const { units, rules, breakpoints } = segmented;
    const namespace = isolatedBy(segmented, options.namespace);
    return {
        chain: chainOf(printed.hashes, namespace),
        lengths: options.lengths ?? printed.lengths,
        sections: units.map(({ section }) => section),
        rules,
        breakpoints,
        lifetime: seconds(segmented.lifetime ?? null) ?? SHORTEST_LIFETIME,
        textOf: rules.kind === 'prefix' ? stepsWhenAsked(units) : () => null,
    };
}
/** Most calls repeat what is known and ask for none of them. */
function stepsWhenAsked(units) {
    const made = new Map();
    return (at) => {
        const known = made.get(at);
        if (known !== undefined)
            return known;
        const unit = units[at];
        const steps = unit === undefined ? null : textSteps(unit);
        made.set(at, steps);
        return steps;
    };
}
