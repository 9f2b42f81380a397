import { analysisError } from '../../errors.ts';
import { isArray } from '../../json/value.ts';
import { readDocument } from '../documents/document.ts';
import type { Locate } from '../rendering.ts';
import { requestsOf } from '../recordings/recording-file.ts';
import { isHar } from '../recordings/har.ts';
import { isCassette } from '../recordings/vcr.ts';
import { readEntry } from './envelope.ts';
import type { SourceFormat } from './source.ts';
import { held } from './time.ts';

/** A JSON or YAML file with a request body as it goes on the wire, or a list of them. */
export const requestFile: SourceFormat = {
  kind: 'request',
  fidelity: 'exact',
  matches: (path) => /\.(?:json|ya?ml)$/i.test(path),
  async read(side, file) {
    const document = await readDocument(side, file);
    const { value, places } = document;
    // A cassette in a folder of another name tells itself by its form.
    if (isCassette(value) || isHar(value)) return requestsOf(document, file);
    const locateAt =
      (prefix: string): Locate =>
      (pointer, offset) => {
        const line = places.line(prefix + pointer, offset) ?? places.line(prefix, null);
        return line === null ? null : { file, line };
      };
    if (!isArray(value)) return held([readEntry(value, file, locateAt(''))]);
    if (value.length === 0)
      throw analysisError(`${file} is an empty list: write request bodies into it.`);
    return held(
      value.map((entry, index) =>
        readEntry(entry, `${file}: entry ${index}`, locateAt(`/${index}`)),
      ),
    );
  },
};
