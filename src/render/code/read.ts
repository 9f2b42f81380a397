import { LIMITS } from '../../limits.ts';
import { lineCounter } from '../traced-text.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { fillsOf } from './fills.ts';
import { Flattener } from './flatten.ts';
import { Judge } from './judge.ts';
import { languageOf, parsed } from './languages.ts';
import { type Piece, filled, literalOf } from './pieces.ts';
import { isSdk } from './sdks.ts';
import { serialisedInOrder } from './serialise.ts';
import { isProse } from './shape.ts';
import { type ReadPrompt, promptOf } from './put-in.ts';
import type { Reader } from './reader.ts';
import type { Language } from './syntax.ts';
import { type ReadTools, toolListsIn } from './tools.ts';

/** What a source file holds of prompts. */
export interface ReadSource {
  readonly language: Language;
  /** The text of the file. */
  readonly source: string;
  readonly prompts: readonly ReadPrompt[];
  readonly tools: readonly ReadTools[];
  /** Whether it imports an SDK that sends prompts. */
  readonly hasSdk: boolean;
  /** What it writes as JSON with its keys in order, as the source spells it. */
  readonly ordered: readonly string[];
}

/**
 * Reads the prompts of a source file; nothing of it is run.
 * @returns null for a file in no language that is read, or nested too deeply for its parser
 */
export async function readSource(path: string, text: string): Promise<ReadSource | null> {
  const language = languageOf(path);
  if (language === null) return null;
  const module = await parsed(language, path, text);
  if (module === null) return null;
  const lineAt = lineCounter(module.text);
  const reader = { module, path, lineAt, judge: new Judge(module), flattener: new Flattener() };
  return {
    language,
    source: text,
    prompts: promptsOf(reader),
    tools: toolListsIn(reader),
    hasSdk: module.modules.some(isSdk),
    ordered: serialisedInOrder(module),
  };
}

interface Found {
  readonly candidate: Candidate;
  readonly pieces: readonly Piece[];
  /** Where its literal text stands in the source. */
  readonly places: ReadonlySet<number>;
}

function promptsOf(reader: Reader): readonly ReadPrompt[] {
  const fills = fillsOf(reader.module);
  const candidates = candidatesIn(reader.module, reader.path);
  const asked = new Set(candidates.filter(({ role }) => role === 'user').map(({ name }) => name));
  const inFront = new Set(
    candidates
      .filter(({ role, isPlaced }) => role === 'system' && isPlaced)
      .map(({ name }) => name),
  );
  const found = candidates
    .filter(({ role, name }) => role !== 'user' && (inFront.has(name) || !asked.has(name)))
    .slice(0, LIMITS.codePrompts * 4)
    .flatMap((candidate): readonly Found[] => {
      const pieces = piecesOf(reader, candidate, fills);
      const literal = literalOf(pieces);
      const isEnough =
        candidate.isPlaced || (literal.length >= candidate.atLeast && isProse(literal));
      if (!isEnough) return [];
      const places = pieces.flatMap((piece) =>
        piece.kind === 'text' && piece.text.trim() !== '' ? [piece.from] : [],
      );
      return [{ candidate, pieces, places: new Set(places) }];
    });
  const prompts = oneForEach(found).map(({ candidate, pieces }) =>
    promptOf(reader, candidate, pieces),
  );
  return uniquelyNamed(prompts.slice(0, LIMITS.codePrompts));
}

function piecesOf(
  { flattener, judge }: Reader,
  { values }: Candidate,
  fills: ReturnType<typeof fillsOf>,
): readonly Piece[] {
  const pieces = values.flatMap((value, index) => {
    const own = flattener.flatten(value);
    return index === 0
      ? own
      : [{ kind: 'text' as const, text: '\n', from: value.expr.from }, ...own];
  });
  if (fills.size === 0) return pieces;
  // What another statement of the file fills in: `template.invoke({ now })`.
  return filled(pieces, /\{\{\s*(\w+)\s*\}\}|(?<![{$])\{(\w+)\}(?!\})/g, (match, at) => {
    const value = (fills.get(match[1] ?? match[2] ?? '') ?? []).find(
      (one) => judge.judge(one) !== null,
    );
    return value === undefined ? null : [{ kind: 'hole', value, format: null, ...at }];
  });
}

/** One prompt for each name, and none that is a part of another one. */
function oneForEach(found: readonly Found[]): readonly Found[] {
  const byName = new Map<string, Found>();
  for (const one of found) {
    const known = byName.get(one.candidate.name);
    if (known === undefined || isRicher(one, known))
      byName.set(
        one.candidate.name,
        known === undefined ? one : { ...one, candidate: merged(one.candidate, known.candidate) },
      );
    else
      byName.set(one.candidate.name, {
        ...known,
        candidate: merged(known.candidate, one.candidate),
      });
  }
  const all = [...byName.values()].toSorted((a, b) => b.places.size - a.places.size);
  const kept: Found[] = [];
  const covered = new Map<number, Found[]>();
  for (const one of all) {
    const [first] = one.places;
    const holders = first === undefined ? [] : (covered.get(first) ?? []);
    const holder = holders.find(({ places }) =>
      [...one.places].every((place) => places.has(place)),
    );
    if (holder !== undefined && holesOf(one) <= holesOf(holder)) continue;
    kept.push(one);
    for (const place of one.places) covered.set(place, [...(covered.get(place) ?? []), one]);
  }
  return kept.toSorted((a, b) => a.candidate.from - b.candidate.from);
}

function holesOf({ pieces }: Found): number {
  return pieces.filter(({ kind }) => kind === 'hole').length;
}

function isRicher(one: Found, other: Found): boolean {
  if (one.places.size !== other.places.size) return one.places.size > other.places.size;
  return holesOf(one) > holesOf(other);
}

function merged(one: Candidate, other: Candidate): Candidate {
  const role = one.role === 'system' || other.role === 'system' ? 'system' : one.role;
  return {
    ...one,
    role,
    isPlaced: one.isPlaced || other.isPlaced,
    from: Math.min(one.from, other.from),
  };
}

function uniquelyNamed(prompts: readonly ReadPrompt[]): readonly ReadPrompt[] {
  const seen = new Map<string, number>();
  return prompts.map((prompt) => {
    const count = (seen.get(prompt.name) ?? 0) + 1;
    seen.set(prompt.name, count);
    return count === 1 ? prompt : { ...prompt, name: `${prompt.name}-${count}` };
  });
}
