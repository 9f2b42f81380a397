import { analysisError } from '../../../errors.ts';
import { type Json, get, isArray, items, text } from '../../../json/value.ts';
import { readDocument } from '../../documents/document.ts';
import type { Values } from '../../engines/engine.ts';
import type { FormatPrompt, PromptFormat } from '../format.ts';
import { type Inputs, inputs, inputsOf, placeholder } from '../inputs.ts';
import { onLine, renamedPlaces } from '../members.ts';
import { type Spoken, renderTraced, spokenParts } from '../strings.ts';
import type { LangChainFile } from './file.ts';
import { chatMessages } from './chat.ts';
import { fewShotText } from './few-shot.ts';
import { engineOf, templateOf } from './template.ts';

const TYPES = new Set(['prompt', 'few_shot', 'chat']);
const MEMBERS = ['template', 'template_path', 'suffix', 'suffix_path', 'messages'];

const OWN_ENGINES = new Set(['f-string', 'mustache']);

/**
 * A prompt as LangChain loads it (`load_prompt`): `_type` prompt, few_shot or chat. Source:
 * langchain-core, prompts/loading.py and few_shot.py (2026-11-23).
 */
export const langChain: PromptFormat = {
  kind: 'format',
  name: 'LangChain',
  matches: () => false,
  recognises: (value) =>
    isTyped(value) && MEMBERS.some((member) => get(value, member) !== undefined),
  sign: /^[{\s]*["']?(?:_type|input_variables)["']?\s*:|["'](?:_type|input_variables)["']\s*:/m,
  async describe(side, file) {
    const read: LangChainFile = { side, file, ...(await readDocument(side, file, '1.1')) };
    return [prompt(read)];
  },
};

/** Without a type it is a prompt; names of inputs, or an engine, tell it from the files of others. */
function isTyped(value: Json): boolean {
  const type = get(value, '_type');
  if (type !== undefined) return TYPES.has(text(type) ?? '');
  const names = items(get(value, 'input_variables'));
  const isOwn = OWN_ENGINES.has(text(get(value, 'template_format')) ?? '');
  return names.every((one) => typeof one === 'string') && (names.length > 0 || isOwn);
}

function prompt(read: LangChainFile): FormatPrompt {
  const { value, file, places } = read;
  const at = renamedPlaces(file, places, new Map());
  return {
    name: null,
    provider: null,
    model: null,
    own: { ...placeholders(value), ...inputsOf(get(value, 'partial_variables')) },
    samples: { vars: {}, cases: {} },
    async parts(values, provider) {
      const spoken = await spokenBy(read, values);
      return { ...spokenParts(spoken, file, provider), tools: null, params: {}, at };
    },
  };
}

/** A text template is what the user says; only a chat has other speakers. */
async function spokenBy(read: LangChainFile, values: Values): Promise<readonly Spoken[]> {
  const { side, value, file } = read;
  const type = text(get(value, '_type'));
  if (type === 'chat') return await chatMessages(read, values);
  const template =
    type === 'few_shot' ? await fewShotText(read) : await templateOf(read, '', 'template');
  const rendered = await renderTraced(side, engineOf(value, file), template, values);
  return [{ role: 'user', text: rendered, at: onLine(file, 1) }];
}

function placeholders(value: Json): Inputs {
  const names = get(value, 'input_variables');
  if (names !== undefined && !isArray(names))
    throw analysisError('input_variables is no list of names.');
  return inputs(
    items(names).flatMap((name) =>
      typeof name === 'string' ? [[name, placeholder(name, undefined)] as const] : [],
    ),
  );
}
