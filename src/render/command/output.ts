import { analysisError } from '../../errors.ts';
import { parseJsonLines } from '../../json/lines.ts';
import { parseJson } from '../../json/parse.ts';
import { type Json, isArray } from '../../json/value.ts';
import { readEntry } from '../sources/envelope.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import { fromStart } from '../sources/time.ts';

/** What it is called in errors: there is no file of this name, so that none is taken for the place. */
const NAME = 'its output';

/**
 * The requests that a command printed: one JSON value (a body, an envelope, a list of them), or a trace.
 * @throws GuardError (analysis) for anything else.
 */
export function requestsOf(stdout: Buffer): readonly SentRequest[] {
  const text = new TextDecoder().decode(stdout);
  if (text.trim() === '')
    throw analysisError(
      'it printed nothing: print the request body that is sent to the provider, as JSON, on stdout.',
    );
  const entries = entriesOf(text);
  if (entries.length === 0)
    throw analysisError('it printed an empty list: print at least one request body.');
  return fromStart(
    entries.map((entry, index) =>
      readEntry(entry, entries.length === 1 ? NAME : `${NAME}, entry ${index}`, () => null),
    ),
  );
}

function entriesOf(text: string): readonly Json[] {
  // Several values on lines of their own are a trace; a value over several lines is one value.
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line)))
    return parseJsonLines(text, NAME).map(({ value }) => value);
  const value = parseJson(text, NAME);
  return isArray(value) ? value : [value];
}
