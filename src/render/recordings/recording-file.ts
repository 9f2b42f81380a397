import path from 'node:path';
import { GuardError, analysisError } from '../../errors.ts';
import { placesInJson } from '../../json/places.ts';
import { parseJson } from '../../json/parse.ts';
import { placesInYaml } from '../../json/yaml-places.ts';
import { parseYaml } from '../../json/yaml.ts';
import { emptyFile } from '../documents/document.ts';
import type { JsonDocument } from '../documents/json-document.ts';
import type { Locate } from '../rendering.ts';
import { parsedOnce } from '../side.ts';
import type { Held, SourceFormat } from '../sources/source.ts';
import { fromStart } from '../sources/time.ts';
import { callsOfHar, isHar } from './har.ts';
import { deeperQuotes } from './quotes.ts';
import { NoRequest } from './no-request.ts';
import { type Sent, sentBy } from './recorded-call.ts';
import { callsOfCassette } from './vcr.ts';

/** Recorded traffic: cassettes of VCR.py and pytest-recording (also Ruby's VCR), and HTTP Archives. */
export const recordingFile: SourceFormat = {
  kind: 'recording',
  fidelity: 'recorded',
  matches: isRecordingName,
  read: async (side, file) =>
    requestsOf(
      await parsedOnce(
        side,
        file,
        (cache) => cache.recordings,
        (text) => documentOf(text, file),
      ),
      file,
    ),
};

/** Whether a file of this name is a recording. */
function isRecordingName(file: string): boolean {
  return /\.har$/i.test(file) || /(?:^|\/)(?:vcr_)?cassettes?\/.*\.(?:ya?ml|json)$/i.test(file);
}

/**
 * The requests to models that the text of a recording holds.
 * @param file what it is called in errors, and by whose ending it is read
 * @throws GuardError (analysis) for one that cannot be read or holds none.
 */
export function requestsInRecording(text: string, file: string): Held {
  return requestsOf(documentOf(text, file), file);
}

/** JSON, or YAML as the recorders read it. */
function documentOf(text: string, file: string): JsonDocument {
  if (text.trim() === '') throw emptyFile(file);
  if (!/^\.ya?ml$/i.test(path.posix.extname(file)))
    return { value: parseJson(text, file), places: placesInJson(text) };
  try {
    return { value: parseYaml(text, file), places: placesInYaml(text) };
  } catch (error) {
    // PyYAML, which VCR.py reads with, lets a quoted text go on at any column.
    const deeper = deeperQuotes(text);
    if (deeper === text || !(error instanceof GuardError)) throw error;
    return { value: parseYaml(deeper, file), places: placesInYaml(deeper) };
  }
}

/**
 * The requests to models that a recording holds, in its order; other calls are left out, which is said.
 * @throws NoRequest for one that holds none.
 */
export function requestsOf({ value, places }: JsonDocument, file: string): Held {
  // A body is one string of the file: a place inside it is on the string's line.
  const locate =
    (at: string): Locate =>
    (pointer, offset) => {
      const line = places.line(at + pointer, offset) ?? places.line(at, null);
      return line === null ? null : { file, line };
    };
  const calls = isHar(value)
    ? callsOfHar(value, file, locate)
    : callsOfCassette(value, file, locate);
  const sent = calls.map(sentBy);
  const requests = sent.flatMap((one) => (one.kind === 'request' ? [one.request] : []));
  if (requests.length > 0) return { requests: fromStart(requests), notes: notesOn(sent) };
  if (sent.some(({ kind }) => kind === 'unread'))
    throw analysisError(
      `${file} holds requests to a model whose bodies cannot be read as JSON: record them uncompressed and whole, or take it out of the config.`,
    );
  throw new NoRequest(file, calls.length);
}

/** Equal for all recordings of a kind, so that a thousand of them say it once. */
function notesOn(sent: readonly Sent[]): readonly string[] {
  const has = (kind: Sent['kind']) => sent.some((one) => one.kind === kind);
  return [
    ...(has('other')
      ? [
          'Recorded calls that are no requests to a model (embeddings, files, threads and the like) are left out.',
        ]
      : []),
    ...(has('unread')
      ? ['Recorded requests whose bodies cannot be read as JSON are left out.']
      : []),
  ];
}
