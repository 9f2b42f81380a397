import fc from 'fast-check';
import type { Json } from '../../../src/json/value.ts';
import { PROVIDERS as OTHERS, type Prompt } from '../../cache/play/provider-bodies.ts';

/** What one side of a pull request does right and wrong, turn by turn. */
export interface Way {
  /** What of the blocks is another one in each turn. */
  readonly varies: 'nothing' | 'clock in front' | 'clock at the end' | 'order';
  /** What becomes of earlier answers. */
  readonly history: 'kept' | 'edited' | 'cut' | 'cleared at the end';
  /** Which block carries the marker; null for none. */
  readonly marked: number | null;
  /** An edit that was meant. */
  readonly edit: 'none' | 'wording' | 'longer' | 'shorter' | 'moved' | 'one more block';
}

const way: fc.Arbitrary<Way> = fc.record({
  varies: fc.oneof(
    { arbitrary: fc.constant('nothing' as const), weight: 3 },
    {
      arbitrary: fc.constantFrom(
        'clock in front' as const,
        'clock at the end' as const,
        'order' as const,
      ),
      weight: 2,
    },
  ),
  history: fc.oneof(
    { arbitrary: fc.constant('kept' as const), weight: 3 },
    {
      arbitrary: fc.constantFrom('edited' as const, 'cut' as const, 'cleared at the end' as const),
      weight: 2,
    },
  ),
  marked: fc.oneof(
    { arbitrary: fc.constant(2), weight: 3 },
    { arbitrary: fc.constantFrom(null, 0, 1), weight: 2 },
  ),
  edit: fc.constantFrom('none', 'wording', 'longer', 'shorter', 'moved', 'one more block'),
});

/** Base, head, and how many turns both have. */
export const scenario = fc.record({ base: way, head: way, turns: fc.integer({ min: 1, max: 3 }) });

const paragraph = (name: string): string =>
  Array.from(
    { length: 90 },
    (_, at) => `${name} ${at}: the clerk signs form ${at * 7} at noon.`,
  ).join('\n');

const BLOCKS = ['Rules', 'Products', 'Places'].map(paragraph);

/** The requests of one side. */
export function turnsOf(
  { varies, history, marked, edit }: Way,
  turns: number,
  body: (prompt: Prompt) => Json,
): readonly Json[] {
  return Array.from({ length: turns }, (_, turn) => {
    const said = edited(BLOCKS, edit).map((text, at, all) => {
      if (varies === 'clock in front' && at === 0) return `It is 10:0${turn}.\n${text}`;
      if (varies === 'clock at the end' && at === all.length - 1)
        return `${text}\nIt is 10:0${turn}.`;
      return text;
    });
    const ordered = varies === 'order' && turn % 2 === 1 ? said.toReversed() : said;
    const blocks = ordered.map((text, at) => ({ text, marked: at === marked }));
    return body({ blocks, said: saidUntil(turn, history) });
  });
}

function edited(blocks: readonly string[], edit: Way['edit']): readonly string[] {
  const [first = '', second = '', third = ''] = blocks;
  switch (edit) {
    case 'none':
      return blocks;
    case 'wording':
      return [first, second.replace('signs form 35', 'files form 36'), third];
    case 'longer':
      return [first, `${second}\n${paragraph('Prices')}`, third];
    case 'shorter':
      return [first, second.slice(0, second.length / 2), third];
    case 'moved':
      return [second, first, third];
    case 'one more block':
      return [first, second, third, paragraph('Hours')];
  }
}

function saidUntil(turn: number, history: Way['history']): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at <= turn; at += 1) {
    const isNewest = at === turn;
    const shown =
      history === 'cleared at the end' && isNewest ? `\n${paragraph(`Screen ${at}`)}` : '';
    said.push(`Question ${at}: where is it?${shown}`);
    if (isNewest) break;
    const again = history === 'edited' && at < turn - 1 ? 'cleared' : paragraph(`Answer ${at}`);
    said.push(again);
  }
  return history === 'cut' && turn > 1 ? said.slice(2) : said;
}

const mark = { cache_control: { type: 'ephemeral' } };

const claude = ({ blocks, said }: Prompt): Json => ({
  model: 'claude-sonnet-5',
  max_tokens: 100,
  system: blocks.map(({ text, marked }) => ({ type: 'text', text, ...(marked && mark) })),
  messages: said.map((text, at) => ({
    role: at % 2 === 0 ? 'user' : 'assistant',
    content: [{ type: 'text', text, ...(at === said.length - 1 && mark) }],
  })),
});

const responses =
  (model: string) =>
  ({ blocks, said }: Prompt): Json => ({
    model,
    input: [
      ...blocks.map(({ text, marked }) => ({
        role: 'developer',
        content: [
          {
            type: 'input_text',
            text,
            ...(marked &&
              model === 'gpt-5.6-sol' && { prompt_cache_breakpoint: { mode: 'explicit' } }),
          },
        ],
      })),
      ...said.map((content, at) => ({ role: at % 2 === 0 ? 'user' : 'assistant', content })),
    ],
  });

/** A body of each provider's for what every one of them can be sent. */
export const PROVIDERS: typeof OTHERS = [
  ['Claude', claude],
  ['GPT-5.6', responses('gpt-5.6-sol')],
  ['GPT-5.4', responses('gpt-5.4')],
  ...OTHERS,
];
