import { analysisError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { parseJson } from './parse.ts';
import type { Json } from './value.ts';

/** A value of a JSON Lines text and the line that it stands on, from 1. */
export interface JsonLine {
  readonly value: Json;
  readonly line: number;
}

/**
 * The values of a JSON Lines text. Blank lines are skipped, and the last line may lack its line end.
 * Throws an analysis error that names the line, for a torn last line too.
 */
export function parseJsonLines(text: string, name: string): readonly JsonLine[] {
  const found: JsonLine[] = [];
  // Only LF ends a line: a CR in front of it is white space to JSON, U+2028 may stand in strings.
  text.split('\n').forEach((written, index) => {
    if (written.trim() !== '')
      found.push({ value: parseJson(written, name, index + 1), line: index + 1 });
  });
  return found;
}

/** A line that is longer than any request, so that it is not even read whole. */
export function tooLong(name: string, line: number): Error {
  return analysisError(
    `${name}:${line}: the line is longer than ${LIMITS.fileBytes / 1024 ** 2} MB, too long for a request: a trace has one JSON object on each line.`,
  );
}
