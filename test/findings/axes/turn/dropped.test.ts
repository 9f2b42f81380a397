import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import {
  assistant,
  conversation,
  firstTurn,
  marked,
  openai,
  pages,
  said,
  textBlock,
  user,
} from '../../../incidents/conversation.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, systemBlock } from '../../../support/requests.ts';

/** What the turn axis introduces, as code, turn and place, causes. */
async function found(turns: readonly Json[], base: readonly Json[] = conversation(1)) {
  const findings = await findingsBetween(base, turns, 'command');
  return findings.filter(({ axis, status }) => axis === 'turn' && status === 'introduced');
}

async function told(turns: readonly Json[], base?: readonly Json[]): Promise<readonly string[]> {
  return (await found(turns, base)).map(({ code, severity, where, causes }) =>
    [code, severity, `${where?.turn} ${where?.pointer}`, ...causes].join(' '),
  );
}

const long = (turn: number) => [
  ...Array.from({ length: turn }, (_, at) => [user(pages(at)), assistant(`Noted ${at}.`)]).flat(),
  user(pages(turn)),
];

/** A conversation whose turns have the breakpoints that are named: of the system prompt, automatic ones. */
const withMarkers = (turns: readonly ('both' | 'system' | 'automatic' | 'none')[]) =>
  turns.map((which, turn) => ({
    ...firstTurn(),
    cache_control: which === 'both' || which === 'automatic' ? { type: 'ephemeral' } : null,
    system: [which === 'both' || which === 'system' ? systemBlock(HANDBOOK) : textBlock(HANDBOOK)],
    messages: long(turn),
  }));

const LOST = 'unstable-history error';

describe('breakpoints that a later turn has no more', () => {
  test('all of them: nothing of what was left is looked up', async () => {
    const turns = withMarkers(['both', 'both', 'none', 'none']);
    expect(await told(turns)).toEqual([`${LOST} 2 /messages/2/content breakpoint`]);
    const [finding] = await found(turns);
    // The handbook and two pages.
    expect(finding?.lostTokens).toBeGreaterThan(8_000);
    expect(finding?.message).toMatch(/has no breakpoint .* paid for in full/);
  });

  test.each([
    ['in the last turn of all', ['both', 'both', 'none'], '2 /messages/2/content'],
    ['in the second of two', ['both', 'none'], '1 /messages/0/content'],
    ['where only the system prompt had one', ['system', 'none'], '1 /system/0'],
  ] as const)('%s', async (_, turns, place) => {
    expect(await told(withMarkers(turns))).toEqual([`${LOST} ${place} breakpoint`]);
  });

  test('in every other turn: what is read in between is no marker that is only written', async () => {
    expect(await told(withMarkers(['both', 'none', 'both', 'none', 'both']))).toEqual([
      `${LOST} 1 /messages/0/content breakpoint`,
    ]);
  });

  test('that of the messages alone: the system prompt is still read', async () => {
    const [first] = await found(withMarkers(['both', 'both', 'system']));
    expect(first).toMatchObject({ causes: ['breakpoint'], where: { turn: 2 } });
    const [all] = await found(withMarkers(['both', 'both', 'none']));
    expect(first?.lostTokens).toBeLessThan((all?.lostTokens ?? 0) - 4_000);
  });

  test('with GPT-5.6', async () => {
    const turns = [true, true, false].map((isMarked, turn) => {
      const part = { type: 'input_text', text: HANDBOOK };
      const marker = { prompt_cache_breakpoint: { mode: 'explicit' } };
      return openai(
        [{ role: 'developer', content: [isMarked ? { ...part, ...marker } : part] }, ...long(turn)],
        { model: 'gpt-5.6', instructions: null, prompt_cache_options: { mode: 'explicit' } },
      );
    });
    expect((await told(turns)).filter((line) => !line.startsWith('stranded'))).toEqual([
      `${LOST} 2 /input/0/content/0 breakpoint`,
    ]);
  });

  test('what base did already is pre-existing', async () => {
    const base = withMarkers(['both', 'both', 'none']);
    expect(await told(base, base)).toEqual([]);
  });
});

describe('no breakpoint is missed', () => {
  test.each([
    ['that of the system prompt where a later one stands behind it', ['both', 'automatic']],
    ['where they are added in the midst', ['none', 'none', 'both', 'both']],
  ] as const)('%s', async (_, turns) => {
    expect(
      (await told(withMarkers(turns))).filter((line) => line.startsWith('unstable-history')),
    ).toEqual([]);
  });

  test('where the newest message is marked in each turn', async () => {
    const turns = [0, 1, 2, 3].map((turn) => ({
      ...firstTurn(),
      cache_control: null,
      messages: long(turn).map((message, at) =>
        at === turn * 2 ? user([marked(textBlock(said(message)))]) : message,
      ),
    }));
    expect(await told(turns)).toEqual([]);
  });

  test('where little is lost', async () => {
    const short = ['both', 'system'].map((which, turn) => ({
      ...withMarkers(['both', 'system'])[turn],
      messages: which === 'both' ? [user('a?')] : [user('a?'), assistant('b.'), user('c?')],
    }));
    expect(await told(short)).toEqual([]);
  });
});
