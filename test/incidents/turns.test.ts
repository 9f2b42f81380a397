import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/json/value.ts';
import { failOnOf, isFailing } from '../../src/policy/policy.ts';
import { findingsBetween } from '../support/analysed.ts';
import { HANDBOOK, systemBlock, tool } from '../support/requests.ts';
import {
  assistant,
  call,
  conversation,
  firstTurn,
  history,
  marked,
  openai,
  pages,
  result,
  said,
  system,
  textBlock,
  toolLoop,
  tools,
  underHandbook,
  user,
} from './conversation.ts';

/**
 * Real incidents that only several requests of one conversation show, rebuilt as these requests. Base is
 * a healthy conversation, so that what is found is introduced.
 */
interface Incident {
  readonly id: string;
  readonly story: string;
  readonly turns: readonly Json[];
  /** Code, severity, place and turn, causes: most telling first. */
  readonly found: readonly (readonly [
    code: string,
    severity: string,
    place: string,
    ...causes: string[],
  ])[];
  readonly verdict: 'pass' | 'fail';
}

const thinking = (text: string) => ({ type: 'thinking', thinking: text, signature: `sig-${text}` });

const INCIDENTS: readonly Incident[] = [
  {
    id: 'I17',
    story:
      'ages in a memory index, another one in every step of a loop (Stack-Cairn/LiveAgent #490)',
    turns: conversation(3, (turn) => underHandbook(`- note [slug|u|${turn + 3}d]`)),
    found: [['unstable-history', 'error', '1 /system/0/text', 'age']],
    verdict: 'fail',
  },
  {
    id: 'I18',
    story: 'how many tokens were used, in the system prompt (bubbuild/bub #76)',
    turns: conversation(3, (turn) => underHandbook(`token usage: ${turn * 1_234 + 100}`)),
    found: [['unstable-history', 'error', '1 /system/0/text', 'counter']],
    verdict: 'fail',
  },
  {
    id: 'I33',
    story:
      'tools in the order of their relevance, memories by query (goruck/home-generative-agent #617)',
    turns: conversation(2, (turn) => ({
      ...(turn === 0 ? tools('order', 'invoice') : tools('invoice', 'order')),
      ...underHandbook(turn === 0 ? 'Remember: likes tea.' : 'Remember: has a dog.'),
    })),
    found: [
      ['unstable-history', 'error', '1 /tools/0', 'tool-reordered'],
      ['unstable-history', 'error', '1 /system/0/text', 'wording'],
    ],
    verdict: 'fail',
  },
  {
    id: 'I34',
    story: 'arguments of a replayed call with sorted keys (unslothai/unsloth #10845)',
    turns: [1, 2].map((steps) => ({
      ...firstTurn(),
      messages: toolLoop(steps, (step, of) => ({
        id: `toolu_${step}`,
        input: step === of - 1 ? { query: 'a', limit: 1 } : { limit: 1, query: 'a' },
      })),
    })),
    found: [['unstable-history', 'error', '1 /messages/1/content/0/input', 'key-order']],
    verdict: 'fail',
  },
  {
    id: 'I39',
    story: 'ids of calls made anew whenever the history is built (NousResearch/hermes-agent #3991)',
    turns: ['7b1f0c66-9d1e-4f57-8d8e-0d1f2f8a5b11', '0e2d6a58-6b0c-4d5f-9a55-2a7f5b0f9c22'].map(
      (id, turn) =>
        openai([
          user('Where is my parcel?'),
          { type: 'function_call', call_id: `call_${id}`, name: 'order', arguments: '{}' },
          { type: 'function_call_output', call_id: `call_${id}`, output: 'Packed.' },
          ...(turn === 0 ? [] : [assistant('It is packed.'), user('And the other?')]),
        ]),
    ),
    found: [['unstable-history', 'error', '1 /input/1/call_id', 'random-id']],
    verdict: 'fail',
  },
  {
    id: 'I40',
    story: 'the link of an attachment is signed on every load (miurla/morphic #941)',
    turns: ['20261123T101500Z', '20261123T101630Z'].map((date, turn) => ({
      ...firstTurn(),
      messages: [
        user([
          {
            type: 'image',
            source: { type: 'url', url: `https://files.test/a.png?X-Amz-Date=${date}` },
          },
          textBlock('What is this?'),
        ]),
        ...(turn === 0 ? [] : [assistant('A chair.'), user('And that?')]),
      ],
    })),
    found: [['unstable-history', 'error', '1 /messages/0/content/0/source/url', 'signed-url']],
    verdict: 'fail',
  },
  {
    id: 'I43',
    story: 'the cache key is a hash of the context so far (holon-run/holon #895)',
    turns: ['a91fb3', '77c0d1'].map((key, turn) =>
      openai(turn === 0 ? [user('a?')] : [user('a?'), assistant('b.'), user('c?')], {
        prompt_cache_key: key,
      }),
    ),
    found: [['volatile-cache-key', 'error', '1 /prompt_cache_key', 'cache-key']],
    verdict: 'fail',
  },
  {
    id: 'I50',
    story:
      'the system prompt is built again because another line looks alike (hermes-agent #71676)',
    turns: conversation(2, (turn) =>
      underHandbook(`Current working directory: /srv/app/${turn === 0 ? 'main' : 'docs'}`),
    ),
    found: [['unstable-history', 'error', '1 /system/0/text', 'path']],
    verdict: 'fail',
  },
  {
    id: 'I53',
    story: 'a list of skills in the description of a tool grows (QwenLM/qwen-code #4896)',
    turns: conversation(2, (turn) => ({
      tools: [
        tool('order'),
        tool('skill', { description: turn === 0 ? 'Skills: pdf.' : 'Skills: pdf, xlsx.' }),
      ],
    })),
    found: [['unstable-history', 'error', '1 /tools/1/description', 'tool-edited']],
    verdict: 'fail',
  },
  {
    id: 'I57',
    story: 'a subset of the tools by the topic of the question (fkiene/llmtrim #11)',
    turns: conversation(2, (turn) =>
      turn === 0 ? tools('order', 'invoice') : tools('order', 'address'),
    ),
    found: [
      ['unstable-history', 'error', '1 /tools/1', 'tool-removed'],
      ['unstable-history', 'error', '1 /tools/1', 'tool-added'],
    ],
    verdict: 'fail',
  },
  {
    id: 'I58',
    story: 'a probe finds a tool on one turn and not on the next (hermes-agent #100336)',
    turns: conversation(3, (turn) => (turn === 1 ? tools('order') : tools('order', 'browser'))),
    found: [
      ['unstable-history', 'error', '1 /tools/0', 'tool-removed'],
      ['unstable-history', 'error', '2 /tools/1', 'tool-added'],
    ],
    verdict: 'fail',
  },
  {
    id: 'I59',
    story: 'a hint in the system prompt of step 0 only (iii-hq/workers #933)',
    turns: conversation(3, (turn) =>
      turn % 2 === 0 ? underHandbook('Use the tools before you answer.') : system(HANDBOOK),
    ),
    found: [['unstable-history', 'error', '1 /system/0/text', 'wording']],
    verdict: 'fail',
  },
  {
    id: 'I61',
    story: 'a gateway puts its marker in front of where it wrote before (looplj/axonhub #2342)',
    turns: [0, 1, 2].map((turn) => ({
      ...firstTurn(),
      cache_control: null,
      system: [textBlock(HANDBOOK)],
      // Two messages come with every turn, and the marker falls back behind the one before.
      messages: history(turn + 3).map((message, at) =>
        at === 4 - turn * 2 ? user([marked(textBlock(said(message)))]) : message,
      ),
    })),
    found: [['write-only-breakpoint', 'error', '0 /messages/4/content/0']],
    verdict: 'fail',
  },
  {
    id: 'I62',
    story: 'four markers are set once and stay behind while the history grows (dhanji/g3 #78)',
    turns: [4, 5].map((answered) => ({
      ...firstTurn(),
      cache_control: null,
      messages: Array.from({ length: answered + 1 }, (_, at) => [
        user([at < 3 ? marked(textBlock(pages(at))) : textBlock(pages(at))]),
        ...(at < answered ? [assistant(`Noted ${at}.`)] : []),
      ]).flat(),
    })),
    found: [['stranded-tokens', 'note', '1 /messages/8/content/0']],
    verdict: 'pass',
  },
  {
    id: 'I66',
    story: 'more than twenty blocks in one turn (mangowhoiscloud/geode #2401)',
    turns: [0, 1].map((turn) => ({
      ...firstTurn(),
      messages: [
        user('Look at all of them.'),
        ...(turn === 0
          ? []
          : [
              assistant('I see.'),
              user(Array.from({ length: 24 }, (_, at) => textBlock(`Picture ${at}`))),
            ]),
      ],
    })),
    found: [['lookback-exceeded', 'warning', '1 /messages/2/content/23']],
    verdict: 'pass',
  },
  {
    id: 'I67',
    story: 'static and dynamic parts joined to one marked block (spring-projects/spring-ai #5495)',
    turns: conversation(2, (turn) => underHandbook(`Context: ${pages(turn)}`)),
    found: [['unstable-history', 'error', '1 /system/0/text', 'wording']],
    verdict: 'fail',
  },
  {
    id: 'I71',
    story: 'thinking switched off for continuations (code-yeongyu/senpi #1510)',
    turns: conversation(2, (turn) =>
      turn === 0
        ? { thinking: { type: 'enabled', budget_tokens: 2_000 } }
        : { thinking: { type: 'disabled' } },
    ),
    found: [['unstable-history', 'error', '1 /thinking', 'parameter']],
    verdict: 'fail',
  },
  {
    id: 'I73',
    story: 'a summary with a prompt of its own over the same history (QwenLM/qwen-code #5942)',
    turns: [
      ...conversation(2),
      ...conversation(1, () => ({
        ...system('You write summaries.'),
        tools: [],
        messages: [...history(1), assistant('Fine.'), user('Summarise this.')],
      })),
    ],
    found: [
      ['unstable-history', 'error', '2 /tools', 'tool-removed'],
      ['unstable-history', 'error', '2 /tools', 'tool-removed'],
      ['unstable-history', 'error', '2 /tools', 'tool-removed'],
      ['unstable-history', 'error', '2 /system/0', 'wording'],
    ],
    verdict: 'fail',
  },
  {
    id: 'I74',
    story: 'another first sentence when a sub-agent is resumed (anthropics/claude-code #44724)',
    turns: conversation(2, (turn) => ({
      system: [
        textBlock(turn === 0 ? 'You are an agent for search.' : 'You are an assistant.'),
        systemBlock(HANDBOOK),
      ],
    })),
    found: [['unstable-history', 'error', '1 /system/0/text', 'wording']],
    verdict: 'fail',
  },
  {
    id: 'I76',
    story: 'an old result of a tool is replaced in place (anomalyco/opencode #32515)',
    turns: [0, 1].map((turn) => ({
      ...firstTurn(),
      messages: [
        user([textBlock(pages(0)), textBlock(pages(2)), textBlock('Where is my parcel?')]),
        assistant([call('toolu_1', { id: 'a' })]),
        user([result('toolu_1', turn === 0 ? pages(1) : '[old tool result cleared]')]),
        ...(turn === 0 ? [] : [assistant('It is packed.'), user('And now?')]),
      ],
    })),
    found: [['unstable-history', 'error', '1 /messages/2/content/0', 'history-truncated']],
    verdict: 'fail',
  },
  {
    id: 'I77',
    story: 'the thinking of older turns expires (gptme/gptme #2727)',
    turns: [1, 2].map((turn) => ({
      ...firstTurn(),
      messages: [
        user([textBlock(pages(0)), textBlock(pages(1)), textBlock('Where is my parcel?')]),
        assistant([...(turn === 1 ? [thinking(pages(2))] : []), textBlock('Packed.')]),
        user('And the other one?'),
        ...(turn === 1 ? [] : [assistant([thinking('b'), textBlock('Sent.')]), user('Thanks.')]),
      ],
    })),
    found: [['unstable-history', 'error', '1 /messages/1/content/0', 'history-truncated']],
    verdict: 'fail',
  },
  {
    id: 'I81',
    story: 'a line feed more when a session is resumed (anthropics/claude-code #93490)',
    turns: [0, 1].map((turn) => ({
      ...firstTurn(),
      messages: [
        user(turn === 0 ? [textBlock(pages(3))] : `${pages(3)}\n`),
        ...(turn === 0 ? [] : [assistant('Noted.'), user('Go on.')]),
      ],
    })),
    found: [['unstable-history', 'error', '1 /messages/0/content', 'whitespace']],
    verdict: 'fail',
  },
  {
    id: 'I82',
    story: 'retrieved text moves to every newest question (open-webui/open-webui #20648)',
    turns: conversation(2, (turn) => ({
      messages: history(turn).map((message, at) =>
        at === turn * 2 ? user([textBlock(pages(9)), textBlock(said(message))]) : message,
      ),
    })),
    found: [['unstable-history', 'error', '1 /messages/0/content', 'block-reordered']],
    verdict: 'fail',
  },
  {
    id: 'I89',
    story: 'what never changes stands behind the history (agentforce314/clawcodex #816)',
    turns: [0, 1, 2].map((turn) => openai([...history(turn), user(pages(7))])),
    found: [['stranded-tokens', 'note', '1 /input/3/content']],
    verdict: 'pass',
  },
];

const healthy = conversation(3);

describe('incidents between the turns of a conversation', () => {
  test.each(INCIDENTS)('$id: $story', async ({ turns, found, verdict }) => {
    const findings = await findingsBetween(healthy, turns, 'command');
    const shown = findings.filter(({ axis, status }) => axis === 'turn' && status === 'introduced');
    expect(
      shown.map(({ code, severity, where, causes }) => [
        code,
        severity,
        `${where?.turn} ${where?.pointer}`,
        ...causes,
      ]),
    ).toEqual(found);
    const fails = shown.some((finding) => isFailing(finding, failOnOf(null)));
    expect(fails ? 'fail' : 'pass').toBe(verdict);
  });
});
