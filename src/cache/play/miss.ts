import { canonical } from '../../json/canonical.ts';
import { child } from '../../json/pointer.ts';
import { entries, get, isObject } from '../../json/value.ts';
import { type MissReason, missOf as reasonOf } from '../miss.ts';
import type { EntryState } from './entry-cache.ts';
import { floored } from './prefix-cache.ts';
import type { Reference } from './reference.ts';
import { type PlayedRequest, type PlayedUnit, totalTokens, unitsLeft } from './request.ts';

/** A reason and the JSON Pointer of the first unit that could not be reused, where there is such a unit. */
export interface Miss {
  readonly missReason: MissReason | null;
  readonly unit: string | null;
}

/**
 * Why a request read less than `reference` left, and where.
 *
 * @param read tokens that it read
 * @param unitsRead leading units that it read
 * @param found what it found at the end of what the reference left
 * @param hasExpired whether nothing lives of what both share
 */
export function missOf(
  request: PlayedRequest,
  reference: Reference | null,
  { read, unitsRead }: { readonly read: number; readonly unitsRead: number },
  found: EntryState,
  hasExpired: boolean,
): Miss {
  const isMarked = request.rules.kind === 'prefix' || request.breakpoints.length > 0;
  const { reason, differs } = reasonOf({
    request: { ...request, sectionOf: (unit) => request.units[unit]?.section },
    reference: reference && {
      ...reference,
      sectionOf: (unit) => reference.units[unit]?.section,
    },
    covers: reference !== null && read >= wanted(request, reference),
    isMarked: isMarked && !request.refused,
    isLongEnough: unitsLeft(request) > 0,
    found: found === 'absent' ? 'missing' : found,
    hasExpired,
    isReachable: false,
  });
  return {
    missReason: reason,
    unit: pointerOf(request, reference, { reason, differs, unitsRead }),
  };
}

function pointerOf(
  request: PlayedRequest,
  reference: Reference | null,
  miss: { readonly reason: MissReason | null; readonly differs: number | null } & {
    readonly unitsRead: number;
  },
): string | null {
  switch (miss.reason) {
    case 'model_changed':
      return '/model';
    case 'parameter_changed':
    case 'tools_changed':
    case 'system_changed':
    case 'messages_changed': {
      const [now, before] = [request.units, reference?.units].map(
        (units) => units?.[miss.differs ?? -1],
      );
      const unit = now ?? before;
      if (unit === undefined) return null;
      return unit.section === 'params' ? parameterPointer(unit, before) : unit.pointer;
    }
    case 'not_yet_visible':
    case 'expired':
    case 'lookback':
      return (
        request.units.slice(miss.unitsRead).find(({ section }) => section !== 'params')?.pointer ??
        null
      );
    case 'no_breakpoint':
    case 'below_minimum':
    case 'cold':
    case 'unexplained':
    case null:
      return null;
  }
}

/** Tokens that the request reads if it gets all that the reference left. */
function wanted(request: PlayedRequest, reference: Reference): number {
  if (request.rules.kind === 'entries') return reference.tokensLeft;
  return floored(request, Math.min(reference.tokensLeft, totalTokens(request) - 1));
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
