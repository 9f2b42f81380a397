import { analysisError } from '../../../errors.ts';
import { get } from '../../../json/value.ts';
import { textOf } from '../../side.ts';
import type { PromptFormat } from '../format.ts';
import { type FrontMatter, frontMatter, noFrontMatter } from '../front-matter.ts';
import { promptyOne } from './version-1.ts';
import { promptyTwo } from './version-2.ts';

/**
 * Prompty, versions 1 and 2. Source: microsoft/prompty, spec/spec.md and the Python runtimes (2026-11-23).
 */
export const prompty: PromptFormat = {
  kind: 'format',
  name: 'Prompty',
  matches: (path) => /\.prompty$/i.test(path),
  async describe(side, file) {
    // Python reads every line end as \n, so that CRLF never reaches a provider.
    const text = (await textOf(side, file)).replaceAll(/\r\n?/g, '\n');
    if (text.trim() === '')
      throw analysisError(`${file} is empty: write the prompt into it, or take it out.`);
    const matter = read(text, file);
    const place = { side, file, places: matter.places };
    return [
      isVersionOne(matter) ? await promptyOne(place, matter) : await promptyTwo(place, matter),
    ];
  },
};

const HEADER = /^(\s*(?:---|\+\+\+))([\s\S]*?)(?:---|\+\+\+)\s*([\s\S]*)$/;

function read(text: string, file: string): FrontMatter {
  if (!/^\s*(?:---|\+\+\+)/.test(text)) return noFrontMatter(text);
  const match = HEADER.exec(text);
  if (match === null)
    throw analysisError(
      `${file}:1: the header has no end: write a line of --- between it and the prompt.`,
    );
  const [, open = '', header = '', body = ''] = match;
  return frontMatter(
    text,
    file,
    { start: open.length, end: open.length + header.length },
    { start: text.length - body.length, end: text.length },
    '1.1',
  );
}

/** Version 1 names its model by a configuration, and has its samples in one place. */
function isVersionOne({ header }: FrontMatter): boolean {
  const model = get(header, 'model');
  return (
    ['configuration', 'api', 'parameters'].some((member) => get(model, member) !== undefined) ||
    get(header, 'sample') !== undefined
  );
}
