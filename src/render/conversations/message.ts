import { createHash } from 'node:crypto';
import { canonical } from '../../json/canonical.ts';
import {
  type Json,
  type JsonObject,
  entries,
  get,
  isObject,
  items,
  omit,
  text,
} from '../../json/value.ts';

/** A message of a request, in what matters for telling conversations apart. */
export interface Message {
  /** Written by the model and replayed by the client. */
  readonly fromModel: boolean;
  /** Equal for equal messages, whatever markers they carry. */
  readonly key: string;
  /** Equal for messages that are equal with the ids in them. */
  readonly exact: string;
  /** Ids that the provider gave: of tool calls, of responses and their items. */
  readonly ids: readonly string[];
  /** What it says, as one string. */
  readonly content: string;
}

/**
 * The messages of a request body without its system prompt, by the shapes of Anthropic Messages, OpenAI
 * Chat and Responses (and the like): a list under messages, input or contents, or input as a string.
 */
export function messagesOf(body: Json): readonly Message[] {
  const list = ['messages', 'input', 'contents'].map((name) => get(body, name)).find(isThere);
  const listed: readonly Json[] = typeof list === 'string' ? [list] : items(list);
  return listed.filter((entry) => !SYSTEM.has(text(get(entry, 'role')) ?? '')).map(messageOf);
}

/** Ids outside of the messages that say which conversation or response a request goes on from. */
export function linksOf(body: Json): readonly string[] {
  const conversation = get(body, 'conversation');
  return [
    text(get(body, 'previous_response_id')),
    text(conversation) ?? text(get(conversation, 'id')),
  ].filter((id) => id !== undefined);
}

/** A short hash of a text. */
export function hashed(value: string): string {
  return createHash('sha256').update(value).digest('base64').slice(0, 22);
}

/** A text without what a clock or an id generator puts into it. */
export function withoutVolatile(value: string): string {
  return value.replaceAll(/[0-9a-f]{8,}|\d+/gi, '#');
}

const SYSTEM = new Set(['system', 'developer']);
const MODEL = new Set(['assistant', 'model']);
const MARKERS = ['cache_control', 'prompt_cache_breakpoint', 'cachePoint'];
/** Members of a block that hold a call or its answer. */
const WRAPPERS = ['toolUse', 'toolResult', 'functionCall', 'functionResponse'];
const IDS = ['id', 'call_id', 'tool_call_id', 'tool_use_id', 'toolUseId'];

function isThere(value: Json | undefined): boolean {
  return value !== undefined && value !== null;
}

/** Parsed messages never change, and those of a trace come again with every turn as the same objects. */
const known = new WeakMap<object, Message>();

function messageOf(entry: Json): Message {
  if (typeof entry !== 'object' || entry === null) return readMessage(entry);
  const message = known.get(entry) ?? readMessage(entry);
  known.set(entry, message);
  return message;
}

function readMessage(entry: Json): Message {
  const parts = partsOf(entry);
  const content = parts.map(contentOf).join('\n');
  const role = text(get(entry, 'role'));
  // Items of the Responses API have no role: a call is the model's, its output the client's.
  const type = text(get(entry, 'type')) ?? '';
  const fromModel =
    role === undefined ? type === 'reasoning' || type.endsWith('_call') : MODEL.has(role);
  const key = hashed(`${fromModel} ${content}`);
  const ids = idsOf(entry, parts);
  return { fromModel, key, exact: hashed(`${key} ${ids.join(' ')}`), ids, content };
}

/** The blocks of a message; a plain string is one text block, and an item without content is its own. */
function partsOf(entry: Json): readonly Json[] {
  if (!isObject(entry)) return [entry];
  const content = get(entry, 'content') ?? get(entry, 'parts');
  const blocks = typeof content === 'string' ? [content] : items(content).filter(isContent);
  const calls = items(get(entry, 'tool_calls'));
  const found = [...blocks, ...calls];
  return found.length > 0 ? found : [entry];
}

/** A checkpoint of Bedrock is a block of its own, and no content. */
function isContent(block: Json): boolean {
  return get(block, 'cachePoint') === undefined || (isObject(block) && entries(block).length > 1);
}

function contentOf(part: Json): string {
  if (typeof part === 'string') return part;
  if (!isObject(part)) return canonical(part, 'sorted');
  return text(get(part, 'text')) ?? canonical(withoutMarkers(part), 'sorted');
}

function withoutMarkers(part: JsonObject): JsonObject {
  return MARKERS.some((name) => get(part, name) !== undefined) ? omit(part, ...MARKERS) : part;
}

function idsOf(entry: Json, parts: readonly Json[]): readonly string[] {
  const nested = parts.flatMap((part) => [part, ...WRAPPERS.map((name) => get(part, name))]);
  const found = new Set<string>();
  for (const value of [entry, ...nested])
    for (const name of IDS) {
      const id = text(get(value, name));
      if (id !== undefined) found.add(id);
    }
  return [...found];
}
