import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { faults, group, lost, outline } from '../outline.ts';

const say = (role: string, ...parts: Json[]): Json => ({ role, parts });
const hello = [say('user', { text: 'hi' })];

function cut(body: Json, model = 'gemini-3.5-flash') {
  const found = segment(body, { provider: 'gemini', model });
  expect(lost(body, found)).toEqual([]);
  return found;
}

describe('a generateContent request', () => {
  const body = {
    contents: [
      say('user', { text: 'hi' }, { inlineData: { mimeType: 'image/png', data: 'AA==' } }),
      say(
        'model',
        { text: 'hm', thought: true },
        { functionCall: { name: 'f', args: { b: 1, a: 2 } }, thoughtSignature: 's' },
      ),
      say('user', { functionResponse: { id: '1', name: 'f', response: { z: 1, a: 2 } } }),
    ],
    tools: [
      { functionDeclarations: [{ name: 'f', parameters: { type: 'OBJECT' } }, { name: 'g' }] },
      { googleSearch: {} },
    ],
    toolConfig: { functionCallingConfig: { mode: 'ANY' } },
    systemInstruction: { parts: [{ text: 'Be brief.' }, { text: 'Be kind.' }] },
    generationConfig: { temperature: 0 },
  };

  it('is cut function by function and part by part', () => {
    const found = cut(body);
    expect(outline(found)).toEqual([
      'namespace {"model":"gemini-3.5-flash"}',
      'system text /systemInstruction/parts/0',
      'system text /systemInstruction/parts/1',
      'tools tool /tools/0/functionDeclarations/0',
      'tools tool /tools/0/functionDeclarations/1',
      'tools tool /tools/1',
      'parameters messages',
      'messages text /contents/0/parts/0',
      'messages image /contents/0/parts/1',
      'messages thinking /contents/1/parts/0',
      'messages tool-call /contents/1/parts/1',
      'messages tool-result /contents/2/parts/0/functionResponse',
    ]);
    const tools = found.units.filter(({ section }) => section === 'tools');
    expect(tools.map(({ name, index }) => [name, index])).toEqual([
      ['f', 0],
      ['g', 1],
      ['googleSearch', 2],
    ]);
    expect(group(found, 'messages')).toEqual({
      toolConfig: { functionCallingConfig: { mode: 'ANY' } },
    });
    expect(found.units.at(-1)).toMatchObject({ role: 'user', replayedMembers: ['id'] });
    expect(found.newest).toBe(found.units.length - 1);
    expect(found.breakpoints).toEqual([]);
  });

  it('prints where a content begins, not how its members are spelt', () => {
    const [first, second] = cut(body).units.filter(({ section }) => section === 'messages');
    expect([first?.frame, second?.frame]).toEqual(['user', 'user, continued']);
    const snake = {
      contents: hello,
      system_instruction: { parts: [{ text: 's' }] },
      tools: [{ function_declarations: [{ name: 'f' }] }],
    };
    expect(outline(cut(snake)).slice(1, 3)).toEqual([
      'system text /system_instruction/parts/0',
      'tools tool /tools/0/function_declarations/0',
    ]);
  });

  it('is read as the SDK takes it, too', () => {
    const found = cut({
      model: 'gemini-2.5-pro',
      contents: 'hi',
      config: {
        systemInstruction: 'Be brief.',
        tools: [{ functionDeclarations: [{ name: 'f' }] }],
      },
    });
    expect(outline(found).slice(1)).toEqual([
      'system text /config/systemInstruction',
      'tools tool /config/tools/0/functionDeclarations/0',
      'parameters messages',
      'messages text /contents',
    ]);
  });

  it('that reads an explicit cache has it in its namespace, and nothing of it beside', () => {
    const found = cut({ contents: hello, cachedContent: 'cachedContents/x' });
    expect(outline(found)[0]).toBe(
      'namespace {"model":"gemini-3.5-flash","cachedContent":"cachedContents/x"}',
    );
    expect(found.stored).toEqual({ pointer: '/cachedContent', value: 'cachedContents/x' });
    expect(found).toMatchObject({
      rules: { kind: 'entries', needsMarker: false },
      breakpoints: [{ unit: 0, kind: 'implicit', pointer: '/cachedContent' }],
      lifetime: '24h',
    });
    expect(cut({ contents: hello })).toMatchObject({ stored: null, breakpoints: [] });
    expect(found.notes).toEqual([
      'The request reads an explicit cache: its name is compared, not its content. How many tokens it holds stands in the usage of a recorded reply and nowhere else.',
    ]);
    expect(faults(cut({ ...body, cachedContent: 'cachedContents/x' }))).toEqual([
      'unsupported-field /systemInstruction',
      'unsupported-field /tools',
      'unsupported-field /toolConfig',
    ]);
  });
});

it('reads an explicit cache by the form of OpenAI, too', () => {
  const body = {
    model: 'gemini-3.5-flash',
    messages: [{ role: 'user', content: 'Where?' }],
  };
  const named = (name: string) => ({
    ...body,
    extra_body: { google: { cached_content: name } },
  });
  const found = segment(named('cachedContents/x'));
  expect(found).toMatchObject({
    provider: 'gemini',
    api: 'chat',
    stored: { pointer: '/extra_body/google/cached_content', value: 'cachedContents/x' },
    rules: { kind: 'entries' },
    breakpoints: [{ unit: 0 }],
  });
  expect(outline(found)[0]).toBe(
    'namespace {"model":"gemini-3.5-flash","cachedContent":"cachedContents/x"}',
  );
  expect(segment(body)).toMatchObject({ rules: { kind: 'prefix' }, breakpoints: [] });
  expect(segment(body).stored ?? null).toBeNull();
});

describe('the implicit cache of Gemini', () => {
  it.each([
    ['gemini-3.8-flash', 4096, true, 0],
    ['gemini-3.1-pro-preview', 4096, true, 0],
    ['gemini-3-flash-preview', 1024, false, 0],
    ['gemini-3-pro-preview', 4096, false, 0],
    ['models/gemini-2.5-flash', 2048, true, 0],
    ['gemini-2.5-pro-latest', 2048, true, 0],
    ['gemini-2.0-flash-001', 4096, false, 1],
    ['gemini-4-argon', 4096, true, 0],
    ['gemini-4-neon', 4096, false, 1],
    ['gemini-9-ultra', 4096, false, 1],
  ])('of %s begins at %i tokens', (model, tokens, certain, notes) => {
    const found = cut({ contents: hello }, model);
    expect(found.rules).toMatchObject({
      kind: 'prefix',
      granularity: 1,
      minimum: { tokens, certain },
    });
    expect(found.notes).toHaveLength(notes);
  });
});
