import { LIMITS } from '../../../limits.ts';
import { MustacheSyntaxError, scan } from './scan.ts';
import type { Delimiters, Piece, Tag } from './scan.ts';

/** A parsed template; offsets are UTF-16 code units in its text. */
export type Node =
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly raw: boolean;
      readonly start: number;
    }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly start: number;
      readonly inverted: boolean;
      readonly children: readonly Node[];
    }
  | {
      readonly kind: 'partial';
      readonly name: string;
      readonly start: number;
      /** Blanks that the partial's lines begin with, and whether its first line is one of them. */
      readonly indentation: string;
      readonly indentsFirst: boolean;
    };

interface OpenSection {
  readonly tag: Tag;
  readonly children: Node[];
}

/**
 * Parses a template as mustache.js does: a line of nothing but section, comment, partial and delimiter
 * tags leaves no blank line behind.
 * @throws MustacheSyntaxError with the place of what is wrong.
 */
export function parse(template: string, delimiters: Delimiters): readonly Node[] {
  const root: Node[] = [];
  const open: OpenSection[] = [];
  for (const line of lines(scan(template, delimiters), template)) {
    const standalone = isStandalone(line, template);
    line.forEach((piece, index) => {
      const into = open.at(-1)?.children ?? root;
      if (piece.kind === 'text') {
        if (!standalone) into.push(piece);
      } else if (piece.kind === 'section' || piece.kind === 'inverted') {
        if (open.length >= LIMITS.depth)
          throw new MustacheSyntaxError('sections are nested too deeply', piece.start);
        open.push({ tag: piece, children: [] });
      } else if (piece.kind === 'end') {
        const section = close(open, piece);
        (open.at(-1)?.children ?? root).push(section);
      } else if (piece.kind === 'variable') {
        into.push({ kind: 'variable', ...named(piece), raw: piece.raw });
      } else if (piece.kind === 'partial') {
        into.push({ kind: 'partial', ...named(piece), ...indentation(line, index, template) });
      }
    });
  }
  const unclosed = open.at(-1)?.tag;
  if (unclosed !== undefined)
    throw new MustacheSyntaxError(`the section '${unclosed.name}' is never closed`, unclosed.start);
  return root;
}

function close(open: OpenSection[], end: Tag): Node {
  const section = open.pop();
  if (section === undefined || section.tag.name !== end.name) {
    const inside = section === undefined ? '' : ` inside the section '${section.tag.name}'`;
    throw new MustacheSyntaxError(`'/${end.name}' closes no section${inside}`, end.start);
  }
  const { tag, children } = section;
  return { kind: 'section', ...named(tag), inverted: tag.kind === 'inverted', children };
}

function named({ name, start }: Tag): { readonly name: string; readonly start: number } {
  return { name, start };
}

/** Pieces line by line; a line end inside a tag ends no line. */
function lines(pieces: readonly Piece[], template: string): readonly (readonly Piece[])[] {
  const all: Piece[][] = [[]];
  for (const piece of pieces) {
    all.at(-1)?.push(piece);
    if (piece.kind === 'text' && template[piece.end - 1] === '\n') all.push([]);
  }
  return all;
}

function isStandalone(line: readonly Piece[], template: string): boolean {
  return (
    line.some(({ kind }) => kind !== 'text') &&
    line.every(
      (piece) => piece.kind !== 'variable' && (piece.kind !== 'text' || isBlank(piece, template)),
    )
  );
}

function isBlank(piece: Piece, template: string): boolean {
  return !/\S/.test(template.slice(piece.start, piece.end));
}

// As mustache.js 4.2 does it: only a line's first tag indents, and text in front counts as blanks.
function indentation(line: readonly Piece[], index: number, template: string) {
  const before = line.slice(0, index);
  if (before.some(({ kind }) => kind !== 'text')) return { indentation: '', indentsFirst: false };
  const text = before.map(({ start, end }) => template.slice(start, end)).join('');
  return {
    indentation: text.replaceAll(/\S/g, ' ').replaceAll(/[^ \t]/g, ''),
    indentsFirst: !/\S/.test(text),
  };
}
