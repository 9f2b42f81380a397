/** `npm run dist:check`: fails when dist/ is not, byte for byte, what the sources build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, stage } from './stage.js';
import { meaningOf } from './vocabulary.js';

const staged = await stage();
const dist = path.join(root, 'dist');
const wanted = files(staged);
const present = existsSync(dist) ? files(dist) : [];
const problems = [
  ...wanted.filter((file) => !present.includes(file)).map((file) => `missing:  ${file}`),
  ...present.filter((file) => !wanted.includes(file)).map((file) => `left over: ${file}`),
  ...wanted
    .filter((file) => present.includes(file) && differs(file))
    .map((file) => `differs:  ${file}`),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error('dist/ is not what src/ builds: run `npm run build` and commit dist/.');
  process.exitCode = 1;
} else {
  console.log(`dist/ is current (${wanted.length} files).`);
}

/** @param {string} folder */
function files(folder) {
  return (
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => file.split(path.sep).join('/'))
      // The library, which scripts/library.js writes there, and git does not know.
      .filter((file) => !/^(?:cjs|lib)\//.test(file))
      .toSorted()
  );
}

/** @param {string} file */
function differs(file) {
  const [a, b] = [path.join(staged, file), path.join(dist, file)];
  // Git keeps one permission bit, and Windows none.
  const executable = (/** @type {string} */ each) => (statSync(each).mode & 0o100) !== 0;
  return !meaningOf(a).equals(meaningOf(b)) || executable(a) !== executable(b);
}
