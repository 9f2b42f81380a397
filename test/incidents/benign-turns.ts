import {
  assistant,
  conversation,
  firstTurn,
  history,
  pages,
  said,
  textBlock,
  tools,
  user,
} from './conversation.ts';
import type { Incident } from './incident.ts';
import { tool } from '../support/requests.ts';

/** Answered questions with much to say. */
const question = (at: number) => user(`${pages(at)}\nQuestion ${at}?`);
const long = (turns: number) =>
  Array.from({ length: turns }, (_, at) => [question(at), assistant(`Answer ${at}.`)]).flat();
const summary = [user('So far: nine orders were looked up.'), assistant('Noted.')];

/** Changes in the midst of a conversation that are meant, or that nobody can help. */
export const BENIGN_TURNS: readonly Incident[] = [
  {
    id: 'B11',
    story: 'a deferred tool is offered in the middle',
    turns: conversation(3, (turn) => ({
      tools: [tool('order'), ...(turn < 2 ? [] : [tool('browser', { defer_loading: true })])],
    })),
    found: [],
    verdict: 'pass',
  },
  {
    id: 'B11, not deferred',
    story: 'a tool of its own is another one',
    turns: conversation(3, (turn) => (turn < 2 ? tools('order') : tools('order', 'browser'))),
    found: [['unstable-history', 'error', '2 /tools/1', 'tool-added']],
    verdict: 'fail',
  },
  {
    id: 'B13',
    story: 'a long history is replaced by a summary, once',
    turns: [
      [...long(9), user('Next?')],
      [...summary, user('Next?'), assistant('Yes.'), user('And now?')],
      [...summary, user('Next?'), assistant('Yes.'), user('And now?'), assistant('No.'), user('?')],
    ].map((messages) => ({ ...firstTurn(), messages })),
    found: [['unstable-history', 'note', '1 /messages/0/content', 'history-truncated']],
    verdict: 'pass',
  },
  {
    id: 'B13, every turn',
    story: 'the oldest question goes with every turn',
    turns: [0, 1, 2].map((turn) => ({
      ...firstTurn(),
      messages: [...long(9 + turn), question(9 + turn)].slice(turn * 2),
    })),
    found: [['unstable-history', 'error', '1 /messages/0/content', 'history-truncated']],
    verdict: 'fail',
  },
  {
    id: 'B19',
    story: 'a hook stamps the time into a message that is kept',
    turns: conversation(3, (turn) => ({
      messages: history(turn).map((message, at) =>
        message['role'] === 'user'
          ? user([textBlock(said(message)), textBlock(`It was 10:1${at}:07.`)])
          : message,
      ),
    })),
    found: [],
    verdict: 'pass',
  },
];
