import {
  FREE,
  PLAIN,
  type Shape,
  TEXT,
  beginning,
  either,
  kinds,
  list,
  object,
  words,
} from './shape.ts';

const MARKER = either(PLAIN, object({ type: TEXT, mode: TEXT, ttl: TEXT }));
const MARKED = { prompt_cache_breakpoint: MARKER, cache_control: MARKER };
// In the request itself: a URL would make the provider fetch.
const PICTURE = beginning('data:');
const EFFORT = words('none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max');

/** What both APIs have. */
const BOTH = {
  model: TEXT,
  temperature: PLAIN,
  top_p: PLAIN,
  parallel_tool_calls: PLAIN,
  prompt_cache_key: TEXT,
  prompt_cache_retention: TEXT,
  prompt_cache_options: object({ mode: TEXT, ttl: TEXT }),
  service_tier: words('auto', 'default'),
};

/** Names and notes of the caller's, and ways of delivery: no cache looks at them. */
const DROPPED = ['stream', 'stream_options', 'metadata', 'user', 'safety_identifier', 'store'];

const PARTS = list(
  kinds({
    input_text: object({ type: TEXT, text: TEXT, ...MARKED }),
    output_text: object({ type: TEXT, text: TEXT, annotations: FREE, ...MARKED }, ['logprobs']),
    refusal: object({ type: TEXT, refusal: TEXT }),
    input_image: object({ type: TEXT, image_url: PICTURE, detail: TEXT, ...MARKED }),
  }),
);
const MESSAGE = object(
  { type: TEXT, role: TEXT, content: either(TEXT, PARTS), phase: TEXT, ...MARKED },
  ['id', 'status'],
);
// Without their ids, which name what the provider stores.
const CALL = { type: TEXT, call_id: TEXT, name: TEXT, ...MARKED };
const RESULT = object({ type: TEXT, call_id: TEXT, output: either(TEXT, PARTS), ...MARKED }, [
  'id',
  'status',
]);

/** OpenAI Responses, as a client that calls its own functions and keeps its own history sends it. */
export const RESPONSES: Shape = object(
  {
    ...BOTH,
    instructions: TEXT,
    input: either(
      TEXT,
      list(
        kinds({
          '': MESSAGE,
          message: MESSAGE,
          function_call: object({ ...CALL, arguments: TEXT }, ['id', 'status']),
          function_call_output: RESULT,
          custom_tool_call: object({ ...CALL, input: TEXT }, ['id', 'status']),
          custom_tool_call_output: RESULT,
          reasoning: object({ type: TEXT, summary: FREE, content: FREE, encrypted_content: TEXT }, [
            'id',
            'status',
          ]),
        }),
      ),
    ),
    tools: list(
      kinds({
        function: object({
          type: TEXT,
          name: TEXT,
          description: TEXT,
          parameters: FREE,
          strict: PLAIN,
        }),
        custom: object({ type: TEXT, name: TEXT, description: TEXT, format: FREE }),
      }),
    ),
    tool_choice: either(
      words('auto', 'none', 'required'),
      object({ type: words('function', 'custom'), name: TEXT }),
    ),
    text: object({ format: FREE, verbosity: TEXT }),
    reasoning: object({ effort: EFFORT, summary: TEXT }),
    max_output_tokens: PLAIN,
    truncation: words('disabled', 'auto'),
  },
  [...DROPPED, 'include'],
);

const CONTENT = either(
  PLAIN,
  either(
    TEXT,
    list(
      kinds({
        text: object({ type: TEXT, text: TEXT, ...MARKED }),
        refusal: object({ type: TEXT, refusal: TEXT }),
        image_url: object({ type: TEXT, image_url: object({ url: PICTURE, detail: TEXT }) }),
      }),
    ),
  ),
);
const NAMED = object({
  name: TEXT,
  description: TEXT,
  parameters: FREE,
  strict: PLAIN,
  arguments: TEXT,
});

/** OpenAI Chat Completions, and what other providers and gateways make of it. */
export const CHAT: Shape = object(
  {
    ...BOTH,
    messages: list(
      object({
        role: TEXT,
        content: CONTENT,
        name: TEXT,
        refusal: either(TEXT, PLAIN),
        tool_calls: list(object({ id: TEXT, type: words('function'), function: NAMED })),
        tool_call_id: TEXT,
        ...MARKED,
      }),
    ),
    tools: list(object({ type: words('function'), function: NAMED, ...MARKED })),
    tool_choice: either(
      words('auto', 'none', 'required'),
      object({ type: words('function'), function: object({ name: TEXT }) }),
    ),
    response_format: FREE,
    reasoning_effort: EFFORT,
    verbosity: TEXT,
    max_tokens: PLAIN,
    presence_penalty: PLAIN,
    frequency_penalty: PLAIN,
    seed: PLAIN,
    stop: either(PLAIN, either(TEXT, list(TEXT))),
  },
  // Of two limits of the output the other one would stand.
  [...DROPPED, 'n', 'logprobs', 'top_logprobs', 'max_completion_tokens'],
);
