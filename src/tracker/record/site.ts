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

let made = 0;

/** A call site of its own, or that of a name. */
export function siteOf(name: string | undefined, kind: string): Site {
  if (name !== undefined) return { site: `name:${name}`, name };
  made += 1;
  return { site: `${kind}:${made}`, name: null };
}
