import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInputs } from '../../src/action/inputs.ts';
import { probeTrace } from '../../src/action/probe-trace.ts';
import type { Step } from '../../src/action/step.ts';
import { stillClock } from '../support/probing.ts';
import { type TemporaryRepository, temporaryRepository } from '../support/repository.ts';
import { anthropicBody } from '../support/requests.ts';

const HEAD = '2'.repeat(40);

let repository: TemporaryRepository;
let temporary: string;
let sha: string;
beforeAll(async () => {
  repository = await temporaryRepository();
  sha = await repository.commit('One', { 'prompt-cache-guard.yml': 'version: 1\n' });
  temporary = await mkdtemp(path.join(tmpdir(), 'job-'));
  const line = { prompt: 'support', side: 'head', request: anthropicBody() };
  await writeFile(path.join(temporary, 'requests.jsonl'), JSON.stringify(line));
});
afterAll(async () => {
  await repository[Symbol.asyncDispose]();
  await rm(temporary, { recursive: true });
});

/** The verdict of the probe's own job; without a key, so that nobody is called. */
async function verdict(event: Step['event'], workflow: object = {}, report?: object) {
  const file = path.join(temporary, 'report.json');
  if (report !== undefined) await writeFile(file, JSON.stringify(report));
  const env = {
    ...repository.env,
    'INPUT_PROBE-REQUESTS': path.join(temporary, 'requests.jsonl'),
    ...(report !== undefined && { 'INPUT_PROBE-REPORT': file }),
  };
  const step = {
    inputs: readInputs(env),
    workflow: { workspace: repository.dir, temporary, run: '', ...workflow },
    event,
    folder: repository.dir,
    api: null,
  } as unknown as Step;
  return (await probeTrace(step, env, stillClock())).report.verdict;
}

const pull = { kind: 'pull-request', name: 'pull_request', number: 2, base: '' } as const;
const other = { kind: 'other', fromFork: false, pullRequest: null, followed: null } as const;
const following = (head: string) => ({ id: 1, head, branch: 'main', owner: 'octo' });

describe('the change checked out in the job that holds the key', () => {
  const events: readonly (readonly [string, (head: string) => Step['event'], string])[] = [
    [
      'pull_request',
      (head) => ({ ...pull, head, fromFork: false }),
      'ref: ${{ github.event.pull_request.base.sha }}',
    ],
    [
      'merge_group',
      (head) => ({ kind: 'merge-group', base: '', head }),
      'ref: ${{ github.event.merge_group.base_sha }}',
    ],
    [
      'push',
      (after) => ({ kind: 'push', before: null, after, forced: false }),
      'ref: ${{ github.event.before }}',
    ],
    [
      'workflow_run',
      (head) => ({ ...other, name: 'workflow_run', followed: following(head) }),
      'no `ref` on workflow_run',
    ],
  ];

  it.each(events)('is refused on %s, with the way out', async (_, eventOf, message) => {
    await expect(verdict(eventOf(sha))).rejects.toThrow(message);
    expect(await verdict(eventOf(HEAD))).toBe('pass');
  });

  it('is known by the report too, where the event does not say what was compared', async () => {
    const event = { ...other, name: 'workflow_dispatch', followed: null };
    const reporting = (head: string) => verdict(event, {}, { head: { sha: head }, prompts: [] });
    await expect(reporting(sha)).rejects.toThrow('The change itself is checked out');
    expect(await reporting(HEAD)).toBe('pass');
  });

  it('is nobody’s change any more where it is the tip of the default branch', async () => {
    const event = { ...other, name: 'workflow_run', followed: following(sha) };
    expect(await verdict(event, { event: 'workflow_run', sha })).toBe('pass');
  });
});
