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
  const handed = new Set(
    handedOver(module).flatMap(({ value }) => (value.kind === 'name' ? [value.name] : [])),
  );
  for (const scope of [module.root, ...module.scopes])
    for (const [name, bindings] of scope.bindings)
      if (isToolName(name)) {
        const list = listOf(reader, qualified(scope, name), bindings, scope);
        if (list !== null && (list.tools.length > 1 || handed.has(name)))
          found.set(list.name, list);
      }
  for (const { value, scope } of handedOver(module)) {
    if (value.kind === 'name' && meaningOf(value.name, envOf(scope)) !== null) continue;
    const name = qualified(scope, 'tools');
    const binding: Binding = {
      value,
      how: 'set',
      conditional: false,
      from: value.from,
      to: value.to,
    };
    const list = listOf(reader, name, [binding], scope);
    if (list !== null && !found.has(name)) found.set(name, list);
  }
  return [...found.values()];
}

/** What calls and objects hand over as their tools. */
function handedOver(module: Module): readonly { readonly value: Expr; readonly scope: Scope }[] {
  return module.nodes.flatMap(({ expr, scope }) => {
    const value =
      expr.kind === 'call'
        ? expr.args.find(({ name }) => name === 'tools')?.value
        : expr.kind === 'object' && expr.entries.length > 1
          ? expr.entries.find(({ key }) => key === 'tools')?.value
          : undefined;
    return value === undefined ? [] : [{ value, scope }];
  });
}

function isToolName(name: string): boolean {
  return (
    /^(?:tools?|functions|toolset|toolbox)$/.test(wordsOf(name).at(-1) ?? '') &&
    !name.startsWith('[')
  );
}

function listOf(
  { module, judge, lineAt }: Reader,
  name: string,
  bindings: readonly Binding[],
  scope: Scope,
): ReadTools | null {
  const env = envOf(scope);
  const tools: Json[] = [];
  const lines: number[] = [];
  const changes: ReadTools['changes'][number][] = [];
  let isTools = false;
  const add = (item: Expr): void => {
    const tool = toolOf(item, module);
    isTools ||= tool.isTool;
    tools.push(tool.value);
    lines.push(lineAt(item.from));
    const found = judge.judge({ expr: item, env });
    if (found !== null) change(found);
  };
  const change = (found: Judgement): void => {
    changes.push({
      ...found,
      source: sourceOf(module, found.evidence),
      line: lineAt(found.evidence.from),
    });
  };
  for (const { value, how, conditional } of bindings) {
    if (how === 'each') continue;
    if (value.kind === 'list') for (const item of value.items) add(item);
    else if (value.kind === 'object' && how === 'set')
      for (const { key, value: tool, from } of value.entries) {
        if (key === null || !(tool.kind === 'call' && /tool$/i.test(nameOf(tool.callee)))) continue;
        isTools = true;
        tools.push({ name: key, value: sourceOf(module, tool) });
        lines.push(lineAt(from));
      }
    else {
      const found = judge.judge({ expr: value, env });
      if (found !== null) change(found);
      else if (how === 'add' && conditional)
        change({ cause: 'variable', evidence: value, certain: false, serialised: null });
    }
  }
  const [first] = bindings;
  const isList = (isTools && tools.length > 1) || changes.length > 0;
  if (!isList || first === undefined) return null;
  return { name, tools, lines, line: lineAt(first.from), changes };
}

/** A tool as far as the source writes it out; what is computed stands as its source text. */
function toolOf(item: Expr, module: Module): { readonly value: Json; readonly isTool: boolean } {
  const value = valueOf(item, module, 0);
  if (item.kind !== 'object')
    return {
      value: { name: sourceOf(module, item) },
      isTool: item.kind === 'name' || item.kind === 'call',
    };
  const keys = new Set(item.entries.map(({ key }) => key));
  const isTool =
    keys.has('name') || keys.has('function') || keys.has('toolSpec') || keys.has('type');
  return { value, isTool };
}

function valueOf(expr: Expr, module: Module, depth: number): Json {
  const text = textOf(expr);
  if (text !== null) return text;
  if (depth > 40) return sourceOf(module, expr);
  if (expr.kind === 'list') return expr.items.map((item) => valueOf(item, module, depth + 1));
  if (expr.kind === 'object')
    return Object.fromEntries(
      expr.entries.map(({ key, value }, index) => [
        key ?? `…${index}`,
        valueOf(value, module, depth + 1),
      ]),
    );
  return sourceOf(module, expr);
}

function qualified(scope: Scope | null, name: string): string {
  const names = [name.replace(/^\./, '')];
  for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
  return names.join('.');
}
