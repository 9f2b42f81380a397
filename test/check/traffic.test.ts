import { expect, test } from 'vitest';
import { simulateTraffic } from '../../src/check/simulate.ts';
import { trafficOf } from '../../src/simulate/traffic.ts';
import { conversation } from '../incidents/conversation.ts';

test('a day of traffic says that it plays several namespaces as one', async () => {
  const [request] = conversation(1);
  const notesOf = async (...namespaces: readonly string[]) => {
    const lines = namespaces.map((namespace) => JSON.stringify({ namespace, request }));
    const input = { name: 'trace.jsonl', lines, now: new Date(0) };
    return (await simulateTraffic(input, trafficOf({ requests_per_day: 10 }))).notes.join('\n');
  };
  expect(await notesOf('a', 'b')).toContain('of several namespaces, which share no cache');
  expect(await notesOf('a', 'a')).not.toContain('namespaces');
});
