import { AzureOpenAI } from 'openai';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../../src/request/provider/registry.ts';
import { fakeServer } from '../../../fake-provider/running.ts';
import { faults, marks, outline } from '../outline.ts';

const point = { prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' } };
const body = {
  model: 'gpt-5.6-sol',
  input: [{ role: 'user', content: [{ type: 'input_text', text: 'a', ...point }] }],
};

describe('Azure OpenAI', () => {
  it('has the units and rules of OpenAI', () => {
    const request = { model: 'gpt-5.4', messages: [{ role: 'user', content: 'hi' }] };
    const { provider, ...azure } = segment(request, { provider: 'azure' });
    const { provider: _, ...openai } = segment(request, { provider: 'openai' });
    expect(provider).toBe('azure');
    expect(azure).toEqual(openai);
  });

  it('has one lifetime, where OpenAI’s Responses have two', () => {
    const found = segment(body, { provider: 'azure' });
    expect(marks(found)).toEqual(['/input/0/content/0 explicit 30m']);
    expect(faults(found)).toEqual([
      'unsupported-ttl /input/0/content/0/prompt_cache_breakpoint/ttl',
    ]);
    const whole = { ...body, input: 'a', prompt_cache_options: { ttl: '12h' } };
    expect(faults(segment(whole, { provider: 'azure' }))).toEqual([
      'unsupported-ttl /prompt_cache_options/ttl',
    ]);
    expect(faults(segment(body, { provider: 'openai' }))).toEqual([]);
  });

  it('leaves a retention without effect from GPT-5.6 on, and refuses what OpenAI refuses before', () => {
    const retained = { ...body, input: 'a', prompt_cache_retention: 'in_memory' };
    const later = segment(retained, { provider: 'azure' });
    expect(faults(later)).toEqual([]);
    expect(later.notes.join()).toContain('prompt_cache_retention does nothing on Azure');
    expect(faults(segment(retained, { provider: 'openai' }))).toEqual([
      'unsupported-ttl /prompt_cache_retention',
    ]);
    const before = segment(retained, { provider: 'azure', model: 'gpt-5.5' });
    expect(faults(before)).toEqual(['unsupported-ttl /prompt_cache_retention']);
  });

  it('says that a deployment is no model', () => {
    const { notes } = segment({ ...body, model: 'my-deployment' }, { provider: 'azure' });
    expect(notes.join()).toContain('Declare its model');
    expect(segment(body, { provider: 'azure' }).notes).toEqual([]);
  });
});

describe('what AzureOpenAI sends', () => {
  it('is recorded as Azure’s, and cut by the model that the config declares', async () => {
    const server = await fakeServer();
    const client = new AzureOpenAI({
      apiKey: 'none',
      endpoint: `http://127.0.0.1:${server.port}`,
      apiVersion: '2026-01-01',
      maxRetries: 0,
    });
    await client.chat.completions.create({
      model: 'my-deployment',
      messages: [
        { role: 'developer', content: 'Be brief.' },
        { role: 'user', content: 'hi' },
      ],
    });
    await client.responses.create({ model: 'gpt-5.4', instructions: 'Be brief.', input: 'hi' });
    const [chat, responses] = server
      .requests()
      .map(({ body: sent, provider }) => segment(sent, { provider, model: 'gpt-5.4' }));
    expect(chat).toMatchObject({ provider: 'azure', api: 'chat', notes: [] });
    expect(chat && outline(chat)).toEqual([
      'namespace {"model":"gpt-5.4"}',
      'parameters tools',
      'system text /messages/0/content',
      'messages text /messages/1/content',
    ]);
    expect(responses).toMatchObject({ provider: 'azure', api: 'responses' });
  });
});
