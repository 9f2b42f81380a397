import { type Named, type Role, isOfPeople, isPromptFile, namedPrompt } from './names.ts';
import { nameOf, placesIn, textsOf } from './places.ts';
import { type Placed, envOf, functionOf, meaningOf, memberMeaning } from './resolve.ts';
import { isSdk } from './sdks.ts';
import type { Expr, Module, Scope } from './syntax.ts';

/** Something that may be a prompt, before it was looked at what its text is. */
export interface Candidate {
  /** Unique in its file, and the same whichever line it stands on. */
  readonly name: string;
  readonly role: Role;
  readonly values: readonly Placed[];
  /** Letters that its literal text needs, for it to be taken for a prompt. */
  readonly atLeast: number;
  /** An SDK takes it: a prompt whatever it reads like. */
  readonly isPlaced: boolean;
  readonly from: number;
}

/** Letters of literal text from which on a name is believed: others are called so, too. */
const SYSTEM = 40;
const NAMED = 60;
const WEAKLY_NAMED = 100;
const IN_PROMPT_FILE = 80;

function leastOf(called: Named | null): number {
  if (called === null) return IN_PROMPT_FILE;
  if (!called.strong) return WEAKLY_NAMED;
  return called.role === 'system' ? SYSTEM : NAMED;
}

/** Decorators under which a function gives a system text. */
const DECORATED = /^(?:system_prompt|instructions|dynamic_prompt|system_message)$/;

/** What in a file may be a prompt: by name, by place, and by the file that it stands in. */
export function candidatesIn(module: Module, path: string): readonly Candidate[] {
  const hasSdk = module.modules.some(isSdk);
  const inPromptFile = isPromptFile(path);
  const found: Candidate[] = [];
  for (const scope of [module.root, ...module.scopes]) {
    found.push(...boundIn(scope, inPromptFile));
    const returned = returnedBy(scope, inPromptFile);
    if (returned !== null) found.push(returned);
    if (scope.doc !== null && scope.bases.some((base) => nameOf(base).endsWith('Signature')))
      found.push({
        name: qualified(scope, 'doc'),
        role: 'system',
        values: [{ expr: scope.doc, env: envOf(scope) }],
        atLeast: 1,
        isPlaced: true,
        from: scope.from,
      });
  }
  for (const node of module.nodes)
    for (const { role, key, values, from } of placesIn(node, module, hasSdk)) {
      const root = values.length === 1 && values[0] !== undefined ? rootOf(values[0]) : null;
      found.push({
        name: root ?? qualified(node.scope, key),
        role,
        values,
        atLeast: 1,
        isPlaced: true,
        from,
      });
    }
  return found;
}

function boundIn(scope: Scope, inPromptFile: boolean): readonly Candidate[] {
  const isPromptClass = scope.kind === 'class' && /Prompts?$/.test(scope.name ?? '');
  return [...scope.bindings].flatMap(([spelt, bindings]): readonly Candidate[] => {
    const name = spelt.replaceAll(/^[.[]|\]$/g, '');
    const [first] = bindings;
    if (first === undefined || bindings.every(({ how }) => how === 'each')) return [];
    const called = namedPrompt(name);
    const inFile = (inPromptFile && scope.kind === 'module') || isPromptClass;
    if (called === null && (!inFile || isOfPeople(name))) return [];
    const env = envOf(scope);
    // A member under its own name is its values; a variable is what it is set to and what is put behind that.
    const isMember = spelt !== name;
    const expr: Expr = { kind: 'name', name: spelt, from: first.from, to: first.to };
    const values = isMember ? bindings.map(({ value }) => ({ expr: value, env })) : [{ expr, env }];
    const least = leastOf(called);
    return [
      {
        name: qualified(scope, name),
        role: called?.role ?? 'unknown',
        values: values.flatMap((value) => (isMember ? textsOf(value.expr, value.env) : [value])),
        atLeast: inFile ? Math.min(least, IN_PROMPT_FILE) : least,
        isPlaced: false,
        from: first.from,
      },
    ];
  });
}

function returnedBy(scope: Scope, inPromptFile: boolean): Candidate | null {
  if (scope.kind !== 'function' || scope.name === null || scope.returns.length === 0) return null;
  const isDecorated = scope.decorators.some(
    (decorator) =>
      DECORATED.test(nameOf(decorator)) ||
      (decorator.kind === 'call' && DECORATED.test(nameOf(decorator.callee))),
  );
  const called = namedPrompt(scope.name);
  const isTop = scope.parent?.kind !== 'function';
  const inFile = inPromptFile && isTop && !isOfPeople(scope.name);
  if (!isDecorated && called === null && !inFile) return null;
  const env = envOf(scope);
  return {
    name: qualified(scope.parent, scope.name),
    role: isDecorated ? 'system' : (called?.role ?? 'unknown'),
    values: scope.returns.flatMap((expr) => textsOf(expr, env)),
    atLeast: isDecorated ? 1 : leastOf(called),
    isPlaced: isDecorated,
    from: scope.from,
  };
}

function qualified(scope: Scope | null, name: string): string {
  const names = [name];
  for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
  return names.join('.');
}

/** The variable or the helper that a text comes from: the same prompt, wherever it is used. */
function rootOf({ expr, env }: Placed, depth = 0): string | null {
  if (depth > 8) return null;
  if (expr.kind === 'name') {
    const meaning = meaningOf(expr.name, env);
    if (meaning === null || meaning.bindings.length === 0) {
      const helper = functionOf(expr, env);
      return helper === null ? null : qualified(helper.parent, helper.name ?? '');
    }
    const [only] = meaning.bindings;
    // `system = SYSTEM_PROMPT` is SYSTEM_PROMPT.
    const behind =
      meaning.bindings.length === 1 && only !== undefined
        ? rootOf({ expr: only.value, env: meaning.env }, depth + 1)
        : null;
    return behind ?? qualified(meaning.env.scope, expr.name);
  }
  if (expr.kind === 'member') {
    const meaning = memberMeaning(expr, env);
    return meaning === null || meaning.env.scope.kind !== 'class'
      ? null
      : qualified(meaning.env.scope, expr.name);
  }
  if (expr.kind !== 'call') return null;
  const helper = functionOf(expr.callee, env);
  if (helper !== null) return helper.name === null ? null : qualified(helper.parent, helper.name);
  return expr.callee.kind === 'member'
    ? rootOf({ expr: expr.callee.object, env }, depth + 1)
    : null;
}
