import path from 'node:path';
import type { Tree } from '../../repository/git/tree.ts';
import { lenientText } from '../../render/discover/sdks.ts';
import { languageOf, parsed } from '../../render/code/languages.ts';

/** How a script gets at a file of the repository. */
export interface Reached {
  /** Of Python the module's name, of Node the path from the root. */
  readonly module: string;
  /** Of Python the folder in which modules are looked for; the root is ''. */
  readonly folder: string;
  /** It needs packages, so that the set-up has to install them. */
  readonly needsPackages: boolean;
  /** TypeScript, or imports that a bundler resolves. */
  readonly needsLoader: boolean;
}

/** How a script can import a file; null where it cannot. */
export async function reach(tree: Tree, file: string): Promise<Reached | null> {
  return file.endsWith('.py') ? await reachPython(tree, file) : await reachNode(tree, file);
}

const IDENTIFIER = /^[A-Za-z_]\w*$/;

async function reachPython(tree: Tree, file: string): Promise<Reached | null> {
  const parts = file.replace(/(?:\/__init__)?\.py$/, '').split('/');
  const folder = pythonRoot(tree, file);
  const names = folder === '' ? parts : parts.slice(folder.split('/').length);
  if (names.length === 0 || !names.every((name) => IDENTIFIER.test(name))) return null;
  const needsPackages = await leavesRepository(tree, file, (text, at) =>
    pythonTarget(tree, folder, at, text),
  );
  return { module: names.join('.'), folder, needsPackages, needsLoader: false };
}

/** Above the topmost package; a file in no package is looked for from the root, or from `src`. */
function pythonRoot(tree: Tree, file: string): string {
  let folder = path.posix.dirname(file);
  if (folder === '.') return '';
  if (tree.entries.has(`${folder}/__init__.py`)) {
    while (folder !== '.' && tree.entries.has(`${folder}/__init__.py`))
      folder = path.posix.dirname(folder);
    return folder === '.' ? '' : folder;
  }
  return file.startsWith('src/') ? 'src' : '';
}

/** The file that an import leads to; `null` for one of the language itself, `undefined` for a package. */
type Target = string | null | undefined;

const STANDARD = new Set(
  'abc argparse array ast asyncio base64 bisect calendar collections contextlib copy csv dataclasses datetime decimal difflib enum functools getpass glob hashlib heapq html importlib inspect io itertools json locale logging math mimetypes numbers operator os pathlib pickle platform pprint queue random re secrets shlex shutil socket sqlite3 statistics string subprocess sys tempfile textwrap threading time traceback types typing unicodedata urllib uuid warnings weakref zlib __future__ zoneinfo'.split(
    ' ',
  ),
);

function pythonTarget(tree: Tree, folder: string, at: string, module: string): Target {
  const [, dots = '', rest = ''] = /^(\.*)(.*)$/.exec(module) ?? [];
  let from = folder;
  if (dots !== '') {
    from = path.posix.dirname(at);
    for (let up = 1; up < dots.length; up += 1) from = path.posix.dirname(from);
  }
  const target = path.posix.join(from, ...rest.split('.'));
  const found = [`${target}.py`, `${target}/__init__.py`].find((one) => tree.entries.has(one));
  if (found !== undefined) return found;
  if (dots !== '') return null;
  const [top = ''] = rest.split('.');
  const isFolder = [...tree.entries.keys()].some((one) =>
    one.startsWith(`${path.posix.join(from, top)}/`),
  );
  return STANDARD.has(top) || isFolder ? null : undefined;
}

async function reachNode(tree: Tree, file: string): Promise<Reached | null> {
  if (/\.[jt]sx$/.test(file)) return null;
  // Node takes types out by itself from version 22.18 on, and only where nothing else is TypeScript's.
  let needsLoader = /\.[cm]?ts$/.test(file);
  const needsPackages = await leavesRepository(tree, file, (text, at) => {
    if (/^node:|^(?:fs|path|os|url|util|crypto|assert|buffer|events|stream)(?:\/|$)/.test(text))
      return null;
    if (!text.startsWith('.')) {
      // `@/prompts` and the like are paths that tsconfig.json says.
      if (/^[@~#]\//.test(text)) needsLoader = true;
      return /^[@~#]\//.test(text) ? null : undefined;
    }
    const target = path.posix.join(path.posix.dirname(at), text);
    if (tree.entries.has(target)) return target;
    needsLoader = true;
    const stem = target.replace(/\.[cm]?jsx?$/, '');
    return (
      ['.ts', '.tsx', '.mts', '.js', '.mjs', '/index.ts', '/index.js']
        .map((ending) => stem + ending)
        .find((one) => tree.entries.has(one)) ?? null
    );
  });
  return { module: file, folder: '', needsPackages, needsLoader };
}

const FOLLOWED = 60;

/** Whether a file, or one that it imports, imports what is not in the repository. */
async function leavesRepository(
  tree: Tree,
  file: string,
  targetOf: (module: string, at: string) => Target,
): Promise<boolean> {
  const seen = new Set([file]);
  let leaves = false;
  for (const at of seen) {
    if (seen.size > FOLLOWED) return true;
    const language = languageOf(at);
    const text = await lenientText(tree, at);
    const module = language === null ? null : await parsed(language, at, text);
    for (const name of module?.modules ?? []) {
      const target = targetOf(name, at);
      if (target === undefined) leaves = true;
      else if (target !== null) seen.add(target);
    }
  }
  return leaves;
}
