import { afterAll, describe, expect, it } from 'vitest';
import { nunjucks } from '../../../src/render/engines/nunjucks.ts';
import { engineUnderTest } from './support.ts';

const { render, text, lines, end } = engineUnderTest(nunjucks);
afterAll(end);

const at = (line: number, file = 'p/system.mustache') => ({ file, line });

describe('engine nunjucks', () => {
  // What its documentation says, construct by construct.
  it.each<[string, string]>([
    ['{{ name | upper }} {{ name.toLowerCase() }} {{ items | join("-") }}', 'ADA ada a-b'],
    ['{% if items.length > 1 %}many{% elif x %}x{% else %}few{% endif %}', 'many'],
    ['{% for i in items %}{{ loop.index }}{{ i }}{% else %}none{% endfor %}', '1a2b'],
    ['{% for k, v in user %}{{ k }}={{ v }};{% endfor %}', 'n=1;__proto__=2;'],
    ['{% set x = 1 %}{{ x + 1 }} {{ 7 // 2 }} {{ 2 ** 3 }} {{ "a" if false else "b" }}', '2 3 8 b'],
    ['{% macro m(a, b="x") %}<{{ a }}{{ b }}>{% endmacro %}{{ m(1) }}{{ m(1, b=2) }}', '<1x><12>'],
    ['{% macro box() %}[{{ caller() }}]{% endmacro %}{% call box() %}in{% endcall %}', '[in]'],
    [
      '{% for i in range(3) %}{{ i }}{% endfor %} {% set c = cycler("a", "b") %}{{ c.next() }}{{ c.next() }}{{ c.next() }}',
      '012 aba',
    ],
    ['{% set comma = joiner() %}{{ comma() }}a{{ comma() }}b', 'a,b'],
    [
      '{% filter replace("a", "b") %}aa{% endfilter %}{% raw %}{{ x }}{% endraw %}{# no #}',
      'bb{{ x }}',
    ],
    ['{{ "<b>" }} {{ user | dump }} {{ missing }}{{ missing.deep }}', '<b> {"n":1,"__proto__":2} '],
    ['a {%- if true -%} b {%- endif -%} c', 'abc'],
  ])('renders %j', async (template, expected) => {
    const user = JSON.parse('{"n":1,"__proto__":2}') as Record<string, number>;
    expect(await text(template, { values: { name: 'Ada', items: ['a', 'b'], user } })).toBe(
      expected,
    );
  });

  it('includes, imports and extends files of the repository, and follows their lines', async () => {
    const partials = {
      'p/part.njk': 'P {{ n }}\np2\n',
      'macros.njk': '{% macro say(x) %}<{{ x }}>{% endmacro %}',
      'p/base.njk': 'top\n{% block main %}default{% endblock %}\nend\n',
      'p/sub/rel.njk': '{% include "./beside.njk" %}',
      'p/sub/beside.njk': 'B\n',
    };
    const template =
      'one\n{% include "part.njk" %}two\n{% import "macros.njk" as m %}{{ m.say(n) }}\n{% include "sub/rel.njk" %}{% include "none.njk" ignore missing %}';
    expect(await lines(template, { values: { n: 1 }, partials })).toEqual([
      ['one\n', at(1)],
      ['P 1\n', at(1, 'p/part.njk')],
      ['p2\n', at(2, 'p/part.njk')],
      ['two\n', at(2)],
      ['<1>\n', at(1, 'macros.njk')],
      ['B\n', at(1, 'p/sub/beside.njk')],
    ]);
    const child = '{% extends "base.njk" %}{% block main %}{{ super() }} and mine{% endblock %}';
    expect(await text(child, { partials })).toBe('top\ndefault and mine\nend\n');
  });

  it.each([
    ['a\n{% if %}x', ':2: '],
    ['a\n{{ x | nofilter }}', 'filter not found: nofilter'],
    ['{% include "nowhere.njk" %}', 'template not found: nowhere.njk'],
    ['{{ nothing() }}', 'Unable to call `nothing`, which is undefined or falsey'],
  ])('refuses %j', async (template, words) => {
    await expect(render(template)).rejects.toThrow(words);
  });

  it('knows its options', async () => {
    expect(await text('{{ "<" }}', { options: { autoescape: true } })).toBe('&lt;');
    expect(await text('{% if true %}\nx\n{% endif %}\n', { options: { trimBlocks: true } })).toBe(
      'x\n',
    );
    await expect(render('{{ a }}', { options: { throwOnUndefined: true } })).rejects.toThrow(
      'undefined',
    );
    await expect(render('x', { options: { dev: true } })).rejects.toThrow("no option 'dev'");
  });

  it('draws the random values that it is given, and says that it was asked', async () => {
    const template = '{% for i in range(20) %}{{ [1, 2, 3, 4, 5, 6] | random }}{% endfor %}';
    const first = await render(template);
    expect(first.isNoisy).toBe(true);
    expect((await render(template)).text).toBe(first.text);
    const noise = { time: 0, seed: 1, zone: 'UTC' };
    expect((await render(template, { noise })).text).not.toBe(first.text);
  });

  // Nunjucks as it comes prints a function or more here: nothing in its place would be another text.
  it.each([
    '{{ cycler.constructor }}',
    '{{ "".constructor }}',
    '{{ items.map }}',
    '{{ constructor }}',
    '{% if user.hasOwnProperty %}x{% endif %}',
    '{{ range.name }}',
  ])('refuses what it hides: a%sb', async (template) => {
    const values = { items: [1], user: { n: 1 } };
    await expect(render(`a${template}b`, { values })).rejects.toThrow(
      /^p\/system\.mustache(?::1:| cannot be rendered:) (?:Error: )?a template may not reach '\w+' of its values; fix the template\.$/,
    );
  });

  // Each of these runs code, or reads what is not the template's, in Nunjucks as it comes.
  it.each([
    '{{ range.constructor("return process")() }}',
    '{{ ({}).constructor.constructor("return process")() }}',
    '{{ "".sub.constructor("return process")() }}',
    '{{ joiner().constructor("return process")() }}',
    '{{ constructor.constructor("return process")() }}',
    '{{ valueOf().env.globals.range.constructor("x")() }}',
    '{{ cycler.prototype.constructor("x")() }}',
    '{{ ("" | valueOf).env }}',
    '{% set f = "constructor" %}{{ range[f]("return process")() }}',
    '{{ [].map(range.constructor("return process")) }}',
    '{{ items.reduce.constructor("return 1")() }}',
    '{{ range.__proto__.constructor("x")() }}',
    '{{ range.call.call(range.constructor, null, "x") }}',
    '{{ self.constructor }}{{ this.x() }}',
  ])('lets no template reach code: %s', async (template) => {
    await expect(render(template, { values: { items: [1] } })).rejects.toThrow(
      /Unable to call|filter not found|may not reach/,
    );
  });
});
