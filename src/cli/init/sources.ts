import { type Sdk, type Target, lenientText } from '../../render/discover/sdks.ts';
import { ModelCounts } from './models.ts';
import { isHidden, isLeftOut } from '../../render/discover/left-out.ts';
import type { Tree } from '../../repository/git/tree.ts';

/** What the code of a repository says about its calls of a provider. */
export interface CodeSurvey {
  /** Files that import a provider's SDK, by language. */
  readonly callers: readonly Caller[];
  /** The models that the code names for chat, whatever SDK it imports. */
  readonly models: ModelCounts;
}

export interface Caller {
  readonly path: string;
  readonly language: Sdk['language'];
  readonly provider: Target;
  /** What it calls the provider with. */
  readonly kit: 'own' | 'ai' | 'litellm';
  /** A function that it exports, to be called by a script; null where none is seen. */
  readonly exported: string | null;
}

const CODE: Readonly<Record<Sdk['language'], RegExp>> = {
  node: /\.[cm]?[jt]sx?$/,
  python: /\.py$/,
};
const IMPORTS: readonly (Omit<Caller, 'path' | 'exported'> & { readonly pattern: RegExp })[] = [
  {
    language: 'node',
    provider: 'anthropic',
    kit: 'ai',
    pattern: /["']@ai-sdk\/anthropic["']/,
  },
  {
    language: 'node',
    provider: 'openai',
    kit: 'ai',
    pattern: /["'](?:@ai-sdk\/openai|ai)["']/,
  },
  {
    language: 'python',
    provider: 'openai',
    kit: 'litellm',
    pattern: /^[ \t]*(?:from|import)[ \t]+litellm\b/m,
  },
  {
    language: 'node',
    provider: 'anthropic',
    kit: 'own',
    pattern: /["'](?:@anthropic-ai\/[\w-]+|@ai-sdk\/anthropic|@langchain\/anthropic)["']/,
  },
  {
    language: 'node',
    provider: 'openai',
    kit: 'own',
    pattern: /(?:from|require\(|import\()\s*["'](?:openai|@ai-sdk\/openai|@langchain\/openai)["']/,
  },
  {
    language: 'python',
    provider: 'anthropic',
    kit: 'own',
    pattern: /^[ \t]*(?:from|import)[ \t]+(?:anthropic|langchain_anthropic)\b/m,
  },
  {
    language: 'python',
    provider: 'openai',
    kit: 'own',
    pattern: /^[ \t]*(?:from|import)[ \t]+(?:openai|langchain_openai)\b/m,
  },
];

const FILES = 3_000;
/** Longer ones are generated. */
const LENGTH = 512 * 1024;

/** Looks through the code of a tree, tests and other people's code left out. */
export async function surveyCode(tree: Tree): Promise<CodeSurvey> {
  const paths = [...tree.entries].flatMap(([path, { kind }]) =>
    kind === 'file' && languageOf(path) !== null && !isLeftOut(path) && !isHidden(path)
      ? [path]
      : [],
  );
  const callers: Caller[] = [];
  const models = new ModelCounts();
  for (const path of paths.slice(0, FILES)) {
    const text = await lenientText(tree, path);
    if (text.length > LENGTH) continue;
    models.add(path, text);
    const found = IMPORTS.find(
      ({ language, pattern }) => language === languageOf(path) && pattern.test(text),
    );
    if (found === undefined) continue;
    const { language, provider, kit } = found;
    callers.push({ path, language, provider, kit, exported: exportedBy(language, text) });
  }
  return {
    callers: callers.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    models,
  };
}

/** The first function that a script could call. */
function exportedBy(language: Sdk['language'], text: string): string | null {
  const pattern =
    language === 'python'
      ? /^(?:async )?def ((?!_|main\b)\w+)\(/m
      : /^export (?:default )?(?:async )?function (\w+)|^export const (\w+) = (?:async )?\(/m;
  const match = pattern.exec(text);
  return match?.[1] ?? match?.[2] ?? null;
}

function languageOf(path: string): Sdk['language'] | null {
  if (CODE.node.test(path)) return 'node';
  return CODE.python.test(path) ? 'python' : null;
}
