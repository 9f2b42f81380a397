import { type RequestChain, printUnit } from '../../cache/expected/request.ts';
import { type UnitPieces, piecesOfText, saidBy } from '../../cache/relatives/pieces.ts';
import { chainLink, comparedHash, printedUnit, sha256 } from '../../request/hash.ts';
import { idOver } from '../../request/identity.ts';
import { comparedUnits } from '../../request/layout.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { type TextSteps, stepsOf, unitText } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import { utf8Length } from '../../runtime.ts';
import type { RequestIdentity } from './identity.ts';

/** The identity of a request of a known form. */
export type KnownIdentity = RequestIdentity & { readonly chain: RequestChain };

/** A request that was cut and hashed. */
export interface Cut {
  readonly segmented: Segmented;
  readonly hashes: readonly string[];
  readonly identity: KnownIdentity;
}

/** A unit that holds texts of the request's own, between what is equal in all of them. */
interface Open {
  /** What is printed around the texts: one part more than there are texts. */
  readonly parts: readonly string[];
  /** Which of the request's texts stand there. */
  readonly texts: readonly number[];
  /** Whether the unit says the one text and nothing else. */
  readonly saysIt: boolean;
  /** What stands around the text, where a part of it can be reused; null where the unit is no such text. */
  readonly around: string | null;
}

/** What requests of one shape have in common: hashes and numbers, and what is printed around their own texts. */
export interface Template {
  readonly like: Omit<RequestIdentity, 'chain'>;
  readonly chain: Omit<RequestChain, 'piecesOf' | 'textOf'>;
  /** Of the units, as far as they are equal in all of them. */
  readonly hashes: readonly string[];
  readonly bytes: readonly number[];
  readonly open: ReadonlyMap<number, Open>;
  /** The first open unit. */
  readonly first: number;
  /** What the wire id is taken of, a hash or the unit whose hash it is; null where no open unit is part of it. */
  readonly wire: readonly (string | number)[] | null;
}

/** A text that nobody sends, long enough to count as one, and printed as it stands. */
const MARK = `prompt-cache-guard-${Math.floor(Math.random() * 2 ** 48).toString(16)}`;
const MARKED = new RegExp(`"${MARK}-(\\d{6})-x{40}"`);

/** What stands for the k-th text in a request that shows where they go. */
export function markOf(index: number): string {
  return `${MARK}-${String(index).padStart(6, '0')}-${'x'.repeat(40)}`;
}

/**
 * The template of a request, told from the same one with marks for its texts: those show where the texts went.
 * Null where that does not lead to the request itself, or more hangs on the texts.
 *
 * @param texts that are the request's own, in their order
 * @param marked the request with `markOf(k)` as its k-th text
 */
export function templateOf(
  { segmented, hashes, identity }: Cut,
  texts: readonly string[],
  marked: Segmented,
): Template | null {
  const { units, freeForm } = marked;
  if (!isAlike(segmented, marked) || !hasHead(segmented)) return null;
  const open = new Map<number, Open>();
  const { piecesOf: _, textOf: __, ...chain } = identity.chain;
  const bytes = chain.lengths.map((length, unit) => length - (chain.lengths[unit - 1] ?? 0));
  for (const [index, unit] of units.entries()) {
    const found = openOf(unit, freeForm);
    const made = found === null ? printUnit(unit, freeForm) : filled(found, texts);
    if (made.hash !== hashes[index]) return null;
    if (found === null) continue;
    if (unit.section === 'params' || unit.replayedMembers !== undefined) return null;
    open.set(index, found);
  }
  const [first = units.length] = open.keys();
  const compared = comparedUnits(segmented);
  const wire = segmented.units
    .slice(0, compared)

    .flatMap((unit, index): (string | number)[] =>
      unit.replayed
        ? []
        : open.has(index)
          ? [index]
          : [
              unit.replayedMembers === undefined
                ? (hashes[index] ?? '')
                : comparedHash(unit, freeForm),
            ],
    );
  const { chain: ___, ...like } = identity;
  return { like, chain, hashes, bytes, open, first, wire: first < compared ? wire : null };
}

/**
 * The identity of a request of a template's shape.
 *
 * @param known the pieces of a unit that went by before, by its hash
 * @param whole the same without a template, for what that does not hold
 */
export function identityBy(
  template: Template,
  texts: readonly string[],
  known: (hash: string) => UnitPieces | undefined,
  whole: () => RequestChain | null,
): RequestIdentity {
  const { like, chain, bytes, open, first, wire } = template;
  const hashes = template.hashes.slice();
  const links = chain.chain.slice(0, first);
  const lengths = chain.lengths.slice(0, first);
  let [link, sum] = [links.at(-1) ?? '', lengths.at(-1) ?? 0];
  for (let unit = first; unit < hashes.length; unit += 1) {
    const found = open.get(unit);
    if (found === undefined) sum += bytes[unit] ?? 0;
    else {
      const { hash, length } = filled(found, texts);
      hashes[unit] = hash;
      sum += length;
    }
    link = chainLink(link, hashes[unit] ?? '');
    links.push(link);
    lengths.push(sum);
  }
  const textIn = (unit: number): string | undefined => texts[open.get(unit)?.texts[0] ?? -1];
  const own: RequestChain = {
    ...chain,
    chain: links,
    lengths,
    piecesOf: (unit): UnitPieces | null => {
      if (chain.sections[unit] === 'params') return null;
      const hash = hashes[unit] ?? '';
      const text = open.get(unit)?.saysIt === true ? textIn(unit) : undefined;
      return text === undefined
        ? (known(hash) ?? whole()?.piecesOf(unit) ?? null)
        : piecesOfText(text, hash);
    },
    textOf: (unit): TextSteps | null => {
      if (chain.rules.kind !== 'prefix') return null;
      const around = open.get(unit)?.around ?? null;
      const text = textIn(unit);
      return around === null || text === undefined
        ? (whole()?.textOf(unit) ?? null)
        : stepsOf({ around, text });
    },
  };
  const wireId =
    wire === null
      ? like.wireId
      : idOver(wire.map((each) => (typeof each === 'string' ? each : (hashes[each] ?? ''))));
  return { ...like, wireId, hashes, chain: own };
}

/** Whether two requests were cut alike. */
function isAlike(one: Segmented, other: Segmented): boolean {
  return (
    one.units.length === other.units.length &&
    one.newest === other.newest &&
    one.units.every((unit, at) => unit.pointer === other.units[at]?.pointer) &&
    JSON.stringify(one.breakpoints) === JSON.stringify(other.breakpoints)
  );
}

/** Whether the prefix id hangs on no message. */
function hasHead({ units }: Segmented): boolean {
  return units.some(({ section }) => section === 'tools' || section === 'system');
}

/** The texts of a unit; null for one without. */
function openOf(unit: Unit, freeForm: ReadonlySet<string>): Open | null {
  const pieces = printedUnit(unit, freeForm).split(MARKED);
  if (pieces.length === 1) return null;
  const texts = pieces.filter((_, at) => at % 2 === 1).map(Number);
  const only = texts.length === 1 ? markOf(texts[0] ?? -1) : null;
  const around = unitText(unit);
  return {
    parts: pieces.filter((_, at) => at % 2 === 0),
    texts,
    saysIt: unit.section !== 'tools' && saidBy(unit) === only,
    around: around !== null && around.text === only ? around.around : null,
  };
}

/** What `printUnit` gives for a unit with these texts. */
function filled(
  { parts, texts }: Open,
  own: readonly string[],
): { readonly hash: string; readonly length: number } {
  let printed = parts[0] ?? '';
  for (const [at, index] of texts.entries())
    printed += JSON.stringify(own[index] ?? '') + (parts[at + 1] ?? '');
  return { hash: sha256(printed), length: utf8Length(printed) };
}
