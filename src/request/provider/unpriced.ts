import { type Json, get, isObject, text } from '../../json/value.ts';
import { isAudio } from '../tokens/content.ts';
import type { Unit, UnitKind } from '../unit.ts';

/** What of a request only its answer tells the price of, so that what is predicted is less. */
export function unpricedBefore(units: readonly Pick<Unit, 'kind' | 'value'>[]): readonly string[] {
  const sounds = units.some(
    ({ kind, value }) => SOUNDING.has(kind) && isObject(value) && isAudio(value),
  );
  const pays = units.some(({ kind, value }) => kind === 'tool' && isPaidByUse(value));
  return [...(sounds ? [SOUND] : []), ...(pays ? [BY_USE] : [])];
}

const SOUNDING: ReadonlySet<UnitKind> = new Set(['document', 'other']);
const SOUND =
  'Sound is counted by its length, which mostly has to be guessed, and priced as text, which costs less: the costs shown are lower bounds.';

/** Tools of the providers' own that cost a fee for each use, or call another model. */
const PAID = /^(?:web_search|advisor|file_search|code_interpreter|x_search)/;
const BY_USE =
  'A tool here costs a fee for each use (a search, an advisor), and only an answer tells how often it is used: costs without one are lower bounds.';

function isPaidByUse(tool: Json): boolean {
  if (PAID.test(text(get(tool, 'type')) ?? '')) return true;
  return ['googleSearch', 'google_search', 'googleMaps', 'google_maps'].some((name) =>
    isObject(get(tool, name)),
  );
}
