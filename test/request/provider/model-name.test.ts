import { describe, expect, it } from 'vitest';
import { modelName } from '../../../src/request/provider/model-name.ts';
import { relativeOf } from '../../../src/request/provider/model-relative.ts';

/** Every spelling that a row lists is one model: the id and its owner. */
const SPELLINGS: readonly (readonly [id: string, owner: string | null, ...spellings: string[]])[] =
  [
    [
      'claude-sonnet-4-5',
      'anthropic',
      'claude-sonnet-4-5',
      'Claude-Sonnet-4-5',
      'claude-sonnet-4-5-20250929',
      'claude-sonnet-4-5@20250929',
      'claude-sonnet-4-5@default',
      'claude-sonnet-4-5-latest',
      'claude-sonnet-4-5[1m]',
      'claude-sonnet-4.5',
      'anthropic/claude-sonnet-4.5',
      'anthropic/claude-sonnet-4.5:beta',
      '~anthropic/claude-sonnet-4.5',
      'openrouter/anthropic/claude-sonnet-4.5:thinking',
      'anthropic.claude-sonnet-4-5-20250929-v1:0',
      'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'global.anthropic.claude-sonnet-4-5-20250929-v1:0:200k',
      'us-gov.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'jp.anthropic.claude-sonnet-4-5',
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'arn:aws-us-gov:bedrock:us-gov-west-1::foundation-model/anthropic.claude-sonnet-4-5-20250929-v1:0',
      'bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'bedrock/converse/us-west-2/anthropic.claude-sonnet-4-5',
      'bedrock/arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
      'vertex_ai/claude-sonnet-4-5@20250929',
      'projects/p/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-5@20250929',
      'publishers/anthropic/models/claude-sonnet-4-5',
      'databricks-claude-sonnet-4-5',
      'databricks/databricks-claude-sonnet-4-5',
      'azure_ai/claude-sonnet-4-5',
      'litellm_proxy/anthropic/claude-sonnet-4-5',
    ],
    [
      'claude-3-5-sonnet',
      'anthropic',
      'claude-3-5-sonnet-v2@20241022',
      'anthropic/claude-3.5-sonnet',
    ],
    ['claude-3-5-sonnet', 'anthropic', 'us.anthropic.claude-3-5-sonnet-20241022-v2:0'],
    [
      'claude-fable-5-1',
      'anthropic',
      'us.anthropic.claude-fable-5-1',
      'us.anthropic.claude-fable-5-1-v1:0',
    ],
    [
      'gpt-5.6-sol',
      'openai',
      'gpt-5.6-sol',
      'openai/gpt-5.6-sol',
      'openrouter/openai/gpt-5.6-sol',
      'azure/gpt-5.6-sol',
      'gpt-5.6-sol-2026-07-14',
      'openai.gpt-5.6-sol',
      'us.openai.gpt-5.6-sol-v1:0',
      'databricks-gpt-5-6-sol',
    ],
    [
      'gpt-4o-mini',
      'openai',
      'ft:gpt-4o-mini-2024-07-18:my-org::7p4lURel',
      'ft:gpt-4o-mini-2024-07-18:my-org:suffix:id:ckpt-step-90',
      'openai/ft:gpt-4o-mini:org::id',
    ],
    ['gpt-3.5-turbo', 'openai', 'azure/gpt-35-turbo', 'gpt-3.5-turbo'],
    ['o3', 'openai', 'o3', 'o3-2025-04-16', 'openai/o3'],
    [
      'gemini-2.5-pro',
      'google',
      'gemini-2.5-pro',
      'models/gemini-2.5-pro',
      'google/gemini-2.5-pro',
      'gemini/gemini-2.5-pro',
      'vertex_ai/gemini-2.5-pro-001',
      'gemini-2.5-pro@001',
      'gemini-2.5-pro-latest',
      'databricks-gemini-2-5-pro',
      'projects/p/locations/global/publishers/google/models/gemini-2.5-pro',
    ],
    [
      'nova-pro',
      'amazon',
      'amazon.nova-pro-v1:0',
      'eu.amazon.nova-pro-v1:0',
      'bedrock/amazon.nova-pro-v1:0',
    ],
    [
      'kimi-k2',
      'moonshot',
      'accounts/fireworks/models/kimi-k2',
      'moonshot/kimi-k2',
      'moonshotai/kimi-k2',
    ],
    [
      'qwen3-max',
      'qwen',
      'qwen3-max',
      'qwen/qwen3-max',
      'dashscope/qwen3-max',
      'qwen3-max-2025-09-23',
    ],
    [
      'minimax-m2.5',
      'minimax',
      'MiniMax-M2.5',
      'minimax/MiniMax-M2.5',
      'minimax/minimax-m2.5:free',
    ],
    ['glm-4.6', 'zai', 'glm-4.6', 'z-ai/glm-4.6', 'zai/glm-4.6'],
    ['doubao-seed-2.0', 'bytedance', 'doubao-seed-2.0', 'volcengine/doubao-seed-2.0'],
    [
      'llama-3.3-70b-instruct',
      null,
      '@cf/meta/llama-3.3-70b-instruct',
      'meta.llama-3.3-70b-instruct',
    ],
    ['prod-chat', null, 'prod-chat', 'azure/prod-chat'],
    ['', null, '', '  '],
  ];

describe('one name for a model', () => {
  it.each(
    SPELLINGS.flatMap(([id, owner, ...spellings]) =>
      spellings.map((written) => [written, id, owner] as const),
    ),
  )('%s is %s', (written, id, owner) => {
    expect(modelName(written)).toMatchObject({ written, id, owner });
  });

  it.each([
    'claude-sonnet-4-5-20250929',
    'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
    'ft:gpt-4o-mini-2024-07-18:my-org::7p4lURel',
    'models/gemini-2.5-pro-001',
    'databricks-gpt-5-6-sol',
    'MiniMax-M2.5',
  ])('%s taken apart twice stays what it is', (written) => {
    const { id, owner } = modelName(written);
    expect(modelName(id)).toMatchObject({ id, owner });
  });

  it('tells apart what stands around a name', () => {
    expect(modelName('eu.anthropic.claude-opus-4-5-20251101-v1:0')).toMatchObject({
      region: 'eu',
      date: '2025-11-01',
    });
    expect(modelName('accounts/fireworks/models/kimi-k2').path).toEqual([
      'accounts',
      'fireworks',
      'models',
    ]);
    expect(modelName('ft:gpt-4o-mini-2024-07-18:org::id')).toMatchObject({
      fineTuned: true,
      date: '2024-07-18',
    });
    expect(modelName('qwen/qwen3-max:free').variant).toBe('free');
    expect(modelName('claude-opus-4-6[1m]').variant).toBe('1m');
  });

  it.each([
    'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3d4e5f6',
    'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/xyz',
    'projects/p/locations/us-central1/endpoints/4711',
    'tunedModels/my-model-abc',
  ])('%s does not say what answers there', (written) => {
    expect(modelName(written)).toMatchObject({ opaque: true, owner: null });
  });
});

describe('the row of a model', () => {
  const rows = [
    'claude-sonnet-4-5',
    'claude-sonnet-5',
    'claude-sonnet-5-5',
    'claude-haiku-3-5',
    'gpt-4o',
    'gpt-5.5',
    'gpt-5.6',
    'gpt-6.1-sol',
    'gpt-6.1',
    'kimi-k2',
  ].map((id) => ({ id }));

  it.each([
    ['claude-sonnet-5', 'claude-sonnet-5', 'same'],
    ['claude-3-5-haiku', 'claude-haiku-3-5', 'same'],
    ['claude-sonnet-5-0', 'claude-sonnet-5', 'same'],
    ['claude-sonnet-5-fast', 'claude-sonnet-5', 'variant'],
    ['claude-sonnet-5-9', 'claude-sonnet-5-5', 'relative'],
    ['claude-sonnet-6', 'claude-sonnet-5-5', 'relative'],
    ['claude-sonnet-3-7', 'claude-sonnet-4-5', 'relative'],
    ['claude-sonnet', 'claude-sonnet-5-5', 'relative'],
    ['gpt-5.6-terra', 'gpt-5.6', 'variant'],
    ['gpt-6.1-sol', 'gpt-6.1-sol', 'same'],
    ['gpt-6.2-sol', 'gpt-6.1-sol', 'relative'],
    ['gpt-6.2-astra', 'gpt-6.1', 'relative'],
    ['gpt-4o-mini', 'gpt-4o', 'variant'],
    ['kimi-k2.5', 'kimi-k2', 'relative'],
    ['kimi-k3-pro', 'kimi-k2', 'relative'],
  ])('%s has that of %s: %s', (id, row, kind) => {
    expect(relativeOf(rows, id)).toEqual({ row: { id: row }, kind });
  });

  it('is none where the family is not in the table', () => {
    expect(relativeOf(rows, 'grok-4')).toBeUndefined();
    expect(relativeOf(rows, '')).toBeUndefined();
  });
});
