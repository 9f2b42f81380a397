import { type Loopback, type Seen, json, loopback } from './loopback.ts';

type Members = Readonly<Record<string, unknown>>;

/** Members that the endpoints document; an unknown one is refused, as they do. */
const KNOWN: Readonly<Record<string, ReadonlySet<string>>> = {
  messages: new Set('model messages system tools tool_choice thinking output_config'.split(' ')),
  responses: new Set(
    'model input instructions tools tool_choice text reasoning parallel_tool_calls'.split(' '),
  ),
};

/** What every message, and every request, has around it. */
const FRAME = 7;

/**
 * Count endpoints whose tokenizer is known: `perToken` letters of all texts of a request are a token. Like the
 * real ones they refuse unknown members, no message, a last message that is not the user's, calls without
 * results, and the choice of a tool that is not there.
 */
export async function countProvider(
  perToken: number,
  fault: (nth: number, seen: Seen) => number | null = () => null,
): Promise<Loopback> {
  return await loopback((seen, response, nth) => {
    const status = fault(nth, seen) ?? (problem(seen) === null ? 200 : 400);
    if (status !== 200) {
      const message = `${problem(seen)} ${JSON.stringify(seen.headers)}`;
      json(response, { type: 'error', error: { type: 'error', message } }, status);
      return;
    }
    json(response, { input_tokens: countOf(seen.body, perToken) });
  });
}

/** Tokens of a request whose tokenizer makes one of so many letters. */
export function countOf(body: Members, perToken: number): number {
  const { model: _, ...counted } = body;
  return FRAME + Math.ceil(letters(counted) / perToken);
}

/** Letters of all texts in a value. */
export function letters(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + letters(each), 0);
}

/** Why an endpoint refuses a request; null where it does not. */
export function problem({ path, body }: Pick<Seen, 'path' | 'body'>): string | null {
  const isClaude = path === '/v1/messages/count_tokens';
  if (!isClaude && path !== '/v1/responses/input_tokens') return `no such path: ${path}`;
  const known = KNOWN[isClaude ? 'messages' : 'responses'];
  const stray = Object.keys(body).find((name) => known?.has(name) !== true);
  if (stray !== undefined) return `${stray}: Extra inputs are not permitted`;
  const messages = body[isClaude ? 'messages' : 'input'];
  const list = typeof messages === 'string' ? [{ role: 'user', content: messages }] : messages;
  if (!Array.isArray(list) || list.length === 0) return 'at least one message is required';
  const last = list.at(-1) as Members;
  if (last['role'] === 'assistant') return 'the last message is not the user’s';
  const text = JSON.stringify(list);
  const ids = [...text.matchAll(/"(?:tool_use|function_call)","(?:id|call_id)":"(\w+)"/g)];
  const unanswered = ids.find(
    ([, id]) => !new RegExp(`"(?:tool_use_id|call_id)":"${id}","(?:content|output)"`).test(text),
  );
  if (unanswered !== undefined) return `${unanswered[1]} has no result`;
  const chosen = (body['tool_choice'] as Members | undefined)?.['name'];
  if (chosen !== undefined && !JSON.stringify(body['tools'] ?? []).includes(JSON.stringify(chosen)))
    return 'no such tool';
  return null;
}
