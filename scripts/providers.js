/**
 * `node scripts/providers.js`: writes the tables of docs/providers.md from the data that requests are cut and
 * usage is read by. With `--check` it only says whether they are what it would write.
 */
import { compile } from './compile.js';
import { keep } from './keep.js';

const { MODEL_ROWS, PROVIDER_ROWS } = await compile('request/provider/documented');
const { APIS } = await compile('request/provider/registry');
const { USAGE_FIELDS } = await compile('cache/usage/fields');

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `\n${lines.join('\n')}\n`;
}

/** @param {{ url: string, read: string }} source */
const cited = ({ url, read }) => `[${new URL(url).hostname}](${url}), ${read}`;
/** @param {string | null} name */
const code = (name) => (name === null ? '' : `\`${name}\``);

/** The forms in which a provider takes requests. @param {string} provider */
function forms(provider) {
  return APIS.filter((/** @type {{ provider: string }} */ api) => api.provider === provider)
    .map((/** @type {{ api: string }} */ { api }) => api)
    .join(', ');
}

/** @type {Record<string, string>} */
const parts = {
  providers: table(
    ['provider', 'forms', 'order', 'what ends a cached prefix', 'lifetimes', 'read in'],
    PROVIDER_ROWS.map((/** @type {any} */ row) => [
      `\`${row.provider}\``,
      forms(row.provider),
      row.order,
      row.breakpoints,
      row.lifetimes,
      row.sources.map(cited).join('; '),
    ]),
  ),
  models: table(
    ['provider', 'model', 'shortest prefix', 'certain', 'look-back, or granularity', 'read in'],
    MODEL_ROWS.map((/** @type {any} */ row) => [
      `\`${row.provider}\``,
      row.model,
      row.minimum.toLocaleString('en-US'),
      row.certain ? 'yes' : 'no',
      row.reach,
      cited(row.source),
    ]),
  ),
  'free-form': table(
    ['provider', 'members'],
    PROVIDER_ROWS.map((/** @type {any} */ { provider, freeForm }) => [
      `\`${provider}\``,
      [...freeForm].map(code).join(', '),
    ]),
  ),
  usage: table(
    ['form', 'input', 'read', 'written', 'of it for longer', 'output', 'read in'],
    USAGE_FIELDS.map((/** @type {any} */ row) => [
      row.form,
      `${code(row.input[0])}, ${row.input[1] === 'total' ? 'all of it' : 'the rest only'}`,
      code(row.read),
      code(row.write),
      code(row.longer),
      code(row.output),
      cited(row.source),
    ]),
  ),
};

keep('docs/providers.md', (current) =>
  Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- begin ${name} -->\n)[\\s\\S]*?(<!-- end ${name} -->)`),
        (_, begin, end) => `${begin}${part}\n${end}`,
      ),
    current,
  ),
);
