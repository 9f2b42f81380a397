import {
  type CacheAssumptions,
  type CacheModel,
  type Contradiction,
  PLAIN,
} from '../assumptions.ts';
import { CACHING_SOURCE } from './models.ts';

const EXPECTED: CacheAssumptions = { ...PLAIN, requestsPerMachine: 15 };

/**
 * OpenAI's cache where its guide is silent. Each machine has a cache of its own, and beyond "about 15
 * requests per minute" for one prefix and key requests go to another machine (the guide). When a write
 * can be read is not documented; one measurement through another product found up to 30 seconds
 * (askalf/dario issue 1259). The guide looks entries up at the end of the leading developer messages, and
 * says that a shared prefix is not reused without an explicit breakpoint; openai/codex issue 35300 measured
 * just that on Bedrock, BerriAI/litellm pull 37628, ax-llm/ax pull 573 and aaif-goose/goose pull 10993 the
 * opposite: as if each request wrote there, too (`writesLookups`). The guide is expected, which is the worse of the two for the reader.
 */
const OPENAI_CACHE: CacheModel = {
  expected: EXPECTED,
  worst: { ...EXPECTED, visibilityDelay: 30, refresh: 'matched' },
  sources: [
    CACHING_SOURCE,
    { url: 'https://github.com/askalf/dario/issues/1259', read: '2026-11-23' },
    { url: 'https://github.com/openai/codex/issues/35300', read: '2026-11-23' },
    { url: 'https://github.com/BerriAI/litellm/pull/37628', read: '2026-11-23' },
    { url: 'https://github.com/ax-llm/ax/pull/573', read: '2026-11-23' },
    { url: 'https://github.com/aaif-goose/goose/pull/10993', read: '2026-11-23' },
  ],
};

/** What OpenAI itself puts in front of a prompt moves its blocks: of few of them one less is a difference. */
const READS_BLOCKS: Contradiction = {
  when: 'read',
  under: 6_400,
  note: 'OpenAI puts tokens of its own in front of a prompt, which no page counts: two measurements read one block of 128 tokens less than the prompt alone has (coder/coder; community.openai.com/t/973127).',
};

/** What was measured of requests that look an entry up at the end of their developer messages, and mark none. */
const READS_LOOKUPS: Contradiction = {
  when: 'missed',
  note: "By OpenAI's guide another message reads nothing without an explicit breakpoint, and openai/codex issue 35300 measured that; BerriAI/litellm pull 37628, ax-llm/ax pull 573 and aaif-goose/goose pull 10993 measured that the leading developer messages were read all the same. The guide is followed here.",
};

/** The model for a request, with what was measured otherwise of requests of its kind. */
export function openAiCacheModel(
  kind: 'entries' | 'prefix' | 'none',
  looksUp: boolean,
): CacheModel {
  if (looksUp) return { ...OPENAI_CACHE, contradicted: READS_LOOKUPS };
  return kind === 'prefix' ? { ...OPENAI_CACHE, contradicted: READS_BLOCKS } : OPENAI_CACHE;
}
