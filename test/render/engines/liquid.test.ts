import { afterAll, describe, expect, it } from 'vitest';
import { liquid } from '../../../src/render/engines/liquid.ts';
import { engineUnderTest } from './support.ts';

const { render, text, lines, end } = engineUnderTest(liquid);
afterAll(end);

const at = (line: number, file = 'p/system.mustache') => ({ file, line });

describe('engine liquid', () => {
  // What liquidjs documents, construct by construct.
  it.each<[string, string]>([
    ['{{ name | upcase }} {{ "a,b" | split: "," | join: "-" }}', 'ADA a-b'],
    ['{% if items.size > 1 %}many{% else %}few{% endif %}', 'many'],
    [
      '{% unless false %}u{% endunless %}{% case n %}{% when 1 %}one{% else %}other{% endcase %}',
      'uone',
    ],
    [
      '{% for i in items reversed %}{{ forloop.index }}{{ i }}{% if forloop.last %}.{% endif %}{% endfor %}',
      '1b2a.',
    ],
    [
      '{% for i in (1..3) %}{{ i }}{% endfor %}{% for i in none %}x{% else %}empty{% endfor %}',
      '123empty',
    ],
    ['{% assign x = "y" %}{% capture c %}[{{ x }}]{% endcapture %}{{ c | append: "!" }}', '[y]!'],
    ['a {{- " b " -}} c', 'a b c'],
    ['{% raw %}{{ raw }}{% endraw %}{% comment %}no{% endcomment %}', '{{ raw }}'],
    ['{{ missing }}|{{ missing.deep }}|{{ nil | default: "d" }}', '||d'],
    ['{{ n | plus: 1.5 }} {{ 7 | divided_by: 2 }} {{ "<b>" | escape }}', '2.5 3.5 &lt;b&gt;'],
    ['{{ items | json }} {{ items }} {{ name.size }}', '["a","b"] ab 3'],
    ['{% liquid\nassign z = 1\necho z\n%}', '1'],
    ['{{ "2024-02-03 04:05" | date: "%Y/%m/%d %H:%M" }}', '2024/02/03 04:05'],
  ])('renders %j', async (template, expected) => {
    const values = { name: 'Ada', items: ['a', 'b'], n: 1 };
    expect(await text(template, { values })).toBe(expected);
  });

  it('includes, renders and extends files of the repository, and follows their lines', async () => {
    const partials = {
      'p/part.liquid': 'P {{ n }}\np2\n',
      'layout.liquid': 'top\n{% block main %}default{% endblock %}\nend\n',
      'p/sub/rel.liquid': '{% include "./beside" %}',
      'p/sub/beside.liquid': 'B\n',
    };
    const values = { n: 1, name: 'part' };
    expect(
      await lines('one\n{% include name %}two\n{% render "part", n: 2 %}{% include "sub/rel" %}', {
        values,
        partials,
      }),
    ).toEqual([
      ['one\n', at(1)],
      ['P 1\n', at(1, 'p/part.liquid')],
      ['p2\n', at(2, 'p/part.liquid')],
      ['two\n', at(2)],
      ['P 2\n', at(1, 'p/part.liquid')],
      ['p2\n', at(2, 'p/part.liquid')],
      ['B\n', at(1, 'p/sub/beside.liquid')],
    ]);
    expect(
      await text('{% layout "layout" %}{% block main %}mine{% endblock %}', { partials }),
    ).toBe('top\nmine\nend\n');
  });

  it('keeps lines through trimmed space, and the text where a mark would change it', async () => {
    expect(await lines('a\n{%- if true -%}\n\n  b\n{% endif %}\nc')).toEqual([
      ['ab\n', at(1)],
      ['\n', at(5)],
      ['c', at(6)],
    ]);
    expect(await text('{% capture c %}abc{% endcapture %}{{ c | size }}')).toBe('3');
  });

  it.each([
    ['a\n{% if %}x', ':2: '],
    ['a\n\n{{ x | nofilter }}', ':3: undefined filter: nofilter'],
    ['{% include "nowhere" %}', ':1: ENOENT: Failed to lookup "nowhere"'],
    ['{% include "/etc/passwd" %}', "includes '/etc/passwd', which is no file of the repository"],
    ['{% include "../../../x" %}', "includes '../../../x', which is no file of the repository"],
    ['{% for i in (1..1000000000) %}x{% endfor %}', 'memory alloc limit exceeded'],
  ])('refuses %j', async (template, words) => {
    await expect(render(template)).rejects.toThrow(words);
  });

  it('reads own members only', async () => {
    const template =
      '{{ constructor }}{{ x.constructor }}{{ x.__proto__ }}{{ "".constructor }}{{ x.toString }}|{{ x.own }}';
    expect(await text(template, { values: { x: { own: 1 } } })).toBe('|1');
  });

  it('knows its options', async () => {
    expect(
      await text('[[ a ]]{{ a }}', {
        values: { a: 1 },
        options: { outputDelimiterLeft: '[[', outputDelimiterRight: ']]' },
      }),
    ).toBe('1{{ a }}');
    await expect(render('{{ a }}', { options: { strictVariables: true } })).rejects.toThrow(
      'undefined variable: a',
    );
    await expect(render('x', { options: { cache: true } })).rejects.toThrow("no option 'cache'");
    await expect(render('x', { options: { locale: 1 } })).rejects.toThrow(
      'the option locale of engine liquid is a text',
    );
  });

  it('shows the clock that it is given, and says that it was asked', async () => {
    const noise = { time: 1_767_268_805, seed: 0, zone: 'Pacific/Kiritimati' };
    const template = '{{ "now" | date: "%Y-%m-%d %H:%M:%S" }} {{ "today" | date: "%H" }}';
    expect(await render(template)).toMatchObject({ text: '2026-01-01 12:00:00 12', isNoisy: true });
    expect((await render(template, { noise })).text).toBe('2026-01-02 02:00:05 02');
    expect(await render('{{ "2024-02-03" | date: "%Y" }}')).toMatchObject({ isNoisy: false });
  });
});
