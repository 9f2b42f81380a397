import Handlebars from 'handlebars/dist/handlebars.js';
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
    ['{{> 1}}', "there is no partial '1'"],
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

  it.each([
    'a\n{{#if on}}\nyes\n{{else}}\nno\n{{/if}}\nb',
    'a {{~#if on~}} yes {{~else~}} no {{~/if~}} b',
    '{{#each list as |item index|}}{{index}}{{item}}{{#unless @last}},{{/unless}}{{/each}}',
    '{{#each org}}{{@key}}={{this}};{{/each}}{{#each none}}x{{else}}none{{/each}}',
    '{{#with org}}{{name}} {{../on}}{{/with}} {{org.[name]}} {{list.[1]}} {{list.length}}',
    '{{{raw}}} {{&raw}} {{raw}} \\{{raw}} \\\\{{raw}}',
    '{{list}} {{org}} {{on}} {{none}} {{nothing}} {{n}} {{float}}',
    'x\n  {{> part}}\ny\n  {{>part on=false}} z\n',
    '{{#> layout}}\n  body {{on}}\n{{/layout}}',
    '{{#*inline "own"}}[{{n}}]{{/inline}}{{> own}}{{> own n=2}}',
    '{{! no }}\n{{!-- {{no}} --}}\nkept\r\n{{#if on}}\r\ncrlf\r\n{{/if}}\r\n',
    '{{lookup list 1}} {{lookup org key}} {{#if (lookup org "name")}}has{{/if}}',
    '{{#if zero includeZero=true}}zero{{/if}}{{#if list.[0]}}first{{/if}}{{#if empty}}x{{/if}}',
    '{{else}}',
    '{{#if on}}open',
    '{{helper "x" y=1}}',
  ])('prints what the package prints: %j', async (template) => {
    const partials = {
      'p/part.hbs': 'part {{on}}\nsecond\n',
      'p/layout.hbs': '<\n{{> @partial-block}}\n>',
    };
    const values = {
      on: true,
      list: ['a', 'b'],
      org: { name: 'Acme' },
      key: 'name',
      raw: '<b>',
      none: null,
      n: 1,
      float: 1.5,
      zero: 0,
      empty: [],
    };
    const reference = Handlebars.create();
    for (const [path, source] of Object.entries(partials))
      reference.registerPartial(path.slice('p/'.length, -'.hbs'.length), source);
    const expected = outcome(() => reference.compile(template, { noEscape: true })(values));
    const got = await render(template, { values, partials }).then(
      ({ text }) => text,
      () => 'refused',
    );
    expect(got).toBe(expected);
  });
});

function outcome(work: () => string): string {
  try {
    return work();
  } catch {
    return 'refused';
  }
}
