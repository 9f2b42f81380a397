import { check } from '../../src/check/check.ts';
import { START } from '../../src/cli/demo/example.ts';
import { commentBody } from '../../src/action/github/comment-body.ts';
import { markerOf } from '../../src/action/github/marker.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import type { Situation } from './situations.ts';

const MARKER = markerOf({ workflow: 'Prompts', job: 'guard', folder: '.' });
const RUN = 'https://github.com/octo/shop/actions/runs/123';
const DAY = new Date('2026-11-23T10:16:00Z');

/** The comment of a pull request in this situation, from a real repository. */
export async function commentIn({ before = {}, changes }: Situation): Promise<string> {
  await using repository = await temporaryRepository();
  const files = Object.entries({ ...START.files, ...before });
  const present = Object.fromEntries(files.filter(([, text]) => text !== null));
  const base = await repository.commit('Prompts of the support desk', present);
  const changed =
    typeof changes === 'function'
      ? changes(
          wireIds(
            await report(
              repository,
              base,
              changes(() => '0'.repeat(16)),
            ),
          ),
        )
      : changes;
  const final = await report(repository, base, changed);
  return commentBody(MARKER, (limit) => markdownReport(final, { limit }), RUN).full;
}

function wireIds({ prompts }: Report): (prompt: string) => string {
  return (prompt) => prompts.find(({ id }) => id === prompt)?.head?.wireId ?? '';
}

async function report(
  repository: TemporaryRepository,
  base: string,
  files: Parameters<TemporaryRepository['commit']>[1],
): Promise<Report> {
  await repository.git('reset', '--quiet', '--hard', base);
  const head = await repository.commit('Change prompts', files);
  const options = { repo: repository.dir, base, head, env: repository.env, today: DAY };
  return (await check(options)).report;
}
