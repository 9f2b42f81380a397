import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../src/json/canonical.ts';
import type { Json, JsonObject } from '../../../src/json/value.ts';
import type { Unit } from '../../../src/request/unit.ts';
import { anthropicMessages } from '../../../src/request/provider/anthropic/api.ts';
import type { ProviderApi, Segmented } from '../../../src/request/provider/provider.ts';
import { APIS } from '../../../src/request/provider/registry.ts';
import { type Members, chat, claude, converse, gemini, responses } from './bodies.ts';
import { lost } from './outline.ts';

const cached = fc.option(
  fc.constantFrom<Json>({ type: 'ephemeral' }, { type: 'ephemeral', ttl: '1h' }),
  { nil: undefined },
);
/** All that is compared of a unit: what it holds and where it counts, not where it is written. */
function compared({ units, freeForm: names }: Segmented) {
  return units.map(({ section, kind, role, frame, position, value }) => ({
    section,
    kind,
    role,
    frame,
    position,
    value: canonical(value, names),
  }));
}

/** The same request with a marker of `name` put on, or taken off, every object that `choose` picks. */
function remarked(value: Json, name: string, choose: () => Json | undefined, inside = ''): Json {
  if (Array.isArray(value)) return value.map((item: Json) => remarked(item, name, choose, inside));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value as JsonObject).map(([key, member]): [string, Json] => [
    key,
    ['input_schema', 'input', 'parameters'].includes(key) && inside !== 'body'
      ? (member as Json)
      : remarked(member as Json, name, choose, key),
  ]);
  const marker = inside === 'body' ? undefined : choose();
  return Object.fromEntries([
    ...members,
    ...(marker === undefined ? [] : [[name, marker] as const]),
  ]);
}

/** Behind a block, as a block of its own, or into it. */
type Put = (block: Json, cachePoint: Json) => Json[];
const behind: Put = (block, cachePoint) => [block, { cachePoint }];
const inside: Put = (block, cachePoint) => [{ ...(block as Members), cachePoint }];

/** The same request with a checkpoint put to any block that `choose` picks. */
function pointed(value: Json, choose: () => Json | undefined, put: Put, key = ''): Json {
  if (Array.isArray(value)) {
    const isList = ['system', 'tools', 'content'].includes(key);
    return value.flatMap((item: Json): Json[] => {
      const inner = pointed(item, choose, put, key === 'messages' ? 'message' : 'item');
      const marker = isList ? choose() : undefined;
      return marker === undefined ? [inner] : put(inner, marker);
    });
  }
  if (typeof value !== 'object' || value === null || key === 'item') return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, member]) => [
      name,
      pointed(member as Json, choose, put, name),
    ]),
  );
}

type Marking = (request: Members, choose: () => Json | undefined) => Json;
const asMember =
  (name: string): Marking =>
  (request, choose) =>
    remarked(request, name, choose, 'body');

interface Spoken {
  readonly name: string;
  readonly api: ProviderApi;
  readonly body: fc.Arbitrary<Members>;
  /** How it is marked; null where no marker exists. */
  readonly mark: Marking | null;
}

function spoken(name: string, body: fc.Arbitrary<Members>, mark: Marking | null): Spoken {
  const api = APIS.find((found) => `${found.provider} ${found.api}` === name);
  if (api === undefined) throw new Error(`no API is called ${name}`);
  return { name, api, body, mark };
}

const SPOKEN: readonly Spoken[] = [
  spoken('anthropic messages', claude, asMember('cache_control')),
  spoken('openai responses', responses, asMember('prompt_cache_breakpoint')),
  spoken('openai chat', chat, asMember('prompt_cache_breakpoint')),
  spoken('bedrock converse', converse, (request, choose) => pointed(request, choose, behind)),
  spoken('bedrock invoke-claude', claude, asMember('cache_control')),
  spoken('bedrock invoke-nova', converse, (request, choose) => pointed(request, choose, inside)),
  spoken('gemini generate-content', gemini, null),
  spoken('azure responses', responses, asMember('prompt_cache_breakpoint')),
  spoken('openrouter chat', chat, asMember('cache_control')),
  spoken('vllm chat', chat, asMember('cache_control')),
  spoken('vllm responses', responses, asMember('cache_control')),
  spoken('vllm messages', claude, asMember('cache_control')),
];

describe.each(SPOKEN)('any request of $name', ({ api, body }) => {
  it('has units whose pointers lead to what they hold', () => {
    fc.assert(
      fc.property(body, (request) => {
        const found = api.segment(request);
        expect(lost(request, found)).toEqual([]);
        expect(found.newest).toBeLessThanOrEqual(found.units.length);
        for (const { unit } of found.breakpoints) expect(found.units[unit]).toBeDefined();
      }),
    );
  });

  it('is cut the same whatever the order of its members', () => {
    fc.assert(
      fc.property(body, (request) => {
        const reversed = Object.fromEntries(Object.entries(request).toReversed());
        expect(api.segment(reversed)).toEqual(api.segment(request));
      }),
    );
  });

  it('counts positions upwards without a gap', () => {
    fc.assert(
      fc.property(body, (request) => {
        let last = 0;
        for (const { position } of api.segment(request).units) {
          expect(position - last === 0 || position - last === 1).toBe(true);
          last = position;
        }
      }),
    );
  });
});

const MARKED = SPOKEN.flatMap(({ mark, ...rest }) => (mark === null ? [] : [{ ...rest, mark }]));

describe.each(MARKED)('any request of $name', ({ api, body, mark }) => {
  it('has the same units whatever its markers', () => {
    fc.assert(
      fc.property(body, fc.array(cached, { minLength: 40, maxLength: 40 }), (request, choices) => {
        let next = 0;
        const marked = mark(request, () => {
          next += 1;
          return choices[next % choices.length];
        });
        expect(compared(api.segment(marked))).toEqual(compared(api.segment(request)));
      }),
    );
  });
});

describe('any request of Claude', () => {
  const blocksOf = (content: Json): readonly Json[] =>
    typeof content === 'string' ? [{ type: 'text', text: content }] : (content as Json[]);

  it('is the same with strings as text blocks', () => {
    fc.assert(
      fc.property(claude, (request) => {
        const spelled: Members = {
          ...request,
          system: [...blocksOf(request['system'] ?? [])],
          messages: (request['messages'] as Members[]).map((given) => ({
            ...given,
            content: [...blocksOf(given['content'] ?? [])],
          })),
        };
        expect(compared(anthropicMessages.segment(spelled))).toEqual(
          compared(anthropicMessages.segment(request)),
        );
      }),
    );
  });

  it('is the same with consecutive messages of one role merged', () => {
    fc.assert(
      fc.property(claude, (request) => {
        const merged: { role: Json; content: Json[] }[] = [];
        for (const given of request['messages'] as Members[]) {
          const role = given['role'] ?? null;
          const before = merged.at(-1);
          const content = blocksOf(given['content'] ?? []);
          if (before?.role === role) before.content.push(...content);
          else merged.push({ role, content: [...content] });
        }
        expect(compared(anthropicMessages.segment({ ...request, messages: merged }))).toEqual(
          compared(anthropicMessages.segment(request)),
        );
      }),
    );
  });

  it('differs where a schema has its keys in another order', () => {
    const values = (schema: Json): readonly Unit['value'][] =>
      anthropicMessages
        .segment({ model: 'claude-sonnet-5', tools: [{ name: 'f', input_schema: schema }] })
        .units.map(({ value }) => canonical(value, anthropicMessages.segment({}).freeForm));
    expect(values({ a: 1, b: 2 })).not.toEqual(values({ b: 2, a: 1 }));
  });
});
