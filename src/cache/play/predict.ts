import type { Tokens } from './entry-cache.ts';
import { withLength } from './extend.ts';
import { Player } from './player.ts';
import { Preparer } from './prepare.ts';
import { type Rotation, Scenario, type ScenarioTurn } from './scenario.ts';
import { splitVarying } from './split.ts';
import { type Totals, plainNumber, totalsOfRepeated } from './totals.ts';
import { type Traffic, conversationsIn, slots } from './traffic.ts';
import { Window } from './window.ts';

/** US dollars for the tokens of one request; null where no price is known. */
export type Price = (tokens: Tokens) => number | null;

export interface PredictOptions {
  readonly traffic: Traffic;
  readonly price: Price;
  /** E: the tokens that each turn could have read, where it is known what they are. */
  readonly could?: readonly number[];
}

export interface Prediction {
  /** Of all requests but those of the first conversation (or two), which warms the cache up. */
  readonly totals: Totals;
  /** Units that each turn of the last conversation could have read, and their tokens. */
  readonly steady: readonly { readonly units: number; readonly tokens: number }[];
  /** US dollars for 1,000 requests; null where no price is known. */
  readonly per1000Requests: number | null;
}

/** Plays a day of a conversation's traffic (semantics, section 7). Deterministic. */
export function predict(
  rendered: readonly ScenarioTurn[],
  { traffic, price, could }: PredictOptions,
): Prediction {
  const split = withLength(rendered, traffic.turns).map(splitVarying);
  const turns = split.map(({ turn }) => turn);
  const player = new Player({ expiryCounts: true });
  const scenario = new Scenario(new Preparer(), turns);
  const stable = could === undefined ? steadyTokens(turns, traffic) : [];
  const window = new Window(turns.length);
  const warming = turns.some(isStoredLate) ? 2 : 1;
  const lengths = [turns.length];
  const followsClock = turns.some(({ varies }) => [...varies.values()].some(byClock));
  const steady: { readonly units: number; readonly tokens: number }[] = [];
  for (const slot of slots(traffic, lengths, warming)) {
    if (window.isSteady && !followsClock) break;
    const played = player.play(scenario.send(slot));
    const { turn, conversation } = slot;
    const expected = could?.[turn] ?? Math.max(played.expected, stable[turn] ?? 0);
    const units = split[turn]?.whole[played.unitsExpected - 1] ?? 0;
    steady[turn] = { units, tokens: played.expected };
    const { read, write, write1h, uncached } = played;
    const costUsd = price(played);
    window.add(conversation, turn, { read, write, write1h, uncached, expected, costUsd });
  }
  const totals = totalsOfRepeated(
    window.counted(conversationsIn(traffic, lengths, warming), warming),
  );
  const { costUsd, requests } = totals;
  const per1000Requests =
    costUsd === null || requests === 0 ? null : plainNumber((costUsd / requests) * 1000);
  return { totals, steady, per1000Requests };
}

/** Whether what two requests have in common can be read from the third one on only. */
function isStoredLate({ segmented: { rules } }: ScenarioTurn): boolean {
  return rules.kind === 'prefix' && rules.wholeUnits === true;
}

function byClock(rotation: Rotation): boolean {
  return rotation === 'minute' || rotation === 'hour' || rotation === 'day';
}

/**
 * What each turn could read if nothing varied from render to render: a prefix with a clock in it is then a
 * miss whenever the clock has moved, and no cold start. What differs between conversations (a tenant's
 * name) is left as it is. Empty where nothing varies.
 */
function steadyTokens(turns: readonly ScenarioTurn[], traffic: Traffic): readonly number[] {
  const isStable = (rotation: Rotation) => rotation === 'conversation';
  if (turns.every(({ varies }) => [...varies.values()].every(isStable))) return [];
  const without = turns.map((turn) => ({
    ...turn,
    varies: new Map([...turn.varies].filter(([, rotation]) => isStable(rotation))),
  }));
  const { steady } = predict(without, { traffic, price: () => null });
  return steady.map(({ tokens }) => tokens);
}

/**
 * What is written, or where writes are free read no more, when `later` is sent after `earlier`, over what
 * `later` writes after itself: the one-off rewrite that a change brings.
 */
export function rewritten(earlier: ScenarioTurn, later: ScenarioTurn): Tokens {
  if (earlier === later) return { read: 0, write: 0, write1h: 0, uncached: 0 };
  const after = (first: ScenarioTurn) => {
    const player = new Player({ expiryCounts: false });
    const turns = [first, later].map((each) => splitVarying(each).turn);
    const scenario = new Scenario(new Preparer(), turns);
    player.play(scenario.send({ conversation: 0, turn: 0, at: 0 }));
    return player.play(scenario.send({ conversation: 0, turn: 1, at: 60 }));
  };
  const [changed, same] = [after(earlier), after(later)];
  const more = (key: keyof Tokens) => Math.max(0, changed[key] - same[key]);
  return { read: 0, write: more('write'), write1h: more('write1h'), uncached: more('uncached') };
}
