import { canonical } from '../../json/canonical.ts';
import { resolve } from '../../json/pointer.ts';
import { type Json, entries, isObject, objectOf } from '../../json/value.ts';
import type { Unit } from '../unit.ts';
import { cacheModelOf } from './cache-model.ts';
import type { Segmented } from './provider.ts';

/** Parameters that some models print in front of the tools although they are documented elsewhere. */
const EARLY_PARAMETERS: ReadonlySet<string> = new Set([
  'thinking',
  'output_config',
  'output_format',
  'outputConfig',
]);

/** Where the form of an answer is asked for: a schema is printed into the prompt, and no page says where. */
const FORMATS: readonly string[] = [
  '/output_config/format',
  '/output_format',
  '/outputConfig',
  '/outputConfig/textFormat',
];

/**
 * Index of the parameters of the later request that ask for another form of answer than those of the earlier
 * one, and the path to it in them; null where they ask for the same, or where any prefix matches.
 */
export function otherFormat(
  before: Segmented,
  after: Segmented,
): { readonly unit: number; readonly path: string } | null {
  if (after.rules.kind === 'prefix' || before.provider !== after.provider) return null;
  const parameters = ({ units }: Segmented) =>
    units.findIndex(({ section, name }) => section === 'params' && name === 'messages');
  const [own, other] = [parameters(after), parameters(before)];
  const [value, earlier] = [after.units[own]?.value, before.units[other]?.value];
  if (value === undefined || earlier === undefined) return null;
  const said = (from: Json, path: string) => canonical(resolve(from, path) ?? null, 'sorted');
  const path = FORMATS.find((each) => said(value, each) !== said(earlier, each));
  return path === undefined ? null : { unit: own, path };
}

/** Those parameters of a request that may stand in front of everything; null where it has none. */
export function earlyParameters(units: readonly Unit[]): string | null {
  const early: Json[] = [];
  for (const { section, name, value } of units) {
    // Parameters stand in front of what they reach.
    if (section === 'messages') break;
    if (section !== 'params' || name !== 'messages' || !isObject(value)) continue;
    const found = entries(value).filter(([key]) => EARLY_PARAMETERS.has(key));
    if (found.length > 0) early.push(objectOf(found));
  }
  return early.length === 0 ? null : canonical(early, 'sorted');
}

/**
 * What differs between two requests that should share a prefix, and of which nobody knows whether it matters:
 * the comparison takes what is expected, a reader has to know the worst.
 */
export function openDifferences(before: Segmented, after: Segmented): readonly string[] {
  if (before.model !== after.model) return [];
  const { expected, worst } = cacheModelOf(after);
  const notes: string[] = [];
  if (
    worst.parametersFirst &&
    !expected.parametersFirst &&
    earlyParameters(before.units) !== earlyParameters(after.units)
  ) {
    notes.push(
      `Thinking, effort or the output format changes: whether '${after.model}' prints them in front of tools and system is not documented. Expected is that only the messages are written again; at worst everything is.`,
    );
  }
  if (after.shapeMayCount === true && reshaped(before.units, after.units)) {
    notes.push(
      `A text is a string in one request and a list of one block in the other: the same prompt by the documentation, but one report saw '${after.model}' write everything from there on again. Write it in one form.`,
    );
  }
  return notes;
}

/** Whether a unit of the common prefix is written in short in one request only. */
function reshaped(before: readonly Unit[], after: readonly Unit[]): boolean {
  return before.some((unit, at) => {
    const other = after[at];
    if (other === undefined || unit.section === 'params') return false;
    return unit.shorthand !== other.shorthand && unit.section === other.section;
  });
}
