import { afterAll, describe, expect, it } from 'vitest';
import { handlebars } from '../../../src/render/engines/handlebars.ts';
import { engineUnderTest } from './support.ts';

const { render, text, lines, end } = engineUnderTest(handlebars);
afterAll(end);

const at = (line: number, file = 'p/system.mustache') => ({ file, line });

describe('engine handlebars', () => {
  it('puts values in as they are, and escapes HTML where the options ask for it', async () => {
    const values = { a: '<b> & "c"' };
    expect(await text('{{a}} {{{a}}}\n', { values })).toBe('<b> & "c" <b> & "c"\n');
    expect(await text('{{a}}', { values, options: { noEscape: false } })).toBe(
      '&lt;b&gt; &amp; &quot;c&quot;',
    );
  });

  it('goes into lists and objects with its own helpers', async () => {
    const values = { users: [{ name: 'Ada' }, { name: 'Bob' }], org: { name: 'Acme' }, on: true };
    const template =
      '{{#each users}}{{@index}}:{{name}}@{{../org.name}} {{/each}}{{#if on}}on{{else}}off{{/if}} {{lookup org "name"}}';
    expect(await text(template, { values })).toBe('0:Ada@Acme 1:Bob@Acme on Acme');
  });

  it('includes partials from beside the template or from above it, and follows their lines', async () => {
    const partials = { 'p/shared/head.hbs': 'H {{b}}\nh2\n', 'foot.handlebars': 'F\n' };
    const values = { b: 'B', n: 'x\ny' };
    const template = 'one\n{{> shared/head}}\n{{n}} two\n{{#if b}}\nthree\n{{/if}}\n{{> foot}}\n';
    expect(await lines(template, { values, partials })).toEqual([
      ['one\n', at(1)],
      ['H B\n', at(1, 'p/shared/head.hbs')],
      ['h2\n', at(2, 'p/shared/head.hbs')],
      ['x\n', at(3)],
      ['y two\n', at(3)],
      ['three\n', at(5)],
      ['F\n', at(1, 'foot.handlebars')],
    ]);
  });

  it('takes inline partials, partial blocks and names that values make', async () => {
    const partials = { 'p/lay.hbs': '[{{> @partial-block}}]', 'p/x.hbs': 'X{{> inner}}' };
    const values = { which: 'x' };
    expect(
      await text('{{#*inline "inner"}}i{{/inline}}{{#> lay}}body{{/lay}}{{> (lookup . "which")}}', {
        values,
        partials,
      }),
    ).toBe('[body]Xi');
    expect(await text('{{#> nowhere}}fallback{{/nowhere}}', { partials })).toBe('fallback');
  });

  it('keeps what helpers make of a block, lines or not', async () => {
    const values = { list: ['a', 'b'] };
    expect(await lines('{{#each list}}\n  - {{this}}\n{{/each}}\n', { values })).toEqual([
      ['  - a\n', at(2)],
      ['  - b\n', at(2)],
    ]);
    const partials = { 'p/part.hbs': 'one\ntwo\n' };
    expect(await lines('x\n  {{> part}}\n', { partials })).toEqual([
      ['x\n', at(1)],
      ['  one\n', at(2)],
      ['  two\n', at(2, 'p/part.hbs')],
    ]);
  });

  it.each([
    ['a\n{{#if x}}', ':2: this is no Handlebars'],
    ['{{> nowhere}}', "there is no partial 'nowhere'"],
    ['{{unknown "x"}}', 'Missing helper: "unknown"'],
    ['{{> ../../x}}', "includes '../../x', which is no file of the repository"],
    ['{{> self}}', 'Maximum call stack size exceeded'],
  ])('refuses %j', async (template, words) => {
    const partials = { 'p/self.hbs': '{{> self}}' };
    await expect(render(template, { partials })).rejects.toThrow(words);
  });

  it('knows its options', async () => {
    await expect(render('x', { options: { noescape: true } })).rejects.toThrow(
      "engine handlebars has no option 'noescape'; it has noEscape, strict",
    );
    await expect(render('{{a}}', { options: { strict: true } })).rejects.toThrow('"a" not defined');
  });
});
