import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseJson } from '../../../src/json/parse.ts';
import {
  type Json,
  NumberLiteral,
  get,
  isObject,
  items,
  text as textIn,
} from '../../../src/json/value.ts';
import { jinja2 } from '../../../src/render/engines/jinja2/jinja2.ts';
import { Runtimes } from '../../../src/render/engines/process/runtimes.ts';
import { engineUnderTest } from './support.ts';

const { render, text, lines, end } = engineUnderTest(jinja2);
afterAll(end);

const FIXTURE = new URL('../../../fixtures/engines/jinja2.json', import.meta.url);
const cases = items(parseJson(readFileSync(FIXTURE, 'utf8'), 'jinja2.json'));

const partials = {
  'p/part.j2': '[part {{ name }}]\n',
  'p/macros.j2': '{% macro say(x) %}<{{ x }}>{% endmacro %}',
  'p/base.j2': 'top\n{% block body %}base{% endblock %}\nend',
};
const values: Record<string, Json> = {
  name: 'Ada',
  items: ['b', 'a', 'c'],
  data: { n: new NumberLiteral('1.0'), d: 'a<b & é', a: [1, null, true] },
  users: [
    { name: 'Ada', on: true },
    { name: 'Bob', on: false },
  ],
  one: new NumberLiteral('1.0'),
  big: new NumberLiteral('123456789012345678901234567890'),
};

/** Jinja2 by itself, without a sandbox, as a program of a user has it. */
const REFERENCE = String.raw`
import json, sys, jinja2
given = json.load(sys.stdin)
UNDEFINED = {"strict": jinja2.StrictUndefined, "ChainableUndefined": jinja2.ChainableUndefined, "debug": jinja2.DebugUndefined}
for case in given["cases"]:
    options = dict(case.get("options", {}))
    options["undefined"] = UNDEFINED.get(options.get("undefined"), jinja2.Undefined)
    options["extensions"] = ["jinja2.ext." + name for name in options.get("extensions", [])]
    env = jinja2.Environment(loader=jinja2.DictLoader(given["files"]), **options)
    try:
        print(json.dumps({"text": env.from_string(case["template"]).render(json.loads(given["values"]))}))
    except Exception as error:
        print(json.dumps({"error": str(getattr(error, "message", None) or error).rstrip(".")}))
`;

function reference(): readonly { readonly text?: string; readonly error?: string }[] {
  const json =
    '{"name":"Ada","items":["b","a","c"],"data":{"n":1.0,"d":"a<b & é","a":[1,null,true]},"users":[{"name":"Ada","on":true},{"name":"Bob","on":false}],"one":1.0,"big":123456789012345678901234567890}';
  const files = Object.fromEntries(
    Object.entries(partials).map(([path, source]) => [path.slice('p/'.length), source]),
  );
  const out = execFileSync('python3', ['-c', REFERENCE], {
    input: JSON.stringify({ cases, values: json, files }),
    encoding: 'utf8',
  });
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('engine jinja2', () => {
  it.each(
    reference().map((expected, index) => ({
      expected,
      one: cases[index] ?? null,
      name: textIn(get(cases[index], 'name')),
    })),
  )('renders what Python renders: $name', async ({ expected, one }) => {
    const options = get(one, 'options');
    const input = { values, partials, ...(isObject(options) && { options }) };
    const template = textIn(get(one, 'template')) ?? '';
    const got = await render(template, input).then(
      ({ text }) => ({ text }),
      (error: Error) => ({ error: /: (.*); fix the template\.$/.exec(error.message)?.[1] }),
    );
    expect(got).toEqual(expected);
  });

  it('follows lines through loops, includes, macros and trimmed blocks', async () => {
    const at = (line: number, file = 'p/system.mustache') => ({ file, line });
    const template =
      '{% macro m(x) %}\nmacro {{ x }}\n{% endmacro %}\none\n{% for i in items %}\n- {{ i }}\n{% endfor %}\n{% include "part.j2" %}\n{{ m(1) }}\nlast\n';
    const options = { trim_blocks: true };
    expect(
      await lines(template, { values: { ...values, items: ['a', 'b'] }, partials, options }),
    ).toEqual([
      ['one\n', at(4)],
      ['- a\n', at(6)],
      ['- b\n', at(6)],
      ['[part Ada]macro 1\n', at(1, 'p/part.j2')],
      ['\n', at(9)],
      ['last', at(10)],
    ]);
    expect(await lines('a\n{{ name }}\n{%- if true -%}\n\n  b\n{% endif %}c', { values })).toEqual([
      ['a\n', at(1)],
      ['Adab\n', at(2)],
      ['c', at(6)],
    ]);
  });

  it('gives the text also where marks for its lines would change it', async () => {
    expect(await text('{% set x %}abc{% endset %}{{ x | length }}')).toBe('3');
  });

  it('tells the line of what is wrong, also in an include', async () => {
    await expect(render('a\n\n{{ 1 + "x" }}')).rejects.toThrow(
      'p/system.mustache:3: unsupported operand',
    );
    await expect(
      render('a\n{% include "bad.j2" %}', { partials: { 'p/bad.j2': 'x\n{% if %}' } }),
    ).rejects.toThrow('p/bad.j2:2: ');
  });

  it('knows its options', async () => {
    await expect(render('x', { options: { trimBlocks: true } })).rejects.toThrow(
      "engine jinja2 has no option 'trimBlocks'",
    );
    await expect(render('x', { options: { undefined: 'lax' } })).rejects.toThrow(
      'the option undefined of engine jinja2 is one of "default", "strict"',
    );
    await expect(render('x', { options: { extensions: ['os'] } })).rejects.toThrow(
      'the option extensions of engine jinja2 is a list of do, loopcontrols',
    );
  });

  it('shows the clock and draws the random values that it is given, and says that it was asked', async () => {
    const clock = '{{ strftime_now("%d %b %Y %H:%M:%S") }}';
    expect(await render(clock)).toMatchObject({ text: '01 Jan 2026 12:00:00', isNoisy: true });
    const other = { time: 1_767_268_805, seed: 7, zone: 'Pacific/Kiritimati' };
    expect((await render(clock, { noise: other })).text).toBe('02 Jan 2026 02:00:05');
    const random =
      '{{ range(1000000) | list | length if false else "" }}{% for i in range(20) %}{{ [1,2,3,4,5,6] | random }}{% endfor %}';
    const first = await render(random);
    expect(first).toMatchObject({ isNoisy: true });
    expect((await render(random)).text).toBe(first.text);
    expect((await render(random, { noise: other })).text).not.toBe(first.text);
    expect(await render('{{ name }}', { values })).toMatchObject({ isNoisy: false });
  });
});

describe('what Jinja2 prints of Python itself', () => {
  // Without a sandbox each of these prints something: nothing instead would be another prompt.
  it.each([
    '{{ strftime_now.__globals__ }}',
    '{{ "{0.__class__}".format(1) }}',
    '{{ 7 | attr("__class__") }}',
    '{{ items | map(attribute="__class__") | list }}',
    '{{ data.update }}',
    '{% if name.__class__ is defined %}x{% endif %}',
  ])('is refused where the sandbox hides it: a%sb', async (template) => {
    await expect(render(`a${template}b`, { values })).rejects.toThrow(
      /^p\/system\.mustache:1: access to attribute '\w+' of '\w+' object is unsafe; fix the template\.$/,
    );
  });

  it('is an address that follows from the seed, and is called noisy', async () => {
    const template = '{{ ["a"] | map("upper") }} {{ ["a"] | map("upper") }}\n';
    const first = await render(template);
    expect(first.isNoisy).toBe(true);
    expect(first.text).toMatch(
      /^<generator object sync_do_map at 0x7f[0-9a-f]{10}> <generator object sync_do_map at 0x7f[0-9a-f]{10}>$/,
    );
    const elsewhere = engineUnderTest(jinja2, new Runtimes());
    expect((await elsewhere.render(template)).text).toBe(first.text);
    await elsewhere.end();
    const noise = { time: 0, seed: 9, zone: 'UTC' };
    expect((await render(template, { noise })).text).not.toBe(first.text);
  });

  it('is left alone where the template or a value says it', async () => {
    const said = '<object at 0x7fffdeadbeef>';
    expect(await render(`${said} {{ name }}`, { values: { name: said } })).toMatchObject({
      text: `${said} ${said}`,
      isNoisy: false,
    });
  });
});

describe('engine jinja2 on a machine', () => {
  it('without Python says how to get it', async () => {
    vi.stubEnv('PATH', '/nowhere');
    const { render, end } = engineUnderTest(jinja2, new Runtimes());
    await expect(render('x')).rejects.toThrow(
      'p/system.mustache cannot be rendered: engine jinja2 needs Python 3 with jinja2, and there is no python3 on PATH; install it, then run: python3 -m pip install jinja2',
    );
    await end();
  });

  it('without the package says how to get it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'python-'));
    execFileSync('python3', ['-m', 'venv', '--without-pip', folder]);
    vi.stubEnv('PATH', path.join(folder, 'bin'));
    const { render, end } = engineUnderTest(jinja2, new Runtimes());
    await expect(render('x')).rejects.toThrow(
      /^p\/system\.mustache cannot be rendered: engine jinja2 needs the Python package jinja2, which .* does not have \(No module named 'jinja2'\); run: .* -m pip install jinja2$/,
    );
    await end();
    rmSync(folder, { recursive: true });
  });
});
