/**
 * `node scripts/estimates.js`: writes docs/token-estimates.md, the table of estimates against exact counts, from
 * scripts/published-counts.json. With `--check` it only says whether the page is what it would write.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { compile, root } from './compile.js';
import { keep } from './keep.js';

const { segment } = await compile('request/provider/registry');
const { estimateUnits } = await compile('request/tokens/estimate');
/** @type {readonly any[]} */
const published = JSON.parse(
  readFileSync(path.join(root, 'scripts', 'published-counts.json'), 'utf8'),
);

/** The units that a count is of. @param {any} unit @param {string} counts */
const isCounted = (unit, counts) =>
  counts === 'request' ||
  (counts === 'tools' && unit.kind === 'tool') ||
  (counts === 'newest' && unit.section === 'messages');

const rows = [];
for (const { what, kind, tokens, source, counts, request } of published) {
  const { units, tokenFamily, model } = segment(request);
  const last = units.at(-1);
  const ranges =
    counts === 'block'
      ? // Alone, without the few tokens around its message.
        await estimateUnits([last], tokenFamily, undefined, last)
      : (await estimateUnits(units, tokenFamily)).filter(
          (/** @type {any} */ _, /** @type {number} */ at) => isCounted(units[at], counts),
        );
  const sum = (/** @type {'low' | 'mid' | 'high'} */ end) =>
    ranges.reduce((/** @type {number} */ all, /** @type {any} */ range) => all + range[end], 0);
  // OpenAI's encoding is public: the text itself, and the four tokens around a message.
  const exact = tokens ?? countTokens(request.messages[0].content) + 4;
  const error = ((sum('mid') - exact) / exact) * 100;
  rows.push([
    model,
    kind,
    what,
    String(exact),
    `${sum('low')} – ${sum('high')}`,
    sum('low') <= exact && exact <= sum('high') ? 'yes' : 'no',
    `${sum('mid')} (${error < 0 ? '' : '+'}${error.toFixed(0)} %)`,
    `<${source}>`,
  ]);
}

const head = ['model', 'kind', 'what', 'exact', 'range', 'holds it', 'middle', 'source'];
const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

keep(
  'docs/token-estimates.md',
  () => `# Estimates against exact counts

Made by \`node scripts/estimates.js\` from the counts that somebody published, or that OpenAI's public encoding gives. An estimate is a range that has to hold the truth; its middle is the best guess. A test holds that every range holds the truth, and that the middle is off by 10 % at most for OpenAI and by 20 % elsewhere. No exact count by language is public for Claude 4.7 and later, or for Gemini: there the ranges are what was published of their tokenizers (\`src/request/tokens/families.ts\`).

${table.join('\n')}
`,
);
