import type { Unit } from '../../request/unit.ts';
import type { ScenarioTurn } from './scenario.ts';

/** Tokens of a reply that nobody rendered: a few paragraphs. */
const REPLY = 200;

/**
 * The turns of a conversation of a wanted length. Where fewer were rendered, the conversation goes on as it
 * began: a reply, then a message of the newest turn's size, with the markers of the newest turn moved along.
 */
export function withLength(
  turns: readonly ScenarioTurn[],
  wanted: number | null,
): readonly ScenarioTurn[] {
  if (wanted === null || turns.length >= wanted) return turns.slice(0, wanted ?? turns.length);
  const all = [...turns];
  while (all.length < wanted) {
    const last = all.at(-1);
    if (last === undefined || last.segmented.newest >= last.segmented.units.length) break;
    all.push(next(last, all.length));
  }
  return all;
}

function next(before: ScenarioTurn, turn: number): ScenarioTurn {
  const { segmented, tokens } = before;
  const { units, newest, breakpoints, lookups } = segmented;
  const end = units.length;
  const position = units.at(-1)?.position ?? 0;
  const said = units.slice(newest);
  const reply = said.slice(0, 1).map((unit) => invented(unit, 'assistant', turn, 0, position + 1));
  const asked = said.map((unit, at) => invented(unit, 'user', turn, at + 1, position + 2 + at));
  const moved = (unit: number) => (unit < newest ? unit : unit - newest + end + reply.length);
  return {
    ...before,
    segmented: {
      ...segmented,
      units: [...units, ...reply, ...asked],
      newest: end + reply.length,
      breakpoints: breakpoints.map((each) => ({ ...each, unit: moved(each.unit) })),
      ...(lookups === undefined
        ? {}
        : { lookups: [...lookups, end + reply.length + asked.length - 1] }),
    },
    tokens: [...tokens, ...reply.map(() => REPLY), ...tokens.slice(newest)],
  };
}

function invented(
  unit: Unit,
  role: 'assistant' | 'user',
  turn: number,
  at: number,
  position: number,
): Unit {
  const words = { type: 'text', text: `turn ${turn}, part ${at}` };
  return {
    ...unit,
    section: 'messages',
    kind: 'text',
    role,
    frame: role,
    value: words,
    pointer: `${unit.pointer} of turn ${turn}`,
    replayed: role === 'assistant',
    position,
  };
}
