import type { JsonDocument } from './json-document.ts';
import path from 'node:path';
import { analysisError } from '../../errors.ts';
import { parseJson } from '../../json/parse.ts';
import { placesInJson } from '../../json/places.ts';
import type { YamlVersion } from '../../json/yaml-document.ts';
import { placesInYaml } from '../../json/yaml-places.ts';
import { parseYaml } from '../../json/yaml.ts';
import { type Side, parsedOnce } from '../side.ts';

/** Notes about one file: who wrote it looks there anyway. */
const SOME = 3;

/**
 * Reads a JSON, YAML or TOML file, by its ending.
 * @param version of YAML: programs in Python read 1.1
 * @throws GuardError (analysis) for a file that cannot be read, is empty, or is none of them.
 */
export async function readDocument(
  side: Side,
  file: string,
  version: YamlVersion = '1.2',
): Promise<JsonDocument> {
  const document = await parsedOnce(
    side,
    file,
    (cache) => (version === '1.1' ? cache.documentsOfPython : cache.documents),
    async (text): Promise<JsonDocument> => {
      if (text.trim() === '') throw emptyFile(file);
      const ending = path.posix.extname(file);
      if (/^\.toml$/i.test(ending))
        return (await import('../../json/toml.ts')).readToml(text, file);
      if (/^\.ya?ml$/i.test(ending))
        return {
          value: parseYaml(text, file, { version }),
          places: placesInYaml(text, { version }),
        };
      const notes = new Set<string>();
      const value = parseJson(
        text,
        file,
        1,
        (sentence) => notes.size < SOME && notes.add(sentence),
      );
      return { value, places: placesInJson(text), notes: [...notes] };
    },
  );
  for (const note of document.notes ?? []) side.notes?.add(note);
  return document;
}

/** A file without anything in it is never what somebody wanted to guard. */
export function emptyFile(file: string): Error {
  return analysisError(`${file} is empty: write the prompt into it, or take it out of the config.`);
}
