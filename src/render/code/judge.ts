import { hasUnknownFormat, isDayFormat, showsDayOnly } from './dates.ts';
import { type Judgement, isOfTheMachine, worst } from './judgement.ts';
import {
  type Env,
  type Meaning,
  type Placed,
  calledWith,
  dotted,
  functionOf,
  meaningOf,
  memberMeaning,
} from './resolve.ts';
import { isFixedOrder, serialiserOf } from './serialise.ts';
import { sourceOfCall, sourceOfMember } from './sources.ts';
import { type StatementFacts, statementFacts } from './statements.ts';
import type { Expr, ExprOf, Module, Stretch } from './syntax.ts';

/** Steps of one question: programs that need more are answered "not known". */
const STEPS = 2_000;
/** Variables and helpers that are followed one behind the other. */
const FOLLOWED = 24;

/** Functions that give the same whatever the order of what they get. */
const ORDERLESS =
  /^(?:sorted|sort|toSorted|sortBy|orderBy|natsorted|len|sum|min|max|any|all|bool|count|has|size|length|isdisjoint|issubset|includes|index|indexOf)$/;
/** Functions that put an order into their text, whatever it was. */
const ORDERED = /sort|canonical|stable|determin/i;
/** Functions that look something up: what comes back is not what went in. */
const LOOKS_UP =
  /^(?:open|read|load|fetch|query|search|find|select|execute|invoke|run|exists|is|has|check|parse|import|require|render|log|debug|info|warn)(?![a-z])|^get(?!(?:UTC|Time|Full|Year|Month|Date|Day|Hours|Minutes|Seconds|Milli|Timezone)\w*$)[A-Z_]/;
/** Functions that hand on what they get, so that a path or a name of a host stays in it. */
const HANDS_ON =
  /^(?:str|repr|format|join|String|toString|Path|PurePath|resolve|absolute|as_posix|basename|dirname|abspath|realpath|normpath|relpath|relative|normalize|upper|lower|strip|trim|toUpperCase|toLowerCase|replace|replaceAll|concat|title|decode|encode|get|dedent|cleandoc|rstrip|lstrip|f)$/;
/** Functions that keep an order, or the lack of it. */
const KEEPS_ORDER =
  /^(?:list|tuple|str|repr|iter|enumerate|map|filter|reversed|reverse|join|format|union|intersection|difference|symmetric_difference|copy|slice|concat|String|toString|dumps|stringify|flat|flatMap|from|strip|replace|dedent|values|keys|items|entries)$/;

/** Functions whose result is made of what the function gives that they get. */
const APPLIES = /^(?:map|flatMap|from|reduce|replace|replaceAll|useMemo|memo|lazy)$/;

/** Judges the expressions of one file. */
export class Judge {
  readonly #module: Module;
  readonly #following: Expr[] = [];
  #known: StatementFacts | null = null;
  #steps = 0;

  constructor(module: Module) {
    this.#module = module;
  }

  /** Why an expression varies; null for one that does not, or of which the file does not tell. */
  judge({ expr, env }: Placed, format: string | null = null): Judgement | null {
    this.#steps = 0;
    const found = this.#expr(expr, env);
    return found?.cause === 'timestamp' && isDayFormat(format)
      ? { ...found, cause: 'date' }
      : found;
  }

  #expr(expr: Expr, env: Env): Judgement | null {
    this.#steps += 1;
    if (this.#steps > STEPS) return null;
    switch (expr.kind) {
      case 'fixed':
        return null;
      case 'text':
        return worst(
          expr.parts.map((part) => {
            if (part.kind === 'text') return null;
            const found = this.#expr(part.value, env);
            const isDay = found?.cause === 'timestamp' && isDayFormat(part.format);
            return isDay ? { ...found, cause: 'date' as const } : found;
          }),
        );
      case 'name':
        return this.#source(expr, env) ?? this.#meaning(expr, meaningOf(expr.name, env), env);
      case 'member':
      case 'element':
        return this.#member(expr, env);
      case 'call':
        return this.#call(expr, env);
      case 'list':
        return this.#all(expr.items, env);
      case 'set':
        return expr.items.length > 1 ? because('unordered', expr) : this.#all(expr.items, env);
      case 'object':
        return this.#all(
          expr.entries.map(({ value }) => value),
          env,
        );
      case 'sum':
        return this.#all(expr.terms, env);
      case 'percent':
        return this.#all([expr.format, expr.values], env);
      case 'choice':
        return this.#all(expr.options, env);
      case 'each':
        return expr.unordered
          ? because('unordered', expr)
          : this.#all([...expr.sources, expr.element], env);
      case 'function':
        // What it would give is not put in by naming it.
        return null;
      case 'other':
        return this.#all(expr.children, env);
    }
  }

  #all(exprs: readonly Expr[], env: Env): Judgement | null {
    return worst(exprs.map((expr) => this.#expr(expr, env)));
  }

  #source(expr: Expr, env: Env): Judgement | null {
    const name = dotted(expr, this.#module, env);
    const cause = name === null ? null : sourceOfMember(this.#module.language, name);
    return cause === null ? null : because(cause, expr);
  }

  /** What a name or a member holds. */
  #meaning(expr: Expr, meaning: Meaning | null, env: Env): Judgement | null {
    if (meaning === null || this.#following.length >= FOLLOWED) return null;
    return this.#inside(expr, () => {
      const held = meaning.bindings.map(({ value, how }) => {
        const found = this.#expr(value, meaning.env);
        // One item says nothing about the order; that all of them are put in one after the other does.
        return how === 'each' && found === null ? null : found;
      });
      const given =
        meaning.given === null ? null : this.#expr(meaning.given.expr, meaning.given.env);
      return worst(
        [...held, given].map((one) =>
          one?.cause === 'unordered' && this.#isSorted(expr, env) ? null : one,
        ),
      );
    });
  }

  /** Whether a list is put into order somewhere in its scope: `files.sort()`. */
  #isSorted(expr: Expr, env: Env): boolean {
    return expr.kind === 'name' && this.#facts().sorted.get(env.scope)?.has(expr.name) === true;
  }

  /** What statements of the file say of names, looked up once. */
  #facts(): StatementFacts {
    this.#known ??= statementFacts(this.#module);
    return this.#known;
  }

  #member(expr: ExprOf<'member'> | ExprOf<'element'>, env: Env): Judgement | null {
    const own =
      this.#source(expr, env) ?? (expr.kind === 'element' ? this.#source(expr.object, env) : null);
    if (own !== null) return { ...own, evidence: expr };
    const meaning = memberMeaning(expr, env);
    if (meaning !== null) return this.#meaning(expr, meaning, env);
    if (expr.kind === 'member' && ORDERLESS.test(expr.name)) return null;
    const found = this.#expr(expr.object, env);
    return found?.cause === 'timestamp' && showsDayOnly(expr) ? { ...found, cause: 'date' } : found;
  }

  #call(expr: ExprOf<'call'>, env: Env): Judgement | null {
    const { callee, args } = expr;
    const name = callee.kind === 'member' || callee.kind === 'name' ? callee.name : '';
    // Of what a call gives nobody knows more than the method: `Path(x).iterdir()`.
    const dots =
      dotted(callee, this.#module, env) ?? (callee.kind === 'member' ? `?.${name}` : null);
    const cause =
      dots === null || this.#isSeeded(dots)
        ? null
        : sourceOfCall(this.#module.language, dots, args.length);
    if (cause !== null) return because(cause, expr);
    const helper = functionOf(callee, env);
    if (helper !== null) {
      if (this.#following.includes(expr) || this.#following.length >= FOLLOWED) return null;
      return this.#inside(expr, () => this.#all(helper.returns, calledWith(helper, expr, env)));
    }
    const serialiser = serialiserOf(expr, dots);
    if (serialiser !== null) return this.#serialised(serialiser, env, expr);
    const receiver = callee.kind === 'member' ? this.#expr(callee.object, env) : null;
    const passed = this.#passed(
      name,
      args.map(({ value }) => value),
      env,
    );
    const found = worst(
      [receiver, passed].map((one) => (one === null ? null : through(name, one))),
    );
    if (found?.cause === 'timestamp' && hasUnknownFormat(expr)) return { ...found, certain: false };
    return found?.cause === 'timestamp' && showsDayOnly(expr) ? { ...found, cause: 'date' } : found;
  }

  #passed(name: string, args: readonly Expr[], env: Env): Judgement | null {
    if (LOOKS_UP.test(name)) return null;
    return worst(
      args.map((arg) =>
        arg.kind === 'function' && APPLIES.test(name)
          ? this.#all(arg.scope.returns, { scope: arg.scope, args: null })
          : this.#expr(arg, env),
      ),
    );
  }

  #serialised(
    { value, isOrdered }: { readonly value: Expr; readonly isOrdered: boolean },
    env: Env,
    call: Expr,
  ): Judgement | null {
    const inside = this.#expr(value, env);
    if (inside !== null && !(isOrdered && inside.cause === 'unordered')) return inside;
    if (isOrdered || isFixedOrder(value, env, this.#module)) return null;
    const serialised = this.#module.text.slice(value.from, value.to);
    return { cause: 'unordered', evidence: call, certain: false, serialised };
  }

  /** A generator with a seed gives the same in every process. */
  #isSeeded(name: string): boolean {
    const [, module] = /^(random|numpy\.random|np\.random)\./.exec(name) ?? [];
    return module !== undefined && this.#facts().seeded.has(module);
  }

  #inside<Result>(expr: Expr, run: () => Result): Result | null {
    if (this.#following.includes(expr)) return null;
    this.#following.push(expr);
    const result = run();
    this.#following.pop();
    return result;
  }
}

/** What of a value is left behind a function of this name. */
function through(name: string, judgement: Judgement): Judgement | null {
  if (LOOKS_UP.test(name)) return null;
  if (isOfTheMachine(judgement)) return HANDS_ON.test(name) ? judgement : null;
  if (judgement.cause !== 'unordered')
    return ORDERLESS.test(name) &&
      /^(?:len|size|length|count|bool|any|all|has|includes)$/.test(name)
      ? null
      : judgement;
  if (ORDERLESS.test(name) || ORDERED.test(name)) return null;
  return KEEPS_ORDER.test(name) || !judgement.certain ? judgement : null;
}

function because(cause: Judgement['cause'], evidence: Stretch): Judgement {
  return { cause, evidence, certain: true, serialised: null };
}
