import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Json } from '../../../src/json/value.ts';
import { compare } from '../../../src/request/compare.ts';
import { chainOf, unitHash } from '../../../src/request/hash.ts';
import { wireIdOf } from '../../../src/request/identity.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { findingsBetween } from '../../support/analysed.ts';
import { applyFindings } from '../../support/apply.ts';
import { anthropicBody, tool } from '../../support/requests.ts';

const RUNS = { numRuns: 60 };
const word = fc.constantFrom(
  'alpha',
  'beta',
  'gamma',
  'delta',
  '😀',
  'naïve',
  '日本',
  'x1',
  'End.',
  'if',
);
const line = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' '));
const prose = fc.array(line, { minLength: 3, maxLength: 12 }).map((lines) => lines.join('\n'));
const distinctTools = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 6 })
  .map((names) => names.map((name) => tool(name)));

describe('property 2: comparing and marking', () => {
  test('nothing differs from itself', () => {
    fc.assert(
      fc.property(prose, distinctTools, (text, tools) => {
        const layout = segment(anthropicBody({ tools, system: text }));
        expect(compare(layout, layout).divergences).toEqual([]);
      }),
      RUNS,
    );
  });

  test('markers change K and never a chain hash', () => {
    fc.assert(
      fc.property(
        fc.array(prose, { minLength: 1, maxLength: 4 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
        (texts, marks) => {
          const body = (marked: boolean) =>
            anthropicBody({
              system: texts.map((text, index) => ({
                type: 'text',
                text,
                ...(marked && marks[index] === true
                  ? { cache_control: { type: 'ephemeral' } }
                  : {}),
              })),
            });
          expect(chain(body(true))).toEqual(chain(body(false)));
        },
      ),
      RUNS,
    );
  });
});

describe('property 4: order and edit', () => {
  test('permuted tools, one of them edited: exactly the order and the edit', async () => {
    await fc.assert(
      fc.asyncProperty(distinctTools, fc.nat(), fc.nat(), async (tools, shift, which) => {
        const by = 1 + (shift % (tools.length - 1));
        const rotated = [...tools.slice(by), ...tools.slice(0, by)];
        const target = tools[which % tools.length];
        const edit = (list: typeof tools) =>
          list.map((one) =>
            one === target ? { ...one, description: 'Something else altogether.' } : one,
          );
        const base = anthropicBody({ tools });
        const both = await findingsBetween(base, anthropicBody({ tools: edit(rotated) }));
        expect(causesOf(both)).toEqual(['tool-edited', 'tool-reordered']);
        const undone = await findingsBetween(base, anthropicBody({ tools: edit(tools) }));
        expect(causesOf(undone)).toEqual(['tool-edited']);
      }),
      RUNS,
    );
  });

  test('permuted blocks, one of them edited: exactly the order and the edit', async () => {
    const blocks = fc.uniqueArray(prose, {
      minLength: 3,
      maxLength: 5,
      selector: (text) => text.slice(0, 12),
    });
    await fc.assert(
      fc.asyncProperty(blocks, fc.nat(), async (texts, which) => {
        const system = (list: readonly string[]) =>
          list.map((text, index) => ({
            type: 'text',
            text,
            ...(index === list.length - 1 ? { cache_control: { type: 'ephemeral' } } : {}),
          }));
        const marked = texts.map(
          (text, index) => `Part ${'ABCDE'[index]} ${`only-${index} `.repeat(40)}\n${text}`,
        );
        const rotated = [...marked.slice(1), marked[0] ?? ''];
        const target = marked[which % marked.length] ?? '';
        const edit = (list: readonly string[]) =>
          list.map((text) => (text === target ? `${text}\nOne more sentence.` : text));
        const base = anthropicBody({ system: system(marked) });
        const both = await findingsBetween(base, anthropicBody({ system: system(edit(rotated)) }));
        expect(causesOf(both)).toEqual(['block-reordered', 'wording']);
        const undone = await findingsBetween(base, anthropicBody({ system: system(edit(marked)) }));
        expect(causesOf(undone)).toEqual(['wording']);
      }),
      RUNS,
    );
  });
});

describe('property 5: places are exact', () => {
  test('applying the `after` of every finding to base gives head', async () => {
    const edits = fc.array(
      fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.oneof(prose, line, fc.constant(''))),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(prose, edits, fc.boolean(), async (text, changes, crlf) => {
        const before = crlf ? text.replaceAll('\n', '\r\n') : text;
        const after = changes.reduce((result, [at, length, insert]) => {
          const characters = Array.from(result);
          characters.splice(at % (characters.length + 1), length, insert);
          return characters.join('');
        }, before);
        fc.pre(after.trim() !== '');
        const body = (system: string) =>
          anthropicBody({
            system: [{ type: 'text', text: system, cache_control: { type: 'ephemeral' } }],
          });
        const found = await findingsBetween(body(before), body(after));
        const changed = found.filter(({ axis }) => axis === 'commit');
        expect(applyFindings([before], changed)).toEqual([after]);
        for (const { where, after: added } of changed) {
          const offset = where?.offset ?? 0;
          if (where?.pointer !== '/system/0/text') continue;
          expect(after.slice(offset, offset + (added ?? '').length)).toBe(added);
          expect(where.line).toBe(after.slice(0, offset).split('\n').length);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('property 9: what is the same on the wire', () => {
  test('a string or one block, merged roles, key order of the envelope', () => {
    fc.assert(
      fc.property(prose, prose, (system, question) => {
        const marker = { type: 'ephemeral' };
        const plain = anthropicBody({
          system,
          messages: [
            { role: 'user', content: question },
            { role: 'user', content: 'Well?' },
          ],
          cache_control: marker,
        });
        const { model, tools, max_tokens } = plain;
        const other = {
          cache_control: marker,
          messages: [
            {
              content: [
                { text: question, type: 'text' },
                { type: 'text', text: 'Well?' },
              ],
              role: 'user',
            },
          ],
          max_tokens,
          system: [{ text: system, type: 'text' }],
          tools,
          model,
        } as Json;
        expect(wireIdOf(segment(other))).toBe(wireIdOf(segment(plain)));
      }),
      RUNS,
    );
  });

  test('the key order of a schema and the spelling of a number differ', async () => {
    const { parseJson } = await import('../../../src/json/parse.ts');
    const body = (schema: string) =>
      parseJson(
        `{"model":"claude-sonnet-5","max_tokens":1,"tools":[{"name":"a","input_schema":${schema},"cache_control":{"type":"ephemeral"}}],"messages":[{"role":"user","content":"hi"}]}`,
        'body.json',
      );
    const ids = ['{"a":1,"b":2}', '{"b":2,"a":1}', '{"a":1.0,"b":2}', '{ "a": 1,\n "b": 2 }'].map(
      (schema) => wireIdOf(segment(body(schema))),
    );
    expect(new Set(ids).size).toBe(3);
    expect(ids[3]).toBe(ids[0]);
  });
});

/** The first cause of every finding of the commit axis; short prompts have lints besides. */
function causesOf(found: readonly Finding[]) {
  return found
    .filter(({ axis }) => axis === 'commit')
    .map(({ causes }) => String(causes[0]))
    .toSorted((a, b) => a.localeCompare(b));
}

function chain(body: Json): readonly string[] {
  const { units, freeForm } = segment(body);
  return chainOf(units.map((unit) => unitHash(unit, freeForm)));
}
