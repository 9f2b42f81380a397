import { chainOf, printedUnit, sha256 } from '../../request/hash.ts';
import { type TextSteps, textSteps } from '../../request/text-steps.ts';
import type { Breakpoint, Section, Unit } from '../../request/unit.ts';
import type { CacheRules, Segmented } from '../../request/provider/provider.ts';
import { utf8Length } from '../../runtime.ts';
import { KnownPieces, type UnitPieces } from '../relatives/pieces.ts';
import type { RelativeRequest } from '../relatives/relatives.ts';
import { seconds } from './lifetime.ts';

/** What the index of cached prefixes needs to know of a request. Hashes and numbers only, no text. */
export interface CachedChain {
  /**
   * Element i identifies the units up to and including i (`chainOf` over `unitHash`), model included, and what
   * isolates entries beside the request itself (`isolatedBy`).
   */
  readonly chain: readonly string[];
  /**
   * T(i), or any measure that grows like it: exact tokens where they are known, else UTF-8 bytes of the
   * canonical form, since a token is about as many bytes of any language. Only proportions are read.
   */
  readonly lengths: readonly number[];
  readonly rules: CacheRules;
  /** In prefix order. */
  readonly breakpoints: readonly Pick<Breakpoint, 'unit' | 'ttl'>[];
  /** Seconds that an entry lives where its breakpoint names no lifetime. */
  readonly lifetime: number;
  /**
   * The text of a unit in steps, where it can be reused in part: any prefix matches, and it is a text. Null
   * for a unit that is reused as a whole or not at all.
   */
  readonly textOf: (unit: number) => TextSteps | null;
}

/** The same with what relatives are found by, and the section of each unit. */
export interface RequestChain extends CachedChain, RelativeRequest {
  readonly sections: readonly Section[];
}

export interface ChainOptions {
  readonly namespace?: string;
  /** T(i) of the units, where it is known; one per unit. */
  readonly lengths?: readonly number[];
}

/**
 * Seconds for which an entry is certain to live where nothing says so: "5 to 10 minutes of inactivity"
 * (developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10); nothing is documented for
 * the other providers without markers, and the shortest documented life blames nobody wrongly.
 */
export const SHORTEST_LIFETIME = 300;

/** What a request prints to, unit by unit; made once, for printing is what costs. */
export interface PrintedUnits {
  /** `unitHash` of each unit. */
  readonly hashes: readonly string[];
  /** UTF-8 bytes of the units up to and including each; parameters have none. */
  readonly lengths: readonly number[];
}

/** `unitHash` of a unit, and the UTF-8 bytes of what it is taken of. */
export interface PrintedUnit {
  readonly hash: string;
  readonly length: number;
}

/** One walk gives the length and the hash: the printing is what costs. */
export function printUnit(unit: Unit, freeForm: ReadonlySet<string>): PrintedUnit {
  const printed = printedUnit(unit, freeForm);
  return { hash: sha256(printed), length: utf8Length(printed) };
}

/**
 * Prints a request, in O(its bytes).
 *
 * @param print another way to what `printUnit` gives
 */
export function printUnits(
  { units, freeForm }: Segmented,
  print: typeof printUnit = printUnit,
): PrintedUnits {
  const hashes: string[] = [];
  const measured: number[] = [];
  let sum = 0;
  for (const unit of units) {
    const { hash, length } = print(unit, freeForm);
    hashes.push(hash);
    if (unit.section !== 'params') sum += length;
    measured.push(sum);
  }
  return { hashes, lengths: measured };
}

/** What isolates a request's entries: nobody serves what another one cached, whatever the model is called. */
export function isolatedBy({ provider }: Pick<Segmented, 'provider'>, namespace = ''): string {
  return `${provider}\0${namespace}`;
}

/** The chain of a request, in O(its bytes), or O(its units) where it is printed already. */
export function requestChain(
  segmented: Segmented,
  options: ChainOptions = {},
  printed: PrintedUnits = printUnits(segmented),
  known: KnownPieces = new KnownPieces(),
): RequestChain {
  const { units, rules, breakpoints, model } = segmented;
  const namespace = isolatedBy(segmented, options.namespace);
  const sections = units.map(({ section }) => section);
  const replies = new Set<number>();
  for (const [unit, { role }] of units.entries()) if (role === 'assistant') replies.add(unit);
  return {
    chain: chainOf(printed.hashes, namespace),
    lengths: options.lengths ?? printed.lengths,
    model,
    sections,
    sectionOf: (unit) => sections[unit],
    isReply: (unit) => replies.has(unit),
    piecesOf: piecesWhenAsked(units, printed.hashes, known),
    rules,
    breakpoints,
    lifetime: seconds(segmented.lifetime ?? null) ?? SHORTEST_LIFETIME,
    textOf: rules.kind === 'prefix' ? stepsWhenAsked(units) : () => null,
  };
}

/** Most calls repeat what is known and ask for none of them. */
function stepsWhenAsked(units: readonly Unit[]): (unit: number) => TextSteps | null {
  const made = new Map<number, TextSteps | null>();
  return (at) => {
    const known = made.get(at);
    if (known !== undefined) return known;
    const unit = units[at];
    const steps = unit === undefined ? null : textSteps(unit);
    made.set(at, steps);
    return steps;
  };
}

function piecesWhenAsked(
  units: readonly Unit[],
  hashes: readonly string[],
  known: KnownPieces,
): (unit: number) => UnitPieces | null {
  return (at) => {
    const unit = units[at];
    return unit === undefined || unit.section === 'params'
      ? null
      : known.of(unit, hashes[at] ?? '');
  };
}
