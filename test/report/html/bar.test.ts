import { describe, expect, it } from 'vitest';
import { promptHtml } from '../../../src/report/html/prompt.ts';
import type { PromptReport } from '../../../src/report/report.ts';
import {
  sampleFinding,
  samplePrompt,
  sampleSide,
  sampleUnit,
  sampleWhere,
} from '../../support/report.ts';

/** Each drawing of a prompt: its name, its zones by width, where its marks stand, its list. */
function drawn(given: Partial<PromptReport>) {
  const html = promptHtml(samplePrompt(given), 0);
  return [...html.matchAll(/<figure><figcaption>([^:]*):[^]*?<\/figure>/g)].map(([all, name]) => ({
    name,
    zones: Object.fromEntries(
      [...all.matchAll(/<rect class="(\w+)" x="[\d.]+" y="\d" width="([\d.]+)"/g)].map(
        ([, zone, width]) => [zone, Number(width)],
      ),
    ),
    breaks: [...all.matchAll(/<text class="break" x="([\d.]+)%"/g)].map(([, x]) => Number(x)),
    breakpoints: [...all.matchAll(/<text x="([\d.]+)%"/g)].map(([, x]) => Number(x)),
    label: /aria-label="([^"]*)"/.exec(all)?.[1],
    units: [...all.matchAll(/<li(?: class="(?:read|lost|open)")?>([^<]*: [^<]*|model)<\/li>/g)].map(
      ([, words]) => words,
    ),
    edges: /class="edge" d="([^"]*)"/.exec(all)?.[1],
  }));
}

const changed = { base: sampleSide({ wireId: '00' }), status: 'changed' } as const;

describe('the drawing of a prefix', () => {
  it('has a segment for each unit, by its tokens, and what is never cached', () => {
    const [only, ...more] = drawn({});
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      name: 'base and head',
      zones: { read: 4_100, open: 80 },
      breaks: [],
      breakpoints: [98.09],
      label:
        'base and head: cached 4,100 tokens, never cached 80 tokens; 1 breakpoint; 0 divergences',
      edges: 'M500 0V10M1240 0V10M4100 0V10',
    });
    expect(only?.units).toEqual([
      'model',
      'tool search (/tools/0): 500 tokens, cached',
      'tool book (/tools/1): 740 tokens, cached',
      'system text (/system/0): 2,900 tokens, cached; ▲ explicit breakpoint, lives 5m',
      'user text (/messages/0/content/0): 80 tokens, never cached',
    ]);
  });

  it('marks where the prefix breaks on the sides that have the break', () => {
    const [base, head] = drawn({ ...changed, findings: [sampleFinding({ lostTokens: 2_860 })] });
    expect(base).toMatchObject({ name: 'base', zones: { read: 4_100 }, breaks: [] });
    expect(head).toMatchObject({
      name: 'head',
      zones: { read: 1_240, lost: 2_860, open: 80 },
      breaks: [29.67],
    });
    expect(head?.units[3]).toBe(
      'system text (/system/0): 2,900 tokens, lost with the break; ▲ explicit breakpoint, lives 5m; ✗ volatile-prefix',
    );
    const fixed = drawn({ ...changed, findings: [sampleFinding({ status: 'fixed' })] });
    expect(fixed.map(({ breaks }) => breaks)).toEqual([[29.67], []]);
  });

  it('shows what a commit changed at its place of each side, lost on head alone', () => {
    const moved = sampleFinding({
      code: 'prefix-changed',
      axis: 'commit',
      where: sampleWhere({ section: 'tools', index: 0, pointer: '/tools/0' }),
      whereBefore: sampleWhere({ section: 'tools', index: 1, pointer: '/tools/1' }),
      lostTokens: 4_100,
    });
    const [base, head] = drawn({ ...changed, findings: [moved] });
    expect(base).toMatchObject({ zones: { read: 4_100 }, breaks: [11.96] });
    expect(head).toMatchObject({ zones: { lost: 4_100 }, breaks: [0] });
  });

  it('never draws as read what stands behind the break: a turn has more than the turn before', () => {
    const edited = sampleFinding({
      code: 'unstable-history',
      axis: 'turn',
      where: sampleWhere({ section: 'tools', index: 1, pointer: '/tools/1' }),
      lostTokens: 740,
    });
    expect(drawn({ findings: [edited] })[0]?.zones).toEqual({ read: 500, lost: 3_600, open: 80 });
  });

  it('draws a lost breakpoint as never cached, and what is too short too', () => {
    const head = sampleSide({ prefixTokens: 0, breakpoints: [], units: [sampleUnit()] });
    const lost = sampleFinding({ code: 'breakpoint-lost', axis: 'commit', lostTokens: 2_860 });
    const [, now] = drawn({ ...changed, head, findings: [lost] });
    expect(now).toMatchObject({ zones: { open: 2_860 }, breaks: [] });
    expect(now?.units).toEqual([
      'system text (/system/0): 2,900 tokens, never cached; breakpoint-lost',
    ]);
    const short = sampleSide({ minimumTokens: 9_000 });
    expect(drawn({ base: short, head: short })[0]?.zones).toEqual({ open: 4_180 });
  });

  it('finds parameters by their names', () => {
    const units = [
      sampleUnit({ section: 'params', pointer: '', what: 'model', tokens: 0 }),
      sampleUnit({ tokens: 4_000 }),
      sampleUnit({ section: 'params', pointer: '', what: 'thinking, tool_choice', tokens: 0 }),
      sampleUnit({ section: 'messages', pointer: '/messages/0', tokens: 1_000 }),
    ];
    const finding = sampleFinding({
      where: sampleWhere({ section: 'params', pointer: '/tool_choice/type', offset: null }),
      lostTokens: 1_000,
    });
    const head = sampleSide({ units, prefixTokens: 5_000 });
    expect(drawn({ base: null, head, findings: [finding] })[0]).toMatchObject({
      zones: { read: 4_000, lost: 1_000 },
      breaks: [80],
    });
  });
});
