import { analysisError } from '../../errors.ts';
import { readDocument } from '../documents/document.ts';
import type { JsonDocument } from '../documents/json-document.ts';
import type { Locate } from '../rendering.ts';
import type { SourceFormat } from '../sources/source.ts';
import type { SentRequest } from '../sources/sent-request.ts';
import { fromStart } from '../sources/time.ts';
import { callsOfHar } from './har.ts';
import { sentBy } from './recorded-call.ts';
import { callsOfCassette } from './vcr.ts';

/** Recorded traffic: cassettes of VCR.py and pytest-recording (also Ruby's VCR), and HTTP Archives. */
export const recordingFile: SourceFormat = {
  kind: 'recording',
  fidelity: 'recorded',
  matches: (path) =>
    /\.har$/i.test(path) || /(?:^|\/)(?:vcr_)?cassettes?\/.*\.(?:ya?ml|json)$/i.test(path),
  read: async (side, file) => requestsOf(await readDocument(side, file), file),
};

/**
 * The requests to models that a recording holds, in its order; other calls are left out.
 * @throws GuardError (analysis) for one that holds none.
 */
export function requestsOf({ value, places }: JsonDocument, file: string): readonly SentRequest[] {
  // A body is one string of the file: a place inside it is on the string's line.
  const locate =
    (at: string): Locate =>
    (pointer, offset) => {
      const line = places.line(at + pointer, offset) ?? places.line(at, null);
      return line === null ? null : { file, line };
    };
  const calls = /\.har$/i.test(file)
    ? callsOfHar(value, file, locate)
    : callsOfCassette(value, file, locate);
  const sent = calls.map(sentBy).filter((request) => request !== null);
  if (sent.length > 0) return fromStart(sent);
  throw analysisError(
    `${file} holds ${calls.length} recorded calls and none of them is a request to a model: record one, or take it out of the config.`,
  );
}
