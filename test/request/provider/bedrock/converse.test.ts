import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { segment } from '../../../../src/request/provider/registry.ts';
import { faults, group, lost, marks, outline } from '../outline.ts';

const point = { cachePoint: { type: 'default' } };
const hour = { cachePoint: { type: 'default', ttl: '1h' } };
const spec = (name: string) => ({ toolSpec: { name, inputSchema: { json: { type: 'object' } } } });
const say = (role: string, ...content: Json[]): Json => ({ role, content });
const claude = 'us.anthropic.claude-sonnet-5-v1:0';

function cut(body: Json, model = claude) {
  const found = segment(body, { provider: 'bedrock', model });
  expect(lost(body, found)).toEqual([]);
  return found;
}

describe('a Converse request', () => {
  const body = {
    system: [{ text: 'Be brief.' }, hour],
    inferenceConfig: { maxTokens: 5 },
    messages: [
      say('user', { text: 'hi' }),
      say(
        'assistant',
        { reasoningContent: { reasoningText: { text: 'hm', signature: 's' } } },
        { toolUse: { toolUseId: 't1', name: 'f', input: { b: 1, a: 2 } } },
      ),
      say('user', { toolResult: { toolUseId: 't1', content: [{ json: { z: 1, a: 2 } }] } }, point),
    ],
    toolConfig: { tools: [spec('f'), spec('g'), hour], toolChoice: { any: {} } },
  };

  it('is cached in the order tools, system, parameters, messages; a checkpoint ends what is in front of it', () => {
    const found = cut(body);
    expect(found).toMatchObject({ provider: 'bedrock', api: 'converse', model: claude });
    expect(outline(found)).toEqual([
      `namespace {"model":"${claude}"}`,
      'tools tool /toolConfig/tools/0',
      'tools tool /toolConfig/tools/1',
      'system text /system/0',
      'parameters messages',
      'messages text /messages/0/content/0',
      'messages thinking /messages/1/content/0/reasoningContent/reasoningText',
      'messages tool-call /messages/1/content/1/toolUse',
      'messages tool-result /messages/2/content/0/toolResult',
    ]);
    expect(marks(found)).toEqual([
      '/toolConfig/tools/1 explicit 1h',
      '/system/0 explicit 1h',
      '/messages/2/content/0/toolResult explicit 5m',
    ]);
    expect(found.breakpoints.map(({ pointer }) => pointer)).toEqual([
      '/toolConfig/tools/2/cachePoint',
      '/system/1/cachePoint',
      '/messages/2/content/1/cachePoint',
    ]);
    expect(faults(found)).toEqual([]);
  });

  it('knows what the provider made: the turns of the assistant, and the id that a result answers', () => {
    const found = cut(body);
    expect(found.units.filter(({ replayed }) => replayed).map(({ kind }) => kind)).toEqual([
      'thinking',
      'tool-call',
    ]);
    expect(found.units.at(-1)).toMatchObject({ role: 'user', replayedMembers: ['toolUseId'] });
    expect(found.newest).toBe(found.units.length - 1);
  });

  it('counts every block as a position: runs of tool blocks are one on Claude’s own API only', () => {
    const result = (id: string) => ({ toolResult: { toolUseId: id, content: [{ text: id }] } });
    const found = cut({ messages: [say('user', result('a'), result('b'), result('c'))] });
    expect(found.units.map(({ position }) => position)).toEqual([0, 0, 1, 2, 3]);
  });

  it('holds the parameters that reach the messages, and no others', () => {
    expect(group(cut(body), 'messages')).toEqual({ toolChoice: { any: {} } });
    const thinking = { thinking: { type: 'enabled', budget_tokens: 9 }, top_k: 5 };
    expect(
      group(cut({ ...body, additionalModelRequestFields: thinking }), 'messages'),
    ).toMatchObject({
      thinking: { type: 'enabled', budget_tokens: 9 },
    });
    const other = { additionalModelRequestFields: { reasoning_config: { type: 'enabled' } } };
    expect(group(cut({ ...body, ...other }), 'messages')).toMatchObject(other);
    const usual = { messages: [say('user', { text: 'a' })], inferenceConfig: { temperature: 1 } };
    expect(
      group(cut({ ...usual, additionalModelRequestFields: { top_k: 1 } }), 'messages'),
    ).toEqual({});
    expect(group(cut({ ...usual, toolConfig: { toolChoice: { auto: {} } } }), 'messages')).toEqual(
      {},
    );
  });

  it('holds whether there is any image: the first one misses the messages', () => {
    const image = { image: { format: 'png', source: { bytes: 'AA==' } } };
    const asked = (...content: Json[]) =>
      group(cut({ messages: [say('user', ...content)] }), 'messages');
    expect(asked({ text: 'a' }, image)).toEqual({ images: true });
    const result = { toolResult: { toolUseId: 't', content: [image] } };
    expect(asked(result)).toEqual({ images: true });
    expect(asked({ text: 'a' })).toEqual({});
  });

  it('is the same wherever its checkpoints stand', () => {
    const bare = { ...body, system: [{ text: 'Be brief.' }] };
    const content = (found: ReturnType<typeof cut>) =>
      found.units.map(({ kind, value, frame, position }) => ({ kind, value, frame, position }));
    expect(content(cut(bare))).toEqual(content(cut(body)));
  });

  it('drops the thinking of earlier turns where the model does', () => {
    const thought = { reasoningContent: { reasoningText: { text: 'hm' } } };
    const turns = {
      messages: [
        say('user', { text: 'a' }),
        say('assistant', thought, { text: 'b' }),
        say('user', { text: 'c' }),
      ],
    };
    const kinds = (model: string) => cut(turns, model).units.map(({ kind }) => kind);
    expect(kinds(claude)).toContain('thinking');
    const older = 'anthropic.claude-sonnet-4-5-20250929-v1:0';
    expect(kinds(older)).not.toContain('thinking');
    expect(cut(turns, older).shedsThinking).toBe(true);
  });
});

describe('checkpoints', () => {
  const texts = (...content: Json[]) => ({ messages: [say('user', ...content)] });

  it.each<[string, Json, string[], string[]]>([
    [
      'at the front of the messages end the system prompt',
      { system: [{ text: 's' }], messages: [say('user', point, { text: 'a' })] },
      ['/system/0 explicit 5m'],
      [],
    ],
    ['with nothing in front of them end nothing', { system: [point, { text: 's' }] }, [], []],
    [
      'that follow each other are one breakpoint',
      texts({ text: 'a' }, point, point),
      ['/messages/0/content/0 explicit 5m'],
      [],
    ],
    [
      'are four at most',
      texts(
        { text: 'a' },
        point,
        { text: 'b' },
        point,
        { text: 'c' },
        point,
        { text: 'd' },
        point,
        { text: 'e' },
        point,
      ),
      [0, 2, 4, 6, 8].map((at) => `/messages/0/content/${at} explicit 5m`),
      ['too-many /messages/0/content/9/cachePoint'],
    ],
    [
      'of an hour stand in front',
      texts({ text: 'a' }, point, { text: 'b' }, hour),
      ['/messages/0/content/0 explicit 5m', '/messages/0/content/2 explicit 1h'],
      ['ttl-order /messages/0/content/3/cachePoint'],
    ],
    [
      'have two lifetimes',
      texts({ text: 'a' }, { cachePoint: { type: 'default', ttl: '2h' } }),
      [],
      ['unsupported-ttl /messages/0/content/1/cachePoint'],
    ],
    [
      'have one type',
      texts({ text: 'a' }, { cachePoint: { type: 'ephemeral' } }),
      [],
      ['unsupported-field /messages/0/content/1/cachePoint'],
    ],
  ])('%s', (_, body, breakpoints, illegal) => {
    const found = cut(body);
    expect(marks(found)).toEqual(breakpoints);
    expect(faults(found)).toEqual(illegal);
  });
});
