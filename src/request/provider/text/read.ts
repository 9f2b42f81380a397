import { type Json, get, text } from '../../../json/value.ts';
import type { Unit } from '../../unit.ts';
import type { Segmented } from '../provider.ts';
import { segmentText } from './text.ts';

/**
 * What was read out of source code: a text, or `{ tools }`, a list of tools. Nobody knows the request that
 * sends it, so that nothing is said about minimums, granularity or markers.
 */
export function segmentRead(body: Json): Segmented {
  const tools = get(body, 'tools');
  if (!Array.isArray(tools)) return segmentText(typeof body === 'string' ? body : '');
  const list: readonly Json[] = tools;
  const whole = segmentText('');
  const units = list.map((value, index): Unit => ({
    section: 'tools',
    kind: 'tool',
    index,
    pointer: `/tools/${index}`,
    shorthand: null,
    role: null,
    name: toolName(value),
    value,
    frame: '',
    replayed: false,
    position: index + 1,
  }));
  return { ...whole, units: [...whole.units.slice(0, 1), ...units], newest: units.length + 1 };
}

/** A tool's name in the forms of the known APIs. */
function toolName(tool: Json): string | null {
  return (
    text(get(tool, 'name')) ??
    text(get(get(tool, 'function') ?? null, 'name')) ??
    text(get(get(tool, 'toolSpec') ?? null, 'name')) ??
    null
  );
}
