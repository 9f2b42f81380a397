import { describe, expect, test } from 'vitest';
import type { Factor } from '../../../../src/render/plan.ts';
import { findingsOfRenders, flippedBy, stable } from '../../../support/repeated.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../../../support/requests.ts';

const says = (text: string) => anthropicBody({ system: [systemBlock(`${text}\n${HANDBOOK}`)] });

/** Strings that vary; of 25, four scanners that go by patterns find 9 among them. */
const VOLATILE: readonly (readonly [Factor, string, string, string])[] = [
  ['clock-second', 'timestamp', '2026-11-23T10:15:02.123Z', '2026-11-23T10:15:03.123Z'],
  ['clock-second', 'timestamp', 'Time: 10:15:02', 'Time: 10:15:03'],
  ['clock-second', 'timestamp', '1795428902', '1795428903'],
  ['clock-second', 'timestamp', '20261123T101502Z', '20261123T101503Z'],
  ['clock-minute', 'timestamp', '23 Nov 2026 10:15 AM', '23 Nov 2026 10:16 AM'],
  ['clock-day', 'date', '11/23/2026', '11/24/2026'],
  ['clock-day', 'date', 'Monday, November 23, 2026', 'Tuesday, November 24, 2026'],
  ['clock-day', 'date', '2026-11-23', '2026-11-24'],
  ['seed', 'uuid', '1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed', '6ec0bd7f-11c0-43da-975e-2a8ad9ebae0b'],
  ['seed', 'random-id', '01KAR3NDEKTSV4RRFFQ69G5FAV', '01KAR3NDEKZ7V4QQFFQ69G5XYZ'],
  ['seed', 'random-id', 'V1StGXR8_Z5jdHi6B-myT', 'q3fWc9Lm-P0aTzXk2_RbE'],
  ['seed', 'random-id', 'tz4a98xxat96iws9zmbrgj3a', 'pfh0haxfpzowht3oi213cqos'],
  [
    'seed',
    'random-id',
    'eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiI0MiJ9.c2lnbmVk',
    'eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiI0MyJ9.c2lnbmVl',
  ],
  ['seed', 'random-id', 'request_id: 8fa31c0b', 'request_id: 77b0c2d9'],
  ['seed', 'random-id', 'session-9f8e7d6c5b4a', 'session-1a2b3c4d5e6f'],
  ['seed', 'path', '/tmp/build-x81kq', '/tmp/build-q90zm'],
  ['seed', 'process', 'PID 48213', 'PID 48977'],
  ['seed', 'random', '0.7316458291', '0.1944820137'],
  ['seed', 'random', 'seed: 48151', 'seed: 62342'],
  ['host', 'host', 'ip-10-0-3-17', 'ip-10-0-9-88'],
  ['user', 'user', 'ada', 'bob'],
  ['cwd', 'path', '/home/ada/app', '/home/bob/app'],
  ['seed', 'git', 'commit 3f9c2ab', 'commit a81d77e'],
  ['seed', 'counter', 'turn 5 of 20', 'turn 6 of 20'],
  ['seed', 'unordered', 'b, a, c', 'c, b, a'],
];

test('they are twenty-five', () => {
  expect(VOLATILE).toHaveLength(25);
});

describe.each(VOLATILE)('%s: %s: %s', (factor, cause, one, other) => {
  test('is caught when it varies, and named', async () => {
    const found = await findingsOfRenders(
      stable(says('')),
      flippedBy([factor], says(`Context: ${one} (now)`), says(`Context: ${other} (now)`)),
    );
    expect(found.filter(({ axis }) => axis === 'repeat')).toMatchObject([
      { code: 'volatile-prefix', status: 'introduced', causes: [cause] },
    ]);
  });

  test('is no finding where it does not vary', async () => {
    const text = says(`Context: ${one} (now)`);
    expect(await findingsOfRenders(stable(text), flippedBy([factor], text, text))).toEqual([]);
  });
});

/** Ordinary strings that look volatile and are not. */
const STABLE = [
  'Send the header anthropic-version: 2023-06-01.',
  'Use the model gpt-4o-2024-08-06 for summaries.',
  'Use the model claude-opus-4-5-20251101 for code.',
  'Your knowledge cutoff is 2025-08-07.',
  'Copyright 2019-2026 Acme Inc.',
  'Times look like "2018-11-13T20:20:39+00:00".',
  'An id looks like 123e4567-e89b-12d3-a456-426614174000.',
  'Pin actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3.',
  'Run image sha256:9b2a28eb47540823042a2ba401386845089bb7b62a9637d55816132c4c3c36eb.',
  "If asked for today's date, call get_time.",
  'The tools are run_terminal, request_approval and order_number.',
  'The fields are user_profile, session_token and req_count.',
  'Call 1800555123 for help.',
  'We are open 09:00:00 to 17:00:00.',
  'Limit each message: 3 sentences.',
  'Explain company policy to each tenant.',
  'The time limit is 30s, turn: left then right.',
];

describe.each(STABLE)('%s', (line) => {
  const FACTORS: readonly Factor[] = ['clock-second', 'clock-day', 'seed', 'host'];

  test('is never flagged, not even where head adds it', async () => {
    const found = await findingsOfRenders(
      stable(says('')),
      flippedBy(FACTORS, says(line), says(line)),
    );
    expect(found.map(({ code, causes }) => [code, causes])).toEqual([
      ['prefix-changed', ['wording']],
    ]);
  });

  test('names no cause of what varies beside it', async () => {
    const found = await findingsOfRenders(
      stable(says(line)),
      flippedBy(['host'], says(`${line} Runs on alpha.`), says(`${line} Runs on beta.`)),
    );
    const finding = found.find(({ axis }) => axis === 'repeat');
    expect(finding).toMatchObject({ causes: ['host'], before: 'alpha', after: 'beta' });
  });
});
