import path from 'node:path';
import { analysisError } from '../../errors.ts';
import type { Engine } from './engine.ts';
import { mustache } from './mustache/mustache.ts';
import { none } from './none.ts';

/** Every engine that can render; a further one is one file and one line here. */
const ENGINES: readonly Engine[] = [none, mustache];

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
 * @throws GuardError (analysis) for one that is not supported.
 */
export function engineFor(name: string | null, file: string | null, where: string): Engine {
  const ending = file === null ? '' : path.posix.extname(file).toLowerCase();
  const wanted = name ?? (Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined) ?? 'none';
  const found = ENGINES.find((engine) => engine.name === wanted);
  if (found !== undefined) return found;
  const known = ENGINES.map((engine) => engine.name).join(' and ');
  const why = name === null ? ` (its ending says so; engine: none takes it as plain text)` : '';
  throw analysisError(
    `${where}: engine ${wanted} is not supported yet${why}; supported are ${known}. Render it by a command (render:) until then.`,
  );
}
