import type { Segmented } from '../../request/provider/provider.ts';
import type { SourceKind } from '../../render/rendering.ts';

/**
 * A request as the repository wrote it: what a composed prompt lets the assistant say is an example that
 * stands in a file, so that it is compared like everything else. In any other request such turns are
 * what the provider produced and the client replays.
 */
export function authored(segmented: Segmented, sourceKind: SourceKind): Segmented {
  if (sourceKind !== 'composed' && sourceKind !== 'format') return segmented;
  const units = segmented.units.map((unit) => ({
    ...unit,
    replayed: false,
    replayedMembers: [],
  }));
  return { ...segmented, units };
}
