import { expect, test } from 'vitest';
import { accessFrom } from '../../src/probe/call/access.ts';
import { callersFor } from '../../src/probe/call/callers.ts';
import { segment } from '../../src/request/provider/registry.ts';
import { type Replier, messageReply } from '../../src/fake-provider/replies.ts';
import type { ReplyUsage } from '../../src/fake-provider/reply.ts';
import { fakeServerByEnvironment } from '../fake-provider/running.ts';
import { line, probing } from '../support/probing.ts';
import { HANDBOOK, anthropicBody } from '../support/requests.ts';

const WROTE = { uncached: 40, write5m: 6000 };
const COLD = { uncached: 6040 };
const READ = { uncached: 40, read: 6000 };

/** Answers the first call with one usage and all others with another. */
function repliesWith(first: Partial<ReplyUsage>): Replier {
  let calls = 0;
  return (call, turn) => {
    calls += 1;
    return messageReply(call, turn, {
      text: 'H',
      toolCalls: [],
      usage: calls === 1 ? first : READ,
    });
  };
}

const question = [{ role: 'user', content: [{ text: 'Hi?' }] }];
const system = [{ text: HANDBOOK }, { cachePoint: { type: 'default' } }];
const model = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
const env = { AWS_ACCESS_KEY_ID: 'a', GEMINI_API_KEY: 'g' };

test.each([
  ['Converse', { modelId: model, system, messages: question }, WROTE],
  [
    'InvokeModel',
    { anthropic_version: 'bedrock-2023-05-31', ...anthropicBody({ model, tools: [] }) },
    WROTE,
  ],
  [
    'Gemini',
    {
      model: 'gemini-2.5-flash',
      systemInstruction: { parts: [{ text: HANDBOOK }] },
      contents: [{ role: 'user', parts: [{ text: 'Hi?' }] }],
      generationConfig: { temperature: 0 },
    },
    COLD,
  ],
])("%s, through the user's own client", async (_, body, first) => {
  await fakeServerByEnvironment({ reply: repliesWith(first) });
  const { measured } = await probing([line(body)], 'http://127.0.0.1:9', { env });
  expect(measured).toMatchObject({ outcome: 'pass', calls: 4, hits: 3 });
});

test('clients that are not there, keys that are not there and places that nobody knows are skipped', () => {
  const converse = segment({ modelId: model, system, messages: question });
  const deepseek = segment(
    { model: 'deepseek-chat', messages: [{ role: 'user', content: 'Hi.' }] },
    { provider: 'deepseek' },
  );
  const reason = (callers: ReturnType<typeof callersFor>, request: typeof converse) => {
    const choice = callers(request);
    return choice.kind === 'skipped' ? choice.reason : null;
  };
  const access = accessFrom({ ...env, OPENAI_API_KEY: 'o' });
  expect(reason(callersFor(access), converse)).toContain('not loaded here');
  expect(reason(callersFor(access, { folder: '/' }), converse)).toContain(
    'npm install @aws-sdk/client-bedrock-runtime',
  );
  expect(reason(callersFor(accessFrom({}), { folder: '/' }), converse)).toContain('AWS_PROFILE');
  expect(reason(callersFor(access), deepseek)).toContain('set OPENAI_BASE_URL');
  const gateway = accessFrom({
    OPENAI_API_KEY: 'o',
    OPENAI_BASE_URL: 'https://gw.example/t0ken/v1/',
  });
  expect(callersFor(gateway)(deepseek)).toMatchObject({
    kind: 'caller',
    // The path may hold a secret of the gateway.
    address: 'https://gw.example/…/chat/completions',
  });
});
