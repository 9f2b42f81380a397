import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_BESIDE } from '../../src/check/beside.ts';
import { CountedTurns } from '../../src/check/counted-turns.ts';
import { knownCounts } from '../../src/check/known-counts.ts';
import { simulateTrace } from '../../src/check/simulate.ts';
import type { Json } from '../../src/json/value.ts';
import { segment } from '../../src/request/provider/registry.ts';
import { countedUnits } from '../../src/request/tokens/counted.ts';
import { estimateUnits, hasTokens } from '../../src/request/tokens/estimate.ts';
import { printLock } from '../../src/request/tokens/lock.ts';
import { prefixKeys } from '../../src/request/tokens/prefix-counts.ts';
import { transcript } from '../cli/transcript.ts';
import { conversation, underHandbook } from '../incidents/conversation.ts';

const turns = conversation(4);
const sumOf = (tokens: readonly number[]) => tokens.reduce((all, each) => all + each, 0);

/** What a provider might count: a little more for each unit than the estimate. */
async function countsOf(body: Json, more: number): Promise<readonly number[]> {
  const { units, tokenFamily } = segment(body);
  const estimates = await estimateUnits(units, tokenFamily);
  return estimates.flatMap(({ mid }, at) => {
    const unit = units[at];
    return unit !== undefined && hasTokens(unit) ? [Math.round(mid) + more] : [];
  });
}

/** The counts of a request's prefixes, but for those that end at other units than these. */
async function lockOf(body: Json, more: number, isCounted: (unit: number) => boolean = () => true) {
  const segmented = segment(body);
  const each = await countsOf(body, more);
  let tokens = 0;
  let unit = -1;
  const counts = prefixKeys(segmented).flatMap((key, index) => {
    const found = segmented.units[index];
    if (found === undefined || !hasTokens(found)) return [];
    unit += 1;
    tokens += each[unit] ?? 0;
    return isCounted(unit) ? [[key, { tokens, sample: null }] as const] : [];
  });
  return printLock(new Map(counts));
}

describe('a lock file', () => {
  test('counts each turn of a conversation as if it were alone', async () => {
    const picked = fc.array(fc.nat({ max: 9 }), { maxLength: 4 });
    const visits = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        picked,
        visits,
        fc.integer({ min: 1, max: 9 }),
        async (ends, order, more) => {
          const known = knownCounts(
            await lockOf(turns[3] ?? null, more, (at) => ends.includes(at)),
            'lock',
          );
          const counted = new CountedTurns(known);
          for (const turn of order) {
            const segmented = segment(turns[turn] ?? null);
            const alone = await countedUnits(segmented, known.counts, known.calibration);
            const expected = alone.flatMap(({ mid }, at) => {
              const unit = segmented.units[at];
              return unit !== undefined && hasTokens(unit) ? [Math.round(mid)] : [];
            });
            const found = await counted.of(segmented);
            expect(found?.unitTokens ?? expected).toEqual(expected);
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('makes simulate as exact as unitTokens does, for the same model', async () => {
    const [request] = turns;
    const body = request ?? null;
    const known = knownCounts(await lockOf(body, 7), 'lock');
    const input = (line: object, more: object = {}) => ({
      name: 't.jsonl',
      lines: [JSON.stringify({ at: 0, request, ...line })],
      now: new Date(0),
      ...more,
    });
    const unitTokens = await countsOf(body, 7);
    const listed = await simulateTrace(input({ unitTokens }));
    const locked = await simulateTrace(input({}, { beside: { ...NOTHING_BESIDE, known } }));
    expect(locked).toEqual(listed);
    expect(locked.totals.write + locked.totals.uncached).toBe(sumOf(unitTokens));
    const other = await simulateTrace(
      input({}, { beside: { ...NOTHING_BESIDE, known }, model: 'claude-opus-5' }),
    );
    expect(other).toEqual(await simulateTrace(input({}, { model: 'claude-opus-5' })));
    expect(other.notes.join(' ')).toContain('Tokens are estimated');
  });

  test('unitTokens that do not fit are told, and not taken in silence', async () => {
    const line = JSON.stringify({ at: 0, request: turns[0], unitTokens: [1] });
    const { notes } = await simulateTrace({ name: 't', lines: [line], now: new Date(0) });
    expect(notes.join(' ')).toContain('`unitTokens` that do not fit their requests');
  });
});

describe('commands that look at files', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'lock '));
    await mkdir(path.join(cwd, '.github'));
    await writeFile(path.join(cwd, 'a.json'), JSON.stringify(turns[0]));
    const other = { ...Object(turns[0]), ...underHandbook('Be kind.') };
    await writeFile(path.join(cwd, 'b.json'), JSON.stringify(other));
    await writeFile(path.join(cwd, 'a.jsonl'), JSON.stringify({ at: 0, request: turns[0] }));
    const lock = await lockOf(turns[0] ?? null, 7);
    await writeFile(path.join(cwd, '.github/prompt-cache-guard.lock'), `${lock}<<<<<<< HEAD\n`);
  });
  afterAll(async () => {
    await rm(cwd, { recursive: true });
  });

  const json = async (...args: readonly string[]) =>
    JSON.parse((await transcript([...args, '--format', 'json'], { cwd })).stdout);

  test('count by the lock file of the working folder, and tell what is no count in it', async () => {
    const tokens = sumOf(await countsOf(turns[0] ?? null, 7));
    const linted = await json('lint', 'a.json');
    expect(linted.prompts[0].head.totalTokens).toBe(tokens);
    const compared = await json('diff', 'a.json', 'b.json');
    expect(compared.prompts[0].base.totalTokens).toBe(tokens);
    const [played, followed] = [await json('simulate', 'a.jsonl'), await json('trace', 'a.jsonl')];
    for (const { totals } of [played, followed])
      expect(totals.write + totals.uncached).toBe(tokens);
    for (const { notes } of [linted, compared, played, followed])
      expect(notes.join(' ')).toContain('A line of .github/prompt-cache-guard.lock is no count');
  });
});
