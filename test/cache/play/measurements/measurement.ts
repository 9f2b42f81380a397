import type { Sent } from '../playing.ts';

/** What was published of one request; what is left out was not published. */
export interface Published {
  readonly read: number;
  readonly write?: number;
  readonly uncached?: number;
}

/** A published measurement or worked example: requests as they were described, and what was reported. */
export interface Measurement {
  readonly what: string;
  readonly source: string;
  /** In the order in which they were sent; null for a request of which nothing was published. */
  readonly requests: readonly {
    readonly sent: Sent;
    readonly published: Published | null;
    /** Why the model is off, where it is: what is known of the difference. */
    readonly difference?: string;
  }[];
}

/** Requests of one conversation to Claude, each prompt a list of block sizes and the marked ones. */
export function claudeTurns(
  model: string,
  turns: readonly {
    readonly blocks: readonly number[];
    readonly marked: readonly number[];
    readonly published: Published | null;
    readonly more?: object;
    readonly ttl?: '1h';
    /** Blocks from this one on say something else than in the turn before. */
    readonly changedFrom?: number;
    readonly difference?: string;
  }[],
  pause = 10,
): Measurement['requests'] {
  let version = 0;
  let texts: readonly string[] = [];
  return turns.map(
    ({ blocks, marked, published, more = {}, ttl, changedFrom, difference }, turn) => {
      version += 1;
      texts = blocks.map((_, at) =>
        at >= (changedFrom ?? blocks.length) ? `${at} since ${version}` : (texts[at] ?? `${at}`),
      );
      const marker = ttl === undefined ? { type: 'ephemeral' } : { type: 'ephemeral', ttl };
      const system = texts.map((text, at) => ({
        type: 'text',
        text,
        ...(marked.includes(at) ? { cache_control: marker } : {}),
      }));
      const body = {
        model,
        max_tokens: 100,
        messages: [{ role: 'user', content: system }],
        ...more,
      };
      return {
        sent: { at: turn * pause, body, tokens: blocks, session: 'one' },
        published,
        ...(difference === undefined ? {} : { difference }),
      };
    },
  );
}

/** Requests to OpenAI: a developer message, marked or not, and what the user said, as sizes. */
export function openaiTurns(
  model: string,
  turns: readonly {
    readonly developer: number;
    readonly users: readonly number[];
    readonly marked?: boolean;
    /** Whether the user says something new in front of everything else. */
    readonly fresh?: boolean;
    readonly published: Published | null;
    readonly difference?: string;
  }[],
): Measurement['requests'] {
  return turns.map(
    ({ developer, users, marked = false, fresh = false, published, difference }, turn) => {
      const breakpoint = { prompt_cache_breakpoint: { mode: 'explicit' } };
      const part = { type: 'input_text', text: 'rules', ...(marked ? breakpoint : {}) };
      const said = users.map((_, at) => ({
        role: 'user',
        content: fresh ? `question ${at} of turn ${turn}` : `question ${at}`,
      }));
      const body = { model, input: [{ role: 'developer', content: [part] }, ...said] };
      return {
        sent: { at: turn * 10, body, tokens: [developer, ...users] },
        published,
        ...(difference === undefined ? {} : { difference }),
      };
    },
  );
}
