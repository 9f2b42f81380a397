import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/render/code/read.ts';

const DEEP = 20_000;

/** Sources that somebody wrote to stall or to break a reader. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['parentheses', `system_prompt = ${'('.repeat(DEEP)}"x"${')'.repeat(DEEP)}\n`],
  ['lists that are never closed', `tools = ${'['.repeat(DEEP)}`],
  [
    'additions',
    `system_prompt = ${Array.from({ length: DEEP }, () => '"one more sentence "').join(' + ')}\n`,
  ],
  [
    'names that stand for each other',
    'a_prompt = b_prompt\nb_prompt = a_prompt\nc_prompt = f"{c_prompt} and on"\n',
  ],
  [
    'null bytes and lone surrogates',
    'system_prompt = "a \0 \ud800 sentence of six words or more"\n',
  ],
  ['a line of half a megabyte', `system_prompt = "${'word '.repeat(100_000)}"\n`],
  ['nothing but quotes', `system_prompt = ${'"""\''.repeat(5_000)}`],
  ['braces in a template', `const systemPrompt = \`${'${'.repeat(2_000)}`],
  [
    'members of an object that are called like its own',
    'const system = { __proto__: 1, constructor: `x`, prompt: `y` };\n',
  ],
];

describe('hostile source code', { tags: ['slow'] }, () => {
  it.each(
    HOSTILE.flatMap(([name, text]) =>
      ['a.py', 'a.ts', 'a.tsx'].map((path) => [name, path, text] as const),
    ),
  )('%s in %s is read in time and gives what it gives', async (_, path, text) => {
    const started = process.cpuUsage();
    const read = await readSource(path, text);
    const { user, system } = process.cpuUsage(started);
    // What nests deeper than the parser's stack is not read, and is said to be.
    expect(read?.prompts.length ?? 0).toBeLessThan(10);
    expect((user + system) / 1e6).toBeLessThan(5);
  });

  it('a helper that calls itself ends', async () => {
    const text = `def system_prompt(n):
    return "You count down and say every number aloud. " + system_prompt(n - 1)
`;
    const read = await readSource('a.py', text);
    expect(read?.prompts.map(({ name }) => name)).toEqual(['system_prompt']);
  });
});
