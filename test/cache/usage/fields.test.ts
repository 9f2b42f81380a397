import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { USAGE_FIELDS } from '../../../src/cache/usage/fields.ts';
import { readUsage } from '../../../src/cache/usage/read.ts';

/** An object with these values at these dotted names. */
function nested(values: readonly (readonly [string | null, number])[]): Json {
  const found: Record<string, unknown> = {};
  for (const [name, value] of values) {
    if (name === null) continue;
    const [list, member] = name.split('[1h].');
    if (list !== undefined && member !== undefined) {
      found[list] = [{ ttl: '1h', [member]: value }];
      continue;
    }
    const path = name.split('.');
    const last = path.pop() ?? '';
    let inner = found;
    for (const key of path) inner = (inner[key] ??= {}) as Record<string, unknown>;
    inner[last] = value;
  }
  return found as Json;
}

describe('the documented fields of a usage', () => {
  it.each(USAGE_FIELDS)('are those that are read: $form', (fields) => {
    const { input, read, write, longer, output, source } = fields;
    const writes = write === null ? 0 : 300;
    const uncached = 50;
    const given = input[1] === 'total' ? uncached + 1000 + writes : uncached;
    const usage = nested([
      [input[0], given],
      [read, 1000],
      [write, 300],
      [longer, 200],
      [output, 9],
    ]);
    expect(readUsage(usage)).toEqual({
      uncached,
      read: 1000,
      write: writes,
      write1h: longer === null ? 0 : 200,
      output: 9,
    });
    expect(source.read).toMatch(/^2026-\d\d-\d\d$/);
  });
});
