import { canonical } from '../../json/canonical.ts';
import { child } from '../../json/pointer.ts';
import { entries, get, isObject } from '../../json/value.ts';
import type { EntryState } from './entry-cache.ts';
import { floored } from './prefix-cache.ts';
import type { Reference } from './reference.ts';
import { type PlayedRequest, type PlayedUnit, totalTokens, unitsLeft } from './request.ts';

/** Why a request did not read all that an earlier one left (contract, section 4). */
export type MissReason =
  | 'no_breakpoint'
  | 'below_minimum'
  | 'cold'
  | 'model_changed'
  | 'parameter_changed'
  | 'tools_changed'
  | 'system_changed'
  | 'messages_changed'
  | 'not_yet_visible'
  | 'expired'
  | 'lookback';

/** A reason and the JSON Pointer of the first unit that could not be reused, where there is such a unit. */
export interface Miss {
  readonly missReason: MissReason | null;
  readonly unit: string | null;
}

const NONE: Miss = { missReason: null, unit: null };

/**
 * Why a request read less than `reference` left, in the order of semantics, section 5.
 *
 * @param read tokens that it read
 * @param unitsRead leading units that it read
 * @param found what it found at the end of what the reference left
 */
export function missOf(
  request: PlayedRequest,
  reference: Reference | null,
  { read, unitsRead }: { readonly read: number; readonly unitsRead: number },
  found: EntryState,
): Miss {
  const left = reference?.unitsLeft ?? 0;
  if (reference !== null && left > 0 && read >= wanted(request, reference)) return NONE;
  const isMarked = request.rules.kind === 'prefix' || request.breakpoints.length > 0;
  if (!isMarked || request.refused) return { missReason: 'no_breakpoint', unit: null };
  if (unitsLeft(request) === 0) return { missReason: 'below_minimum', unit: null };
  if (reference === null || left === 0) return { missReason: 'cold', unit: null };
  const differs = firstDifference(request, reference);
  if (differs < left) return changed(request, reference, differs);
  const unread = request.units.slice(unitsRead).find(({ section }) => section !== 'params');
  const next = unread?.pointer ?? null;
  if (found === 'invisible') return { missReason: 'not_yet_visible', unit: next };
  if (found === 'expired') return { missReason: 'expired', unit: next };
  return { missReason: 'lookback', unit: next };
}

/** Tokens that the request reads if it gets all that the reference left. */
function wanted(request: PlayedRequest, reference: Reference): number {
  if (request.rules.kind === 'entries') return reference.tokensLeft;
  return floored(request, Math.min(reference.tokensLeft, totalTokens(request) - 1));
}

function firstDifference(request: PlayedRequest, reference: Reference): number {
  const end = Math.max(request.chain.length, reference.chain.length);
  for (let unit = 0; unit < end; unit += 1)
    if (request.chain[unit] !== reference.chain[unit]) return unit;
  return end;
}

function changed(request: PlayedRequest, reference: Reference, at: number): Miss {
  if (request.model !== reference.model) return { missReason: 'model_changed', unit: '/model' };
  // Where the request ends before the reference does, what is missing stood at the reference's place.
  const unit = request.units[at] ?? reference.units[at];
  if (unit === undefined) return NONE;
  switch (unit.section) {
    case 'params':
      return {
        missReason: 'parameter_changed',
        unit: parameterPointer(unit, reference.units[at]),
      };
    case 'tools':
      return { missReason: 'tools_changed', unit: unit.pointer };
    case 'system':
      return { missReason: 'system_changed', unit: unit.pointer };
    case 'messages':
      return { missReason: 'messages_changed', unit: unit.pointer };
  }
}

/** The member that differs, as a JSON Pointer into the body. */
function parameterPointer(later: PlayedUnit, earlier: PlayedUnit | undefined): string {
  const [before, after] = [earlier?.parameters ?? null, later.parameters ?? null];
  const names = [before, after].flatMap((value) =>
    isObject(value) ? entries(value).map(([name]) => name) : [],
  );
  const print = (value: typeof before, name: string) =>
    canonical(get(value, name) ?? null, 'sorted');
  const name = names.find((each) => print(before, each) !== print(after, each));
  return name === undefined ? later.pointer : child('', name);
}
