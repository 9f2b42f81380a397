import { analysisError } from '../../../errors.ts';
import { readDocument } from '../../documents/document.ts';
import type { Values } from '../../engines/engine.ts';
import { engineFor } from '../../engines/engines.ts';
import type { Side } from '../../side.ts';
import type { TracedText } from '../../traced-text.ts';
import type { FormatPrompt, PromptFormat } from '../format.ts';
import { onLine, renamedPlaces } from '../members.ts';
import { type Spoken, renderTraced, spokenParts } from '../strings.ts';
import { jsonChat, yamlChat } from './chat.ts';
import type { PromptfooFile } from './file.ts';
import { type RawPrompt, promptsOf } from './prompts.ts';
import { type PromptfooProvider, providersOf } from './providers.ts';
import { casesOf } from './tests.ts';

/**
 * The texts of a promptfoo configuration, for each of its providers. Source: promptfoo/promptfoo,
 * src/prompts and src/evaluatorHelpers.ts (2026-11-23).
 */
export const promptfoo: PromptFormat = {
  kind: 'format',
  name: 'promptfoo',
  matches: (path) => /(?:^|\/)promptfooconfig\.(?:ya?ml|json)$/i.test(path),
  async describe(side, file) {
    const read: PromptfooFile = { side, file, ...(await readDocument(side, file)) };
    const prompts = await promptsOf(read);
    const providers = await providersOf(read);
    if (prompts.length === 0)
      throw analysisError(
        `${file} names no prompts: write texts, or paths of text files, under prompts.`,
      );
    const cases = await casesOf(read);
    return prompts.flatMap((prompt) =>
      providers.map((provider): FormatPrompt => {
        const names = [
          ...(prompts.length > 1 ? [prompt.label] : []),
          ...(providers.length > 1 ? [provider.id] : []),
        ];
        return {
          name: names.length === 0 ? null : names.join(':').slice(0, 120),
          provider: provider.provider,
          model: provider.model,
          own: {},
          samples: { vars: cases['default'] ?? {}, cases },
          parts: async (values, bound) => await partsOf(read, prompt, provider, values, bound),
        };
      }),
    );
  },
};

async function partsOf(
  { side, file, places }: PromptfooFile,
  { raw }: RawPrompt,
  { params, pointer, api }: PromptfooProvider,
  values: Values,
  bound: string,
) {
  const spoken = await spokenBy(side, raw, values, file);
  const names = [
    ['/params', pointer],
    ['/model', pointer.replace(/\/config$/, '')],
  ] as const;
  return {
    ...spokenParts(spoken, file, bound, api),
    tools: null,
    params,
    at: renamedPlaces(file, places, new Map(names)),
  };
}

/** Of a chat in JSON each text is rendered by itself; everything else is rendered as a whole. */
async function spokenBy(
  side: Side,
  raw: TracedText,
  values: Values,
  file: string,
): Promise<readonly Spoken[]> {
  const source = raw.spans[0]?.at.file ?? file;
  const chat = jsonChat(raw, source);
  if (chat !== null)
    return await Promise.all(
      chat.map(async (message) => ({
        ...message,
        text: await rendered(side, message.text, values, source),
      })),
    );
  const text = await rendered(side, raw, values, source);
  const first = text.spans[0]?.at ?? { file, line: 1 };
  return (
    jsonChat(text, source) ??
    yamlChat(text, source) ?? [{ role: 'user', text, at: onLine(first.file, first.line) }]
  );
}

/** promptfoo renders what it rendered once more, so that values may hold templates. */
async function rendered(
  side: Side,
  text: TracedText,
  values: Values,
  file: string,
): Promise<TracedText> {
  const outside = /\{[{%][^{}]*\benv\s*[.[]/.exec(text.text);
  if (outside !== null)
    throw analysisError(
      `${file}: the prompt reads the environment (${outside[0].slice(0, 60)}), which is not in the commit: give the value as a variable.`,
    );
  const nunjucks = engineFor('nunjucks', null, file);
  const once = await renderTraced(side, nunjucks, text, values);
  return /\{[{%#]/.test(once.text) ? await renderTraced(side, nunjucks, once, values) : once;
}
