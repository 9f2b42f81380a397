import type { Where } from '../finding.ts';
import { child, tokens } from '../../json/pointer.ts';
import { type Json, entries, isArray, isObject } from '../../json/value.ts';
import { type Unit, bodyPointer } from '../../request/unit.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** A place inside a unit: an inner path, and an offset in the string there. */
export interface Inner {
  readonly path: string;
  readonly offset: number | null;
  /** The string at `path`, where `offset` is not null. */
  readonly text: string | null;
}

/** Members inside members of a parameter that its name gives. */
const DEEPEST_NAME = 2;

/** The whole unit. */
export const WHOLE: Inner = { path: '', offset: null, text: null };

/** The place of a finding in a request (contract, section 4: `where`). */
export function whereIn(request: AnalysedRequest, unit: number, inner: Inner): Where {
  const found = unitAt(request, unit);
  const { section, index } = found;
  const path =
    inner.path === '' && found.kind === 'parameters' ? onlyMember(found.value) : inner.path;
  return {
    section,
    index,
    pointer: bodyPointer(found, path),
    offset: inner.offset,
    line: inner.offset === null || inner.text === null ? null : lineOf(inner.text, inner.offset),
    turn: request.turn,
  };
}

/** The path to the one parameter that an object of parameters holds; empty where it holds several. */
function onlyMember(value: Json): string {
  if (!isObject(value) || isArray(value)) return '';
  const [only, ...more] = entries(value);
  if (only === undefined || more.length > 0) return '';
  return child('', only[0]) + onlyMember(only[1]);
}

/** The file and line in which a person edits a place, as two fields of a finding. */
export function fileOf(
  request: AnalysedRequest,
  where: Where,
): { readonly file: string | null; readonly fileLine: number | null } {
  const found = request.locate(where.pointer, where.offset);
  return { file: found?.file ?? null, fileLine: found?.line ?? null };
}

/**
 * What a person calls a unit.
 * @param path where in it something differs, which names a parameter
 */
export function nameOf(unit: Unit, path = ''): string {
  switch (unit.section) {
    case 'tools':
      return unit.name === null ? `tool ${unit.index + 1}` : `the tool "${unit.name}"`;
    case 'system':
      // A text whose request nobody knows may be anything.
      if (unit.role === null) return 'the text';
      return unit.index === 0 ? 'the system prompt' : `system block ${unit.index + 1}`;
    case 'messages':
      return `message ${unit.index + 1} (${unit.role ?? 'user'})`;
    case 'params':
      return unit.kind === 'namespace' ? 'the model settings' : parameterName(unit, path);
  }
}

function parameterName({ value }: Unit, path: string): string {
  const names = tokens(path === '' ? onlyMember(value) : path).slice(0, DEEPEST_NAME);
  return names.length === 0 ? 'the request parameters' : `the parameter "${names.join('.')}"`;
}

/** Identity of a unit across sides and runs: its name, else its section, role and number. */
export function unitKey(unit: Unit): string {
  return `${unit.section}/${unit.name ?? `${unit.role ?? ''}${unit.index}`}`;
}

function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
