import type { Json } from '../../json/value.ts';
/** Reads events out of the bytes of a response as they pass. */
export interface EventReader {
    push(chunk: Uint8Array): void;
    end(): void;
}
/** Server-sent events: of each `data:` line that can matter the parsed JSON goes to `event`. */
export declare function sseReader(event: (value: Json) => void): EventReader;
