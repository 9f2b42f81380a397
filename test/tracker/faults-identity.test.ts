import { describe, expect, it } from 'vitest';
import { CacheTracker, fingerprint } from '../../src/index.ts';
import { claudeMessage, claudeUsage } from '../support/loopback.ts';
import { anthropicBody, systemBlock, tool } from '../support/requests.ts';
import { conversation } from '../support/tracked.ts';

/**
 * Of the fifteen groups of faults that were found in an earlier tracker of this kind, by reading and
 * running it: each is a test here. Number 8, 9, 10 of them; the others stand beside this file.
 */
describe('8. the prefix id', () => {
  it('is one for all turns of a conversation', () => {
    expect(new Set(conversation(5).map(fingerprint)).size).toBe(1);
  });

  it('is the same whatever the order of keys and the newest message', () => {
    const body = anthropicBody();
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    expect(fingerprint(turned)).toBe(fingerprint(body));
    expect(fingerprint(anthropicBody({ messages: [{ role: 'user', content: 'Else.' }] }))).toBe(
      fingerprint(body),
    );
    expect(fingerprint(body)).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('9. the order of keys', () => {
  it('shows in the wire id, and as a drift between calls of one prefix', () => {
    const tracker = new CacheTracker();
    const schema = {
      type: 'object',
      properties: { id: { type: 'string' }, limit: { type: 'integer' } },
    };
    const turned = {
      type: 'object',
      properties: { limit: { type: 'integer' }, id: { type: 'string' } },
    };
    const [first, second, third] = [schema, turned, turned].map((input_schema, at) =>
      tracker.record({
        request: anthropicBody({ tools: [tool('order', { input_schema })] }),
        usage: claudeUsage(0, 6000),
        at: at * 10,
      }),
    );
    expect(first?.prefixId).toBe(second?.prefixId);
    expect(first?.wireId).not.toBe(second?.wireId);
    expect([first, second, third].map((call) => call?.keyOrderDrift)).toEqual([false, true, false]);
    expect(second).toMatchObject({ missReason: 'tools_changed', changed: 'tools' });
  });
});

describe('10. what a request consists of', () => {
  it('counts where it reaches the prompt', () => {
    const other = [
      anthropicBody({ model: 'claude-opus-5' }),
      anthropicBody({ tools: [tool('order')] }),
      anthropicBody({ system: [systemBlock('Be brief.')] }),
      anthropicBody({ tool_choice: { type: 'any' } }),
      { model: 'gpt-5', instructions: 'Be brief.', input: 'Hi.' },
      { model: 'gpt-5', instructions: 'Be long.', input: 'Hi.' },
      { model: 'gpt-5.6', instructions: 'Be long.', input: 'Hi.', prompt_cache_key: 'a' },
      { model: 'gpt-5.6', instructions: 'Be long.', input: 'Hi.', prompt_cache_key: 'b' },
      {
        modelId: 'x',
        system: [{ text: 'Be brief.' }],
        messages: [{ role: 'user', content: [{ text: 'Hi.' }] }],
      },
      {
        modelId: 'x',
        system: [{ text: 'Be long.' }],
        messages: [{ role: 'user', content: [{ text: 'Hi.' }] }],
      },
    ].map(fingerprint);
    // Parameters between the system blocks and the messages leave the prefix as it is.
    expect(other[3]).toBe(fingerprint(anthropicBody()));
    expect(new Set(other).size).toBe(other.length);
  });

  it('is found wherever it stands among the arguments, or by the function that says so', async () => {
    const tracker = new CacheTracker();
    const answer = claudeMessage(claudeUsage(1, 1));
    const first = tracker.wrap(async (_user: string, _options: object, _request: object) => answer);
    await first('ada', { timeout: 1 }, anthropicBody());
    const second = tracker.wrap(async (_text: string) => answer, {
      request: (text: string) => anthropicBody({ messages: [{ role: 'user', content: text }] }),
    });
    await second('Hi?');
    expect([...tracker.byPrefix().keys()]).toEqual([fingerprint(anthropicBody())]);
  });

  it('is the request as it was sent, whatever the caller does to it afterwards', async () => {
    const tracker = new CacheTracker();
    const body = structuredClone(anthropicBody()) as { system: { text: string }[] };
    const create = tracker.wrap(async (_request: object) => claudeMessage(claudeUsage(1, 1)));
    const call = create(body);
    for (const block of body.system) block.text = 'Changed.';
    await call;
    expect(tracker.calls()[0]?.prefixId).toBe(fingerprint(anthropicBody()));
  });

  it('is the same for equal objects', () => {
    expect(fingerprint(structuredClone(anthropicBody()))).toBe(fingerprint(anthropicBody()));
  });
});
