import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../src/action/inputs.ts';
import { mistakesIn } from '../support/actionlint.ts';
import { actionMetadata } from '../support/runner.ts';

const docs = await readFile(new URL('../../docs/action.md', import.meta.url), 'utf8');
const blocks = [...docs.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
const workflow = blocks.find((text) => text.includes('probe-requests')) ?? '';

interface Job {
  readonly environment?: string;
  readonly permissions: object;
  readonly steps: readonly {
    readonly uses: string;
    readonly with?: Readonly<Record<string, string>>;
  }[];
}
const { check, probe } = (parse(workflow) as { readonly jobs: Record<string, Job> }).jobs;

describe('the documented workflow with a probe', () => {
  it('has no mistake that actionlint knows', async () => {
    expect(await mistakesIn({ 'probe.yml': workflow })).toEqual([]);
  });

  it('has the key in the gated job only, and the change in the other', () => {
    expect(check?.environment).toBeUndefined();
    expect(JSON.stringify(check)).not.toContain('secrets.');
    expect(probe?.environment).toBe('prompt-cache-probe');
    const [checkout] = probe?.steps ?? [];
    expect(checkout?.with).toEqual({
      ref: '${{ github.event.pull_request.base.sha }}',
      'persist-credentials': false,
    });
  });

  it('gives inputs that the Action has, of values that it takes', async () => {
    const { inputs } = await actionMetadata();
    const own = [...(check?.steps ?? []), ...(probe?.steps ?? [])].filter(({ uses }) =>
      uses.startsWith('prompt-cache-guard/'),
    );
    expect(own).toHaveLength(2);
    for (const { with: given = {} } of own) {
      expect(Object.keys(given).filter((name) => !(name in inputs))).toEqual([]);
      const env = Object.entries(given).map(([name, value]) => [
        `INPUT_${name.toUpperCase()}`,
        value,
      ]);
      expect(() => readInputs(Object.fromEntries(env))).not.toThrow();
    }
  });
});

describe("the documented workflow for forks' comments", () => {
  const forks = blocks.find((text) => text.includes('prompt-cache-guard/comment@')) ?? '';
  const { comment } = (parse(forks) as { readonly jobs: Record<string, Job> }).jobs;

  it('has no mistake that actionlint knows', async () => {
    expect(await mistakesIn({ 'forks.yml': forks })).toEqual([]);
  });

  it('checks nothing out, may write nothing but the comment, and gives the inputs that there are', async () => {
    expect(comment?.steps.map(({ uses }) => uses.split('@')[0])).toEqual([
      'actions/download-artifact',
      'prompt-cache-guard/prompt-cache-guard/comment',
    ]);
    expect(comment?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    const { inputs, outputs, runs } = await actionMetadata('comment');
    expect(Object.keys(inputs)).toEqual(['report', 'comment', 'comment-key', 'github-token']);
    expect(Object.keys(comment?.steps[1]?.with ?? {})).toEqual(['report']);
    expect(Object.keys(outputs)).toEqual(['comment-url']);
    expect(runs).toEqual({ using: 'node24', main: '../dist/action/index.js' });
  });
});
