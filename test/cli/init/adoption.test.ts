import { mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { HANDBOOK } from '../../support/requests.ts';
import { reportOf } from '../../check/support.ts';
import { transcript } from '../transcript.ts';
import { temporaryRepository } from '../../support/repository.ts';

const START = {
  'prompts/system.md': `${HANDBOOK}\n`,
  'src/chat.mjs': "import Anthropic from '@anthropic-ai/sdk';\n",
  '.gitignore': 'node_modules\n',
};

test.each(['--render node'])(
  'init %s: the pull request that adopts it passes, and the next one is guarded',
  async (flags) => {
    expect(await adopted(flags)).toEqual(GUARDED);
  },
);

test.each(['--render python', '--capture'])(
  'init %s: the pull request that adopts it passes, and the next one is guarded',
  { tags: ['slow'] },
  async (flags) => {
    expect(await adopted(flags)).toEqual(GUARDED);
  },
);

/** What is said of the prompts: when the guard is adopted, and when a prompt is edited. */
const GUARDED = [
  ['pass', 'system unchanged', 'built-by-code added'],
  ['system changed', 'built-by-code changed'],
];

async function adopted(flags: string): Promise<unknown> {
  await using repository = await temporaryRepository();
  await repository.commit('start', START);
  const modules = path.join(repository.dir, 'node_modules', '@anthropic-ai');
  await mkdir(modules, { recursive: true });
  const sdk = fileURLToPath(new URL('../../../node_modules/@anthropic-ai/sdk', import.meta.url));
  await symlink(sdk, path.join(modules, 'sdk'), 'junction');

  await repository.startBranch('adopt');
  const args = ['init', '--repo', repository.dir, ...flags.split(' ')];
  expect(await transcript(args, { env: repository.env })).toMatchObject({ code: 0, stderr: '' });
  await repository.commit('adopt the guard');
  const adopting = await reportOf(repository);
  const said = (report: Report) => report.prompts.map(({ id, status }) => `${id} ${status}`);

  await repository.commit('edit', { 'prompts/system.md': `Be kind. ${HANDBOOK}\n` });
  const next = await reportOf(repository, { base: 'HEAD~1' });
  return [[adopting.verdict, ...said(adopting)], said(next)];
}
