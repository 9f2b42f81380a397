import { analysisError } from '../errors.ts';
import { get } from '../json/value.ts';
import { LIMITS } from '../limits.ts';
import type { Defaults } from './composed/described.ts';
import { DEFAULT_CASE } from './composed/variables.ts';
import { conversationsOf } from './conversations/conversations.ts';
import { withoutResent } from './conversations/order.ts';
import type { Conversation, PromptSource, RenderedRequest, VariableRenders } from './rendering.ts';
import type { Side } from './side.ts';
import { formatOfFile } from './sources/formats.ts';
import { strayField } from './sources/envelope.ts';
import type { SourceFormat } from './sources/source.ts';
import type { SentRequest } from './sources/sent-request.ts';

/** One of several prompts that a file describes, which cannot be rendered. */
export interface FailedPrompt {
  readonly id: string;
  readonly error: unknown;
}

/** Requests of one prompt that a file holds. */
export interface FilePrompt {
  readonly id: string;
  readonly kind: PromptSource['kind'];
  readonly fidelity: PromptSource['fidelity'];
  readonly conversations: readonly Conversation[];
  readonly variations?: readonly VariableRenders[];
  /** What a reader should know, in sentences. */
  readonly notes?: readonly string[];
}

/** What a prompt's definition says about its requests' provider and model. */
export interface Declared {
  readonly provider: string | null;
  readonly model: string | null;
  readonly defaults: Defaults;
}

/**
 * The prompts of one file. Lines of a trace that name a prompt are prompts of their own: `<id>:<prompt>`,
 * or the name itself where it already is that; all others are `id`.
 * @throws GuardError (analysis) for a file that cannot be read or holds none.
 */
export async function promptsOfFile(
  side: Side,
  id: string,
  path: string,
  format: SourceFormat,
  declared: Declared,
): Promise<readonly FilePrompt[]> {
  const { requests, notes } = await format.read(side, path);
  const prompts = promptsOfRequests(requests, path, id, format, declared);
  return notes.length === 0
    ? prompts
    : prompts.map((prompt) => ({ ...prompt, notes: [...notes, ...(prompt.notes ?? [])] }));
}

/** Where requests come from, as far as a report says it. */
export interface Provenance {
  readonly kind: PromptSource['kind'];
  readonly fidelity: PromptSource['fidelity'];
}

/**
 * The prompts of requests that one source holds; those that name a prompt are prompts of their own.
 * @param name what the source is called in errors
 * @throws GuardError (analysis) for more requests than are analysed.
 */
export function promptsOfRequests(
  sent: readonly SentRequest[],
  name: string,
  id: string,
  { kind, fidelity }: Provenance,
  declared: Declared,
): readonly FilePrompt[] {
  const prompts = new Map<string, SentRequest[]>();
  const { requests: chosen, notes } = compared(sent, name);
  for (const request of chosen) {
    const prompt = promptId(id, request.prompt);
    const known = prompts.get(prompt);
    if (known === undefined) prompts.set(prompt, [request]);
    else known.push(request);
  }
  return [...prompts].map(([prompt, requests]) => ({
    id: prompt,
    kind,
    fidelity,
    ...(notes.length > 0 && { notes }),
    conversations: conversationsOf(requests, DEFAULT_CASE).map((conversation) => ({
      case: conversation.case,
      id: conversation.id,
      turns: withoutResent(conversation.requests).map((request) => rendered(request, declared)),
    })),
  }));
}

/**
 * The turns of one conversation, a file each.
 * @throws GuardError (analysis) for the first file that does not hold exactly one request.
 */
export async function conversationOfFiles(
  side: Side,
  id: string,
  paths: readonly string[],
  declared: Declared,
): Promise<FilePrompt> {
  const turns: RenderedRequest[] = [];
  for (const path of paths) {
    const format = await formatOfFile(side, path);
    if (format.kind === 'format')
      throw analysisError(
        `${path} is a ${format.name} file, which stands for a prompt with all its cases and not for one turn: name it by itself.`,
      );
    const {
      requests: [request, ...more],
    } = await format.read(side, path);
    if (request === undefined || more.length > 0)
      throw analysisError(
        `${path} holds ${more.length + 1} requests, but a list of paths is one conversation with a file for each turn: name this file by itself.`,
      );
    turns.push(rendered(request, declared));
  }
  const conversations = [{ case: DEFAULT_CASE, id: '1', turns }];
  return { id, kind: 'request', fidelity: 'exact', conversations };
}

/** The requests that stand for the prompt: of a trace of both sides head's, of repeated renders the first. */
function compared(
  requests: readonly SentRequest[],
  path: string,
): { readonly requests: readonly SentRequest[]; readonly notes: readonly string[] } {
  if (requests.length > LIMITS.requestsPerPrompt)
    throw analysisError(
      `${path} holds ${requests.length} requests, more than the ${LIMITS.requestsPerPrompt} that are analysed: split it.`,
    );
  const head = requests.filter(({ side }) => side === 'head');
  const ofSide = head.length === 0 ? requests : requests.filter(({ side }) => side !== 'base');
  const first = Math.min(...new Set(ofSide.map(({ render }) => render)));
  const chosen = ofSide.filter(({ render }) => render === first);
  const stray = requests.map(({ body }) => strayField(body)).find((note) => note !== null);
  const notes = [
    ...(stray === undefined ? [] : [`${path}: ${stray}`]),
    ...(ofSide.length < requests.length ? [`${path}: the lines of base are left out.`] : []),
    ...(chosen.length < ofSide.length
      ? [
          `${path}: further renders of the same requests are left out: whether they differ is what \`probe\` compares before it calls anybody.`,
        ]
      : []),
  ];
  return { requests: chosen, notes };
}

function promptId(id: string, named: string | null): string {
  if (named === null || named === id || named.startsWith(`${id}:`)) return named ?? id;
  return `${id}:${named}`;
}

function rendered(request: SentRequest, declared: Declared): RenderedRequest {
  const { body, locate, at, usage, unitTokens, namespace, headers } = request;
  // The common model is for bodies that name none.
  const fallback = get(body, 'model') === undefined ? (declared.defaults.model ?? null) : null;
  return {
    body,
    locate,
    at,
    usage,
    unitTokens,
    provider: declared.provider ?? request.provider,
    model: declared.model ?? request.model ?? fallback,
    ...(namespace !== null && { namespace }),
    ...(headers !== null && { headers }),
  };
}
