import { type Sdk, type Target, lenientText } from '../../render/discover/sdks.ts';
import { isHidden, isLeftOut } from '../../render/discover/left-out.ts';
import type { Tree } from '../../repository/git/tree.ts';

/** What the code of a repository says about its calls of a provider. */
export interface CodeSurvey {
  /** Files that import a provider's SDK, by language. */
  readonly callers: readonly Caller[];
  /** The model that the code names most often, by provider. */
  readonly models: ReadonlyMap<Target, string>;
}

export interface Caller {
  readonly path: string;
  readonly language: Sdk['language'];
  readonly provider: Target;
}

const CODE: Readonly<Record<Sdk['language'], RegExp>> = {
  node: /\.[cm]?[jt]sx?$/,
  python: /\.py$/,
};
const IMPORTS: readonly (Omit<Caller, 'path'> & { readonly pattern: RegExp })[] = [
  {
    language: 'node',
    provider: 'anthropic',
    pattern: /["'](?:@anthropic-ai\/[\w-]+|@ai-sdk\/anthropic|@langchain\/anthropic)["']/,
  },
  {
    language: 'node',
    provider: 'openai',
    pattern: /(?:from|require\(|import\()\s*["'](?:openai|@ai-sdk\/openai|@langchain\/openai)["']/,
  },
  {
    language: 'python',
    provider: 'anthropic',
    pattern: /^[ \t]*(?:from|import)[ \t]+(?:anthropic|langchain_anthropic)\b/m,
  },
  {
    language: 'python',
    provider: 'openai',
    pattern: /^[ \t]*(?:from|import)[ \t]+(?:openai|langchain_openai)\b/m,
  },
];
const MODEL: Readonly<Record<Target, RegExp>> = {
  anthropic: /["'`](claude-[a-z0-9.-]{1,60})["'`]/g,
  openai: /["'`]((?:gpt-|o)\d[a-z0-9.-]{0,60})["'`]/g,
};

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
  const counts = new Map<Target, Map<string, number>>();
  for (const path of paths.slice(0, FILES)) {
    const text = await lenientText(tree, path);
    if (text.length > LENGTH) continue;
    const found = IMPORTS.find(
      ({ language, pattern }) => language === languageOf(path) && pattern.test(text),
    );
    if (found === undefined) continue;
    callers.push({ path, language: found.language, provider: found.provider });
    for (const [, model = ''] of text.matchAll(MODEL[found.provider])) {
      const models = counts.get(found.provider) ?? new Map<string, number>();
      counts.set(found.provider, models.set(model, (models.get(model) ?? 0) + 1));
    }
  }
  return {
    callers: callers.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    models: new Map(Array.from(counts, ([target, models]) => [target, mostFrequent(models)])),
  };
}

function languageOf(path: string): Sdk['language'] | null {
  if (CODE.node.test(path)) return 'node';
  return CODE.python.test(path) ? 'python' : null;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let [best, most] = ['', 0];
  for (const [word, count] of counts) if (count > most) [best, most] = [word, count];
  return best;
}
