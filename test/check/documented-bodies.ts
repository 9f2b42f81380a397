import type { Json } from '../../src/json/value.ts';

/** A request on which rules are easily taken for other ones, and what is documented of it. */
export interface Documented {
  readonly what: string;
  readonly first: Json;
  /** The same prompt after a change. */
  readonly after?: Json;
  /** What a trace or a config says that serves it, where the body alone does not tell. */
  readonly declared?: string;
  /** Whose rules hold. */
  readonly is: string;
  /** Whether it is read when it is sent again, and after how many seconds; 30 where it is left out. */
  readonly reads: boolean;
  readonly pause?: number;
  /** Codes of what is wrong with its layout. */
  readonly layout?: readonly string[];
  readonly note?: RegExp;
  /** US dollars. */
  readonly usdPerMillionRead?: number;
  /** What the change is between two turns, and between two commits; none where it is the same prompt. */
  readonly change?: {
    readonly changes?: boolean;
    readonly turn?: readonly string[];
    readonly commit?: readonly string[];
  };
}

const LONG = 'Answer from the handbook, and name the page that you read. '.repeat(320);
const marked = { cache_control: { type: 'ephemeral' } } as const;
const hi = { role: 'user', content: 'hi' } as const;

const claude = (model: string, more = {}): Json => ({
  model,
  max_tokens: 10,
  ...marked,
  system: [{ type: 'text', text: LONG }],
  messages: [hi],
  ...more,
});
/** In the form of Claude, for whoever serves the model. */
const inMessages = (model: string): Json =>
  claude(model, { cache_control: undefined, system: [{ type: 'text', text: LONG, ...marked }] });
const chat = (model: string, isMarked: boolean, more = {}): Json => ({
  model,
  messages: [
    { role: 'system', content: [{ type: 'text', text: LONG, ...(isMarked ? marked : {}) }] },
    hi,
  ],
  ...more,
});
const converse = (modelId: string): Json => ({
  modelId,
  system: [{ text: LONG }, { cachePoint: { type: 'default' } }],
  messages: [{ role: 'user', content: [{ text: 'hi' }] }],
});

/** Sources: docs/providers.md; the defaults of effort and thinking in `anthropic/models.ts`. */
export const BODIES: readonly Documented[] = [
  {
    what: 'Opus 5.5, which has medium effort unless told otherwise, is told medium',
    first: claude('claude-opus-5-5'),
    after: claude('claude-opus-5-5', { output_config: { effort: 'medium' } }),
    is: 'anthropic',
    reads: true,
    change: { changes: false },
  },
  {
    what: 'Opus 5.5 is told high effort',
    first: claude('claude-opus-5-5'),
    after: claude('claude-opus-5-5', { output_config: { effort: 'high' } }),
    is: 'anthropic',
    reads: true,
    change: { turn: ['unstable-history'], commit: ['prefix-changed'] },
  },
  {
    what: 'Opus 5, which thinks adaptively unless told otherwise, is told so',
    first: claude('claude-opus-5'),
    after: claude('claude-opus-5', { thinking: { type: 'adaptive' } }),
    is: 'anthropic',
    reads: true,
    change: { changes: false },
  },
  {
    what: 'Opus 4.8, which does not think unless told, is told not to',
    first: claude('claude-opus-4-8'),
    after: claude('claude-opus-4-8', { thinking: { type: 'disabled' } }),
    is: 'anthropic',
    reads: true,
    change: { changes: false },
  },
  {
    what: 'a toolset of Claude that brings 4,590 tokens along',
    first: {
      model: 'claude-sonnet-5',
      max_tokens: 100,
      tools: [
        {
          type: 'computer_toolset_20260801',
          display_width_px: 1024,
          display_height_px: 768,
          ...marked,
        },
      ],
      messages: [hi],
    },
    is: 'anthropic',
    reads: true,
  },
  {
    what: 'Sonnet 5.5 at an endpoint of one region of Bedrock',
    first: converse('us.anthropic.claude-sonnet-5-5'),
    is: 'bedrock',
    reads: true,
    usdPerMillionRead: 0.11,
  },
  {
    what: "a profile of Bedrock's in Japan, whose rules and price are the model's",
    first: converse('jp.anthropic.claude-sonnet-4-5-20250929-v1:0'),
    is: 'bedrock',
    reads: true,
    usdPerMillionRead: 0.33,
  },
  {
    what: 'Claude behind Databricks in Chat form',
    first: chat('databricks-claude-sonnet-4-5', true),
    is: 'anthropic',
    reads: true,
    note: /a gateway hands it on/,
  },
  {
    what: 'Claude on Vertex AI behind LiteLLM',
    first: chat('vertex_ai/claude-sonnet-4-5@20250929', true),
    is: 'anthropic',
    reads: true,
    note: /a gateway hands it on/,
  },
  {
    what: 'Claude behind LiteLLM with a marker on the whole message',
    first: {
      model: 'anthropic/claude-sonnet-4-5',
      messages: [{ role: 'system', content: LONG, ...marked }, hi],
    },
    is: 'anthropic',
    reads: true,
  },
  {
    what: 'Claude in Chat form with tools, whose provider is declared',
    first: chat('claude-sonnet-4-5', true, {
      tools: [
        {
          type: 'function',
          function: { name: 'a', description: 'b', parameters: { type: 'object', properties: {} } },
        },
      ],
    }),
    declared: 'anthropic',
    is: 'anthropic',
    reads: true,
  },
  {
    what: 'Qwen behind OpenRouter, where a marker is taken away',
    first: chat('qwen/qwen3-max', true),
    after: chat('qwen/qwen3-max', false),
    is: 'openrouter',
    reads: true,
    change: { turn: ['unstable-history'], commit: ['breakpoint-lost', 'no-breakpoint'] },
  },
  { what: 'Qwen at DashScope', first: chat('qwen3-max', true), is: 'dashscope', reads: true },
  {
    what: 'MiniMax in the form of Claude',
    first: inMessages('MiniMax-M2.5'),
    is: 'minimax',
    reads: true,
  },
  {
    what: 'Kimi at Fireworks',
    first: chat('accounts/fireworks/models/kimi-k2', false),
    is: 'fireworks',
    reads: true,
  },
  {
    what: 'GLM in the form of Claude, of whose cache no rules are public',
    first: inMessages('glm-5'),
    is: 'generic',
    reads: true,
    note: /cache of 'glm-5' are known[^]*Whether the markers of 'glm-5' do something/,
  },
  {
    what: 'Kimi behind OpenRouter with a marker, which nobody documents there',
    first: chat('moonshotai/kimi-k2-0905', true),
    is: 'openrouter',
    reads: true,
    note: /Whether the markers of 'moonshotai\/kimi-k2-0905' do something/,
  },
  {
    what: 'Gemini behind OpenRouter with a marker, which asks for an explicit cache there',
    first: chat('google/gemini-3.8-flash', true),
    is: 'openrouter',
    reads: true,
    note: /the last marker of a request to Gemini asks for an explicit cache/,
  },
  { what: 'Moonshot', first: chat('moonshot-v1-128k', false), is: 'moonshot', reads: true },
  {
    what: 'Doubao, of whose cache no rules are known',
    first: chat('doubao-seed-2.0', false),
    is: 'generic',
    reads: true,
    note: /No rules of the cache of 'doubao-seed-2\.0' are known/,
  },
  {
    what: 'GPT-4o is asked for a retention of 24h that it is not documented to have, two hours apart',
    first: chat('gpt-4o', false, { prompt_cache_retention: '24h' }),
    is: 'openai',
    reads: false,
    pause: 7_200,
    note: /24h is not documented for 'gpt-4o'/,
  },
  {
    what: 'a life of 12h on a part of Chat Completions, which is typed and not documented',
    first: {
      model: 'gpt-6-sol',
      messages: [
        {
          role: 'developer',
          content: [
            { type: 'text', text: LONG, prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' } },
          ],
        },
        hi,
      ],
    },
    is: 'openai',
    reads: true,
    note: /12h on a part of Chat Completions/,
  },
  {
    what: 'instructions of the Responses API, which have no place for a breakpoint',
    first: {
      model: 'gpt-6-sol',
      prompt_cache_options: { ttl: '12h' },
      instructions: LONG,
      input: [hi],
    },
    is: 'openai',
    reads: true,
    layout: ['implicit-only'],
  },
];
