import type { Engine } from './engine.ts';
import { type OptionTable, checkOptions } from './options.ts';
import { renderInProcess } from './process/render.ts';

const OPTIONS: OptionTable = {
  autoescape: 'boolean',
  throwOnUndefined: 'boolean',
  trimBlocks: 'boolean',
  lstripBlocks: 'boolean',
  tags: 'texts by name',
};

/**
 * Nunjucks 3.2, with what a template reaches cut down (engine-child/nunjucks-hardening.ts). Its authors
 * call it no sandbox, so that it renders only where the config asks for it by name.
 */
export const nunjucks: Engine = {
  name: 'nunjucks',
  async render(input) {
    const { options, template, runtime } = input;
    checkOptions('nunjucks', options, OPTIONS, template.at.file);
    return await renderInProcess(input, {
      engine: 'nunjucks',
      process: runtime.javascript,
      options,
      endings: [''],
    });
  },
};
