import { comparedUnits } from '../../request/layout.ts';
import { cacheModelOf } from '../../request/provider/cache-model.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import { sharedSteps, textSteps } from '../../request/text-steps.ts';
import type { Unit } from '../../request/unit.ts';
import type { Preparer, Salt } from './prepare.ts';
import type { Slot } from './traffic.ts';
import type { PlayedRequest } from './request.ts';

/** How often a unit is another one. */
export type Rotation = 'request' | 'conversation' | 'minute' | 'hour' | 'day' | 'process';

/** One turn as it was rendered, and what of it does not stay as it is. */
export interface ScenarioTurn {
  readonly segmented: Segmented;
  /** Tokens of each unit. */
  readonly tokens: readonly number[];
  /** Units that differ from one render to the next, by index. */
  readonly varies: ReadonlyMap<number, Rotation>;
  /** The share of such a unit that stands in front of what varies in it, from 0 to 1; 0 where it is not known. */
  readonly stable?: ReadonlyMap<number, number>;
  /** How many values such a unit rotates among, by index; without an end where it has none. */
  readonly variants?: ReadonlyMap<number, number>;
  /** Units that all conversations are known to share, by index; those of its compared region where left out. */
  readonly shared?: ReadonlySet<number>;
  /** Whose cache it uses (`Sending`). */
  readonly namespace?: string;
}

export interface ScenarioOptions {
  /** Under which assumptions its requests are played; default: those that are expected. */
  readonly mode?: 'expected' | 'worst';
  /** True where hours and days pass within a few conversations, so that a short play shows what they change. */
  readonly isFast?: boolean;
}

/** Conversations of an hour or a day where time is made to pass fast. */
const FAST = 3;

/**
 * Makes the requests of many conversations of the one that was rendered. The units of the first turn's
 * compared region are shared by all of them; what else is said is each conversation's own, at equal length,
 * since one rendering sent twice would hit its own question. What varies is another one as often as it
 * varies (semantics, section 7).
 */
export class Scenario {
  readonly #preparer: Preparer;
  readonly #turns: readonly ScenarioTurn[];
  /** By turn and unit: null for what all conversations share, else how many steps of its text they do. */
  readonly #shared: readonly (readonly (number | null)[])[];
  readonly #mode: 'expected' | 'worst';
  readonly #isFast: boolean;
  #sent = 0;

  constructor(
    preparer: Preparer,
    turns: readonly ScenarioTurn[],
    { mode = 'expected', isFast = false }: ScenarioOptions = {},
  ) {
    this.#preparer = preparer;
    this.#turns = turns;
    this.#mode = mode;
    this.#isFast = isFast;
    const [first] = turns;
    const isShared = sharedBy(first);
    const hashes = turns.map(({ segmented }) => preparer.hashes(segmented));
    this.#shared = turns.map(({ segmented }, turn) =>
      segmented.units.map((unit, at) => {
        const isKnown = isShared(at);
        const isSame = isKnown && hashes[turn]?.[at] === hashes[0]?.[at];
        if (unit.section === 'params' || isSame) return null;
        return isKnown ? stepsInCommon(first?.segmented.units[at], unit) : 0;
      }),
    );
  }

  /** The next request. Throws a RangeError for a turn that was not rendered. */
  send({ turn, conversation, at }: Slot): PlayedRequest {
    const scene = this.#turns[turn];
    if (scene === undefined) throw new RangeError(`no turn ${turn}`);
    const number = this.#sent;
    this.#sent += 1;
    const { segmented, tokens, varies, variants, namespace = '' } = scene;
    const salt = (unit: number): Salt | null => {
      const shared = this.#shared[turn]?.[unit] ?? null;
      const own = shared === null ? '' : `conversation ${conversation}`;
      const rotation = varies.get(unit);
      const among = variants?.get(unit) ?? null;
      const now =
        rotation === undefined ? '' : this.#bucket(rotation, { number, conversation, at, among });
      const from = rotation === undefined ? (shared ?? 0) : 0;
      return own + now === '' ? null : { whose: `${own}, ${now}`, from };
    };
    const sending = { at, session: String(conversation), site: '', namespace };
    const assumptions = cacheModelOf(segmented)[this.#mode];
    return this.#preparer.prepare(segmented, tokens, sending, { assumptions, salt });
  }

  #bucket(
    rotation: Rotation,
    {
      number,
      conversation,
      at,
      among,
    }: { number: number; conversation: number; at: number; among: number | null },
  ): string {
    switch (rotation) {
      case 'request':
        return `request ${number}`;
      // Workers are replaced all the time: by deploys, by scaling, by functions.
      case 'process':
      case 'conversation':
        return `of conversation ${among === null ? conversation : conversation % among}`;
      case 'minute':
        return `minute ${Math.floor(at / 60)}`;
      case 'hour':
        return `hour ${this.#isFast ? Math.floor(conversation / FAST) : Math.floor(at / 3_600)}`;
      case 'day':
        return `day ${this.#isFast ? Math.floor(conversation / FAST) : Math.floor(at / 86_400)}`;
    }
  }
}

/** Which units all conversations of a prompt are known to share. */
function sharedBy(first: ScenarioTurn | undefined): (unit: number) => boolean {
  if (first === undefined) return () => false;
  const { shared, segmented } = first;
  if (shared !== undefined) return (unit) => shared.has(unit);
  const end = comparedUnits(segmented);
  return (unit) => unit < end;
}

function stepsInCommon(one: Unit | undefined, other: Unit): number {
  const [a, b] = [one === undefined ? null : textSteps(one), textSteps(other)];
  return a === null || b === null ? 0 : sharedSteps(a, b);
}
