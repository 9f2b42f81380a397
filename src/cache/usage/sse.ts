import type { Json } from '../../json/value.ts';
import { parsed } from '../../json/wire.ts';

/** Reads events out of the bytes of a response as they pass. */
export interface EventReader {
  push(chunk: Uint8Array): void;
  end(): void;
}

/** Longest line that is looked at; a longer one carries media, not usage. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** Only events that name one of these can say something about usage: the text of an answer is not parsed. */
const TELLING =
  /"(?:usage|usageMetadata|error|diagnostics|finishReason)"|"finish_reason": ?"|message_st|response\.(?:completed|incomplete|failed|created)/;

/** Lines that say something of the answer, in the forms of `speaks`; what only announces it has none of these. */
const SPEAKING = /delta|"(?:choices|candidates)"/;

/**
 * Server-sent events: of each `data:` line that can matter the parsed JSON goes to `event`.
 *
 * @param spoke told of the first line that says something
 */
export function sseReader(event: (value: Json) => void, spoke: () => void = () => {}): EventReader {
  let hasSpoken = false;
  const decoder = new TextDecoder();
  let rest = '';
  const read = (text: string) => {
    // A line of media comes in hundreds of pieces: each is looked through once.
    if (!/[\r\n]/.test(text)) {
      rest = rest.length > MOST_CHARACTERS ? '' : rest + text;
      return;
    }
    const lines = (rest + text).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    if (rest.length > MOST_CHARACTERS) rest = '';
    for (const line of lines) {
      if (!hasSpoken && SPEAKING.test(line)) {
        hasSpoken = true;
        spoke();
      }
      parse(line, event);
    }
  };
  return {
    push: (chunk) => read(decoder.decode(chunk, { stream: true })),
    end: () => read(`${decoder.decode()}\n`),
  };
}

function parse(line: string, event: (value: Json) => void): void {
  // The SDKs' `toReadableStream()` writes the events alone, a line each.
  const isAlone = line.startsWith('{');
  if (!(isAlone || line.startsWith('data:')) || !TELLING.test(line)) return;
  // A torn or foreign line says nothing about usage.
  const value = parsed(isAlone ? line : line.slice(5));
  if (value !== undefined) event(value);
}
