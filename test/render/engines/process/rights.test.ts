import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jinja2Program } from '../../../../src/render/engines/jinja2/python.ts';
import { javascriptProgram } from '../../../../src/render/engines/process/javascript.ts';
import type { NoProgram } from '../../../../src/render/engines/process/line-process.ts';
import type { Program } from '../../../../src/render/engines/process/running-program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
const file = path.join(folder, 'canary.txt');
writeFileSync(file, 'canary');
afterAll(() => rmSync(folder, { recursive: true }));

const known = (program: Program | NoProgram): Program => {
  if ('missing' in program) throw new Error(program.missing);
  return program;
};

describe('a process that renders', () => {
  it.each([
    ['JavaScript', javascriptProgram, 'nunjucks'],
    ['Python', jinja2Program, 'jinja2'],
  ])(
    'ends a template without end by itself, should nobody be left to end it: %s',
    async (_, program, engine) => {
      const { command, args, env } = known(program());
      const child = spawn(command, args, { env: { ...env }, stdio: ['pipe', 'ignore', 'ignore'] });
      const text = '{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}';
      const noise = { time: 0, seed: 0, zone: 'UTC' };
      const job = {
        engine,
        texts: [text],
        names: {},
        values: {},
        options: {},
        helpers: null,
        noise,
        milliseconds: 100,
      };
      child.stdin.end(`${JSON.stringify(job)}\n`);
      const [code, signal] = await once(child, 'exit');
      expect([code, signal]).not.toEqual([0, null]);
    },
  );
});

describe('the processes that render, should a template get out of its engine', () => {
  it('have no environment, and in Node no right to files and processes', () => {
    const { command, args, env } = javascriptProgram();
    const program = `
      const tried = { env: Object.keys(process.env), cwd: process.cwd() };
      const of = (name, what) => { try { what(); tried[name] = 'done'; } catch (error) { tried[name] = error.code; } };
      of('read', () => require('node:fs').readFileSync(${JSON.stringify(file)}));
      of('write', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, ''));
      of('list', () => require('node:fs').readdirSync(${JSON.stringify(folder)}));
      of('spawn', () => require('node:child_process').spawnSync('true'));
      of('worker', () => new (require('node:worker_threads').Worker)('', { eval: true }));
      console.log(JSON.stringify(tried));`;
    const flags = args.slice(0, -1);
    const told = execFileSync(command, [...flags, '-e', program], {
      env: { ...env },
      cwd: '/',
      encoding: 'utf8',
    });
    expect(JSON.parse(told)).toEqual({
      env: [],
      cwd: '/',
      read: 'ERR_ACCESS_DENIED',
      write: 'ERR_ACCESS_DENIED',
      list: 'ERR_ACCESS_DENIED',
      spawn: 'ERR_ACCESS_DENIED',
      worker: 'ERR_ACCESS_DENIED',
    });
  });

  it('can open nothing in Python once they are ready', () => {
    const { command, args, env } = known(jinja2Program());
    const program = `${args.at(-1)}
tried = {}
for name, what in {
    "env": lambda: tried.update(names=[key for key in os.environ if key not in ("TZ", "LC_CTYPE")]),
    "read": lambda: open(${JSON.stringify(file)}),
    "list": lambda: os.listdir(${JSON.stringify(folder)}),
    "spawn": lambda: os.system("true"),
    "import": lambda: __import__("socket"),
}.items():
    try:
        what()
        tried[name] = "done"
    except BaseException as error:
        tried[name] = str(error)
say(tried)
`;
    const told = execFileSync(command, [...args.slice(0, -1), program], {
      env: { ...env },
      cwd: '/',
      input: '',
      encoding: 'utf8',
    });
    const refused = 'a template may not reach beyond itself';
    expect(JSON.parse(told.split('\n')[1] ?? '')).toEqual({
      names: [],
      env: 'done',
      read: refused,
      list: refused,
      spawn: refused,
      import: refused,
    });
  });
});
