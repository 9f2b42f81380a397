/**
 * What is wrong with a path as a config writes it, or undefined. Paths count from the repository's
 * root and use `/`, on every machine.
 */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'is empty';
  if (path.includes('\0')) return 'contains a NUL character';
  if (path.includes('\\')) return "contains '\\': write '/' between folders";
  if (path.startsWith('/')) return "is absolute: write it from the repository's root";
  if (/^[A-Za-z]:/.test(path)) return "names a drive: write it from the repository's root";
  if (path.split('/').includes('..')) return "contains '..': it may not leave the repository";
  if (normalPath(path) === '') return 'names no file';
  return undefined;
}

/** The path as the tree lists it: without `./`, `//` and a final `/`. */
export function normalPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
