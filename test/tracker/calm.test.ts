import { afterEach, describe, expect, it } from 'vitest';
import { CacheTracker, type CalmAlerts, type Notice, senders } from '../../src/index.ts';
import { type Loopback, claudeUsage, json, loopback } from '../support/loopback.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

let server: Loopback | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const other = (id: number) => anthropicBody({ system: [systemBlock(`${id} ${HANDBOOK}`)] });

/**
 * Plays windows of 5 minutes: of each window's calls (every 10 s) that share reads nothing. Beside these
 * prefixes so many are well.
 */
async function play(
  shares: readonly number[],
  options: Partial<CalmAlerts> = {},
  prefixes = 1,
  well = 0,
): Promise<Notice[]> {
  const notices: Notice[] = [];
  let now = 1_000_000_000;
  const sender = { send: async (notice: Notice) => void notices.push(notice) };
  const tracker = new CacheTracker({
    clock: () => now,
    alerts: { senders: [sender], ...options },
  });
  const record = (id: number, read: number) =>
    tracker.record({ request: other(id), usage: claudeUsage(read, 6000 - read), name: `p${id}` });
  for (let id = 0; id < prefixes + well; id++) record(id, 0);
  for (const share of shares) {
    for (let call = 0; call < 30; call++) {
      now += 10_000;
      for (let id = 0; id < prefixes + well; id++)
        record(id, id < prefixes && call < share * 30 ? 0 : 6000);
    }
  }
  now += 10_000;
  await tracker.flush();
  return notices;
}

describe('calm alerts', () => {
  it('fire after two bad windows, once, and resolve after two good ones', async () => {
    const notices = await play([1, 1, 1, 1, 0, 0, 0]);
    expect(notices.map(({ kind, name }) => [kind, name])).toEqual([
      ['firing', 'p0'],
      ['resolved', 'p0'],
    ]);
    expect(notices[0]?.key).toBe(notices[1]?.key);
    expect(notices[0]).toMatchObject({ prefixHitRatio: 0, missReason: 'unexplained' });
    expect(notices[0]?.text).toMatch(/^30 of 30 calls in 300 s missed; 0 % of 180000 expected/);
  });

  it('are silent for one bad window, for few samples, and for what may be chance', async () => {
    expect(await play([1, 0, 1, 0, 1, 0])).toEqual([]);
    expect(await play([1, 1, 1], { minSamples: 31 })).toEqual([]);
    // 50 % of 30 is below 60 %, but so small a sample could be.
    expect(await play([0.5, 0.5, 0.5])).toEqual([]);
  });

  it('keep quiet for the cooldown after they fired', async () => {
    const flapping = [1, 1, 0, 0, 1, 1, 0, 0, 1, 1];
    const kinds = (await play(flapping)).map(({ kind }) => kind);
    expect(kinds).toEqual(['firing', 'resolved']);
    const sooner = (await play(flapping, { cooldownSeconds: 0 })).map(({ kind }) => kind);
    expect(sooner).toEqual(['firing', 'resolved', 'firing', 'resolved', 'firing']);
  });

  it('put what is beyond five into one digest', async () => {
    const notices = await play([1, 1, 1], {}, 7, 17);
    expect(notices.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 5 }, () => 'firing'),
      'digest',
    ]);
    expect(notices.at(-1)?.title).toBe('Prompt cache: 2 more prefixes changed their state');
    expect(notices.at(-1)?.text).toBe('p5, p6.');
  });

  it('say once that many prefixes miss at once, and once that it is over', async () => {
    // 8 of 24 are more than 30 %.
    const notices = await play([1, 1, 1, 0, 0, 0], {}, 8, 16);
    expect(notices.map(({ kind, title }) => [kind, title])).toEqual([
      [
        'incident',
        'Prompt cache misses in 8 of 24 prefixes at once: the provider may have an incident',
      ],
      ['resolved', 'Prompt cache: most prefixes hit again'],
    ]);
    expect(notices[0]?.key).toBe(notices[1]?.key);
    expect(notices[0]).toMatchObject({ eligible: 720, misses: 240, prefixHitRatio: 2 / 3 });
  });

  it('take two prefixes for a coincidence, however few there are', async () => {
    expect((await play([1, 1], {}, 3, 3)).map(({ kind }) => kind)).toEqual(['incident']);
    expect((await play([1, 1], {}, 2)).map(({ kind }) => kind)).toEqual(['firing', 'firing']);
  });

  it('say how sure the share of hits is, and what the misses cost in a day', async () => {
    const [notice] = await play([1, 1]);
    expect(notice?.hitShare?.low).toBe(0);
    expect(notice?.hitShare?.high).toBeCloseTo(0.1135, 3);
    // 30 calls of 6,000 tokens at (2.50 - 0.20) $ per million, 288 windows of 300 s a day.
    expect(notice?.lostUsdPerDay).toBeCloseTo((30 * 6000 * 2.3 * 288) / 1e6, 6);
    expect(notice?.text).toContain('That costs about $119.23 a day.');
  });
});

const NOTICE: Notice = {
  kind: 'firing',
  key: 'prompt-cache-guard:0123456789abcdef',
  title: 'Prompt cache misses: support',
  text: '30 of 30 calls missed. <!channel>',
  prefixId: '0123456789abcdef',
  name: 'support',
  prefixHitRatio: 0,
  tokensRead: 0,
  tokensExpected: 180_000,
  eligible: 30,
  misses: 30,
  hitShare: { low: 0, high: 0.11 },
  lostUsdPerDay: 119.23,
  windowSeconds: 300,
  missReason: 'system_changed',
  at: '2026-11-23T12:00:00.000Z',
};

describe('ready senders', () => {
  it('post what Slack, PagerDuty and any URL take', async () => {
    server = await loopback((_, response) => json(response, { ok: true }));
    const { url } = server;
    const signal = AbortSignal.timeout(5000);
    await senders.slack(`${url}/services/T0/B0/secret`).send(NOTICE, signal);
    await senders.pagerDuty('routing', { url: `${url}/v2/enqueue` }).send(NOTICE, signal);
    const resolved = { ...NOTICE, kind: 'resolved' as const };
    await senders.pagerDuty('routing', { url: `${url}/v2/enqueue` }).send(resolved, signal);
    await senders.url(`${url}/hook`, { authorization: 'Bearer t' }).send(NOTICE, signal);
    const [slack, trigger, resolve, hook] = server.seen;
    // Plain text: a name in a message cannot mention a channel.
    expect(slack?.body).toMatchObject({ blocks: [{ text: { type: 'plain_text' } }] });
    expect(slack?.body['text']).not.toContain('<!channel>');
    expect(trigger?.body).toMatchObject({
      routing_key: 'routing',
      event_action: 'trigger',
      dedup_key: NOTICE.key,
      payload: { severity: 'warning', source: 'support' },
    });
    expect(resolve?.body).toMatchObject({ event_action: 'resolve', dedup_key: NOTICE.key });
    expect(hook?.body).toEqual(NOTICE);
    expect(hook?.headers.authorization).toBe('Bearer t');
  });

  it('try again when asked to, three times in all, and say what was lost without the address', async () => {
    const said: string[] = [];
    server = await loopback((seen, response) => {
      response.setHeader('retry-after', '0.001');
      json(response, {}, seen.path === '/late' ? 429 : 500);
    });
    let now = 1_000_000_000;
    const secret = `${server.url}/late`;
    const tracker = new CacheTracker({
      clock: () => now,
      onDiagnostic: ({ message }) => said.push(message),
      alerts: { senders: [senders.slack(secret)], windows: 1, minSamples: 3 },
    });
    for (let call = 0; call < 32; call++) {
      tracker.record({ request: other(1), usage: claudeUsage(0, 6000) });
      now += 10_000;
    }
    await tracker.flush();
    expect(server.seen).toHaveLength(3);
    expect(said).toEqual(['An alert was not delivered: Slack answered 429.']);
  });
});
