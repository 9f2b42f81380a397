import { type MemberNode, type ValueNode, parse } from '@humanwhocodes/momoa';
import type { Place, Places } from './place.ts';
import { tokens } from './pointer.ts';

/**
 * Where the values of a JSON text stand in it. The text must be what `parseJson` accepts. Nothing is
 * computed before the first question.
 */
export function placesInJson(text: string): Places {
  let root: ValueNode | undefined;

  function find(pointer: string): Found | null {
    root ??= parse(text).body;
    let found: Found | null = { value: root, member: null };
    for (const token of tokens(pointer)) found &&= step(found.value, token);
    return found;
  }

  return {
    // A JSON string stands on one line.
    line: (pointer) => find(pointer)?.value.loc.start.line ?? null,
    start: (pointer) => placeOf(find(pointer)?.value),
    key(pointer) {
      const found = find(pointer);
      return placeOf(found?.member?.name ?? found?.value);
    },
  };
}

/** The line of a place in a JSON text, from 1; null where the pointer leads nowhere. */
export function locateInJson(text: string, pointer: string, offset: number | null): number | null {
  return placesInJson(text).line(pointer, offset);
}

interface Found {
  readonly value: ValueNode;
  readonly member: MemberNode | null;
}

function step(node: ValueNode, token: string): Found | null {
  if (node.type === 'Array') {
    const element = /^\d+$/.test(token) ? node.elements[Number(token)] : undefined;
    return element === undefined ? null : { value: element.value, member: null };
  }
  if (node.type !== 'Object') return null;
  // Of equal keys the last one counts.
  const member = node.members.findLast(({ name }) => 'value' in name && name.value === token);
  return member === undefined ? null : { value: member.value, member };
}

function placeOf(node: { readonly loc: { readonly start: Place } } | undefined): Place | null {
  return node === undefined ? null : { line: node.loc.start.line, column: node.loc.start.column };
}
