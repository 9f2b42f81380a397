import { describe, expect, it } from 'vitest';
import { compare, lint } from '../../src/index.ts';
import { type PromptCacheMatchers, matchers } from '../../src/matchers.ts';

declare module 'vitest' {
  interface Matchers<T> extends PromptCacheMatchers<T> {}
}

const HANDBOOK = 'Answer politely, briefly and only from the handbook. '.repeat(400);

interface Said {
  readonly system?: string;
  readonly marked?: boolean;
  readonly messages?: readonly object[];
}

function request({ system = HANDBOOK, marked = true, messages = [ask('Hi?')] }: Said = {}) {
  const cache = marked ? { cache_control: { type: 'ephemeral' } } : {};
  return {
    model: 'claude-sonnet-5',
    max_tokens: 10,
    system: [{ type: 'text', text: system, ...cache }],
    messages,
  };
}

function ask(content: string) {
  return { role: 'user', content };
}

function say(content: string) {
  return { role: 'assistant', content };
}

const codes = (found: ReturnType<typeof compare>) => found.map(({ code }) => code);

describe('compare', () => {
  it.each(['commit', 'repeat', 'turn', 'sibling'] as const)(
    'finds nothing between equals: %s',
    (axis) => {
      expect(compare(request(), request(), { axis })).toEqual([]);
    },
  );

  it('says what a change of the prompt costs once', () => {
    const [found] = compare(
      request(),
      request({ system: HANDBOOK.replace('briefly', 'at length') }),
    );
    expect(found).toMatchObject({
      code: 'prefix-changed',
      axis: 'commit',
      where: { section: 'system', pointer: '/system/0/text' },
      causes: ['wording'],
    });
  });

  it('finds a marker that is gone', () => {
    expect(codes(compare(request(), request({ marked: false })))).toContain('breakpoint-lost');
  });

  it('finds what two renders do not share, and names it', () => {
    const at = (time: string) => request({ system: `Now: ${time}\n${HANDBOOK}` });
    const found = compare(at('2026-11-30T10:15:00Z'), at('2026-11-30T10:16:30Z'), {
      axis: 'repeat',
    });
    expect(found).toMatchObject([
      { code: 'volatile-prefix', severity: 'error', causes: ['timestamp'] },
    ]);
  });

  it('finds a turn that rewrites what the one before it left', () => {
    const history = [ask('Hi?'), say('Hello.'), ask('And now?')];
    const marked = (messages: readonly object[]) => ({
      ...request({ messages }),
      cache_control: { type: 'ephemeral' },
    });
    const [first, grown] = [marked(history.slice(0, 1)), marked(history)];
    expect(compare(first, grown, { axis: 'turn' })).toEqual([]);
    const rewritten = marked([ask('Hi, summed up.'), ...history.slice(1)]);
    expect(codes(compare(first, rewritten, { axis: 'turn' }))).toContain('unstable-history');
  });

  it('finds a name in front of what two users could share', () => {
    const of = (user: string) => request({ system: `You speak with ${user}.\n${HANDBOOK}` });
    expect(codes(compare(of('Ann'), of('Bob'), { axis: 'sibling' }))).toContain('unshared-prefix');
  });

  it('takes a declared provider, and says what is no request', () => {
    const chat = { messages: [{ role: 'system', content: HANDBOOK }, ask('Hi?')] };
    expect(compare(chat, chat, { provider: 'deepseek' })).toEqual([]);
    expect(() => compare({}, request())).toThrow(TypeError);
    expect(() => compare({}, request())).toThrow('The body is no request of a known API');
  });
});

describe('lint', () => {
  it('says that a long prefix has no marker, and that a marker stands where none may', () => {
    expect(codes(lint(request()))).toEqual([]);
    expect(codes(lint(request({ marked: false })))).toEqual(['no-breakpoint']);
    const broken = {
      ...request(),
      messages: [{ ...ask('Hi?'), cache_control: { type: 'ephemeral' } }],
    };
    expect(codes(lint(broken))).toEqual(['illegal-breakpoint']);
  });
});

describe('the matchers', () => {
  expect.extend(matchers);

  it('pass a render that is the same tomorrow, and no clock', async () => {
    expect(() => request()).toKeepItsPrefix();
    expect(() =>
      request({ system: `Today is ${new Date().toDateString()}.` }),
    ).not.toKeepItsPrefix();
    expect(() =>
      expect(() => request({ system: `${Date.now()} ${HANDBOOK}` })).toKeepItsPrefix(),
    ).toThrow('expected two renders to be the same up to the last breakpoint');
    const kept: unknown = expect(async () => request()).toKeepItsPrefix();
    await kept;
    const broken: unknown = expect(async () =>
      request({ system: `Now: ${new Date().toISOString()}` }),
    ).not.toKeepItsPrefix();
    await broken;
    expect(Math.abs(Date.now() - performance.timeOrigin - performance.now())).toBeLessThan(60_000);
  });

  it('pass a turn that appends, and none that rewrites', () => {
    const first = request({ messages: [ask('Hi?'), say('Hello.'), ask('What?')] });
    const next = [...first.messages, say('That.'), ask('Why?')];
    expect(request({ messages: next })).toExtend(first);
    expect(request({ messages: next, system: `${HANDBOOK}!` })).not.toExtend(first);
  });

  it('say what they cannot be asked', () => {
    expect(() => expect(request()).toKeepItsPrefix()).toThrow('a function that renders a request');
    expect(() => expect('text').toExtend(request())).toThrow('A request is an object');
  });
});
