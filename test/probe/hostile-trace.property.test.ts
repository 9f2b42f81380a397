import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { readProbeLines } from '../../src/check/probe-lines.ts';
import { accessFrom } from '../../src/probe/call/access.ts';
import { callersFor } from '../../src/probe/call/callers.ts';
import { admittedTargets } from '../../src/probe/hostile/admit.ts';
import { probe } from '../../src/probe/probe.ts';
import { LIMITS, line, stillClock } from '../support/probing.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../support/requests.ts';

const MODELS = new Set(['claude-sonnet-5', 'gpt-5.6', 'gpt-4o']);
const ANTHROPIC = 'sk-ant-0123456789';
const OPENAI = 'sk-proj-0123456789';

const SYSTEM = HANDBOOK.slice(0, 300);

interface Sent {
  readonly url: string;
  readonly keys: readonly string[];
  readonly body: Record<string, unknown>;
}

const REQUESTS: readonly Record<string, Json>[] = [
  anthropicBody({ system: [systemBlock(SYSTEM)] }),
  anthropicBody({ system: SYSTEM, thinking: { type: 'adaptive' } }),
  { model: 'gpt-5.6', instructions: SYSTEM, input: [{ role: 'user', content: 'Hi.' }] },
  {
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: SYSTEM },
      { role: 'user', content: [{ type: 'text', text: 'Hi.' }] },
    ],
  },
];

const PDF = { type: 'base64', media_type: 'application/pdf', data: 'JVBERi0=' };
/** Everything that acts, fetches, is stored, or costs more; and some nonsense. */
const POISON: readonly (readonly [string, Json])[] = [
  ['mcp_servers', [{ type: 'url', url: 'https://evil.test', name: 'x' }]],
  ['container', 'container_1'],
  ['previous_response_id', 'resp_1'],
  ['conversation', 'conv_1'],
  ['prompt', { id: 'pmpt_1' }],
  ['background', true],
  ['service_tier', 'priority'],
  ['speed', 'fast'],
  ['inference_geo', 'us'],
  ['base_url', 'https://evil.test'],
  ['plugins', [{ id: 'web' }]],
  ['web_search_options', {}],
  ['models', ['gpt-5.5-pro']],
  ['betas', ['files-api-2025-04-14']],
  ['context_management', { edits: [] }],
  ['thinking', { type: 'enabled', budget_tokens: 60_000 }],
  ['max_tokens', 100_000],
  ['max_completion_tokens', 100_000],
  ['max_output_tokens', 100_000],
  ['n', 128],
  ['store', true],
  ['tools', [{ type: 'web_search_20250305', name: 'web_search' }]],
  ['tools', [{ type: 'code_interpreter', container: { type: 'auto' } }]],
  ['tools', [{ type: 'mcp', server_url: 'https://evil.test', server_label: 'x' }]],
  ['tools', [{ type: 'file_search', vector_store_ids: ['vs_1'] }]],
  ['model', 'claude-opus-5'],
  ['model', { toString: 'claude-sonnet-5' }],
  ['prompt_cache_options', { comparison_response_id: 'resp_1' }],
  ['diagnostics', { previous_message_id: 'msg_1' }],
  ['__proto__', { tools: [] }],
  ['constructor', { x: 1 }],
  ['messages', [{ role: 'user', content: [{ type: 'document', source: PDF }] }]],
];

const CONTENT: readonly Json[] = [
  { type: 'image', source: { type: 'url', url: 'https://evil.test/x.png' } },
  { type: 'image', source: { type: 'file', file_id: 'file_1' } },
  { type: 'document', source: { type: 'url', url: 'https://evil.test/x.pdf' } },
  { type: 'container_upload', file_id: 'file_1' },
  { type: 'input_image', image_url: 'https://evil.test/x.png' },
  { type: 'input_file', file_id: 'file_1' },
  { type: 'image_url', image_url: { url: 'https://evil.test/x.png' } },
  { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: {} },
  { type: 'item_reference', id: 'msg_1' },
  { type: 'text', text: 'fine' },
];

const hostile = fc
  .record({
    request: fc.constantFrom(...REQUESTS),
    added: fc.oneof(
      fc.constant([]),
      fc.array(fc.constantFrom(...POISON), { minLength: 1, maxLength: 1 }),
      fc.array(fc.constantFrom(...POISON), { maxLength: 3 }),
    ),
    prompt: fc.constantFrom('a', 'b', 'c'),
    junk: fc.option(fc.tuple(fc.string(), fc.jsonValue()), { nil: null, freq: 1 }),
    content: fc.option(fc.array(fc.constantFrom(...CONTENT), { minLength: 1, maxLength: 2 }), {
      nil: null,
      freq: 1,
    }),
    provider: fc.constantFrom(null, null, null, 'openrouter', 'azure', 'generic'),
    side: fc.constantFrom('head', 'base'),
  })
  .map(({ request, added, prompt, junk, content, provider, side }) => {
    const members = [
      ...Object.entries(request),
      ...added,
      ...(junk === null ? [] : [junk]),
      ...(content === null ? [] : ([['messages', [{ role: 'user', content }]]] as const)),
      ...(content !== null && 'input' in request ? ([['input', content]] as const) : []),
    ];
    // As text, so that two members of one name and `__proto__` are what an author can write.
    const body = members
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',');
    const more = provider === null ? '' : `"provider":"${provider}",`;
    return `{"prompt":"${prompt}","side":"${side}",${more}"request":{${body}}}`;
  });

async function bodyOf(init: RequestInit | undefined): Promise<Record<string, unknown>> {
  return JSON.parse(await new Response(init?.body ?? null).text());
}

/** Probes a trace as the Action's own job does, and gives what went out. */
async function sentFor(lines: readonly string[]): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const fetch = async (input: unknown, init?: RequestInit) => {
    const headers = new Headers(init?.headers);
    const keys = [headers.get('x-api-key') ?? '', headers.get('authorization') ?? ''];
    sent.push({ url: String(input), keys, body: await bodyOf(init) });
    return new Response('{"error":{"message":"no"}}', { status: 404 });
  };
  const access = accessFrom({
    ANTHROPIC_API_KEY: ANTHROPIC,
    OPENAI_API_KEY: OPENAI,
    ANTHROPIC_BASE_URL: 'https://claude.test',
    OPENAI_BASE_URL: 'https://openai.test/v1',
  });
  let read;
  try {
    read = await readProbeLines('requests.jsonl', lines);
  } catch {
    return [];
  }
  await probe(admittedTargets(read, MODELS), {
    callers: callersFor(access, { fetch }),
    limits: LIMITS,
    clock: stillClock(),
  });
  return sent;
}

const ALLOWED = new Set(
  `model max_tokens max_completion_tokens max_output_tokens tools tool_choice system messages input
  instructions thinking output_config temperature top_p top_k stop_sequences cache_control service_tier
  diagnostics parallel_tool_calls prompt_cache_key prompt_cache_retention prompt_cache_options text reasoning
  truncation response_format reasoning_effort verbosity presence_penalty frequency_penalty seed stop`.split(
    /\s+/,
  ),
);

function expectHarmless({ url, keys, body }: Sent): void {
  const isClaude = url === 'https://claude.test/v1/messages';
  expect(
    isClaude || /^https:\/\/openai\.test\/v1\/(?:responses|chat\/completions)$/.test(url),
  ).toBe(true);
  expect(keys.join(' ')).toContain(isClaude ? ANTHROPIC : OPENAI);
  expect(keys.join(' ')).not.toContain(isClaude ? OPENAI : ANTHROPIC);
  expect(Object.keys(body).filter((name) => !ALLOWED.has(name))).toEqual([]);
  expect(MODELS.has(String(body['model']))).toBe(true);
  const { max_tokens = 1, max_completion_tokens = 1, max_output_tokens = 16 } = body;
  expect([max_tokens === 0 || max_tokens === 1, max_completion_tokens, max_output_tokens]).toEqual([
    true,
    1,
    16,
  ]);
  expect(['auto', undefined]).toContain(body['service_tier']);
  const text = JSON.stringify(body);
  const acting =
    'evil.test file_1 vs_1 resp_1 msg_1 conv_1 pmpt_1 container_1 "enabled" srvtoolu_1 code_interpreter web_search_2';
  for (const word of acting.split(' ')) expect(text).not.toContain(word);
}

describe('a trace that is not trusted', () => {
  test('sends nothing but fields that are known to be read only, of known models, whatever it holds', async () => {
    let calls = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 3 }), async (lines) => {
        const sent = await sentFor(lines);
        calls += sent.length;
        sent.forEach(expectHarmless);
      }),
      { numRuns: 120 },
    );
    expect(calls).toBeGreaterThan(0);
  });

  test.each(REQUESTS.map((request) => [JSON.stringify(request).slice(0, 40), request] as const))(
    'is probed where it holds ordinary requests: %s',
    async (_, request) => {
      const sent = await sentFor([JSON.stringify({ prompt: 'p', request })]);
      expect(sent.length).toBeGreaterThan(0);
      sent.forEach(expectHarmless);
    },
  );

  test.each(POISON.filter(([name]) => !['n', 'store', 'diagnostics', 'max_tokens'].includes(name)))(
    'is skipped where it has %s: %j',
    async (name, value) => {
      const [request = {}] = REQUESTS;
      const sent = await sentFor([
        JSON.stringify({ prompt: 'p', request: { ...request, [name]: value } }),
      ]);
      expect(sent).toEqual([]);
    },
  );

  test('says which place keeps it from being sent, in a sentence of bounded length', () => {
    const stray = line({ ...anthropicBody(), ['x'.repeat(500)]: 1 });
    const [target] = admittedTargets([stray], MODELS);
    expect(target?.refused).toMatch(/^It holds \/x{79}…, which is not sent/);
    const other = line(anthropicBody({ model: 'claude-opus-5' }));
    expect(admittedTargets([other], MODELS)[0]?.refused).toContain('under models');
    const large = line(anthropicBody({ system: 'x'.repeat(1_100_000) }));
    expect(admittedTargets([large], MODELS)[0]?.refused).toContain('larger than the 1 MB');
  });

  test('never asks for more output than one token, also where an endpoint refuses that', async () => {
    const [, , responses = {}, chat = {}] = REQUESTS;
    for (const request of [responses, chat]) {
      const bodies: Record<string, unknown>[] = [];
      const fetch = async (_: unknown, init?: RequestInit) => {
        bodies.push(await bodyOf(init));
        return new Response('{"error":{"message":"max_tokens too low"}}', { status: 400 });
      };
      await probe(admittedTargets([line(request)], MODELS), {
        callers: callersFor(accessFrom({ OPENAI_API_KEY: OPENAI }), { fetch }),
        limits: LIMITS,
        clock: stillClock(),
      });
      expect(bodies.length).toBeGreaterThan(0);
      for (const { max_output_tokens = 1, max_completion_tokens = 1 } of bodies)
        expect([max_output_tokens, max_completion_tokens]).toEqual([
          request === responses ? 16 : 1,
          1,
        ]);
    }
  });
});
