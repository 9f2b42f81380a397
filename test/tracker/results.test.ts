import { describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

const usage = claudeUsage(6000, 0);

describe('results of any form', () => {
  it('are read by a mapper, and stay what they are', async () => {
    const tracker = new CacheTracker();
    const result = { text: 'Hi', tokens: { fresh: 40, cached: 6000 } };
    const invoke = tracker.wrap(async (_request: object) => result, {
      name: 'bedrock-kit',
      tags: { kit: 'yes' },
      response: ({ tokens }: typeof result) => ({
        uncached: tokens.fresh,
        read: tokens.cached,
        write: 0,
        output: 5,
      }),
    });
    expect(await invoke(anthropicBody())).toBe(result);
    expect(tracker.calls().at(-1)).toMatchObject({
      uncached: 40,
      read: 6000,
      output: 5,
      tags: { kit: 'yes' },
    });
    const sync = tracker.wrap((_request: object) => result, {
      response: () => ({ model: 'x', usage }),
    });
    expect(sync(anthropicBody())).toBe(result);
    expect(tracker.calls().at(-1)).toMatchObject({ read: 6000, servedModel: 'x' });
  });

  it('are counted as unknown where the mapper fails, and the failure is told', async () => {
    const tracker = new CacheTracker();
    const broken = tracker.wrap(async (_request: object) => 7, {
      response: () => {
        throw new Error('no such member');
      },
    });
    expect(await broken(anthropicBody())).toBe(7);
    expect(tracker.aggregate()).toMatchObject({ calls: 1, usageUnknown: 1 });
    expect(tracker.diagnostics()).toMatchObject({ 'internal-error': 1 });
    const failing = tracker.wrap(
      async (_request: object): Promise<number> => Promise.reject(new TypeError('x')),
      {
        response: () => ({}),
      },
    );
    await expect(failing(anthropicBody())).rejects.toThrow('x');
    expect(tracker.calls().at(-1)).toMatchObject({ error: 'TypeError' });
  });

  it.each([
    [
      {
        result: {
          type: 'errored',
          error: { type: 'error', error: { type: 'invalid_request_error' } },
        },
      },
      'invalid_request_error',
      null,
    ],
    [{ result: { type: 'expired' } }, 'expired', null],
    [
      { response: { status_code: 429, body: { error: { code: 'rate_limit' } } }, error: null },
      'rate_limit',
      429,
    ],
    [{ response: null, error: { code: 'batch_expired', message: 'x' } }, 'batch_expired', null],
  ])('of a batch that failed are errors and no unknown usage', (response, error, status) => {
    const tracker = new CacheTracker();
    const call = tracker.record({ request: anthropicBody(), response, batch: true });
    expect(call).toMatchObject({ error, status });
    expect(tracker.aggregate()).toMatchObject({ errors: 1, usageUnknown: 0 });
  });
});
