import { parsed } from '../wire.js';
/** A response that is larger has no usage worth the memory. */
const MOST_BYTES = 32 * 1024 * 1024;
/** A body that is one JSON value, or Gemini's array of them: parsed when it has passed. */
export function wholeReader(done) {
    const chunks = [];
    let bytes = 0;
    return {
        push(chunk) {
            bytes += chunk.byteLength;
            // The reader's stream takes the buffer over as soon as this returns.
            if (bytes <= MOST_BYTES)
                chunks.push(chunk.slice());
            else
                chunks.length = 0;
        },
        end() {
            if (bytes > MOST_BYTES || bytes === 0)
                return done(undefined);
            done(parsed(Buffer.concat(chunks).toString('utf8')));
        },
    };
}
