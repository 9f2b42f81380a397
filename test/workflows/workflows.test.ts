import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mistakesIn } from '../support/actionlint.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = path.join(root, '.github', 'workflows');
const names = await readdir(folder);

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: unknown;
        readonly 'timeout-minutes'?: number;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly with?: object;
        }[];
      }
    >
  >;
}

async function read(name: string): Promise<{ readonly text: string; readonly workflow: Workflow }> {
  const text = await readFile(path.join(folder, name), 'utf8');
  return { text, workflow: parse(text) as Workflow };
}

/** Those whose purpose is to write: a release, alerts. Each right has its reason beside it. */
const WRITES: ReadonlySet<string> = new Set(['release.yml', 'security.yml']);

describe("the project's own workflows", () => {
  it('have no mistake that actionlint knows, and it knows mistakes', async () => {
    const texts = await Promise.all(names.map(async (name) => [name, (await read(name)).text]));
    const files: Record<string, string> = Object.fromEntries(texts);
    const bad = files['ci.yml']?.replace('needs: [checks,', 'needs: [check,') ?? '';
    expect(await mistakesIn({ ...files, 'bad.yml': bad })).toEqual([
      expect.stringMatching(/^bad\.yml: .*"check"/),
    ]);
  });

  it.each(names)('%s uses actions by commit, with the version beside', async (name) => {
    const { text } = await read(name);
    const uses = [...text.matchAll(/^\s+-? ?uses: (.*)$/gm)].map(([, use = '']) => use);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses)
      expect(use).toMatch(/^(?:\.\/|[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it.each(names)('%s asks for no right without a reason', async (name) => {
    const { text, workflow } = await read(name);
    expect(workflow.permissions).toEqual({});
    const jobs = Object.values(workflow.jobs);
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    const given = jobs.flatMap((job) => Object.values(job.permissions as Record<string, string>));
    expect(given.includes('write')).toBe(WRITES.has(name));
    const rights = [...text.matchAll(/^ {6}[\w-]+: (?:read|write).*$/gm)];
    expect(rights.length).toBe(given.length);
    for (const [right] of rights) expect(right).toMatch(/: (?:read|write) # \w+/);
  });

  it.each(names)(
    '%s leaves no credentials behind, and puts no expression into a script',
    async (name) => {
      const { workflow } = await read(name);
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout') === true))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
      expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
    },
  );

  it('run the Action itself on three systems, without node_modules', async () => {
    const { text } = await read('ci.yml');
    expect(text).toContain('os: [ubuntu-latest, windows-latest, macos-latest]');
    expect(text.indexOf('uses: ./')).toBeGreaterThan(text.indexOf('rm -rf node_modules'));
  });
});
