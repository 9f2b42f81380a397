import { type Env, dotted, functionOf, meaningOf } from './resolve.ts';
import type { Expr, ExprOf, Module } from './syntax.ts';

const JSON_WRITERS = /^(?:json|simplejson|ujson|orjson|rapidjson)\.dumps$|^JSON\.stringify$/;
/** Functions that write keys in one order: by their names, which say nothing else. */
const ORDERED_WRITERS =
  /stable|canonical|sorted|determin|safe-stable|fast-json-stable|json-stable/i;
/** Methods that write the members of a class in the order of the class. */
const BY_DEFINITION =
  /^(?:model_dump|model_dump_json|model_json_schema|schema|schema_json|json_schema|dict|to_dict|asdict|toJSON|zodToJsonSchema|toJSONSchema|_asdict)$/;

/** What a call writes as JSON, and whether it fixes the order of the keys; null for any other call. */
export function serialiserOf(
  { callee, args }: ExprOf<'call'>,
  dots: string | null,
): { readonly value: Expr; readonly isOrdered: boolean } | null {
  const [first, second] = args;
  if (dots === null || first === undefined) return null;
  if (!JSON_WRITERS.test(dots)) {
    const isWriter = /stringify|dumps|serialize|to_json/i.test(dots);
    return isWriter && ORDERED_WRITERS.test(dots) ? { value: first.value, isOrdered: true } : null;
  }
  const isSorted =
    // `True` is four letters, `False` five.
    args.some(({ name, value }) => name === 'sort_keys' && value.to - value.from === 4) ||
    args.some(({ value }) => value.kind === 'member' && value.name === 'OPT_SORT_KEYS');
  // The second argument of `JSON.stringify` chooses or orders the keys.
  const isChosen =
    callee.kind === 'member' &&
    callee.name === 'stringify' &&
    second !== undefined &&
    isReplacer(second.value);
  return { value: first.value, isOrdered: isSorted || isChosen };
}

function isReplacer(value: Expr): boolean {
  return (
    value.kind !== 'fixed' &&
    !(value.kind === 'name' && /^(?:undefined|null)$/.test(value.name)) &&
    value.to - value.from > 4
  );
}

/** Whether the keys of a value stand in the order in which the source writes them. */
export function isFixedOrder(value: Expr, env: Env, module: Module, depth = 0): boolean {
  const again = (one: Expr, at: Env = env): boolean =>
    depth < 12 && isFixedOrder(one, at, module, depth + 1);
  switch (value.kind) {
    case 'fixed':
    case 'text':
      return true;
    case 'list':
      return value.items.every((item) => again(item));
    case 'object':
      return value.entries.every((entry) => again(entry.value));
    case 'sum':
      return value.terms.every((term) => again(term));
    case 'choice':
      return value.options.every((option) => again(option));
    case 'name': {
      const meaning = meaningOf(value.name, env);
      // What a module imports or makes once is the same in every request.
      if (meaning === null) return true;
      if (meaning.isParam && meaning.given === null) return false;
      const isMade = meaning.bindings.every(
        (binding) => binding.how === 'set' && again(binding.value, meaning.env),
      );
      return isMade && (meaning.given === null || again(meaning.given.expr, meaning.given.env));
    }
    case 'call': {
      const { callee } = value;
      const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
      if (BY_DEFINITION.test(name)) return true;
      const helper = functionOf(callee, env);
      if (helper !== null)
        return helper.returns.every((one) => again(one, { scope: helper, args: null }));
      const root = dotted(callee, module, env);
      return env.scope.kind === 'module' && root !== null && !root.startsWith('?');
    }
    case 'each':
      return again(value.element);
    case 'member':
      return again(value.object);
    case 'element':
    case 'set':
    case 'percent':
    case 'function':
    case 'other':
      return false;
  }
}

/** What a file writes as JSON with the keys in one order, as the source spells it. */
export function serialisedInOrder(module: Module): readonly string[] {
  return module.nodes.flatMap(({ expr, scope }) => {
    if (expr.kind !== 'call') return [];
    const found = serialiserOf(expr, dotted(expr.callee, module, { scope, args: null }));
    return found?.isOrdered === true ? [module.text.slice(found.value.from, found.value.to)] : [];
  });
}
