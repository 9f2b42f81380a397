import { analysisError } from '../../errors.ts';
import type { Places } from '../../json/place.ts';
import { type Json, type JsonObject, isObject } from '../../json/value.ts';
import type { YamlVersion } from '../../json/yaml-document.ts';
import { placesInYaml } from '../../json/yaml-places.ts';
import { parseYaml } from '../../json/yaml.ts';

/** A text behind a YAML header. */
export interface FrontMatter {
  readonly header: JsonObject;
  /** Where the header's members stand, in lines of the file. */
  readonly places: Places;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

/**
 * Reads what a format's own pattern found: the header's text and the body, each with its offset.
 * @throws GuardError (analysis) that names the file and line, for a header that is no YAML object.
 */
export function frontMatter(
  text: string,
  file: string,
  header: { readonly start: number; readonly end: number },
  body: { readonly start: number; readonly end: number },
  version: YamlVersion,
): FrontMatter {
  const first = lineOf(text, header.start);
  // Empty lines in front make the header's lines those of the file.
  const yaml = '\n'.repeat(first - 1) + text.slice(header.start, header.end);
  const value: Json = parseYaml(yaml, file, { version }) ?? {};
  if (!isObject(value))
    throw analysisError(
      `${file}:${first}: the header is no list of key: value; fix what stands between its two lines of ---.`,
    );
  return {
    header: value,
    places: placesInYaml(yaml, { version }),
    body: text.slice(body.start, body.end),
    bodyLine: lineOf(text, body.start),
  };
}

/** A text without a header. */
export function noFrontMatter(body: string): FrontMatter {
  return { header: {}, places: placesInYaml(''), body, bodyLine: 1 };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
