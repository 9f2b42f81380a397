import { describe, expect, it } from 'vitest';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { knownModel } from '../../../../src/request/provider/anthropic/model.ts';
import { MODELS } from '../../../../src/request/provider/anthropic/models.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import type { ModelOverride } from '../../../../src/request/provider/provider.ts';

// The table of build-with-claude/prompt-caching, read 2026-10-08.
describe('the minimum of a model of Claude', () => {
  it.each<[string, number]>([
    ['claude-fable-5-1', 512],
    ['claude-mythos-5', 512],
    ['claude-opus-5-5', 512],
    ['claude-opus-5', 512],
    ['claude-opus-4-8', 1024],
    ['claude-opus-4-7', 2048],
    ['claude-mythos-preview', 2048],
    ['claude-opus-4-6', 4096],
    ['claude-opus-4-5', 4096],
    ['claude-sonnet-5-5', 512],
    ['claude-sonnet-5', 1024],
    ['claude-sonnet-4-5', 1024],
    ['claude-haiku-5-5', 512],
    ['claude-haiku-4-5', 4096],
    ['claude-3-5-haiku-20241022', 2048],
  ])('%s: %i tokens', (model, tokens) => {
    const { rules, notes } = anthropicMessages.segment({ model, messages: [] });
    expect(rules.minimum).toMatchObject({ tokens, certain: true });
    expect(notes).toEqual([]);
  });

  it('is uncertain where sources disagree', () => {
    expect(
      anthropicMessages.segment({ model: 'claude-sonnet-4-6', messages: [] }).rules.minimum,
    ).toMatchObject({ tokens: 1024, certain: false });
  });
});

describe('the name of a model of Claude', () => {
  it.each([
    ['claude-sonnet-4-5-20250929', 'claude-sonnet-4-5'],
    ['claude-sonnet-4-5-latest', 'claude-sonnet-4-5'],
    ['claude-sonnet-4-20250514', 'claude-sonnet-4'],
    ['claude-opus-4-0', 'claude-opus-4'],
    ['us.anthropic.claude-opus-4-5-20251101-v1:0', 'claude-opus-4-5'],
    ['anthropic.claude-opus-4-6-v1', 'claude-opus-4-6'],
    ['claude-sonnet-4-5@20250929', 'claude-sonnet-4-5'],
    ['anthropic/claude-sonnet-4.5', 'claude-sonnet-4-5'],
    ['claude-sonnet-5[1m]', 'claude-sonnet-5'],
  ])('%s stands for %s', (name, id) => {
    expect(knownModel(name)).toMatchObject({ data: { id }, note: null });
  });

  it('that only begins like a known one is another model', () => {
    expect(knownModel('claude-sonnet-5-5').data.id).toBe('claude-sonnet-5-5');
    expect(knownModel('claude-sonnet-5-7').note).toContain("'claude-sonnet-5-7' is not known");
  });

  it.each([
    ['claude-fable-5-3', 'claude-fable-5-2'],
    ['claude-opus-4-9', 'claude-opus-4-8'],
    ['claude-opus-6', 'claude-opus-5-5'],
    ['claude-3-opus-20240229', 'claude-opus-4'],
    ['my-proxy-model', 'claude-sonnet-5'],
    ['', 'claude-sonnet-5'],
  ])('%j, which is unknown, gets the rules of %s with a note', (name, id) => {
    const { data, note } = knownModel(name);
    expect(data).toMatchObject({ id, minimumCertain: false });
    expect(note).toContain(`the cache rules of ${id} are assumed`);
  });

  it('can be overridden by the config, under either spelling', () => {
    const rulesUnder = (key: string, override: ModelOverride) =>
      segment(
        { model: 'claude-sonnet-4-6-20260101', messages: [] },
        { overrides: { [key]: override } },
      ).rules;
    expect(rulesUnder('claude-sonnet-4-6', { minimum_tokens: 2048 }).minimum).toMatchObject({
      tokens: 2048,
      certain: true,
    });
    expect(rulesUnder('claude-sonnet-4-6-20260101', { lookback: 40 })).toMatchObject({
      lookback: 40,
    });
    expect(rulesUnder('claude-sonnet-4', { minimum_tokens: 1 }).minimum.tokens).toBe(1024);
  });

  it('given beside the request wins over its own', () => {
    const found = anthropicMessages.segment(
      { model: 'claude-sonnet-5', messages: [] },
      { model: 'claude-haiku-4-5' },
    );
    expect(found.model).toBe('claude-haiku-4-5');
    expect(found.units[0]?.value).toEqual({ model: 'claude-haiku-4-5' });
    expect(found.rules.minimum.tokens).toBe(4096);
  });
});

describe('the table of models', () => {
  it('names each once, in the form that a bare name has', () => {
    const ids = MODELS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(knownModel(id)).toMatchObject({ data: { id }, note: null });
  });
});
