/**
 * What a start, an import and a check cost, as ratios to what nobody can do without, in one run and as medians
 * of nine: `npm run bench:ratios`, after `npm run build`; with a number for another size of the largest
 * repository.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROUNDS = 9;
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = path.join(root, 'dist/cli/index.js');
const library = pathToFileURL(path.join(root, 'dist/lib/index.js')).href;
const folder = mkdtempSync(path.join(tmpdir(), 'ratios-'));

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
function wall(command, args, cwd = folder) {
  const began = performance.now();
  const { status, stderr } = spawnSync(command, args, { cwd, maxBuffer: 2 ** 28 });
  if (status !== 0 && status !== 1)
    throw new Error(`${command} ${args.join(' ')}: ${String(stderr)}`);
  return performance.now() - began;
}

/**
 * Medians of the measured and of what it is measured against, taken in turns: a busy moment meets both.
 * @param {string} name
 * @param {() => number} measured
 * @param {() => number} against
 */
function ratio(name, measured, against) {
  const pairs = Array.from({ length: ROUNDS }, () => [measured(), against()]);
  const mine = median(pairs.map(([time]) => time ?? 0));
  const other = median(pairs.map(([, time]) => time ?? 0));
  const line = [name, (mine / other).toFixed(2), `${mine.toFixed(0)} ms`, `${other.toFixed(0)} ms`];
  console.log(`| ${line.join(' | ')} |`);
}

const node = () => wall(process.execPath, ['-e', '0']);

/** @param {number} index @param {string} [first] */
function body(index, first = '') {
  const rules = Array.from(
    { length: 120 },
    (_, n) =>
      `Rule ${index}.${n}: answer in full sentences and cite paragraph ${(index * 31 + n * 7) % 997}.`,
  );
  const text = first + rules.join('\n');
  const system = [{ type: 'text', text, cache_control: { type: 'ephemeral' } }];
  const messages = [{ role: 'user', content: 'Hello' }];
  return JSON.stringify({ model: 'claude-sonnet-5', max_tokens: 100, system, messages });
}

/** A repository of so many prompts and other files, of which so many prompts change. */
function repository(
  /** @type {number} */ prompts,
  /** @type {number} */ files,
  /** @type {number} */ changed,
) {
  const dir = path.join(folder, `r${prompts}-${files}`);
  const place = (/** @type {number} */ n) => `prompts/p${n % 50}/a${n}.request.json`;
  const config = 'version: 1\nprompts:\n  - id: all\n    file: prompts/**/*.request.json\n';
  const base = [['prompt-cache-guard.yml', config]];
  for (let n = 0; n < prompts; n += 1) base.push([place(n), body(n)]);
  for (let n = 0; n < files; n += 1)
    base.push([`src/d${n % 200}/f${n}.ts`, `export const v${n} = ${n};\n`]);
  const head = Array.from({ length: changed }, (_, n) => [
    place(n),
    body(n, 'One more sentence.\n'),
  ]);
  const commit = (/** @type {readonly (readonly string[])[]} */ all) =>
    `commit refs/heads/main\ncommitter Ada <ada@example.com> 1767225600 +0000\ndata 0\n${all
      .map(
        ([name = '', text = '']) =>
          `M 644 inline ${name}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
      )
      .join('')}`;
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', dir]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: dir, input: commit(base) + commit(head) });
  execFileSync('git', ['reset', '--quiet', '--hard'], { cwd: dir });
  return dir;
}

/** @param {string} dir @param {readonly string[]} more */
function check(dir, ...more) {
  const args = [cli, 'check', '--base', 'HEAD~1', '--format', 'json', ...more];
  const diff = () => wall('git', ['diff', '--stat', 'HEAD~1', 'HEAD'], dir) + node();
  return /** @type {const} */ ([() => wall(process.execPath, args, dir), diff]);
}

/** The largest memory of a check, in MB; Linux alone tells it. */
function memory(/** @type {string} */ dir, /** @type {readonly string[]} */ ...more) {
  const program = `process.argv = [process.execPath, ${JSON.stringify(cli)}, 'check', '--base', 'HEAD~1', '--format', 'json', ...${JSON.stringify(more)}];
    process.on('exit', () => process.stderr.write('RSS ' + process.resourceUsage().maxRSS));
    await import(${JSON.stringify(pathToFileURL(cli).href)});`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return Number(/RSS (\d+)$/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

function importing() {
  const program = `const [cpu, rss] = [process.cpuUsage(), process.memoryUsage().rss];
    await import(${JSON.stringify(library)});
    const { user, system } = process.cpuUsage(cpu);
    console.log((user + system) / 1000, (process.memoryUsage().rss - rss) / 2 ** 20);`;
  const args = ['--input-type=module', '-e', program];
  const runs = Array.from({ length: ROUNDS }, () =>
    execFileSync(process.execPath, args, { encoding: 'utf8' }).split(' ').map(Number),
  );
  const [cpu, rss] = [0, 1].map((at) => median(runs.map((run) => run[at] ?? 0)));
  console.log(
    `\nImporting the library: ${cpu?.toFixed(0)} ms of processor time, ${rss?.toFixed(1)} MB.`,
  );
}

try {
  console.log('| what | ratio | itself | against |\n|---|---|---|---|');
  ratio('`--version` against `node -e 0`', () => wall(process.execPath, [cli, '--version']), node);
  ratio('`--help` against `node -e 0`', () => wall(process.execPath, [cli, '--help']), node);
  const small = repository(10, 0, 1);
  ratio('10 prompts, 1 changed, against `git diff --stat` and `node -e 0`', ...check(small));
  const prompts = Number(process.argv[2] ?? 1_000);
  const large = repository(prompts, prompts * 20, 10);
  const name = `${prompts} prompts, ${prompts * 20} files, 10 changed`;
  ratio(`${name}, against the same`, ...check(large));
  ratio(`${name}, with \`--all\``, ...check(large, '--all'));
  console.log(
    `\nMemory of ${name}: ${memory(large).toFixed(0)} MB, with --all ${memory(large, '--all').toFixed(0)} MB.`,
  );
  importing();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
