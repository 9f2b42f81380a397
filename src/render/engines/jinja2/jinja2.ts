import { entries, objectOf } from '../../../json/value.ts';
import type { Engine } from '../engine.ts';
import { type OptionTable, checkOptions } from '../options.ts';
import { renderInProcess } from '../process/render.ts';

/** Names of `undefined`, the short ones and those of the classes. */
const UNDEFINED: Readonly<Record<string, string>> = {
  default: 'default',
  strict: 'strict',
  chainable: 'chainable',
  debug: 'debug',
  Undefined: 'default',
  StrictUndefined: 'strict',
  ChainableUndefined: 'chainable',
  DebugUndefined: 'debug',
};

const OPTIONS: OptionTable = {
  trim_blocks: 'boolean',
  lstrip_blocks: 'boolean',
  keep_trailing_newline: 'boolean',
  undefined: Object.keys(UNDEFINED),
  autoescape: 'boolean',
  extensions: { listOf: ['do', 'loopcontrols', 'jinja2.ext.do', 'jinja2.ext.loopcontrols'] },
  newline_sequence: ['\n', '\r\n', '\r'],
  block_start_string: 'text',
  block_end_string: 'text',
  variable_start_string: 'text',
  variable_end_string: 'text',
  comment_start_string: 'text',
  comment_end_string: 'text',
  line_statement_prefix: 'text',
  line_comment_prefix: 'text',
};

/** The real Jinja2 in a Python of this machine, in Jinja2's own sandbox; its defaults are Jinja2's. */
export const jinja2: Engine = {
  name: 'jinja2',
  async render(input) {
    checkOptions('jinja2', input.options, OPTIONS, input.template.at.file);
    const options = objectOf(
      entries(input.options).map(([name, value]) => [
        name,
        name === 'undefined' && typeof value === 'string' ? (UNDEFINED[value] ?? value) : value,
      ]),
    );
    return await renderInProcess(input, {
      engine: 'jinja2',
      process: input.runtime.python,
      options,
      endings: [''],
    });
  },
};
