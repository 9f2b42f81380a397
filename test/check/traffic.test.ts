import { expect, test } from 'vitest';
import { simulateTraffic } from '../../src/check/simulate.ts';
import { trafficOf } from '../../src/cache/play/traffic.ts';
import { conversation } from '../incidents/conversation.ts';

test('namespaces share no cache in a day of traffic either', async () => {
  const [request] = conversation(1);
  const readOf = async (...namespaces: readonly string[]) => {
    const lines = namespaces.map((namespace, at) =>
      JSON.stringify({ namespace, session: `${at}`, request }),
    );
    const input = { name: 'trace.jsonl', lines, now: new Date(0) };
    const { requests } = await simulateTraffic(input, trafficOf({ requests_per_day: 2_880 }));
    // The two conversations take turns.
    return requests.slice(0, 3).map(({ read }) => read > 0);
  };
  expect(await readOf('a', 'a')).toEqual([false, true, true]);
  expect(await readOf('a', 'b')).toEqual([false, false, true]);
});
