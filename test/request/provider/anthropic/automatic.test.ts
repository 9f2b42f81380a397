import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../src/json/value.ts';
import { anthropicMessages } from '../../../../src/request/provider/anthropic/api.ts';
import { faults, marks } from '../outline.ts';

const five = { type: 'ephemeral' };
const hour = { type: 'ephemeral', ttl: '1h' };

function segment(given: Readonly<Record<string, Json>>) {
  return anthropicMessages.segment({
    model: 'claude-sonnet-5',
    messages: [{ role: 'user', content: 'a' }],
    ...given,
  });
}

function text(value: string, marker?: Json): Readonly<Record<string, Json>> {
  return marker === undefined
    ? { type: 'text', text: value }
    : { type: 'text', text: value, cache_control: marker };
}

// "Automatic caching", build-with-claude/prompt-caching, read 2026-10-08.
describe('automatic caching', () => {
  it('marks the last block, with the field as its place', () => {
    const found = segment({ cache_control: hour, system: 's' });
    expect(marks(found)).toEqual(['/messages/0/content automatic 1h']);
    expect(found.breakpoints[0]?.pointer).toBe('/cache_control');
  });

  it('walks back to the last block that can be cached', () => {
    const found = segment({
      cache_control: five,
      messages: [
        { role: 'user', content: 'a' },
        { role: 'assistant', content: [{ type: 'thinking', thinking: 'h' }, text('')] },
      ],
    });
    expect(marks(found)).toEqual(['/messages/0/content automatic 5m']);
  });

  it('marks nothing where nothing can be cached', () => {
    const found = segment({ cache_control: five, messages: [] });
    expect(found.breakpoints).toEqual([]);
    expect(found.illegal).toEqual([]);
  });

  it('does nothing where the last block has the same marker, and conflicts with another lifetime', () => {
    const messages = [{ role: 'user', content: [text('a', five)] }];
    expect(marks(segment({ cache_control: five, messages }))).toEqual([
      '/messages/0/content/0 explicit 5m',
    ]);
    expect(faults(segment({ cache_control: hour, messages }))).toEqual([
      'automatic-conflict /cache_control',
    ]);
  });

  it('takes one of the four places', () => {
    const system = ['a', 'b', 'c', 'd'].map((name) => text(name, five));
    expect(faults(segment({ cache_control: five, system }))).toEqual([
      'automatic-conflict /cache_control',
    ]);
    expect(segment({ cache_control: five, system: system.slice(1) }).breakpoints).toHaveLength(4);
  });

  it('must not name an hour behind five minutes', () => {
    const found = segment({ cache_control: hour, system: [text('s', five)] });
    expect(faults(found)).toEqual(['ttl-order /cache_control']);
  });
});
