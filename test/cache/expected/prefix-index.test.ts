import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { describe, expect, it } from 'vitest';
import type { CacheUsage } from '../../../src/cache/expected/left-by.ts';
import { PrefixIndex } from '../../../src/cache/expected/prefix-index.ts';
import { type RequestChain, requestChain } from '../../../src/cache/expected/request.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { HANDBOOK, anthropicBody, systemBlock } from '../../support/requests.ts';

function chain(body: object, namespace = '', provider: string | null = null): RequestChain {
  return requestChain(segment(body as never, { provider }), { namespace });
}

const wrote: CacheUsage = { uncached: 40, read: 0, write: 6000 };
const question = (content: string) => ({ messages: [{ role: 'user', content }] });

describe('what a request could have read', () => {
  it('is nothing when nobody came before', () => {
    expect(new PrefixIndex().expected(chain(anthropicBody()), 10)).toEqual({
      tokens: 0,
      units: 0,
      since: 0,
    });
  });

  it('is what an earlier request left at its last breakpoint, exactly, under another question', () => {
    const index = new PrefixIndex();
    index.leave(chain(anthropicBody()), wrote, 0);
    expect(index.expected(chain(anthropicBody(question('And my invoice?'))), 10).tokens).toBe(6000);
  });

  it('does not ask for a marker: a request that lost its own is a miss, not a cold start', () => {
    const index = new PrefixIndex();
    index.leave(chain(anthropicBody()), wrote, 0);
    const unmarked = anthropicBody({ system: [{ type: 'text', text: HANDBOOK }] });
    expect(index.expected(chain(unmarked), 10).tokens).toBe(6000);
  });

  it('is scaled by length at the breakpoints before the last one', () => {
    const body = (last: string) =>
      anthropicBody({ system: [systemBlock(HANDBOOK), systemBlock(last)] });
    const index = new PrefixIndex();
    index.leave(chain(body(HANDBOOK)), { uncached: 0, read: 0, write: 12_000 }, 0);
    const { tokens } = index.expected(chain(body('Something else.')), 10);
    expect(tokens).toBeGreaterThan(5800);
    expect(tokens).toBeLessThan(6400);
  });

  describe('at a breakpoint before the last one is exact', () => {
    // Markup has more tokens for its length than prose: scaling by length alone is off.
    const prose = systemBlock(HANDBOOK);
    const markup = systemBlock('<a/>'.repeat(HANDBOOK.length / 4));
    const both = (first = prose) => chain(anthropicBody({ system: [first, markup] }));
    const alone = chain(anthropicBody({ system: [prose] }));
    const other = chain(anthropicBody({ system: [prose, systemBlock('Else.')] }));

    it('where an earlier request ended there', () => {
      const index = new PrefixIndex();
      index.leave(alone, { uncached: 40, read: 0, write: 3000 }, 0);
      index.leave(both(), { uncached: 40, read: 3000, write: 9000 }, 10);
      expect(index.expected(other, 20).tokens).toBe(3000);
    });

    it('where its longer life was told apart', () => {
      const index = new PrefixIndex();
      const hour = systemBlock(HANDBOOK, { cache_control: { type: 'ephemeral', ttl: '1h' } });
      index.leave(both(hour), { uncached: 40, read: 0, write: 12_000, write1h: 3000 }, 0);
      expect(index.expected(other, 400).tokens).toBe(3000);
    });

    it('from the first read of just that on', () => {
      const index = new PrefixIndex();
      index.leave(both(), { uncached: 40, read: 0, write: 12_000 }, 0);
      const guess = index.expected(other, 10).tokens;
      expect(guess).toBeGreaterThan(5500);
      // A read far from the guess is one of something else; one near to it is what stands there.
      index.leave(other, { uncached: 40, read: 3000, write: 10 }, 10);
      expect(index.expected(other, 20).tokens).toBe(3010);
      const fresh = new PrefixIndex();
      fresh.leave(both(), { uncached: 40, read: 0, write: 12_000 }, 0);
      fresh.leave(other, { uncached: 40, read: guess - 100, write: 10 }, 10);
      expect(fresh.expected(alone, 20).tokens).toBe(guess - 100);
    });
  });

  it('is nothing across models, providers, namespaces and edits', () => {
    const index = new PrefixIndex();
    index.leave(chain(anthropicBody()), wrote, 0);
    const others = [
      chain(anthropicBody({ model: 'claude-opus-5' })),
      chain(anthropicBody(), 'another workspace'),
      chain(anthropicBody(), '', 'azure'),
      chain(anthropicBody({ system: [systemBlock(`${HANDBOOK}!`)] })),
    ];
    expect(others.map((other) => index.expected(other, 10).tokens)).toEqual([0, 0, 0, 0]);
  });

  it('is nothing before the response began, at the same moment, and when the life is over', () => {
    const index = new PrefixIndex();
    const request = chain(anthropicBody());
    index.leave(request, wrote, 0, 2);
    const at = [1, 2, 2.1, 299, 300].map((time) => index.expected(request, time).tokens);
    expect(at).toEqual([0, 0, 6000, 6000, 0]);
  });

  it('lives on from the start of the latest request that read it', () => {
    const index = new PrefixIndex();
    const request = chain(anthropicBody());
    index.leave(request, wrote, 0);
    index.leave(request, { uncached: 40, read: 6000, write: 0 }, 250);
    expect([300, 549, 550].map((at) => index.expected(request, at).tokens)).toEqual([
      6000, 6000, 0,
    ]);
  });

  it('has the life that the marker names', () => {
    const index = new PrefixIndex();
    const hour = { cache_control: { type: 'ephemeral', ttl: '1h' } };
    const request = chain(anthropicBody({ system: [systemBlock(HANDBOOK, hour)] }));
    index.leave(request, wrote, 0);
    expect([3599, 3600].map((at) => index.expected(request, at).tokens)).toEqual([6000, 0]);
  });

  it('is whole blocks of 128 tokens of a common prefix where the provider matches any', () => {
    const index = new PrefixIndex();
    const body = (content: string) => ({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: HANDBOOK },
        { role: 'user', content },
      ],
    });
    index.leave(chain(body('Where is my parcel?')), { uncached: 6010, read: 0, write: 0 }, 0);
    const { tokens } = index.expected(chain(body('And my invoice?')), 10);
    expect(tokens % 128).toBe(0);
    expect(tokens).toBeGreaterThan(5700);
    expect(tokens).toBeLessThan(6010);
  });

  describe('inside a text, where the provider matches any prefix', () => {
    const RULES = 'Answer from the handbook, and from nothing else. '.repeat(400);
    const ask = (question: string, rules = RULES) =>
      chain({ model: 'gpt-4o', messages: [{ role: 'user', content: rules + question }] });
    const after = (earlier: RequestChain, tokens: number, later: RequestChain, at = 10) => {
      const index = new PrefixIndex();
      index.leave(earlier, { uncached: tokens, read: 0, write: 0 }, 0);
      return index.expected(later, at);
    };

    it('is what the two begin with, in whole blocks, in proportion to its length', () => {
      const { tokens, units } = after(ask('Who?'), 5_000, ask('Why?'));
      expect(tokens % 128).toBe(0);
      expect(tokens).toBeGreaterThan(4_850);
      expect(tokens).toBeLessThan(5_000);
      // The message is not there as a whole.
      expect(units).toBe(ask('Why?').chain.length - 1);
    });

    it('is nothing where the first words differ', () => {
      expect(after(ask('Who?'), 5_000, ask('Why?', `At 10:31. ${RULES}`)).tokens).toBe(0);
    });

    it('is nothing when the life of the earlier one is over', () => {
      expect(after(ask('Who?'), 5_000, ask('Why?'), 300).tokens).toBe(0);
    });

    it('is not counted on where it may be just too short to be cached', () => {
      expect(after(ask('Who?'), 1_200, ask('Why?')).tokens).toBe(0);
      expect(after(ask('Who?'), 1_400, ask('Why?')).tokens).toBe(1_280);
    });

    it('is never all of a request that is the beginning of an earlier one', () => {
      const [whole, start] = ['', RULES.slice(64 * 160)].map((cut) =>
        ask('', RULES.slice(0, RULES.length - cut.length)),
      );
      const tokens = (160 * 64) / 4;
      const earlier = (RULES.length / (160 * 64)) * tokens;
      expect(whole && start && after(whole, earlier, start).tokens).toBe(tokens - 128);
    });

    it('is a whole unit and a part where a text follows what is equal', () => {
      const body = (question: string) =>
        chain({
          model: 'gpt-4o',
          messages: [
            { role: 'system', content: HANDBOOK },
            { role: 'user', content: RULES + question },
          ],
        });
      const { tokens, units } = after(body('Who?'), 10_000, body('Why?'));
      expect(tokens).toBeGreaterThan(9_800);
      expect(units).toBe(body('Why?').chain.length - 1);
    });
  });

  it('is scaled by bytes, so that a short question in another script asks for no more than is there', () => {
    const english = 'Answer politely, briefly and only from the handbook of the shop. '.repeat(120);
    const japanese = '配送はいつ届きますか。注文番号を確認してください。'.repeat(200);
    const body = (question: string) =>
      chain({
        model: 'gpt-4o',
        messages: [
          { role: 'system', content: english },
          { role: 'user', content: question },
        ],
      });
    const tokens = (text: string) => encode(text).length;
    const index = new PrefixIndex();
    const total = tokens(english) + tokens(japanese);
    index.leave(body(`昨日の${japanese}`), { uncached: total, read: 0, write: 0 }, 0);
    // What a provider reads of it must not look like a miss.
    const expected = index.expected(body(`今日の${japanese}`), 10).tokens;
    expect(Math.floor(tokens(english) / 128) * 128).toBeGreaterThan(0.6 * expected);
  });

  it('asks for no more of the prose in front of figures than prose has', () => {
    const figures = (seed: number) =>
      Array.from({ length: 4_000 }, (_, at) => `${(at * 7_919 + seed) % 100_003}`).join(',');
    const rules = 'Answer politely, briefly and only from the figures of the shop. '.repeat(140);
    const body = (seed: number) => ({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: rules + figures(seed) }],
    });
    const index = new PrefixIndex();
    const uncached = encode(rules + figures(1)).length;
    index.leave(chain(body(1)), { uncached, read: 0, write: 0 }, 0);
    const read = Math.floor(encode(rules).length / 128) * 128;
    const { tokens } = index.expected(chain(body(2)), 10);
    expect(read).toBeGreaterThan(0.6 * tokens);
    expect(tokens).toBeGreaterThan(read);
  });

  it('is nothing where the provider reported nothing cached', () => {
    const index = new PrefixIndex();
    index.leave(chain(anthropicBody()), { uncached: 6040, read: 0, write: 0 }, 0);
    expect(index.expected(chain(anthropicBody()), 10).tokens).toBe(0);
  });
});
