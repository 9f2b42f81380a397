import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { CacheTracker } from '../../src/index.ts';
import { eventText, loopback } from '../support/loopback.ts';

/** Collects garbage; the flag is set for this process alone. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

it('a response that nobody reads goes, though the signal of its call lives on', async () => {
  const server = await loopback((_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(eventText({ type: 'ping' }));
  });
  const ask = new CacheTracker().fetch();
  const collect = collector();
  const { signal } = new AbortController();
  const drop = async () => {
    const response = await ask(`${server.url}/v1/messages`, { method: 'POST', body: '{}', signal });
    // The SDKs look at the stream to notice when it is dropped.
    expect(response.body).not.toBeNull();
    return new WeakRef(response);
  };
  const dropped: WeakRef<Response>[] = [];
  for (let call = 0; call < 10; call++) dropped.push(await drop());
  const left = () => dropped.filter((one) => one.deref() !== undefined).length;
  // The engine may hold on to the latest one.
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    await new Promise((resolve) => setImmediate(resolve));
    if (left() <= 5) break;
  }
  expect(left()).toBeLessThanOrEqual(5);
  await server.close();
});
