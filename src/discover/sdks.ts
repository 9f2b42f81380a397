import { GuardError } from '../errors.ts';
import type { Tree } from '../git/tree.ts';
import { isLeftOut } from './left-out.ts';

/** The providers whose requests a starter config can compose. */
export type Target = 'anthropic' | 'openai';

/** An SDK that a program calls a provider with. */
export interface Sdk {
  readonly name: string;
  readonly language: 'node' | 'python';
  readonly provider: Target;
}

/** In the order of preference where a repository uses several. */
const SDKS: readonly Sdk[] = [
  { name: '@anthropic-ai/sdk', language: 'node', provider: 'anthropic' },
  { name: '@ai-sdk/anthropic', language: 'node', provider: 'anthropic' },
  { name: '@langchain/anthropic', language: 'node', provider: 'anthropic' },
  { name: 'anthropic', language: 'python', provider: 'anthropic' },
  { name: 'langchain-anthropic', language: 'python', provider: 'anthropic' },
  { name: 'openai', language: 'node', provider: 'openai' },
  { name: '@ai-sdk/openai', language: 'node', provider: 'openai' },
  { name: '@langchain/openai', language: 'node', provider: 'openai' },
  { name: 'openai', language: 'python', provider: 'openai' },
  { name: 'langchain-openai', language: 'python', provider: 'openai' },
];

const MANIFEST = {
  node: /(?:^|\/)package\.json$/,
  python: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|Pipfile|setup\.(?:py|cfg))$/,
} as const;

const MANIFESTS = 50;

/** The SDKs that a repository's manifests name, the preferred one first. */
export async function sdksOf(tree: Tree): Promise<readonly Sdk[]> {
  const found = new Set<Sdk>();
  const manifests = [...tree.entries].flatMap(([path, { kind }]) =>
    kind === 'file' && !isLeftOut(path) && languageOf(path) !== null ? [path] : [],
  );
  for (const path of manifests.slice(0, MANIFESTS)) {
    const text = await lenientText(tree, path);
    for (const sdk of SDKS) {
      if (sdk.language === languageOf(path) && names(text, sdk)) found.add(sdk);
    }
  }
  return SDKS.filter((sdk) => found.has(sdk));
}

/** A file as text, whatever it holds; empty where it cannot be read. */
export async function lenientText(tree: Tree, path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await tree.read(path));
  } catch (error) {
    if (error instanceof GuardError) return '';
    throw error;
  }
}

function languageOf(path: string): Sdk['language'] | null {
  if (MANIFEST.node.test(path)) return 'node';
  return MANIFEST.python.test(path) ? 'python' : null;
}

function names(manifest: string, { name, language }: Sdk): boolean {
  if (language === 'node') return manifest.includes(`"${name}"`);
  const spelt = name.replaceAll('-', '[-_]');
  return new RegExp(`(?:^|["'])[ \\t]*${spelt}(?![\\w.-])`, 'im').test(manifest);
}
