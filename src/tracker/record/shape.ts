import { type Json, type JsonObject, isArray, isMap, isObject } from '../../json/value.ts';

/**
 * What is equal between a request and most of those before it, and what is its own: the texts that people and
 * models said. How a request is cut hangs on no letter of those, only on whether there is one.
 */
export interface Shape {
  /** Equal for two requests that differ in nothing but `texts`. */
  readonly key: string;
  readonly texts: readonly string[];
}

/** Members that hold the turns of a conversation, in the forms of the providers. */
const TURNS: ReadonlySet<string> = new Set(['messages', 'input', 'contents']);
/** Who says what is new: what is said by others (a system message) is a prompt's own. */
const SPEAKERS: ReadonlySet<unknown> = new Set(['user', 'assistant', 'model', undefined]);
/** Types of blocks that are nothing but a text; Bedrock's and Gemini's have none. */
const TEXTS: ReadonlySet<unknown> = new Set(['text', 'input_text', 'output_text', undefined]);
/** A request whose shape is longer is one of its own. */
const LONGEST_KEY = 20_000;
const DEEPEST = 60;

/** Stands for a text that is the request's own; what is in the key besides tells its length first. */
const OWN = '\u0001';

/**
 * The shape of a request; null for one that is too large, or no JSON.
 *
 * @param numberOf a number that stands for a long text; null for one that is to stand there itself
 */
export function shapeOf(request: Json, numberOf: (text: string) => number | null): Shape | null {
  const reader = new ShapeReader(numberOf);
  return reader.read(request) ? { key: reader.key, texts: reader.texts } : null;
}

/** The same request with other texts for those that people and models said, in their order. */
export function withTexts(request: Json, own: (text: string) => string): Json {
  return mapMembers(request, (key, value) =>
    !TURNS.has(key)
      ? value
      : isOwn(value)
        ? own(value)
        : mapItems(value, (turn) =>
            mapMembers(turn, (name, said) => {
              if (!isObject(turn) || !isSaid(turn, name)) return said;
              if (isOwn(said)) return own(said);
              return mapItems(said, (block) =>
                mapMembers(block, (member, text) =>
                  isObject(block) && isText(block, member) && isOwn(text) ? own(text) : text,
                ),
              );
            }),
          ),
  );
}

class ShapeReader {
  key = '';
  readonly texts: string[] = [];
  readonly #numberOf: (text: string) => number | null;

  constructor(numberOf: (text: string) => number | null) {
    this.#numberOf = numberOf;
  }

  read(request: Json): boolean {
    return this.#members(request, 0, (key, value) =>
      !TURNS.has(key)
        ? this.#value(value, 1)
        : isOwn(value)
          ? this.#own(value)
          : this.#items(value, 1, (turn) => this.#turn(turn)),
    );
  }

  #turn(turn: Json): boolean {
    return this.#members(turn, 2, (name, said) => {
      if (!isObject(turn) || !isSaid(turn, name)) return this.#value(said, 3);
      if (isOwn(said)) return this.#own(said);
      return this.#items(said, 3, (block) =>
        this.#members(block, 4, (member, text) =>
          isObject(block) && isText(block, member) && isOwn(text)
            ? this.#own(text)
            : this.#value(text, 5),
        ),
      );
    });
  }

  #own(text: string): boolean {
    const number = this.#numberOf(text);
    if (number === null) {
      this.texts.push(text);
      this.key += OWN;
    } else this.key += `#${number}`;
    return true;
  }

  #value(value: Json, depth: number): boolean {
    if (typeof value === 'string') {
      const number = this.#numberOf(value);
      this.key += number === null ? `"${value.length}:${value}` : `#${number}`;
      return this.key.length < LONGEST_KEY;
    }
    if (typeof value !== 'object' || value === null) {
      if (typeof value === 'function' || typeof value === 'symbol') return false;
      this.key += `${String(value)};`;
      return true;
    }
    if (isArray(value)) return this.#items(value, depth, (item) => this.#value(item, depth + 1));
    if (!isObject(value)) return false;
    return this.#members(value, depth, (_, member) => this.#value(member, depth + 1));
  }

  /** Each of an array; anything else as it is. */
  #items(value: Json, depth: number, each: (item: Json) => boolean): boolean {
    if (!isArray(value)) return this.#value(value, depth);
    this.key += '[';
    for (const item of value) if (!each(item)) return false;
    this.key += ']';
    return this.key.length < LONGEST_KEY;
  }

  /** Each member of an object that JSON would write; anything else as it is. */
  #members(value: Json, depth: number, each: (key: string, member: Json) => boolean): boolean {
    if (!isObject(value)) return isArray(value) || depth > 0 ? this.#value(value, depth) : false;
    if (depth > DEEPEST || isMap(value)) return false;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return false;
    this.key += '{';
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (member === undefined) continue;
      this.key += `${name.length}:${name}`;
      if (!each(name, member)) return false;
    }
    this.key += '}';
    return this.key.length < LONGEST_KEY;
  }
}

/** Whether a member of a turn is what was said in it. */
function isSaid(turn: JsonObject, name: string): boolean {
  if (name !== 'content' && name !== 'parts') return false;
  return !isMap(turn) && SPEAKERS.has(turn['role']);
}

/** Whether a member of a block is its text. */
function isText(block: JsonObject, name: string): boolean {
  return name === 'text' && !isMap(block) && TEXTS.has(block['type']);
}

/** An empty text is no content at some providers. */
function isOwn(value: Json): value is string {
  return typeof value === 'string' && value !== '';
}

function mapItems(value: Json, map: (item: Json) => Json): Json {
  return isArray(value) ? value.map(map) : value;
}

function mapMembers(value: Json, map: (key: string, member: Json) => Json): Json {
  if (!isObject(value) || isMap(value)) return value;
  const copy: Record<string, Json> = {};
  for (const key of Object.keys(value)) {
    const member = value[key];
    if (member !== undefined) copy[key] = map(key, member);
  }
  return copy;
}
