/** A stretch of a source file: UTF-16 code units from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A part of a text literal: what stands there, or what is put in. */
export type TextPart =
  /** One line of the source at most, its escapes decoded. */
  | { readonly kind: 'text'; readonly text: string; readonly from: number }
  | { readonly kind: 'value'; readonly value: Expr; readonly format: string | null };

export interface Argument {
  /** Null for one by position. */
  readonly name: string | null;
  readonly value: Expr;
  /** `*args`, `...args`. */
  readonly spread: boolean;
}

export interface Entry extends Stretch {
  /** Null for what is computed or spread. */
  readonly key: string | null;
  readonly value: Expr;
}

/** An expression of any language, as far as it matters for what a text is made of. */
export type Expr = Stretch &
  (
    | { readonly kind: 'text'; readonly parts: readonly TextPart[] }
    | { readonly kind: 'name'; readonly name: string }
    | { readonly kind: 'member'; readonly object: Expr; readonly name: string }
    /** `a[b]`: `index` is null for slices and what is computed from several values. */
    | { readonly kind: 'element'; readonly object: Expr; readonly index: Expr | null }
    | {
        readonly kind: 'call';
        readonly callee: Expr;
        readonly args: readonly Argument[];
        readonly isNew: boolean;
      }
    | { readonly kind: 'list'; readonly items: readonly Expr[] }
    | { readonly kind: 'set'; readonly items: readonly Expr[] }
    | { readonly kind: 'object'; readonly entries: readonly Entry[] }
    | { readonly kind: 'sum'; readonly terms: readonly Expr[] }
    | { readonly kind: 'percent'; readonly format: Expr; readonly values: Expr }
    /** One of several: `a if b else c`, `a or b`, `a ?? b`. */
    | { readonly kind: 'choice'; readonly options: readonly Expr[] }
    /** A comprehension: `element` once for every item of `sources`. */
    | {
        readonly kind: 'each';
        readonly element: Expr;
        readonly sources: readonly Expr[];
        readonly unordered: boolean;
      }
    | { readonly kind: 'function'; readonly scope: Scope }
    /** A number, a truth value, a comparison, a pattern: nothing that a finding could be about. */
    | { readonly kind: 'fixed'; readonly number: boolean }
    /** Anything else that is made from its children. */
    | { readonly kind: 'other'; readonly children: readonly Expr[] }
  );

export type ExprOf<Kind extends Expr['kind']> = Extract<Expr, { kind: Kind }>;

/** What a name stands for. */
export interface Binding extends Stretch {
  readonly value: Expr;
  /** `each`: an item of `value`; `add`: put behind what the name holds. */
  readonly how: 'set' | 'add' | 'each';
  /** Inside a branch or a loop, so that it may or may not happen. */
  readonly conditional: boolean;
}

export interface Param {
  /** As the source writes it: a pattern in braces, too. */
  readonly name: string;
  readonly default: Expr | null;
  /** What the source says of its type; null where it says nothing. */
  readonly type: string | null;
  /** It may be left out, whether or not it has a default. */
  readonly optional: boolean;
}

/** A file, a class or a function. */
export interface Scope extends Stretch {
  readonly kind: 'module' | 'class' | 'function';
  readonly name: string | null;
  readonly parent: Scope | null;
  readonly bindings: Map<string, Binding[]>;
  readonly scopes: Map<string, Scope>;
  readonly params: Param[];
  readonly returns: Expr[];
  readonly decorators: Expr[];
  readonly bases: Expr[];
  /** The text that stands first in it, in Python. */
  doc: Expr | null;
}

export interface Node {
  readonly expr: Expr;
  readonly scope: Scope;
}

/** A source file as far as prompts need it. */
export interface Module {
  readonly language: Language;
  readonly text: string;
  readonly root: Scope;
  /** Every function and class, outermost first. */
  readonly scopes: readonly Scope[];
  /** Every call, list and object, in the order of the text. */
  readonly nodes: readonly Node[];
  /** What a name was imported as: `dt` is `datetime.datetime`. */
  readonly imports: ReadonlyMap<string, string>;
  /** The modules that it imports. */
  readonly modules: readonly string[];
}

export type Language = 'python' | 'javascript';

/** The source text of a stretch in one line. */
export function sourceOf({ text }: Module, { from, to }: Stretch): string {
  return text.slice(from, to).replaceAll(/\s+/g, ' ').trim();
}
