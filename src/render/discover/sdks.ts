import { GuardError } from '../../errors.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { isLeftOut } from './left-out.ts';

/** The providers that a starter script can call. */
export type Target = 'anthropic' | 'openai';
/** The providers whose SDKs are known: a starter config composes their requests. */
export type Served = Target | 'bedrock' | 'gemini' | 'mistral';

/** An SDK that a program calls a provider with. */
export interface Sdk {
  readonly name: string;
  readonly language: 'node' | 'python';
  readonly provider: Served;
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
  { name: '@anthropic-ai/bedrock-sdk', language: 'node', provider: 'bedrock' },
  { name: '@aws-sdk/client-bedrock-runtime', language: 'node', provider: 'bedrock' },
  { name: '@ai-sdk/amazon-bedrock', language: 'node', provider: 'bedrock' },
  { name: 'langchain-aws', language: 'python', provider: 'bedrock' },
  { name: '@google/genai', language: 'node', provider: 'gemini' },
  { name: '@ai-sdk/google', language: 'node', provider: 'gemini' },
  { name: 'google-genai', language: 'python', provider: 'gemini' },
  { name: 'langchain-google-genai', language: 'python', provider: 'gemini' },
  { name: '@mistralai/mistralai', language: 'node', provider: 'mistral' },
  { name: 'mistralai', language: 'python', provider: 'mistral' },
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
