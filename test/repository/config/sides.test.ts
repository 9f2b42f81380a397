import { describe, expect, it } from 'vitest';
import { configChanges } from '../../../src/repository/config/changes.ts';
import { parseConfig } from '../../../src/repository/config/load.ts';
import { sides } from '../../../src/repository/config/sides.ts';

const read = (text: string) => parseConfig(text, 'prompt-cache-guard.yml').config;

describe('the two sides', () => {
  it('each have their own definition, and head’s sample values', () => {
    const base = read(
      'defaults: { model: m1 }\nprompts: [{ id: a, file: old.j2, vars: { x: 1 }, cases: { c: { x: 2 } }, traffic: { turns: 2 } }]',
    );
    const head = read(
      'defaults: { model: m2 }\nprompts: [{ id: z, file: z.md }, { id: a, file: new.j2, vars: { x: 3 }, traffic: { turns: 9 } }]',
    );
    const a = sides(base, head).prompts.find(({ id }) => id === 'a');
    const vars = { x: { varies: null, values: [3] } };
    expect(a?.base).toMatchObject({
      writtenIn: 'base',
      index: 0,
      defaults: { model: 'm1' },
      prompt: { origin: { paths: ['old.j2'] }, vars, cases: {}, traffic: { turns: 2 } },
    });
    expect(a?.head).toMatchObject({
      writtenIn: 'head',
      index: 1,
      defaults: { model: 'm2' },
      prompt: { origin: { paths: ['new.j2'] }, vars, cases: {}, traffic: { turns: 2 } },
    });
  });

  it('share head’s definition of a prompt that base does not declare', () => {
    const head = read('defaults: { model: m }\nprompts: [{ id: a, file: a.md, vars: { x: 1 } }]');
    for (const base of [null, read('prompts: [{ id: b, file: b.md }]')]) {
      const a = sides(base, head).prompts[0];
      expect(a?.head).toMatchObject({ writtenIn: 'head', index: 0, prompt: { id: 'a' } });
      expect(a?.base).toEqual(a?.head);
    }
  });

  it('tell a prompt that head no longer declares, after the others', () => {
    const base = read('prompts: [{ id: a, file: a.md, vars: { x: 1 } }, { id: b, file: b.md }]');
    const { prompts } = sides(base, read('prompts: [{ id: b, file: b.md }]'));
    expect(prompts.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(prompts[1]).toMatchObject({
      head: null,
      base: { writtenIn: 'base', prompt: { vars: { x: { values: [1] } } } },
    });
  });

  it('are judged by base’s settings, whole sections at a time, but for what head accepts', () => {
    const accept = (reason: string) =>
      `[{ prompt: a, code: suspect-value, wireId: "0123456789abcdef", reason: ${reason} }]`;
    const base = read(
      `policy: { min_hit_ratio: 0.9, accept: ${accept('old')} }\nprobe: { mode: required }\nreport: { excerpts: hash }`,
    );
    const head = read(
      `policy: { min_hit_ratio: 0.1, fail_on: [], accept: ${accept('new')} }\nprobe: { budget_usd: 99 }\ntraffic: { turns: 1 }\nmodels: { m: { minimum_tokens: 1 } }`,
    );
    expect(sides(base, head)).toMatchObject({
      policy: { min_hit_ratio: 0.9, accept: [{ reason: 'new' }] },
      probe: { mode: 'required' },
      report: { excerpts: 'hash' },
      traffic: {},
      models: {},
    });
    expect(sides(base, head).policy).not.toHaveProperty('fail_on');
    expect(sides(base, read('')).policy).toEqual({ min_hit_ratio: 0.9 });
    expect(sides(null, head)).toMatchObject({
      // The defaults: head may say what it accepts, and no more.
      policy: { accept: [{ reason: 'new' }] },
      traffic: { turns: 1 },
      models: { m: { minimum_tokens: 1 } },
    });
  });

  it('discover prompts by head’s word, unless head declares them', () => {
    const base = read('discover: { include: [b] }');
    expect(sides(base, null).discover).toEqual({});
    expect(sides(base, read('discover: { include: [h] }')).discover).toEqual({ include: ['h'] });
    expect(sides(base, read('prompts: []')).discover).toBeNull();
    expect(sides(null, null)).toEqual({
      prompts: [],
      discover: {},
      code: {},
      policy: {},
      traffic: {},
      report: {},
      probe: {},
      models: {},
    });
  });
});

describe('configChanges', () => {
  const base = read(
    'policy: { fail_on: [+below-minimum], min_hit_ratio: 0.8 }\nprompts: [{ id: p, render: make p, env: [A] }, { id: q, capture: make q }]',
  );

  it('finds none between equal configs, whatever is written how', () => {
    const same = read(
      'prompts:\n- { id: q, capture: make q, siblings: none }\n- { render: make p, env: [A], id: p }\npolicy: { min_hit_ratio: 0.80, fail_on: ["+below-minimum"] }',
    );
    expect(configChanges(base, same)).toEqual([]);
  });

  it('names every change of policy and of a command, with its place', () => {
    const head = read(
      'policy: { fail_on: [+below-minimum:warning] }\nprompts: [{ id: p, render: make r, setup: make s }, { id: n, capture: make n }]',
    );
    expect(configChanges(base, head)).toEqual([
      {
        what: 'policy.fail_on',
        before: '+below-minimum',
        after: '+below-minimum:warning',
        at: { side: 'head', path: ['policy', 'fail_on'] },
      },
      {
        what: 'policy.min_hit_ratio',
        before: '0.8',
        after: null,
        at: { side: 'base', path: ['policy', 'min_hit_ratio'] },
      },
      {
        what: 'render of p',
        before: 'make p',
        after: 'make r',
        at: { side: 'head', path: ['prompts', 0, 'render'] },
      },
      {
        what: 'env of p',
        before: 'A',
        after: null,
        at: { side: 'base', path: ['prompts', 0, 'env'] },
      },
      {
        what: 'capture of q',
        before: 'make q',
        after: null,
        at: { side: 'base', path: ['prompts', 1, 'capture'] },
      },
      {
        what: 'setup of p',
        before: null,
        after: 'make s',
        at: { side: 'head', path: ['prompts', 0, 'setup'] },
      },
      {
        what: 'capture of n',
        before: null,
        after: 'make n',
        at: { side: 'head', path: ['prompts', 1, 'capture'] },
      },
    ]);
  });

  it('counts what head accepts, and a config that is new', () => {
    const head = read(
      'policy: { accept: [{ prompt: a, code: suspect-value, wireId: "0123456789abcdef", reason: r }] }',
    );
    expect(configChanges(null, head)).toMatchObject([{ what: 'policy.accept', before: null }]);
    expect(configChanges(head, null)).toMatchObject([{ what: 'policy.accept', after: null }]);
    expect(configChanges(null, null)).toEqual([]);
  });
});
