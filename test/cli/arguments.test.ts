import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.ts';

const specs = {
  base: { type: 'string', value: 'REF' },
  format: { type: 'string', value: 'FORMAT' },
  output: { type: 'string', value: 'FILE' },
  worktree: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const parse = (...args: readonly string[]) => parseArguments('check', specs, args);

describe('arguments that are right', () => {
  it('are options with and without value, in either spelling, and positionals', () => {
    const found = parse('a.json', '--base', 'main', '--worktree', '--format=json', 'b.json');
    expect(found.text('base')).toBe('main');
    expect(found.text('format')).toBe('json');
    expect(found.text('output')).toBeUndefined();
    expect(found.flag('worktree')).toBe(true);
    expect(found.flag('help')).toBe(false);
    expect(found.positionals).toEqual(['a.json', 'b.json']);
  });

  it('keep the order of options that pair up', () => {
    const { given } = parse('--output', 'b', '--format', 'json', '--output', 'a');
    expect(given.map(({ name, value }) => `${name} ${value}`)).toEqual([
      'output b',
      'format json',
      'output a',
    ]);
  });

  it('count by their last value where an option is repeated', () => {
    expect(parse('--base', 'a', '--base', 'b').text('base')).toBe('b');
  });

  it('end at --: what follows is a file, whatever it looks like', () => {
    expect(parse('--', '--base').positionals).toEqual(['--base']);
  });

  it('may begin with a dash behind an equals sign, and may be a dash', () => {
    expect(parse('--base=-x').text('base')).toBe('-x');
    expect(parse('--output', '-').text('output')).toBe('-');
  });
});

describe('arguments that are wrong', () => {
  it.each([
    [
      ['--bass', 'main'],
      "Unknown option '--bass'. Did you mean --base? `prompt-cache-guard check --help` lists the options of check.",
    ],
    [
      ['--colour'],
      "Unknown option '--colour'. `prompt-cache-guard check --help` lists the options of check.",
    ],
    [['-x'], "Unknown option '-x'. `prompt-cache-guard check --help` lists the options of check."],
    [
      ['--__proto__=1'],
      "Unknown option '--__proto__'. `prompt-cache-guard check --help` lists the options of check.",
    ],
    [['--base'], '--base needs a value: --base REF.'],
    [['--base='], '--base was given an empty value (an unset variable?): --base REF.'],
    [['--base', ''], '--base was given an empty value (an unset variable?): --base REF.'],
    [
      ['--base', '--worktree'],
      "--base needs a value, but '--worktree' follows: --base REF, or --base=--worktree if that is the value.",
    ],
    [['--worktree=yes'], '--worktree takes no value: write --worktree alone.'],
  ])('%j', (args, message) => {
    expect(() => parse(...args)).toThrow(expect.objectContaining({ message, kind: 'usage' }));
  });

  it('are cut where they are endless', () => {
    const message = (() => {
      try {
        return parse(`--${'x'.repeat(100_000)}`).positionals.join('');
      } catch (error) {
        return String(error);
      }
    })();
    expect(message).toMatch(/^GuardError: Unknown option '--x+…'/);
    expect(message.length).toBeLessThan(400);
  });
});
