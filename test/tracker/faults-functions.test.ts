import { describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { claudeMessage, claudeUsage } from '../support/loopback.ts';
import { anthropicBody } from '../support/requests.ts';

/**
 * Of the fifteen groups of faults that were found in an earlier tracker of this kind, by reading and
 * running it: each is a test here. Number 4 of them; the others stand beside this file.
 */
describe('4. functions of every kind', () => {
  const answer = claudeMessage(claudeUsage(5000, 100));
  const kinds: Readonly<Record<string, (request: object) => unknown>> = {
    'a synchronous function': () => answer,
    'an async function': async () => answer,
    'a function that returns a promise': () => Promise.resolve(answer),
    'a function that returns a thenable': () => ({
      // oxlint-disable-next-line unicorn/no-thenable -- what is tested
      then: (done: (value: unknown) => void) => done(answer),
    }),
  };
  it.each(Object.keys(kinds))('%s', async (kind) => {
    const tracker = new CacheTracker();
    expect(await tracker.wrap(kinds[kind] as () => unknown)()).toEqual(answer);
    await tracker.wrap(kinds[kind] as (request: object) => unknown)(anthropicBody());
    expect(tracker.aggregate()).toMatchObject({ calls: 2, tokensReadFromCache: 10_000 });
  });

  it('a promise of a class of its own, which stays what it is', async () => {
    class Answered extends Promise<typeof answer> {
      raw = () => 'raw';
    }
    const tracker = new CacheTracker();
    const given: Answered[] = [];
    const ask = tracker.wrap((request: { readonly fails?: boolean; readonly model: string }) => {
      const made = new Answered((resolve, reject) => {
        if (request.fails === true) reject(new RangeError('No.'));
        else resolve(answer);
      });
      given.push(made);
      return made;
    });
    const good = ask({ model: 'claude-sonnet-5' });
    expect(good).toBe(given[0]);
    expect([good.raw(), await good, await good]).toEqual(['raw', answer, answer]);
    await expect(ask({ model: 'claude-sonnet-5', fails: true })).rejects.toThrow('No.');
    const caught = await ask({ model: 'claude-sonnet-5', fails: true }).catch(() => 'caught');
    expect(caught).toBe('caught');
    expect(tracker.calls().map(({ read, error }) => [read, error])).toEqual([
      [5000, null],
      [null, 'RangeError'],
      [null, 'RangeError'],
    ]);
  });

  it('an async generator', async () => {
    const tracker = new CacheTracker();
    const stream = tracker.wrap(async function* (_request: object) {
      yield { type: 'message_start', message: answer };
      yield { type: 'message_stop' };
    });
    const types: string[] = [];
    for await (const { type } of stream(anthropicBody())) types.push(type);
    expect(types).toEqual(['message_start', 'message_stop']);
    expect(tracker.calls()).toMatchObject([{ read: 5000, partial: false }]);
  });

  const events = [{ type: 'message_start', message: answer }, { type: 'message_stop' }];
  const written: Readonly<Record<string, readonly unknown[]>> = {
    'of bytes of events': events.map((event) => Buffer.from(`data: ${JSON.stringify(event)}\n\n`)),
    'of bytes of lines': events.map((event) => Buffer.from(`${JSON.stringify(event)}\n`)),
    'of text': events.map((event) => `data: ${JSON.stringify(event)}\n\n`),
    'of events': events,
  };
  it.each(Object.keys(written))('a ReadableStream %s', async (kind) => {
    const tracker = new CacheTracker();
    const given = new ReadableStream({
      start(controller) {
        for (const part of written[kind] ?? []) controller.enqueue(part);
        controller.close();
      },
    });
    const stream = tracker.wrap(async (_request: object) => given)(anthropicBody());
    expect(await stream).toBe(given);
    const parts: unknown[] = [];
    for await (const part of await stream) parts.push(part);
    expect(parts).toEqual(written[kind]);
    expect(tracker.calls()).toMatchObject([{ read: 5000, partial: false, error: null }]);
  });

  it('a ReadableStream that becomes a response, and one that nobody reads to its end', async () => {
    const tracker = new CacheTracker();
    const stream = tracker.wrap(
      (_request: object) =>
        new ReadableStream({
          pull: (controller) => controller.enqueue(Buffer.from(`${JSON.stringify(events[0])}\n`)),
        }),
    );
    const reader = new Response(stream(anthropicBody())).body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(tracker.calls()).toMatchObject([{ read: 5000, partial: true, error: 'aborted' }]);
  });

  it("a client's send(), whose commands carry the request", async () => {
    const tracker = new CacheTracker();
    const modelId = 'us.anthropic.claude-sonnet-5-v1:0';
    // The model stands beside the body.
    const { model: _, ...own } = anthropicBody();
    const body = Buffer.from(JSON.stringify(own));
    const send = tracker.wrap(async (_command: { readonly input: object }) => ({
      body: Buffer.from(JSON.stringify(answer)),
    }));
    await send({ input: { modelId, body } });
    expect(tracker.calls()).toMatchObject([{ provider: 'bedrock', model: modelId, read: 5000 }]);
    expect(tracker.aggregate().costUsd).toBeGreaterThan(0);
  });

  it('wrapped twice is recorded once, under the later name', async () => {
    const tracker = new CacheTracker();
    const once = tracker.wrap((_request: object) => answer, { name: 'first' });
    tracker.wrap(once, { name: 'second' })(anthropicBody());
    expect(tracker.calls().map(({ name }) => name)).toEqual(['second']);
  });

  it('keeps this, the name and members of the function', () => {
    const tracker = new CacheTracker();
    const client = {
      secret: 7,
      create: Object.assign(
        function create(this: { secret: number }, _request: object) {
          return { ...answer, secret: this.secret };
        },
        { version: 2 },
      ),
    };
    const wrapped = { secret: 7, create: tracker.wrap(client.create) };
    expect(wrapped.create(anthropicBody()).secret).toBe(7);
    expect([wrapped.create.name, wrapped.create.version]).toEqual(['create', 2]);
  });

  it('throws what a synchronous function throws', () => {
    const tracker = new CacheTracker();
    const fail = tracker.wrap((_request: object): object => {
      throw new RangeError('No.');
    });
    expect(() => fail(anthropicBody())).toThrow(new RangeError('No.'));
    expect(tracker.calls()).toMatchObject([{ error: 'RangeError', read: null }]);
  });
});
