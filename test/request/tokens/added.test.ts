import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { estimateUnits } from '../../../src/request/tokens/estimate.ts';
import { belowMinimum, sumRanges } from '../../../src/request/tokens/range.ts';

type Members = Readonly<Record<string, Json>>;

async function tokensOf(body: Json) {
  const { units, tokenFamily } = segment(body);
  return sumRanges(await estimateUnits(units, tokenFamily));
}

/** A request of Claude's that says next to nothing but its tools. */
const withTools = (model: string, tools: readonly Json[], more: Members = {}) => ({
  model,
  max_tokens: 5,
  tools,
  messages: [{ role: 'user', content: 'hi' }],
  ...more,
});

const weather: Json = {
  name: 'get_weather',
  description: 'Get the current weather in a given location',
  input_schema: {
    type: 'object',
    properties: {
      location: { type: 'string', description: 'The city and state, e.g. San Francisco, CA' },
    },
    required: ['location'],
  },
};

// about-claude/pricing#tool-use-pricing, read 2026-11-30.
describe('tokens that Claude gets with tools', () => {
  it.each([
    ['claude-opus-5', 286, 406],
    ['claude-opus-4-7', 675, 804],
    ['claude-sonnet-4-5', 496, 588],
    ['us.anthropic.claude-sonnet-5-v1:0', 354, 474],
  ])('%s: %i with auto, %i with any', async (model, auto, any) => {
    const without = await tokensOf(withTools(model, []));
    const usual = await tokensOf(withTools(model, [weather]));
    const forced = await tokensOf(withTools(model, [weather], { tool_choice: { type: 'any' } }));
    expect(usual.low - without.low).toBeGreaterThan(auto);
    expect(forced.mid - usual.mid).toBe(any - auto);
  });

  it('are counted once, in Chat form and in Converse too', async () => {
    const two = [weather, { ...(weather as Members), name: 'other' }];
    const one = await tokensOf(withTools('claude-sonnet-4-5', [weather]));
    const both = await tokensOf(withTools('claude-sonnet-4-5', two));
    expect(both.mid - one.mid).toBeLessThan(100);
    const fn: Json = { type: 'function', function: { name: 'f', parameters: {} } };
    const chat = await tokensOf({
      model: 'databricks-claude-sonnet-4-5',
      tools: [fn],
      messages: [{ role: 'system', content: 's' }],
    });
    expect(chat.low).toBeGreaterThan(496);
    const converse = await tokensOf({
      modelId: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      toolConfig: { tools: [{ toolSpec: { name: 'f', inputSchema: { json: {} } } }] },
      messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    });
    expect(converse.low).toBeGreaterThan(496);
  });

  // Documented counts: token-counting (Sonnet 4's tool prompt is 313), and the same page.
  it.each<[string, Json, number]>([
    ['claude-sonnet-4', weather, 403],
    ['claude-sonnet-5', { type: 'computer_toolset_20260801' }, 4_590],
    ['claude-opus-5', { type: 'computer_toolset_20260801' }, 4_520],
    ['claude-opus-5', { type: 'browser_toolset_20260801' }, 6_610],
    ['claude-sonnet-4-5', { type: 'bash_20250124', name: 'bash' }, 244 + 496],
    ['claude-opus-5', { type: 'text_editor_20250728', name: 'edit' }, 700 + 286],
  ])('%s: the range of %j holds the published %i', async (model, tool, published) => {
    const { low, mid, high } = await tokensOf(withTools(model, [tool]));
    expect([low, high].map((end) => Math.sign(end - published - 10))).toEqual([-1, 1]);
    expect(Math.abs(mid - published) / published).toBeLessThan(0.2);
  });

  it('of a versioned type that nobody knows are never certainly under a minimum', async () => {
    for (const type of ['web_search_20261101', 'hologram_20271231', 'mcp_toolset']) {
      const range = await tokensOf(withTools('claude-haiku-4-5', [{ type, name: 'x' }]));
      expect(belowMinimum(range, 4096)).not.toBe('certain');
    }
  });
});

/** The first bytes of a picture of that size, in base64. */
const PICTURES: Readonly<Record<string, (width: number, height: number) => Buffer>> = {
  png: (width, height) => {
    const bytes = Buffer.alloc(24);
    bytes.write('\x89PNG\r\n\x1a\n', 'latin1');
    bytes.write('IHDR', 12, 'latin1');
    bytes.writeUInt32BE(width, 16);
    bytes.writeUInt32BE(height, 20);
    return bytes;
  },
  gif: (width, height) => {
    const bytes = Buffer.alloc(10);
    bytes.write('GIF89a', 'latin1');
    bytes.writeUInt16LE(width, 6);
    bytes.writeUInt16LE(height, 8);
    return bytes;
  },
  jpeg: (width, height) => {
    // A segment of metadata, then the frame.
    const bytes = Buffer.alloc(40);
    bytes.writeUInt16BE(0xffd8, 0);
    bytes.writeUInt16BE(0xffe1, 2);
    bytes.writeUInt16BE(10, 4);
    bytes.writeUInt16BE(0xffc2, 14);
    bytes.writeUInt16BE(17, 16);
    bytes.writeUInt16BE(height, 19);
    bytes.writeUInt16BE(width, 21);
    return bytes;
  },
  webp: (width, height) => {
    const bytes = Buffer.alloc(30);
    bytes.write('RIFF', 0, 'latin1');
    bytes.write('WEBPVP8X', 8, 'latin1');
    bytes.writeUIntLE(width - 1, 24, 3);
    bytes.writeUIntLE(height - 1, 27, 3);
    return bytes;
  },
};

function picture(kind: string, width: number, height: number): string {
  return PICTURES[kind]?.(width, height).toString('base64') ?? '';
}

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

/** Whether a range holds a count, and its middle is within a tenth of it. */
function fits({ low, mid, high }: { low: number; mid: number; high: number }, count: number) {
  return low <= count && high >= count && Math.abs(mid - count) / count < 0.1;
}

describe('a picture by its size', () => {
  // build-with-claude/vision: ceil(w/28) * ceil(h/28), scaled down to 1,568 or 2,576 pixels.
  it.each([
    ['claude-sonnet-5', 'png', 100, 100, 16],
    ['claude-sonnet-5', 'jpeg', 1920, 1080, 2_691],
    ['claude-opus-4-8', 'webp', 1000, 1000, 1_296],
    ['claude-opus-4-8', 'gif', 5000, 5000, 4_761],
    ['claude-sonnet-4-5', 'png', 200, 200, 64],
    ['claude-sonnet-4-5', 'png', 1920, 1080, 1_521],
  ])('%s, %s of %i x %i: %i tokens', async (model, kind, width, height, tokens) => {
    const source = { type: 'base64', data: picture(kind, width, height) };
    expect(fits(await block(asked({ type: 'image', source }, model)), tokens)).toBe(true);
  });

  // huggingface.co/datasets/JOHNISKING/image-token-cost; OpenAI's guide on vision.
  it.each([
    ['gpt-6-sol', 1024, 1024, 'auto', 1_229],
    ['gpt-6-sol', 1920, 1080, 'auto', 2_448],
    ['gpt-6-sol', 4032, 3024, 'auto', 14_364],
    ['gpt-6-sol', 4032, 3024, 'high', 2_942],
    ['gpt-4o', 1024, 1024, 'high', 765],
    ['gpt-4o', 2048, 4096, 'high', 1_105],
    ['gpt-4o', 4096, 8192, 'low', 85],
  ])('%s, %i x %i, detail %s: %i tokens', async (model, width, height, detail, tokens) => {
    const url = `data:image/png;base64,${picture('png', width, height)}`;
    const part = { type: 'image_url', image_url: { url, detail } };
    expect(fits(await block(asked(part, model)), tokens)).toBe(true);
  });

  it('Gemini 3 has about 1,090 whatever the size', async () => {
    const part = { inlineData: { mimeType: 'image/png', data: picture('png', 4000, 3000) } };
    const contents = [{ role: 'user', parts: [part] }];
    expect(fits(await block({ model: 'gemini-3.8-flash', contents }), 1_101)).toBe(true);
  });

  it('is a rule of thumb where nothing tells it, and for bytes that are no picture', async () => {
    for (const source of [
      { type: 'url', url: 'https://example.com/a.png' },
      { type: 'base64', data: 'AAAA' },
      { type: 'base64', data: picture('png', 0, 0) },
    ]) {
      const { low, high } = await block(asked({ type: 'image', source }, 'claude-sonnet-5'));
      expect([low, high]).toEqual([16, 4_900]);
    }
  });
});
