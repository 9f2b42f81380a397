import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../src/json/canonical.ts';
import { RenderCache } from '../../src/render/cache.ts';
import { Differences } from '../../src/render/differences.ts';
import { namesIn } from '../../src/render/references.ts';
import { renderSide } from '../../src/render/render-side.ts';
import { mayDiffer } from '../../src/render/unchanged.ts';
import { parseConfig } from '../../src/repository/config/load.ts';
import { treeOf } from '../support/tree.ts';

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
prompts:
  - id: plain
    system: [{ file: prompts/plain.md }]
  - id: parts
    system: [{ file: prompts/parts.mustache, engine: mustache }]
    tools: prompts/tools.json
  - id: in place
    system: [{ text: "Begin {{> footer}}", engine: mustache }]
  - id: body
    file: prompts/body.json
  - id: lines
    file: prompts/lines.jsonl
  - id: chain
    file: prompts/chain.json
  - id: evals
    file: evals/promptfooconfig.yaml
`;
const definitions = parseConfig(CONFIG, 'prompt-cache-guard.yml').config.prompts ?? [];
const body = (text: string) =>
  JSON.stringify({
    model: 'claude-sonnet-5',
    max_tokens: 9,
    messages: [{ role: 'user', content: text }],
  });

/** What each file may hold; null is a file that is not there. */
const FILES: Readonly<Record<string, readonly (string | null)[]>> = {
  'prompts/plain.md': ['Answer. {{> shared/footer}}', 'Answer briefly.', null],
  'prompts/parts.mustache': [
    'Rules. {{> shared/footer}}',
    'Rules.',
    '{{=<% %>=}}Rules. <%> footer %>',
  ],
  'prompts/shared/footer.mustache': ['Bye. {{>name}}', 'Bye.', null],
  'prompts/footer.mustache': [null, 'Another bye.'],
  'footer.mustache': [null, 'At the top.'],
  'prompts/shared/name.mustache': ['Ada', 'Bob', null],
  'name.mustache': [null, 'Eve'],
  'prompts/tools.json': ['[]', '[{"name":"look","input_schema":{"type":"object"}}]'],
  'prompts/body.json': [body('Hi {{> footer}}'), body('Ho')],
  'prompts/lines.jsonl': [`${body('Hi')}\n`, `${body('Hi')}\n${body('Ho')}\n`],
  'prompts/chain.json': [
    '{"_type":"prompt","input_variables":[],"template_path":"chain.txt"}',
    '{"_type":"prompt","input_variables":[],"template":"Tell {{> footer}}"}',
  ],
  'prompts/chain.txt': ['Tell a joke.', 'Tell two.', null],
  'evals/promptfooconfig.yaml': [
    'prompts: [file://texts/*.txt]\nproviders: [anthropic:messages:claude-sonnet-5]\n',
    'prompts: [texts/one.txt]\nproviders: [anthropic:messages:claude-sonnet-5]\n',
  ],
  'evals/texts/one.txt': ['One.', 'Uno.'],
  'evals/texts/two.txt': ['Two.', null],
  'src/index.ts': ['export {};', 'export default 1;'],
};

const tree = (pick: readonly number[]) =>
  treeOf(
    Object.fromEntries(
      Object.entries(FILES).flatMap(([file, choices], index) => {
        const written = choices[(pick[index] ?? 0) % choices.length] ?? null;
        return written === null ? [] : [[file, written]];
      }),
    ),
  );

describe('a prompt that nothing in a change can have touched', () => {
  test('is rendered alike on both sides, whatever the change is', async () => {
    const count = Object.keys(FILES).length;
    const picks = fc.array(fc.nat(2), { minLength: count, maxLength: count });
    // A change of a few files, as most are.
    const edits = fc.array(fc.tuple(fc.nat(count - 1), fc.nat(2)), { maxLength: 3 });
    const seen = { differs: 0, same: 0 };
    await fc.assert(
      fc.asyncProperty(picks, edits, async (before, changes) => {
        const after = [...before];
        for (const [index, choice] of changes) after[index] = choice;
        const [base, head] = [tree(before), tree(after)];
        const differences = new Differences(base, head);
        await using cache = new RenderCache();
        for (const config of definitions) {
          // Rendered in a process of its own, which is not the point here.
          if (config.id === 'evals') continue;
          if (await mayDiffer(config.origin, differences)) {
            seen.differs += 1;
            continue;
          }
          seen.same += 1;
          const definition = { config, declared: true, at: null, defaults: DEFAULTS };
          const sides = await Promise.all(
            [base, head].map((one) =>
              renderSide({ tree: one, samples: head, prompts: [definition], cache }),
            ),
          );
          expect([config.id, shown(sides[1])]).toEqual([config.id, shown(sides[0])]);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.differs).toBeGreaterThan(50);
    expect(seen.same).toBeGreaterThan(100);
  });

  test('is one whose files are equal, whatever lies beside them', async () => {
    const [base, head] = [
      tree([]),
      tree(Object.keys(FILES).map((file) => Number(file.startsWith('src/')))),
    ];
    const differences = new Differences(base, head);
    const found = await Promise.all(
      definitions.map(async ({ id, origin }) => [id, await mayDiffer(origin, differences)]),
    );
    // A glob in promptfoo's own form may name anything.
    expect(found.filter(([, differs]) => differs)).toEqual([['evals', true]]);
  });
});

const DEFAULTS = { provider: 'anthropic', model: 'claude-sonnet-5' } as const;

function shown(prompts: Awaited<ReturnType<typeof renderSide>> | undefined) {
  return prompts?.map((prompt) =>
    prompt.outcome === 'failed'
      ? prompt.reason
      : [
          prompt.id,
          prompt.source,
          prompt.conversations.map(({ turns }) =>
            turns.map((turn) => canonical(turn.body, 'written')),
          ),
        ],
  );
}

describe('the names of other files in a text', () => {
  test.each([
    ['{% include "shared/a.j2" %}', ['shared/a.j2']],
    ["{%- include ['a.j2', 'b.j2'] ignore missing %}", ['a.j2', 'b.j2']],
    ["{% from 'macros.j2' import one, two as three %}", ['macros.j2']],
    ["{% extends 'base.html' %}{% import 'm.j2' as m %}", ['base.html', 'm.j2']],
    ["{% render 'card', title: 'x' %}", ['card']],
    [
      '{{> shared/footer }}{{~#> layout}}{{/layout}}{{>"quoted"}}',
      ['shared/footer', 'layout', 'quoted'],
    ],
    ['Include what is imported from there. {{ name }} {% if a %}{% endif %}', []],
  ])('%s', (text, names) => {
    expect(namesIn(text, 'template')).toEqual(names);
  });

  test.each([
    '{% include layout %}',
    "{% include 'a' ~ kind %}",
    "{% include 'a' + kind %}",
    "{% extends 'a.j2' if wide else 'b.j2' %}",
    "{% include ['a.j2', other] %}",
    '{% include "{{ name }}" %}',
    '{{> (lookup . "name")}}',
    '{{=<% %>=}}<%> a %>',
    "{% liquid\n  render 'a'\n%}",
    '{{<parent}}{{/parent}}',
  ])('may be any in %s', (text) => {
    expect(namesIn(text, 'template')).toBe('any');
  });
});
