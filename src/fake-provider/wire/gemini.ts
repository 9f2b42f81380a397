import { type Json, dig, get, items, text } from '../../json/value.ts';
import type { Call, DeclaredTool, Reading, ToolChoice } from '../exchange.ts';
import { type MessageReply, type ReplyUsage, type Stop, inputTokens } from '../reply.ts';
import type { StreamEvent } from './answer.ts';
import { firstAndLast, objectOrNull, strings, textOf } from './content.ts';
import { pieces } from './pieces.ts';

/** Reads a body of Gemini's generateContent; the path names the model and whether to stream. */
export function readGemini(body: Json): Reading {
  const contents = items(get(body, 'contents'));
  const user = contents.filter((content) => get(content, 'role') !== 'model');
  return {
    model: null,
    stream: false,
    ...firstAndLast(user.map((content) => textOf(get(content, 'parts')))),
    tools: items(get(body, 'tools')).flatMap((tool) =>
      items(get(tool, 'functionDeclarations')).flatMap(toolOf),
    ),
    choice: choiceOf(dig(body, 'toolConfig', 'functionCallingConfig')),
    format: formatOf(get(body, 'generationConfig')),
    warmsOnly: false,
    continuesThread: false,
    carried: contents.flatMap(carriedIn),
  };
}

function toolOf(tool: Json): readonly DeclaredTool[] {
  const name = text(get(tool, 'name'));
  const schema = get(tool, 'parametersJsonSchema') ?? get(tool, 'parameters');
  return name === undefined ? [] : [{ name, schema: objectOrNull(schema), type: null }];
}

function choiceOf(config: Json | undefined): ToolChoice {
  const mode = get(config, 'mode');
  const [only, ...others] = strings(items(get(config, 'allowedFunctionNames')));
  if (mode === 'ANY' && only !== undefined && others.length === 0)
    return { kind: 'tool', name: only };
  return { kind: mode === 'ANY' ? 'any' : mode === 'NONE' ? 'none' : 'auto' };
}

function formatOf(config: Json | undefined): Json {
  const schema = get(config, 'responseJsonSchema') ?? get(config, 'responseSchema');
  return schema ?? (get(config, 'responseMimeType') === 'application/json' ? true : null);
}

function carriedIn(content: Json): readonly string[] {
  const parts = items(get(content, 'parts'));
  const said = get(content, 'role') === 'model' ? [textOf(parts)] : [];
  const ids = parts.flatMap((part) => [
    dig(part, 'functionCall', 'id'),
    dig(part, 'functionResponse', 'id'),
  ]);
  return strings([...said, ...ids]);
}

const STOPS = {
  end: 'STOP',
  tools: 'STOP',
  length: 'MAX_TOKENS',
  refusal: 'SAFETY',
} as const satisfies Record<Stop, string>;

/** A response of generateContent. */
export function geminiResponse(call: Call, reply: MessageReply) {
  return response(call, reply, geminiParts(reply), true);
}

/** The chunks of a streamed response; the last one says why it ended. */
export function geminiEvents(call: Call, reply: MessageReply): readonly StreamEvent[] {
  const [said, ...calls] = geminiParts({ ...reply, text: reply.text ?? '' });
  const parts = [...pieces(said?.text ?? '').map((text) => ({ text })), ...calls];
  const all = parts.length === 0 ? [{ text: '' }] : parts;
  return all.map((part, index) => ({
    name: null,
    data: response(call, reply, [part], index === all.length - 1),
  }));
}

interface Part {
  readonly [key: string]: Json | undefined;
  readonly text?: string;
}

function geminiParts(reply: MessageReply): readonly Part[] {
  const said = reply.text === null ? [] : [{ text: reply.text }];
  const calls = reply.toolCalls.map(({ id, name, arguments: args }) => ({
    functionCall: { id, name, args },
  }));
  return [...said, ...calls];
}

function response(call: Call, reply: MessageReply, parts: readonly Part[], last: boolean) {
  const content = { role: 'model', parts };
  return {
    candidates: [{ content, ...(last ? { finishReason: STOPS[reply.stop] } : {}), index: 0 }],
    usageMetadata: geminiUsage(reply.usage),
    modelVersion: call.model,
    responseId: reply.id,
  };
}

function geminiUsage(usage: ReplyUsage) {
  const prompt = inputTokens(usage);
  return {
    promptTokenCount: prompt,
    candidatesTokenCount: usage.output,
    totalTokenCount: prompt + usage.output,
    promptTokensDetails: [{ modality: 'TEXT', tokenCount: prompt }],
    ...(usage.read === 0
      ? {}
      : {
          cachedContentTokenCount: usage.read,
          cacheTokensDetails: [{ modality: 'TEXT', tokenCount: usage.read }],
        }),
  };
}
