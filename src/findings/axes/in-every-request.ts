import type { SourceKind } from '../../render/rendering.ts';
import type { Segmented } from '../../request/provider/provider.ts';
import type { AnalysedConversation } from './analyse.ts';

/**
 * Units of a conversation's first turn that every request is known to have, beyond its compared region: the
 * literal text of what is composed, what other values of the variables leave alone, and a body of one message
 * that a repository keeps as a file (semantics, section 1). Undefined where nothing beyond it is known.
 */
export function sharedUnitsOf(
  { turns }: AnalysedConversation,
  kind: SourceKind,
  unvaried: ReadonlySet<number> | null,
): ReadonlySet<number> | undefined {
  const [first, ...more] = turns;
  if (first === undefined) return undefined;
  const { segmented } = first;
  const all = segmented.units.map((_, unit) => unit);
  const isLiteral = kind === 'composed' || kind === 'format';
  if (isLiteral) return unvaried ?? new Set(all);
  if (segmented.rules.kind !== 'prefix') return undefined;
  const isKept =
    kind === 'request' && more.length === 0 && segmented.newest <= firstContent(segmented);
  if (unvaried === null && !isKept) return undefined;
  return unvaried ?? new Set(all);
}

/** The first unit that says something. */
function firstContent({ units }: Segmented): number {
  const first = units.findIndex(({ section }) => section !== 'params');
  return first === -1 ? units.length : first;
}
