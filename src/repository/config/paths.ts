/** Where a config is looked for. */
export const CONFIG_PATHS: readonly string[] = ['', '.github/'].flatMap((folder) =>
  ['yml', 'yaml', 'json'].map((ending) => `${folder}prompt-cache-guard.${ending}`),
);

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

/** A file as a config names it, or one member of a JSON, YAML or TOML file: `agent.yaml#/templates/system`. */
export interface Reference {
  readonly path: string;
  /** The JSON Pointer behind `#`; null for the whole file. */
  readonly pointer: string | null;
}

/** Takes a reference apart; its path is the tree's spelling. */
export function referenceOf(written: string): Reference {
  const [, path = written, pointer = null] = /^(.*?)#(\/.*)$/s.exec(written) ?? [];
  return { path: normalPath(path), pointer };
}

/** The path as the tree lists it: without `./`, `//` and a final `/`. */
export function normalPath(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}
