import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Who may import whom, written down a second time on purpose: a change to the linter's table alone
 * fails here.
 */
const knows: Readonly<Record<string, string>> = {
  errors: '',
  limits: '',
  runtime: '',
  version: '',
  json: 'errors limits runtime version',
  request: 'errors limits runtime version json',
  repository: 'errors limits runtime version json request',
  cache: 'errors limits runtime version json request repository',
  sandbox: 'errors limits runtime version repository',
  'fake-provider': 'errors limits runtime version json request repository cache',
  render: 'errors limits runtime version json request repository cache sandbox fake-provider',
  findings: 'errors limits runtime version json request repository cache render',
  tracker: 'errors limits runtime version json request cache',
  probe: 'errors limits runtime version json request repository cache findings tracker',
  report: 'errors limits runtime version json request repository cache render findings probe',
  check:
    'errors limits runtime version json request repository cache sandbox fake-provider render findings tracker probe report',
  index: 'errors limits runtime version json request cache findings tracker',
  jsonl: 'errors limits runtime version tracker',
  matchers: 'errors limits runtime version findings',
  cli: 'errors limits runtime version json request repository cache sandbox fake-provider render findings tracker probe report check',
  action:
    'errors limits runtime version json request repository cache sandbox fake-provider render findings tracker probe report check',
};
const modules = Object.keys(knows);
const inFile = new Set(['errors', 'limits', 'runtime', 'version', 'index', 'jsonl', 'matchers']);
const pure = 'errors limits runtime version json request cache findings report'.split(' ');

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly message: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

let workspace: string;
beforeAll(async () => {
  workspace = await mkdtemp(path.join(tmpdir(), 'directions-'));
});
afterAll(async () => {
  await rm(workspace, { recursive: true });
});

/** Lints files with the project's own configuration; returns the lines that break the rule, by file. */
async function violations(
  folder: string,
  files: Readonly<Record<string, readonly string[]>>,
  rule = 'modules(direction)',
): Promise<Readonly<Record<string, readonly string[]>>> {
  const cwd = path.join(workspace, folder);
  for (const [name, lines] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(cwd, name)), { recursive: true });
    await writeFile(path.join(cwd, name), `${lines.join('\n')}\n`);
  }
  const stdout = await lint(cwd);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] };
  const broken: Record<string, string[]> = {};
  for (const { code, filename, labels } of diagnostics) {
    if (code !== rule) continue;
    const line = labels[0]?.span.line ?? 0;
    (broken[filename] ??= []).push(files[filename]?.[line - 1] ?? `line ${line}`);
  }
  return broken;
}

async function lint(cwd: string): Promise<string> {
  const args = [
    path.join(root, 'node_modules/oxlint/bin/oxlint'),
    '--config',
    path.join(root, '.oxlintrc.json'),
    '--format',
    'json',
    'src',
  ];
  try {
    return (await promisify(execFile)(process.execPath, args, { cwd, maxBuffer: 2 ** 26 })).stdout;
  } catch (error) {
    // The linter exits with 1 when it has found something, which is what these tests want of it.
    if (error instanceof Error && 'stdout' in error && String(error.stdout).startsWith('{')) {
      return String(error.stdout);
    }
    throw error;
  }
}

function place(module: string): string {
  return inFile.has(module) ? `src/${module}.ts` : `src/${module}/probe.ts`;
}

function specifier(from: string, to: string): string {
  const up = inFile.has(from) ? './' : '../';
  return inFile.has(to) ? `${up}${to}.ts` : `${up}${to}/probe.ts`;
}

function allowed(from: string, to: string): boolean {
  const names = knows[from]?.split(' ') ?? [];
  return to === from || names.includes(to);
}

describe('the arrows between the modules of src/', { tags: ['slow'] }, () => {
  for (const kind of ['value', 'type'] as const) {
    it(`every ${kind} import against an arrow is refused, every other passes`, async () => {
      const line = (from: string, to: string): string =>
        kind === 'type'
          ? `import type { ${to.replace('-', '_')} } from '${specifier(from, to)}';`
          : `import { ${to.replace('-', '_')} } from '${specifier(from, to)}';`;
      const files = Object.fromEntries(
        modules.map((from) => [place(from), modules.map((to) => line(from, to))]),
      );
      const expected = Object.fromEntries(
        modules
          .map((from): [string, string[]] => [
            place(from),
            modules.filter((to) => !allowed(from, to)).map((to) => line(from, to)),
          ])
          .filter(([, lines]) => lines.length > 0),
      );
      expect(await violations(kind, files)).toEqual(expected);
    });
  }

  it('every module of the table is tried here', async () => {
    const config = await readFile(path.join(root, '.oxlintrc.json'), 'utf8');
    const { rules } = JSON.parse(config) as {
      rules: {
        'modules/direction': readonly [string, { modules: Readonly<Record<string, unknown>> }];
      };
    };
    expect(Object.keys(rules['modules/direction'][1].modules).toSorted()).toEqual(
      modules.toSorted(),
    );
  });

  it('every way of naming a module is seen', async () => {
    const lines = [
      "import { a } from '../render/a.ts';",
      "export { b } from '../render/b.ts';",
      "export * from '../render/c.ts';",
      "export const d = await import('../render/d.ts');",
      "export type E = import('../render/e.ts').E;",
      'export const f = (name: string) => import(`../render/${name}.ts`);',
      "export const g = (name: string) => import('../render/' + name);",
      "import { h } from '../../src/render/h.ts';",
      "import { i } from './../request/../render/i.ts';",
      "import { j } from '../../package.json';",
    ];
    expect(await violations('ways', { 'src/request/probe.ts': lines })).toEqual({
      'src/request/probe.ts': lines,
    });
  });

  it('a deep folder belongs to its module, whatever it is called', async () => {
    const files = {
      'src/request/render/deep/probe.ts': [
        "import { a } from '../../registry.ts';",
        "import { b } from '../../../json/unit.ts';",
        "import { c } from '../../../render/unit.ts';",
      ],
    };
    expect(await violations('deep', files)).toEqual({
      'src/request/render/deep/probe.ts': ["import { c } from '../../../render/unit.ts';"],
    });
  });

  it('a module that is not in the table is refused', async () => {
    const line = "import { a } from '../json/a.ts';";
    expect(await violations('unknown', { 'src/attic/probe.ts': [line] })).toEqual({
      'src/attic/probe.ts': [line],
    });
  });

  it('a pure module does without files, processes and the network', async () => {
    const effects = ['node:fs', 'fs/promises', 'node:child_process', 'node:http', 'node:process'];
    const lines = [...effects, 'node:crypto'].map((name, n) => `import * as m${n} from '${name}';`);
    const files = Object.fromEntries([...pure, 'sandbox'].map((module) => [place(module), lines]));
    expect(await violations('pure', files)).toEqual(
      Object.fromEntries(pure.map((module) => [place(module), lines.slice(0, effects.length)])),
    );
  });

  it('the tokenizer is loaded on demand, never at start', async () => {
    const lines = [
      "import { encode } from 'gpt-tokenizer';",
      "export { encode } from 'gpt-tokenizer/encoding/o200k_base';",
      "import type { GptEncoding } from 'gpt-tokenizer/GptEncoding';",
      "export const lazy = () => import('gpt-tokenizer/encoding/o200k_base');",
      "import { other } from 'gpt-tokenizer-of-another-name';",
    ];
    const files = { 'src/request/probe.ts': lines };
    expect(await violations('lazy', files)).toEqual({ 'src/request/probe.ts': lines.slice(0, 2) });
  });

  it('no file of src/ relies on the bundler to find a file', async () => {
    const lines = [
      "export const a = new URL('./a.py', import.meta.url);",
      'export const b = new URL(import.meta.url);',
      "export const c = new URL('/v1', 'https://example.com');",
    ];
    const files = { 'src/render/probe.ts': lines };
    expect(await violations('assets', files, 'modules(no-asset)')).toEqual({
      'src/render/probe.ts': lines.slice(0, 1),
    });
  });
});
