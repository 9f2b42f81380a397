import type { Json } from '../../../../src/json/value.ts';
import { type Measurement, openaiTurns } from './measurement.ts';

const GITHUB = 'https://github.com';
const GUIDE = 'https://developers.openai.com/api/docs/guides/prompt-caching';
const OWN_ENTRY =
  'the guide names the end of the leading developer messages among the places that are looked up, and does not say that a request without an explicit breakpoint writes there; here one did';
const HIDDEN = "one block less: OpenAI's hidden tokens in front of the prompt are not known";

const twice = (model: string, total: number, read: number, difference?: string) => {
  const body: Json = { model, messages: [{ role: 'user', content: 'a long prompt' }] };
  return [0, 10].map((at) => ({
    sent: { at, body, tokens: [total] },
    published: at === 0 ? null : { read, uncached: total - read },
    ...(difference === undefined || at === 0 ? {} : { difference }),
  }));
};

/** Measurements at OpenAI that were published with their token counts; all read 2026-11-23. */
export const OPENAI: readonly Measurement[] = [
  {
    what: 'a conversation that grows from 12,000 to 15,000 tokens',
    source: `${GUIDE} (GPT-5.6 and later)`,
    requests: openaiTurns('gpt-5.6', [
      { developer: 9000, users: [3000], published: { read: 0, write: 12_000 } },
      { developer: 9000, users: [3000, 3000], published: { read: 12_000, write: 3000 } },
    ]),
  },
  {
    what: '2,000 tokens read, 400 more written, 200 neither',
    source: `${GUIDE} (usage)`,
    requests: explicit([2000], [2000, 400], 200),
  },
  {
    what: 'a prompt sent twice',
    source: `${GUIDE} (usage)`,
    requests: twice('gpt-4o', 2006, 1920),
  },
  {
    what: 'a large input with a key and extended retention',
    source: `${GITHUB}/coder/coder (aibridge/fixtures/openai/responses/blocking)`,
    requests: twice('gpt-4.1', 12_033, 11_904, HIDDEN),
  },
  {
    what: 'a system prompt of 1,181 tokens',
    source: 'https://community.openai.com/t/973127',
    requests: twice('gpt-4o', 1181, 1024, HIDDEN),
  },
  {
    what: 'a developer prompt in front of another question, without an explicit breakpoint',
    source: `${GITHUB}/openai/codex/issues/35300`,
    requests: openaiTurns('gpt-5.6-sol', [
      { developer: 8935, users: [125], fresh: true, published: { read: 0, write: 9060 } },
      { developer: 8935, users: [125], fresh: true, published: { read: 0, write: 9060 } },
    ]),
  },
  {
    what: 'the same with one: 98.6 % are read, 123 to 128 tokens written',
    source: `${GITHUB}/openai/codex/issues/35300`,
    requests: openaiTurns('gpt-5.6-sol', [
      { developer: 8935, users: [125], fresh: true, marked: true, published: null },
      {
        developer: 8935,
        users: [125],
        fresh: true,
        marked: true,
        published: { read: 8935, write: 125 },
      },
    ]),
  },
  {
    what: 'a prefix of 101,448 tokens with a breakpoint',
    source: `${GITHUB}/openai/codex/issues/35300`,
    requests: openaiTurns('gpt-5.6-sol', [
      { developer: 101_448, users: [60], fresh: true, marked: true, published: null },
      { developer: 101_448, users: [60], fresh: true, marked: true, published: { read: 101_448 } },
    ]),
  },
  {
    what: 'a system prompt of 6,002 tokens in front of other notes, without an explicit breakpoint',
    source: `${GITHUB}/BerriAI/litellm/pull/37628`,
    requests: openaiTurns('gpt-5.6', [
      { developer: 6002, users: [1493], fresh: true, published: { read: 0, write: 7495 } },
      {
        developer: 6002,
        users: [1479],
        fresh: true,
        published: { read: 6002, write: 1479 },
        difference: OWN_ENTRY,
      },
      {
        developer: 6002,
        users: [1514],
        fresh: true,
        published: { read: 6002, write: 1514 },
        difference: OWN_ENTRY,
      },
    ]),
  },
];

/** Two requests in explicit mode: marked parts, then a part that is not. */
function explicit(first: readonly number[], then: readonly number[], tail: number) {
  const body = (parts: readonly number[], rest: boolean): Json => ({
    model: 'gpt-5.6',
    prompt_cache_options: { mode: 'explicit' },
    input: [
      ...parts.map((_, at) => ({
        role: 'user',
        content: [
          { type: 'input_text', text: `part ${at}`, prompt_cache_breakpoint: { mode: 'explicit' } },
        ],
      })),
      ...(rest ? [{ role: 'user', content: 'and?' }] : []),
    ],
  });
  return [
    { sent: { at: 0, body: body(first, false), tokens: first }, published: null },
    {
      sent: { at: 10, body: body(then, true), tokens: [...then, tail] },
      published: { read: 2000, write: 400, uncached: 200 },
    },
  ];
}
