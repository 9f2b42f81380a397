import { describe, expect, it } from 'vitest';

import { estimateUnits, exactUnits } from '../../../src/request/tokens/estimate.ts';
import { FAMILIES } from '../../../src/request/tokens/families.ts';
import {
  type TokenRange,
  NO_TOKENS,
  exactly,
  sumRanges,
} from '../../../src/request/tokens/range.ts';
import { sampleUnit, textUnit, toolUnit } from '../../support/unit.ts';

const PROSE = 'You are the support assistant of Acme. Answer politely and briefly. '.repeat(40);

async function one(...given: Parameters<typeof estimateUnits>): Promise<TokenRange> {
  return sumRanges(await estimateUnits(...given));
}

describe('an estimate', () => {
  it('is one range per unit, with the guess between the ends', async () => {
    const ranges = await estimateUnits([textUnit(PROSE), textUnit('Hi')], 'claude-4.7');
    expect(ranges).toHaveLength(2);
    for (const { kind, low, mid, high } of ranges) {
      expect(kind).toBe('estimate');
      expect(low).toBeLessThanOrEqual(mid);
      expect(mid).toBeLessThanOrEqual(high);
    }
  });

  it('is nearly the count itself for OpenAI, and larger for newer Claude models', async () => {
    // 14 tokens a sentence in o200k_base, and the frame of one message.
    expect(await one([textUnit(PROSE)], 'openai')).toMatchObject({ mid: 565 });
    const [older, newer] = [
      await one([textUnit(PROSE)], 'claude-4.6'),
      await one([textUnit(PROSE)], 'claude-4.7'),
    ];
    expect(newer.mid / older.mid).toBeCloseTo(1.5 / 1.18, 1);
  });

  it('is wider for Chinese at older Claude models', async () => {
    const chinese = await one([textUnit('请用简洁的语言回答问题。'.repeat(50))], 'claude-4.6');
    const english = await one([textUnit(PROSE)], 'claude-4.6');
    expect(chinese.high / chinese.mid).toBeGreaterThan(english.high / english.mid + 0.05);
  });

  it('gives parameters no tokens', async () => {
    const value = { max_tokens: 1_024 };
    const units = [
      sampleUnit({ section: 'params', kind: 'namespace', value: 'claude-sonnet-5' }),
      sampleUnit({ section: 'params', kind: 'parameters', value }),
    ];
    expect(await estimateUnits(units, 'claude-4.7')).toEqual([NO_TOKENS, NO_TOKENS]);
  });

  it('counts what is printed around a tool into the high end only', async () => {
    const tool = toolUnit('get_time', { zone: { type: 'string' } });
    const [first] = await estimateUnits([tool], 'claude-4.7');
    const [bare] = await estimateUnits([tool], 'openai');
    expect((first?.high ?? 0) - (bare?.high ?? 0)).toBeGreaterThan(53 + 12);
    expect(first?.low).toBeLessThan(30);
  });

  it('counts the frame of a message once, with its first block', async () => {
    const block = (index: number): Parameters<typeof textUnit>[1] => ({
      section: 'messages',
      role: 'user',
      index,
    });
    const merged = await one([textUnit('Hi', block(0)), textUnit('Hi', block(0))], 'openai');
    const apart = await one([textUnit('Hi', block(0)), textUnit('Hi', block(1))], 'openai');
    expect(apart.mid - merged.mid).toBe(FAMILIES.openai.message[1]);
  });

  it('judges an image by rule of thumb, never by its base64', async () => {
    const source = { type: 'base64', media_type: 'image/png', data: 'A'.repeat(200_000) };
    const image = sampleUnit({ kind: 'image', value: { type: 'image', source } });
    expect(await one([image], 'claude-4.6')).toMatchObject({ low: 16, high: 1_600 });
    const result = sampleUnit({
      kind: 'tool-result',
      value: { type: 'tool_result', content: [{ type: 'image', source }] },
    });
    expect(await one([result], 'claude-4.6')).toMatchObject({ low: 16, high: 1_600 });
  });

  it('counts a document of text by its text, and another by its size', async () => {
    const document = (source: Record<string, string>): ReturnType<typeof sampleUnit> =>
      sampleUnit({ kind: 'document', value: { type: 'document', source } });
    const plain = await one([document({ type: 'text', data: PROSE })], 'claude-4.7');
    expect(plain).toEqual(await one([textUnit(PROSE)], 'claude-4.7'));
    const pdf = (length: number): Promise<TokenRange> =>
      one([document({ type: 'base64', data: 'A'.repeat(length) })], 'claude-4.7');
    expect((await pdf(1_000_000)).mid).toBeGreaterThan((await pdf(100_000)).mid);
  });

  it('counts what a tool answered, and the arguments of a call', async () => {
    const result = (content: string): ReturnType<typeof sampleUnit> =>
      sampleUnit({
        kind: 'tool-result',
        value: { type: 'tool_result', tool_use_id: 'x', content },
      });
    expect(await one([result(PROSE)], 'openai')).toMatchObject({ mid: 565 });
    const call = sampleUnit({
      kind: 'tool-call',
      value: { type: 'tool_use', id: 'toolu_1', name: 'say', input: { words: PROSE } },
    });
    expect((await one([call], 'openai')).mid).toBeGreaterThan(561);
  });

  it('takes special tokens for the plain text that they are', async () => {
    const range = await one([textUnit('Stop at <|endoftext|> and <|im_start|>.')], 'openai');
    expect(range.mid).toBeGreaterThan(10);
  });

  it('extrapolates a text that no context window holds', async () => {
    const sentence = 'You answer politely, briefly and only from the handbook.\n';
    const short = await one([textUnit(sentence.repeat(1_000))], 'openai');
    const long = await one([textUnit(sentence.repeat(100_000))], 'openai');
    expect(long.mid / short.mid / 100).toBeCloseTo(1, 2);
  });

  it('counts an odd unit by its JSON', async () => {
    const odd = sampleUnit({ kind: 'other', value: { type: 'hologram', words: [PROSE] } });
    expect((await one([odd], 'openai')).mid).toBeGreaterThan(561);
  });
});

describe('exact counts', () => {
  const units = [
    sampleUnit({ section: 'params', kind: 'namespace', value: 'm' }),
    toolUnit('a'),
    sampleUnit({ section: 'params', kind: 'parameters', value: {} }),
    textUnit('Hi'),
  ];

  it('of a trace stand for tools and blocks, in order', () => {
    expect(exactUnits(units, [812, 40])).toEqual([NO_TOKENS, exactly(812), NO_TOKENS, exactly(40)]);
  });

  it.each([[[812]], [[812, 40, 1]], [[812, -1]], [[812, 1.5]], [[812, Number.NaN]]])(
    '%j do not fit two units',
    (counts) => {
      expect(exactUnits(units, counts)).toBeNull();
    },
  );
});
