import type { Body, Tool } from './exact-provider.ts';

/** When a call is sent: its number, the second, and which process sends it. */
export interface Moment {
  readonly call: number;
  readonly at: number;
  readonly process: number;
}

const MARK = { cache_control: { type: 'ephemeral' } } as const;

/** Rules that differ from line to line. */
export function rules(count: number, whose = 'rule'): string {
  return Array.from(
    { length: count },
    (_, line) =>
      `${whose} ${line}: answer from the handbook in ${(line * 7919) % 97} words at most.`,
  ).join('\n');
}

export const RULES = rules(80);
const ISO = (at: number) => new Date(at * 1000).toISOString();

function tools(count = 6): readonly Tool[] {
  return Array.from({ length: count }, (_, at) => ({
    name: `tool_${at}`,
    description: rules(12, `tool ${at}`),
    input_schema: {
      type: 'object',
      properties: { id: { type: 'string' }, limit: { type: 'number' }, sort: { type: 'string' } },
    },
  }));
}

export function support(
  system: string,
  { call }: Pick<Moment, 'call'>,
  more: Partial<Body> = {},
): Body {
  return {
    model: 'claude-sonnet-5',
    max_tokens: 5,
    system: [{ type: 'text', text: system, ...MARK }],
    messages: [{ role: 'user', content: `Question ${call}?` }],
    ...more,
  };
}

/** Another order for each number. */
function reordered<T>(list: readonly T[], seed: number): readonly T[] {
  const left = [...list];
  let state = (seed + 1) * 2654435761;
  return list.flatMap(() => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return left.splice(state % left.length, 1);
  });
}

function conversation(
  { call, at }: Moment,
  turns: number,
  said: (message: number, of: number, at: number) => string,
): Body {
  const [of, turn] = [Math.floor(call / turns), call % turns];
  const messages = Array.from({ length: 2 * turn + 1 }, (_, message) => ({
    role: message % 2 === 0 ? ('user' as const) : ('assistant' as const),
    content: [
      {
        type: 'text' as const,
        text: said(message, of, at),
        ...(message === 2 * turn ? MARK : {}),
      },
    ],
  }));
  return { ...support(RULES, { call }), messages };
}

/** A prompt whose head changes, and the same prompt with its head held still. */
export interface Broken {
  readonly section: 'tools' | 'system' | 'messages';
  readonly sends: (moment: Moment) => Body;
  readonly held: (moment: Moment) => Body;
}

const inSystem = (text: (moment: Moment) => string): Broken => ({
  section: 'system',
  sends: (moment) => support(text(moment), moment),
  held: (moment) => support(RULES, moment),
});

export const BROKEN: Readonly<Record<string, Broken>> = {
  'a clock by the second in front': inSystem(({ at }) => `Now: ${ISO(at)}\n${RULES}`),
  'a clock by the minute': inSystem(({ at }) => `Now: ${ISO(at).slice(0, 16)}\n${RULES}`),
  'a random id in the middle': inSystem(
    ({ call }) =>
      `${RULES.slice(0, 2000)}\nrequest ${(call * 2654435761) >>> 0}\n${RULES.slice(2000)}`,
  ),
  'the name of a user in front': inSystem(({ call }) => `You serve user ${call % 80}.\n${RULES}`),
  'a clock in a long line without an end': inSystem(({ at }) =>
    `It is ${ISO(at)}. ${RULES}`.replaceAll('\n', ' '),
  ),
  'lines in another order': inSystem(({ call }) => reordered(RULES.split('\n'), call).join('\n')),
  'tools in another order': {
    section: 'tools',
    sends: (moment) => support(RULES, moment, { tools: reordered(tools(), moment.call) }),
    held: (moment) => support(RULES, moment, { tools: tools() }),
  },
  'keys of schemas in another order': {
    section: 'tools',
    sends: (moment) =>
      support(RULES, moment, {
        tools: tools().map((tool) => ({
          ...tool,
          input_schema: Object.fromEntries(
            reordered(Object.entries(tool.input_schema), moment.call).map(([key, value]) => [
              key,
              typeof value === 'object'
                ? Object.fromEntries(reordered(Object.entries(value), moment.call + 7))
                : value,
            ]),
          ),
        })),
      }),
    held: (moment) => support(RULES, moment, { tools: tools() }),
  },
  'a time in the description of a tool': {
    section: 'tools',
    sends: (moment) =>
      support(RULES, moment, {
        tools: tools().map((tool, at) =>
          at === 2
            ? { ...tool, description: `As of ${ISO(moment.at)}. ${tool.description}` }
            : tool,
        ),
      }),
    held: (moment) => support(RULES, moment, { tools: tools() }),
  },
  'a history that is written anew': {
    section: 'messages',
    sends: (moment) =>
      conversation(
        moment,
        12,
        (message, of, at) =>
          `${message === 0 ? `Context at ${ISO(at)}\n` : ''}${rules(9, `${of}.${message}`)}`,
      ),
    held: (moment) => conversation(moment, 12, (message, of) => rules(9, `${of}.${message}`)),
  },
};

const DOCUMENT = (of: number) => rules(60, `document ${of}`);

/** Prompts of which nothing is lost that a change of them could give back. */
export const HEALTHY: Readonly<Record<string, (moment: Moment) => Body>> = {
  'one head': (moment) => support(RULES, moment),
  'two arms of a test': (moment) => support(`Arm ${moment.call % 2}\n${RULES}`, moment),
  'a deploy': (moment) => support(`Version ${moment.call < 30 ? 1 : 2}\n${RULES}`, moment),
  'two prompts that take turns': (moment) =>
    support(moment.call % 2 === 0 ? RULES : rules(80, 'the other'), moment),
  'conversations that grow': (moment) =>
    conversation(moment, 12, (message, of) => rules(3, `${of}.${message}`)),
  'answers that quote the system prompt': (moment) =>
    conversation(moment, 12, (message, of) =>
      message % 2 === 0 ? `${of}.${message}` : RULES.slice(message * 100, message * 100 + 1500),
    ),
  'documents behind a head with a marker': (moment) => ({
    ...support(RULES, moment),
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: DOCUMENT(moment.call % 40), ...MARK },
          { type: 'text', text: `Question ${moment.call}?` },
        ],
      },
    ],
  }),
  'documents that come and go by retrieval': (moment) => ({
    ...support(RULES, moment),
    messages: [
      {
        role: 'user',
        content: [
          ...reordered([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], moment.call)
            .slice(0, 3)
            .map((of) => ({ type: 'text' as const, text: DOCUMENT(of) })),
          { type: 'text', text: `Question ${moment.call}?`, ...MARK },
        ],
      },
    ],
  }),
};
