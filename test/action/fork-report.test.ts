import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonReport } from '../../src/report/json.ts';
import { markdownReport } from '../../src/report/markdown.ts';
import { readReport } from '../../src/report/read-report.ts';
import { recorded } from '../support/events.ts';
import { type FakeGitHubOptions, fakeGitHub } from '../support/github.ts';
import { hostileReport, hostileText } from '../support/hostile-report.ts';
import { dangers, parse } from '../support/markdown-tree.ts';
import { sampleDay, samplePrompt, sampleReport } from '../support/report.ts';
import { type Runner, runner } from '../support/runner.ts';
import { notices } from '../support/steps.ts';

const HEAD = 'e5bd3914e2e596debea16f433f57875b5b90bcd6';
const OTHER = '0123456789012345678901234567890123456789';

let machine: Runner;
let folder: string;
beforeAll(async () => {
  machine = await runner('comment');
  folder = await mkdtemp(path.join(tmpdir(), 'artifact-'));
});
afterAll(async () => {
  await machine[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** A run of a fork's pull request is over, and its artifact is here. */
function followed() {
  const payload = recorded('workflow_run');
  Object.assign(payload['workflow_run'], {
    event: 'pull_request',
    head_sha: HEAD,
    head_branch: 'fix',
  });
  payload['workflow_run'].head_repository.full_name = 'stranger/shop';
  return payload;
}

async function step(
  report: string,
  options: FakeGitHubOptions & { event?: string; payload?: unknown; token?: string } = {},
) {
  const { event = 'workflow_run', payload = followed(), token = 'ghs_token', ...fake } = options;
  await using github = await fakeGitHub({
    pulls: { 'stranger:fix': [{ number: 2, head: HEAD }] },
    ...fake,
  });
  await writeFile(path.join(folder, 'report.json'), report);
  const result = await machine.run({
    workspace: folder,
    event,
    payload,
    inputs: { report: 'report.json' },
    apiUrl: github.url,
    token,
  });
  expect(github.problems).toEqual([]);
  return { ...result, github, comments: github.comments.map(({ body }) => body) };
}

describe("the report of a fork's run", () => {
  it('is posted on the pull request that GitHub names, with the way to that run, and decides nothing', async () => {
    const report = { ...sampleDay(), verdict: 'fail' as const };
    const { code, comments, outputs, github } = await step(jsonReport(report));
    expect(code).toBe(0);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('### ❌ Prompt cache: 1 problem blocks');
    expect(comments[0]).toContain('a run that the change itself controls');
    expect(comments[0]).toContain('/actions/runs/1589141559)');
    expect(outputs['comment-url']).toContain('#issuecomment-');
    expect(github.requests.filter((request) => request.startsWith('POST'))).toEqual([
      expect.stringContaining('/issues/2/comments'),
    ]);
  });

  it.each([
    ['has newer commits', { 'stranger:fix': [{ number: 2, head: OTHER }] }, 'has newer commits'],
    ['is closed', {}, 'No pull request of that branch is open'],
    [
      'is not the only one',
      { 'stranger:fix': [2, 3].map((number) => ({ number, head: HEAD })) },
      '2 pull requests have this commit',
    ],
  ])('is not posted where the pull request %s', async (_, pulls, reason) => {
    const result = await step(jsonReport(sampleDay()), { pulls });
    expect([result.code, result.comments]).toEqual([0, []]);
    expect(notices(result)).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['another form', '{"schemaVersion":2}', 'names no JSON report of this version'],
    ['no JSON', 'x', 'names no JSON report of this version'],
    ['nested without end', '['.repeat(200_000), 'names no JSON report of this version'],
    [
      'a commit that is text',
      jsonReport(sampleReport([samplePrompt()], { base: { ref: 'main', sha: '`; rm -rf /' } })),
      'names no JSON report of this version',
    ],
  ])('is refused where it has %s', async (_, report, message) => {
    const result = await step(report);
    expect([result.code, result.comments]).toEqual([2, []]);
    expect(result.raw).toContain(message);
  });

  it('is refused on every other event, which names no run', async () => {
    const result = await step(jsonReport(sampleDay()), {
      event: 'workflow_dispatch',
      payload: recorded('workflow_dispatch'),
    });
    expect([result.code, result.comments]).toEqual([2, []]);
    expect(result.raw).toContain('put it into a workflow on workflow_run');
  });

  it('is no link to another file of the machine', async () => {
    await symlink('/etc/passwd', path.join(folder, 'link.json'));
    const result = await machine.run({
      workspace: folder,
      event: 'workflow_run',
      payload: followed(),
      inputs: { report: 'link.json' },
    });
    expect(result.raw).toContain('names no file of its own, but a folder or a link');
  });

  it('does nothing in the comment, whatever it says', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const hostile = hostileReport(text);
        const safe = { sha: HEAD };
        const written = jsonReport({
          ...hostile,
          base: { ...hostile.base, ...safe },
          head: { ...hostile.head, ...safe },
          suggestedConfig: text,
          prompts: hostile.prompts.map((prompt) => ({
            ...prompt,
            findings: prompt.findings.map((finding) => ({
              ...finding,
              accepted: { reason: text, until: null },
            })),
          })),
          findings: [],
        });
        const report = readReport(written);
        expect(report).not.toBeNull();
        const comment = markdownReport(report ?? hostile, { limit: 60_000 });
        expect(dangers(parse(comment))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a JSON report', () => {
  it('is read as the value that it was written from', () => {
    const report = sampleDay();
    expect(readReport(jsonReport(report))).toEqual(JSON.parse(jsonReport(report)));
  });
});
