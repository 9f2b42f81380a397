import fc from 'fast-check';
import Mustache from 'mustache';
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { lineAt } from '../../../src/render/traced-text.ts';
import { render } from './support.ts';

const NAMES = ['a', 'b', 'c.d', '.', 'list', 'yes', 'no'];
const PARTIALS = { 'p/one': 'P {{a}}\n  q\n', 'p/two': '{{#list}}\n- {{.}}\n{{/list}}' };
const VALUES: Record<string, Json> = {
  a: 'A\nB',
  b: 7,
  c: { d: 'D' },
  list: ['x', 'y'],
  yes: true,
  no: false,
};

const text = fc.string({
  unit: fc.constantFrom('x', ' ', '\t', '\n', '\r\n', '}', '{', '😀', '-'),
  maxLength: 6,
});
const tag = fc.oneof(
  fc
    .constantFrom(...NAMES)
    .chain((name) => fc.constantFrom(`{{${name}}}`, `{{{ ${name} }}}`, `{{&${name}}}`)),
  fc.constantFrom('{{! note\n }}', '{{> one }}', '{{>two}}', '{{=<% %>=}}<%b%>\n<%={{ }}=%>'),
);
const { template } = fc.letrec<{ template: string; section: string }>((tie) => ({
  template: fc
    .array(fc.oneof({ maxDepth: 3 }, text, tag, tie('section')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  section: fc
    .tuple(
      fc.constantFrom('#', '^'),
      fc.constantFrom('a', 'list', 'yes', 'no', 'c'),
      tie('template'),
    )
    .map(([kind, name, inner]) => `{{${kind}${name}}}${inner}{{/${name}}}`),
}));

describe('engine mustache, in general', () => {
  it('prints what mustache.js prints, or refuses to', async () => {
    let rendered = 0;
    await fc.assert(
      fc.asyncProperty(template, async (source) => {
        const ours = await render(source, { values: VALUES, partials: PARTIALS }).catch(() => null);
        if (ours === null) return;
        rendered++;
        const reference = Mustache.render(
          source,
          VALUES,
          (name) => PARTIALS[`p/${name}` as 'p/one'],
          {
            escape: String,
          },
        );
        expect(ours.text).toBe(reference);
      }),
      { numRuns: 2_000 },
    );
    expect(rendered).toBeGreaterThan(500);
  });

  it('maps every literal character to the line that it stands on', async () => {
    // Letters that name their own line, so that any of them can be traced back.
    const line = fc.oneof(
      fc.constantFrom('{{a}}', '{{b}}{{list.length}}', '', '{{! c }}', '\r'),
      fc.constantFrom('§', '§ {{b}} §', '{{#list}}§{{/list}}', '{{#list}}', '{{/list}}'),
    );
    let traced = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (list) => {
        const source = list.map((one, index) => one.replaceAll('§', `<${index + 1}>`)).join('\n');
        const result = await render(source, { values: VALUES }).catch(() => null);
        if (result === null) return;
        for (const mark of result.text.matchAll(/<(\d+)>/g)) {
          traced++;
          for (let offset = mark.index; offset < mark.index + mark[0].length; offset++)
            expect(lineAt(result, offset)?.line).toBe(Number(mark[1]));
        }
      }),
      { numRuns: 1_500 },
    );
    expect(traced).toBeGreaterThan(500);
  });
});
