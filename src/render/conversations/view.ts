import { canonical } from '../../json/canonical.ts';
import { type Json, get } from '../../json/value.ts';
import { type Message, hashed, linksOf, messagesOf, withoutVolatile } from './message.ts';

/** A request as the assembly of conversations sees it. */
export interface View {
  readonly messages: readonly Message[];
  readonly keys: ReadonlySet<string>;
  /** Ids of what it answers, and of the replies that it carries, newest first. */
  readonly links: readonly string[];
  /** The newest thing that the client says; a prefilled answer behind it does not count. */
  readonly newest: Message | undefined;
  /** What the client said before the model's last reply: the newest of the request in front of it. */
  readonly answered: Message | undefined;
  /** Equal for requests with the same messages up to `newest`, and up to `answered`. */
  readonly chain: string;
  readonly answeredChain: string | undefined;
  /**
   * Equal for requests that begin with the very same messages, for each of its messages; none where the provider
   * keeps what stands in front of them.
   */
  readonly beginnings: readonly string[];
  /** Equal for requests of the same model, system prompt and tools. */
  readonly setting: string;
}

export function viewOf(body: Json): View {
  const messages = messagesOf(body);
  const end = messages.findLastIndex(({ fromModel }) => !fromModel);
  const reply = messages.slice(0, Math.max(0, end)).findLastIndex(({ fromModel }) => fromModel);
  const answered = messages
    .slice(0, Math.max(0, reply))
    .findLastIndex(({ fromModel }) => !fromModel);
  const chains = chainsOf(messages, ({ key }) => key, ENDED);
  const kept = linksOf(body);
  return {
    messages,
    keys: new Set(messages.map(({ key }) => key)),
    links: [...kept, ...replyKeys(messages).toReversed()],
    newest: messages[end],
    answered: messages[answered],
    chain: chains[end] ?? '',
    answeredChain: chains[answered],
    beginnings: kept.length > 0 ? [] : chainsOf(messages, ({ exact }) => exact, EXACTLY_ENDED),
    setting: settingOf(body),
  };
}

/**
 * What tells a reply: the provider's ids, and the model's words together with what they answer, since
 * short words ("Done.") are said in many conversations.
 */
export function replyKeys(messages: readonly Message[]): readonly string[] {
  return messages.flatMap(({ fromModel, ids, key }, index) =>
    fromModel ? [...ids, `${messages[index - 1]?.key ?? ''} ${key}`] : ids,
  );
}

/** Equal for messages that differ in numbers and ids only. */
export function looseKey({ content }: Message): string {
  return hashed(withoutVolatile(content));
}

/** The latest chain that each message ended, and the one in front of it. */
type Ended = WeakMap<Message, { readonly before: string; readonly chain: string }>;
const ENDED: Ended = new WeakMap();
const EXACTLY_ENDED: Ended = new WeakMap();

function chainsOf(
  messages: readonly Message[],
  keyOf: (message: Message) => string,
  ended: Ended,
): readonly string[] {
  let before = '';
  return messages.map((message) => {
    const known = ended.get(message);
    const chain = known?.before === before ? known.chain : hashed(before + keyOf(message));
    if (known?.before !== before) ended.set(message, { before, chain });
    before = chain;
    return chain;
  });
}

/** Members that hold model, system prompt and tools, in the APIs of all providers. */
const SETTINGS = [
  'model',
  'modelId',
  'system',
  'instructions',
  'systemInstruction',
  'system_instruction',
  'tools',
  'toolConfig',
];

function settingOf(body: Json): string {
  const parts = SETTINGS.map((name) => get(body, name) ?? null);
  return hashed(canonical(parts, 'sorted'));
}
