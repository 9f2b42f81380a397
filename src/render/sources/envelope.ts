import { analysisError } from '../../errors.ts';
import {
  type Json,
  type JsonObject,
  NumberLiteral,
  entries,
  get,
  isArray,
  isObject,
  text,
} from '../../json/value.ts';
import { providerOfHost } from '../../request/provider/addresses.ts';
import type { Locate } from '../rendering.ts';
import { promptHeaders } from './prompt-headers.ts';
import type { SentRequest } from './sent-request.ts';
import { timeOf } from './time.ts';

/**
 * Reads an entry of a trace, a list or a file: a bare request body, an envelope with the body under
 * `request`, or a line of an OpenAI batch with the body under `body`.
 * @param name what the entry is called in errors
 * @param locate asked with pointers into the whole entry
 * @throws GuardError (analysis) for what is none of these, and for an envelope's field of a wrong type.
 */
export function readEntry(entry: Json, name: string, locate: Locate): SentRequest {
  if (!isObject(entry)) throw noBody(name, entry);
  const bare = { ...NOTHING, body: entry, locate };
  const batchCase = text(get(entry, 'custom_id'));
  const batched = get(entry, 'body');
  if (batchCase !== undefined && batched !== undefined)
    return {
      ...bare,
      ...inner(batched, '/body', name, locate),
      case: batchCase,
      provider: 'openai',
    };
  const request = get(entry, 'request');
  if (request === undefined) return { ...bare, ...inner(entry, '', name, locate) };
  const field = new Fields(entry, name);
  return {
    ...inner(request, '/request', name, locate),
    prompt: field.word('prompt'),
    case: field.word('case'),
    side: field.side(),
    render: field.whole('render') ?? 0,
    session: field.word('session'),
    turn: field.whole('turn'),
    at: field.time(),
    provider: field.word('provider') ?? providerOfHost(field.word('host') ?? ''),
    model: field.word('model'),
    namespace: field.word('namespace'),
    host: field.word('host'),
    headers: promptHeaders(get(entry, 'headers')),
    usage: get(entry, 'usage') ?? null,
    unitTokens: field.counts('unitTokens'),
  };
}

/** Fields of an envelope that no API has. */
const OWN = ['session', 'turn', 'at', 'render', 'side', 'unitTokens'];

/** What to say of a body that holds fields of an envelope, which are then no fields; null of any other. */
export function strayField(body: Json): string | null {
  const stray = OWN.find((field) => get(body, field) !== undefined);
  if (stray === undefined) return null;
  return `\`${stray}\` stands among the members of a request, where it is passed over: write { "${stray}": …, "request": { … } }.`;
}

const NOTHING = {
  prompt: null,
  case: null,
  side: null,
  render: 0,
  session: null,
  turn: null,
  at: null,
  provider: null,
  model: null,
  namespace: null,
  host: null,
  headers: null,
  usage: null,
  unitTokens: null,
} as const;

function inner(body: Json, pointer: string, name: string, locate: Locate) {
  if (!isObject(body)) throw noBody(name, body);
  if (isEmpty(body))
    throw analysisError(`${name} is empty: a request needs a system prompt, tools or messages.`);
  return { body, locate: pointer === '' ? locate : below(locate, pointer) };
}

function below(locate: Locate, prefix: string): Locate {
  return (pointer, offset) => locate(prefix + pointer, offset);
}

/** Members that hold a prompt, in the APIs of all providers. */
const PROMPT = ['system', 'instructions', 'tools', 'messages', 'input', 'contents', 'prompt'];

/** Whether a body says nothing: all members that could hold a prompt are empty, or it has no members. */
function isEmpty(body: JsonObject): boolean {
  const present = PROMPT.map((key) => get(body, key)).filter((member) => member !== undefined);
  if (present.length === 0) return entries(body).length === 0;
  return present.every(
    (member) => member === null || member === '' || (isArray(member) && member.length === 0),
  );
}

function noBody(name: string, found: Json): Error {
  const what = isArray(found) ? 'a list' : found === null ? 'null' : `a ${kindOf(found)}`;
  return analysisError(
    `${name} is ${what}, not a request body: write the JSON object that is sent to the provider.`,
  );
}

function kindOf(value: Json): string {
  return value instanceof NumberLiteral ? 'number' : typeof value;
}

/** The fields of an envelope, each null where it is absent. */
class Fields {
  readonly #entry: Json;
  readonly #name: string;

  constructor(entry: Json, name: string) {
    this.#entry = entry;
    this.#name = name;
  }

  /** A name; numbers count as one, because many clients number their sessions. */
  word(key: string): string | null {
    const value = get(this.#entry, key) ?? null;
    if (value === null || typeof value === 'string') return value;
    if (typeof value === 'number') return String(value);
    if (value instanceof NumberLiteral) return value.source;
    throw this.#wrong(key, 'a string');
  }

  whole(key: string): number | null {
    const value = get(this.#entry, key) ?? null;
    if (value === null || isCount(value)) return value;
    throw this.#wrong(key, 'a whole number from 0');
  }

  counts(key: string): readonly number[] | null {
    const value = get(this.#entry, key) ?? null;
    if (value === null || (isArray(value) && value.every(isCount))) return value;
    throw this.#wrong(key, 'a list of whole numbers of tokens');
  }

  side(): 'base' | 'head' | null {
    const value = get(this.#entry, 'side') ?? null;
    if (value === null || value === 'base' || value === 'head') return value;
    throw this.#wrong('side', 'base or head');
  }

  time(): number | null {
    const value = get(this.#entry, 'at') ?? null;
    if (value === null) return null;
    const seconds = timeOf(value);
    if (seconds === undefined)
      throw this.#wrong('at', 'seconds (not milliseconds), or an ISO time');
    return seconds;
  }

  #wrong(key: string, allowed: string): Error {
    return analysisError(`${this.#name} has a wrong '${key}': it must be ${allowed}.`);
  }
}

function isCount(value: Json): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
