import { describe, expect, test } from 'vitest';
import { bindingConfig } from '../../../src/render/discover/binding.ts';
import { guessVariables } from '../../../src/render/discover/guessed-variables.ts';
import { parseConfig } from '../../../src/repository/config/load.ts';

describe('placeholders of a text that init binds', () => {
  test.each<[string, string, string | null]>([
    ['a.md', 'Now {now}, {user}.', 'fstring'],
    ['a.md', 'Now {{now}}, {{ user }}.', 'mustache'],
    ['a.md', 'Now {now}, as JSON: { "a": 1 }', null],
    ['a.md', 'Now ${now}', null],
    ['a.j2', 'Now {{ now }}{% if x %}', null],
  ])('%s: "%s" is for %s', (file, text, engine) => {
    expect(guessVariables(file, text)?.engine).toBe(engine);
  });

  test('are declared, guessed by their names and marked to be checked', () => {
    const guess = guessVariables('a.md', '{now} {today} {user_name} {tenant} {question}');
    const text = bindingConfig({
      provider: 'anthropic',
      model: null,
      requests: [],
      texts: ['a.md'],
      guessed: new Map(guess === null ? [] : [['a.md', guess]]),
      shown: 9,
    });
    expect(text).toContain('engine: fstring');
    expect(text).toContain('# check: guessed');
    const { vars = {} } = parseConfig(text, 'c.yml').config.prompts?.[0] ?? {};
    expect(
      Object.fromEntries(Object.entries(vars).map(([name, { varies }]) => [name, varies])),
    ).toEqual({
      now: 'request',
      today: 'day',
      user_name: 'session',
      tenant: 'tenant',
      question: 'request',
    });
  });

  test('a text without any has none', () => {
    expect(guessVariables('a.md', 'You are kind.')).toBeNull();
  });
});

test('requests of a folder are one glob, where it takes nothing else along', () => {
  const config = (paths: readonly string[]) =>
    bindingConfig({
      provider: null,
      model: null,
      requests: ['requests/a.json', 'requests/b.json', 'x/c.json'],
      texts: [],
      paths,
      shown: 9,
    });
  const all = ['requests/a.json', 'requests/b.json', 'x/c.json'];
  expect(config(all)).toContain('- id: requests\n    file: "requests/*.json"');
  expect(config(all)).toContain('file: x/c.json');
  expect(config([...all, 'requests/schema.json'])).toContain('file: requests/a.json');
});
