import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnalysedConversation } from '../../../src/findings/axes/analyse.ts';
import type { ConversationPair } from '../../../src/findings/axes/pairs.ts';
import { finalise } from '../../../src/findings/finalise.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import { findingsOf } from '../../../src/findings/judge/findings-of.ts';
import { BY_LOSS } from '../../../src/findings/judge/severity.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { forecastOf } from '../../../src/report/figures/forecast.ts';
import { analysed } from '../../support/analysed.ts';
import { PROVIDERS, type Way, scenario, turnsOf } from './scenarios.ts';

/** Scenarios a provider; `npm run test:explore -- --runs 10000` looks at more. */
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 2) };
/** Milliseconds that they may take on a busy machine. */
const LONG = 60_000 + RUNS.numRuns * 3_000;
const NOW = new Date('2026-11-30T00:00:00Z');

type Body = (typeof PROVIDERS)[number][1];

async function side(way: Way, turns: number, body: Body): Promise<AnalysedConversation> {
  const bodies = turnsOf(way, turns, body);
  const requests = await Promise.all(bodies.map((one, turn) => analysed(one, 'request', turn)));
  return { case: 'default', id: '1', turns: requests };
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly ratios: { readonly base: number | null; readonly head: number | null };
}

function judged(pair: ConversationPair): Judged {
  const found = findingsOf(pair);
  const owner = { prompt: 'p', case: 'default', conversation: '1' };
  const findings = finalise(found.findings, owner);
  const { predicted } = forecastOf(found, findings, trafficOf(), NOW);
  return {
    findings,
    ratios: {
      base: predicted?.base?.prefixHitRatio ?? null,
      head: predicted?.head?.prefixHitRatio ?? null,
    },
  };
}

const isIntroduced = ({ status }: Finding): boolean => status === 'introduced';
const steadyOf = ({ loss }: Finding): number => loss?.steady ?? 0;

describe.each(PROVIDERS)('what the report says of %s', (_, body) => {
  test(
    'is what the played traffic shows',
    async () => {
      await fc.assert(
        fc.asyncProperty(scenario, async ({ base, head, turns }) => {
          const [before, after] = [await side(base, turns, body), await side(head, turns, body)];
          const { findings, ratios } = judged({ base: before, head: after });
          const introduced = findings.filter(isIntroduced);
          // 1. No tick over a fall that nothing explains.
          const isExplained = introduced.some((one) => steadyOf(one) > 0);
          const fall = isExplained ? 0 : (ratios.base ?? 0) - (ratios.head ?? ratios.base ?? 0);
          expect(fall).toBeLessThanOrEqual(0.02);
          // 2. Shares are parts of the loss.
          for (const { loss } of findings) {
            expect(loss?.share ?? 0).toBeGreaterThanOrEqual(0);
            expect(loss?.requests ?? 0).toBeLessThanOrEqual(1);
          }
          // 3. An error has a loss, and nobody says that nothing is lost beside one.
          const errors = introduced.filter(
            (one) => one.severity === 'error' && BY_LOSS.has(one.code),
          );
          for (const one of errors) expect(steadyOf(one)).toBeGreaterThan(64);
          const says = findings.filter(({ message }) =>
            message.includes('nothing that was cached is lost'),
          );
          const losing = says.length === 0 ? [] : introduced.filter((one) => steadyOf(one) > 0);
          expect(losing).toEqual([]);
          // One root cause, one finding.
          const causes = findings.map(({ code, where, causes: all, status }) =>
            JSON.stringify([code, where?.section, all, status]),
          );
          const told = causes.filter((cause, at) => causes.indexOf(cause) !== at);
          expect(told.filter((cause) => /unstable|lost|dropped/.test(cause))).toEqual([]);
          // Two equal sides have nothing new.
          expect(judged({ base: after, head: after }).findings.filter(isIntroduced)).toEqual([]);
          // What is worse one way round is not worse the other way round too.
          const back = judged({ base: after, head: before }).findings.filter(isIntroduced);
          const factOf = ({ code, severity, where, causes: all }: Finding) =>
            JSON.stringify([code, severity, where, all]);
          const known = new Set(back.map(factOf));
          expect(errors.map(factOf).filter((fact) => known.has(fact))).toEqual([]);
        }),
        RUNS,
      );
    },
    LONG,
  );
});
