import type { FileLine, Locate } from './rendering.ts';
import { type ConfigPlace, configLine } from './side.ts';
import { type TracedText, lineAt } from './traced-text.ts';

/** Where a part of a body was written; `inner` is the rest of the pointer below that part. */
export type Origin = (inner: string, offset: number | null) => FileLine | null;

/** The origins of a composed body, each by the JSON Pointer of the part that it answers for. */
export type Origins = ReadonlyMap<string, Origin>;

/** Asks the origin of the smallest part that has one. */
export function locateBy(origins: Origins): Locate {
  return (pointer, offset) => {
    for (let end = pointer.length; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
      const origin = origins.get(pointer.slice(0, end));
      if (origin !== undefined) return origin(pointer.slice(end), offset);
      if (end === 0) return null;
    }
    return null;
  };
}

/** Written in a text, whatever is asked about it. */
export function fromText(text: TracedText): Origin {
  return (_inner, offset) => lineAt(text, offset);
}

/** Written in the config, as the same members below `at`. */
export function fromConfig(at: ConfigPlace | null): Origin {
  return (inner, offset) => configLine(at, inner, offset) ?? configLine(at, '');
}
