import { describe, expect, test } from 'vitest';
import { forecastOfPair } from '../../support/forecast.ts';
import type { TrafficConfig } from '../../../src/repository/config/schema.ts';
import { trafficOf } from '../../../src/cache/play/traffic.ts';
import { START, config, reportOn } from '../../check/support.ts';
import { analysed } from '../../support/analysed.ts';
import { anthropicBody } from '../../support/requests.ts';

const NOW = new Date('2026-11-23T12:00:00Z');

/** What is said of a marked prompt of one question under a traffic. */
async function said(traffic: TrafficConfig): Promise<string | null> {
  const head = { case: 'default', id: '1', turns: [await analysed(anthropicBody())] };
  return forecastOfPair({ base: null, head }, [], trafficOf(traffic), NOW).whatIfs.lifetime;
}

describe('an hour instead of five minutes', () => {
  test('pays where a request comes every ten minutes, from one an hour on', async () => {
    expect(await said({ requests_per_day: 144 })).toMatch(
      /^entries of 5 minutes expire between its requests; with `"ttl": "1h"` the prefix hit ratio goes 0\.00 → 1\.00, and 1,000 requests cost \$[\d.]+ instead of \$[\d.]+\. That pays from about one request an hour on\.$/,
    );
  });

  test.each([
    ['five minutes last', { requests_per_day: 2880 }],
    ['an hour does not last either', { requests_per_day: 20 }],
  ])('is not worth a word where %s', async (_, traffic) => {
    expect(await said(traffic)).toBeNull();
  });

  test('is a note where no threshold is asked for, and else stands with the ratio under it', async () => {
    const traffic = 'traffic: { requests_per_day: 144 }\n';
    const report = async (more: string) =>
      await reportOn(
        { ...START, 'prompt-cache-guard.yml': config(more) },
        { 'README.md': 'unchanged' },
      );
    const free = await report(traffic);
    expect(free.notes.join('\n')).toContain('`support`: entries of 5 minutes expire');
    const asked = await report(`${traffic}policy: { min_hit_ratio: 0.8 }\n`);
    expect(asked.notes.join('\n')).not.toContain('entries of 5 minutes expire');
    const fixes = asked.prompts.flatMap(({ findings }) => findings.map(({ fix }) => fix));
    expect(fixes.join('\n')).toContain(' Entries of 5 minutes expire between its requests');
  });
});
