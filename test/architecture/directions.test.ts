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
 * fails here. A name in brackets may be imported for its types only.
 */
const knows: Readonly<Record<string, string>> = {
  errors: '',
  limits: '',
  version: '',
  json: 'errors limits version',
  prefix: 'errors limits version json',
  provider: 'errors limits version json prefix',
  tokens: 'errors limits version json prefix [provider]',
  expected: 'errors limits version json prefix [provider]',
  usage: 'errors limits version json [provider]',
  prices: 'errors limits version json [provider] [usage]',
  findings: 'errors limits version json prefix provider tokens',
  axes: 'errors limits version json prefix provider tokens findings [render]',
  repeat: 'errors limits version json prefix provider tokens findings axes render [config]',
  simulate: 'errors limits version json prefix provider tokens expected usage prices [config]',
  policy: 'errors limits version json prefix provider findings simulate [config]',
  report:
    'errors limits version json prefix provider tokens findings axes simulate policy [config] [probe] [render]',
  judge:
    'errors limits version json prefix provider tokens prices findings axes simulate policy report [config] [probe] [render]',
  git: 'errors limits version',
  standin: 'errors limits version json',
  loopback: 'errors limits version json prefix provider tokens expected simulate standin',
  preload: 'errors limits version',
  sandbox: 'errors limits version git',
  render: 'errors limits version json git standin preload sandbox usage config',
  config: 'errors limits version json git [render]',
  discover: 'errors limits version json git config render provider',
  init: 'errors limits version json git config render discover',
  github: 'errors limits version json findings report [config] [policy]',
  tracker: 'errors limits version json prefix provider expected usage prices',
  probe:
    'errors limits version json prefix provider tokens findings simulate tracker expected usage prices [config]',
  dashboard:
    'errors limits version json prefix provider tokens simulate report tracker expected usage prices',
  check:
    'errors limits version json prefix provider tokens expected usage prices findings axes simulate policy report judge git standin loopback preload sandbox render repeat config discover init github tracker probe dashboard',
  index: 'errors limits version json prefix provider expected usage prices tracker',
  cli: 'errors limits version json prefix provider tokens expected usage prices findings axes simulate policy report judge git standin loopback preload sandbox render repeat config discover init github tracker probe dashboard check',
  action:
    'errors limits version json prefix provider tokens expected usage prices findings axes simulate policy report judge git standin loopback preload sandbox render repeat config discover init github tracker probe dashboard check',
};
const rooms = Object.keys(knows);
const inFile = new Set(['errors', 'limits', 'version', 'check', 'index']);
const pure =
  'errors limits version json prefix provider tokens expected usage prices findings axes repeat simulate policy report judge'.split(
    ' ',
  );

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
  rule = 'rooms(direction)',
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

function place(room: string): string {
  return inFile.has(room) ? `src/${room}.ts` : `src/${room}/probe.ts`;
}

function specifier(from: string, to: string): string {
  const up = inFile.has(from) ? './' : '../';
  return inFile.has(to) ? `${up}${to}.ts` : `${up}${to}/probe.ts`;
}

function allowed(from: string, to: string, typeOnly: boolean): boolean {
  const names = knows[from]?.split(' ') ?? [];
  return to === from || names.includes(to) || (typeOnly && names.includes(`[${to}]`));
}

describe('the arrows between the rooms of src/', () => {
  for (const kind of ['value', 'type'] as const) {
    it(`every ${kind} import against an arrow is refused, every other passes`, async () => {
      const line = (from: string, to: string): string =>
        kind === 'type'
          ? `import type { ${to} } from '${specifier(from, to)}';`
          : `import { ${to} } from '${specifier(from, to)}';`;
      const files = Object.fromEntries(
        rooms.map((from) => [place(from), rooms.map((to) => line(from, to))]),
      );
      const expected = Object.fromEntries(
        rooms
          .map((from): [string, string[]] => [
            place(from),
            rooms.filter((to) => !allowed(from, to, kind === 'type')).map((to) => line(from, to)),
          ])
          .filter(([, lines]) => lines.length > 0),
      );
      expect(await violations(kind, files)).toEqual(expected);
    });
  }

  it('every room of the table is tried here', async () => {
    const config = await readFile(path.join(root, '.oxlintrc.json'), 'utf8');
    const { rules } = JSON.parse(config) as {
      rules: { 'rooms/direction': readonly [string, { rooms: Readonly<Record<string, unknown>> }] };
    };
    expect(Object.keys(rules['rooms/direction'][1].rooms).toSorted()).toEqual(rooms.toSorted());
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
      "import { i } from './../prefix/../render/i.ts';",
      "import { j } from '../../package.json';",
    ];
    expect(await violations('ways', { 'src/prefix/probe.ts': lines })).toEqual({
      'src/prefix/probe.ts': lines,
    });
  });

  it('a deep folder belongs to its room, whatever it is called', async () => {
    const files = {
      'src/provider/render/deep/probe.ts': [
        "import { a } from '../../registry.ts';",
        "import { b } from '../../../prefix/unit.ts';",
        "import { c } from '../../../render/unit.ts';",
      ],
    };
    expect(await violations('deep', files)).toEqual({
      'src/provider/render/deep/probe.ts': ["import { c } from '../../../render/unit.ts';"],
    });
  });

  it('a room that is not in the table is refused', async () => {
    const line = "import { a } from '../json/a.ts';";
    expect(await violations('unknown', { 'src/attic/probe.ts': [line] })).toEqual({
      'src/attic/probe.ts': [line],
    });
  });

  it('a pure room does without files, processes and the network', async () => {
    const effects = ['node:fs', 'fs/promises', 'node:child_process', 'node:http', 'node:process'];
    const lines = [...effects, 'node:crypto'].map((name, n) => `import * as m${n} from '${name}';`);
    const files = Object.fromEntries([...pure, 'git'].map((room) => [place(room), lines]));
    expect(await violations('pure', files)).toEqual(
      Object.fromEntries(pure.map((room) => [place(room), lines.slice(0, effects.length)])),
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
    const files = { 'src/tokens/probe.ts': lines };
    expect(await violations('lazy', files)).toEqual({ 'src/tokens/probe.ts': lines.slice(0, 2) });
  });

  it('no file of src/ relies on the bundler to find a file', async () => {
    const lines = [
      "export const a = new URL('./a.py', import.meta.url);",
      'export const b = new URL(import.meta.url);',
      "export const c = new URL('/v1', 'https://example.com');",
    ];
    const files = { 'src/render/probe.ts': lines };
    expect(await violations('assets', files, 'rooms(no-asset)')).toEqual({
      'src/render/probe.ts': lines.slice(0, 1),
    });
  });
});
