import { expect, it } from 'vitest';
import { CacheTracker, type CallMetrics } from '../../src/index.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

/**
 * Seven turns as billed (vercel/eve pull request 595, 2026-07-08, claude-haiku-4-5): input, output, read,
 * write. The marker stood one turn too early, so much was paid for in full, and yet nothing ever missed.
 */
const TURNS = [
  [3, 228, 0, 4179],
  [8149, 214, 4179, 222],
  [3547, 226, 4401, 8354],
  [8144, 174, 12_755, 3764],
  [16_433, 169, 16_519, 8309],
  [9911, 176, 24_828, 16_593],
  [23_482, 1396, 41_421, 10_078],
] as const;

function request(turn: number) {
  const messages = Array.from({ length: 2 * turn + 1 }, (_, index) => ({
    role: index % 2 === 0 ? 'user' : 'assistant',
    content: [
      {
        type: 'text',
        text: `Message ${index}.`,
        ...(index === 2 * turn - 1 ? { cache_control: { type: 'ephemeral' } } : {}),
      },
    ],
  }));
  return anthropicBody({ model: 'claude-haiku-4-5', system: [systemBlock(HANDBOOK)], messages });
}

it('gives the published figures: much paid for in full, nothing missed, no alert', () => {
  const alerts: CallMetrics[] = [];
  const tracker = new CacheTracker({ onMissAlert: (metrics) => alerts.push(metrics) });
  for (const [turn, [input_tokens, output_tokens, read, write]] of TURNS.entries()) {
    const usage = {
      input_tokens,
      output_tokens,
      cache_read_input_tokens: read,
      cache_creation_input_tokens: write,
    };
    tracker.record({ request: request(turn), usage, at: turn * 20 });
  }
  const figures = tracker.aggregate();
  const { hitRatio, prefixHitRatio, costUsd, costSavedUsd, ...sums } = figures;
  expect(hitRatio).toBeCloseTo(0.462, 3);
  expect(prefixHitRatio).toBe(1);
  expect([sums.eligible, sums.misses, sums.coldStarts]).toEqual([6, 0, 1]);
  const total = sums.tokensReadFromCache + sums.tokensWrittenToCache + sums.tokensUncached;
  expect(sums.tokensUncached / total).toBeCloseTo(0.309, 3);
  // Of the input alone: the answers cost the same with and without a cache.
  const answers = (sums.tokensOutput * 5) / 1e6;
  const saved = (costSavedUsd ?? 0) / ((costUsd ?? 0) + (costSavedUsd ?? 0) - answers);
  expect(saved).toBeCloseTo(0.359, 3);
  expect(alerts).toEqual([]);
  expect(new Set(tracker.calls().map(({ prefixId }) => prefixId)).size).toBe(1);
});
