import path from 'node:path';
import { get, text } from '../../json/value.ts';
import type { Engine } from './engine.ts';
import { type OptionKind, type OptionTable, checkOptions } from './options.ts';
import { renderInProcess } from './process/render.ts';

const SWITCHES =
  'strictFilters strictVariables lenientIf jsTruthy greedy trimTagLeft trimTagRight trimOutputLeft trimOutputRight jekyllInclude jekyllWhere dynamicPartials preserveTimezones orderedFilterParameters groupedExpressions';
const TEXTS =
  'extname dateFormat locale keyValueSeparator tagDelimiterLeft tagDelimiterRight outputDelimiterLeft outputDelimiterRight';

const OPTIONS: OptionTable = {
  ...kindOf(SWITCHES, 'boolean'),
  ...kindOf(TEXTS, 'text'),
  outputEscape: ['escape', 'json'],
  timezoneOffset: 'number or text',
};

/** Liquid as liquidjs 10 renders it; a filter that it does not know is an error unless asked otherwise. */
export const liquid: Engine = {
  name: 'liquid',
  async render(input) {
    const { options, template, runtime } = input;
    checkOptions('liquid', options, OPTIONS, template.at.file);
    const own = text(get(options, 'extname')) ?? '';
    const endings = [...new Set(['', own, '.liquid', path.posix.extname(template.at.file)])];
    return await renderInProcess(input, {
      engine: 'liquid',
      process: runtime.javascript,
      options,
      endings,
    });
  },
};

function kindOf(names: string, kind: OptionKind): OptionTable {
  return Object.fromEntries(names.split(' ').map((name) => [name, kind]));
}
