/**
 * `npm run prices`: writes src/cache/prices/catalogue/ from @pydantic/genai-prices, so that nobody has to load
 * the whole of it (831 kB) to price a request. With --check: fails where the files are not what it would write.
 * What the package lacks or has wrong stands in src/cache/prices/overlay/, which is written by hand.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProvider } from '@pydantic/genai-prices';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'src/cache/prices/catalogue');
const { version } = JSON.parse(
  readFileSync(path.join(root, 'node_modules/@pydantic/genai-prices/package.json'), 'utf8'),
);
/** The day on which this version was published. */
const PUBLISHED = '2026-09-23';

/** Those that sell tokens by the name of a model, by the package's name for them. */
const PROVIDERS = [
  'anthropic',
  'aws',
  'azure',
  'cerebras',
  'deepseek',
  'fireworks',
  'google',
  'groq',
  'minimax',
  'mistral',
  'moonshotai',
  'openai',
  'openrouter',
  'x-ai',
  'zai',
];

/** The package's names of prices and ours; USD per million tokens, and per thousand searches. */
const PRICES = {
  input_mtok: 'input',
  cache_read_mtok: 'read',
  cache_write_mtok: 'write',
  cache_write_1h_mtok: 'write1h',
  output_mtok: 'output',
  input_audio_mtok: 'inputAudio',
  cache_audio_read_mtok: 'readAudio',
  output_audio_mtok: 'outputAudio',
  input_image_mtok: 'inputImage',
  cache_image_read_mtok: 'readImage',
  output_image_mtok: 'outputImage',
  input_video_mtok: 'inputVideo',
  output_video_mtok: 'outputVideo',
  web_searches_kcount: 'webSearch',
};

/**
 * Behind a name that is only a beginning, what looks like a further version number: `claude-sonnet-5-5` is no
 * `claude-sonnet-5`. A date, a size (`-8b`) or `-v1:0` is none.
 */
const NO_VERSION = String.raw`(?![-.]\d{1,2}(?![\da-z:]))`;

/** @param {string} text */
const literal = (text) => text.toLowerCase().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The sources of expressions of which one has to be found in the lower-case name. @param {any} match @returns {string[]} */
function alternatives(match) {
  if ('or' in match) return match.or.flatMap(alternatives);
  if ('and' in match) return [`^${match.and.map(lookahead).join('')}`];
  if ('equals' in match) return [`^${literal(match.equals)}$`];
  if ('starts_with' in match) return [`^${literal(match.starts_with)}${NO_VERSION}`];
  if ('contains' in match) return [`${literal(match.contains)}${NO_VERSION}`];
  if ('ends_with' in match) return [`${literal(match.ends_with)}$`];
  return [match.regex];
}

/** @param {any} match */
function lookahead(match) {
  const inner = alternatives(match)
    .map((source) => (source.startsWith('^') ? source.slice(1) : `.*${source}`))
    .join('|');
  return `(?=${inner})`;
}

/** Names in full in one group: the most frequent kind. @param {any} match */
function sourceOf(match) {
  const all = alternatives(match);
  const names = all.filter((each) => /^\^[^(]*\$$/.test(each)).map((each) => each.slice(1, -1));
  const others = all.filter((each) => !/^\^[^(]*\$$/.test(each));
  const whole = names.length > 0 ? [`^(?:${names.join('|')})$`] : [];
  return [...whole, ...others].join('|');
}

/** @param {any} prices */
function ratesOf(prices) {
  const rates = Object.fromEntries(
    Object.entries(PRICES).flatMap(([theirs, ours]) => {
      const rate = prices[theirs];
      if (rate === undefined) return [];
      return [[ours, typeof rate === 'number' ? rate : { base: rate.base, tiers: rate.tiers }]];
    }),
  );
  // Not per token (hours of audio, pages), or no model that answers (embeddings).
  return 'input' in rates && 'output' in rates ? rates : null;
}

/** `01:00:00Z` as hours. @param {string} time */
function hours(time) {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) + Number(minute) / 60;
}

/** @param {any} constraint */
function when(constraint) {
  if (constraint === undefined) return {};
  if (constraint.type === 'start_date') return { from: constraint.start_date };
  if (constraint.type === 'time_of_date')
    return { hours: [hours(constraint.start_time), hours(constraint.end_time)] };
  throw new Error(`A price with a condition of an unknown kind: ${constraint.type}`);
}

/** @param {any} model */
function rowOf({ match, prices }) {
  const list = Array.isArray(prices) ? prices : [{ prices }];
  const dated = list.flatMap((each) => {
    const rates = ratesOf(each.prices);
    return rates === null ? [] : [{ ...when(each.constraint), rates }];
  });
  return dated.length === 0 ? null : { match: sourceOf(match), prices: dated };
}

/**
 * A row a line, as JSON in a text: a module of a thousand objects takes 30 ms to load, its text one.
 * @param {string} id
 */
function moduleOf(id) {
  const provider = findProvider({ providerId: id });
  if (provider === undefined) throw new Error(`The package has no provider '${id}' any more.`);
  const rows = provider.models.flatMap((model) => {
    const row = rowOf(model);
    return row === null ? [] : [JSON.stringify(row)];
  });
  const text = rows.join('\n');
  if (/`|\$\{/.test(text)) throw new Error(`A row of '${id}' cannot stand in a template.`);
  return `// Generated by scripts/prices.js from @pydantic/genai-prices ${version}: do not edit, see src/cache/prices/overlay/.
export const ${constantOf(id)} = String.raw\`
${text}
\`;
`;
}

/** @param {string} id */
const constantOf = (id) => id.toUpperCase().replaceAll('-', '_');

function index() {
  const imports = PROVIDERS.map((id) => `import { ${constantOf(id)} } from './${id}.ts';`);
  const members = PROVIDERS.map((id) => `  '${id}': ${constantOf(id)},`);
  return `// Generated by scripts/prices.js from @pydantic/genai-prices ${version}: do not edit.
${imports.join('\n')}

/** Where the prices are from, as it stands beside each cost. */
export const CATALOGUE_SOURCE = '@pydantic/genai-prices ${version}, ${PUBLISHED}';

/** Prices by provider, as the package names them: a \`CatalogueRow\` a line, as JSON. */
export const CATALOGUE: Readonly<Record<string, string>> = {
${members.join('\n')}
};
`;
}

const wanted = new Map([
  ['index.ts', index()],
  ...PROVIDERS.map((id) => /** @type {const} */ ([`${id}.ts`, moduleOf(id)])),
]);
if (process.argv.includes('--check')) {
  const present = readdirSync(folder);
  const stale = [...wanted].filter(
    ([name, text]) =>
      !present.includes(name) || readFileSync(path.join(folder, name), 'utf8') !== text,
  );
  const extra = present.filter((name) => !wanted.has(name));
  if (stale.length + extra.length > 0) {
    console.error(`src/cache/prices/catalogue/ is not what scripts/prices.js writes: run it.`);
    process.exitCode = 1;
  }
} else {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of wanted) writeFileSync(path.join(folder, name), text);
}
