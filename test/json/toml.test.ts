import { describe, expect, it, test } from 'vitest';
import { canonical } from '../../src/json/canonical.ts';
import { readToml } from '../../src/json/toml.ts';

const TEXT = `title = "Acme" # a comment
[agent]
name.first = "Ada"
system = """
You are Ada.
Say "hi" \\
   and go on.

Last\\nword \\U0001F600 end"""
numbers = [1, 1.0, 1_000, 0x10, +5, inf]

[[agent.steps]]
text = 'raw \\n'
[[agent.steps]]
day = 2026-11-30
inline = { a = true, "b/c" = "x" }
[empty]
`;

describe('a TOML file', () => {
  const { value, places } = readToml(TEXT, 'a.toml');

  it('is what JSON has for it, in the order in which it is written', () => {
    expect(canonical(value, 'written')).toBe(
      canonical(
        {
          title: 'Acme',
          agent: {
            name: { first: 'Ada' },
            system: 'You are Ada.\nSay "hi" and go on.\n\nLast\nword \u{1F600} end',
            numbers: [1, 1, 1000, 16, 5, 'inf'],
            steps: [{ text: 'raw \\n' }, { day: '2026-11-30', inline: { a: true, 'b/c': 'x' } }],
          },
          empty: {},
        },
        'written',
      ).replace('[1,1,', '[1,1.0,'),
    );
  });

  test.each([
    ['/title', null, 1],
    ['/agent/name/first', null, 3],
    ['/agent/system', null, 4],
    ['/agent/steps/1/inline/b~1c', null, 16],
    ['/agent/steps/0/text', 2, 13],
    ['/nowhere', null, null],
  ])('knows the line of %s', (pointer, offset, line) => {
    expect(places.line(pointer, offset)).toBe(line);
  });

  it('knows the line of each character of a text of several lines', () => {
    const system = 'You are Ada.\nSay "hi" and go on.\n\nLast\nword \u{1F600} end';
    const lineOf = (words: string) => places.line('/agent/system', system.indexOf(words));
    expect(['You', 'Say', 'and', 'Last', 'word', 'end'].map(lineOf)).toEqual([5, 6, 7, 9, 9, 9]);
  });

  test.each([
    ['a = ', 'a.toml:1:'],
    ['a = 1\na = 2', 'a.toml:2:'],
    ['[a]\n[a]', 'a.toml:2:'],
    ['a = 1\n[a.b]', 'a.toml:2:'],
  ])('that is wrong is refused with its place: %j', (text, place) => {
    expect(() => readToml(text, 'a.toml')).toThrow(place);
  });

  it('of Windows has the same lines', () => {
    const windows = readToml(TEXT.replaceAll('\n', '\r\n'), 'a.toml');
    expect(windows.places.line('/agent/steps/1/day', null)).toBe(15);
    expect(windows.places.line('/agent/system', 14)).toBe(6);
  });
});
