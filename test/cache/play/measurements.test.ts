import { describe, expect, test } from 'vitest';
import { simulateTrace } from '../../../src/check/simulate.ts';
import { type Played, Player } from '../../../src/cache/play/player.ts';
import { totalsOf } from '../../../src/cache/play/totals.ts';
import { AUTUMN } from './measurements/autumn.ts';
import { CLAUDE } from './measurements/claude.ts';
import { IN_TEXT } from './measurements/in-text.ts';
import type { Measurement, Published } from './measurements/measurement.ts';
import { OPENAI } from './measurements/openai.ts';
import { OTHERS } from './measurements/others.ts';
import { bill, prepared } from './playing.ts';

const MEASUREMENTS = [...CLAUDE, ...OPENAI, ...OTHERS, ...IN_TEXT, ...AUTUMN];

interface Row {
  readonly what: string;
  readonly source: string;
  readonly number: number;
  readonly published: Published;
  readonly played: Played;
  readonly difference: string | undefined;
}

function playedOf({ requests }: Measurement): readonly Played[] {
  const player = new Player({ expiryCounts: false });
  return requests.map(({ sent }) => player.play(prepared(sent)));
}

const ROWS = MEASUREMENTS.flatMap((measurement): Row[] => {
  const played = playedOf(measurement);
  return measurement.requests.flatMap(({ published, difference }, at): Row[] => {
    const result = played[at];
    if (published === null || result === undefined) return [];
    const { what, source } = measurement;
    return [{ what, source, number: at + 1, published, played: result, difference }];
  });
});

/** Tokens that the model has in the wrong place, as a share of the request's. */
function errorOf({ published, played }: Row): number {
  const all = played.read + played.write + played.uncached;
  const off = Math.max(
    Math.abs(played.read - published.read),
    Math.abs(played.write - (published.write ?? played.write)),
    Math.abs(played.uncached - (published.uncached ?? played.uncached)),
  );
  return off / all;
}

/** Whether a read is off by more than 2 % of its request. */
function isOff(measurement: Measurement): boolean {
  const played = playedOf(measurement);
  return measurement.requests.some(({ published }, at) => {
    const result = played[at];
    if (published === null || result === undefined) return false;
    const all = result.read + result.write + result.uncached;
    return Math.abs(result.read - published.read) > all * 0.02;
  });
}

/** The measurement as a trace. */
function linesOf({ requests }: Measurement): readonly string[] {
  return requests.map(({ sent: { at, provider, session, body, tokens } }) =>
    JSON.stringify({ at, provider, session, request: body, unitTokens: tokens }),
  );
}

describe('what was published and what the models say', () => {
  test('at least forty requests', () => {
    expect(ROWS.length).toBeGreaterThanOrEqual(40);
  });

  test.each(ROWS.filter(({ difference }) => difference === undefined))(
    '$what, request $number',
    (row) => {
      expect(errorOf(row)).toBe(0);
    },
  );

  test.each(ROWS.filter(({ difference }) => difference !== undefined))(
    'known difference: $what, request $number',
    (row) => {
      expect(errorOf(row)).toBeGreaterThan(0);
    },
  );

  const off = MEASUREMENTS.filter((measurement) => isOff(measurement));
  test.each(off)(
    'what is off by more than 2 % is said in the report: $what',
    async (measurement) => {
      const { notes, totals, worst } = await simulateTrace({
        name: 'measurement',
        lines: linesOf(measurement),
        now: new Date(0),
      });
      const isOpen = worst.read < totals.read || notes.join().includes('measure');
      expect(isOpen).toBe(true);
    },
  );

  test('the table in docs/ is this one (write it with `npx vitest run test/cache/play -u`)', async () => {
    await expect(table()).toMatchFileSnapshot('../../../docs/cache-measurements.md');
  });

  test('the seven turns missed nothing, although half of the money went into uncached tokens', () => {
    const [eve] = CLAUDE;
    if (eve === undefined) throw new Error('no trace');
    const { tokenHitRatio, prefixHitRatio } = totalsOf(
      playedOf(eve).map((each) => ({ ...each, costUsd: null })),
    );
    expect(prefixHitRatio).toBe(1);
    expect(tokenHitRatio).toBeCloseTo(0.462, 3);
  });

  test('entries that were just written: what was measured lies between expected and worst', () => {
    // anthropic-sdk-python issue 1451: 8 of 20 second calls wrote the same 1,215 tokens again.
    const [first] = CLAUDE[6]?.requests ?? [];
    if (first === undefined) throw new Error('no request');
    const reads = [0, 2].map((visibilityDelay) => {
      const player = new Player({ expiryCounts: false });
      const assume = { visibilityDelay };
      return [0, 1].map((at) => player.play(prepared({ ...first.sent, at, assume })).read)[1];
    });
    expect(reads).toEqual([188_086, 0]);
  });
});

test('OpenAI, without an explicit breakpoint: the reads that contradict the guide, if requests write where they look', () => {
  const measured = OPENAI.find(({ source }) => source.endsWith('litellm/pull/37628'));
  const sent = measured?.requests.map((request) => request.sent) ?? [];
  const assume = { writesLookups: true };
  expect(bill(sent.map((each) => ({ ...each, assume })))).toEqual([
    [0, 7495, 0],
    [6002, 1479, 0],
    [6002, 1514, 0],
  ]);
});

function table(): string {
  const lines = ROWS.map((row) => {
    const { what, source, number, published, played, difference } = row;
    const off = errorOf(row);
    const error = off === 0 ? '0' : `${(off * 100).toFixed(1)} %: ${difference ?? ''}`;
    const cells = [
      `${what}, request ${number}`,
      figures(published),
      figures(played),
      error,
      source.startsWith('http') ? `<${source.replace(/ \(.*/, '')}>` : source,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return `${[
    '# Published measurements, and what the cache models say',
    '',
    'Each row is one request. Its size and its markers are rebuilt from what was published; what was not published (a dash, a model, the size of a part) is filled in so that the request can be played. What is read, written and paid in full is then what the models make of it: an error of 0 says that the model puts the same tokens in the same place, not that it could have known their number. The error is the share of the tokens in the wrong place. A read that is off by more than 2 % is said to be open in the report of `simulate` and `trace` itself: in a note, or in what they give at worst. Collected on 2026-11-23 and 2026-11-30; `npx vitest run test/cache/play -u` writes this file.',
    '',
    '| request | published: read / written / uncached | the model | error | source |',
    '| --- | --- | --- | --- | --- |',
    ...lines,
  ].join('\n')}\n`;
}

function figures({ read, write, uncached }: Published): string {
  return [read, write, uncached]
    .map((tokens) => (tokens === undefined ? '-' : tokens.toLocaleString('en-GB')))
    .join(' / ');
}
