import path from 'node:path';
import { analysisError } from '../../errors.ts';
import type { Engine } from './engine.ts';
import { fstring } from './fstring/fstring.ts';
import { handlebars } from './handlebars.ts';
import { jinja2 } from './jinja2/jinja2.ts';
import { liquid } from './liquid.ts';
import { mustache } from './mustache/mustache.ts';
import { none } from './none.ts';
import { nunjucks } from './nunjucks.ts';

/** Every engine that can render; a further one is one file and one line here. */
const ENGINES: readonly Engine[] = [none, mustache, handlebars, jinja2, liquid, fstring, nunjucks];

/** Endings that say which engine a file is written for; every other text stands for itself. */
const ENDINGS: Readonly<Record<string, string>> = {
  '.mustache': 'mustache',
  '.hbs': 'handlebars',
  '.handlebars': 'handlebars',
  '.j2': 'jinja2',
  '.jinja': 'jinja2',
  '.jinja2': 'jinja2',
  '.njk': 'nunjucks',
  '.liquid': 'liquid',
};

/**
 * The engine that a template is rendered by.
 * @param name as the config declares it; null leaves it to the file's ending
 * @param where what the template is called in errors
 * @throws GuardError (analysis) for an ending that asks for an engine which has to be named.
 */
export function engineFor(name: string | null, file: string | null, where: string): Engine {
  const ending = file === null ? '' : path.posix.extname(file).toLowerCase();
  const wanted = name ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? 'none';
  const found = ENGINES.find((engine) => engine.name === wanted);
  if (found === undefined) throw analysisError(`${where}: there is no engine ${wanted}.`);
  if (found === nunjucks && name === null)
    throw analysisError(
      `${where} is a Nunjucks template by its ending, and Nunjucks is no sandbox: write engine: nunjucks where you trust who writes it, or engine: none to take it as plain text.`,
    );
  return found;
}
