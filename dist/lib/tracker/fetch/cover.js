/**
 * Covers members of objects: gives them a prototype of ours in front of their own, made once for each kind.
 * They stay the objects that they are, for `instanceof`, for private members, for identity; one change of
 * prototype costs a tenth of what a wrapper with the same members does.
 *
 * @param make the covering members, whose functions find the covered ones in `base`
 */
export function coverWith(make) {
    const known = new WeakMap();
    return (object) => {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a prototype has the members of its objects
        const base = Object.getPrototypeOf(object);
        let covered = known.get(base);
        if (covered === undefined) {
            // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what inherits from `base` has its members
            covered = Object.create(base, make(base));
            known.set(base, covered);
        }
        Object.setPrototypeOf(object, covered);
    };
}
/** The descriptor of a covering method. */
export function method(value) {
    return { value, configurable: true, writable: true };
}
