/**
 * A provider of our own, written without any code of the project: it stores whole prefixes as texts, and reads
 * the longest one that a request begins with. Tokens are a quarter of the letters.
 */
export interface Block {
  readonly text: string;
  readonly cache_control?: { readonly type: 'ephemeral'; readonly ttl?: '5m' | '1h' };
}

export interface Tool {
  readonly name: string;
  readonly description: string;
  readonly input_schema: object;
  readonly cache_control?: Block['cache_control'];
}

export interface Body {
  readonly model: string;
  readonly max_tokens: number;
  readonly tools?: readonly Tool[];
  readonly system?: readonly (Block & { readonly type: 'text' })[];
  readonly messages: readonly {
    readonly role: 'user' | 'assistant';
    readonly content: string | readonly (Block & { readonly type: 'text' })[];
  }[];
}

const MINIMUM = 1_024;

export class ExactProvider {
  /** When each prefix that was written is over, in seconds. */
  readonly #entries = new Map<string, { lifetime: number; until: number }>();

  answer(body: Body, at: number) {
    const pieces = piecesOf(body);
    let prefix = body.model;
    let [read, total, last] = [0, 0, 0];
    const marked: { readonly prefix: string; readonly lifetime: number; readonly end: number }[] =
      [];
    const places: { readonly prefix: string; readonly end: number }[] = [];
    for (const { text, marker } of pieces) {
      prefix += `\n${text}`;
      total += Math.ceil(text.length / 4);
      places.push({ prefix, end: total });
      if (marker !== undefined && total >= MINIMUM) {
        marked.push({ prefix, lifetime: marker.ttl === '1h' ? 3600 : 300, end: total });
        last = total;
      }
    }
    if (marked.length > 0)
      for (const { prefix: known, end } of places) {
        const entry = this.#entries.get(known);
        if (entry === undefined || entry.until <= at || end > last) continue;
        read = end;
        entry.until = at + entry.lifetime;
      }
    for (const { prefix: key, lifetime, end } of marked)
      if (end > read) this.#entries.set(key, { lifetime, until: at + lifetime });
    return {
      input_tokens: total - Math.max(read, last),
      cache_read_input_tokens: read,
      cache_creation_input_tokens: Math.max(0, last - read),
      output_tokens: 5,
    };
  }
}

function piecesOf({ tools = [], system = [], messages }: Body) {
  return [
    ...tools.map(({ cache_control: marker, ...tool }) => ({ text: JSON.stringify(tool), marker })),
    ...system.map(({ text, cache_control: marker }) => ({ text, marker })),
    ...messages.flatMap(({ role, content }) =>
      typeof content === 'string'
        ? [{ text: `${role}: ${content}`, marker: undefined }]
        : content.map(({ text, cache_control: marker }) => ({ text: `${role}: ${text}`, marker })),
    ),
  ];
}
