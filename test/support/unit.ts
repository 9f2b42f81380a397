import type { Json } from '../../src/json/value.ts';
import type { Unit } from '../../src/request/unit.ts';

/** A unit of a request for tests that do not care how a provider cuts it. */
export function sampleUnit(given: Partial<Unit> & { readonly value: Json }): Unit {
  return {
    section: 'system',
    kind: 'text',
    index: 0,
    pointer: '/system/0',
    shorthand: null,
    role: 'system',
    name: null,
    frame: '',
    replayed: false,
    position: 1,
    ...given,
  };
}

/** A text block. */
export function textUnit(text: string, given: Partial<Unit> = {}): Unit {
  return sampleUnit({ value: { type: 'text', text }, ...given });
}

/** A tool definition in Anthropic's form. */
export function toolUnit(name: string, properties: Readonly<Record<string, Json>> = {}): Unit {
  return sampleUnit({
    section: 'tools',
    kind: 'tool',
    pointer: '/tools/0',
    role: null,
    name,
    value: { name, input_schema: { type: 'object', properties } },
  });
}
