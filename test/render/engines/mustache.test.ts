import { describe, expect, it } from 'vitest';
import { NumberLiteral } from '../../../src/json/value.ts';
import { LIMITS } from '../../../src/limits.ts';
import { type MustacheInput, lines, render } from './support.ts';

async function text(template: string, input: MustacheInput = {}): Promise<string> {
  return (await render(template, input)).text;
}

describe('engine mustache', () => {
  it('puts values in as they are, without HTML escaping', async () => {
    expect(await text('{{a}} {{{a}}} {{& a}}', { values: { a: `<b> & "c" 'd'` } })).toBe(
      `<b> & "c" 'd' <b> & "c" 'd' <b> & "c" 'd'`,
    );
  });

  it('escapes HTML where the options ask for it, as mustache.js does', async () => {
    const input = { values: { a: '<b/>&`=' }, options: { escape: true } };
    expect(await text('{{a}} {{{a}}}', input)).toBe('&lt;b&#x2F;&gt;&amp;&#x60;&#x3D; <b/>&`=');
  });

  it('takes other delimiters, from the options or the template', async () => {
    const values = { a: 'A' };
    expect(await text('<%a%> {{a}}', { values, options: { tags: ['<%', '%>'] } })).toBe('A {{a}}');
    expect(await text('{{=| |=}}|a| {{a}} |={{ }}=|{{a}}', { values })).toBe('A {{a}} A');
  });

  it.each([
    [{ tag: ['a', 'b'] }, "p/system.mustache: engine mustache has no option 'tag'"],
    [{ tags: ['a'] }, 'the option tags of engine mustache is a pair of delimiters'],
    [{ tags: ['=', '='] }, 'the option tags of engine mustache is a pair of delimiters'],
    [{ escape: 'html' }, 'the option escape of engine mustache is true or false'],
  ])('refuses the options %j', async (options, words) => {
    await expect(render('x', { options })).rejects.toThrow(words);
  });

  it('prints numbers as they were written, and null as nothing', async () => {
    const values = { one: new NumberLiteral('1.0'), two: 2, yes: true, none: null };
    expect(await text('{{one}} {{two}} {{yes}} [{{none}}]', { values })).toBe('1.0 2 true []');
  });

  it('goes into lists and objects', async () => {
    const values = {
      users: [{ name: 'Ada' }, { name: 'Bob' }],
      org: { name: 'Acme', n: { m: 1 } },
    };
    expect(await text('{{#users}}{{name}}@{{org.name}};{{/users}}{{org.n.m}}', { values })).toBe(
      'Ada@Acme;Bob@Acme;1',
    );
    expect(await text('{{#a}}({{.}}){{/a}}', { values: { a: [1, 'two', null] } })).toBe(
      '(1)(two)()',
    );
    expect(await text('{{a.length}} {{a.1}}', { values: { a: ['x', 'y'] } })).toBe('2 y');
  });

  it.each([[false], [null], [0], [''], [[]]])('leaves a section of %j out', async (a) => {
    expect(await text('{{#a}}yes{{/a}}{{^a}}no{{/a}}', { values: { a } })).toBe('no');
  });

  it('leaves no blank line where a section, comment or partial tag stood alone', async () => {
    const template = 'a\r\n  {{! c }}\r\n{{#s}}\r\n  b\r\n{{/s}}\r\n {{> p }}\r\nz';
    const partials = { 'p/p': 'one\ntwo\n' };
    expect(await text(template, { values: { s: true }, partials })).toBe(
      'a\r\n  b\r\n one\n two\nz',
    );
  });

  it('finds partials beside the template, from the root, and by their endings', async () => {
    const partials = {
      'p/near.mustache': 'near',
      'lib/far.md': 'far',
      'p/same.md': 'same',
      secret: 'outside',
    };
    const file = 'p/system.md';
    expect(
      await text('a {{>near}} {{>lib/far}} {{>same}} {{>../lib/far.md}}', { partials, file }),
    ).toBe('a near far same far');
    await expect(render('\n{{>../../secret}}', { partials, file })).rejects.toThrow(
      "p/system.md:2: there is no partial '../../secret': put it beside p/system.md",
    );
  });

  it('names the place in the partial for what is wrong in it', async () => {
    const partials = { 'p/p.mustache': 'one\n{{nobody}}' };
    await expect(render('{{>p}}', { partials })).rejects.toThrow(
      "p/p.mustache:2: there is no value for 'nobody': add it under vars.",
    );
  });

  describe('never prints nothing for what is missing', () => {
    it.each([
      ['a\n{{name}}', "p/system.mustache:2: there is no value for 'name': add it under vars."],
      ['{{user.email}}', "there is no value for 'user.email'"],
      ['{{#name}}x{{/name}}', "there is no value for 'name'"],
      ['{{^name}}x{{/name}}', "there is no value for 'name'"],
      ['{{}}', 'this tag has no name: remove it.'],
      ['{{.}}', "there is no value for '.'"],
      ['{{user}}', "'user' is an object and no text: name one of its members."],
      ['{{list}}', "'list' is a list and no text: name one of its members."],
    ])('%j', async (template, words) => {
      const values = { user: { name: 'Ada' }, list: [1] };
      await expect(render(template, { values })).rejects.toThrow(words);
    });

    it('but an object in a list may lack a member that a section asks for', async () => {
      const values = { items: [{ a: 1, note: 'n' }, { a: 2 }] };
      expect(await text('{{#items}}{{a}}{{#note}}({{note}}){{/note}}{{/items}}', { values })).toBe(
        '1(n)2',
      );
    });
  });

  describe('sees only what the data itself has', () => {
    it.each([
      '{{constructor}}',
      '{{a.constructor.name}}',
      '{{a.__proto__}}',
      '{{s.toString}}',
      '{{#a}}{{hasOwnProperty}}{{/a}}',
      '{{#list}}{{push}}{{/list}}',
    ])('%s', async (template) => {
      const values = { a: { b: 1 }, s: 'text', list: [{}] };
      await expect(render(template, { values })).rejects.toThrow('there is no value for');
    });
  });

  it.each([
    ['a\nb {{name', "p/system.mustache:2: the tag '{{' is never closed; fix the template."],
    ['{{{a}}', "the tag '{{' is never closed"],
    ['\n{{#a}}\n{{#b}}{{/b}}', "p/system.mustache:2: the section 'a' is never closed"],
    ['{{#a}}\n{{/b}}', "p/system.mustache:2: '/b' closes no section inside the section 'a'"],
    ['{{/a}}', "'/a' closes no section; fix the template."],
    ['{{=<% =}}', "'<%' is no pair of delimiters"],
    ['{{=a b c=}}', "'a b c' is no pair of delimiters"],
  ])('names the line of a mistake: %j', async (template, words) => {
    await expect(render(template, { values: { a: 1, b: 1 } })).rejects.toThrow(words);
  });

  describe('ends, whatever the template', () => {
    const ten = Array.from({ length: 10 }, (_, index) => index);

    it('for a partial that includes itself', async () => {
      await expect(render('{{>p}}', { partials: { 'p/p': 'x{{>p}}' } })).rejects.toThrow(
        "p/p:1: the partial 'p' includes itself without end.",
      );
    });

    it('for nested loops that print nothing', async () => {
      const depth = 12;
      const template = '{{#a}}'.repeat(depth) + '{{/a}}'.repeat(depth);
      await expect(render(template, { values: { a: ten } })).rejects.toThrow(
        'p/system.mustache:1: this renders to more than a prompt can be.',
      );
    });

    it('for loops that print too much', async () => {
      const template = `${'{{#a}}'.repeat(5)}${'x'.repeat(LIMITS.fileBytes / 1_000)}${'{{/a}}'.repeat(5)}`;
      await expect(render(template, { values: { a: ten } })).rejects.toThrow(
        'this renders to more than a prompt can be.',
      );
    });

    it('for sections nested too deeply, and for long runs of blanks and braces', async () => {
      await expect(render('{{#a}}'.repeat(100_000), { values: { a: 1 } })).rejects.toThrow(
        'sections are nested too deeply',
      );
      await expect(render(`{{a${' '.repeat(300_000)}`)).rejects.toThrow('is never closed');
      expect(await text('{'.repeat(1) + ' \n'.repeat(200_000))).toHaveLength(400_001);
    });
  });

  it('knows the line of everything that it prints', async () => {
    const template = 'one\n{{#s}}\ntwo {{v}}\nthree\n{{/s}}\n  {{>p}}\nlast';
    const values = { s: [{ v: 'a\nb' }, { v: 'c' }] };
    const partials = { 'p/p.mustache': 'in\nside {{s.0.v}}\n' };
    const file = 'p/system.mustache';
    const partial = 'p/p.mustache';
    expect(await lines(template, { values, partials })).toEqual([
      ['one\n', { file, line: 1 }],
      ['two a\n', { file, line: 3 }],
      // A value stands where its tag does, whatever lines it has.
      ['b\n', { file, line: 3 }],
      ['three\n', { file, line: 4 }],
      ['two c\n', { file, line: 3 }],
      ['three\n', { file, line: 4 }],
      ['  in\n', { file: partial, line: 1 }],
      ['  side a\n', { file: partial, line: 2 }],
      ['b\n', { file: partial, line: 2 }],
      ['last', { file, line: 7 }],
    ]);
  });
});
