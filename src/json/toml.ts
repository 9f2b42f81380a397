import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { type GuardError, analysisError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { isJsonNumber, numberOf } from './number.ts';
import type { Place, Places } from './place.ts';
import { child } from './pointer.ts';
import { type Json, objectOf } from './value.ts';

/** A TOML text: its value as JSON has it (dates as they are spelled), and where each part of it stands. */
export interface TomlDocument {
  readonly value: Json;
  readonly places: Places;
}

/**
 * Reads a TOML text.
 * @param name what the text is called in errors, usually its path
 * @throws GuardError (analysis), one line that names the place, for what is no TOML.
 */
export function readToml(text: string, name: string): TomlDocument {
  if (text.length > LIMITS.fileBytes)
    throw analysisError(`${name} holds more than ${LIMITS.fileBytes / 2 ** 20} MB; split it.`);
  const root: Table = { members: new Map(), key: null };
  for (const item of parsed(text, name).body[0].body) {
    if (item.type === 'TOMLKeyValue') {
      add(root, item);
    } else {
      const table = tableAt(root, item);
      for (const pair of item.body) add(table, pair);
    }
  }
  const places = new Map<string, Found>();
  const value = valueOf(root, '', places);
  return { value, places: placesIn(text, places) };
}

/** A table, or a list, while it is put together from its parts. */
interface Table {
  /** Members by their keys; elements of a list by their numbers. */
  readonly members: Map<string, Table | Leaf>;
  readonly key: AST.TOMLNode | null;
  isList?: boolean;
}

interface Leaf {
  readonly node: AST.TOMLContentNode;
  readonly key: AST.TOMLNode | null;
}

interface Found {
  readonly node: AST.TOMLNode | null;
  readonly key: AST.TOMLNode | null;
}

function parsed(text: string, name: string): AST.TOMLProgram {
  try {
    return parseTOML(text);
  } catch (error) {
    if (error instanceof ParseError) throw mistake(name, error);
    throw error;
  }
}

function mistake(name: string, { lineNumber, column, message }: ParseError): GuardError {
  return analysisError(`${name}:${lineNumber}:${column + 1}: this is no TOML (${message}).`);
}

/** The table that a header names; `[[a]]` begins a further element of the list `a`. */
function tableAt(root: Table, { key, resolvedKey }: AST.TOMLTable): Table {
  return resolvedKey.reduce<Table>((table, part) => {
    if (typeof part === 'number') table.isList = true;
    return inner(table, String(part), key);
  }, root);
}

function add(table: Table, { key, value }: AST.TOMLKeyValue): void {
  const names = key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
  const last = names.pop() ?? '';
  const owner = names.reduce((outer, name) => inner(outer, name, key), table);
  owner.members.set(last, { node: value, key });
}

function inner(table: Table, name: string, key: AST.TOMLNode): Table {
  const known = table.members.get(name);
  // The parser has refused a table where a value stands.
  if (known !== undefined && 'members' in known) return known;
  const made: Table = { members: new Map(), key };
  table.members.set(name, made);
  return made;
}

function valueOf(at: Table | Leaf, pointer: string, places: Map<string, Found>): Json {
  if ('members' in at) {
    places.set(pointer, { node: at.key, key: at.key });
    const members = Array.from(
      at.members,
      ([name, member]) => [name, valueOf(member, child(pointer, name), places)] as const,
    );
    return at.isList === true ? members.map(([, value]) => value) : objectOf(members);
  }
  places.set(pointer, at);
  return contentOf(at.node, pointer, places);
}

function contentOf(node: AST.TOMLContentNode, pointer: string, places: Map<string, Found>): Json {
  switch (node.type) {
    case 'TOMLArray':
      return node.elements.map((element, index) =>
        valueOf({ node: element, key: null }, child(pointer, index), places),
      );
    case 'TOMLInlineTable': {
      const table: Table = { members: new Map(), key: node };
      for (const pair of node.body) add(table, pair);
      return valueOf(table, pointer, places);
    }
    case 'TOMLValue':
      return scalarOf(node);
  }
}

function scalarOf(node: AST.TOMLValue): Json {
  switch (node.kind) {
    case 'string':
    case 'boolean':
      return node.value;
    case 'integer':
    case 'float': {
      // `+1`, `1_000`, `0x1F`, `inf`: no JSON, so what they mean counts.
      if (isJsonNumber(node.number)) return numberOf(node.number);
      return Number.isFinite(node.value) ? node.value : node.number;
    }
    case 'offset-date-time':
    case 'local-date-time':
    case 'local-date':
    case 'local-time':
      return node.datetime;
  }
}

function placesIn(text: string, found: ReadonlyMap<string, Found>): Places {
  const place = (node: AST.TOMLNode | null | undefined): Place | null =>
    node ? { line: node.loc.start.line, column: node.loc.start.column + 1 } : null;
  return {
    line(pointer, offset) {
      const node = found.get(pointer)?.node ?? null;
      if (node === null) return pointer === '' ? 1 : null;
      if (offset === null || node.type !== 'TOMLValue' || node.kind !== 'string')
        return node.loc.start.line;
      return node.loc.start.line + linesBefore(text.slice(...node.range), node, offset);
    },
    start: (pointer) => place(found.get(pointer)?.node),
    key(pointer) {
      const at = found.get(pointer);
      return place(at?.key ?? at?.node);
    },
  };
}

/** How many lines of a string's source stand in front of code unit `offset` of its value. */
function linesBefore(source: string, node: AST.TOMLStringValue, offset: number): number {
  if (!node.multiline) return 0;
  // A line end right behind the quotes is no part of the value.
  const start = /^.{3}\r?\n?/s.exec(source)?.[0].length ?? 3;
  let lines = source.slice(0, start).includes('\n') ? 1 : 0;
  // What one code unit, or a pair, of the value was written as; a backslash at a line's end joins lines.
  const unit =
    node.style === 'basic' ? /\\(?:[ \t]*\r?\n\s*|u.{4}|U.{8}|x.{2}|.)|\r\n|[^]/gy : /\r\n|[^]/gy;
  unit.lastIndex = start;
  for (let read = 0; read <= offset;) {
    const written = unit.exec(source)?.[0];
    if (written === undefined) break;
    read += unitsOf(written);
    if (read > offset) break;
    lines += written.match(/\n/g)?.length ?? 0;
  }
  return lines;
}

/** How many code units of the value a spelling stands for. */
function unitsOf(written: string): number {
  if (/^\\[ \t]*\r?\n/.test(written)) return 0;
  return written.startsWith('\\U')
    ? String.fromCodePoint(Number.parseInt(written.slice(2), 16)).length
    : 1;
}
