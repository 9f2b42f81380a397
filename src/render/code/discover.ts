import { LIMITS } from '../../limits.ts';
import { type Trees, equalBytes } from '../discover/look.ts';
import type { RenderedPrompt } from '../rendering.ts';
import { type Glance, glanceAt } from './glance.ts';
import type { ReadSource } from './read.ts';
import { renderedSource } from './rendered.ts';
import { type Discover, mayHoldPrompts, sourceMatcher, sourceText } from './sources-of.ts';

export interface CodeInput extends Trees {
  readonly discover: Discover;
  /** Reads every source file, not only those that differ. */
  readonly all: boolean;
  /** Ids that are taken by other prompts. */
  readonly taken: ReadonlySet<string>;
}

/** Prompts in source code, on both sides. */
export interface InCode {
  /** Where a file is equal on both sides, both hold the very same objects. */
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
  /** Prompts of head: those that were read, and those that a look at the bytes of the other files shows. */
  readonly count: number;
  /** Places of head that call an SDK without a prompt that can be read. */
  readonly unread: readonly {
    readonly file: string;
    readonly line: number;
    readonly why: string;
  }[];
  readonly notes: readonly string[];
}

/** Read at a time. */
const AT_ONCE = 256;

/**
 * Finds the prompts in source files (contract, section 3, "Prompts in code"). Nothing is run. Only files
 * whose bytes differ between the sides are parsed, unless all are asked for.
 */
export async function discoverInCode(input: CodeInput): Promise<InCode> {
  const isSource = sourceMatcher(input.discover);
  const paths = [...new Set([...input.head.entries.keys(), ...input.base.entries.keys()])]
    .filter(isSource)
    .toSorted();
  const base: RenderedPrompt[] = [];
  const head: RenderedPrompt[] = [];
  const unread: InCode['unread'][number][] = [];
  const unreadable: string[] = [];
  let count = 0;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const looked = await Promise.all(
      paths.slice(at, at + AT_ONCE).map((path) => lookAt(input, path)),
    );
    for (const file of looked) {
      const isFree = ({ id }: RenderedPrompt) => !input.taken.has(id);
      base.push(...file.base.filter(isFree));
      head.push(...file.head.filter(isFree));
      count += file.count;
      unread.push(...file.unread);
      if (file.isUnreadable) unreadable.push(file.path);
    }
  }
  return {
    base: base.slice(0, LIMITS.prompts),
    head: head.slice(0, LIMITS.prompts),
    count,
    unread,
    notes: unreadable.map(
      (path) =>
        `${path} could not be read for prompts: it is longer than ${LIMITS.sourceBytes / 1024} kB, or nested too deeply for its parser.`,
    ),
  };
}

interface Looked {
  readonly path: string;
  readonly base: readonly RenderedPrompt[];
  readonly head: readonly RenderedPrompt[];
  readonly count: number;
  readonly unread: InCode['unread'];
  readonly isUnreadable: boolean;
}

async function lookAt(input: CodeInput, path: string): Promise<Looked> {
  const isEqual = equalBytes(input, path);
  const nothing = { path, base: [], head: [], count: 0, unread: [], isUnreadable: false };
  const later = await sourceText(input.head, path, LIMITS.sourceBytes);
  if (isEqual && !input.all) {
    if (later === null) return nothing;
    const glance: Glance = glanceAt(later);
    return {
      ...nothing,
      count: glance.prompts,
      unread: glance.caller === null ? [] : [{ file: path, ...glance.caller }],
    };
  }
  const isAtHead = input.head.entries.get(path)?.kind === 'file';
  const isWorthIt = later !== null && mayHoldPrompts(path, later);
  const read = isWorthIt ? await readText(path, later) : null;
  const earlier = isEqual ? null : await sourceText(input.base, path, LIMITS.sourceBytes);
  const isWorthItAtBase = earlier !== null && mayHoldPrompts(path, earlier);
  const before = isEqual ? read : isWorthItAtBase ? await readText(path, earlier) : null;
  const shown = new Set(
    [before, read].flatMap((source) => [...(source === null ? [] : namesShown(source))]),
  );
  const ofSide = (source: ReadSource | null): readonly RenderedPrompt[] =>
    source === null
      ? []
      : renderedSource(path, {
          ...source,
          prompts: source.prompts.filter(({ name }) => shown.has(name)),
        });
  const head = ofSide(read);
  const base = isEqual ? head : ofSide(before);
  return {
    path,
    base,
    head,
    count: head.length,
    unread: read === null ? [] : unreadIn(path, read),
    isUnreadable: isAtHead && read === null && (later === null || isWorthIt),
  };
}

async function readText(path: string, text: string): Promise<ReadSource | null> {
  const { readSource } = await import('./read.ts');
  return await readSource(path, text);
}

/** What there is something to be said about: a place that shows neither text nor a value that varies is unread. */
function namesShown({ prompts }: ReadSource): readonly string[] {
  return prompts
    .filter(
      ({ isReadable, values }) =>
        // Of a template that stands elsewhere, what this file puts into it can be seen.
        isReadable || (values.length > 1 && values.some(({ judgement }) => judgement !== null)),
    )
    .map(({ name }) => name);
}

/** A file that calls an SDK, and shows no prompt at all: its first place that takes one. */
function unreadIn(path: string, { prompts, hasSdk }: ReadSource): InCode['unread'] {
  const first = prompts.find(({ isReadable, role }) => !isReadable && role === 'system');
  if (!hasSdk || first === undefined || prompts.some(({ isReadable }) => isReadable)) return [];
  const why = `its system text comes from "${first.values[0]?.expression ?? 'elsewhere'}", which this file does not show`;
  return [{ file: path, line: first.line, why }];
}
