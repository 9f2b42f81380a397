import type { Unit } from '../../unit.ts';
import { namespace } from '../piece.ts';
import type { Segmented } from '../provider.ts';

/**
 * A text whose request nobody knows, as one unit: where it differs, everything behind the difference
 * does. It has no model, so nothing is said about minimums, granularity or markers.
 */
export function segmentText(text: string): Segmented {
  const unit: Unit = {
    section: 'system',
    kind: 'text',
    index: 0,
    pointer: '',
    shorthand: '/text',
    // Nobody speaks: it may become a system prompt or a message.
    role: null,
    name: null,
    value: { type: 'text', text },
    frame: '',
    replayed: false,
    position: 1,
  };
  return {
    provider: 'generic',
    api: 'text',
    model: '',
    rules: { kind: 'prefix', minimum: NO_MINIMUM, granularity: 1 },
    tokenFamily: 'other',
    units: [{ ...namespace([]).unit, position: 0 }, unit],
    breakpoints: [],
    newest: 2,
    illegal: [],
    freeForm: new Set(),
    notes: [],
  };
}

/** No rule of a provider, so there is nothing to read it from. */
const NO_MINIMUM = { tokens: 0, certain: false, source: { url: '', read: '' } };
