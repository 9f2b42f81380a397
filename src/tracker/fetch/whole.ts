import type { Json } from '../../json/value.ts';
import { decoded, parsed } from '../../json/wire.ts';
import type { EventReader } from '../../cache/usage/sse.ts';

/** A response that is larger has no usage worth the memory. */
const MOST_BYTES = 32 * 1024 * 1024;

/** A body that is one JSON value, or Gemini's array of them: parsed when it has passed. */
export function wholeReader(done: (value: Json | undefined) => void): EventReader {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  return {
    push(chunk) {
      bytes += chunk.byteLength;
      // The reader's stream takes the buffer over as soon as this returns.
      if (bytes <= MOST_BYTES) chunks.push(chunk.slice());
      else chunks.length = 0;
    },
    end() {
      if (bytes > MOST_BYTES || bytes === 0) return done(undefined);
      const whole = new Uint8Array(bytes);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.byteLength;
      }
      done(parsed(decoded(whole)));
    },
  };
}
