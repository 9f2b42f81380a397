import { expect, it } from 'vitest';
import { eligibleEndings } from '../../../../src/request/provider/openai/endings.ts';
import { openaiResponses } from '../../../../src/request/provider/openai/responses.ts';

// developers.openai.com/api/docs/guides/prompt-caching, read 2026-10-10.
it('eligible endings are those of user messages, groups of tool outputs and the leading developers', () => {
  const output = { type: 'function_call_output', call_id: 'c', output: 'r' };
  const part = { type: 'input_text', text: 'x' };
  const { units } = openaiResponses.segment({
    model: 'gpt-5.6-sol',
    instructions: 'i',
    input: [
      { role: 'developer', content: 'd' },
      { role: 'developer', content: 'e' },
      { role: 'user', content: [part, part] },
      { role: 'assistant', content: 'a' },
      output,
      output,
      { role: 'developer', content: 'f' },
      { role: 'user', content: 'u' },
    ],
  });
  expect(eligibleEndings(units).map((at) => units[at]?.pointer)).toEqual([
    '/input/1/content',
    '/input/2/content/1',
    '/input/5',
    '/input/7/content',
  ]);
});
