/** How calls are told apart. */
export interface WrapOptions {
  /** A name for the prompt behind it. */
  readonly name?: string;
  /** Whatever is to be said of its calls. */
  readonly tags?: Readonly<Record<string, string>>;
  /**
   * Functions only: what came back in a provider's form, or its usage alone, or the five counts, where the result is
   * anything else.
   */
  readonly response?: (result: never) => unknown;
  /** Functions only: the request body, where it is not an object among the arguments. */
  readonly request?: (...given: never[]) => object;
  /**
   * Functions only: whether a policy may call it again. A method of an SDK may be; a function of one's own may do
   * more than ask a model, so it has to be said.
   */
  readonly repeatable?: boolean;
}

/** Where calls come from, for what the contract calls a call site. */
export interface Site {
  readonly site: string;
  readonly name: string | null;
}

let made = 0;

/** The call site of a name, else one of its own, or the one that is given. */
export function siteOf(name: string | undefined, kind: string | Site): Site {
  if (name !== undefined) return { site: `name:${name}`, name };
  if (typeof kind !== 'string') return kind;
  made += 1;
  return { site: `${kind}:${made}`, name: null };
}
