import { aboutTokens } from '../../request/tokens/words.ts';
import type { ReadCause } from '../../render/rendering.ts';
import type { Draft } from '../draft.ts';

/** What an expression gives, as the end of "it is …". */
export const GIVES: Readonly<Record<ReadCause, string>> = {
  timestamp: 'another time in every call',
  date: 'another date every day',
  uuid: 'another id in every call',
  'random-id': 'another id in every call',
  random: 'another value in every call',
  environment: 'what the environment of each deployment says',
  path: 'another path on every machine',
  host: 'another name on every machine',
  user: 'the name of whoever runs it',
  process: 'another number in every process',
  unordered: 'in an order that nothing fixes',
  variable: 'another value for each person or request',
};

const LATER = 'in the newest user message';

/** The fix, in the language of the source. */
const FIXES: Readonly<
  Record<'python' | 'javascript', Readonly<Partial<Record<ReadCause, string>>>>
> = {
  python: {
    timestamp: `Leave the time out, or send it ${LATER}; where the day is enough, date.today() changes the prefix once a day.`,
    date: `Leave the date out, or send it ${LATER}.`,
    unordered: 'Write sorted(…) around it.',
    environment: `Read it once into a constant of the code, or send it ${LATER}.`,
  },
  javascript: {
    timestamp: `Leave the time out, or send it ${LATER}; where the day is enough, new Date().toISOString().slice(0, 10) changes the prefix once a day.`,
    date: `Leave the date out, or send it ${LATER}.`,
    unordered: 'Sort it first: [...items].sort().',
    environment: `Read it once into a constant of the code, or send it ${LATER}.`,
  },
};
const JSON_FIXES = {
  python: 'Write json.dumps(…, sort_keys=True).',
  javascript:
    'Write it with its keys in order: fast-json-stable-stringify, or a replacer that sorts.',
} as const;

/** The words of a value that source code puts into a prompt; null for every other draft. */
export function readWords({
  facts,
  causes,
  lostTokens,
  subject,
}: Draft): { message: string; fix: string } | null {
  const { read } = facts;
  const [cause] = causes;
  if (read === undefined || cause === undefined || !isReadCause(cause)) return null;
  const gives = read.isJson ? 'JSON whose keys stand in an order that nothing fixes' : GIVES[cause];
  const sure = facts.certain === true ? 'is' : 'may be';
  const loss = lostTokens > 0 ? ` (${aboutTokens(lostTokens)})` : '';
  const verb = cause === 'unordered' && !read.isJson ? 'stands' : sure;
  return {
    message: `"${read.expression}" (line ${read.line}) is put into ${subject} and ${verb} ${gives}: what stands behind it${loss} is then not read from the cache.`,
    fix: read.isJson
      ? JSON_FIXES[read.language]
      : (FIXES[read.language][cause] ?? `Leave it out, or send it ${LATER}.`),
  };
}

export function isReadCause(cause: string): cause is ReadCause {
  return Object.hasOwn(GIVES, cause);
}
