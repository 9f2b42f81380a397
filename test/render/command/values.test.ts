import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { finalise } from '../../../src/findings/finalise.ts';
import type { AnalysedPrompt } from '../../../src/findings/axes/analyse.ts';
import { Renders } from '../../../src/check/repeat/renders.ts';
import { systemOf, workbench } from './workbench.ts';

/** A system prompt of the values that a program got; `read` gives them. */
const program = (read: string): string => `import { readFileSync } from 'node:fs';
const { user, theme } = ${read};
const text = 'User: ' + user + (theme === 'long' ? ', in full' : '') + '\\n' + 'Be kind. '.repeat(2_000);
const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
const messages = [{ role: 'user', content: 'Hi.' }];
console.log(JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 9, system, messages }));
`;

const VARS = `
  vars:
    user: { varies: session, values: [Ada, "Bob O'Neil <x>"] }
    theme: { varies: tenant, values: [short, long] }
`;
const CONFIG = `version: 1
prompts:
- id: env
  render: node env.mjs
  cases: { eu: { user: AdaEU } }${VARS}
- id: file
  render: node file.mjs${VARS}
- id: strict
  render: node strict.mjs${VARS}
- id: deaf
  render: echo '{"model":"claude-sonnet-5","system":"You help.","messages":[]}' | cat${VARS}
- id: plain
  render: node file.mjs fallback
`;
const FILES = {
  'env.mjs': program('JSON.parse(process.env.PROMPT_VARS_JSON)'),
  'file.mjs': program(
    "process.argv[2] === '--vars' ? JSON.parse(readFileSync(process.argv[3], 'utf8')) : { user: process.env.PROMPT_VARS_JSON ?? 'nobody' }",
  ),
  'strict.mjs': `if (process.argv.length > 2) throw new Error('unknown option ' + process.argv[2]);\n${program('JSON.parse(process.env.PROMPT_VARS_JSON)')}`,
};

let bench: Awaited<ReturnType<typeof workbench>>;
beforeAll(async () => {
  bench = await workbench(CONFIG, FILES);
});
afterAll(() => bench[Symbol.asyncDispose]());

/** A prompt of the config with all that its variables show. */
async function analysed(id: string): Promise<Extract<AnalysedPrompt, { outcome: 'analysed' }>> {
  const { config } = parseConfig(CONFIG, 'prompt-cache-guard.yml');
  const prompt = config.prompts?.find((one) => one.id === id);
  if (prompt === undefined) throw new Error(`no prompt ${id}`);
  const definition = { config: prompt, declared: true, at: null, defaults: {} };
  const input = { definition, side: 'head', renderer: bench.commands, models: {} } as const;
  const [found] = (await Renders.begin(input)).pinned;
  if (found?.analysed.outcome !== 'analysed') throw new Error(found?.analysed.reason);
  return found.analysed;
}

function told({ id, conversations }: Awaited<ReturnType<typeof analysed>>) {
  return conversations.map(({ case: name, siblings = [] }) => [
    name,
    ...finalise(
      siblings.map((draft) => ({ draft, status: 'introduced', related: [] })),
      { prompt: id, case: name, conversation: '1' },
    ).map(({ code, severity, causes, message }) => [
      code,
      severity,
      ...causes,
      /variable "(\w+)"/.exec(message)?.[1],
    ]),
  ]);
}

describe('a command that is given variables', () => {
  test('reads them from PROMPT_VARS_JSON: each is found where it reaches, cases are siblings', async () => {
    const prompt = await analysed('env');
    expect(told(prompt)).toEqual([
      [
        'default',
        ['unshared-prefix', 'warning', 'variable', 'user'],
        ['unshared-prefix', 'note', 'variable', 'theme'],
      ],
      ['eu', ['unshared-prefix', 'note', 'variable', 'user']],
    ]);
    expect(prompt.notes).toEqual([]);
  });

  test('reads them from the file behind --vars', async () => {
    const [first, ...more] = told(await analysed('file'));
    expect(first).toHaveLength(3);
    expect(more).toEqual([]);
  });

  test('and takes no further argument gets them by the environment alone', async () => {
    expect(told(await analysed('strict'))[0]).toHaveLength(3);
  });

  test('and ignores them is told so', async () => {
    const prompt = await analysed('deaf');
    expect(told(prompt)).toEqual([['default']]);
    expect(prompt.notes).toContainEqual(
      "deaf: its command seems to ignore its variables: with other values of 'user', 'theme' it sends the same. It gets them in PROMPT_VARS_JSON, and in the file behind --vars.",
    );
  });

  test('but one without variables sees nothing of them', async () => {
    const render = await bench.render(undefined, 'head', 'plain');
    expect(systemOf(render)['User']).toMatch(/^nobody\n/);
  });
});
