import { analysisError } from '../../errors.ts';
import { child } from '../../json/pointer.ts';
import { type Json, type JsonObject, entries, get, isArray, objectOf } from '../../json/value.ts';
import { type Origin, fromConfig, fromText } from '../origins.ts';
import { type ConfigPlace, configLine, within } from '../side.ts';
import type { MediaForm } from './media.ts';
import type { Bound, MediaPart, MessagePart, Parts, TextPart } from './parts.ts';

/** Collects the members of a request body together with where they were written. */
export class BodyBuilder {
  readonly #members = new Map<string, Json>();
  readonly #origins = new Map<string, Origin>();
  readonly #parts: Parts;

  /** Begins with the model and the further fields. */
  constructor(parts: Parts) {
    this.#parts = parts;
    this.origin('', fromConfig(parts.at));
    this.origin('/model', modelOrigin(parts.at));
    if (parts.model !== null) this.#members.set('model', parts.model);
    for (const [key, value] of entries(parts.params)) {
      if (key === 'model' && parts.model !== null) continue;
      this.#members.set(key, value);
      this.origin(child('', key), fromConfig(within(parts.at, child('/params', key))));
    }
  }

  /**
   * Sets a member that the prompt declares.
   * @throws GuardError (analysis) where the further fields have it too.
   */
  set(key: string, value: Json): void {
    if (get(this.#parts.params, key) !== undefined)
      throw analysisError(
        `params holds '${key}', which the prompt declares by itself: keep one of the two.`,
      );
    this.#members.set(key, value);
  }

  /**
   * Sets a list that the prompt declares; a list of the same name among the further fields follows.
   * Nothing is set where both are empty and the further fields do not name it.
   */
  setList(key: string, declared: readonly Json[]): void {
    const further = get(this.#parts.params, key);
    if (further !== undefined && !isArray(further))
      throw analysisError(`params.${key} is no list: write it as a list, or leave it out.`);
    const at = within(this.#parts.at, child('/params', key));
    further?.forEach((_, index) =>
      this.origin(`/${key}/${declared.length + index}`, fromConfig(within(at, `/${index}`))),
    );
    if (further !== undefined || declared.length > 0)
      this.#members.set(key, [...declared, ...(further ?? [])]);
  }

  origin(pointer: string, origin: Origin): void {
    this.#origins.set(pointer, origin);
  }

  /** A text block in the API's own type, at `pointer`. */
  block(part: TextPart, type: string, pointer: string): Json {
    this.origin(pointer, fromText(part.text));
    const members: (readonly [string, Json])[] = [
      ['type', type],
      ['text', part.text.text],
    ];
    if (part.cacheControl !== null) members.push(['cache_control', part.cacheControl]);
    // Without a marker, the entry that one would be written in.
    const marker = part.cacheControl === null ? part.at : within(part.at, '/cache_control');
    this.origin(`${pointer}/cache_control`, fromConfig(marker));
    return objectOf(members);
  }

  /**
   * A message in the list `key`: its content a string, or one block where it carries a marker, or as many
   * blocks as it has parts.
   */
  message(part: MessagePart, type: string, key: string, index: number, media: MediaForm): Json {
    const pointer = `/${key}/${index}`;
    this.origin(pointer, fromText(part.text));
    this.origin(`${pointer}/role`, fromConfig(within(part.at, '/role')));
    if (part.content === undefined && part.cacheControl === null)
      return { role: part.role, content: part.text.text };
    const content = (part.content ?? [part]).map((one, at) => {
      const inner = `${pointer}/content/${at}`;
      return 'url' in one ? this.media(one, inner, media) : this.block(one, type, inner);
    });
    return { role: part.role, content };
  }

  /** Media in the API's own form, at `pointer`. */
  media(part: MediaPart, pointer: string, form: MediaForm): Json {
    this.origin(pointer, () => configLine(part.at, ''));
    return form(part);
  }

  build(): Bound {
    return { body: objectOf([...this.#members]), origins: this.#origins };
  }
}

/** Tools in an API's own form; `mapped` gives an MCP tool that form and says how pointers lead back. */
export function bindTools(
  builder: BodyBuilder,
  { tools }: Parts,
  mapped: (tool: JsonObject) => { readonly value: Json; readonly back: (inner: string) => string },
): void {
  if (tools === null) return;
  const values = tools.map((tool, index) => {
    const pointer = `/tools/${index}`;
    if (!tool.mcp) {
      builder.origin(pointer, tool.origin);
      return tool.value;
    }
    const { value, back } = mapped(tool.value);
    builder.origin(pointer, (inner, offset) => tool.origin(back(inner), offset));
    return value;
  });
  builder.set('tools', values);
}

/** The prompt's own line, else that of the defaults, which many prompts share; else that of the prompt. */
function modelOrigin(at: ConfigPlace | null): Origin {
  return () =>
    configLine(at, '/model') ??
    configLine(at && { ...at, pointer: '/defaults' }, '/model') ??
    configLine(at, '');
}
