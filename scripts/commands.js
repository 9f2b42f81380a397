/**
 * `node scripts/commands.js`: writes the parts of docs/commands.md that come from the program itself, from
 * real runs of the committed bundle. With `--check` it only says whether they are what it would write.
 */
import { spawnSync } from 'node:child_process';
import { root } from './compile.js';
import { keep } from './keep.js';

/** @param {string[]} args */
function run(...args) {
  const env = { PATH: process.env.PATH, NO_COLOR: '1' };
  const options = { cwd: root, env, encoding: /** @type {const} */ ('utf8') };
  return spawnSync(process.execPath, ['dist/cli/index.js', ...args], options).stdout;
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n${lines.join('\n')}\n`;
}

/** @param {string} text */
function fenced(text) {
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}

/** The commands as the help lists them: name and summary. */
function commands() {
  const list = run('--help').split('Commands:\n')[1]?.split('\n\n')[0] ?? '';
  return list.split('\n').map((line) => {
    const [name = '', ...summary] = line.trim().split(/ +/);
    return [`\`${name}\``, summary.join(' ')];
  });
}

const parts = {
  demo: `\n${fenced(run('demo', '--format', 'text'))}`,
  commands: table(['command', 'does'], commands()),
  help: commands()
    .map(([name = '']) => name.replaceAll('`', ''))
    .map((name) => `\n### ${name}\n\n${fenced(run(name, '--help'))}`)
    .join(''),
};

keep('docs/commands.md', (current) =>
  Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`),
        (_, begin, end) => `${begin}${part}\n${end}`,
      ),
    current,
  ),
);
