import { type Published, claude, converse, of } from './published-cases.ts';

const A = (model: string, more = {}) => of('anthropic', model, more);
const B = (model: string, more = {}) => of('bedrock', model, more);
const VERTEX = { host: 'us-east5-aiplatform.googleapis.com' };

/** Bedrock and Claude on Vertex AI, by the pages named in src/cache/prices/. */
export const CLOUD_CASES: readonly Published[] = [
  {
    what: 'Bedrock in a region: Sonnet 5.5 at 2.20 / 0.11 / 2.75 / 11',
    usage: converse(1000, 6000, 2000, 500),
    query: B('us.anthropic.claude-sonnet-5-5-v1:0'),
    micro: 1000 * 2.2 + 6000 * 0.11 + 2000 * 2.75 + 500 * 11,
  },
  {
    what: 'Bedrock, the global profile of Sonnet 5.5',
    usage: converse(1000, 6000, 2000, 500),
    query: B('global.anthropic.claude-sonnet-5-5-v1:0'),
    micro: 1000 * 2 + 6000 * 0.1 + 2000 * 2.5 + 500 * 10,
  },
  {
    what: 'Bedrock in a region: Haiku 5.5 above 100,000',
    usage: converse(1000, 120_000, 0, 500),
    query: B('eu.anthropic.claude-haiku-5-5'),
    micro: 1000 * 0.55 + 120_000 * 0.055 + 500 * 2.75,
  },
  {
    what: 'Bedrock in a region: Opus 5.5, 1 hour at 8.80',
    usage: converse(0, 0, 3000, 0, { cacheDetails: [{ ttl: '1h', inputTokens: 3000 }] }),
    query: B('jp.anthropic.claude-opus-5-5'),
    micro: 3000 * 8.8,
  },
  {
    what: 'Bedrock in a region without a profile: Sonnet 4.5 at 3.30',
    usage: converse(1000, 0, 0, 500),
    query: B('anthropic.claude-sonnet-4-5-20250929-v1:0'),
    micro: 1000 * 3.3 + 500 * 16.5,
  },
  {
    what: 'Bedrock by the ARN of a profile',
    usage: converse(1000, 0, 0, 500),
    query: B(
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-5-v1:0',
    ),
    micro: 1000 * 2.2 + 500 * 11,
  },
  {
    what: 'Bedrock: an application profile says nothing of its model',
    usage: converse(1000, 0, 0, 500),
    query: B('arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123'),
    micro: null,
    note: /application-inference-profile/,
  },
  {
    what: 'Bedrock: Opus 4.1 costs the same everywhere',
    usage: converse(1000, 6000, 0, 500),
    query: B('us.anthropic.claude-opus-4-1-20250805-v1:0'),
    micro: 1000 * 15 + 6000 * 1.5 + 500 * 75,
  },
  {
    what: 'Bedrock: a batch at half',
    usage: converse(1000, 0, 0, 500),
    query: B('us.anthropic.claude-sonnet-5-v1:0', { tier: 'batch' }),
    micro: (1000 * 2.2 + 500 * 11) / 2,
  },
  {
    what: 'Bedrock flex: "discounted", and nobody says by how much',
    usage: converse(1000, 0, 0, 500),
    query: B('us.anthropic.claude-sonnet-5-v1:0', { tier: 'flex' }),
    micro: null,
    note: /tier 'flex'/,
  },
  {
    what: 'Bedrock: Nova Pro, whose writes cost as input',
    usage: converse(1000, 6000, 2000, 500),
    query: B('us.amazon.nova-pro-v1:0'),
    micro: 3000 * 0.8 + 6000 * 0.2 + 500 * 3.2,
  },
  {
    what: 'Vertex AI in a region: Sonnet 4.5 at 3.30',
    usage: claude(1000, 6000, 0, 0, 500),
    query: A('claude-sonnet-4-5@20250929', VERTEX),
    micro: (1000 * 3 + 6000 * 0.3 + 500 * 15) * 1.1,
  },
  {
    what: 'Vertex AI at its global endpoint',
    usage: claude(1000, 6000, 0, 0, 500),
    query: A('claude-sonnet-4-5@20250929', { host: 'aiplatform.googleapis.com' }),
    micro: 1000 * 3 + 6000 * 0.3 + 500 * 15,
  },
  {
    what: 'Vertex AI in a region: Opus 4.1, from before the premium',
    usage: claude(1000, 0, 0, 0, 500),
    query: A('claude-opus-4-1@20250805', VERTEX),
    micro: 1000 * 15 + 500 * 75,
  },
];
