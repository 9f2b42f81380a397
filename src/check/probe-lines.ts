import { analysisError } from '../errors.ts';
import { parseJson } from '../json/parse.ts';
import { LIMITS } from '../limits.ts';
import type { ProbeLine } from '../probe/targets.ts';
import type { ModelOverride } from '../request/provider/provider.ts';
import { segment } from '../request/provider/registry.ts';
import { conversationsOf } from '../render/conversations/conversations.ts';
import { isSameTurn } from '../render/conversations/order.ts';
import { readEntry } from '../render/sources/envelope.ts';
import type { SentRequest } from '../render/sources/sent-request.ts';

/**
 * What of a trace is probed: the first request of each conversation, in each of its renders; a further line
 * of the same turn is one too, though it has no `render`. Lines without
 * a side are head's, those without a prompt are one prompt of the file's name.
 *
 * @param overrides what a config says about models
 * @throws GuardError (analysis) that names the line for one that is no request, for an empty trace and for
 * one that is too large
 */
export async function readProbeLines(
  name: string,
  lines: AsyncIterable<string> | Iterable<string>,
  overrides: Readonly<Record<string, ModelOverride>> = {},
): Promise<readonly ProbeLine[]> {
  const groups = new Map<string, SentRequest[]>();
  let [line, size] = [0, 0];
  for await (const written of lines) {
    line += 1;
    if (written.trim() === '') continue;
    size += written.length;
    if (size > LIMITS.outputBytes)
      throw analysisError(
        `${name} is larger than ${LIMITS.outputBytes / 1024 ** 2} MB, too large for a probe of a few calls: leave the prompts in it that are to be probed.`,
      );
    const place = `${name}:${line}`;
    const sent = readEntry(parseJson(written, name, line), place, () => null);
    const { provider, model } = sent;
    try {
      segment(sent.body, { provider, model, overrides });
    } catch (error) {
      throw analysisError(
        `${place}: ${error instanceof Error ? error.message : 'no request'}`,
        error,
      );
    }
    const key = JSON.stringify([sent.prompt ?? name, sent.side ?? 'head', sent.render]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sent]);
    else group.push(sent);
  }
  if (groups.size === 0)
    throw analysisError(`${name} holds no request: write one JSON object per line.`);
  return [...groups.values()].flatMap((sent) => firstRequests(sent, name));
}

function firstRequests(sent: readonly SentRequest[], name: string): readonly ProbeLine[] {
  return conversationsOf(sent, 'default').flatMap(({ case: own, id, requests }) => {
    const [first] = requests;
    return requests
      .filter((request) => request === first || (first !== undefined && isSameTurn(first, request)))
      .map((request) => ({
        prompt: request.prompt ?? name,
        case: own,
        conversation: id,
        side: request.side ?? 'head',
        provider: request.provider,
        model: request.model,
        request: request.body,
      }));
  });
}
