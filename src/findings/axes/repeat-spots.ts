import { shapeAt } from '../causes/recognisers.ts';
import { canonical } from '../../json/canonical.ts';
import { get, text } from '../../json/value.ts';
import type { Json } from '../../json/value.ts';
import { type Divergence, compare } from '../../request/compare.ts';
import type { Edit } from '../../request/edit.ts';
import type { Section, Unit } from '../../request/unit.ts';
import type { Spot } from './repeat-spot.ts';
import { varyingRuns } from './repeat-text.ts';
import { type AnalysedRequest, unitAt } from './request.ts';

/** Every place of the compared region in which another render differs from the pinned one. */
export function spotsBetween(pinned: AnalysedRequest, other: AnalysedRequest): readonly Spot[] {
  const spots = compare(pinned.segmented, other.segmented).divergences.flatMap((divergence) =>
    spotsOf(divergence, pinned, other),
  );
  const [own, later] = [pinned.segmented.cacheKey ?? null, other.segmented.cacheKey ?? null];
  if (own?.value === later?.value) return spots;
  const value = own?.value ?? '';
  const key: Spot = {
    ...at(pinned, 0, own?.pointer ?? later?.pointer ?? '', 'cache-key'),
    section: 'params',
    before: own?.value ?? null,
    after: later?.value ?? null,
    shape: shapeAt(value, { start: 0, end: value.length })?.cause ?? null,
  };
  // Where the key isolates entries it is part of unit 0 too: one fact.
  return [key, ...spots.filter(({ unit, path }) => unit !== 0 || path !== key.path)];
}

function spotsOf(
  divergence: Divergence,
  pinned: AnalysedRequest,
  other: AnalysedRequest,
): readonly Spot[] {
  switch (divergence.kind) {
    case 'edited': {
      const own = divergence.before;
      const found = divergence.edits.flatMap((edit) => spotsOfEdit(edit, own, pinned));
      return found.length > 0 ? found : [at(pinned, own, '', 'value')];
    }
    case 'added': {
      const unit = unitAt(other, divergence.after);
      const place = Math.min(divergence.before, pinned.segmented.units.length - 1);
      return [{ ...at(pinned, place, '', 'extra'), section: unit.section, after: words(unit) }];
    }
    case 'removed':
      return [
        {
          ...at(pinned, divergence.before, '', 'missing'),
          before: words(unitAt(pinned, divergence.before)),
        },
      ];
    case 'moved': {
      const { section, first } = divergence;
      return [
        {
          ...at(pinned, first[0], '', 'moved'),
          before: orderOf(pinned, section),
          after: orderOf(other, section),
        },
      ];
    }
    case 'reshaped':
      return divergence.before.map((unit) => at(pinned, unit, '', 'value'));
  }
}

function spotsOfEdit(edit: Edit, unit: number, pinned: AnalysedRequest): readonly Spot[] {
  if (edit.kind === 'text') {
    return varyingRuns(edit.before, edit.after).map((run) => ({
      ...at(pinned, unit, edit.path, run.isOrder ? 'order' : 'text'),
      span: { start: run.start, end: run.end },
      before: edit.before.slice(run.start, run.end),
      after: edit.after.slice(run.startAfter, run.endAfter),
      label: edit.before.slice(Math.max(0, run.start - 24), run.start),
      shape: run.shape,
    }));
  }
  const isOrder = edit.kind === 'key-order' || edit.kind === 'list-order';
  return [
    {
      ...at(pinned, unit, edit.path, isOrder ? 'order' : 'value'),
      before: printed(edit.before),
      after: printed(edit.after),
    },
  ];
}

function at(pinned: AnalysedRequest, unit: number, path: string, kind: Spot['kind']): Spot {
  const { section } = unitAt(pinned, unit);
  const nothing = { span: null, before: null, after: null, label: '', shape: null };
  return { kind, turn: pinned.turn, section, unit, path, ...nothing };
}

function printed(value: Json | undefined): string | null {
  return value === undefined ? null : canonical(value, 'written');
}

function words(unit: Unit): string {
  return text(get(unit.value, 'text')) ?? canonical(unit.value, 'written');
}

/** The units of a section by name, in their order. */
function orderOf({ segmented }: AnalysedRequest, section: Section): string {
  return segmented.units
    .filter((unit) => unit.section === section && !unit.replayed)
    .map((unit) => unit.name ?? (words(unit).split('\n', 1)[0] ?? '').slice(0, 60))
    .join('\n');
}
