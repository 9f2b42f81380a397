import { child } from '../../../json/pointer.ts';
import { type Json, get, isArray, isObject, omit, text } from '../../../json/value.ts';
import type { UnitKind } from '../../unit.ts';
import type { SegmentMemory } from '../memory.ts';
import type { Piece } from '../piece.ts';
import { type Place, leadingCount, parts, piece, roleOf } from './content.ts';

/** The pieces in front of the input: a stored template and the instructions. */
export function instructionPieces(body: Json): readonly Piece[] {
  const system: Omit<Place, 'pointer' | 'frame'> = { section: 'system', index: 0, role: 'system' };
  const template = get(body, 'prompt');
  const instructions = get(body, 'instructions');
  return [
    ...(template === undefined || template === null
      ? []
      : [piece(template, { ...system, pointer: '/prompt', frame: 'prompt' }, 'other')]),
    ...parts(
      instructions,
      { ...system, pointer: '/instructions', frame: 'instructions' },
      'input_text',
    ),
  ];
}

/**
 * The pieces of `input`. A string is a user message ("equivalent to a text input with the user role",
 * SDK 6.49.0, ResponseCreateParams.input). `keepsReasoning` is false where the model is shown only the
 * reasoning of the current turn.
 */
export function inputPieces(
  body: Json,
  keepsReasoning: boolean,
  memory?: SegmentMemory,
): readonly Piece[] {
  const input = get(body, 'input');
  if (!isArray(input)) {
    const place = { section: 'messages', index: 0, pointer: '/input', role: 'user' } as const;
    return parts(input, { ...place, frame: 'user' }, 'input_text');
  }
  const leading = leadingCount(input);
  const cut = (item: Json, index: number): readonly Piece[] => {
    const pointer = child('/input', index);
    return isMessage(item)
      ? messagePieces(item, index, pointer, index < leading)
      : [itemPiece(item, index, pointer)];
  };
  const all =
    memory === undefined ? input.flatMap(cut) : memory.pieces('responses', input, cut, isReasoning);
  if (keepsReasoning || memory?.telling.length === 0) return all;
  const lastTurn = input.findLastIndex(isUserMessage);
  return all.map((found) =>
    isReasoning(found) && found.unit.index < lastTurn ? { ...found, absent: 'dropped' } : found,
  );
}

function messagePieces(
  message: Json,
  index: number,
  pointer: string,
  isLeading: boolean,
): readonly Piece[] {
  const written = text(get(message, 'role')) ?? '';
  const phase = text(get(message, 'phase'));
  const place: Place = {
    section: isLeading ? 'system' : 'messages',
    index,
    pointer,
    role: roleOf(written),
    frame: phase === undefined ? written : `${written} (${phase})`,
  };
  const type = place.role === 'assistant' ? 'output_text' : 'input_text';
  const found = parts(
    get(message, 'content'),
    { ...place, pointer: child(pointer, 'content') },
    type,
  );
  return found.length > 0 ? found : [piece(message, place, 'other')];
}

/** Items that the client makes, with the member that names the call they answer. */
const ANSWERS: ReadonlyMap<string, string> = new Map([
  ['function_call_output', 'call_id'],
  ['custom_tool_call_output', 'call_id'],
  ['computer_call_output', 'call_id'],
  ['shell_call_output', 'call_id'],
  ['apply_patch_call_output', 'call_id'],
  ['program_output', 'call_id'],
  ['local_shell_call_output', 'id'],
  ['mcp_approval_response', 'approval_request_id'],
]);

/** Items that the client makes and that answer nothing. */
const INSERTED: ReadonlySet<string> = new Set([
  'additional_tools',
  'configuration_update',
  'compaction_trigger',
]);

/** Items whose `id` stands for content that the request does not hold, or that an answer refers to. */
const NAMED_BY_ID: ReadonlySet<string> = new Set([
  'item_reference',
  'reasoning',
  'compaction',
  'mcp_approval_request',
  'local_shell_call_output',
]);

function itemPiece(item: Json, index: number, pointer: string): Piece {
  // `type` may be left out of a reference: nothing else has an `id` and no role.
  const type = text(get(item, 'type')) ?? (isObject(item) ? 'item_reference' : '');
  const answers = ANSWERS.get(type);
  const role = answers !== undefined ? 'user' : INSERTED.has(type) ? 'system' : 'assistant';
  const kind = answers !== undefined ? 'tool-result' : kindOf(type);
  const members = answers === undefined ? {} : { replayedMembers: [answers] };
  const place: Place = { section: 'messages', index, pointer, role, frame: type };
  return piece(withoutRecord(item, type), place, kind, members);
}

// `id` and `status` say how the provider has stored an item; the model is not shown them.
function withoutRecord(item: Json, type: string): Json {
  if (!isObject(item)) return item;
  return NAMED_BY_ID.has(type) ? omit(item, 'status') : omit(item, 'id', 'status');
}

function kindOf(type: string): UnitKind {
  if (type === 'reasoning') return 'thinking';
  return type.endsWith('_call') ? 'tool-call' : 'other';
}

function isReasoning({ unit }: Piece): boolean {
  return unit.kind === 'thinking';
}

function isMessage(item: Json): boolean {
  const type = get(item, 'type');
  return type === 'message' || (get(item, 'role') !== undefined && type === undefined);
}

function isUserMessage(item: Json): boolean {
  return isMessage(item) && get(item, 'role') === 'user';
}
