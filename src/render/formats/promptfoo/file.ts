import { analysisError } from '../../../errors.ts';
import type { JsonDocument } from '../../documents/json-document.ts';
import type { Side } from '../../side.ts';
import { type Reference, referenceAt } from '../included.ts';

/** A configuration of promptfoo's, read. */
export interface PromptfooFile extends JsonDocument {
  readonly side: Side;
  readonly file: string;
}

/** Where `file://...` at a pointer leads to. */
export function fileReference(
  { file, places }: PromptfooFile,
  pointer: string,
  to: string,
): Reference {
  return referenceAt(file, places, pointer, to.replace(/^file:\/\//, ''));
}

/** What is computed when promptfoo runs has no text in the commit. */
export function computed({ file, places }: PromptfooFile, pointer: string, what: string): Error {
  return analysisError(
    `${file}:${places.line(pointer, null) ?? 1}: '${what.slice(0, 80)}' is computed when promptfoo runs or kept elsewhere, and only texts of the commit are checked: name a text, JSON or YAML file, or render it by a command (render:).`,
  );
}
