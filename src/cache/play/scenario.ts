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
  /** Whose cache it uses (`Sending`). */
  readonly namespace?: string;
}

/** Processes that serve the traffic side by side. */
const WORKERS = 4;

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
  #sent = 0;

  /** @param mode under which assumptions its requests are played */
  constructor(
    preparer: Preparer,
    turns: readonly ScenarioTurn[],
    mode: 'expected' | 'worst' = 'expected',
  ) {
    this.#preparer = preparer;
    this.#turns = turns;
    this.#mode = mode;
    const first = turns[0]?.segmented;
    const end = first === undefined ? 0 : comparedUnits(first);
    const hashes = turns.map(({ segmented }) => preparer.hashes(segmented));
    this.#shared = turns.map(({ segmented }, turn) =>
      segmented.units.map((unit, at) => {
        const isSame = at < end && hashes[turn]?.[at] === hashes[0]?.[at];
        if (unit.section === 'params' || isSame) return null;
        return at < end ? stepsInCommon(first?.units[at], unit) : 0;
      }),
    );
  }

  /** The next request. Throws a RangeError for a turn that was not rendered. */
  send({ turn, conversation, at }: Slot): PlayedRequest {
    const scene = this.#turns[turn];
    if (scene === undefined) throw new RangeError(`no turn ${turn}`);
    const number = this.#sent;
    this.#sent += 1;
    const { segmented, tokens, varies, namespace = '' } = scene;
    const salt = (unit: number): Salt | null => {
      const shared = this.#shared[turn]?.[unit] ?? null;
      const own = shared === null ? '' : `conversation ${conversation}`;
      const rotation = varies.get(unit);
      const now = rotation === undefined ? '' : bucket(rotation, number, conversation, at);
      const from = rotation === undefined ? (shared ?? 0) : 0;
      return own + now === '' ? null : { whose: `${own}, ${now}`, from };
    };
    const sending = { at, session: String(conversation), site: '', namespace };
    const assumptions = cacheModelOf(segmented)[this.#mode];
    return this.#preparer.prepare(segmented, tokens, sending, { assumptions, salt });
  }
}

function stepsInCommon(one: Unit | undefined, other: Unit): number {
  const [a, b] = [one === undefined ? null : textSteps(one), textSteps(other)];
  return a === null || b === null ? 0 : sharedSteps(a, b);
}

function bucket(rotation: Rotation, number: number, conversation: number, at: number): string {
  switch (rotation) {
    case 'request':
      return `request ${number}`;
    case 'conversation':
      return `of conversation ${conversation}`;
    case 'minute':
      return `minute ${Math.floor(at / 60)}`;
    case 'hour':
      return `hour ${Math.floor(at / 3_600)}`;
    case 'day':
      return `day ${Math.floor(at / 86_400)}`;
    case 'process':
      return `process ${number % WORKERS}`;
  }
}
