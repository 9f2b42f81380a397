/**
 * Matchers for Vitest and Jest: `import 'prompt-cache-guard/matchers'` where `expect` is global, else
 * `expect.extend(matchers)`.
 */
import { compare } from './findings/of-requests.ts';
import type { Finding } from './findings/finding.ts';

/** What a matcher says, as Vitest and Jest take it. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

export interface PromptCacheMatchers<Result = unknown> {
  /**
   * Of a function that renders a request, or promises one: two renders are the same up to the last breakpoint,
   * though a day, a time zone's hour and drawn numbers have passed between them.
   */
  toKeepItsPrefix(): Result;
  /** Of a request: it only appends to the turn before it, so that all which that one left is read. */
  toExtend(previous: object): Result;
}

export const matchers = {
  toKeepItsPrefix(render: unknown): MatcherResult | Promise<MatcherResult> {
    if (typeof render !== 'function')
      throw new TypeError('toKeepItsPrefix() takes a function that renders a request.');
    const rendered = () => Reflect.apply(render, undefined, []) as unknown;
    const judge = (one: unknown, other: unknown) =>
      result(
        compare(requestOf(one), requestOf(other), { axis: 'repeat' }),
        'two renders to be the same up to the last breakpoint',
      );
    const first = rendered();
    if (!(first instanceof Promise)) return judge(first, onAnotherDay(rendered));
    return (async () => {
      const one: unknown = await first;
      return judge(one, await onAnotherDay(rendered));
    })();
  },

  toExtend(turn: unknown, previous: unknown): MatcherResult {
    const found = compare(requestOf(previous), requestOf(turn), { axis: 'turn' });
    return result(
      found.filter(({ code }) => REWRITES.has(code)),
      'the turn to do nothing but append to the one before it',
    );
  },
} as const;

/** What says that a turn changes what the one before it left; the others are about what could be better. */
const REWRITES: ReadonlySet<string> = new Set([
  'unstable-history',
  'breakpoint-lost',
  'volatile-cache-key',
]);

function result(findings: readonly Finding[], wanted: string): MatcherResult {
  const said = findings.map(({ message, fix }) => `\n- ${message} ${fix}`).join('');
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0 ? `expected not ${wanted}` : `expected ${wanted}:${said}`,
  };
}

function requestOf(value: unknown): object {
  if (typeof value === 'object' && value !== null) return value;
  throw new TypeError('A request is an object: what an SDK is given.');
}

/** A day, an hour, a minute, a second and a bit: no clock of any precision shows the same. */
const LATER = 86_400_000 + 3_600_000 + 60_000 + 1_007;

/** Does work under a clock of another day; where it is a promise, until that has settled. */
function onAnotherDay<T>(work: () => T): T {
  const Today = globalThis.Date;
  const later = () => Today.now() + LATER;
  globalThis.Date = new Proxy(Today, {
    construct(target, given: [], self): object {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Date, or what extends it
      return Reflect.construct(target, given.length === 0 ? [later()] : given, self) as object;
    },
    apply: () => new Today(later()).toString(),
    get: (target, key, self): unknown => (key === 'now' ? later : Reflect.get(target, key, self)),
  });
  const back = () => {
    globalThis.Date = Today;
  };
  let found: T;
  try {
    found = work();
  } catch (error) {
    back();
    throw error;
  }
  if (!(found instanceof Promise)) {
    back();
    return found;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same promise
  return found.finally(back) as T;
}

const expect: unknown = Reflect.get(globalThis, 'expect');
if (typeof expect === 'function') {
  const extend: unknown = Reflect.get(expect, 'extend');
  if (typeof extend === 'function') Reflect.apply(extend, expect, [matchers]);
}
