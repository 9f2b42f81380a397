import { parseJsonLines } from '../../json/lines.ts';
import { emptyFile } from '../documents/document.ts';
import { parsedOnce } from '../side.ts';
import { readEntry } from './envelope.ts';
import type { Held, SourceFormat } from './source.ts';
import { held } from './time.ts';

/** A trace: JSON Lines, each a request body or an envelope. */
export const traceFile: SourceFormat = {
  kind: 'trace',
  fidelity: 'recorded',
  matches: (path) => /\.(?:jsonl|ndjson)$/i.test(path),
  read: (side, file) =>
    parsedOnce(
      side,
      file,
      (cache) => cache.traces,
      (text) => readTrace(text, file),
    ),
};

/**
 * The requests of a trace in its order. A person edits a trace by the line, so every place of a request
 * is its line.
 * @param file what the trace is called in errors, usually its path
 * @throws GuardError (analysis) that names the line, and for a trace without a request.
 */
function readTrace(text: string, file: string): Held {
  const lines = parseJsonLines(text, file);
  if (lines.length === 0) throw emptyFile(file);
  return held(
    lines.map(({ value, line }) =>
      readEntry(value, `${file}:${line}: the line`, () => ({ file, line })),
    ),
  );
}
