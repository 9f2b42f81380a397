import { describe, expect, it } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { claudeUsage } from '../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';
import { conversation, replay, type ClaudeUsage } from '../support/tracked.ts';

/**
 * Of the fifteen groups of faults that were found in an earlier tracker of this kind, by reading and
 * running it: each is a test here. Number 12 of them; the others stand beside this file.
 */
describe('12. alerts', () => {
  const alertsOf = (calls: readonly (readonly [object, ClaudeUsage, number])[]) => {
    const alerts: CallMetrics[] = [];
    replay(new CacheTracker({ onMissAlert: (metrics) => alerts.push(metrics) }), calls);
    return alerts;
  };

  it('are silent at a cold start, through growth, and for conversations that interleave', () => {
    const turns = conversation(4);
    const grown = turns.map((body, turn): [object, ClaudeUsage, number] => [
      { ...body, cache_control: { type: 'ephemeral' } },
      turn === 0 ? claudeUsage(0, 6000) : claudeUsage(5980 + 20 * turn, turn === 2 ? 9000 : 20),
      turn * 10,
    ]);
    // The third turn reads less than it writes: healthy all the same.
    grown[3] = [grown[3]?.[0] ?? {}, claudeUsage(6020 + 9000, 20), 30];
    expect(alertsOf(grown)).toEqual([]);
    const other = { ...anthropicBody(), messages: [{ role: 'user', content: 'Another one.' }] };
    expect(
      alertsOf([
        [turns[0] ?? {}, claudeUsage(0, 6000), 0],
        [other, claudeUsage(6000, 0), 5],
        [turns[1] ?? {}, claudeUsage(6000, 0), 9],
      ]),
    ).toEqual([]);
  });

  it('are silent when nobody came in time', () => {
    const body = anthropicBody();
    expect(
      alertsOf([
        [body, claudeUsage(0, 6000), 0],
        [body, claudeUsage(0, 6000), 301],
      ]),
    ).toEqual([]);
  });

  it('come at a silent miss, and at a marker that was lost', () => {
    const unmarked = anthropicBody({ system: [{ type: 'text', text: HANDBOOK }] });
    const alerts = alertsOf([
      [anthropicBody(), claudeUsage(0, 6000), 0],
      [anthropicBody(), claudeUsage(0, 6000), 10],
      [unmarked, claudeUsage(0, 0, 6040), 20],
    ]);
    expect(alerts.map(({ missReason, expected }) => [missReason, expected])).toEqual([
      ['unexplained', 6000],
      ['no_breakpoint', 6000],
    ]);
  });

  it('come below the threshold and not at it', () => {
    const read = (tokens: number) =>
      alertsOf([
        [anthropicBody(), claudeUsage(0, 6000), 0],
        [anthropicBody(), claudeUsage(tokens, 0), 10],
      ]);
    expect([read(3599).length, read(3600).length]).toEqual([1, 0]);
  });

  it('come for a call site whose prefix changes each time, with the section that differs', () => {
    const clock = (second: number) =>
      anthropicBody({ system: [systemBlock(`It is 10:00:0${second}. ${HANDBOOK}`)] });
    const alerts = alertsOf(
      Array.from({ length: 5 }, (_, index) => [clock(index), claudeUsage(0, 6000), index * 10]),
    );
    expect(
      alerts.map(({ headChanged, changed, missReason }) => [headChanged, changed, missReason]),
    ).toEqual(Array.from({ length: 3 }, () => [true, 'system', 'system_changed']));
    expect(alerts[0]?.expected).toBeGreaterThan(5000);
  });

  it('stop when the prefix comes to rest', () => {
    const clock = (second: number) =>
      anthropicBody({ system: [systemBlock(`It is 10:00:0${second}. ${HANDBOOK}`)] });
    const ids = [0, 1, 2, 3, 3, 3];
    const alerts = alertsOf(
      ids.map((id, index) => [
        clock(id),
        index > 3 ? claudeUsage(6000, 0) : claudeUsage(0, 6000),
        index * 10,
      ]),
    );
    expect(alerts).toHaveLength(2);
  });
});
