import type { Change } from './loops.ts';

type Members = Record<string, unknown>;

/** The step from which on a loop is sabotaged: the third request. */
const FROM = 2;

/** A change that begins in the midst of the loop and stays. */
function later(change: Change): Change {
  return (body, step) => (step < FROM ? body : change(body, step));
}

/** Another time in every step, in front of the rules. */
export const clockInSystem: Change = (body, step) => ({
  ...body,
  system: list(body['system']).map((block) => ({
    ...block,
    text: `It is 2026-11-23 10:15:0${step % 10}.\n${String(block['text'])}`,
  })),
});

/** Tools as a map gives them that another step filled. */
export const shuffledTools = later((body) => ({
  ...body,
  tools: list(body['tools']).toReversed(),
}));

export const laterTool = later((body) => {
  const [first] = list(body['tools']);
  return { ...body, tools: [...list(body['tools']), { ...first, name: 'refund' }] };
});

/** Results of tools are cleared as soon as they are no longer the newest. */
export const clearedResults: Change = (body) => ({
  ...body,
  messages: list(body['messages']).map((message, at, all) =>
    at === 0 || at === all.length - 1 || message['role'] !== 'user'
      ? message
      : { ...message, content: list(message['content']).map(cleared) },
  ),
});

function cleared(block: Members): Members {
  return block['type'] === 'tool_result' ? { ...block, content: '[cleared]' } : block;
}

/** Ids of calls that are made whenever the history is built. */
export const newCallIds: Change = (body, step) => ({
  ...body,
  input: list(body['input']).map((item, at) =>
    item['call_id'] === undefined
      ? item
      : { ...item, call_id: `call_${(step * 7_919 + Math.ceil(at / 2)).toString(16)}f00d9b1c` },
  ),
});

export const thinkingSwitchedOff = later((body) => ({
  ...body,
  thinking: { type: 'disabled' },
}));

export const anotherKey = later((body, step) => ({ ...body, prompt_cache_key: `run-${step}` }));

/** The marker of the newest message is lost, and with it all that is cached of the loop. */
export const markerLost = later((body) => ({
  ...body,
  messages: list(body['messages']).map((message) => ({
    ...message,
    content: list(message['content']).map((block) => ({ ...block, cache_control: undefined })),
  })),
}));

function list(value: unknown): readonly Members[] {
  return Array.isArray(value) ? (value as readonly Members[]) : [];
}
