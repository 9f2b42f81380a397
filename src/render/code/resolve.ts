import { classOf } from './builder.ts';
import type { Binding, Expr, ExprOf, Module, Param, Scope } from './syntax.ts';

/** Where an expression stands, and what the parameters of its function were given. */
export interface Env {
  readonly scope: Scope;
  readonly args: ReadonlyMap<string, Placed> | null;
}

export interface Placed {
  readonly expr: Expr;
  readonly env: Env;
}

/** What a name can stand for in its own file. */
export interface Meaning {
  readonly bindings: readonly Binding[];
  /** Where the values of the bindings stand. */
  readonly env: Env;
  /** What its function was called with, or its default. */
  readonly given: Placed | null;
  /** It is a parameter: what it holds is up to the caller. */
  readonly isParam: boolean;
}

export function envOf(scope: Scope): Env {
  return { scope, args: null };
}

/** What a name stands for; null for one that its file does not define. */
export function meaningOf(name: string, env: Env): Meaning | null {
  let at: Env | null = env;
  while (at !== null) {
    const scope: Scope = at.scope;
    const isSeen = scope.kind !== 'class' || at === env;
    const bindings = isSeen ? (scope.bindings.get(name) ?? []) : [];
    const param = scope.params.find((one) => one.name === name);
    if (bindings.length > 0 || param !== undefined)
      return { bindings, env: at, given: givenTo(name, param, at), isParam: param !== undefined };
    at = scope.parent === null ? null : envOf(scope.parent);
  }
  return null;
}

function givenTo(name: string, param: Param | undefined, env: Env): Placed | null {
  const given = env.args?.get(name);
  if (given !== undefined) return given;
  const value = param?.default ?? null;
  return value === null ? null : { expr: value, env };
}

/** What `a.b`, `self.b` or `a['b']` stands for where its file says it. */
export function memberMeaning(
  expr: ExprOf<'member'> | ExprOf<'element'>,
  env: Env,
): Meaning | null {
  const name = expr.kind === 'member' ? expr.name : textOf(expr.index);
  if (name === null || expr.object.kind !== 'name') return null;
  const holder = expr.object.name;
  const owner = isSelf(holder) ? classOf(env.scope) : scopeNamed(holder, env, 'class');
  for (const scope of owner === null ? [] : withBases(owner, env)) {
    const bindings = [
      ...(scope.bindings.get(name) ?? []),
      ...(scope.bindings.get(`.${name}`) ?? []),
    ];
    if (bindings.length > 0) return { bindings, env: envOf(scope), given: null, isParam: false };
  }
  const meaning = meaningOf(holder, env);
  const [only] = meaning?.bindings ?? [];
  if (meaning === null || only?.value.kind !== 'object') return null;
  const entry = only.value.entries.find(({ key }) => key === name);
  if (entry === undefined) return null;
  const { value, from, to } = entry;
  const binding: Binding = { value, from, to, how: 'set', conditional: false };
  return { bindings: [binding], env: meaning.env, given: null, isParam: false };
}

function isSelf(name: string): boolean {
  return name === 'self' || name === 'this' || name === 'cls';
}

function withBases(owner: Scope, env: Env): readonly Scope[] {
  const all = new Set([owner]);
  for (const scope of all)
    for (const base of scope.bases) {
      const found = base.kind === 'name' ? scopeNamed(base.name, env, 'class') : null;
      if (found !== null) all.add(found);
    }
  return [...all];
}

function scopeNamed(name: string, env: Env, kind: 'class' | 'function'): Scope | null {
  for (let at: Scope | null = env.scope; at !== null; at = at.parent) {
    const found = at.scopes.get(name);
    if (found?.kind === kind) return found;
  }
  return null;
}

/** The function of the same file that an expression names; null where it is another's. */
export function functionOf(callee: Expr, env: Env): Scope | null {
  if (callee.kind === 'function') return callee.scope;
  if (callee.kind === 'name') {
    const named = scopeNamed(callee.name, env, 'function');
    if (named !== null) return named;
    const [only] = meaningOf(callee.name, env)?.bindings ?? [];
    return only?.value.kind === 'function' ? only.value.scope : null;
  }
  if (callee.kind !== 'member' || callee.object.kind !== 'name') return null;
  const holder = callee.object.name;
  const owner = isSelf(holder) ? classOf(env.scope) : scopeNamed(holder, env, 'class');
  for (const scope of owner === null ? [] : withBases(owner, env)) {
    const method = scope.scopes.get(callee.name);
    if (method !== undefined) return method;
    const [bound] = scope.bindings.get(`.${callee.name}`) ?? [];
    if (bound?.value.kind === 'function') return bound.value.scope;
  }
  return null;
}

/** The inside of a function that was called with these arguments. */
export function calledWith(scope: Scope, call: ExprOf<'call'>, env: Env): Env {
  const args = new Map<string, Placed>();
  const params = scope.params.filter(({ name }) => name !== 'self' && name !== 'cls');
  let position = 0;
  for (const { name, value, spread } of call.args) {
    const param = name ?? params[position]?.name;
    if (name === null) position += 1;
    if (param !== undefined && !spread) args.set(param, { expr: value, env });
  }
  return { scope, args };
}

/** `datetime.datetime.now` for `dt.now` after `from datetime import datetime as dt`; null for what has no name. */
export function dotted(expr: Expr, module: Module, env: Env): string | null {
  if (expr.kind === 'name') {
    if (meaningOf(expr.name, env) !== null && !module.imports.has(expr.name))
      return `?${expr.name}`;
    return module.imports.get(expr.name) ?? expr.name;
  }
  if (expr.kind !== 'member') return null;
  const object = dotted(expr.object, module, env);
  return object === null ? null : `${object}.${expr.name}`;
}

/** The text of a literal without anything put in. */
export function textOf(expr: Expr | null | undefined): string | null {
  if (expr?.kind !== 'text') return null;
  let text = '';
  for (const part of expr.parts) {
    if (part.kind === 'value') return null;
    text += part.text;
  }
  return text;
}
