import type { Json } from '../json/value.ts';
import type { Unit } from '../prefix/unit.ts';
import type { Piece } from './piece.ts';

/** Messages that come again with every turn, and what became of them: the same objects each time. */
export class SegmentMemory {
  readonly #pieces = new WeakMap<
    object,
    { readonly index: number; readonly pieces: readonly Piece[] }
  >();
  readonly #units = new WeakMap<Piece['unit'], Unit>();

  /** The pieces of the message at an index. */
  pieces(message: Json, index: number, cut: () => readonly Piece[]): readonly Piece[] {
    if (typeof message !== 'object' || message === null) return cut();
    const known = this.#pieces.get(message);
    if (known?.index === index) return known.pieces;
    const pieces = cut();
    this.#pieces.set(message, { index, pieces });
    return pieces;
  }

  /** A piece's unit at a look-back position. */
  unit(unit: Piece['unit'], position: number): Unit {
    const known = this.#units.get(unit);
    if (known?.position === position) return known;
    const placed = { ...unit, position };
    this.#units.set(unit, placed);
    return placed;
  }
}
