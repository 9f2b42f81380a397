import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/json/value.ts';
import { openDifferences } from '../../../src/request/provider/open-differences.ts';
import { segment } from '../../../src/request/provider/registry.ts';
import { unitHash } from '../../../src/request/hash.ts';

type Members = Readonly<Record<string, Json>>;

const said = { role: 'user', content: 'hi' } as const;

/** A request of Claude's, by the form that a model's name calls for. */
function claude(model: string, more: Members = {}) {
  return segment({
    model,
    max_tokens: 10,
    system: [{ type: 'text', text: 'You help.' }],
    messages: [said],
    ...more,
  });
}

function converse(model: string, additionalModelRequestFields: Members = {}) {
  return segment({
    modelId: model,
    system: [{ text: 'You help.' }],
    messages: [{ role: 'user', content: [{ text: 'hi' }] }],
    additionalModelRequestFields,
  });
}

const hashes = ({ units, freeForm }: ReturnType<typeof segment>) =>
  units.map((unit) => unitHash(unit, freeForm));

describe('a default that is named', () => {
  const effort = (name: string): Members => ({ output_config: { effort: name } });
  const thinking = (type: string): Members => ({ thinking: { type } });

  // "Setting a parameter explicitly to its default value is equivalent to omitting it", of effort and
  // thinking; the defaults: whats-new-opus-5 and thinking-troubleshooting#supported-models, read 2026-11-30.
  it.each<[string, Members]>([
    ['claude-opus-5-5', effort('medium')],
    ['claude-haiku-5-5', effort('medium')],
    ['claude-sonnet-5-5', effort('high')],
    ['claude-fable-5-2', effort('high')],
    ['claude-opus-4-5', effort('high')],
    ['claude-opus-5', thinking('adaptive')],
    ['claude-sonnet-5', thinking('adaptive')],
    ['claude-haiku-5-5', thinking('adaptive')],
    ['claude-mythos-preview', thinking('adaptive')],
    ['claude-opus-4-8', thinking('disabled')],
    ['claude-sonnet-4-6', thinking('disabled')],
  ])('%s: %j is the same as leaving it out, on every route', (model, given) => {
    expect(hashes(claude(model, given))).toEqual(hashes(claude(model)));
    const onBedrock = `us.anthropic.${model}-v1:0`;
    expect(hashes(claude(onBedrock, given))).toEqual(hashes(claude(onBedrock)));
    expect(hashes(converse(onBedrock, given))).toEqual(hashes(converse(onBedrock)));
  });

  it.each<[string, Members]>([
    ['claude-opus-5-5', effort('high')],
    ['claude-sonnet-5-5', effort('medium')],
    ['claude-opus-5', thinking('disabled')],
    ['claude-opus-4-8', thinking('adaptive')],
  ])('%s: %j is none', (model, given) => {
    expect(hashes(claude(model, given))).not.toEqual(hashes(claude(model)));
    const onBedrock = `us.anthropic.${model}-v1:0`;
    expect(hashes(converse(onBedrock, given))).not.toEqual(hashes(converse(onBedrock)));
  });
});

describe('where effort is printed', () => {
  const low: Members = { output_config: { effort: 'low' } };
  const firstChanged = (model: string, cut: typeof claude | typeof converse) => {
    const [usual, other] = [cut(model), cut(model, low)];
    const before = hashes(usual);
    const at = hashes(other).findIndex((hash, index) => hash !== before[index]);
    return other.units[at]?.name;
  };

  // Measured: anthropics/claude-code issues 92444 and 61984.
  it('in front of everything on Opus 5 and 4.7, behind the system prompt elsewhere', () => {
    expect(firstChanged('claude-opus-5', claude)).toBe('tools');
    expect(firstChanged('claude-opus-4-7', claude)).toBe('tools');
    expect(firstChanged('us.anthropic.claude-opus-5-v1:0', converse)).toBe('tools');
    expect(firstChanged('claude-sonnet-5', claude)).toBe('messages');
    expect(firstChanged('claude-opus-4-8', claude)).toBe('messages');
  });

  it('is played both ways, and said, where nobody measured it', () => {
    const notes = (model: string) => openDifferences(claude(model), claude(model, low));
    expect(notes('claude-opus-4-8').join()).toContain('at worst everything');
    expect(notes('claude-opus-5')).toEqual([]);
    expect(notes('claude-sonnet-5')).toEqual([]);
    expect(openDifferences(claude('claude-opus-4-8', low), claude('claude-opus-4-8', low))).toEqual(
      [],
    );
    const open = claude('claude-opus-4-8').cache;
    expect([open?.expected.parametersFirst, open?.worst.parametersFirst]).toEqual([false, true]);
  });

  it('is what the config says where it says it', () => {
    const overrides = { 'claude-opus-4-8': { parameters_first: true, default_effort: 'low' } };
    const cut = (more: Members) =>
      hashes(segment({ model: 'claude-opus-4-8', messages: [said], ...more }, { overrides }));
    expect(cut(low)).toEqual(cut({}));
    expect(cut({ output_config: { effort: 'max' } })[1]).not.toBe(cut({})[1]);
  });
});

describe('a string in one request and a list of one text in the next', () => {
  const list: Members = {
    messages: [{ role: 'user', content: [{ type: 'text', text: 'hi' }] }],
  };

  // One report: anthropics/claude-code issue 93490.
  it('is one prompt, with a note from Fable 5.1 on', () => {
    for (const [model, notes] of [
      ['claude-fable-5-1', 1],
      ['claude-opus-5-5', 1],
      ['claude-opus-5', 0],
    ] as const) {
      expect(hashes(claude(model, list))).toEqual(hashes(claude(model)));
      expect(openDifferences(claude(model), claude(model, list))).toHaveLength(notes);
    }
  });
});

describe('prompt_cache_retention: 24h', () => {
  const kept = (model: string, overrides = {}) =>
    segment(
      { model, prompt_cache_retention: '24h', messages: [said] },
      { provider: 'openai', overrides },
    );

  it.each(['gpt-5.5-pro', 'gpt-5.4', 'gpt-5.1-codex-mini', 'gpt-5', 'gpt-4.1-2025-04-14'])(
    '%s has it',
    (model) => {
      expect(kept(model)).toMatchObject({ lifetime: '24h', notes: [], illegal: [] });
    },
  );

  it.each(['gpt-4o', 'ft:gpt-4o-2024-08-06:org::id', 'o3', 'o4-mini', 'gpt-5.3', 'codex-mini'])(
    '%s is not documented to have it, which is said',
    (model) => {
      const { lifetime, notes, illegal } = kept(model);
      expect([lifetime, illegal]).toEqual([null, []]);
      expect(notes.join()).toContain('is not documented');
      const overrides = { [model]: { retention: ['in_memory', '24h'] } };
      expect(kept(model, overrides)).toMatchObject({ lifetime: '24h', notes: [] });
    },
  );
});

describe('ttl: 12h of a marker in Chat Completions', () => {
  it('is typed by the SDK and open in the documentation: a note, and the shorter life', () => {
    const part = {
      type: 'text',
      text: 'a',
      prompt_cache_breakpoint: { mode: 'explicit', ttl: '12h' },
    };
    const body = { model: 'gpt-6-sol', messages: [{ role: 'developer', content: [part] }, said] };
    const { illegal, breakpoints, notes } = segment(body);
    expect(illegal).toEqual([]);
    expect(breakpoints[0]).toMatchObject({ kind: 'explicit', ttl: '30m' });
    expect(notes.join()).toContain('12h');
    const options = { ...body, prompt_cache_options: { ttl: '12h' } };
    expect(segment(options).illegal).toHaveLength(1);
  });
});

describe('a model of tomorrow', () => {
  it.each([
    ['claude-sonnet-5-9', 'claude-sonnet-5-5'],
    ['us.anthropic.claude-sonnet-5-9-v1:0', 'claude-sonnet-5-5'],
    ['us.anthropic.claude-opus-5-9', 'claude-opus-5-5'],
    ['vertex_ai/claude-fable-5-3', 'claude-fable-5-2'],
    ['gpt-7-luna', 'gpt-6.2'],
    ['gemini-4-neon', 'gemini-4-argon'],
  ])(
    '%s: by the rules of %s, not certain, with a note that says how to declare it',
    (model, id) => {
      const [body] = [{ model, messages: [said] }];
      const { rules, notes } = model.startsWith('gemini')
        ? segment({ model, contents: [{ role: 'user', parts: [{ text: 'hi' }] }] })
        : segment(body);
      expect(rules.minimum.certain).toBe(false);
      expect(notes.join()).toContain(`the cache rules of ${id} are assumed`);
      expect(notes.join()).toContain('declare');
    },
  );

  it('behind a profile or a deployment is what the config declares it to be', () => {
    const profile = 'arn:aws:bedrock:us-east-1:1:application-inference-profile/a1b2';
    expect(converse(profile).notes.join()).toContain('Declare its model');
    const declared = segment(
      { modelId: profile, messages: [{ role: 'user', content: [{ text: 'hi' }] }] },
      { overrides: { [profile]: { like: 'claude-haiku-4-5' } } },
    );
    expect(declared).toMatchObject({ model: profile, notes: [] });
    expect(declared.rules.minimum).toMatchObject({ tokens: 4096, certain: true });
    const deployment = segment(
      { model: 'prod-chat', messages: [said] },
      { overrides: { 'prod-chat': { like: 'gpt-5.6-sol' } } },
    );
    expect(deployment).toMatchObject({ provider: 'openai', notes: [] });
    expect(deployment.rules.kind).toBe('entries');
  });
});

describe('Vertex AI', () => {
  it('counts every tool block as a position: the run is documented of the Claude API only', () => {
    const results = ['a', 'b', 'c'].map((id) => ({ type: 'tool_result', tool_use_id: id }));
    const messages = [{ role: 'user', content: results }];
    const positions = (more: Members) =>
      claude('claude-sonnet-5', { messages, ...more }).units.at(-1)?.position;
    expect(positions({})).toBe(2);
    expect(positions({ anthropic_version: 'vertex-2023-10-16' })).toBe(4);
  });
});

describe('a request that only warms the cache', () => {
  it('says what is refused beside it, and where its marker does not help', () => {
    const notes = claude('claude-sonnet-5', {
      max_tokens: 0,
      stream: true,
      cache_control: { type: 'ephemeral' },
    }).notes.join(' ');
    expect(notes).toContain('refused with stream: true');
    expect(notes).toContain('mark the last block that they share');
    expect(claude('claude-sonnet-5', { max_tokens: 0 }).notes).toEqual([]);
    const prewarm = { model: 'gpt-6-sol', input: 'a', prompt_cache_options: { prewarm: true } };
    expect(segment(prewarm).notes.join()).toContain('prompt_cache_breakpoint');
  });
});
