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
import { sampleSize } from '../../../src/cache/play/sample.ts';
import { followTrace } from '../../../src/check/trace.ts';
import type { Draft } from '../../../src/findings/draft.ts';
import { rootCauses } from '../../../src/findings/judge/root-causes.ts';
import { sideFindings } from '../../../src/findings/judge/side-findings.ts';
import { SideLosses, comparedLosses } from '../../../src/findings/loss/losses.ts';
import { rootLosses } from '../../../src/findings/loss/root-loss.ts';
import { SidePlays, scenesOf } from '../../../src/findings/loss/side-play.ts';
import type { Json } from '../../../src/json/value.ts';
import { analysed } from '../../support/analysed.ts';
import { PROVIDERS, type Way, scenario, turnsOf } from './scenarios.ts';

/** Scenarios a provider; `npm run test:explore -- --runs 10000` looks at more. */
const RUNS = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1) };
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

/** One side played, with what all of its root causes share of its largest loss. */
function played(conversation: AnalysedConversation) {
  const { drafts, led, side: own } = sideFindings(conversation);
  const size = sampleSize(scenesOf(own, new Set()), trafficOf());
  const losses = new SideLosses(new SidePlays(own, trafficOf(), size), () => null);
  const roots = rootCauses(drafts, led).map(({ all }) => all);
  const compared = comparedLosses(losses, null, null, true);
  const shares = [...rootLosses(losses, roots, compared).values()].map(({ share }) => share);
  const { actual } = losses.requests;
  return { losses, drafts: own.drafts, shares, lost: Math.max(0, ...losses.lost(actual)) };
}

/** What a side reads of what it could, with some findings corrected. */
function ratioOf({ requests, plays }: SideLosses, corrected: ReadonlySet<Draft>): number | null {
  let [reached, sum] = [0, 0];
  for (const [at, { read }] of plays.play(corrected).entries()) {
    const could = requests.could[at] ?? 0;
    reached += Math.min(read, could);
    sum += could;
  }
  return sum === 0 ? null : reached / sum;
}

/** How many requests of a trace read less than they could, by a real loss, because something changed. */
async function brokenIn(bodies: readonly Json[]): Promise<number> {
  const lines = bodies.map((request, turn) => JSON.stringify({ session: 'a', turn, request }));
  const { requests } = await followTrace({ name: 'trace.jsonl', lines, now: NOW });
  return requests.filter(
    ({ missReason, read, expected }) =>
      missReason?.endsWith('_changed') === true && expected - read > Math.max(256, expected / 50),
  ).length;
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
          const isExplained = findings.some((one) => one.status !== 'fixed' && steadyOf(one) > 0);
          const fall = isExplained ? 0 : (ratios.base ?? 0) - (ratios.head ?? ratios.base ?? 0);
          expect(fall).toBeLessThanOrEqual(0.02);
          // 2. Shares are parts of the loss.
          for (const { loss } of findings) {
            expect(loss?.share ?? 0).toBeGreaterThanOrEqual(0);
            expect(loss?.requests ?? 0).toBeLessThanOrEqual(1);
          }
          const { losses, drafts, shares, lost } = played(after);
          const whole = shares.reduce((sum, share) => sum + share, 0);
          expect(shares.length === 0 ? 0 : Math.abs(whole - lost)).toBeLessThanOrEqual(1);
          // 4. Correcting what is introduced gives base's ratio back.
          const corrected = drafts.filter((draft) =>
            introduced.some(
              (one) =>
                one.code === draft.code &&
                one.axis === draft.axis &&
                one.where?.section === draft.where?.section &&
                draft.causes.every((cause) => one.causes.includes(cause)),
            ),
          );
          const isOfMarkers = introduced.some(
            ({ axis, loss }) => axis === 'commit' && (loss?.steady ?? 0) > 0,
          );
          // What base loses too weighs more where head's requests are shorter.
          const isOld = findings.some((one) => one.status === 'pre-existing' && steadyOf(one) > 0);
          const given = isOld || isOfMarkers ? null : ratioOf(losses, new Set(corrected));
          expect(given ?? 1).toBeGreaterThanOrEqual((ratios.base ?? 0) - 0.02);
          // 5. What a trace draws as broken, the check tells.
          const broken = await brokenIn(turnsOf(head, turns, body));
          const alone = judged({ base: null, head: after }).findings;
          expect(broken === 0 || alone.some((one) => steadyOf(one) > 0)).toBe(true);
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
