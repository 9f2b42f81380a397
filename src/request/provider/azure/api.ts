import { type Json, dig, get } from '../../../json/value.ts';
import { anthropicMessages } from '../anthropic/api.ts';
import { carried } from '../carried.ts';
import { claudeInChat } from '../claude-chat/api.ts';
import { modelName } from '../model-name.ts';
import { openaiChat } from '../openai/chat.ts';
import { MARKER } from '../openai/content.ts';
import { openaiResponses } from '../openai/responses.ts';
import type { IllegalLayout, ProviderApi, Segmented, Source } from '../provider.ts';

/** What Azure's own page (of 2026-08-04) says beside OpenAI's rules. */
export const CACHING: Source = {
  url: 'https://learn.microsoft.com/azure/foundry/openai/how-to/prompt-caching',
  read: '2026-11-23',
};

/** The only lifetime of breakpoints (CACHING): OpenAI's own Responses API has a longer one too. */
export const LIFETIME = '30m';

/**
 * What differs from OpenAI: one lifetime, a retention that "doesn't apply" from GPT-5.6 on instead of being
 * refused, and a body that names the deployment, called anything.
 */
function adjust(found: Segmented, body: Json): Partial<Segmented> {
  return {
    breakpoints: found.breakpoints.map((breakpoint) =>
      breakpoint.ttl === null ? breakpoint : { ...breakpoint, ttl: LIFETIME },
    ),
    illegal: [...found.illegal.filter((each) => !isIgnored(each, found)), ...longer(found, body)],
    notes: [
      ...found.notes,
      ...(found.illegal.some((each) => isIgnored(each, found)) ? [IGNORED] : []),
    ],
  };
}

const RETENTION = '/prompt_cache_retention';
const IGNORED =
  'prompt_cache_retention does nothing on Azure from GPT-5.6 on: prompt_cache_options.ttl takes its place.';

function isIgnored({ pointer }: IllegalLayout, { rules }: Segmented): boolean {
  return rules.kind === 'entries' && pointer === RETENTION;
}

/** Lifetimes that OpenAI has and Azure has not: the one of the request, else those of its markers. */
function longer({ breakpoints }: Segmented, body: Json): readonly IllegalLayout[] {
  const fault = {
    rule: 'unsupported-ttl',
    detail: `the only lifetime on Azure is ${LIFETIME}`,
  } as const;
  if (dig(body, 'prompt_cache_options', 'ttl') === '12h') {
    return [{ ...fault, pointer: '/prompt_cache_options/ttl', unit: null }];
  }
  return breakpoints
    .filter(({ kind, ttl }) => kind === 'explicit' && ttl === '12h')
    .map(({ pointer, unit }) => ({ ...fault, pointer: `${pointer}/${MARKER}/ttl`, unit }));
}

/** Its bodies look like OpenAI's: it is told by what only Azure has, or has to be declared. */
const tells = (body: Json): boolean => get(body, 'data_sources') !== undefined;

/** Azure OpenAI's requests and rules are OpenAI's; Claude is served by its own API. */
export const AZURE: readonly ProviderApi[] = [
  carried('azure', openaiResponses, { tells, adjust }),
  claudeInChat('azure', (model) => modelName(model).path[0] === 'azure_ai'),
  carried('azure', openaiChat, { tells, adjust }),
  carried('azure', anthropicMessages),
];
