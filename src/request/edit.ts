import { diffArrays } from 'diff';
import { canonical } from '../json/canonical.ts';
import { child } from '../json/pointer.ts';
import { isSameNumber } from '../json/number.ts';
import { type Json, NumberLiteral, entries, get, isArray, isObject } from '../json/value.ts';

/** One place inside a value where two values differ. Paths are JSON Pointers into the value. */
export type Edit =
  /** Two strings. */
  | {
      readonly kind: 'text';
      readonly path: string;
      readonly before: string;
      readonly after: string;
    }
  /** The same members in another order, where the order is kept on the wire. */
  | {
      readonly kind: 'key-order';
      readonly path: string;
      readonly before: Json;
      readonly after: Json;
    }
  /** The same elements in another order. */
  | {
      readonly kind: 'list-order';
      readonly path: string;
      readonly before: Json;
      readonly after: Json;
    }
  /** The same number in another spelling. */
  | {
      readonly kind: 'number-format';
      readonly path: string;
      readonly before: Json;
      readonly after: Json;
    }
  /** Anything else; undefined where a side has no such member or element. */
  | {
      readonly kind: 'value';
      readonly path: string;
      readonly before: Json | undefined;
      readonly after: Json | undefined;
    };

/**
 * Every place where two values differ on the wire, in the order of the later one. Equal values give
 * none. `freeForm` names the members inside which the order of keys counts.
 */
export function editsOf(before: Json, after: Json, freeForm: ReadonlySet<string>): readonly Edit[] {
  return compare(before, after, '', { freeForm, inFreeForm: false });
}

interface Context {
  readonly freeForm: ReadonlySet<string>;
  readonly inFreeForm: boolean;
}

function compare(before: Json, after: Json, path: string, context: Context): readonly Edit[] {
  if (typeof before === 'string' && typeof after === 'string') {
    return before === after ? [] : [{ kind: 'text', path, before, after }];
  }
  if (isNumber(before) && isNumber(after)) {
    if (spelling(before) === spelling(after)) return [];
    if (!isSameNumber(spelling(before), spelling(after)))
      return [{ kind: 'value', path, before, after }];
    return context.inFreeForm ? [{ kind: 'number-format', path, before, after }] : [];
  }
  if (isArray(before) && isArray(after)) return compareLists(before, after, path, context);
  if (isObject(before) && isObject(after)) return compareObjects(before, after, path, context);
  return before === after ? [] : [{ kind: 'value', path, before, after }];
}

function compareObjects(
  before: Json,
  after: Json,
  path: string,
  context: Context,
): readonly Edit[] {
  if (!isObject(before) || !isObject(after)) return [];
  const edits: Edit[] = [];
  const earlier = entries(before).map(([key]) => key);
  const later = entries(after).map(([key]) => key);
  const common = later.filter((key) => get(before, key) !== undefined);
  const sameOrder = earlier
    .filter((key) => common.includes(key))
    .every((key, i) => key === common[i]);
  if (context.inFreeForm && !sameOrder) edits.push({ kind: 'key-order', path, before, after });
  for (const key of earlier) {
    const value = get(before, key);
    if (get(after, key) === undefined && value !== undefined) {
      edits.push({ kind: 'value', path: child(path, key), before: value, after: undefined });
    }
  }
  for (const [key, value] of entries(after)) {
    const inner = { ...context, inFreeForm: context.inFreeForm || context.freeForm.has(key) };
    const earlierValue = get(before, key);
    if (earlierValue === undefined) {
      edits.push({ kind: 'value', path: child(path, key), before: undefined, after: value });
    } else {
      edits.push(...compare(earlierValue, value, child(path, key), inner));
    }
  }
  return edits;
}

function compareLists(
  before: readonly Json[],
  after: readonly Json[],
  path: string,
  context: Context,
): readonly Edit[] {
  const order = context.inFreeForm ? 'written' : context.freeForm;
  const earlier = before.map((item) => canonical(item, order));
  const later = after.map((item) => canonical(item, order));
  if (earlier.length === later.length && earlier.every((item, i) => item === later[i])) return [];
  if (equalSorted(earlier, later)) return [{ kind: 'list-order', path, before, after }];
  return alignedLists(before, after, earlier, later, path, context);
}

/** Lists that differ in content: equal elements anchor, elements between the same anchors pair in order. */
function alignedLists(
  before: readonly Json[],
  after: readonly Json[],
  earlier: readonly string[],
  later: readonly string[],
  path: string,
  context: Context,
): readonly Edit[] {
  const edits: Edit[] = [];
  let [i, j] = [0, 0];
  const changes = diffArrays([...earlier], [...later], { maxEditLength: 1_000 }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ];
  let [goneFrom, gone] = [0, 0];
  const flush = (added: number) => {
    for (let k = 0; k < Math.max(gone, added); k += 1) {
      const a = k < gone ? before[goneFrom + k] : undefined;
      const b = k < added ? after[j + k] : undefined;
      const inner = child(path, k < added ? j + k : goneFrom + k);
      if (a !== undefined && b !== undefined) edits.push(...compare(a, b, inner, context));
      else edits.push({ kind: 'value', path: inner, before: a, after: b });
    }
    gone = 0;
  };
  for (const change of changes) {
    if (change.removed) {
      [goneFrom, gone] = [i, change.count];
      i += change.count;
    } else if (change.added) {
      flush(change.count);
      j += change.count;
    } else {
      flush(0);
      i += change.count;
      j += change.count;
    }
  }
  flush(0);
  return edits;
}

function equalSorted(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const sorted = b.toSorted();
  return a.toSorted().every((item, index) => item === sorted[index]);
}

function isNumber(value: Json): value is number | NumberLiteral {
  return typeof value === 'number' || value instanceof NumberLiteral;
}

function spelling(value: number | NumberLiteral): string {
  return typeof value === 'number' ? JSON.stringify(value) : value.source;
}
