import { describe, expect, it } from 'vitest';
import { OVERLAY } from '../../../src/cache/prices/overlay/index.ts';
import { PRIORITY_SOURCE } from '../../../src/cache/prices/overlay/openai.ts';
import { GEMINI_STORAGE_SOURCE } from '../../../src/cache/prices/overlay/others.ts';
import { MODEL_ROWS, PROVIDER_ROWS } from '../../../src/request/provider/documented.ts';
import { PROVIDER_IDS, type Source } from '../../../src/request/provider/provider.ts';
import { SOURCES as CLAUDE } from '../../../src/request/provider/anthropic/models.ts';
import { TOOL_TOKENS } from '../../../src/request/provider/anthropic/added-tokens.ts';
import { FAMILIES } from '../../../src/request/tokens/families.ts';
import { IMAGE_SOURCES } from '../../../src/request/tokens/images.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;

const rows: readonly (readonly [fact: string, source: Source])[] = [
  ...PROVIDER_ROWS.flatMap(({ provider, sources }) =>
    sources.map((source) => [`rules of ${provider}`, source] as const),
  ),
  ...MODEL_ROWS.map(({ provider, model, source }) => [`${provider} ${model}`, source] as const),
  ...Object.entries(CLAUDE),
  ['tokens of tools', TOOL_TOKENS],
  ...OVERLAY.map(
    ({ model, source, read }) => [`price of ${model.source}`, { url: source, read }] as const,
  ),
  ['prices of priority', PRIORITY_SOURCE],
  ['prices of storage', GEMINI_STORAGE_SOURCE],
  ...IMAGE_SOURCES.map((source) => ['pictures', source] as const),
  ...Object.entries(FAMILIES).flatMap(([family, { source }]) =>
    source === 'assumed' ? [] : [[`tokenizer ${family}`, source] as const],
  ),
];

describe('a fact about a provider', () => {
  // Fails a year after somebody last read a page, on purpose: read it again, and set the day.
  it.each(rows)('%s has a page that somebody read within a year', (_, { url, read }) => {
    expect(new URL(url).protocol).toBe('https:');
    expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Date.now() - Date.parse(read)).toBeLessThan(YEAR);
  });

  it('is written down for every provider that a config may name', () => {
    expect(new Set(PROVIDER_ROWS.map(({ provider }) => provider))).toEqual(new Set(PROVIDER_IDS));
    for (const { sources } of PROVIDER_ROWS) expect(sources.length).toBeGreaterThan(0);
  });
});
