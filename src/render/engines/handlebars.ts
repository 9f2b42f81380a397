import path from 'node:path';
import type { Engine } from './engine.ts';
import { type OptionTable, checkOptions } from './options.ts';
import { renderInProcess } from './process/render.ts';

const OPTIONS: OptionTable = {
  noEscape: 'boolean',
  strict: 'boolean',
  assumeObjects: 'boolean',
  preventIndent: 'boolean',
  ignoreStandalone: 'boolean',
  explicitPartialContext: 'boolean',
  compat: 'boolean',
  knownHelpersOnly: 'boolean',
};

/** Handlebars 4.7 with its built-in helpers and those of a format; without HTML escaping unless asked for. */
export const handlebars: Engine = {
  name: 'handlebars',
  async render(input) {
    const { file } = input.template.at;
    checkOptions('handlebars', input.options, OPTIONS, file);
    const endings = [...new Set(['', '.hbs', '.handlebars', path.posix.extname(file)])];
    const { javascript } = input.runtime;
    const { options } = input;
    return await renderInProcess(input, {
      engine: 'handlebars',
      process: javascript,
      options,
      endings,
    });
  },
};
