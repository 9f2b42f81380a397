import { describe, expect, it } from 'vitest';
import { MODEL_ROWS, PROVIDER_ROWS } from '../../../src/request/provider/documented.ts';
import { PROVIDER_IDS } from '../../../src/request/provider/provider.ts';
import { segment } from '../../../src/request/provider/registry.ts';

const bodies = {
  gemini: { contents: [{ role: 'user', parts: [{ text: 'a' }] }] },
  bedrock: { messages: [{ role: 'user', content: [{ text: 'a' }] }] },
  chat: { messages: [{ role: 'user', content: 'a' }] },
};

describe('the documented rules', () => {
  it('are those of every provider', () => {
    expect(PROVIDER_ROWS.map(({ provider }) => provider).toSorted()).toEqual(
      [...PROVIDER_IDS].toSorted(),
    );
  });

  it('have a source and a day', () => {
    const sources = [
      ...PROVIDER_ROWS.flatMap((row) => row.sources),
      ...MODEL_ROWS.map((row) => row.source),
    ];
    for (const { url, read } of sources) {
      expect(url).toMatch(/^https:\/\//);
      expect(read).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  it('are those that requests are cut by', () => {
    for (const { provider, model, minimum, certain } of MODEL_ROWS) {
      const name = model.replace('…', '');
      const body = provider === 'gemini' || provider === 'bedrock' ? bodies[provider] : bodies.chat;
      const vendor = name.startsWith('nova') ? 'amazon' : 'anthropic';
      const id = provider === 'bedrock' ? `${vendor}.${name}` : name;
      const { rules } = segment({ model: id, ...body }, { provider, model: id });
      expect({ model, ...rules.minimum }).toMatchObject({ model, tokens: minimum, certain });
    }
  });
});
