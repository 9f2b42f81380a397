import { isolatedBy } from '../expected/request.ts';
import { sharedUnits } from '../../request/leading.ts';
import type { TextSteps } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import { cacheModelOf } from '../../request/provider/cache-model.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { exactUnits } from '../../request/tokens/estimate.ts';
import { Counts } from './counts.ts';
import { KnownUnits } from './known-units.ts';
import { KnownPieces, type UnitPieces } from '../relatives/pieces.ts';
import { Links } from './links.ts';
import { PlayedUnits } from './played-units.ts';
import { type Sending, inFront, playedBy } from './prepare.ts';
import type { PlayedRequest, PlayedUnit } from './request.ts';
import { UnitHashes } from './unit-hashes.ts';
import { UnitTexts } from './unit-texts.ts';

/** A request of a conversation, counted and ready to be played. */
export interface Counted {
  readonly segmented: Segmented;
  /** Tokens of each unit, in the order of the units. */
  readonly tokens: readonly number[];
  readonly expected: PlayedRequest;
  /** Under the assumptions that are worst for the reader. */
  readonly worst: PlayedRequest;
}

/** What is known of the latest request of a conversation, unit by unit. */
interface Known {
  readonly units: readonly Unit[];
  readonly hashes: readonly string[];
  readonly tokens: readonly number[];
  readonly areExact: boolean;
  readonly lengths: readonly number[];
  readonly played: readonly PlayedUnit[];
  readonly texts: readonly (TextSteps | null)[];
  readonly pieces: readonly UnitPieces[];
  readonly freeForm: ReadonlySet<string>;
  readonly namespace: string;
  readonly chain: readonly string[];
  /** The first hash of the chain at worst, and that chain. */
  readonly first: string;
  readonly worstChain: readonly string[];
}

const NOTHING: Known = {
  units: [],
  hashes: [],
  tokens: [],
  areExact: false,
  lengths: [],
  played: [],
  texts: [],
  pieces: [],
  freeForm: new Set(),
  namespace: '',
  chain: [],
  first: '',
  worstChain: [],
};

/** What is shared between conversations. */
export class Ancestry {
  readonly hashes = new UnitHashes();
  readonly links = new Links();
  readonly units = new PlayedUnits();
  readonly texts = new UnitTexts();
  readonly pieces = new KnownPieces();
  readonly known = new KnownUnits();
  readonly counts = new Counts();
}

/**
 * Prepares the requests of one conversation, in their order. What a request has in common with the one
 * before it is taken from there, so that each turn costs what is new in it.
 */
export class Lineage {
  readonly #ancestry: Ancestry;
  #known = NOTHING;
  #letters = 0;

  constructor(ancestry: Ancestry) {
    this.#ancestry = ancestry;
  }

  /** Letters of all that this conversation was the first to say. */
  get letters(): number {
    return this.#letters;
  }

  #held(unit: Unit, hash: string): Unit {
    const known = this.#ancestry.known.of(unit, hash);
    this.#letters += known.added;
    return known.unit;
  }

  async next(
    request: Segmented,
    unitTokens: readonly number[] | null,
    sending: Sending,
  ): Promise<Counted> {
    const { hashes, links, units, texts: steps, counts } = this.#ancestry;
    const before = this.#known;
    const namespace = isolatedBy(request, sending.namespace);
    const isKin = before.freeForm === request.freeForm && before.namespace === namespace;
    const shared = isKin ? sharedUnits(before.units, request.units) : 0;
    const given = request.units.slice(shared);
    const own = extended(
      before.hashes,
      shared,
      given.map((unit) => hashes.of(unit, request.freeForm)),
    );
    const fresh = given.map((unit, at) => this.#held(unit, own[shared + at] ?? ''));
    const segmented = { ...request, units: [...before.units.slice(0, shared), ...fresh] };
    const chain = extended(
      before.chain,
      shared,
      links.chain(before.chain[shared - 1] ?? namespace, own.slice(shared)),
    );
    const exact = unitTokens === null ? null : exactUnits(segmented.units, unitTokens);
    const counted = exact === null && !before.areExact ? shared : 0;
    const tokens =
      exact?.map(({ mid }) => mid) ??
      (await counts.estimated(segmented, chain, before.tokens.slice(0, counted)));
    const lengths = extended(
      before.lengths,
      counted,
      sums(before.lengths[counted - 1] ?? 0, tokens.slice(counted)),
    );
    const played = extended(
      before.played,
      shared,
      fresh.map((unit, at) => units.ofUnit(unit, own[shared + at] ?? '')),
    );
    const texts = extended(
      before.texts,
      shared,
      fresh.map((unit, at) => steps.of(request, unit, own[shared + at] ?? '')),
    );
    const pieces = extended(
      before.pieces,
      shared,
      fresh.map((unit, at) => this.#ancestry.pieces.of(unit, own[shared + at] ?? '')),
    );
    const assumed = cacheModelOf(request);
    const [first = ''] = assumed.worst.parametersFirst ? inFront(segmented.units, own) : own;
    const kept = first === before.first ? shared : 0;
    const atWorst =
      first === own[0]
        ? chain
        : extended(
            before.worstChain,
            kept,
            links.chain(
              before.worstChain[kept - 1] ?? namespace,
              kept === 0 ? [first, ...own.slice(1)] : own.slice(kept),
            ),
          );
    this.#known = {
      units: segmented.units,
      hashes: own,
      tokens,
      areExact: exact !== null,
      lengths,
      played,
      texts,
      pieces,
      freeForm: request.freeForm,
      namespace,
      chain,
      first,
      worstChain: atWorst,
    };
    const known = { lengths, units: played, pieces, textOf: (unit: number) => texts[unit] ?? null };
    return {
      segmented,
      tokens,
      expected: playedBy(segmented, { ...known, chain }, sending, assumed.expected),
      worst: playedBy(segmented, { ...known, chain: atWorst }, sending, assumed.worst),
    };
  }
}

/** A list whose first elements are those of another one. */
function extended<T>(before: readonly T[], shared: number, more: readonly T[]): readonly T[] {
  return before.slice(0, shared).concat(more);
}

function sums(start: number, tokens: readonly number[]): readonly number[] {
  let sum = start;
  return tokens.map((count) => (sum += count));
}
