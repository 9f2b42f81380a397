import { inspect } from 'node:util';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { body } from '../support/anthropic.ts';
import { type Loopback, claudeMessage, claudeUsage, json, loopback } from '../support/loopback.ts';

const TEXT = JSON.stringify(claudeMessage(claudeUsage(5000, 100)));
let server: Loopback;

beforeAll(async () => {
  server = await loopback((seen, response) => {
    if (seen.path.includes('torn')) response.writeHead(200).end('{"usage"');
    else if (seen.path.includes('empty')) response.writeHead(204).end();
    else json(response, JSON.parse(TEXT));
  });
});
afterAll(() => server.close());

const ask = (fetch: typeof globalThis.fetch, query = '') =>
  fetch(`${server.url}/v1/messages${query}`, { method: 'POST', body: JSON.stringify(body) });

/** The value of a promise, or its error in words: outcomes that can be compared. */
const outcome = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .catch((error: unknown) => String(error));

async function rest(stream: AsyncIterable<Uint8Array> | null): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const streamOf = (response: Response) => response.body as ReadableStream<Uint8Array>;
const flags = (response: Response) => [response.bodyUsed, streamOf(response).locked];

/** What a caller may do with a response, and all that it can see of it. */
const READINGS: Readonly<Record<string, (response: Response) => unknown>> = {
  'json()': (response) => response.json(),
  'text()': (response) => response.text(),
  'arrayBuffer()': async (response) => Buffer.from(await response.arrayBuffer()).toString('utf8'),
  'blob()': async (response) => (await response.blob()).text(),
  'formData(), which is refused': (response) => outcome(() => response.formData()),
  'json() twice': async (response) => [
    await response.json(),
    await outcome(() => response.json()),
    flags(response),
  ],
  'a glance at body, then json()': async (response) => {
    const stream = response.body;
    const before = flags(response);
    const value: unknown = await response.json();
    return [before, value, flags(response), stream === response.body];
  },
  'the stream': (response) => rest(streamOf(response)),
  'the stream by a reader, in two goes': async (response) => {
    const reader = streamOf(response).getReader();
    const locked = flags(response);
    const first = await reader.read();
    reader.releaseLock();
    const refused = await outcome(() => response.json());
    return [locked, first.done, flags(response), refused, await rest(streamOf(response))];
  },
  'json() after a reader was given back unread': async (response) => {
    const reader = streamOf(response).getReader();
    reader.releaseLock();
    return [flags(response), await response.json(), response.bodyUsed];
  },
  'json() with an attempt to cancel meanwhile': async (response) => {
    const stream = streamOf(response);
    const value = response.json();
    return [await outcome(() => stream.cancel()), await value];
  },
  'the stream into the reader’s own buffer': async (response) => {
    const reader = streamOf(response).getReader({ mode: 'byob' });
    let found = '';
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(1024));
      found += Buffer.from(value ?? []).toString('utf8');
      if (done) return found;
    }
  },
  'the stream as a Node stream': (response) => rest(Readable.fromWeb(response.body as never)),
  'the stream through another': (response) =>
    rest(streamOf(response).pipeThrough(new TransformStream<Uint8Array, Uint8Array>())),
  'the stream in another response': (response) => new Response(response.body).text(),
  'both halves of the stream': (response) =>
    Promise.all(
      streamOf(response)
        .tee()
        .map((half) => rest(half)),
    ),
  'json() while the stream is taken': async (response) => {
    streamOf(response).getReader();
    return [await outcome(() => response.json()), await outcome(() => response.clone())];
  },
  'a cancelled stream': async (response) => {
    await streamOf(response).cancel();
    return [flags(response), await outcome(() => response.text())];
  },
  'a clone and the response': async (response) => {
    const copy = response.clone();
    return [await copy.json(), await response.text(), copy.url];
  },
  'a clone of a response whose stream was looked at': async (response) => {
    const stream = streamOf(response);
    const copy = response.clone();
    return [stream.locked, flags(response), await rest(streamOf(copy)), await response.json()];
  },
  'a clone after reading, which is refused': async (response) => {
    await response.text();
    return outcome(() => response.clone());
  },
  'what it is': (response) => [
    response instanceof Response,
    response.constructor === Response,
    Object.prototype.toString.call(response),
    inspect(response).replaceAll(/date: '[^']*'/g, ''),
    Reflect.ownKeys(response).length,
    Object.keys(response),
    [response.url, response.status, response.ok, response.type, response.redirected],
    [...response.headers.keys()],
  ],
};

describe('a response that passes a tap', () => {
  it.each(Object.entries(READINGS))('cannot be told from another one: %s', async (_, reading) => {
    const tracker = new CacheTracker();
    const untracked = await outcome(async () => reading(await ask(fetch)));
    const tracked = await outcome(async () => reading(await ask(tracker.fetch())));
    expect(tracked).toEqual(untracked);
    expect(tracker.diagnostics()['internal-error']).toBeUndefined();
  });

  it.each([
    'json()',
    'text()',
    'arrayBuffer()',
    'the stream',
    'the stream into the reader’s own buffer',
    'both halves of the stream',
    'a clone and the response',
    'the stream by a reader, in two goes',
    'json() after a reader was given back unread',
    'json() with an attempt to cancel meanwhile',
  ])('is recorded once, however it is read: %s', async (name) => {
    const tracker = new CacheTracker();
    await READINGS[name]?.(await ask(tracker.fetch()));
    expect(tracker.calls()).toMatchObject([
      { read: 5000, write: 100, error: null, partial: false },
    ]);
  });

  it.each(['json()', 'the stream', 'a clone and the response'])(
    'is recorded by each of two trackers that it passes: %s',
    async (name) => {
      const [inner, outer] = [new CacheTracker(), new CacheTracker()];
      await READINGS[name]?.(await ask(outer.fetch({ fetch: inner.fetch() })));
      for (const tracker of [inner, outer])
        expect(tracker.calls()).toMatchObject([{ read: 5000, error: null }]);
    },
  );

  it('is recorded where only a clone of it is read', async () => {
    const tracker = new CacheTracker();
    const response = await ask(tracker.fetch());
    await response.clone().json();
    expect(tracker.calls()).toMatchObject([{ read: 5000 }]);
  });

  it('fails as it would have failed where its text is no JSON, and is recorded as unknown', async () => {
    const tracker = new CacheTracker();
    const errors = await Promise.all(
      [fetch, tracker.fetch()].map((way) => outcome(async () => (await ask(way, '?torn')).json())),
    );
    expect(errors[1]).toBe(errors[0]);
    expect(tracker.calls()).toMatchObject([{ read: null, error: null }]);
  });

  it('is recorded without a body', async () => {
    const tracker = new CacheTracker();
    const response = await ask(tracker.fetch(), '?empty');
    expect([response.status, response.body, tracker.calls().length]).toEqual([204, null, 1]);
  });

  it('is recorded as unknown where it lets nobody look on', async () => {
    const tracker = new CacheTracker();
    const frozen = async (...given: Parameters<typeof fetch>) =>
      Object.freeze(await fetch(...given));
    const response = await ask(tracker.fetch({ fetch: frozen }));
    expect(await response.json()).toMatchObject({ id: 'msg_1' });
    expect(tracker.calls()).toMatchObject([{ read: null, error: null }]);
  });

  it('may be what a double of fetch made up', async () => {
    const tracker = new CacheTracker();
    const double = { ok: true, status: 200, headers: new Headers(), json: () => ({ id: 1 }) };
    const fetch = tracker.fetch({ fetch: () => Promise.resolve(double as unknown as Response) });
    expect(await (await ask(fetch)).json()).toEqual({ id: 1 });
    expect(tracker.calls()).toMatchObject([{ read: null, status: 200 }]);
  });
});
