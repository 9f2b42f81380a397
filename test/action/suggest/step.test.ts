import { describe, expect, it } from 'vitest';
import { type FakeGitHubOptions, fakeGitHub } from '../../support/github.ts';
import type { FakeFile } from '../../support/github-reviews.ts';
import type { PullRequest } from '../../support/pull-request.ts';
import { notices, steps } from '../../support/steps.ts';

const suite = steps();
const FILE = 'prompts/tools.json';

/** What GitHub tells of the file that the pull request reorders. */
async function changed({ origin, head, base }: PullRequest, blob?: string): Promise<FakeFile> {
  const forked = await origin.git('merge-base', base, head);
  const diff = await origin.git('diff', forked.trim(), head.trim(), '--', FILE);
  return {
    path: FILE,
    blob: blob ?? (await origin.git('rev-parse', `${head}:${FILE}`)).trim(),
    patch: diff.slice(diff.indexOf('@@')),
  };
}

async function gitHub(options: FakeGitHubOptions = {}) {
  return await fakeGitHub({ files: [await changed(suite.red)], ...options });
}

const inputs = { suggest: 'true' };

describe('the input suggest', () => {
  it("suggests base's order on the lines that the pull request changed, and the words stay", async () => {
    await using github = await gitHub();
    await suite.stepOf(suite.red, { github, inputs });
    expect(github.reviews.length).toBeGreaterThan(0);
    expect(github.reviews.every(({ commit }) => commit === suite.red.head)).toBe(true);
    const lines = (await suite.red.origin.git('show', `${suite.red.head}:${FILE}`)).split('\n');
    for (const { body, start, line } of github.reviews.toReversed()) {
      const inside = /^```suggestion\n([\s\S]*)^```$/m.exec(body)?.[1] ?? '';
      lines.splice(start - 1, line - start + 1, ...inside.split('\n').slice(0, -1));
    }
    expect(lines.join('\n')).toBe(await suite.red.origin.git('show', `${suite.red.base}:${FILE}`));
  });

  it('writes nothing twice', async () => {
    await using github = await gitHub();
    await suite.stepOf(suite.red, { github, inputs });
    const first = github.reviews;
    await suite.stepOf(suite.red, { github, inputs });
    expect(github.reviews).toEqual(first);
    expect(github.requests.filter((one) => /^(?:POST|PATCH) .*pulls/.test(one))).toHaveLength(
      first.length,
    );
  });

  it.each([true, false])(
    'empties and resolves what holds no more (may resolve: %s)',
    async (resolves) => {
      await using github = await gitHub({ resolves });
      await suite.stepOf(suite.red, { github, inputs });
      const count = github.reviews.length;
      await suite.stepOf(suite.green, { github, inputs });
      expect(github.reviews).toHaveLength(count);
      for (const { body, resolved } of github.reviews) {
        expect(body).not.toContain('```');
        expect(resolved).toBe(resolves);
      }
    },
  );

  it('suggests nothing on lines that GitHub does not show as they were compared', async () => {
    await using other = await gitHub({ files: [await changed(suite.red, '0'.repeat(40))] });
    await suite.stepOf(suite.red, { github: other, inputs });
    await using hidden = await gitHub({ files: [] });
    await suite.stepOf(suite.red, { github: hidden, inputs });
    expect([other.reviews, hidden.reviews]).toEqual([[], []]);
  });

  it('is off where it is left out, and a token that may not write is a notice', async () => {
    await using github = await gitHub();
    await suite.stepOf(suite.red, { github });
    expect(github.requests.join('\n')).not.toMatch(/files|pulls/);
    await using refusing = await gitHub({ faults: [{ method: 'POST', status: 403 }] });
    const result = await suite.stepOf(suite.red, { github: refusing, inputs });
    expect(result.code).toBe(1);
    expect(notices(result).join('\n')).toContain('The suggestions are not up to date.');
  });
});
