import type { Reference } from '../../repository/config/schema.ts';
import { analysisError } from '../../errors.ts';
import { resolve } from '../../json/pointer.ts';
import type { Json } from '../../json/value.ts';
import type { FileLine } from '../rendering.ts';
import type { Side } from '../side.ts';
import { readDocument } from './document.ts';

/** A value inside a file, and where its parts stand. */
export interface Member {
  readonly value: Json;
  /** The line of code unit `offset` of the string at `inner`, a pointer inside the value. */
  line(inner: string, offset: number | null): FileLine | null;
}

/**
 * What a reference leads to; without a pointer the whole document.
 * @throws GuardError (analysis) for a file that cannot be read, and for a pointer that leads nowhere.
 */
export async function memberOf(side: Side, { path, pointer }: Reference): Promise<Member> {
  const { value: document, places } = await readDocument(side, path);
  const start = pointer ?? '';
  const value = resolve(document, start);
  if (value === undefined)
    throw analysisError(
      `${path} has no ${start}: correct the pointer behind '#', which is a JSON Pointer into the file.`,
    );
  return {
    value,
    line(inner, offset) {
      const line = places.line(start + inner, offset);
      return line === null ? null : { file: path, line };
    },
  };
}
