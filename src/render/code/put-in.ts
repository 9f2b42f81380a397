import { type TracedText, TracedTextBuilder } from '../traced-text.ts';
import type { Candidate } from './candidates.ts';
import type { Judgement } from './judgement.ts';
import { type Role, isClocklike, isPersonal } from './names.ts';
import { type Piece, literalOf } from './pieces.ts';
import type { Reader } from './reader.ts';
import { sourceOf } from './syntax.ts';

/** A value that is put into a prompt. */
export interface PutIn {
  /** Where it stands in the prompt's text, its braces included. */
  readonly start: number;
  readonly end: number;
  /** The expression as the source writes it, in one line. */
  readonly expression: string;
  /** The line, from 1, of the place where it is put in. */
  readonly line: number;
  /** Why it varies; null where the file does not tell. */
  readonly judgement: (Judgement & { readonly line: number; readonly source: string }) | null;
}

/** A prompt that a source file holds. */
export interface ReadPrompt {
  /** Unique in the file. */
  readonly name: string;
  readonly role: Role;
  /** Its literal text, with what is put in written in braces at its place. */
  readonly text: TracedText;
  readonly values: readonly PutIn[];
  readonly line: number;
  /** False for a place that takes a text of which this file shows nothing. */
  readonly isReadable: boolean;
}

/** A prompt with its text, and what is put in judged. */
export function promptOf(
  reader: Reader,
  { name, role, from }: Candidate,
  pieces: readonly Piece[],
): ReadPrompt {
  const { module, path, lineAt } = reader;
  const builder = new TracedTextBuilder();
  const values: PutIn[] = [];
  const sign = module.language === 'javascript' ? '$' : '';
  // Behind a value that differs in each request anyway, nothing of a user's message is shared.
  let isShared = true;
  for (const piece of pieces) {
    const line = lineAt(piece.from);
    if (piece.kind === 'text') {
      builder.append(piece.text, 'value', { file: path, line });
      continue;
    }
    const judgement = isShared ? judgementOf(reader, piece) : null;
    const shown = judgement === null ? piece.value.expr : judgement.evidence;
    const expression = shortened(sourceOf(module, shown));
    const start = builder.length;
    builder.append(`${sign}{${expression}}`, 'value', { file: path, line });
    values.push({
      start,
      end: builder.length,
      expression,
      line,
      judgement:
        judgement === null
          ? null
          : { ...judgement, line: lineAt(judgement.evidence.from), source: expression },
    });
    if (role !== 'system' && judgement === null && isUpToTheCaller(piece)) isShared = false;
  }
  const text = builder.build();
  return {
    name,
    role,
    text,
    values: settled(values, text.text),
    line: lineAt(from),
    isReadable: literalOf(pieces).trim() !== '',
  };
}

/** Whether a value is a parameter or made from one, and so another one in each request for all one knows. */
function isUpToTheCaller({ value }: Extract<Piece, { kind: 'hole' }>): boolean {
  return value.env.scope.kind === 'function';
}

function judgementOf(
  { judge, module }: Reader,
  piece: Extract<Piece, { kind: 'hole' }>,
): Judgement | null {
  const found = judge.judge(piece.value, piece.format);
  if (found !== null) return found;
  const evidence = piece.value.expr;
  const written = sourceOf(module, evidence);
  if (isPersonal(written)) return { cause: 'variable', evidence, certain: true, serialised: null };
  if (isClocklike(written) && piece.format === null)
    return { cause: 'variable', evidence, certain: false, serialised: null };
  return null;
}

const SHARED_BEHIND = 40;

/** A name breaks nothing where nothing that could be shared stands behind it. */
function settled(values: readonly PutIn[], text: string): readonly PutIn[] {
  const literal = text.length - values.reduce((sum, { start, end }) => sum + end - start, 0);
  return values.map((value, index) => {
    if (value.judgement?.cause !== 'variable' || !value.judgement.certain) return value;
    const put = values.slice(index).reduce((sum, { start, end }) => sum + end - start, 0);
    const behind = text.length - value.start - put;
    return behind >= SHARED_BEHIND && behind * 2 >= literal ? value : { ...value, judgement: null };
  });
}

function shortened(expression: string): string {
  return expression.length > 120 ? `${expression.slice(0, 119)}…` : expression;
}
