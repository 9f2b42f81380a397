/**
 * `node scripts/findings.js`: writes the examples on the pages in docs/findings from real runs of the committed
 * bundle, and the table of the index. With `--check` it only says whether they are what it would write.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compile, root } from './compile.js';
import { EXAMPLES } from './finding-examples.js';
import { keep } from './keep.js';

const { CATALOGUE } = await compile('findings/catalogue');
const ENVIRONMENT = {
  PATH: process.env.PATH,
  NO_COLOR: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  // Clocks of rendered programs start at the commit's time.
  GIT_AUTHOR_DATE: '2026-11-23T10:15:00Z',
  GIT_COMMITTER_DATE: '2026-11-23T10:15:00Z',
};

/**
 * What `check` prints of a finding between the two states.
 *
 * @param {string} code
 * @param {import('./finding-examples.js').Example} example
 */
function said(code, { base, head }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'finding-'));
  try {
    const git = (/** @type {string[]} */ ...args) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        cwd: folder,
        env: ENVIRONMENT,
      });
    git('init', '--quiet', '--initial-branch=main');
    for (const files of [base, head]) {
      for (const [name, value] of Object.entries(files)) {
        const file = path.join(folder, name);
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(
          file,
          typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`,
        );
      }
      git('add', '--all');
      git('commit', '--quiet', '--message', 'state');
    }
    const cli = path.join(root, 'dist/cli/index.js');
    const { stdout } = spawnSync(process.execPath, [cli, 'check', '--base', 'HEAD~1'], {
      cwd: folder,
      env: ENVIRONMENT,
      encoding: 'utf8',
    });
    return block(code, stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} code @param {string} report */
function block(code, report) {
  const lines = report.split('\n');
  const from = lines.findIndex((line) => new RegExp(`^ *[✗!·] \\w+: ${code}(?!-)`).test(line));
  if (from === -1) throw new Error(`check reports no ${code} for its example:\n${report}`);
  const indent = lines[from]?.search(/\S/) ?? 0;
  const length = lines.slice(from).findIndex((line) => line.trim() === '');
  return lines
    .slice(from, from + length)
    .map((line) => line.slice(indent))
    .join('\n');
}

/** @param {string} text @param {string} name @param {string} part */
function filled(text, name, part) {
  return text.replace(
    new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`),
    (_, begin, end) => `${begin}\n${part}\n\n${end}`,
  );
}

for (const [code, { failsByDefault, meaning }] of Object.entries(CATALOGUE)) {
  const example = EXAMPLES[code];
  if (example === undefined)
    throw new Error(`No example of ${code} in scripts/finding-examples.js.`);
  keep(`docs/findings/${code}.md`, (current) =>
    filled(
      filled(
        current,
        'meaning',
        `**${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.** ${failsByDefault ? 'An introduced error of this code fails the run' : 'It fails no run'} unless [\`policy.fail_on\`](README.md#what-fails-a-run) says otherwise.`,
      ),
      'example',
      `\`\`\`text\n${said(code, example)}\n\`\`\``,
    ),
  );
}

keep('docs/findings/README.md', (current) =>
  filled(
    current,
    'codes',
    [
      '| code | fails by default | meaning |',
      '| --- | --- | --- |',
      ...Object.entries(CATALOGUE).map(
        ([code, { failsByDefault, meaning }]) =>
          `| [\`${code}\`](${code}.md) | ${failsByDefault ? 'yes' : ''} | ${meaning} |`,
      ),
    ].join('\n'),
  ),
);
