import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineTally } from '../../src/cli/dashboard/lines.ts';
import { rowOf } from '../../src/tracker/fleet/row.ts';

const AT = '2026-11-30T10:00:00Z';

/** Members that sums are made of, with what another writer may have put there. */
const MEMBERS = ['id', 'instance', 'name', 'read', 'write', 'uncached', 'expected', 'costUsd'];
const MORE = [
  'missReason',
  'isMiss',
  'doubleWrite',
  'sections',
  'version',
  'model',
  'kind',
  'count',
];
const line = fc
  .dictionary(fc.constantFrom(...MEMBERS, ...MORE), fc.jsonValue({ maxDepth: 2 }))
  .map((members) => ({ at: AT, ...members }));

describe('a line of another writer', () => {
  it('that has null where we always write something is a call like any other', () => {
    const call = { at: AT, id: null, instance: null, read: 10, isMiss: null, doubleWrite: null };
    expect(rowOf(call)?.call).toMatchObject({
      id: '',
      instance: '',
      read: 10,
      uncached: null,
      isMiss: false,
      doubleWrite: 0,
    });
  });

  it('whose version is a number has no version, and one whose read is a text is no call', () => {
    expect(rowOf({ at: AT, version: 3 })?.call.version).toBeNull();
    expect(rowOf({ at: AT, read: '10' })).toBeNull();
  });

  it('is counted or passed over, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const tally = new LineTally({ now: Date.parse(AT) });
        for (const each of lines) tally.add(JSON.stringify(each));
        const { calls, rollups, traces, diagnostics, foreign, duplicates } = tally.lines;
        expect(calls + rollups + traces + diagnostics + foreign + duplicates).toBe(lines.length);
        for (const { sums } of tally.prompts.values())
          for (const sum of Object.values(sums)) expect(sum).not.toBeNaN();
      }),
    );
  });
});
