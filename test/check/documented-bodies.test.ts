import { beforeAll, describe, expect, it } from 'vitest';
import { diff } from '../../src/check/diff.ts';
import { lint } from '../../src/check/lint.ts';
import { simulateTrace } from '../../src/check/simulate.ts';
import { followTrace } from '../../src/check/trace.ts';
import type { Json } from '../../src/json/value.ts';
import type { Report, PromptReport } from '../../src/report/report.ts';
import { BODIES, type Documented } from './documented-bodies.ts';
import { reportOn } from './support.ts';

const file = (name: string, body: Json) => ({
  name: `${name}.json`,
  bytes: new TextEncoder().encode(JSON.stringify(body)),
});
/** Requests one after another; those of one conversation have the same session. */
const trace = (
  { declared, pause = 30 }: Documented,
  bodies: readonly Json[],
  session?: string,
) => ({
  name: 't.jsonl',
  lines: bodies.map((request, turn) =>
    JSON.stringify({
      at: turn * pause,
      session: session ?? `s${turn}`,
      ...(declared !== undefined && { provider: declared }),
      request,
    }),
  ),
  now: new Date('2026-11-30T12:00:00Z'),
});
const codesOf = (prompt: PromptReport | undefined) =>
  (prompt?.findings ?? []).flatMap(({ code, related }) => [
    code,
    ...related.map((one) => one.code),
  ]);
/** Of bodies that need no note. */
const ANY = /(?:)/;
const only = ({ prompts: [prompt] }: Report) => prompt;

// A file alone cannot say who serves it.
const told = BODIES.filter(({ declared }) => declared === undefined);
it.each(told)(
  'lint knows $what, and its layout',
  async ({ first, is, layout = [], note = ANY }) => {
    const report = await lint([file('a', first)]);
    expect(only(report)).toMatchObject({ provider: is });
    expect(codesOf(only(report))).toEqual(layout);
    expect(report.notes.join('\n')).toMatch(note);
  },
);

it.each(BODIES)('simulate and trace read $what alike, sent again', async (body) => {
  const { first, reads, note = ANY } = body;
  const played = await simulateTrace(trace(body, [first, first]));
  const followed = await followTrace(trace(body, [first, first]));
  expect(played.requests.map(({ read }) => read > 0)).toEqual([false, reads]);
  expect(followed.requests).toEqual(played.requests);
  expect(followed.findings).toEqual([]);
  expect(followed.notes.join('\n')).toMatch(note);
});

const priced = BODIES.flatMap((body) =>
  body.usdPerMillionRead === undefined ? [] : [{ ...body, usd: body.usdPerMillionRead }],
);
it.each(priced)('a read of $what costs $usd a million', async (body) => {
  const { requests } = await simulateTrace(trace(body, [body.first, body.first]));
  const [, again] = requests;
  expect(((again?.costUsd ?? 0) / (again?.read ?? 1)) * 1e6).toBeCloseTo(body.usd, 2);
});

const changed = BODIES.flatMap((body) =>
  body.after === undefined ? [] : [{ ...body, after: body.after }],
);
it.each(changed)('trace, simulate and diff see the same: $what', async (body) => {
  const { first, after, change = {} } = body;
  const { turn = [], commit = [], changes = true } = change;
  const followed = await followTrace(trace(body, [first, after], 'one'));
  expect(followed.findings.map(({ code }) => code)).toEqual(turn);
  const { requests } = await simulateTrace(trace(body, [first, after], 'one'));
  expect(requests[1]?.missReason === null).toBe(!changes);
  const compared = only(await diff(file('a', first), file('b', after)));
  expect(compared?.status).toBe(changes ? 'changed' : 'unchanged');
  expect(codesOf(compared)).toEqual(commit);
});

describe('check says the same of all of them', () => {
  let report: Report;
  beforeAll(async () => {
    const paths = BODIES.map((body, at) => ({ body, path: `bodies/${at}.json` }));
    const prompts = paths.map(({ body: { declared }, path }) => ({
      id: path,
      file: path,
      ...(declared !== undefined && { provider: declared }),
    }));
    report = await reportOn(
      {
        'prompt-cache-guard.json': JSON.stringify({ version: 1, prompts }),
        ...Object.fromEntries(paths.map(({ body, path }) => [path, JSON.stringify(body.first)])),
      },
      Object.fromEntries(
        paths.map(({ body, path }) => [path, JSON.stringify(body.after ?? body.first)]),
      ),
    );
  });

  it.each(BODIES.map((body, at) => ({ ...body, at })))(
    '$what',
    ({ at, is, change, after, note = ANY, layout = [] }) => {
      const prompt = report.prompts.find(({ id }) => id === `bodies/${at}.json`);
      const changes = after !== undefined && (change?.changes ?? true);
      expect(prompt).toMatchObject({ provider: is, status: changes ? 'changed' : 'unchanged' });
      expect(codesOf(prompt)).toEqual(after === undefined ? layout : (change?.commit ?? []));
      expect(report.notes.join('\n')).toMatch(note);
    },
  );
});
