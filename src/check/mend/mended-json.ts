import { type ArrayNode, type ObjectNode, type ValueNode, parse } from '@humanwhocodes/momoa';
import { inOrderOf, memberName, pairsOf, said } from './paired.ts';
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
        : said(before) === said(after);
    return isSame ? this.#own(before) : this.#other(after);
  }

  #object(before: ObjectNode, after: ObjectNode): string {
    const known = new Map(before.members.map((member) => [memberName(member.name), member]));
    const pairs = after.members.map((member) => ({
      before: known.get(memberName(member.name)) ?? null,
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

/** Digits beyond these a double does not hold: such numbers are one only where they are spelt alike. */
const EXACT_DIGITS = 15;

function isOneNumber(a: string, b: string): boolean {
  if (a === b) return true;
  const isExact = (text: string) => text.replaceAll(/\D/g, '').length <= EXACT_DIGITS;
  return isExact(a) && isExact(b) && Number(a) === Number(b);
}
