import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LIMITS } from '../../src/limits.ts';

const page = await readFile(new URL('../../docs/limits.md', import.meta.url), 'utf8');
const rows = [...page.matchAll(/\| ([\d,]+)( MiB)? \| `(\w+)` \|/g)];

test('the page of limits says what is in force', () => {
  expect(rows.length).toBeGreaterThan(15);
  for (const [, number = '', unit, name = ''] of rows) {
    const value = Number(number.replaceAll(',', '')) * (unit === undefined ? 1 : 2 ** 20);
    expect({ [name]: LIMITS[name as keyof typeof LIMITS] }).toEqual({ [name]: value });
  }
});
