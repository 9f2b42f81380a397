import { describe, expect, it } from 'vitest';
import { type Routed, apiOfInvoke, routeOf } from '../../src/fake-provider/route.ts';
import { addressFor } from './calls.ts';

function said(routed: Routed): string {
  if (routed.kind !== 'call') return routed.kind;
  const { api, provider, operation, model, framing, streams } = routed.route;
  return [api, provider, operation, model, framing, streams].map(String).join(' ');
}

describe('the address of a request says what it is', () => {
  it.each([
    ['/v1/messages', 'anthropic-messages anthropic create null sse null'],
    ['/v1/messages?beta=true', 'anthropic-messages anthropic create null sse null'],
    ['/messages', 'anthropic-messages anthropic create null sse null'],
    ['/anthropic/v1/messages', 'anthropic-messages anthropic create null sse null'],
    ['/v1/messages/count_tokens', 'anthropic-messages anthropic count null sse null'],
    [
      '/v1/projects/p/locations/l/publishers/anthropic/models/claude-x@1:rawPredict',
      'anthropic-messages anthropic create claude-x@1 sse null',
    ],
    [
      '/v1/projects/p/locations/l/publishers/anthropic/models/claude-x:streamRawPredict',
      'anthropic-messages anthropic create claude-x sse true',
    ],
    [
      '/v1/projects/p/locations/l/publishers/anthropic/models/count-tokens:rawPredict',
      'anthropic-messages anthropic count null sse null',
    ],
    ['/model/a.b-v1%3A0/invoke', 'null bedrock create a.b-v1:0 aws-chunks false'],
    ['/model/m/invoke-with-response-stream', 'null bedrock create m aws-chunks true'],
    ['/model/m/converse', 'bedrock-converse bedrock create m aws-events false'],
    ['/model/m/converse-stream', 'bedrock-converse bedrock create m aws-events true'],
    ['/model/m/count-tokens', 'bedrock-converse bedrock count m aws-events false'],
    ['/v1/chat/completions', 'openai-chat null create null sse null'],
    ['/v1/responses', 'openai-responses null create null sse null'],
    ['/v1/responses/input_tokens', 'openai-responses null count null sse null'],
    [
      '/openai/deployments/d%20x/chat/completions?api-version=2024-10-21',
      'openai-chat azure create d x sse null',
    ],
    ['/openai/v1/responses', 'openai-responses azure create null sse null'],
    ['/v1beta/models/g:generateContent', 'gemini gemini create g json-array false'],
    ['/v1beta/models/g:streamGenerateContent?alt=sse', 'gemini gemini create g sse true'],
    ['/v1beta/models/g:streamGenerateContent', 'gemini gemini create g json-array true'],
    ['/v1beta/models/g:countTokens', 'gemini gemini count g json-array false'],
    ['/v1/threads/t/messages', 'unknown'],
    ['/v1/embeddings', 'unknown'],
    ['/v1beta/cachedContents', 'explicit-caches'],
    ['/v1/projects/p/locations/l/cachedContents/c', 'explicit-caches'],
    ['/v1beta/cachedContents/c/d', 'unknown'],
    ['/v1/messages/batches', 'unknown'],
    ['/', 'unknown'],
    ['/%', 'unknown'],
    ['/model/%/converse', 'bedrock-converse bedrock create % aws-events false'],
  ])('%s', (url, expected) => {
    expect(said(routeOf(addressFor(url)))).toBe(expected);
  });

  it('a GET is no call; a list of models is known by its end', () => {
    expect(said(routeOf(addressFor('/v1/messages', { method: 'GET' })))).toBe('unknown');
    expect(routeOf(addressFor('/v1/models/m', { method: 'GET' }))).toEqual({
      kind: 'models',
      family: 'openai',
      model: 'm',
    });
  });

  it.each([
    ['openrouter.ai', 'openrouter'],
    ['api.deepseek.com:443', 'deepseek'],
    ['api.x.ai', 'xai'],
    ['my.openai.azure.com', 'azure'],
    ['api.openai.com', 'openai'],
    ['evil-api.openai.com.example', 'null'],
  ])('the host that a hook names tells the provider: %s', (host, provider) => {
    expect(said(routeOf(addressFor('/v1/chat/completions', { host })))).toContain(` ${provider} `);
  });

  it('an error is given in the form of the client that asks', () => {
    const family = (headers: Record<string, string>) =>
      routeOf(addressFor('/nothing', { headers })) as { family: string };
    expect(family({ 'anthropic-version': '2023-06-01' }).family).toBe('anthropic');
    expect(family({ 'x-goog-api-key': 'x' }).family).toBe('gemini');
    expect(family({ 'x-amz-date': 'x' }).family).toBe('bedrock');
    expect(family({}).family).toBe('openai');
  });

  it('InvokeModel takes the form of the model', () => {
    expect(apiOfInvoke({ anthropic_version: 'x' }, 'arn:aws:bedrock:x')).toBe('anthropic-messages');
    expect(apiOfInvoke({}, 'us.amazon.nova-lite-v1:0')).toBe('bedrock-nova');
    expect(apiOfInvoke({}, 'meta.llama3')).toBeNull();
  });
});
