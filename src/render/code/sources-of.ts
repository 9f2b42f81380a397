import { GuardError } from '../../errors.ts';
import { globsMatcher } from '../../repository/config/glob.ts';
import type { Config } from '../../repository/config/schema.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { isHidden, isLeftOut } from '../discover/left-out.ts';
import { importsSdk } from './glance.ts';
import { languageOf } from './languages.ts';

export type Discover = NonNullable<Config['discover']>;

/** Tests, stories, migrations and what a tool has made: their texts are nobody's prompts. */
const NO_SOURCE =
  /(?:^|\/)(?:conftest|setup|noxfile|tasks)\.py$|(?:^|\/)(?:test[-_][^/]*|[^/]*[-_.](?:tests?|spec|e2e|stories|story|mock|mocks|fixtures?|snap|bench|generated|gen|pb2|pb))\.\w+$|(?:^|\/)(?:migrations?|alembic|__generated__|generated|benchmarks?|\.storybook|storybook)\//i;

/** Says of a path whether prompts are looked for in it. */
export function sourceMatcher({ include = [], exclude = [] }: Discover): (path: string) => boolean {
  const isIncluded = globsMatcher(include);
  const isExcluded = globsMatcher(exclude);
  return (path) => {
    if (languageOf(path) === null || isExcluded(path)) return false;
    if (isIncluded(path)) return true;
    return !isLeftOut(path) && !isHidden(path) && !NO_SOURCE.test(path);
  };
}

/** What a prompt in source code cannot be without: a quick look at the text. */
const SIGNS =
  /prompt|system_?(?:message|instruction)|instructions|backstory|persona\b|SystemMessage|["']?role["']?\s*[:=]\s*["'](?:system|developer)|dspy/i;
const WEAK_SIGNS = /\bsystem\b|\btools\b|\binstruct/i;

export function mayHoldPrompts(path: string, text: string): boolean {
  return (
    SIGNS.test(text) ||
    SIGNS.test(path) ||
    (WEAK_SIGNS.test(text) && importsSdk(text)) ||
    /\btools\b[^=\n]*=\s*\[/i.test(text)
  );
}

/** The text of a source file; null for one that cannot be read or is too long. */
export async function sourceText(
  tree: Tree,
  path: string,
  longest: number,
): Promise<string | null> {
  if (tree.entries.get(path)?.kind !== 'file') return null;
  try {
    const bytes = await tree.read(path);
    return bytes.length > longest ? null : new TextDecoder().decode(bytes);
  } catch (error) {
    if (error instanceof GuardError) return null;
    throw error;
  }
}
