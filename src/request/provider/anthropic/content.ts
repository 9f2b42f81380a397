import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, text } from '../../../json/value.ts';
import type { Role, Section, Unit, UnitKind } from '../../unit.ts';
import { unmark } from '../markers.ts';
import type { Piece } from '../piece.ts';

/** The member that marks the end of a cached prefix. */
export const MARKER = 'cache_control';

/**
 * Members whose content Claude is shown as it was written: tool schemas and inputs. Key order in them
 * breaks caches (https://platform.claude.com/docs/en/build-with-claude/prompt-caching, read 2026-10-08).
 */
export const FREE_FORM: ReadonlySet<string> = new Set([
  'input_schema',
  'input_examples',
  'input',
  'schema',
]);

/** Where a piece of content stands. */
export interface Place {
  readonly section: Section;
  readonly index: number;
  readonly pointer: string;
  readonly role: Role | null;
  /** The role as it is written. */
  readonly frame: string;
  readonly absent: Piece['absent'];
}

/**
 * The blocks of a `system` or `content` value. A string is shorthand for one text block (SDK 1.12.0,
 * MessageCreateParams.messages, read 2026-11-20); null has no block; anything else is one block of its own kind.
 */
export function blocks(content: Json | undefined, place: Place): readonly Piece[] {
  if (content === undefined || content === null) return [];
  if (typeof content === 'string') {
    return [piece({ type: 'text', text: content }, place, { shorthand: '/text' })];
  }
  if (!isArray(content)) return [piece(content, place, {})];
  return content.map((block, at) =>
    piece(block, { ...place, pointer: child(place.pointer, at) }, {}),
  );
}

/** One block, or one value of another kind, as a piece at this place. */
export function piece(
  block: Json,
  place: Place,
  more: { readonly shorthand?: string; readonly kind?: UnitKind; readonly name?: string | null },
): Piece {
  const { value, markers } = unmark(block, MARKER, FREE_FORM);
  const kind = more.kind ?? kindOf(text(get(block, 'type')) ?? '');
  const assistant = place.role === 'assistant';
  const unit: Omit<Unit, 'position'> = {
    section: place.section,
    kind,
    index: place.index,
    pointer: place.pointer,
    shorthand: more.shorthand ?? null,
    role: place.role,
    name: more.name ?? null,
    value,
    frame: place.frame,
    replayed: assistant,
    ...(kind === 'tool-result' && !assistant ? { replayedMembers: ['tool_use_id'] } : {}),
  };
  return { unit, markers, absent: place.absent };
}

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ['text', 'text'],
  ['image', 'image'],
  ['document', 'document'],
  ['search_result', 'document'],
  ['thinking', 'thinking'],
  ['redacted_thinking', 'thinking'],
  ['tool_use', 'tool-call'],
  ['server_tool_use', 'tool-call'],
  ['mcp_tool_use', 'tool-call'],
  ['tool_result', 'tool-result'],
]);

function kindOf(type: string): UnitKind {
  return KINDS.get(type) ?? (type.endsWith('_tool_result') ? 'tool-result' : 'other');
}
