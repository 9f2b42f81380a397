import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import {
  type Members,
  conversation,
  history,
  marked,
  pages,
  said,
  textBlock,
} from '../../incidents/conversation.ts';
import { analysed, findingsBetween } from '../../support/analysed.ts';
import { HANDBOOK } from '../../support/requests.ts';

/** The codes of what is introduced and no note. */
async function introduced(
  base: readonly Json[],
  head: readonly Json[],
): Promise<readonly string[]> {
  const findings = await findingsBetween(base, head, 'command');
  return findings
    .filter(({ status, severity }) => status === 'introduced' && severity !== 'note')
    .map(({ code }) => code);
}

describe('notes that a system prompt collects while a conversation goes on', () => {
  const notes = (turn: number) => Array.from({ length: turn }, (_, at) => pages(at));
  const withNotes = (blocksOf: (turn: number) => readonly Members[]) =>
    conversation(4, (turn) => {
      const blocks = blocksOf(turn);
      return {
        system: [
          marked(textBlock(HANDBOOK)),
          ...blocks.slice(0, -1),
          ...blocks.slice(-1).map(marked),
        ],
      };
    });
  const each = withNotes((turn) => notes(turn).map(textBlock));
  const joined = withNotes((turn) => (turn === 0 ? [] : [textBlock(notes(turn).join('\n\n'))]));

  test('in one text are lost with every new one, but for the new one', async () => {
    const found = await findingsBetween(each, joined, 'command');
    const first = found.find(({ status }) => status === 'introduced');
    expect(first).toMatchObject({ code: 'unstable-history', severity: 'error', axis: 'turn' });
    const { segmented, tokens } = await analysed(each[1] ?? null);
    const note = tokens[segmented.units.findLastIndex(({ section }) => section === 'system')];
    // Two of the last turn's three stood in the turn before, and the messages behind them.
    const lost = (first?.lostTokens ?? 0) / (note?.mid ?? 0);
    expect(lost).toBeGreaterThan(2);
    expect(lost).toBeLessThan(2.5);
  });

  test('in blocks of their own are read on', async () => {
    expect(await introduced(joined, each)).toEqual([]);
  });
});

describe('what a client puts behind a question, and leaves out one turn later', () => {
  const part = (text: string): Members => ({ type: 'input_text', text });
  const stop = (block: Members): Members => ({
    ...block,
    prompt_cache_breakpoint: { mode: 'explicit' },
  });
  /** Turns at GPT-5.6, with a marker on each question or with none. */
  const turns = (mark: (block: Members) => Members) =>
    Array.from({ length: 4 }, (_, turn) => {
      const messages = history(turn);
      const input = messages.map((message, at): Members => {
        const text = said(message);
        if (message['role'] === 'assistant')
          return { role: 'assistant', content: [{ type: 'output_text', text }] };
        const surroundings = at === messages.length - 1 ? [part(pages(turn))] : [];
        return { role: 'user', content: [mark(part(text)), ...surroundings] };
      });
      const rules = { role: 'developer', content: [mark(part(HANDBOOK))] };
      return { model: 'gpt-5.6', input: [rules, ...input] };
    });

  test('costs nothing behind a marker, and without one all that stood in front of it', async () => {
    const [marking, plain] = [turns(stop), turns((block) => block)];
    expect(await introduced(marking, plain)).toContain('unstable-history');
    expect(await introduced(plain, marking)).toEqual([]);
    expect(await introduced(marking, marking)).toEqual([]);
  });
});
