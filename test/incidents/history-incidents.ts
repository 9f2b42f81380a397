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
  textBlock,
  toolLoop,
  user,
} from './conversation.ts';
import type { Incident } from './incident.ts';
import { HANDBOOK } from '../support/requests.ts';

const thinking = (text: string) => ({ type: 'thinking', thinking: text, signature: `sig-${text}` });

/** Incidents in which the history is another one, or its markers stand elsewhere. */
export const HISTORY_INCIDENTS: readonly Incident[] = [
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
          { type: 'function_call_output', call_id: `call_${id}`, output: pages(1) },
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
    found: [['unstable-history', 'error', '1 /messages/2/content/0/content', 'history-truncated']],
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
    found: [['unstable-history', 'error', '1 /messages/1/content/0', 'history-edited']],
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
    id: 'I82 later',
    story: 'what was retrieved for a question is gone as soon as it is answered',
    turns: [0, 1, 2].map((turn) => ({
      ...firstTurn(),
      messages: history(turn).map((message, at) =>
        at > 0 && at === turn * 2 ? user(`${said(message)}\n\n${pages(turn)}`) : message,
      ),
    })),
    found: [['unstable-history', 'error', '2 /messages/2/content', 'history-edited']],
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
