import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../src/findings/finding.ts';
import { findingsBetween } from '../../../support/analysed.ts';
import { HANDBOOK, anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

describe('breakpoints', () => {
  test('a marker that was removed loses what base cached, and explains the missing one', async () => {
    const head = anthropicBody({ system: [{ type: 'text', text: HANDBOOK }] });
    const [finding, ...more] = await findingsBetween(anthropicBody(), head);
    expect(more).toEqual([]);
    expect(summary(finding)).toMatchObject({
      code: 'breakpoint-lost',
      severity: 'error',
      causes: ['breakpoint'],
    });
    expect(finding?.lostTokens).toBeGreaterThan(4000);
    expect(finding?.related.map(({ code }) => code)).toEqual(['no-breakpoint']);
  });

  test('a marker that moved forward loses what lies between', async () => {
    const two = (marked: number) =>
      anthropicBody({
        system: [0, 1].map((index) =>
          index === marked ? systemBlock(HANDBOOK) : { type: 'text', text: HANDBOOK },
        ),
      });
    const [finding, ...more] = await findingsBetween(two(1), two(0));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'breakpoint-lost', where: { pointer: '/system/1' } });
  });

  test('a marker that was added, and another lifetime, cost nothing', async () => {
    const added = anthropicBody({
      tools: [
        tool('order'),
        tool('invoice'),
        tool('address', { cache_control: { type: 'ephemeral' } }),
      ],
    });
    expect(await findingsBetween(anthropicBody(), added)).toMatchObject([
      { code: 'breakpoint-changed', severity: 'note', causes: ['breakpoint'], lostTokens: 0 },
    ]);
    const longer = anthropicBody({
      system: [systemBlock(HANDBOOK, { cache_control: { type: 'ephemeral', ttl: '1h' } })],
    });
    expect(await findingsBetween(anthropicBody(), longer)).toMatchObject([
      { code: 'breakpoint-changed', causes: ['ttl'], lostTokens: 0 },
    ]);
  });

  test("the lifetime and the mode of implicit breakpoints are the request's to say", async () => {
    const body = (options: Record<string, string>) => ({
      model: 'gpt-5.6-sol',
      instructions: HANDBOOK,
      input: [{ role: 'user', content: 'Where is my parcel?' }],
      prompt_cache_options: options,
    });
    const found = await findingsBetween(body({ ttl: '30m' }), body({ ttl: '12h' }));
    expect(found.filter(({ axis }) => axis === 'commit').map(summary)).toMatchObject([
      {
        code: 'breakpoint-changed',
        causes: ['ttl'],
        before: 'implicit 30m',
        after: 'implicit 12h',
      },
    ]);
    // Of one question nothing is read again; a conversation goes on from what it left.
    const ended = await findingsBetween(body({}), body({ mode: 'explicit' }));
    expect(ended.filter(({ axis }) => axis === 'commit').map(summary)).toMatchObject([
      { code: 'breakpoint-changed', severity: 'note', before: 'implicit 30m', after: null },
    ]);
    const turns = (options: Record<string, string>) => {
      const first = body(options);
      const answered = [
        ...first.input,
        { role: 'assistant', content: 'On its way.' },
        { role: 'user', content: 'Since when?' },
      ];
      return [first, { ...first, input: answered }];
    };
    const lost = await findingsBetween(turns({}), turns({ mode: 'explicit' }));
    expect(lost.filter(({ axis }) => axis === 'commit').map(summary)).toMatchObject([
      { code: 'breakpoint-lost', severity: 'error', before: 'implicit 30m', after: null },
    ]);
  });
});

function summary(finding: Finding | undefined) {
  const { code, severity, status, causes, where, before, after } = finding ?? {};
  return { code, severity, status, causes, pointer: where?.pointer, before, after };
}
