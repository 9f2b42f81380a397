let made = 0;
/** A call site of its own, or that of a name. */
export function siteOf(name, kind) {
    if (name !== undefined)
        return { site: `name:${name}`, name };
    made += 1;
    return { site: `${kind}:${made}`, name: null };
}
