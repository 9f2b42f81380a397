import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { transcript } from './transcript.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(path.join(tmpdir(), 'workflow log '));
  const prompt = (name: string) => ({
    model: 'claude-sonnet-5',
    max_tokens: 10,
    system: [
      {
        type: 'text',
        text: `You are ${name}.\n::add-mask::a\n  ::stop-commands::x\nSee ##[error]this, ${name}.\n`,
        cache_control: { type: 'ephemeral' },
      },
    ],
    messages: [{ role: 'user', content: 'Hello?' }],
  });
  for (const name of ['old', 'new'])
    await writeFile(path.join(cwd, `${name}.json`), JSON.stringify(prompt(name)));
});
afterAll(async () => {
  await rm(cwd, { recursive: true });
});

const OBEYED = /^\s*::|##\[/m;
const WORKFLOW = { GITHUB_ACTIONS: 'true' };

describe('in a workflow', () => {
  test.each(['text', 'markdown', 'json'])(
    'a report as %s quotes prompts, and commands the runner nothing',
    async (format) => {
      const args = ['diff', 'old.json', 'new.json', '--format', format];
      const { stdout, code } = await transcript(args, { cwd, env: WORKFLOW });
      expect(code).toBe(0);
      expect(stdout).toContain('error]this');
      expect(stdout).not.toMatch(OBEYED);
      const elsewhere = await transcript(args, { cwd });
      expect(elsewhere.stdout).toMatch(OBEYED);
    },
  );

  test('JSON means the same', async () => {
    const args = ['diff', 'old.json', 'new.json', '--format', 'json'];
    const { stdout } = await transcript(args, { cwd, env: WORKFLOW });
    const elsewhere = await transcript(args, { cwd });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(elsewhere.stdout));
  });

  test('nor does an error that quotes an argument', async () => {
    const { stderr } = await transcript(['lint', '##[error]no.json'], { cwd, env: WORKFLOW });
    expect(stderr).toContain('[error]no.json');
    expect(stderr).not.toMatch(OBEYED);
  });
});
