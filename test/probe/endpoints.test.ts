import { afterEach, describe, expect, test } from 'vitest';
import {
  type Answer,
  type Loopback,
  type Seen,
  claudeMessage,
  claudeUsage,
  json,
  loopback,
} from '../support/loopback.ts';
import { line, probing } from '../support/probing.ts';
import { anthropicBody } from '../support/requests.ts';

let running: Loopback | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** Refuses what it does not like, else answers as a provider whose cache works. */
async function picky(refuses: (seen: Seen) => string | null): Promise<Loopback> {
  let answered = 0;
  const answer: Answer = (seen, response) => {
    const message = refuses(seen);
    if (message !== null) {
      json(response, { type: 'error', error: { type: 'invalid_request_error', message } }, 400);
      return;
    }
    answered += 1;
    const usage = answered === 1 ? claudeUsage(0, 5000) : claudeUsage(5000, 0);
    json(response, { ...claudeMessage(usage), id: `msg_${answered}` });
  };
  running = await loopback(answer);
  return running;
}

describe('an endpoint that does not know all of what the probe sends', () => {
  test('gets the request without diagnostics', async () => {
    const { url, seen } = await picky(({ body }) =>
      'diagnostics' in body ? 'diagnostics: Extra inputs are not permitted' : null,
    );
    const { measured } = await probing([line(anthropicBody())], url);
    expect(measured).toMatchObject({ outcome: 'pass', calls: 5, opinion: null });
    expect(seen.filter(({ body }) => 'diagnostics' in body)).toHaveLength(1);
  });

  test('gets the request with a little more output', async () => {
    const { url, seen } = await picky(({ body }) =>
      body['max_tokens'] === 0 ? 'max_tokens: must be greater than 0' : null,
    );
    const { measured } = await probing([line(anthropicBody())], url);
    expect(measured).toMatchObject({ outcome: 'pass', calls: 5 });
    expect(seen.map(({ body }) => body['max_tokens'])).toEqual([0, 1, 1, 1, 1]);
  });

  test('gets it in every form before that is called inconclusive', async () => {
    const { url, seen } = await picky(() => 'no');
    const { measured } = await probing([line(anthropicBody())], url);
    expect(measured).toMatchObject({ outcome: 'inconclusive', calls: 3, costUsd: 0 });
    expect(measured.reason).toContain('refused the request (HTTP 400)');
    expect(seen).toHaveLength(3);
  });
});

test('a request goes out with its prefix as it was rendered, and with one nonce in all calls', async () => {
  const { url, seen } = await picky(() => null);
  const body = anthropicBody({ tools: [], stream: true });
  await probing([line(body)], url);
  const texts = seen.map((one) => JSON.stringify(one.body['system']));
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toMatch(/"text":"[0-9a-f]{8} 1\. Answer in the language/);
  expect(seen[0]?.body).toMatchObject({ model: 'claude-sonnet-5', messages: body['messages'] });
  expect(seen[0]?.body).not.toHaveProperty('stream');
  expect(seen.map((one) => one.body['diagnostics'])).toEqual([
    { previous_message_id: null },
    { previous_message_id: 'msg_1' },
    { previous_message_id: 'msg_2' },
    { previous_message_id: 'msg_3' },
  ]);
});
