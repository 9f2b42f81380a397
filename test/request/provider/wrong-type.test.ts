import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/json/parse.ts';
import { wrongType } from '../../../src/request/provider/wrong-type.ts';

describe('a member of a type that no API takes', () => {
  it.each([
    ['{ "system": 5 }', '/system', 'a number'],
    ['{ "system": 5.0 }', '/system', 'a number'],
    ['{ "system": { "text": "x" } }', '/system', 'an object'],
    ['{ "system": ["x"] }', '/system/0', 'a text'],
    ['{ "tools": { "a": 1 } }', '/tools', 'an object'],
    ['{ "tools": [null, 5] }', '/tools/0', 'null'],
    ['{ "model": { "a": 1 } }', '/model', 'an object'],
    ['{ "messages": "hi" }', '/messages', 'a text'],
    ['{ "messages": [{ "content": "a" }, "hi"] }', '/messages/1', 'a text'],
    ['{ "messages": [{ "content": 1 }] }', '/messages/0/content', 'a number'],
    ['{ "input": [{ "content": false }] }', '/input/0/content', 'true or false'],
    ['{ "input": true }', '/input', 'true or false'],
    ['{ "contents": [[]] }', '/contents/0', 'a list'],
    ['{ "systemInstruction": 1 }', '/systemInstruction', 'a number'],
  ])('%s', (body, pointer, found) => {
    expect(wrongType(parseJson(body, 'body'))).toMatchObject({ pointer, found });
  });

  it.each([
    '{ "model": "m", "system": null, "tools": null, "messages": [] }',
    '{ "system": [{ "text": "x" }], "messages": [{ "content": [{ "text": "x" }] }] }',
    '{ "instructions": "x", "input": "x", "tools": [{}] }',
    '{ "contents": "x", "systemInstruction": { "parts": [] } }',
    '{ "contents": [{ "parts": [] }], "toolConfig": 5, "max_tokens": "many" }',
    '[5]',
  ])('%s has none that is known', (body) => {
    expect(wrongType(parseJson(body, 'body'))).toBeNull();
  });
});
