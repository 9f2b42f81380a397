import { LIMITS } from '../../limits.ts';
import { type Callable, callablesIn } from '../../render/code/callable.ts';
import { mayHoldPrompts, sourceMatcher, sourceText } from '../../render/code/sources-of.ts';
import type { Sdk } from '../../render/discover/sdks.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { type Reached, reach } from './modules.ts';
import { type NamedSample, samplesOf } from './samples.ts';

/** A function of the repository that a script calls with sample values. */
export interface Entry extends Reached {
  readonly path: string;
  readonly language: Sdk['language'];
  readonly callable: Callable;
  readonly args: readonly NamedSample[];
}

/** What a script could call. */
export interface Entries {
  /** Functions that build prompts or whole requests. */
  readonly builders: readonly Entry[];
  /** Functions that send requests themselves. */
  readonly senders: readonly Entry[];
  /** Prompts that are written out in source code. */
  readonly prompts: number;
}

/** More than that nobody reads through. */
const BUILDERS = 12;
const SENDERS = 5;
const FILES = 3_000;
/** Folders whose programs show or try something: nobody's traffic. */
const SHOWN =
  /(?:^|\/)(?:examples?|samples?|demos?|cookbooks?|evals?|evaluations?|benchmarks?|playgrounds?|scripts?|notebooks?|tutorials?)\//i;
/** What a web framework calls with a request of its own. */
const HANDLER = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|handler|middleware|loader|action)$/;

/** Looks for functions that a script can call as they are: imported by a path, given values of a known kind. */
export async function entriesIn(tree: Tree): Promise<Entries> {
  const isSource = sourceMatcher({});
  const found: Entry[] = [];
  let prompts = 0;
  const files = [...tree.entries.keys()].filter((file) => isSource(file) && !SHOWN.test(file));
  for (const file of files.toSorted().slice(0, FILES)) {
    const text = await sourceText(tree, file, LIMITS.sourceBytes);
    if (text === null || (!mayHoldPrompts(file, text) && !/messages|contents/.test(text))) continue;
    const source = await callablesIn(file, text);
    if (source === null) continue;
    prompts += source.prompts;
    const language = file.endsWith('.py') ? 'python' : 'node';
    const ready = source.callables.flatMap((callable) => {
      if (HANDLER.test(callable.name)) return [];
      const args = samplesOf(callable.params, language, text);
      return args === null ? [] : [{ callable, args }];
    });
    const reached = ready.length === 0 ? null : await reach(tree, file);
    if (reached !== null)
      found.push(...ready.map((one) => ({ ...one, ...reached, path: file, language }) as const));
  }
  const builders = found.filter(({ callable }) => callable.does !== 'sends');
  const most = mostly(builders);
  const own = builders.filter(({ language }) => language === most);
  // Those that need nothing installed run as they are, in no time.
  const free = own.filter(({ needsPackages }) => !needsPackages);
  const taken = free.length > 0 ? free : own;
  return {
    // Whole requests show most.
    builders: taken.toSorted((a, b) => rank(a) - rank(b)).slice(0, BUILDERS),
    senders: found.filter(({ callable }) => callable.does === 'sends').slice(0, SENDERS),
    prompts,
  };
}

function rank({ callable }: Entry): number {
  if (callable.does === 'request') return 0;
  return callable.isInFront ? 1 : 2;
}

function mostly(entries: readonly Entry[]): Sdk['language'] {
  const python = entries.filter(({ language }) => language === 'python').length;
  return python * 2 >= entries.length ? 'python' : 'node';
}
