import { modelName } from '../model-name.ts';
import { type Json, dig, get, isArray, isObject, items, text } from '../../../json/value.ts';

/** Members of a content block that carry no `type`, and that no other API spells so. */
const OWN_BLOCKS = ['toolUse', 'toolResult', 'reasoningContent', 'cachePoint', 'guardContent'];
const BLOCKS = [...OWN_BLOCKS, 'text', 'image', 'document', 'video', 'audio', 'searchResult'];
/** Members of a Converse body that no other API has. */
const OWN_MEMBERS = [
  'toolConfig',
  'inferenceConfig',
  'additionalModelRequestFields',
  'guardrailConfig',
];
// Enough to tell; a body of a hundred thousand messages need not be read whole.
const SAMPLE = 50;

/** How sure the shape of a body is a Converse request. */
export function recogniseConverse(body: Json, declared?: string): number {
  const sure = recogniseBlocks(body, declared);
  // Nova's own form: a schema version, snake_case limits, checkpoints as members of a block.
  return isNova(body) ? Math.min(sure, 0.3) : sure;
}

/** How sure the shape of a body is an InvokeModel request for Nova. */
export function recogniseNova(body: Json, declared?: string): number {
  return isNova(body) ? recogniseBlocks(body, declared) : 0;
}

/** How sure a body holds what Bedrock calls content: blocks without a `type`. */
export function recogniseBlocks(body: Json, declared: string | undefined): number {
  if (!isObject(body) || get(body, 'contents') !== undefined || get(body, 'input') !== undefined)
    return 0;
  const messages = get(body, 'messages');
  if (messages !== undefined && !isArray(messages)) return 0;
  const sample = items(messages).slice(0, SAMPLE);
  // Most bodies are of other APIs, and their first block tells.
  if (sample[0] !== undefined && !contentOf(sample[0]).slice(0, 1).every(isBlock)) return 0;
  const blocks = [
    ...items(get(body, 'system')).slice(0, SAMPLE),
    ...sample.flatMap((message) => contentOf(message).slice(0, SAMPLE)),
  ];
  const listed = [...blocks, ...items(dig(body, 'toolConfig', 'tools'))];
  if (listed.length === 0 || !blocks.every(isBlock)) return 0;
  if (OWN_MEMBERS.some((name) => get(body, name) !== undefined)) return 1;
  if (blocks.some((block) => OWN_BLOCKS.some((name) => get(block, name) !== undefined))) return 1;
  const model = declared ?? text(get(body, 'modelId')) ?? text(get(body, 'model')) ?? '';
  if (get(body, 'modelId') !== undefined || isBedrockId(model)) return 1;
  return get(body, 'schemaVersion') !== undefined ? 0.9 : 0.5;
}

const ID =
  /^(?:(?:us|eu|ap|apac|jp|au|ca|sa|global|us-gov)\.)?(anthropic|amazon|openai|meta|mistral|deepseek|cohere|ai21|qwen)\.[a-z]/;

/** A model's id as Bedrock spells it: a vendor in front, a region or an ARN before that. */
function isBedrockId(model: string): boolean {
  return isArn(model) || ID.test(model);
}

/** Whether a model is called by its address at Amazon, which need not say whose it is. */
export function isArn(model: string): boolean {
  return model.startsWith('arn:aws');
}

/** Whose model an id of Bedrock stands for; null where it does not say. */
export function vendorOf(model: string): string | null {
  return ID.exec(model.replace(/^bedrock\/(?:.*\/)?(?!.*:.*\/)/, ''))?.[1] ?? null;
}

/** Whether a name of Claude's is one of Bedrock's, or says that it goes there (`bedrock/…`). */
export function isOnBedrock(model: string): boolean {
  const { vendor, path } = modelName(model);
  // `@vertex/anthropic.claude-…`: a gateway's name for it, elsewhere.
  if (path.some((part) => part.includes('vertex'))) return false;
  return isArn(model) || vendor === 'anthropic' || path[0] === 'bedrock';
}

/** A message whose content is no list of blocks counts as one block of no known form. */
function contentOf(message: Json): readonly Json[] {
  const content = get(message, 'content');
  return isArray(content) ? content : [content ?? null];
}

function isBlock(block: Json): boolean {
  return get(block, 'type') === undefined && BLOCKS.some((name) => get(block, name) !== undefined);
}

function isNova(body: Json): boolean {
  const inference = get(body, 'inferenceConfig');
  return (
    get(body, 'schemaVersion') !== undefined ||
    ['max_new_tokens', 'top_p', 'top_k'].some((name) => get(inference, name) !== undefined)
  );
}
