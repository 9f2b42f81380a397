import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, text } from '../../../json/value.ts';
import type { Role, Section, Unit, UnitKind } from '../../unit.ts';
import { unmark } from '../markers.ts';
import type { Piece } from '../piece.ts';

/** The member that marks the end of a cached prefix. */
export const MARKER = 'prompt_cache_breakpoint';

/** Members whose content is free-form JSON: schemas and arguments. */
export const FREE_FORM: ReadonlySet<string> = new Set([
  'parameters',
  'output_schema',
  'schema',
  'arguments',
  'input',
]);

/** Where a piece of content stands. */
export interface Place {
  readonly section: Section;
  readonly index: number;
  readonly pointer: string;
  readonly role: Role | null;
  /** What is printed around it: the role and other members of its message. */
  readonly frame: string;
}

type PieceDetails = Partial<Pick<Unit, 'shorthand' | 'name' | 'replayedMembers'>>;

/** A value as a piece of this kind. */
export function piece(
  given: Json,
  place: Place,
  kind: UnitKind,
  { shorthand = null, name = null, replayedMembers }: PieceDetails = {},
): Piece {
  const { value, markers } = unmark(given, MARKER, FREE_FORM);
  const { section, index, pointer, role, frame } = place;
  const replayed = role === 'assistant';
  // Member by member: spread out of two objects, this took half of what playing a request costs.
  const unit = { section, kind, index, pointer, shorthand, role, name, value, frame, replayed };
  const whole = replayedMembers === undefined ? unit : { ...unit, replayedMembers };
  return { unit: whole, markers, absent: null };
}

/**
 * The parts of a message, each a piece: a breakpoint may stand on any. Where one message ends and the
 * next begins is printed, so a part that continues a message has another frame than one that begins it.
 * A string is one text part: both are the same tokens (inferred from equal usage counts; a marker cannot
 * be put on a string, so clients turn one into the other).
 */
export function parts(content: Json | undefined, place: Place, textType: string): readonly Piece[] {
  if (typeof content === 'string') {
    return [piece({ type: textType, text: content }, place, 'text', { shorthand: '/text' })];
  }
  if (!isArray(content)) {
    return content === undefined || content === null ? [] : [piece(content, place, 'other')];
  }
  return content.map((part, at) =>
    piece(
      part,
      {
        ...place,
        pointer: child(place.pointer, at),
        frame: at === 0 ? place.frame : `${place.frame}, continued`,
      },
      partKind(text(get(part, 'type')) ?? ''),
    ),
  );
}

const PART_KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ['text', 'text'],
  ['input_text', 'text'],
  ['output_text', 'text'],
  ['refusal', 'text'],
  ['image_url', 'image'],
  ['input_image', 'image'],
  ['file', 'document'],
  ['input_file', 'document'],
]);

function partKind(type: string): UnitKind {
  return PART_KINDS.get(type) ?? 'other';
}

/** Who speaks, in the words that all providers share. */
export function roleOf(role: string): Role | null {
  switch (role) {
    case 'system':
    case 'developer':
      return 'system';
    case 'user':
    case 'tool':
    case 'function':
      return 'user';
    case 'assistant':
      return 'assistant';
    default:
      return null;
  }
}

/** How many of the first messages are system or developer messages: the section `system`. */
export function leadingCount(messages: readonly Json[]): number {
  const first = messages.findIndex((message) => {
    const type = get(message, 'type');
    const isMessage = type === undefined || type === 'message';
    return !isMessage || roleOf(text(get(message, 'role')) ?? '') !== 'system';
  });
  return first === -1 ? messages.length : first;
}
