import type { Json } from '../json/value.ts';

/** The part of a request that a unit belongs to (contract, section 4: `where.section`). */
export type Section = 'params' | 'tools' | 'system' | 'messages';

/** What a unit is, in the words that all providers share. */
export type UnitKind =
  /** Unit 0: the model and whatever else the provider isolates entries by. */
  | 'namespace'
  /** Request parameters that the provider prints at this place of the prefix; no tokens. */
  | 'parameters'
  | 'tool'
  | 'text'
  | 'image'
  | 'document'
  | 'tool-call'
  | 'tool-result'
  | 'thinking'
  | 'other';

export type Role = 'system' | 'user' | 'assistant';

/** Tokens that the provider adds with a unit, which stand nowhere in the body. */
export interface AddedTokens {
  readonly tokens: readonly [low: number, mid: number, high: number];
  /** True where they stand instead of what the body says: a tool that the provider defines. */
  readonly instead: boolean;
}

/** The smallest piece of a request that a provider's cache counts as one position. */
export interface Unit {
  readonly section: Section;
  readonly kind: UnitKind;
  /** Index in the array that `pointer` goes through: a tool, a system block, a message; 0 for parameters. */
  readonly index: number;
  /** JSON Pointer of the unit in the request body; '' for parameters, which are members of the body. */
  readonly pointer: string;
  /**
   * The inner path that `pointer` itself denotes, where the body uses a short form: a plain string for
   * one text block has the value `{ type, text }` and the short form '/text'. Null for everything else.
   */
  readonly shorthand: string | null;
  /** Who speaks; null for parameters and tools. */
  readonly role: Role | null;
  /** A tool's name, or what a parameter group stands in front of ('tools', 'system', 'messages'). */
  readonly name: string | null;
  /**
   * What the provider caches of it, markers removed. Inner paths are those of the body, so that
   * `pointer` + inner path is a place in it.
   */
  readonly value: Json;
  /** Anything outside `value` that is part of the prompt too: the role, a message's boundary. */
  readonly frame: string;
  /**
   * True for what the provider itself produced and the client replays (assistant turns, tool-call ids,
   * signatures): compared on the `turn` axis only.
   */
  readonly replayed: boolean;
  /**
   * Members at the top of `value` that the provider made although the client wrote the unit: the id of
   * the call that a tool result answers. To be left out (`omit`) on every axis but `turn`. Absent where
   * there are none.
   */
  readonly replayedMembers?: readonly string[];
  /**
   * Among whose units it stands where that is not its section: the definition of a deferred tool is among
   * the messages, where it was found.
   */
  readonly standsIn?: Section;
  /** What the provider adds to it; absent where that is nothing, or only guessed. */
  readonly added?: AddedTokens;
  /**
   * Look-back position, counted from 1; units that share one (a run of tool results at Anthropic) have
   * the same number, parameters that of the unit before them.
   */
  readonly position: number;
}

/** The end of a unit up to which a cache entry is written or looked up. */
export interface Breakpoint {
  /** Index of the unit it ends. */
  readonly unit: number;
  readonly kind: 'explicit' | 'automatic' | 'implicit';
  /** JSON Pointer of the unit or field that carries the marker. */
  readonly pointer: string;
  /** Lifetime as the provider spells it ('5m', '1h', '30m', '12h'); null where it has none. */
  readonly ttl: string | null;
}

/** The JSON Pointer in the request body of a place inside a unit's value. */
export function bodyPointer(unit: Unit, inner: string): string {
  if (unit.shorthand !== null && (inner === '' || inner === unit.shorthand)) return unit.pointer;
  return unit.pointer + inner;
}
