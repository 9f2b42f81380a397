import {
  assistant,
  conversation,
  history,
  openai,
  pages,
  system,
  textBlock,
  tools,
  underHandbook,
  user,
} from './conversation.ts';
import type { Incident } from './incident.ts';
import { HANDBOOK, systemBlock, tool } from '../support/requests.ts';

/** Incidents in which another turn has other tools, another system prompt or other parameters. */
export const PROMPT_INCIDENTS: readonly Incident[] = [
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
      // Had the tool not gone, it would not have come back.
      ['unstable-history', 'note', '2 /tools/1', 'tool-added'],
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
      // Without its tools and its system prompt it is under the model's minimum, and was never to be read.
      ['unstable-history', 'note', '2 /tools', 'tool-removed'],
      ['unstable-history', 'note', '2 /system/0/text', 'wording'],
    ],
    verdict: 'pass',
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
];
