import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseLock, printLock } from '../../../src/request/tokens/lock.ts';
import type { PrefixCount } from '../../../src/request/tokens/prefix-counts.ts';

const counts = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^[0-9a-f]{32}$/),
      fc.record({
        tokens: fc.nat(1_000_000),
        sample: fc.option(
          fc.record({
            family: fc.constantFrom('openai', 'claude-4.7', 'gemini'),
            own: fc.nat(1_000_000),
            o200k: fc.nat(1_000_000),
          }),
          { nil: null },
        ),
      }),
    ),
    { maxLength: 20 },
  )
  .map((entries) => new Map<string, PrefixCount>(entries));

describe('the lock file', () => {
  test('holds what was put in, in one order whatever the order of counting', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const text = printLock(given);
        expect(printLock(new Map([...given].toReversed()))).toBe(text);
        expect(parseLock(text)).toEqual({ counts: given, strays: 0 });
      }),
    );
  });

  test('is merged by taking the lines of both sides', () => {
    fc.assert(
      fc.property(counts, counts, (ours, theirs) => {
        const both = new Map([...ours, ...theirs]);
        const disputed = [...ours].filter(
          ([key, { tokens }]) => (theirs.get(key)?.tokens ?? tokens) !== tokens,
        );
        for (const [key] of disputed) both.delete(key);
        const merged = parseLock(printLock(ours) + printLock(theirs));
        expect([...(merged?.counts.keys() ?? [])].toSorted()).toEqual([...both.keys()].toSorted());
      }),
    );
  });

  test('never holds anything but hashes and bounded numbers, whatever text is read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 10 }), (lines) => {
        for (const [key, { tokens }] of parseLock(lines.join('\n'))?.counts ?? []) {
          expect(key).toMatch(/^[0-9a-f]{32}$/);
          expect(Number.isSafeInteger(tokens)).toBe(true);
        }
      }),
    );
  });

  it('passes over what is no count, and says how much', () => {
    const line = `{"v":1,"prefix":"${'a'.repeat(32)}","tokens":5}`;
    const strays = [
      '<<<<<<< HEAD',
      line.replace('"v":1', '"v":2'),
      line.replace('5}', '-5}'),
      line.replace('5}', '1e300}'),
      line.replace('5}', '"5"}'),
      line.replace('aaaa', 'xyz/'),
      '[1]',
    ];
    const found = parseLock([...strays, line].join('\r\n'));
    expect([found?.strays, found?.counts.size]).toEqual([7, 1]);
    expect(parseLock('x'.repeat(9 * 1024 * 1024))).toBeNull();
  });
});
