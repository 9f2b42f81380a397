import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type Loopback, type Seen, json, loopback } from '../support/loopback.ts';
import { KEY, LIMITS, line, probing, stillClock } from '../support/probing.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';

let running: readonly Loopback[] = [];
afterEach(async () => {
  await Promise.all(running.map((each) => each.close()));
  running = [];
});

async function provider(answer: Parameters<typeof loopback>[0]): Promise<Loopback> {
  const started = await loopback(answer);
  running = [...running, started];
  return started;
}

const LINES = [
  ['Anthropic Messages', line(anthropicBody())],
  ['OpenAI Responses', line({ model: 'gpt-5.6', instructions: HANDBOOK, input: 'Hi.' })],
] as const;

/** The key that a request carries, in whatever header. */
function keyIn(seen: Seen): string {
  expect(JSON.stringify(seen.headers)).toContain(KEY);
  return KEY;
}

/** All that a run says, as text. */
const all = (run: unknown) => JSON.stringify(run);

describe.each(LINES)('a hostile provider of %s', (_, body) => {
  test('a gigabyte as an answer is not taken in', async () => {
    let sent = 0;
    const { url } = await provider((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      sent = pour(response, (bytes) => (sent = bytes));
    });
    const { measured } = await probing([body], url);
    expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 1 });
    expect(measured.reason).toContain('far larger');
    expect(sent).toBeLessThan(100 * 1024 * 1024);
  });

  test('an answer without an end is left when the time is up', async () => {
    const { url } = await provider((_seen, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{');
    });
    const limits = { ...LIMITS, seconds: 0.2 };
    const { measured } = await probing([body], url, { limits });
    expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 1, trials: 0 });
    expect(measured.reason).toContain('The time of 0.2 seconds is up');
  });

  test.each([301, 302, 307, 308])(
    'a redirect (%i) is not followed: no key goes there',
    async (status) => {
      const elsewhere = await provider((_seen, response) => json(response, {}));
      const { url } = await provider((_seen, response) => {
        response.writeHead(status, { location: `${elsewhere.url}/v1/messages` });
        response.end();
      });
      const { measured } = await probing([body], url);
      expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 1 });
      expect(measured.reason).toContain('redirects');
      expect(elsewhere.seen).toEqual([]);
    },
  );

  test.each([400, 401, 403, 404, 418, 422, 429, 500, 529])(
    'a key that is echoed in an error (%i) is in nothing that is said',
    async (status) => {
      const { url } = await provider((seen, response) => {
        const key = keyIn(seen);
        response.setHeader('request-id', key);
        response.setHeader('retry-after', key);
        json(response, { type: 'error', error: { type: key, message: `bad ${key}` } }, status);
      });
      const { run, measured } = await probing([body], url);
      expect(measured.outcome).toBe('inconclusive');
      expect(all(run.results.map(({ measurement }) => measurement))).not.toContain(KEY);
      expect(all(run.notes)).not.toContain(KEY);
    },
  );

  test('a key that is echoed in an answer is in nothing that is said', async () => {
    const { url } = await provider((seen, response) => {
      const key = keyIn(seen);
      const usage = {
        input_tokens: 10,
        cache_read_input_tokens: 0,
        cache_creation_input_tokens: 0,
      };
      const diagnostics = { cache_miss_reason: { type: key }, type: 'cache_miss', reason: key };
      const details = { input_tokens_details: { cached_tokens: 0 }, output_tokens: 0 };
      const isClaude = seen.path.includes('messages');
      json(response, {
        id: key,
        model: key,
        diagnostics,
        prompt_cache_diagnostics: diagnostics,
        usage: isClaude ? { ...usage, output_tokens: 0 } : { input_tokens: 10, ...details },
      });
    });
    const { run, measured } = await probing([body], url);
    expect(measured.outcome).toBe('not-cached');
    expect(all(run.results.map(({ measurement }) => measurement))).not.toContain(KEY);
  });

  test.each([
    ['HTML', (response: ServerResponse) => response.end('<html>maintenance</html>')],
    ['half of its JSON', (response: ServerResponse) => response.end('{"id": "msg_1", "usa')],
    ['JSON without usage', (response: ServerResponse) => response.end('{"id": "msg_1"}')],
    [
      'usage of nonsense',
      (response: ServerResponse) => response.end('{"usage": {"input_tokens": "many"}}'),
    ],
    ['nothing', (response: ServerResponse) => response.end()],
    ['a torn connection', (response: ServerResponse) => response.destroy()],
  ])('%s as an answer is inconclusive', async (_name, end) => {
    const { url } = await provider((_seen, response) => {
      response.setHeader('content-type', 'application/json');
      end(response);
    });
    const { measured } = await probing([body], url);
    expect(measured).toMatchObject({ outcome: 'inconclusive', trials: 0 });
    expect(measured.calls).toBeLessThanOrEqual(3);
  });
});

test('a wrong key ends the probes of all prompts that have it', async () => {
  const { url, seen } = await provider((_seen, response) => {
    json(response, { type: 'error', error: { type: 'authentication_error', message: 'no' } }, 401);
  });
  const other = line(anthropicBody({ model: 'claude-opus-5' }), { prompt: 'other' });
  const { run } = await probing([line(anthropicBody()), other], url);
  expect(run.results.map(({ measurement }) => measurement.reason)).toEqual([
    expect.stringContaining('did not accept the key (HTTP 401)'),
    expect.stringContaining('did not accept the key (HTTP 401)'),
  ]);
  expect(seen).toHaveLength(1);
});

test('an unknown model is inconclusive at once, and the next prompt is probed', async () => {
  const { url, seen } = await provider((_seen, response) => {
    json(response, { type: 'error', error: { type: 'not_found_error', message: 'no' } }, 404);
  });
  const other = line(anthropicBody({ model: 'claude-opus-5' }), { prompt: 'other' });
  const { run, measured } = await probing([line(anthropicBody({ model: 'nobody-1' })), other], url);
  expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 1, costUsd: 0 });
  expect(measured.reason).toContain('knows no such model');
  expect(run.notes[0]).toContain("No price is known for 'nobody-1'");
  expect(seen).toHaveLength(2);
});

test('a provider that cannot be reached is inconclusive', async () => {
  const closed = await loopback(() => {});
  await closed.close();
  const { measured } = await probing([line(anthropicBody())], closed.url, { clock: stillClock() });
  expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 3, costUsd: 0 });
  expect(measured.reason).toContain('cannot be reached');
});

/** Writes up to a gigabyte for as long as somebody reads it. */
function pour(response: ServerResponse, sent: (bytes: number) => number): number {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  let bytes = 0;
  const more = () => {
    while (!response.destroyed && bytes < 1024 ** 3) {
      bytes = sent(bytes + chunk.length);
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
  };
  response.on('error', () => {});
  more();
  return bytes;
}
