import type { Span } from '../causes/recogniser.ts';
import type { Cause } from '../finding.ts';
import type { Section } from '../../request/unit.ts';

/** A place of the pinned request that another render of the same commit changes. */
export interface Spot {
  readonly kind:
    | 'text'
    /** The same elements in another order: words of a text where `span` is set, else of a list or an object. */
    | 'order'
    | 'value'
    /** A unit that the other render lacks, or has more. */
    | 'missing'
    | 'extra'
    /** Units of a section stand in another order. */
    | 'moved'
    | 'cache-key';
  readonly turn: number;
  readonly section: Section;
  /** Index of the unit in the pinned request; of `extra`, where it would stand. */
  readonly unit: number;
  /** Inner path in the unit's value. */
  readonly path: string;
  readonly span: Span | null;
  /** The bytes of the pinned render and of the other one; null where one has none. */
  readonly before: string | null;
  readonly after: string | null;
  /** What stands in front of the bytes, as far as it names them. */
  readonly label: string;
  readonly shape: Cause | null;
}

/** Says whether the same elements stand in another order. */
export function isOrder({ kind }: Spot): boolean {
  return kind === 'order' || kind === 'moved';
}

/** Says whether two places are the same or touch: a later render may change more or less of a value. */
export function touches(a: Spot, b: Spot): boolean {
  if (a.turn !== b.turn || a.section !== b.section) return false;
  if ((a.kind === 'cache-key') !== (b.kind === 'cache-key')) return false;
  if (a.kind === 'moved' || b.kind === 'moved') return a.kind === b.kind;
  if (a.unit !== b.unit) return false;
  if (isWhole(a) || isWhole(b)) return a.kind === b.kind;
  if (a.path !== b.path)
    return `${a.path}/`.startsWith(`${b.path}/`) || `${b.path}/`.startsWith(`${a.path}/`);
  if (a.span === null || b.span === null) return true;
  return a.span.start <= b.span.end && b.span.start <= a.span.end;
}

function isWhole({ kind }: Spot): boolean {
  return kind === 'missing' || kind === 'extra';
}
