import type { Call } from '../exchange.ts';
import type { MessageReply } from '../reply.ts';
import type { StreamEvent } from './answer.ts';
import { pieces } from './pieces.ts';
import {
  openaiResponse,
  openaiResponseStart,
  outputText,
  responseItems,
} from './responses-response.ts';

/** The events of a streamed response, numbered from 0. */
export function responsesEvents(call: Call, reply: MessageReply): readonly StreamEvent[] {
  const begun = openaiResponseStart(call, reply);
  const response = openaiResponse(call, reply);
  const last =
    response.status === 'completed'
      ? { type: 'response.completed' as const, response }
      : { type: 'response.incomplete' as const, response };
  return [
    { type: 'response.created' as const, response: begun },
    { type: 'response.in_progress' as const, response: begun },
    ...responseItems(reply).flatMap(itemEvents),
    last,
  ].map((event, sequence) => ({
    name: event.type,
    data: { ...event, sequence_number: sequence },
  }));
}

type Item = ReturnType<typeof responseItems>[number];
type Message = Extract<Item, { type: 'message' }>;
type FunctionCall = Extract<Item, { type: 'function_call' }>;

function itemEvents(item: Item, index: number) {
  const place = { output_index: index, item_id: item.id };
  return [
    ...(item.type === 'message' ? messageEvents(item, place) : []),
    ...(item.type === 'function_call' ? callEvents(item, place) : []),
  ];
}

interface Place {
  readonly output_index: number;
  readonly item_id: string;
}

function messageEvents(item: Message, place: Place) {
  const { output_index } = place;
  const added = { ...item, status: 'in_progress' as const, content: [] };
  const text = item.content.map((part) => part.text).join('');
  const part = { ...place, content_index: 0 };
  return [
    { type: 'response.output_item.added' as const, output_index, item: added },
    { type: 'response.content_part.added' as const, ...part, part: outputText('') },
    ...pieces(text).map((delta) => ({
      type: 'response.output_text.delta' as const,
      ...part,
      delta,
      logprobs: [],
    })),
    { type: 'response.output_text.done' as const, ...part, text, logprobs: [] },
    { type: 'response.content_part.done' as const, ...part, part: outputText(text) },
    { type: 'response.output_item.done' as const, output_index, item },
  ];
}

function callEvents(item: FunctionCall, place: Place) {
  const { output_index } = place;
  const added = { ...item, status: 'in_progress' as const, arguments: '' };
  const whole = { name: item.name, arguments: item.arguments };
  return [
    { type: 'response.output_item.added' as const, output_index, item: added },
    ...pieces(item.arguments).map((delta) => ({
      type: 'response.function_call_arguments.delta' as const,
      ...place,
      delta,
    })),
    { type: 'response.function_call_arguments.done' as const, ...place, ...whole },
    { type: 'response.output_item.done' as const, output_index, item },
  ];
}
