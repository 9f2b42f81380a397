import { analysisError } from '../../../errors.ts';
import { type Json, dig, get, text } from '../../../json/value.ts';
import type { Engine } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import { mustacheEscaping } from '../../engines/mustache/mustache.ts';
import { tokens } from '../../../json/pointer.ts';
import type { TracedText } from '../../traced-text.ts';
import { includedText, referenceAt } from '../included.ts';
import { tracedString } from '../strings.ts';
import type { LangChainFile } from './file.ts';

/**
 * The template `name` of the object at `pointer`: in place, or in the file that `<name>_path` leads to.
 * @throws GuardError (analysis) where there is neither, or both.
 */
export async function templateOf(
  { side, file, value, places }: LangChainFile,
  pointer: string,
  name: string,
): Promise<TracedText> {
  const owner = dig(value, ...tokens(pointer)) ?? null;
  const [inPlace, elsewhere] = [text(get(owner, name)), text(get(owner, `${name}_path`))];
  const at = `${pointer}/${name}`;
  if (inPlace !== undefined && elsewhere === undefined)
    return tracedString({ file, places, pointer: at, text: inPlace });
  if (elsewhere !== undefined && inPlace === undefined)
    return await includedText(side, referenceAt(file, places, `${at}_path`, elsewhere));
  const line = places.line(pointer, null) ?? 1;
  throw analysisError(
    `${file}:${line}: LangChain wants exactly one of ${name} and ${name}_path here: write the text, or the path of a text file.`,
  );
}

/** The engine of an object's templates. */
export function engineOf(value: Json, file: string): Engine {
  const format = text(get(value, 'template_format')) ?? 'f-string';
  switch (format) {
    case 'f-string':
      return engineFor('fstring', null, file);
    case 'jinja2':
      return engineFor('jinja2', null, file);
    case 'mustache':
      return MUSTACHE;
    default:
      throw analysisError(
        `${file}: template_format ${format.slice(0, 40)} is none of LangChain's: it has f-string, mustache and jinja2.`,
      );
  }
}

/** LangChain's Mustache escapes these four for HTML. Source: langchain-core, utils/mustache.py. */
const MUSTACHE = mustacheEscaping((value) =>
  value.replaceAll(/[&"<>]/g, (found) => ESCAPES[found] ?? found),
);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};
