import path from 'node:path';

/**
 * Where a file may be that a template includes. Engines look below folders that the program sets up and
 * the repository does not tell: here below the folder of the template that is rendered, then below each
 * folder that this one is in. A name that begins with `./` or `../` is relative to the file that names it.
 * @param endings that a name may leave out, '' for none
 * @returns paths from the repository's root; none for a name that leads out of it
 */
export function includePaths(
  name: string,
  file: string,
  main: string,
  endings: readonly string[],
): readonly string[] {
  if (name === '' || name.startsWith('/') || /[\0\\]|^[a-z]:/i.test(name)) return [];
  const folders = /^\.\.?\//.test(name) ? [path.posix.dirname(file)] : upwards(main);
  return folders
    .map((folder) => path.posix.join(folder, name))
    .filter((found) => found !== '..' && !found.startsWith('../') && !found.startsWith('/'))
    .flatMap((found) => endings.map((ending) => found + ending));
}

function upwards(file: string): readonly string[] {
  const folder = path.posix.dirname(file);
  return folder === file || folder === '.' ? ['.'] : [folder, ...upwards(folder)];
}
