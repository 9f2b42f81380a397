import type { Cause } from './judgement.ts';
import type { Language } from './syntax.ts';

/** A function or a member whose value varies by itself. */
export interface Source {
  readonly cause: Cause;
  /** The whole dotted name, imports resolved; of members the part that is enough. */
  readonly names: RegExp;
  /** Only where it is called without arguments: `new Date()`, but not `new Date(order.at)`. */
  readonly bare?: true;
}

const PYTHON: readonly Source[] = [
  { cause: 'date', names: /^(?:datetime\.)?date\.today$/ },
  {
    cause: 'timestamp',
    names:
      /^(?:datetime\.)*datetime\.(?:now|utcnow|today)$|^(?:pendulum|arrow)\.(?:now|utcnow)$|^(?:django\.utils\.)?timezone\.(?:now|localtime)$|^(?:pandas|pd)\.Timestamp\.(?:now|utcnow|today)$/,
  },
  {
    cause: 'timestamp',
    names:
      /^time\.(?:time|time_ns|monotonic|monotonic_ns|perf_counter|perf_counter_ns|process_time)$/,
  },
  { cause: 'timestamp', names: /^time\.(?:localtime|gmtime|ctime|asctime)$/, bare: true },
  { cause: 'date', names: /^pendulum\.today$/ },
  {
    cause: 'uuid',
    names: /(?:^|\.)uuid[1467]$|^shortuuid\.(?:uuid|random)$|(?:^|\.)ULID$|^ulid\.(?:new|ulid)$/,
  },
  { cause: 'random-id', names: /^secrets\.\w+$|^os\.urandom$|^nanoid\.generate$/ },
  { cause: 'random-id', names: /(?:^|\.)ObjectId$/, bare: true },
  {
    cause: 'random',
    names:
      /^random\.(?:random|randint|randrange|choice|choices|sample|shuffle|uniform|getrandbits|gauss|randbytes)$|^(?:numpy|np)\.random\.(?!seed|default_rng|RandomState)\w+$/,
  },
  {
    cause: 'path',
    names:
      /^os\.getcwdb?$|^(?:pathlib\.)?Path\.(?:cwd|home)$|^os\.path\.expanduser$|^tempfile\.\w+$/,
  },
  { cause: 'host', names: /^socket\.(?:gethostname|getfqdn)$|^platform\.node$|^os\.uname$/ },
  { cause: 'user', names: /^getpass\.getuser$|^os\.getlogin$/ },
  { cause: 'process', names: /^os\.getp?pid$|^threading\.(?:get_ident|get_native_id)$/ },
  { cause: 'environment', names: /^os\.getenv$|^(?:os\.)?environ\.(?:get|pop|setdefault)$/ },
  { cause: 'unordered', names: /^(?:set|frozenset)$/ },
  {
    cause: 'unordered',
    names: /^os\.(?:listdir|scandir|walk)$|^glob\.i?glob$|\.(?:iterdir|r?glob)$/,
  },
];

const JAVASCRIPT: readonly Source[] = [
  {
    cause: 'timestamp',
    names: /^Date\.now$|^performance\.now$|^process\.(?:hrtime|uptime)(?:\.bigint)?$/,
  },
  {
    cause: 'timestamp',
    names: /^Date$|^(?:dayjs|moment|date-fns\.toDate)(?:\.(?:default|utc|tz))?$/,
    bare: true,
  },
  {
    cause: 'timestamp',
    names: /^(?:luxon\.)?DateTime\.(?:now|utc|local)$|^Temporal\.Now\.(?!plainDateISO)\w+$/,
  },
  { cause: 'date', names: /^Temporal\.Now\.plainDateISO$/ },
  {
    cause: 'uuid',
    names: /(?:^|\.)randomUUID$|^uuid(?:\.v[1467])?$|(?:^|\.)uuidv?[1467]$/i,
  },
  {
    cause: 'random-id',
    names:
      /(?:^|\.)(?:nanoid|ulid|cuid|cuid2|createId|randomBytes|getRandomValues)$|^ai\.generateId$/,
  },
  {
    cause: 'random',
    names:
      /^Math\.random$|(?:^|\.)randomInt$|^lodash\.(?:shuffle|sample|sampleSize|random)$|^_\.(?:shuffle|sample|sampleSize|random)$/,
  },
  { cause: 'path', names: /^process\.cwd$|(?:^|\.)(?:homedir|tmpdir)$|^Deno\.cwd$/ },
  { cause: 'host', names: /(?:^|\.)hostname$/, bare: true },
  { cause: 'user', names: /(?:^|\.)userInfo$/ },
  { cause: 'environment', names: /^Deno\.env\.get$/ },
  {
    cause: 'unordered',
    names:
      /(?:^|\.)(?:readdirSync|readdir|globSync)$|^(?:glob|fast-glob|fg)(?:\.(?:sync|default))?$/,
  },
];

/** Members that vary without being called. */
const MEMBERS: Readonly<Record<Language, readonly Source[]>> = {
  python: [
    { cause: 'environment', names: /^(?:os\.)?environ$/ },
    { cause: 'path', names: /^__file__$/ },
  ],
  javascript: [
    {
      cause: 'environment',
      names:
        /^process\.env\.(?!NODE_ENV$)\w+$|^import\.meta\.env\.\w+$|^Bun\.env\.\w+$|^process\.env$/,
    },
    { cause: 'path', names: /^__(?:dirname|filename)$|^import\.meta\.(?:url|dirname|filename)$/ },
    { cause: 'process', names: /^process\.p?pid$/ },
  ],
};

const CALLS: Readonly<Record<Language, readonly Source[]>> = {
  python: PYTHON,
  javascript: JAVASCRIPT,
};

/** What a call of this name varies by; null for any other function. */
export function sourceOfCall(language: Language, name: string, args: number): Cause | null {
  const found = CALLS[language].find(
    ({ names, bare }) => names.test(name) && (bare !== true || args === 0),
  );
  return found?.cause ?? null;
}

export function sourceOfMember(language: Language, name: string): Cause | null {
  return MEMBERS[language].find(({ names }) => names.test(name))?.cause ?? null;
}
