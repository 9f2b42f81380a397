import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { handlebars } from '../../../src/render/engines/handlebars.ts';
import { jinja2 } from '../../../src/render/engines/jinja2/jinja2.ts';
import { liquid } from '../../../src/render/engines/liquid.ts';
import { nunjucks } from '../../../src/render/engines/nunjucks.ts';
import { Runtimes } from '../../../src/render/engines/process/runtimes.ts';
import { lineAt } from '../../../src/render/traced-text.ts';
import { engineUnderTest } from './support.ts';

const runtimes = new Runtimes();
afterAll(() => runtimes[Symbol.asyncDispose]());

/** How an engine writes the pieces that templates are made of; `-` trims the space around a tag. */
interface Syntax {
  readonly value: readonly string[];
  readonly open: readonly string[];
  readonly close: readonly string[];
}

const DJANGO: Syntax = {
  value: ['{{ v }}', '{{- v -}}', '{{ long }}', '{{ v }}{{ v }}', '{% set x = 1 %}', '{# no #}'],
  open: ['{% if v %}', '{%- if v -%}', '{% for i in list %}', '{% for i in list -%}'],
  close: ['{% endif %}', '{%- endif -%}', '{% endfor %}', '{% endfor -%}'],
};
const SYNTAX = {
  handlebars: {
    value: ['{{v}}', '{{~v~}}', '{{long}}', '{{v}}{{v}}', '{{! no }}', '{{!-- no --}}'],
    open: ['{{#if v}}', '{{~#if v~}}', '{{#each list}}', '{{#each list~}}'],
    close: ['{{/if}}', '{{~/if~}}', '{{/each}}', '{{/each~}}'],
  },
  liquid: {
    ...DJANGO,
    value: DJANGO.value.map((tag) =>
      tag.replace('set', 'assign').replace('{# no #}', '{% comment %}{% endcomment %}'),
    ),
  },
  nunjucks: DJANGO,
  jinja2: DJANGO,
} satisfies Record<string, Syntax>;

/** Lines of a template: a word, a tag, or both; blocks are closed in the end. */
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom('word', 'word', 'value', 'open', 'close', 'blank'),
    which: fc.nat(7),
    before: fc.constantFrom('', '  ', 'in front '),
    after: fc.constantFrom('', ' ', ' behind'),
  }),
  { maxLength: 14 },
);

function written(
  lines: readonly { kind: string; which: number; before: string; after: string }[],
  syntax: Syntax,
): string {
  const open: number[] = [];
  const made = lines.map(({ kind, which, before, after }, index) => {
    const word = `w${index + 1};`;
    if (kind === 'blank') return '';
    if (kind === 'value')
      return before + (syntax.value[which % syntax.value.length] ?? '') + word + after;
    if (kind === 'open') {
      open.push(which % 4);
      return before + (syntax.open[which % 4] ?? '') + after;
    }
    const own = kind === 'close' ? open.pop() : undefined;
    return own === undefined ? word : before + (syntax.close[own] ?? '') + word + after;
  });
  return [
    ...made,
    open
      .toReversed()
      .map((own) => syntax.close[own] ?? '')
      .join(''),
  ].join('\n');
}

describe.each(Object.entries({ handlebars, liquid, nunjucks, jinja2 }))(
  'engine %s',
  (name, engine) => {
    const { render } = engineUnderTest(engine, runtimes);
    const syntax = SYNTAX[name as keyof typeof SYNTAX];

    it('maps every word of a template to the line that it stands on', async () => {
      await fc.assert(
        fc.asyncProperty(rows, fc.boolean(), async (lines, trims) => {
          const template = written(lines, syntax);
          const options =
            trims && name === 'jinja2'
              ? { trim_blocks: true, lstrip_blocks: true }
              : trims && name === 'nunjucks'
                ? { trimBlocks: true, lstripBlocks: true }
                : {};
          const traced = await render(template, {
            values: { v: 'V', long: 'x\ny\nz', list: [1, 2] },
            options,
          });
          for (const { index, 0: word } of traced.text.matchAll(/w(\d+);/g)) {
            const line = Number(word.slice(1, -1));
            expect(lineAt(traced, index)).toEqual({ file: 'p/system.mustache', line });
          }
        }),
        { numRuns: 60 },
      );
    });
  },
);
