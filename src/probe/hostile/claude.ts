import { FREE, PLAIN, type Shape, TEXT, either, kinds, list, object, words } from './shape.ts';

const MARKER = either(PLAIN, object({ type: TEXT, ttl: TEXT }));
const TEXT_BLOCK = object({
  type: words('text'),
  text: TEXT,
  citations: FREE,
  cache_control: MARKER,
});
// In the request itself: a URL would make the provider fetch, a file id would name what is stored.
const BYTES = object({ type: words('base64'), media_type: TEXT, data: TEXT });
const IMAGE = object({ type: words('image'), source: BYTES, cache_control: MARKER });
const PLAIN_TEXT = object({ type: words('text'), media_type: TEXT, data: TEXT });
const PARTS = object({
  type: words('content'),
  content: either(TEXT, list(kinds({ text: TEXT_BLOCK, image: IMAGE }))),
});
const DOCUMENT = object({
  type: words('document'),
  // No PDF: a few kilobytes can repeat one page until a single call costs many times the budget.
  source: kinds({ text: PLAIN_TEXT, content: PARTS }),
  title: either(TEXT, PLAIN),
  context: either(TEXT, PLAIN),
  citations: FREE,
  cache_control: MARKER,
});

const BLOCK = kinds({
  text: TEXT_BLOCK,
  image: IMAGE,
  document: DOCUMENT,
  thinking: object({ type: TEXT, thinking: TEXT, signature: TEXT }),
  redacted_thinking: object({ type: TEXT, data: TEXT }),
  tool_use: object({ type: TEXT, id: TEXT, name: TEXT, input: FREE, cache_control: MARKER }),
  tool_result: object({
    type: TEXT,
    tool_use_id: TEXT,
    content: either(TEXT, list(kinds({ text: TEXT_BLOCK, image: IMAGE, document: DOCUMENT }))),
    is_error: PLAIN,
    cache_control: MARKER,
  }),
});

// Of the client's own making: a server's tools act.
const TOOL = object({
  type: words('custom'),
  name: TEXT,
  description: TEXT,
  input_schema: FREE,
  input_examples: FREE,
  strict: PLAIN,
  eager_input_streaming: PLAIN,
  defer_loading: PLAIN,
  cache_control: MARKER,
});

/** Anthropic Messages, as a client that calls its own tools sends it. */
export const CLAUDE: Shape = object(
  {
    model: TEXT,
    max_tokens: PLAIN,
    tools: list(TOOL),
    tool_choice: object({ type: TEXT, name: TEXT, disable_parallel_tool_use: PLAIN }),
    system: either(TEXT, list(TEXT_BLOCK)),
    messages: list(object({ role: TEXT, content: either(TEXT, list(BLOCK)) })),
    // A thinking budget of `enabled` is output that has to be asked for.
    thinking: object({ type: words('adaptive', 'disabled'), display: TEXT }),
    output_config: object({ effort: TEXT, format: FREE }),
    temperature: PLAIN,
    top_p: PLAIN,
    top_k: PLAIN,
    stop_sequences: list(TEXT),
    cache_control: MARKER,
    service_tier: words('auto', 'standard_only'),
  },
  ['stream', 'metadata', 'diagnostics'],
);
