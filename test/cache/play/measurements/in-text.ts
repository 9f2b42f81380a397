import type { Json } from '../../../../src/json/value.ts';
import type { Measurement, Published } from './measurement.ts';

const GITHUB = 'https://github.com';
const GROK = 'https://docs.apiyi.com/en/api-capabilities/grok/prompt-caching';
const HIDDEN = 'xAI reports a block of its own as read, even of the first call';

/** A message, and after how many of its tokens it says something that no other request said. */
interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly tokens: number;
  readonly newFrom?: number;
}

interface Request {
  readonly messages: readonly Message[];
  readonly published: Published | null;
  readonly difference?: string;
}

/** Four letters are a token, so that the place of a difference is where its source says. */
const LETTERS = 4;

function chat(provider: string, model: string, requests: readonly Request[]) {
  return requests.map(({ messages, published, difference }, turn) => {
    const said = messages.map(({ role, tokens, newFrom = tokens }, place): Json => {
      const shared = `${role} ${place} says. `.repeat(tokens).slice(0, newFrom * LETTERS);
      const own = `Only in ${turn}. `.repeat(tokens).slice(0, (tokens - newFrom) * LETTERS);
      return { role, content: shared + own };
    });
    return {
      sent: {
        at: turn * 10,
        provider,
        body: { model, messages: said },
        tokens: messages.map(({ tokens }) => tokens),
      },
      published,
      ...(difference === undefined ? {} : { difference }),
    };
  });
}

const system = (tokens: number, newFrom = tokens): Message => ({ role: 'system', tokens, newFrom });
const user = (tokens: number, newFrom = 0): Message => ({ role: 'user', tokens, newFrom });

/** Measurements of requests that differ inside a text, where any prefix is reused; all read 2026-11-23. */
export const IN_TEXT: readonly Measurement[] = [
  {
    what: 'OpenAI: a time in the system prompt, in front of the 1,024th token',
    source: `${GITHUB}/dbeaver/dbeaver/pull/41322`,
    requests: chat('openai', 'gpt-4o-mini', [
      { messages: [system(4000, 900), user(231)], published: null },
      { messages: [system(4000, 900), user(231)], published: { read: 0, uncached: 4231 } },
    ]),
  },
  {
    what: 'OpenAI: the same time at the end of the user message',
    source: `${GITHUB}/dbeaver/dbeaver/pull/41322`,
    requests: chat('openai', 'gpt-4o-mini', [
      { messages: [system(3900), user(330, 300)], published: null },
      { messages: [system(3900), user(330, 300)], published: { read: 4096, uncached: 134 } },
    ]),
  },
  {
    what: 'OpenAI: a random fence in the prompt of every turn',
    source: `${GITHUB}/open-legal-products/mike/pull/452`,
    requests: chat('openai', 'gpt-5.4', [
      { messages: [system(5600, 4700), user(38)], published: null },
      { messages: [system(5600, 4700), user(48)], published: { read: 4608, uncached: 1040 } },
      { messages: [system(5600, 4700), user(64)], published: { read: 4608, uncached: 1056 } },
    ]),
  },
  {
    what: 'xAI: a system prompt of 8,802 tokens in front of another question, then with a line more, then from another first letter on',
    source: GROK,
    requests: chat('xai', 'grok-4.6', [
      {
        messages: [system(8802), user(2)],
        published: { read: 128, uncached: 8676 },
        difference: HIDDEN,
      },
      { messages: [system(8802), user(2)], published: { read: 8704, uncached: 100 } },
      { messages: [system(8822, 8802), user(2)], published: { read: 8704 } },
      {
        messages: [system(8802, 0), user(2)],
        published: { read: 128, uncached: 8676 },
        difference: HIDDEN,
      },
    ]),
  },
  {
    what: 'xAI: a prefix of 2,735 tokens',
    source: GROK,
    requests: chat('xai', 'grok-4.6', [
      { messages: [system(2735), user(2)], published: null },
      { messages: [system(2735), user(2)], published: { read: 2688 } },
    ]),
  },
  {
    what: 'vLLM: a long table and a question in one message, asked about two people',
    source: `${GITHUB}/vllm-project/vllm/pull/44475`,
    requests: chat('vllm', 'qwen', [
      { messages: [user(1656, 1640)], published: { read: 0, uncached: 1656 } },
      { messages: [user(1656, 1640)], published: { read: 1632, uncached: 24 } },
    ]),
  },
  {
    what: 'DeepSeek: a time stamp in the system prompt, in the first call of a session after others',
    source: `${GITHUB}/MoonshotAI/kimi-code/issues/2532`,
    requests: chat('deepseek', 'deepseek-v4-pro', [
      { messages: [system(21_900, 2500), user(32)], published: null },
      { messages: [system(21_900, 2500), user(32)], published: null },
      { messages: [system(21_900, 2500), user(32)], published: { read: 2432 } },
    ]),
  },
  {
    what: 'DeepSeek behind OpenRouter: three figures of a time stamp in the system prompt of a conversation that grows',
    source: `${GITHUB}/joshuadavidthomas/opencode-agent-memory/issues/29`,
    requests: chat(
      'openrouter',
      'deepseek/deepseek-v4-pro-0813',
      [0, 1, 2, 3].map((turn) => ({
        messages: [system(26_000, 24_650), user(1000 + turn * 90_000)],
        published: turn < 2 ? null : { read: 24_576 },
      })),
    ),
  },
];
