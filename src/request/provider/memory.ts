import type { Json } from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import type { Piece } from './piece.ts';

/**
 * What became of a conversation's messages when they were cut before. A request repeats those of the
 * request before it: as long as they are the same objects, they are not looked at again. Only for callers
 * whose messages never change once they are there.
 */
export class SegmentMemory {
  #form = '';
  #messages: readonly Json[] = [];
  /** How many pieces the messages up to each one have. */
  #ends: readonly number[] = [];
  #pieces: readonly Piece[] = [];
  /** The pieces among them that parameters are told from, by index. */
  #telling: readonly number[] = [];
  #placed: readonly Piece[] = [];
  #units: readonly Unit[] = [];
  #start: string | null = null;

  /**
   * The pieces of all messages.
   * @param form tells apart who cuts: one conversation may go on in the form of another provider
   */
  pieces(
    form: string,
    messages: readonly Json[],
    cut: (message: Json, index: number) => readonly Piece[],
    tells: (piece: Piece) => boolean,
  ): readonly Piece[] {
    const shared = form === this.#form ? commonRun(this.#messages, messages) : 0;
    this.#form = form;
    const ends = this.#ends.slice(0, shared);
    const pieces = this.#pieces.slice(0, ends.at(-1) ?? 0);
    const telling = this.#telling.filter((index) => index < pieces.length);
    messages.slice(shared).forEach((message, at) => {
      for (const piece of cut(message, shared + at)) {
        if (tells(piece)) telling.push(pieces.length);
        pieces.push(piece);
      }
      ends.push(pieces.length);
    });
    [this.#messages, this.#ends, this.#pieces, this.#telling] = [messages, ends, pieces, telling];
    return pieces;
  }

  /** Whether these are the latest pieces: then all of them are in the prompt. */
  knows(pieces: readonly Piece[]): boolean {
    return pieces === this.#pieces && pieces.length > 0;
  }

  /** Those of the latest pieces that parameters are told from. */
  get telling(): readonly Piece[] {
    return this.#telling.flatMap((index) => this.#pieces[index] ?? []);
  }

  /**
   * The units of the latest pieces.
   * @param start what their places depend on beside themselves
   * @param place the units of pieces that stand behind these
   */
  units(
    pieces: readonly Piece[],
    start: string,
    place: (pieces: readonly Piece[], before: readonly Unit[]) => readonly Unit[],
  ): readonly Unit[] {
    const shared = this.#start === start ? commonRun(this.#placed, pieces) : 0;
    const before = this.#units.slice(0, shared);
    const units = before.concat(place(pieces.slice(shared), before));
    [this.#placed, this.#units, this.#start] = [pieces, units, start];
    return units;
  }

  forget(): void {
    this.#messages = [];
    this.#ends = [];
    this.#pieces = [];
    this.#telling = [];
  }
}

function commonRun<T>(before: readonly T[], now: readonly T[]): number {
  const most = Math.min(before.length, now.length);
  let shared = 0;
  while (shared < most && before[shared] === now[shared]) shared += 1;
  return shared;
}
