import { languageOf, parsed } from './languages.ts';
import { readSource } from './read.ts';
import { envOf, meaningOf } from './resolve.ts';
import { isSdk } from './sdks.ts';
import { nameOf } from './places.ts';
import type { Expr, Module, Param, Scope } from './syntax.ts';

/** A function of a file that a script can import and call. */
export interface Callable {
  /** As a script calls it: `support_prompt`, `Prompts.support`. */
  readonly name: string;
  /** `text`: a prompt, or a list of messages; `request`: a body; `sends`: it calls a provider itself. */
  readonly does: 'text' | 'request' | 'sends';
  readonly isAsync: boolean;
  /** Whether it is known to stand in front of the conversation. */
  readonly isInFront: boolean;
  readonly isDefaultExport: boolean;
  /** Those that have to be given. */
  readonly params: readonly Param[];
  readonly line: number;
}

/** What a script can do with a file. */
export interface CallableSource {
  readonly callables: readonly Callable[];
  /** How many prompts the reader of source code sees in it, those of the functions included. */
  readonly prompts: number;
  readonly imports: readonly string[];
}

/** The functions of a source file that build or send prompts, in its order; null where it cannot be read. */
export async function callablesIn(path: string, text: string): Promise<CallableSource | null> {
  const language = languageOf(path);
  const read = language === null ? null : await readSource(path, text);
  const module = language === null ? null : await parsed(language, path, text);
  if (read === null || module === null) return null;
  const named = new Map(
    read.prompts.filter((one) => one.isReadable).map(({ name, role }) => [name, role]),
  );
  return {
    callables: reachable(module).flatMap((one): readonly Callable[] => {
      const does = workOf(one, module, named);
      if (does === null) return [];
      const { name, scope, isDefaultExport } = one;
      return [
        {
          name,
          does,
          isDefaultExport,
          isInFront: named.get(name) === 'system',
          isAsync: /^async\b/.test(module.text.slice(scope.from, scope.to)),
          params: scope.params.filter(({ optional, name: own }) => !optional && !SELF.test(own)),
          line: module.text.slice(0, scope.from).split('\n').length,
        },
      ];
    }),
    prompts: read.prompts.filter((one) => one.isReadable).length,
    imports: module.modules,
  };
}

const SELF = /^(?:self|cls|this)$/;

interface Reachable {
  readonly name: string;
  readonly scope: Scope;
  readonly isDefaultExport: boolean;
}

/** Functions at the top of a file, and methods that need no object, where other files can have them. */
function reachable(module: Module): readonly Reachable[] {
  const { root, language, text } = module;
  const found: Reachable[] = [];
  for (const scope of module.scopes) {
    if (scope.kind !== 'function' || scope.name === null) continue;
    const isStatic =
      scope.parent?.kind === 'class' &&
      scope.parent.parent === root &&
      scope.decorators.some((one) => /^(?:static|class)method$/.test(nameOf(one)));
    if (scope.parent !== root && !isStatic) continue;
    const name = isStatic ? `${scope.parent?.name ?? ''}.${scope.name}` : scope.name;
    found.push({ name, scope, isDefaultExport: false });
  }
  // `export const systemPrompt = (user: string) => …`
  for (const [name, [only]] of root.bindings)
    if (only?.value.kind === 'function')
      found.push({ name, scope: only.value.scope, isDefaultExport: false });
  if (language === 'python') return found.filter(({ name }) => !/(?:^|\.)_/.test(name));
  return found.flatMap((one) => {
    const exported = exportOf(one.name, text);
    return exported === null ? [] : [{ ...one, isDefaultExport: exported === 'default' }];
  });
}

function exportOf(name: string, text: string): 'default' | 'named' | null {
  const own = name.replaceAll('$', String.raw`\$`);
  if (new RegExp(String.raw`^export default (?:async )?(?:function\*? )?${own}\b`, 'm').test(text))
    return 'default';
  const isNamed =
    new RegExp(
      String.raw`^export (?:async )?(?:function\*?|const|let|var) ${own}\b|^exports\.${own}\s*=`,
      'm',
    ).test(text) ||
    [...text.matchAll(/(?:^export|^module\.exports\s*=)\s*\{([^}]*)\}/gm)].some(([, names = '']) =>
      names.split(',').some((part) => part.trim() === name),
    );
  return isNamed ? 'named' : null;
}

function workOf(
  { name, scope }: Reachable,
  module: Module,
  named: ReadonlyMap<string, unknown>,
): Callable['does'] | null {
  if (returnsRequest(scope)) return 'request';
  if (named.has(name)) return 'text';
  return sends(scope, module) ? 'sends' : null;
}

const BODY = new Set(['messages', 'input', 'contents']);

function returnsRequest(scope: Scope): boolean {
  return scope.returns.some((expr) => {
    const object = objectBehind(expr, scope);
    const keys = new Set(object?.entries.map(({ key }) => key));
    return keys.has('model') && [...BODY].some((key) => keys.has(key));
  });
}

function objectBehind(expr: Expr, scope: Scope): Extract<Expr, { kind: 'object' }> | null {
  if (expr.kind === 'object') return expr;
  if (expr.kind !== 'name') return null;
  const [only] = meaningOf(expr.name, envOf(scope))?.bindings ?? [];
  return only?.value.kind === 'object' ? only.value : null;
}

/** Calls of SDKs that send a request, by what stands behind their last dots. */
const SENDING =
  /(?:^|\.)(?:(?:messages|completions|responses)\.(?:create|stream|parse)|generate_?[cC]ontent\w*|a?completion|generateText|streamText|generateObject|streamObject|converse)$/;

function sends(scope: Scope, module: Module): boolean {
  if (!module.modules.some(isSdk)) return false;
  return module.nodes.some(
    ({ expr, scope: at }) =>
      expr.kind === 'call' && isInside(at, scope) && SENDING.test(chainOf(expr.callee)),
  );
}

function isInside(at: Scope, scope: Scope): boolean {
  for (let one: Scope | null = at; one !== null; one = one.parent) if (one === scope) return true;
  return false;
}

function chainOf(expr: Expr): string {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'member') return `${chainOf(expr.object)}.${expr.name}`;
  return expr.kind === 'call' ? chainOf(expr.callee) : '';
}
