import { child } from '../../../json/pointer.ts';
import { type Json, entries, get, isArray, isObject, omit } from '../../../json/value.ts';
import type { Role, Section, Unit, UnitKind } from '../../unit.ts';

/** What marks the end of a cached prefix: a block of its own, or for Nova's InvokeModel a member. */
const CHECKPOINT = 'cachePoint';

/** Members whose content is free-form JSON: schemas, tool inputs, results. */
export const FREE_FORM: ReadonlySet<string> = new Set(['json', 'input', 'schema']);

/** What a list of a Bedrock body holds, in order: units, and checkpoints between them. */
export type Entry =
  | { readonly kind: 'unit'; readonly unit: Omit<Unit, 'position'>; readonly absent: boolean }
  | { readonly kind: 'checkpoint'; readonly pointer: string; readonly value: Json };

/** Where a list of blocks stands. */
export interface Place {
  readonly section: Section;
  /** Null where the index is that of the block itself (tools, system). */
  readonly index: number | null;
  readonly pointer: string;
  readonly role: Role | null;
  readonly frame: string;
}

/**
 * The entries of a list of blocks: `cachePoint` marks all in front of it, as a block of its own (Converse)
 * or as a member of the block that it ends (Nova's InvokeModel).
 */
export function blockEntries(list: Json | undefined, place: Place): readonly Entry[] {
  if (list === undefined || list === null) return [];
  if (!isArray(list)) return [unitEntry(list, place.pointer, { ...place, index: 0 })];
  return list.flatMap((block, at): readonly Entry[] => {
    const pointer = child(place.pointer, at);
    const marker = get(block, CHECKPOINT) ?? null;
    const content = isObject(block) ? omit(block, CHECKPOINT) : block;
    const isMarkerOnly = isObject(content) && entries(content).length === 0;
    const index = place.index ?? at;
    return [
      ...(isMarkerOnly && get(block, CHECKPOINT) !== undefined
        ? []
        : [unitEntry(content, pointer, { ...place, index })]),
      ...(marker === null
        ? []
        : [{ kind: 'checkpoint', pointer: child(pointer, CHECKPOINT), value: marker } as const]),
    ];
  });
}

/** Members that hold a block's content one level deeper, with the kind of unit that they are. */
const WRAPPERS: readonly (readonly [path: readonly string[], kind: UnitKind])[] = [
  [['toolUse'], 'tool-call'],
  [['toolResult'], 'tool-result'],
  [['reasoningContent', 'reasoningText'], 'thinking'],
  [['reasoningContent'], 'thinking'],
];

const KINDS: ReadonlyMap<string, UnitKind> = new Map([
  ['text', 'text'],
  ['image', 'image'],
  ['document', 'document'],
  ['searchResult', 'document'],
]);

function unitEntry(block: Json, pointer: string, place: Place & { readonly index: number }): Entry {
  const { section, index, role, frame } = place;
  const isTool = section === 'tools';
  const wrapped = isTool ? null : unwrapped(block);
  const kind = isTool ? 'tool' : (wrapped?.kind ?? kindOf(block));
  const unit: Omit<Unit, 'position'> = {
    section,
    kind,
    index,
    pointer: (wrapped?.path ?? []).reduce<string>(child, pointer),
    shorthand: null,
    role,
    name: isTool ? toolName(block) : null,
    value: wrapped?.value ?? block,
    frame,
    replayed: role === 'assistant',
    ...(kind === 'tool-result' ? { replayedMembers: ['toolUseId'] } : {}),
  };
  return { kind: 'unit', unit, absent: false };
}

/** The inner value of a block that is a union with one member, so that ids stand at its top. */
function unwrapped(block: Json) {
  for (const [path, kind] of WRAPPERS) {
    let value: Json | undefined = block;
    for (const name of path) {
      value = isObject(value) && entries(value).length === 1 ? get(value, name) : undefined;
    }
    if (isObject(value)) return { path, kind, value };
  }
  return null;
}

function kindOf(block: Json): UnitKind {
  for (const [name, kind] of KINDS) if (get(block, name) !== undefined) return kind;
  return 'other';
}

function toolName(tool: Json): string | null {
  const name = get(get(tool, 'toolSpec'), 'name') ?? get(get(tool, 'systemTool'), 'name');
  return typeof name === 'string' ? name : null;
}
