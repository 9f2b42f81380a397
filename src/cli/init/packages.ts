import { type Sdk, lenientText } from '../../render/discover/sdks.ts';
import type { Tree } from '../../repository/git/tree.ts';

/** What installs a program's dependencies and runs its code. */
export interface PackageManager {
  readonly name: string;
  readonly language: Sdk['language'];
  /** Installs what the lock file says. */
  readonly setup: string;
  /** In front of a script's path. */
  readonly run: string;
  /** The project has tsx, which runs TypeScript. */
  readonly hasTsx: boolean;
}

/** By the file that gives each away; the first that is there counts. */
const MANAGERS: readonly (readonly [file: string, manager: PackageManager])[] = [
  ['pnpm-lock.yaml', node('pnpm', 'npx --yes pnpm install --frozen-lockfile')],
  ['yarn.lock', node('yarn', 'npx --yes yarn install --frozen-lockfile')],
  ['bun.lock', node('bun', 'npx --yes bun install --frozen-lockfile')],
  ['package-lock.json', node('npm', 'npm ci')],
  ['package.json', node('npm', 'npm install')],
  ['uv.lock', python('uv', 'pip install uv && uv sync --frozen', 'uv run python')],
  ['poetry.lock', python('poetry', 'pip install poetry && poetry install', 'poetry run python')],
  ['requirements.txt', python('pip', 'pip install -r requirements.txt')],
  ['pyproject.toml', python('pip', 'pip install .')],
];

/** The package managers in use at the root of a repository, one for each language. */
export async function managersOf(
  tree: Tree,
): Promise<ReadonlyMap<Sdk['language'], PackageManager>> {
  const hasTsx = /"tsx"\s*:/.test(await lenientText(tree, 'package.json'));
  const found = new Map<Sdk['language'], PackageManager>();
  for (const [file, manager] of MANAGERS)
    if (tree.entries.has(file) && !found.has(manager.language))
      found.set(manager.language, { ...manager, hasTsx });
  return found;
}

function node(name: string, setup: string): PackageManager {
  return { name, language: 'node', setup, run: 'node', hasTsx: false };
}

function python(name: string, setup: string, run = 'python3'): PackageManager {
  return { name, language: 'python', setup, run, hasTsx: false };
}
