import { type ArrayNode, type ObjectNode, type ValueNode, parse } from '@humanwhocodes/momoa';
import { mendedText } from './mended-text.ts';

/**
 * A JSON text with base's form around what head means: its order of keys and of named elements, its spelling
 * of numbers and strings, its white space. What head alone has stands behind what it follows there.
 *
 * @throws SyntaxError for a text that is no JSON
 */
export function mendedJson(base: string, head: string): string {
  const [before, after] = [rootOf(base), rootOf(head)];
  const [start, end] = rangeOf(before);
  const value = new Mending(base, head).value(before, after);
  return `${base.slice(0, start)}${value}${base.slice(end)}`;
}

/** The lines of a JSONL text, each in the form of base's line of that number. */
export function mendedJsonLines(base: string, head: string): string {
  const before = base.split('\n');
  return head
    .split('\n')
    .map((line, at) => {
      const own = before[at];
      return own === undefined || own.trim() === '' || line.trim() === ''
        ? line
        : mendedJson(own, line);
    })
    .join('\n');
}

function rootOf(text: string): ValueNode {
  return parse(text, { ranges: true }).body;
}

function rangeOf(node: { readonly range?: readonly number[] | undefined }): [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  return [start, end];
}

/** Two elements or members that are one. */
interface Pair<T> {
  readonly before: T | null;
  readonly after: T;
}

class Mending {
  readonly #base: string;
  readonly #head: string;

  constructor(base: string, head: string) {
    this.#base = base;
    this.#head = head;
  }

  value(before: ValueNode, after: ValueNode): string {
    if (before.type === 'Object' && after.type === 'Object') return this.#object(before, after);
    if (before.type === 'Array' && after.type === 'Array') return this.#array(before, after);
    if (before.type === 'String' && after.type === 'String') {
      const mended = mendedText(before.value, after.value);
      if (mended === before.value) return this.#own(before);
      return mended === after.value ? this.#other(after) : JSON.stringify(mended);
    }
    const isSame =
      before.type === 'Number' && after.type === 'Number'
        ? isOneNumber(this.#own(before), this.#other(after))
        : sorted(before) === sorted(after);
    return isSame ? this.#own(before) : this.#other(after);
  }

  #object(before: ObjectNode, after: ObjectNode): string {
    const known = new Map(before.members.map((member) => [nameOf(member.name), member]));
    const pairs = after.members.map((member) => ({
      before: known.get(nameOf(member.name)) ?? null,
      after: member,
    }));
    return this.#joined(
      before,
      after,
      inOrderOf(before.members, pairs, 'behind').map(({ before: own, after: other }) => ({
        own,
        text:
          own === null
            ? this.#other(other)
            : `${this.#base.slice(rangeOf(own)[0], rangeOf(own.value)[0])}${this.value(own.value, other.value)}`,
      })),
      before.members,
    );
  }

  #array(before: ArrayNode, after: ArrayNode): string {
    const own = before.elements.map(({ value }) => value);
    const pairs = pairsOf(
      own,
      after.elements.map(({ value }) => value),
    );
    return this.#joined(
      before,
      after,
      pairs.map((pair) => ({
        own: pair.before,
        text: pair.before === null ? this.#other(pair.after) : this.value(pair.before, pair.after),
      })),
      own,
    );
  }

  /** Parts with what stands between them at base. */
  #joined(
    before: ObjectNode | ArrayNode,
    after: ObjectNode | ArrayNode,
    parts: readonly { readonly own: object | null; readonly text: string }[],
    all: readonly { readonly range?: readonly number[] | undefined }[],
  ): string {
    const [first, last] = [all[0], all.at(-1)];
    if (first === undefined || last === undefined || parts.length === 0) return this.#other(after);
    const [start, end] = rangeOf(before);
    const open = this.#base.slice(start, rangeOf(first)[0]);
    const close = this.#base.slice(rangeOf(last)[1], end);
    const [one, two] = all;
    const usual =
      one !== undefined && two !== undefined
        ? this.#base.slice(rangeOf(one)[1], rangeOf(two)[0])
        : `,${open.slice(1)}`;
    const between = new Map<object, string>(
      all.slice(1).map((part, at) => {
        const earlier = all[at];
        return [
          part,
          earlier === undefined ? usual : this.#base.slice(rangeOf(earlier)[1], rangeOf(part)[0]),
        ];
      }),
    );
    const joined = parts.map(({ own, text }, at) => {
      if (at === 0) return text;
      return `${(own === null ? undefined : between.get(own)) ?? usual}${text}`;
    });
    return `${open}${joined.join('')}${close}`;
  }

  #own(node: { readonly range?: readonly number[] | undefined }): string {
    return this.#base.slice(...rangeOf(node));
  }

  #other(node: { readonly range?: readonly number[] | undefined }): string {
    return this.#head.slice(...rangeOf(node));
  }
}

function nameOf(name: ObjectNode['members'][number]['name']): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The pairs in the order of base; what head alone has stands last, or stays behind what it follows. */
function inOrderOf<T>(
  order: readonly T[],
  pairs: readonly Pair<T>[],
  place: 'last' | 'behind',
): readonly Pair<T>[] {
  const rank = new Map<T | null, number>(order.map((each, at) => [each, at]));
  const rankOf = ({ before }: Pair<T>): number => rank.get(before) ?? order.length;
  const result = pairs.toSorted((a, b) => rankOf(a) - rankOf(b));
  if (place === 'last') return result;
  for (const [at, pair] of pairs.entries()) {
    const previous = pairs[at - 1];
    if (pair.before !== null) continue;
    result.splice(result.indexOf(pair), 1);
    result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, pair);
  }
  return result;
}

/** Which elements are one, in the order that they get: by their names, else by their content, else by place. */
function pairsOf(
  before: readonly ValueNode[],
  after: readonly ValueNode[],
): readonly Pair<ValueNode>[] {
  const byName = pairedBy(before, after, nameIn);
  // The order of named things is nobody's intention: a new one in front would cost what is behind it.
  if (byName !== null) return inOrderOf(before, byName, 'last');
  const byContent = pairedBy(before, after, scalarIn);
  if (byContent?.every((pair) => pair.before !== null) === true && before.length === after.length)
    return inOrderOf(before, byContent, 'last');
  // The order of anything else is meant: messages, blocks, examples.
  const isSteady = before.length === after.length;
  return after.map((node, at) => {
    const equal = before.find((own) => sorted(own) === sorted(node)) ?? null;
    return { before: isSteady ? (before[at] ?? null) : equal, after: node };
  });
}

/** The pairs by a key that every element has and no two share; null where there is no such key. */
function pairedBy(
  before: readonly ValueNode[],
  after: readonly ValueNode[],
  keyOf: (node: ValueNode) => string | null,
): readonly Pair<ValueNode>[] | null {
  const [own, other] = [before.map(keyOf), after.map(keyOf)];
  const isUnique = (keys: readonly (string | null)[]) =>
    !keys.includes(null) && new Set(keys).size === keys.length;
  if (before.length === 0 || !isUnique(own) || !isUnique(other)) return null;
  return after.map((node, at) => ({
    before: before[own.indexOf(other[at] ?? null)] ?? null,
    after: node,
  }));
}

/** The name of a tool, in any of the forms that APIs have. */
function nameIn(node: ValueNode): string | null {
  if (node.type !== 'Object') return null;
  const member = (of: ObjectNode, name: string) =>
    of.members.find((each) => nameOf(each.name) === name)?.value;
  const name = member(node, 'name');
  if (name?.type === 'String') return name.value;
  const inner = member(node, 'function') ?? member(node, 'toolSpec');
  return inner?.type === 'Object' ? nameIn(inner) : null;
}

/** Digits beyond these a double does not hold: such numbers are one only where they are spelt alike. */
const EXACT_DIGITS = 15;

function isOneNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const isExact = (text: string) => text.replaceAll(/\D/g, '').length <= EXACT_DIGITS;
  return isExact(a) && isExact(b) && Number(a) === Number(b);
}

function scalarIn(node: ValueNode): string | null {
  return node.type === 'Object' || node.type === 'Array' ? null : sorted(node);
}

/** What a value says, whatever the order of its keys. */
function sorted(node: ValueNode): string {
  return JSON.stringify(plain(node));
}

function plain(node: ValueNode): unknown {
  switch (node.type) {
    case 'Object':
      return Object.fromEntries(
        node.members
          .map((member): [string, unknown] => [nameOf(member.name), plain(member.value)])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
    case 'Array':
      return node.elements.map(({ value }) => plain(value));
    case 'Null':
      return null;
    case 'String':
    case 'Boolean':
    case 'Number':
    case 'NaN':
    case 'Infinity':
      return 'value' in node ? node.value : null;
  }
}
