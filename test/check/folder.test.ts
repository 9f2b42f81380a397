import path from 'node:path';
import { expect, test } from 'vitest';
import { HANDBOOK } from '../support/requests.ts';
import { config, pullRequest, reportOf } from './support.ts';

const app = (name: string) => ({
  [`apps/${name}/prompt-cache-guard.yml`]: config(`  - { id: made, render: "cat request.json" }\n`),
  [`apps/${name}/prompts/system.md`]: `${HANDBOOK}\n`,
  [`apps/${name}/request.json`]: JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 9,
    system: `${name} ${HANDBOOK}`,
    messages: [{ role: 'user', content: 'Hi' }],
  }),
});

test('several folders of one repository are several guards: config, discovery, paths and commands count from each', async () => {
  await using repository = await pullRequest(
    { ...app('a'), ...app('b') },
    {
      'apps/a/prompts/system.md': `${HANDBOOK}\nBe brief.\n`,
      'apps/a/prompts/new.md': HANDBOOK,
    },
  );
  const legOf = async (name: string) =>
    await reportOf(repository, { repo: path.join(repository.dir, 'apps', name), scoped: true });
  const [a, b] = [await legOf('a'), await legOf('b')];
  expect(a.prompts.map(({ id, status }) => [id, status])).toEqual([
    ['support', 'changed'],
    ['made', 'unchanged'],
  ]);
  // A person, and the pull request, look for the paths of the repository.
  expect(a.prompts[0]?.findings[0]?.file).toBe('apps/a/prompts/system.md');
  expect(a.findings[0]).toMatchObject({ code: 'unguarded', file: 'apps/a/prompts/new.md' });
  expect(a.coverage?.unguarded).toMatchObject([{ file: 'apps/a/prompts/new.md' }]);
  expect(b).toMatchObject({ findings: [], totals: { prompts: 2, unchanged: 2 } });
});
