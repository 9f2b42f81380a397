import { describe, expect, it } from 'vitest';
import { unitTokens } from '../../../src/report/figures/units.ts';
import { analysed } from '../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../support/requests.ts';

const MARKER = { cache_control: { type: 'ephemeral' } };

describe('the units of a request', () => {
  it('stand in cache order, by the names that the request has, each with the breakpoint that ends it', async () => {
    const request = await analysed(
      anthropicBody({
        tools: [tool('search'), tool('book', MARKER)],
        system: [systemBlock(HANDBOOK, MARKER)],
        tool_choice: { type: 'any' },
        messages: [{ role: 'user', content: 'Hello?' }],
      }),
    );
    const units = unitTokens(request);
    expect(units.map(({ what, pointer, breakpoint }) => [what, pointer, breakpoint])).toEqual([
      ['model', '', null],
      ['tool search', '/tools/0', null],
      ['tool book', '/tools/1', { kind: 'explicit', ttl: '5m' }],
      ['system text', '/system/0', { kind: 'explicit', ttl: '5m' }],
      ['tool_choice', '', null],
      ['user text', '/messages/0/content', null],
    ]);
    expect(units[3]?.tokens).toBeGreaterThan(500);
  });

  it('are taken together where nobody could tell them apart, but never across a breakpoint', async () => {
    const turns = Array.from({ length: 1_000 }, (_, at) => ({
      role: at % 2 === 0 ? 'user' : 'assistant',
      content: [{ type: 'text', text: `Message ${at}.`, ...(at === 500 && MARKER) }],
    }));
    const request = await analysed(anthropicBody({ messages: turns }));
    const units = unitTokens(request);
    const total = request.tokens.reduce((sum, { mid }) => sum + mid, 0);
    expect(units.length).toBeLessThan(160);
    expect(units.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(1_000);
    expect(units.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(total);
    const marked = units.findIndex(
      ({ section, breakpoint }) => section === 'messages' && breakpoint !== null,
    );
    expect(units[marked + 1]?.pointer).toBe('/messages/501/content/0');
  });
});
