import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { estimateUnits } from '../../../src/request/tokens/estimate.ts';

const asked = (block: Json, model: string) => ({
  model,
  max_tokens: 5,
  messages: [{ role: 'user', content: [block] }],
});

/** The tokens of a block, without the few of the message around it. */
async function block(body: Json) {
  const { units, tokenFamily } = segment(body);
  const [range] = await estimateUnits(units.slice(-1), tokenFamily, undefined, units.at(-1));
  return range ?? { low: 0, mid: 0, high: 0 };
}

describe('what a request attaches', () => {
  const pdf = (pages: number): string =>
    Buffer.from(
      `%PDF-1.7 ${'<< /Type /Page /Parent 1 0 R >> '.repeat(pages)}<< /Type /Pages >>`,
    ).toString('base64');

  // pdf-support: three pages are about 7,000 tokens, 1,000 with their text alone.
  it('a PDF is counted by its pages', async () => {
    const source = { type: 'base64', media_type: 'application/pdf', data: pdf(3) };
    const { low, mid, high } = await block(asked({ type: 'document', source }, 'claude-opus-4-6'));
    expect([low <= 1_000, high >= 7_000]).toEqual([true, true]);
    expect(Math.abs(mid - 7_000) / 7_000).toBeLessThan(0.3);
  });

  it('one whose pages are compressed by its size', async () => {
    const data = Buffer.concat([Buffer.from('%PDF-1.7 '), deflateSync(pdf(3))]).toString('base64');
    const source = { type: 'base64', media_type: 'application/pdf', data };
    const { low, high } = await block(asked({ type: 'document', source }, 'claude-opus-4-6'));
    expect(high).toBeGreaterThan(low);
  });

  it('a video of unknown length may be anything up to an hour', async () => {
    const part = { fileData: { mimeType: 'video/mp4', fileUri: 'gs://a/b.mp4' } };
    const contents = [{ role: 'user', parts: [part] }];
    const { low, high } = await block({ model: 'gemini-3.8-flash', contents });
    expect([low <= 66, high >= 258 * 3600]).toEqual([true, true]);
  });

  // 16-bit sound of 24,000 samples a second, half a minute of it.
  const wav = (seconds: number): string => {
    const head = Buffer.alloc(44);
    head.write('RIFF', 0, 'latin1');
    head.write('WAVEfmt ', 8, 'latin1');
    head.writeUInt32LE(48_000, 28);
    return Buffer.concat([head, Buffer.alloc(48_000 * seconds)]).toString('base64');
  };

  it('a recording is counted by its length: ten tokens a second at OpenAI, 32 at Gemini', async () => {
    const part = { type: 'input_audio', input_audio: { data: wav(30), format: 'wav' } };
    const messages = [{ role: 'user', content: [part] }];
    const spoken = await block({ model: 'gpt-4o-audio-preview', messages });
    expect([spoken.low <= 310, spoken.mid >= 300, spoken.mid <= 330]).toEqual([true, true, true]);
    const inlineData = { mimeType: 'audio/wav', data: wav(30) };
    const contents = [{ role: 'user', parts: [{ inlineData }] }];
    const { mid } = await block({ model: 'gemini-3.8-flash', contents });
    expect(Math.abs(mid - 960)).toBeLessThan(50);
  });

  it('one whose head does not say its length by its bytes', async () => {
    const inlineData = { mimeType: 'audio/mp3', data: Buffer.alloc(480_000).toString('base64') };
    const contents = [{ role: 'user', parts: [{ inlineData }] }];
    const { low, mid, high } = await block({ model: 'gemini-3.8-flash', contents });
    // 30 s at 128 kbit/s, two minutes at 32.
    expect([low < mid, Math.abs(mid - 960) < 50, high >= 3_840]).toEqual([true, true, true]);
  });
});
