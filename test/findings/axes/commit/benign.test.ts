import { describe, expect, test } from 'vitest';
import { findingsBetween } from '../../../support/analysed.ts';
import { anthropicBody, systemBlock, tool } from '../../../support/requests.ts';

describe('what is no finding', () => {
  test('the same request', async () => {
    expect(await findingsBetween(anthropicBody(), anthropicBody())).toEqual([]);
  });

  test('another question: the newest user turn is never compared', async () => {
    const head = anthropicBody({ messages: [{ role: 'user', content: 'It is 10:15:02, hello?' }] });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('parameters that are no part of the prompt', async () => {
    const head = anthropicBody({ max_tokens: 99, temperature: 0.2, metadata: { user_id: 'a' } });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('a tool choice, where only the system prompt is cached', async () => {
    const head = anthropicBody({ tool_choice: { type: 'any' } });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('the order of the fields that the API defines', async () => {
    const { name, description, input_schema } = tool('order');
    const head = anthropicBody({
      tools: [{ input_schema, description, name }, tool('invoice'), tool('address')],
    });
    expect(await findingsBetween(anthropicBody(), head)).toEqual([]);
  });

  test('assistant turns that another run answered otherwise', async () => {
    const history = (answer: string) =>
      anthropicBody({
        messages: [
          { role: 'user', content: 'Where is my parcel?' },
          { role: 'assistant', content: answer },
          { role: 'user', content: [systemBlock('And my invoice?')] },
        ],
      });
    expect(await findingsBetween(history('In Graz.'), history('On its way.'))).toEqual([]);
  });
});
