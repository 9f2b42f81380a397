import { GuardError } from '../../errors.ts';
import type { Tree } from '../../repository/git/tree.ts';
import { get, text } from '../../json/value.ts';
import { LIMITS } from '../../limits.ts';
import { recognise } from '../../request/provider/registry.ts';
import type { RenderCache } from '../cache.ts';
import { formatOfFile, mayBeFormat } from '../sources/formats.ts';
import type { SentRequest } from '../sources/sent-request.ts';

/** How sure the shape has to be where nobody declared a request. */
const CONFIDENCE = 0.3;
/** Enough to tell what a list or a trace holds. */
const SAMPLE = 10;

/**
 * What a file holds, by its shape: request bodies, or a prompt of a format of its own; null for neither,
 * and for what cannot be read.
 */
export async function heldIn(
  tree: Tree,
  path: string,
  cache: RenderCache,
): Promise<'body' | 'format' | null> {
  try {
    const side = { tree, cache, paths: new Set<string>(), missing: new Set<string>() };
    const format = await formatOfFile(side, path);
    if (format.kind === 'format') return 'format';
    const { requests } = await format.read(side, path);
    const sample = requests.slice(0, SAMPLE);
    return sample.length > 0 && sample.every(isRequest) ? 'body' : null;
  } catch (error) {
    if (error instanceof GuardError) return null;
    throw error;
  }
}

/** A quick look at the bytes: whether reading them properly could show a prompt at all. */
export function mayHoldPrompts(path: string, bytes: Uint8Array): boolean {
  const isYaml = /\.ya?ml$/i.test(path);
  if (bytes.length > (isYaml ? LIMITS.discoveredYamlBytes : LIMITS.discoveredBytes)) return false;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!MEMBERS.some((member) => buffer.includes(member))) return false;
  const text = buffer.toString('latin1');
  if (mayBeFormat(text)) return true;
  return isYaml
    ? PROMPT_YAML.test(text) && SIGN_YAML.test(text)
    : PROMPT_JSON.test(text) && SIGN_JSON.test(text);
}

/** What holds the prompt in the requests of every known API, lists of objects or a text, and in formats. */
const MEMBERS = ['messages', 'input', 'contents', 'instructions', 'template', 'suffix'];
const PROMPT_JSON = /"(?:messages|contents|input)"\s*:\s*\[\s*\{|"(?:input|instructions)"\s*:\s*"/;
const PROMPT_YAML =
  /^[ \t-]*["']?(?:(?:messages|contents|input)["']?[ \t]*:[ \t]*(?:[[#&]|\r?$)|(?:input|instructions)["']?[ \t]*:)/m;
/** Members that nothing but a request has; the model of such a one may stand in its address. */
const OWN = [
  'anthropic_version',
  'inferenceConfig',
  'toolConfig',
  'systemInstruction',
  'system_instruction',
  'generationConfig',
];
/** Members that tell a request from other lists of messages. */
const SIGNS = ['model', 'modelId', 'system', ...OWN].join('|');
const SIGN_JSON = new RegExp(`"(?:${SIGNS})"\\s*:`);
const SIGN_YAML = new RegExp(`^[ \\t-]*["']?(?:${SIGNS})["']?[ \\t]*:`, 'm');

/**
 * A list of messages alone may be a data set or a chat log; what goes to a provider names its model, or
 * has a member that nothing else has.
 */
function isRequest({ body, provider, model }: SentRequest): boolean {
  const found = recognise(body, { provider, model });
  if (found === null || found.confidence < CONFIDENCE) return false;
  const named = model ?? text(get(body, 'model')) ?? text(get(body, 'modelId')) ?? '';
  return (
    named !== '' ||
    OWN.some((member) => get(body, member) !== undefined) ||
    (get(body, 'system') !== undefined && get(body, 'max_tokens') !== undefined)
  );
}
