import { check } from '../../src/check/check.ts';
import type { CheckOptions } from '../../src/check/options.ts';
import type { Report } from '../../src/report/report.ts';
import { HANDBOOK } from '../support/requests.ts';
import {
  type Files,
  type TemporaryRepository,
  temporaryRepository,
} from '../support/repository.ts';

/** A config with one composed prompt, and whatever else is given. */
export function config(more = ''): string {
  return `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: support
    system: [{ file: prompts/system.md, cache_control: { type: ephemeral } }]
    messages: [{ role: user, content: "Where is my parcel?" }]
${more}`;
}

/** Files of a repository that `config()` fits. */
export const START: Files = {
  'prompt-cache-guard.yml': config(),
  'prompts/system.md': `${HANDBOOK}\n`,
};

/** The report on a pull request: `base` is the commit on main, `head` what the branch changes. */
export async function reportOn(
  base: Files,
  head: Files,
  options: Partial<CheckOptions> = {},
): Promise<Report> {
  await using repository = await pullRequest(base, head);
  return await reportOf(repository, options);
}

export async function pullRequest(base: Files, head: Files): Promise<TemporaryRepository> {
  const repository = await (await startOf(base)).copy();
  await repository.commit('head', head);
  return repository;
}

const starts = new Map<string, Promise<TemporaryRepository>>();

/** Base and the branch, made once for all tests that begin with the same files. */
async function startOf(base: Files): Promise<TemporaryRepository> {
  const key = Object.entries(base).flat().map(String).join('\0');
  const known = starts.get(key) ?? make();
  starts.set(key, known);
  return await known;

  async function make(): Promise<TemporaryRepository> {
    const repository = await temporaryRepository();
    await repository.commit('base', base);
    await repository.startBranch('pull-request');
    return repository;
  }
}

export async function reportOf(
  repository: TemporaryRepository,
  options: Partial<CheckOptions> = {},
): Promise<Report> {
  const { report } = await check({
    repo: repository.dir,
    base: 'main',
    env: repository.env,
    // What is tested is mostly what is said of a prompt, also of one that the change leaves alone.
    all: true,
    today: new Date('2026-11-23T12:00:00Z'),
    ...options,
  });
  return report;
}
