import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonical } from '../../src/json/canonical.ts';
import type { Json } from '../../src/json/value.ts';
import { synthesise } from '../../src/fake-provider/synthesise.ts';

describe('values made from a JSON schema', () => {
  it('have the required members only, and the fixed values', () => {
    const schema: Json = {
      type: 'object',
      properties: {
        unit: { type: 'string', enum: ['C', 'F'] },
        kind: { const: 'x' },
        page: { type: 'integer', default: 3 },
        left: { type: 'string' },
      },
      required: ['unit', 'kind', 'page'],
    };
    expect(synthesise(schema)).toEqual({ unit: 'C', kind: 'x', page: 3 });
  });

  it.each<[string, Json, Json]>([
    ['a nullable type', { type: ['null', 'boolean'] }, false],
    ['anyOf with null first', { anyOf: [{ type: 'null' }, { type: 'integer', minimum: 7 }] }, 7],
    ['a format', { type: 'string', format: 'date' }, '2026-01-01'],
    ['a length', { type: 'string', minLength: 9 }, 'examplexx'],
    ['a short length', { type: 'string', maxLength: 2 }, 'ex'],
    ['a step', { type: 'integer', minimum: 4, multipleOf: 5 }, 5],
    ['an upper limit', { type: 'number', maximum: -2 }, -2],
    [
      'capitals and numbers as strings (Gemini)',
      { type: 'ARRAY', items: { type: 'STRING' }, minItems: '1' },
      ['example'],
    ],
    [
      'a tuple',
      { type: 'array', prefixItems: [{ type: 'string' }, { type: 'null' }] },
      ['example', null],
    ],
    [
      'a hostile length',
      { type: 'array', minItems: 1e9, items: { const: 1 } },
      Array.from({ length: 10 }, () => 1),
    ],
    [
      'allOf',
      { allOf: [{ type: 'object', properties: { a: { const: 1 } }, required: ['a'] }] },
      { a: 1 },
    ],
    ['no schema at all', {}, {}],
  ])('%s', (_, schema, expected) => {
    expect(synthesise(schema)).toEqual(expected);
  });

  it('follow references, and end where one leads back to itself', () => {
    const schema: Json = {
      $ref: '#/$defs/node',
      $defs: {
        node: {
          type: 'object',
          properties: { next: { $ref: '#/$defs/node' } },
          required: ['next'],
        },
        loop: { $ref: '#/$defs/loop' },
      },
    };
    expect(JSON.stringify(synthesise(schema)).length).toBeLessThan(200);
    expect(synthesise({ $ref: '#/$defs/loop', $defs: { loop: { $ref: '#/$defs/loop' } } })).toEqual(
      {},
    );
    expect(synthesise({ $ref: 'https://example.com/schema' })).toEqual({});
  });

  it('are accepted by a validator, for any schema of the usual parts', () => {
    const leaf = fc.oneof(
      fc.constant(z.string()),
      fc.nat(20).map((length) => z.string().min(length)),
      fc.integer({ min: -50, max: 50 }).map((least) => z.int().min(least)),
      fc.integer({ min: -50, max: 50 }).map((most) => z.number().max(most)),
      fc.constant(z.boolean()),
      fc.constant(z.email()),
      fc.constant(z.iso.date()),
      fc
        .array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 })
        .map((all) => z.enum(all)),
    );
    const { schema } = fc.letrec<{ schema: z.ZodType }>((tie) => ({
      schema: fc.oneof(
        { maxDepth: 4 },
        leaf,
        tie('schema').map((one) => one.nullable()),
        tie('schema').map((one) => one.optional()),
        fc.tuple(tie('schema'), fc.nat(3)).map(([one, least]) => z.array(one).min(least)),
        fc.tuple(tie('schema'), tie('schema')).map(([a, b]) => z.union([a, b])),
        fc.dictionary(fc.string(), tie('schema'), { maxKeys: 4 }).map((shape) => z.object(shape)),
      ),
    }));
    fc.assert(
      fc.property(schema, (one) => {
        const value = synthesise(z.toJSONSchema(one, { io: 'input' }) as Json);
        expect(
          one.safeParse(JSON.parse(canonical(value, 'written'))).error?.message,
        ).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('never fail, whatever stands in the schema', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (schema) => {
        expect(() => synthesise(schema as Json)).not.toThrow();
      }),
    );
  });
});
