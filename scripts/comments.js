/**
 * What is built stands beside its sources, and keeps their names and their layout, but not their comments: they
 * are a fifth of all bytes. Licences are listed in dist/licenses.txt.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minifySync } from 'rolldown/experimental';

/** Prints code as it is, without comments. */
const WITHOUT_COMMENTS = {
  compress: false,
  mangle: false,
  codegen: { removeWhitespace: false },
};

/** Removes the comments of all modules in a folder. @param {string} folder */
export function removeComments(folder) {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const file = path.join(folder, name);
    const { code, errors } = minifySync(name, readFileSync(file, 'utf8'), {
      ...WITHOUT_COMMENTS,
      module: true,
    });
    if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
    writeFileSync(file, outdented(name, code));
  }
}

/**
 * Without the two levels of indentation that the bundler's own frame puts in front of every line of every module;
 * as it is where that would change what the code says (a text over several lines).
 *
 * @param {string} name
 * @param {string} code
 */
function outdented(name, code) {
  const shorter = code.replaceAll(/^\t{1,2}/gm, '');
  const said = (/** @type {string} */ text) =>
    minifySync(name, text, {
      ...WITHOUT_COMMENTS,
      codegen: { removeWhitespace: true },
      module: true,
    }).code;
  return said(shorter) === said(code) ? shorter : code;
}
