import type { Json } from '../../json/value.ts';
import { wordsOf } from './names.ts';
import { nameOf } from './places.ts';
import { envOf, meaningOf, textOf } from './resolve.ts';
import type { Reader } from './reader.ts';
import { type Binding, type Expr, type Module, type Scope, sourceOf } from './syntax.ts';
import type { Judgement } from './judgement.ts';

/** A list of tools that a source file writes out. */
export interface ReadTools {
  readonly name: string;
  /** One value for each tool, in their order. */
  readonly tools: readonly Json[];
  /** The line of each, from 1. */
  readonly lines: readonly number[];
  readonly line: number;
  /** What makes the list another one in each request, with its line. */
  readonly changes: readonly (Judgement & { readonly source: string; readonly line: number })[];
}

/** The lists of tools of a file: named like one, or handed over as one. */
export function toolListsIn(reader: Reader): readonly ReadTools[] {
  const { module } = reader;
  const found = new Map<string, ReadTools>();
  const handed = handedOver(module);
  for (const scope of [module.root, ...module.scopes])
    for (const [name, bindings] of scope.bindings) {
      if (!isToolName(name)) continue;
      const isHanded = handed.some(
        ({ value, scope: at }) => value.kind === 'name' && value.name === name && at === scope,
      );
      const list = listOf(reader, qualified(scope, name), { bindings, scope, isHanded });
      if (list !== null) found.set(list.name, list);
    }
  for (const { value, scope } of handed) {
    if (value.kind === 'name' && meaningOf(value.name, envOf(scope)) !== null) continue;
    const name = qualified(scope, 'tools');
    const { from, to } = value;
    const bindings: readonly Binding[] = [{ value, how: 'set', conditional: false, from, to }];
    const list = listOf(reader, name, { bindings, scope, isHanded: true });
    if (list !== null && !found.has(name)) found.set(name, list);
  }
  return [...found.values()];
}

/** What calls and objects hand over as their tools. */
function handedOver(module: Module): readonly { readonly value: Expr; readonly scope: Scope }[] {
  return module.nodes.flatMap(({ expr, scope }) => {
    const value =
      expr.kind === 'call'
        ? sends(expr.callee)
          ? expr.args.find(({ name }) => name === 'tools')?.value
          : undefined
        : expr.kind === 'object' && expr.entries.length > 1
          ? expr.entries.find(({ key }) => key === 'tools')?.value
          : undefined;
    return value === undefined ? [] : [{ value, scope }];
  });
}

/** Whether a call is one that reaches a model, or makes what does; others take names of tools as well. */
function sends(callee: Expr): boolean {
  return /(?:^|_)(?:create|stream|parse|generate|complet|completion|acompletion|converse|invoke|chat|ask|run|query|bind|send|call|predict|agent|model|llm|client|toolset)|[a-z](?:Agent|Text|Object|Content|Stream|Message|Model|Chat|Toolset)(?:Sync|Async)?$|Agent$/i.test(
    nameOf(callee),
  );
}

function isToolName(name: string): boolean {
  return (
    /^(?:tools?|functions|toolset|toolbox)$/.test(wordsOf(name).at(-1) ?? '') &&
    !name.startsWith('[')
  );
}

interface ListPlace {
  readonly bindings: readonly Binding[];
  readonly scope: Scope;
  /** It is what a call beside it sends. */
  readonly isHanded: boolean;
}

function listOf(
  { module, judge, lineAt }: Reader,
  name: string,
  { bindings, scope, isHanded }: ListPlace,
): ReadTools | null {
  const env = envOf(scope);
  const tools: Json[] = [];
  const lines: number[] = [];
  const changes: ReadTools['changes'][number][] = [];
  let isTools = false;
  const change = (found: Judgement): void => {
    const source = sourceOf(module, found.evidence);
    changes.push({ ...found, source, line: lineAt(found.evidence.from) });
  };
  const add = (item: Expr, key: string | null = null): void => {
    isTools ||= isTool(item) || key !== null;
    tools.push(toolValue(item, module, key));
    lines.push(lineAt(item.from));
    for (const text of textsOfTool(item)) {
      const found = judge.judge({ expr: text, env });
      if (found !== null) change(found);
    }
  };
  for (const { value, how, conditional } of bindings) {
    if (how === 'each') continue;
    if (value.kind === 'list') for (const item of value.items) add(item);
    else if (value.kind === 'object' && how === 'set') {
      for (const { key, value: tool } of value.entries)
        if (key !== null && tool.kind === 'call' && /tool$/i.test(nameOf(tool.callee)))
          add(tool, key);
    } else {
      const found = judge.judge({ expr: value, env });
      // A set by itself may be for looking names up; a list that is made of one is an order.
      const isOrdered = isHanded || makesList(value);
      if (found !== null && isOrdered && isOrder(found) && isBeside(found, scope, module))
        change(found);
      else if (found === null && how === 'add' && conditional && isHanded)
        change({ cause: 'variable', evidence: value, certain: false, serialised: null });
    }
  }
  const [first] = bindings;
  const isList = (isTools && tools.length > 1) || changes.length > 0;
  if (!isList || first === undefined) return null;
  return { name, tools, lines, line: lineAt(first.from), changes };
}

/** Whether an expression has an order of its own: a list, or what is made into one. */
function makesList(expr: Expr): boolean {
  if (expr.kind === 'choice') return expr.options.some(makesList);
  if (expr.kind === 'call') return /^(?:list|tuple|sample|from|Array)$/.test(nameOf(expr.callee));
  return expr.kind === 'list' || (expr.kind === 'each' && !expr.unordered);
}

/** A set, a shuffle: what makes the order of a list another one. */
function isOrder({ cause, certain }: Judgement): boolean {
  return certain && (cause === 'unordered' || cause === 'random');
}

/** Whether an expression stands where the list is made, or outside all functions: not somewhere in a tool. */
function isBeside({ evidence: { from, to } }: Judgement, scope: Scope, module: Module): boolean {
  if (from >= scope.from && to <= scope.to && scope !== module.root) return true;
  return !module.scopes.some((one) => one.kind === 'function' && from >= one.from && to <= one.to);
}

function isTool(item: Expr): boolean {
  if (item.kind === 'object') {
    const keys = new Set(item.entries.map(({ key }) => key));
    return ['name', 'function', 'toolSpec', 'type'].some((key) => keys.has(key));
  }
  return item.kind === 'name' || item.kind === 'call';
}

/** The texts of a tool that are sent: its name and its description, and not what it does. */
function textsOfTool(item: Expr): readonly Expr[] {
  const object =
    item.kind === 'call'
      ? item.args.map(({ value }) => value).find(({ kind }) => kind === 'object')
      : item;
  if (object?.kind !== 'object') return [];
  return object.entries.flatMap(({ key, value }) => {
    if (key === 'function' || key === 'toolSpec') return textsOfTool(value);
    return key === 'description' || key === 'name' ? [value] : [];
  });
}

/** A tool as far as the source writes out what is sent of it; what is computed stands as its source text. */
function toolValue(item: Expr, module: Module, key: string | null): Json {
  const object =
    item.kind === 'call'
      ? item.args.map(({ value }) => value).find(({ kind }) => kind === 'object')
      : item;
  if (object?.kind === 'object') {
    const value = valueOf(object, module, 0);
    return key === null ? value : { name: key, value };
  }
  const callee = item.kind === 'call' ? item.callee : item;
  return { name: key ?? sourceOf(module, callee) };
}

function valueOf(expr: Expr, module: Module, depth: number): Json {
  const text = textOf(expr);
  if (text !== null) return text;
  if (depth > 40) return sourceOf(module, expr);
  if (expr.kind === 'list') return expr.items.map((item) => valueOf(item, module, depth + 1));
  if (expr.kind !== 'object') return sourceOf(module, expr);
  return Object.fromEntries(
    expr.entries
      // What a tool does is not sent.
      .filter(
        ({ key, value }) =>
          value.kind !== 'function' && !/^(?:execute|handler|run|callback|func)$/.test(key ?? ''),
      )
      .map(({ key, value }, index) => [key ?? `…${index}`, valueOf(value, module, depth + 1)]),
  );
}

function qualified(scope: Scope | null, name: string): string {
  const names = [name.replace(/^\./, '')];
  for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
  return names.join('.');
}
