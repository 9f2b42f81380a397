import type { SyntaxNode } from '@lezer/common';
import { LIMITS } from '../../limits.ts';
import type { Binding, Expr, ExprOf, Language, Module, Node, Scope, Stretch } from './syntax.ts';

/** How a language reads what stands inside its expressions. */
export interface Define {
  function(builder: ModuleBuilder, node: SyntaxNode, parent: Scope): Scope;
  class(builder: ModuleBuilder, node: SyntaxNode, parent: Scope): Scope;
}

const NOTHING_INSIDE: Define = {
  function: (builder, node, parent) => builder.open('function', null, parent, node),
  class: (builder, node, parent) => builder.open('class', null, parent, node),
};

/** Collects what a file holds while a language walks through its tree. */
export class ModuleBuilder {
  readonly text: string;
  /** Reads functions and classes that stand inside expressions. */
  readonly define: Define;
  readonly language: Language;
  readonly root: Scope;
  readonly scopes: Scope[] = [];
  readonly nodes: Node[] = [];
  readonly imports = new Map<string, string>();
  readonly modules: string[] = [];
  #branches = 0;
  #depth = 0;

  constructor(language: Language, text: string, define: Define = NOTHING_INSIDE) {
    this.define = define;
    this.language = language;
    this.text = text;
    this.root = scopeOf('module', null, null, { from: 0, to: text.length });
  }

  build(): Module {
    const { language, text, root, scopes, nodes, imports, modules } = this;
    return { language, text, root, scopes, nodes, imports, modules };
  }

  slice({ from, to }: Stretch): string {
    return this.text.slice(from, to);
  }

  /** Opens a function or a class; a second one of a name shadows the first. */
  open(kind: 'class' | 'function', name: string | null, parent: Scope, at: Stretch): Scope {
    const scope = scopeOf(kind, name, parent, at);
    this.scopes.push(scope);
    if (name !== null) parent.scopes.set(name, scope);
    return scope;
  }

  bind(scope: Scope, name: string, how: Binding['how'], value: Expr, at: Stretch): void {
    const binding = { how, value, from: at.from, to: at.to, conditional: this.#branches > 0 };
    const known = scope.bindings.get(name);
    if (known === undefined) scope.bindings.set(name, [binding]);
    else known.push(binding);
  }

  /** Remembers an expression that may be a place for a prompt. */
  keep<Kind extends 'call' | 'list' | 'object'>(expr: ExprOf<Kind>, scope: Scope): ExprOf<Kind> {
    this.nodes.push({ expr, scope });
    return expr;
  }

  /** What runs inside may or may not happen. */
  inBranch(run: () => void): void {
    this.#branches += 1;
    run();
    this.#branches -= 1;
  }

  /** Deeper nesting than any program has ends in something unknown, never in an exhausted stack. */
  nested<Result>(run: () => Result, tooDeep: Result): Result {
    if (this.#depth >= LIMITS.depth) return tooDeep;
    this.#depth += 1;
    const result = run();
    this.#depth -= 1;
    return result;
  }
}

function scopeOf(
  kind: Scope['kind'],
  name: string | null,
  parent: Scope | null,
  { from, to }: Stretch,
): Scope {
  return {
    kind,
    name,
    parent,
    from,
    to,
    bindings: new Map(),
    scopes: new Map(),
    params: [],
    returns: [],
    decorators: [],
    bases: [],
    doc: null,
  };
}

export function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

export function unknown({ from, to }: Stretch, children: readonly Expr[] = []): Expr {
  return { kind: 'other', children, from, to };
}

export function fixed({ from, to }: Stretch, number = false): Expr {
  return { kind: 'fixed', number, from, to };
}

/** What a bound object stands for when a variable is made from a part of it. */
export function memberOf(object: Expr, name: string, { from, to }: Stretch): Expr {
  return { kind: 'member', object, name, from, to };
}

/** Names of methods that put something behind (or into) a list or a text. */
const ADDING = new Set(['append', 'extend', 'push', 'unshift', 'insert', 'add']);

/** What a call does to a variable: `parts.append(x)` and `random.shuffle(parts)` put something into it. */
export function changedBy(
  call: ExprOf<'call'>,
): { readonly name: string; readonly value: Expr } | null {
  const { callee, args } = call;
  if (callee.kind !== 'member') return null;
  const last = args.at(-1)?.value;
  if (last === undefined) return null;
  if (callee.name === 'shuffle') {
    const name = variableOf(last);
    return name === null ? null : { name, value: call };
  }
  const name = ADDING.has(callee.name) ? variableOf(callee.object) : null;
  return name === null ? null : { name, value: last };
}

/** The name under which a scope knows a variable or a member of its own object; null for anything else. */
export function variableOf(target: Expr): string | null {
  if (target.kind === 'name') return target.name;
  if (target.kind !== 'member' || target.object.kind !== 'name') return null;
  const { name } = target.object;
  return name === 'self' || name === 'this' || name === 'cls' ? `.${target.name}` : null;
}

/** The class whose method a scope is in; the scope itself where there is none. */
export function classOf(scope: Scope): Scope {
  for (let at: Scope | null = scope; at !== null; at = at.parent)
    if (at.kind === 'class') return at;
  return scope;
}

/** Where a name is bound: members of `self` and `this` in the class. */
export function ownerOf(scope: Scope, name: string): Scope {
  return name.startsWith('.') ? classOf(scope) : scope;
}
