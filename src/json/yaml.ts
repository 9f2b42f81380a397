import { type Pair, type ParsedNode, type Scalar, isAlias, isMap, isScalar, isSeq } from 'yaml';
import { LIMITS } from '../limits.ts';
import { isJsonNumber, numberOf } from './number.ts';
import { type Json, entries, isArray, isObject, objectOf } from './value.ts';
import {
  TOO_DEEP,
  type YamlDocument,
  type YamlVersion,
  readYaml,
  yamlError,
} from './yaml-document.ts';

/**
 * The value that a YAML text spells, as JSON has it: order of keys and JSON spellings of numbers kept,
 * dates and values with unknown tags are what they look like, aliases are expanded. A text without a
 * document is null. Throws an analysis error of one line that names the place: for several documents,
 * equal keys, keys that are no text, and aliases that expand to more than a file may hold.
 *
 * @param name what the text is called in errors, usually its path
 */
export function parseYaml(
  text: string,
  name: string,
  options: { readonly version?: YamlVersion } = {},
): Json {
  const read = readYaml(text, name, options.version ?? '1.2');
  return new Evaluation(read, name).node(read.document?.contents ?? null, 1);
}

/** Whether a pair is a merge (`<<`): YAML 1.1 only. */
export function isMerge({ key }: Pair, version: string | undefined): boolean {
  return version === '1.1' && isScalar(key) && key.type === 'PLAIN' && key.source === '<<';
}

/** A key as JSON has it; undefined for a key that is no scalar. */
export function keyOf(key: unknown): string | undefined {
  if (key === null) return '';
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

interface Anchored {
  readonly value: Json;
  /** Code units and values that it stands for, and the levels below it. */
  readonly size: number;
  readonly height: number;
}

class Evaluation {
  readonly #read: YamlDocument;
  readonly #name: string;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #size = 0;
  #deepest = 0;

  constructor(read: YamlDocument, name: string) {
    this.#read = read;
    this.#name = name;
  }

  node(node: ParsedNode | null, depth: number): Json {
    if (depth > LIMITS.depth) throw this.#error(node, `${TOO_DEEP}.`);
    const outside = this.#deepest;
    const before = this.#size;
    this.#size += 1;
    this.#deepest = depth;
    const anchor = isAlias(node) ? undefined : node?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const value = this.#value(node, depth);
    if (anchor !== undefined) {
      const height = this.#deepest - depth;
      this.#anchors.set(anchor, { value, size: this.#size - before, height });
    }
    this.#deepest = Math.max(outside, this.#deepest);
    return value;
  }

  #value(node: ParsedNode | null, depth: number): Json {
    if (isAlias(node)) return this.#alias(node, node.source, depth);
    if (isMap(node)) return this.#map(node.items, depth);
    if (isSeq(node)) return node.items.map((item) => this.node(item, depth + 1));
    if (isScalar(node)) {
      const value = scalarOf(node);
      if (typeof value === 'string') this.#size += value.length;
      return value;
    }
    return null;
  }

  #alias(node: ParsedNode, name: string, depth: number): Json {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined)
      throw this.#error(
        node,
        `there is no &${name} in front of this; a text that begins with * needs quotes.`,
      );
    if (anchored === 'open') throw this.#error(node, `*${name} stands inside of &${name} itself.`);
    this.#size += anchored.size;
    if (this.#size > LIMITS.fileBytes)
      throw this.#error(
        node,
        `the aliases up to here expand to more than ${LIMITS.fileBytes / 2 ** 20} MB.`,
      );
    this.#deepest = Math.max(this.#deepest, depth + anchored.height);
    if (this.#deepest > LIMITS.depth) throw this.#error(node, `${TOO_DEEP}.`);
    return anchored.value;
  }

  #map(pairs: readonly Pair<ParsedNode | null, ParsedNode | null>[], depth: number): Json {
    const merged: (readonly [string, Json])[] = [];
    const own: (readonly [string, Json])[] = [];
    const seen = new Set<string>();
    const version = this.#read.document?.directives.yaml.version;
    for (const pair of pairs) {
      const key = isMerge(pair, version) ? null : this.#key(pair.key, depth, seen);
      const value = this.node(pair.value, depth + 1);
      if (key === null) merged.push(...this.#merged(pair.key, value));
      else own.push([key, value]);
    }
    // As PyYAML has it: what is merged comes first, what stands here wins.
    return objectOf([...merged, ...own]);
  }

  #key(node: ParsedNode | null, depth: number, seen: Set<string>): string {
    const value = isAlias(node) ? this.node(node, depth + 1) : undefined;
    const key = typeof value === 'string' ? value : keyOf(node);
    if (key === undefined)
      throw this.#error(
        node,
        'found a list or an object as a key; a template tag such as {{ x }} needs quotes.',
      );
    if (node?.anchor !== undefined) this.node(node, depth + 1);
    if (seen.has(key)) throw this.#error(node, `the key '${key}' stands here twice; remove one.`);
    seen.add(key);
    this.#size += key.length;
    return key;
  }

  /** The members that a merge brings in; of several sources the first wins. */
  #merged(key: ParsedNode | null, value: Json): readonly (readonly [string, Json])[] {
    const sources = isArray(value) ? value.toReversed() : [value];
    return sources.flatMap((source) => {
      if (!isObject(source)) throw this.#error(key, '<< merges objects only.');
      return entries(source);
    });
  }

  #error(node: ParsedNode | null, words: string): Error {
    return yamlError(this.#name, this.#read.lines, node?.range?.[0] ?? 0, words);
  }
}

function scalarOf({ value, source = '' }: Scalar): Json {
  // Of YAML 1.1's names for true and false, PyYAML leaves out the letters.
  if (typeof value === 'boolean' && source.length === 1) return source;
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'number') return source;
  if (isJsonNumber(source)) return numberOf(source);
  // JSON has no infinities and no NaN.
  return Number.isFinite(value) ? value : source;
}
