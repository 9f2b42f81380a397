import { describe, expect, it } from 'vitest';
import { knownModel } from '../../../../src/request/provider/openai/model.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { openaiResponses } from '../../../../src/request/provider/openai/responses.ts';

const rulesOf = (model: string) => openaiResponses.segment({ model, input: 'a' });

// "Summary of model differences", developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10.
describe('the regime of an OpenAI model', () => {
  it.each(['gpt-5.6', 'gpt-5.6-sol', 'gpt-5.6-terra-2026-08-01', 'gpt-6-astra', 'gpt-6.1-sol'])(
    '%s keeps entries at breakpoints, from 1,024 tokens on',
    (model) => {
      const { rules, notes } = rulesOf(model);
      expect(rules).toMatchObject({
        kind: 'entries',
        needsMarker: false,
        minimum: { tokens: 1024, certain: true },
      });
      expect(notes).toEqual([]);
    },
  );

  it.each<[string, number]>([
    ['gpt-5.5', 2048],
    ['gpt-5.5-pro', 2048],
    ['gpt-5.4-mini-2026-03-17', 128],
    ['gpt-5', 128],
    ['gpt-4.1-nano', 128],
    ['gpt-4o-2024-08-06', 128],
    ['o4-mini', 128],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc', 128],
    ['openai/gpt-4o', 128],
  ])('%s reuses any prefix, in steps of %i tokens', (model, granularity) => {
    const { rules, notes } = rulesOf(model);
    expect(rules).toMatchObject({ kind: 'prefix', granularity, minimum: { certain: false } });
    expect(notes).toEqual([]);
  });

  it.each<[string, string]>([
    ['gpt-7-luna', 'entries'],
    ['gpt-5.7', 'entries'],
    ['gpt-5.10', 'entries'],
    ['gpt-4.2', 'prefix'],
    ['my-deployment', 'prefix'],
    ['', 'prefix'],
  ])('%j, which is unknown, counts by its number (%s), with a note', (model, kind) => {
    const { rules, notes } = rulesOf(model);
    expect(rules).toMatchObject({ kind, minimum: { certain: false } });
    expect(notes.join()).toContain('are assumed');
  });

  it('of a name that says nothing is told by what the request uses', () => {
    const found = openaiResponses.segment({
      model: 'my-deployment',
      input: [
        {
          role: 'user',
          content: [
            { type: 'input_text', text: 'a', prompt_cache_breakpoint: { mode: 'explicit' } },
          ],
        },
      ],
    });
    expect(found.rules.kind).toBe('entries');
    expect(found.illegal).toEqual([]);
  });

  it('says where no cache is documented ("gpt-4o and newer")', () => {
    expect(knownModel('gpt-4-turbo', false).note).toContain('No prompt cache is documented');
    expect(knownModel('gpt-3.5-turbo-0125', false).note).toContain('No prompt cache');
  });

  it('can be overridden by the config', () => {
    const { rules } = segment(
      { model: 'gpt-4o-2024-08-06', input: 'a' },
      { overrides: { 'gpt-4o': { granularity: 64, minimum_tokens: 512 } } },
    );
    expect(rules).toMatchObject({ granularity: 64, minimum: { tokens: 512, certain: true } });
  });
});
