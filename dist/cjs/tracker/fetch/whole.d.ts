import type { Json } from '../../json/value.ts';
import type { EventReader } from './sse.ts';
/** A body that is one JSON value, or Gemini's array of them: parsed when it has passed. */
export declare function wholeReader(done: (value: Json | undefined) => void): EventReader;
