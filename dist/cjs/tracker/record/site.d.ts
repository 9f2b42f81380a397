/** How calls are told apart. */
export interface WrapOptions {
    /** A name for the prompt behind it. */
    readonly name?: string;
    /** Functions only: the request body, where it is not an object among the arguments. */
    readonly request?: (...given: never[]) => object;
}
/** Where calls come from, for what the contract calls a call site. */
export interface Site {
    readonly site: string;
    readonly name: string | null;
}
/** A call site of its own, or that of a name. */
export declare function siteOf(name: string | undefined, kind: string): Site;
