import type { TraceInput } from '../check/trace-input.ts';
import { GuardError } from '../errors.ts';
import { canonical } from '../json/canonical.ts';
import { parseJson } from '../json/parse.ts';
import { items } from '../json/value.ts';
import { requestsInRecording } from '../render/recordings/recording-file.ts';
import type { Host } from './host.ts';
import { readInput } from './read-file.ts';
import { calledInPlaces, readLines } from './read-lines.ts';

type TraceFile = Pick<TraceInput, 'name' | 'lines' | 'recorded'>;

/**
 * A trace that the command line names: JSON Lines, read one after another, or a recording (a cassette, an HTTP
 * Archive) or a file of request bodies, read as a whole.
 */
export async function traceFile(host: Host, file: string): Promise<TraceFile> {
  const name = calledInPlaces(file);
  if (file !== '-' && /\.(?:har|ya?ml|json)$/i.test(file)) {
    const recorded = await recordedIn(host, file);
    if (recorded !== null) return { name, lines: [], recorded };
    const bodies = await bodiesIn(host, file);
    if (bodies !== null) return { name, lines: bodies };
  }
  return { name, lines: readLines(host, file) };
}

/** The requests of a recording; null for a file of JSON that is none. */
async function recordedIn({ cwd }: Host, file: string): Promise<TraceFile['recorded'] | null> {
  const { bytes } = await readInput(cwd, file);
  try {
    return requestsInRecording(new TextDecoder().decode(bytes), file);
  } catch (error) {
    // A trace may have any name: its lines are read then, and what is wrong with them is told.
    if (error instanceof GuardError && /\.json$/i.test(file)) return null;
    throw error;
  }
}

/** A file that holds one request, or a list of them, as a person writes it, over many lines; null for any other. */
async function bodiesIn({ cwd }: Host, file: string): Promise<readonly string[] | null> {
  const { bytes } = await readInput(cwd, file);
  try {
    const value = parseJson(new TextDecoder().decode(bytes), file);
    return items(value).length > 0
      ? items(value).map((one) => canonical(one, 'written'))
      : [canonical(value, 'written')];
  } catch (error) {
    if (error instanceof GuardError) return null;
    throw error;
  }
}
