import { canonical } from '../../json/canonical.ts';
import type { Json } from '../../json/value.ts';

/** A response, ready to be written. A stream is several chunks. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly chunks: readonly (string | Uint8Array)[];
  /** The connection is cut behind the last chunk: a stream that breaks off. */
  readonly cut: boolean;
}

/** One event of a streamed reply; forms without event names have null. */
export interface StreamEvent {
  readonly name: string | null;
  readonly data: Json;
}

/** An answer of one JSON value. */
export function jsonAnswer(
  status: number,
  body: Json,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    chunks: [canonical(body, 'written')],
    cut: false,
  };
}

/** The text of a server-sent event. */
export function sseText({ name, data }: StreamEvent): string {
  const line = name === null ? '' : `event: ${name}\n`;
  return `${line}data: ${canonical(data, 'written')}\n\n`;
}
