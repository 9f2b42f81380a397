import { type SampleSize, type Sampled, sample } from '../../cache/play/sample.ts';
import type { ScenarioTurn } from '../../cache/play/scenario.ts';
import type { Traffic } from '../../cache/play/traffic.ts';
import type { AnalysedRequest } from '../axes/request.ts';
import type { Draft } from '../draft.ts';
import { type CorrectedTurn, correctedTurns } from './corrected-turns.ts';
import { type Variation, varyingOf, varyingTokens } from './varying.ts';

/** One side of a conversation, as its requests are played. */
export interface PlayableSide {
  readonly turns: readonly AnalysedRequest[];
  /** Which turn each one goes on from; null for none. */
  readonly references: readonly (number | null)[];
  /** Units of the first turn that all conversations are known to share; absent for those of its compared region. */
  readonly shared?: ReadonlySet<number> | undefined;
  /** What its variables reach, by their names. */
  readonly variables: readonly (Variation & { readonly name: string })[];
  /** All that was found on this side. */
  readonly drafts: readonly Draft[];
}

/** A change of the corrected turns that is no taking back of a finding: the markers of the other side, say. */
export type Change = (turn: CorrectedTurn, index: number) => CorrectedTurn;

/** The requests of a side with the effects of some of its findings taken back. */
export function scenesOf(
  side: PlayableSide,
  corrected: ReadonlySet<Draft>,
  change?: Change,
): readonly ScenarioTurn[] {
  return scenes(side, corrected, change).map(({ scene }) => scene);
}

function scenes(
  side: PlayableSide,
  corrected: ReadonlySet<Draft>,
  change: Change = (turn) => turn,
): readonly { readonly scene: ScenarioTurn; readonly own: CorrectedTurn['own'] }[] {
  const { turns, references, drafts } = side;
  const taken = drafts.filter((draft) => corrected.has(draft));
  const variations = variationsOf(side, corrected);
  return correctedTurns(turns, taken, references).map((turn, index) => {
    const { segmented, tokens, own } = change(turn, index);
    const shared =
      index > 0 || side.shared === undefined
        ? undefined
        : new Set(own.flatMap((from, at) => (from !== null && side.shared?.has(from) ? [at] : [])));
    const scene = {
      segmented,
      tokens,
      ...varyingOf(segmented, variations),
      ...(shared !== undefined && { shared }),
    };
    return { scene, own };
  });
}

/** What varies on a side where these findings are taken back. */
function variationsOf(side: PlayableSide, corrected: ReadonlySet<Draft>): readonly Variation[] {
  const still = new Set(
    [...corrected].flatMap(({ causes, facts }) => (causes.includes('variable') ? facts.value : [])),
  );
  const kept = side.drafts.filter((draft) => !corrected.has(draft));
  return [
    ...side.variables.filter(({ name }) => !still.has(name)),
    ...kept.flatMap(({ effect }): readonly Variation[] => {
      if (effect?.kind === 'varies' && effect.rotation !== null)
        return [{ ...effect, rotation: effect.rotation }];
      // A key that differs from turn to turn is made up anew for every conversation too.
      if (effect?.kind === 'key') return [NEW_KEYS];
      return [];
    }),
  ];
}

const NEW_KEYS: Variation = {
  rotation: 'conversation',
  among: null,
  places: [{ pointer: '/model', offset: null, length: 0 }],
};

/** Plays a side again and again, each time with other findings taken back; what was played is remembered. */
export class SidePlays {
  readonly side: PlayableSide;
  readonly #traffic: Traffic;
  readonly #known = new Map<string, readonly Sampled[]>();
  readonly #numbers = new Map<Draft, number>();
  readonly #size: SampleSize;

  constructor(side: PlayableSide, traffic: Traffic, size: SampleSize) {
    this.side = side;
    this.#traffic = traffic;
    this.#size = size;
    for (const [number, draft] of side.drafts.entries()) this.#numbers.set(draft, number);
  }

  /** Every steady request with these findings taken back, in the order of conversations and turns. */
  play(corrected: ReadonlySet<Draft>): readonly Sampled[] {
    return this.#remembered(corrected, false);
  }

  /** The same with a change besides. */
  changed(corrected: ReadonlySet<Draft>, change?: Change): readonly Sampled[] {
    return this.#sampled(corrected, false, change);
  }

  /** The same with everything corrected, and with entries that live for ever. */
  everlasting(corrected: ReadonlySet<Draft>): readonly Sampled[] {
    return this.#remembered(corrected, true);
  }

  #remembered(corrected: ReadonlySet<Draft>, isEverlasting: boolean): readonly Sampled[] {
    const numbers = Array.from(corrected, (draft) => this.#numbers.get(draft) ?? -1);
    const key = `${isEverlasting}:${numbers.toSorted((a, b) => a - b).join()}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const played = this.#sampled(corrected, isEverlasting);
    this.#known.set(key, played);
    return played;
  }

  #sampled(
    corrected: ReadonlySet<Draft>,
    isEverlasting: boolean,
    change?: Change,
  ): readonly Sampled[] {
    const made = scenes(this.side, corrected, change);
    const turns = made.map(({ scene }) => scene);
    return sample(turns, this.#traffic, this.#size, isEverlasting).map((each) => {
      const own = made[each.turn]?.own.slice(0, each.units) ?? [];
      const last = own.findLast((unit) => unit !== null);
      // In the units of the turn that is really sent.
      const units = made[each.turn] === undefined ? each.units : (last ?? -1) + 1;
      return { ...each, units };
    });
  }

  /** Of each turn, the tokens of each unit that vary and that nobody could have read. */
  varying(): readonly ReadonlyMap<number, number>[] {
    const variations = this.side.drafts.flatMap(({ effect }) =>
      effect?.kind === 'varies' && effect.rotation !== null
        ? [{ ...effect, rotation: effect.rotation }]
        : [],
    );
    return this.side.turns.map(({ segmented, tokens }) =>
      varyingTokens(
        segmented,
        tokens.map(({ mid }) => mid),
        variations,
      ),
    );
  }
}
