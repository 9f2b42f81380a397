import type { Placed } from './resolve.ts';
import type { Stretch } from './syntax.ts';

/** A stretch of what a text is made of. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Where it stands in the source. */
      readonly from: number;
    }
  /** A value that is put in. */
  | ({ readonly kind: 'hole'; readonly value: Placed; readonly format: string | null } & Stretch);

export function isTextual(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'text' && piece.text !== '');
}

/** The literal text, without what is put in. */
export function literalOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

/** Takes the common indentation of the lines away, and the empty lines around them. */
export function dedented(pieces: readonly Piece[]): readonly Piece[] {
  let indent = Infinity;
  let isStart = true;
  for (const piece of pieces) {
    if (piece.kind === 'hole') {
      if (isStart) indent = 0;
      isStart = false;
      continue;
    }
    for (const line of piece.text.split(/(?<=\n)/)) {
      const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
      if (isStart && line.trim() !== '') indent = Math.min(indent, blank);
      isStart = line.endsWith('\n');
    }
  }
  if (indent === Infinity || indent === 0) return stripped(pieces);
  let atStart = true;
  const cut = pieces.map((piece): Piece => {
    if (piece.kind === 'hole') {
      atStart = false;
      return piece;
    }
    const lines = piece.text.split(/(?<=\n)/).map((line) => {
      const from = atStart ? Math.min(indent, /^[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
      atStart = line.endsWith('\n');
      return line.slice(from);
    });
    return { ...piece, text: lines.join('') };
  });
  return stripped(cut);
}

/** Takes white space at both ends away. */
export function stripped(pieces: readonly Piece[]): readonly Piece[] {
  const kept = [...pieces];
  for (const [end, trim] of [
    [0, (text: string) => text.trimStart()],
    [-1, (text: string) => text.trimEnd()],
  ] as const) {
    for (;;) {
      const piece = kept.at(end);
      if (piece?.kind !== 'text') break;
      const text = trim(piece.text);
      const index = end === 0 ? 0 : kept.length - 1;
      if (text === '') kept.splice(index, 1);
      else {
        kept[index] = { ...piece, text };
        break;
      }
    }
  }
  return kept;
}

/**
 * Puts values in for what a pattern finds in the literal text.
 * @param fill the pieces for a match; null leaves it as it stands
 */
export function filled(
  pieces: readonly Piece[],
  pattern: RegExp,
  fill: (match: RegExpExecArray, at: Stretch) => readonly Piece[] | null,
): readonly Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'hole') return [piece];
    const parts: Piece[] = [];
    let at = 0;
    for (const match of piece.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const put = fill(match, { from: piece.from + match.index, to: piece.from + end });
      if (put === null) continue;
      if (match.index > at) parts.push({ ...piece, text: piece.text.slice(at, match.index) });
      parts.push(...put);
      at = end;
    }
    if (at < piece.text.length) parts.push({ ...piece, text: piece.text.slice(at) });
    return parts;
  });
}
