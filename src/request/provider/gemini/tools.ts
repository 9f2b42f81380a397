import { child } from '../../../json/pointer.ts';
import { type Json, entries, get, isArray, isObject, text } from '../../../json/value.ts';
import type { Piece } from '../piece.ts';
import { type Member, member } from './content.ts';

/**
 * The tools, function by function: one entry of `tools` may declare many. Whatever else an entry turns on (a
 * search, code execution) is a piece of its own. Their index counts over all entries.
 */
export function toolPieces(tools: Member | null): readonly Piece[] {
  if (tools === null) return [];
  if (!isArray(tools.value)) return [tool(tools, 0, null)];
  const found: Piece[] = [];
  for (const [at, value] of tools.value.entries()) {
    const entry = { value, pointer: child(tools.pointer, at) };
    for (const part of partsOf(entry)) found.push(tool(part, found.length, part.name));
  }
  return found;
}

interface Part extends Member {
  readonly name: string | null;
}

function partsOf(entry: Member): readonly Part[] {
  const declared = member(entry, 'functionDeclarations', 'function_declarations');
  if (declared === null || !isArray(declared.value))
    return [{ ...entry, name: nameOf(entry.value) }];
  const functions = declared.value.map((value, at): Part => {
    const name = text(get(value, 'name')) ?? null;
    return { value, pointer: child(declared.pointer, at), name };
  });
  const others = isObject(entry.value)
    ? entries(entry.value).filter(([, value]) => value !== declared.value && value !== null)
    : [];
  return [
    ...functions,
    ...others.map(([name, value]) => ({ value, pointer: child(entry.pointer, name), name })),
  ];
}

/** A hosted tool is named by its only member. */
function nameOf(value: Json): string | null {
  return isObject(value) ? (entries(value)[0]?.[0] ?? null) : null;
}

function tool({ value, pointer }: Member, index: number, name: string | null): Piece {
  return {
    unit: {
      section: 'tools',
      kind: 'tool',
      index,
      pointer,
      shorthand: null,
      role: null,
      name,
      value,
      frame: '',
      replayed: false,
    },
    markers: [],
    absent: null,
  };
}
