import type { Finding } from '../findings/finding.ts';
import { plainDiff } from './diff-text.ts';
import { pageOf } from './documentation.ts';
import { codeSpan, fenced, html, markdown, markdownSentence } from './escape/markdown.ts';
import { excerptDiff } from './excerpt.ts';
import type { Section } from './markdown-fit.ts';
import { dollars } from './numbers.ts';
import { relatedNames, smallPrint } from './tags.ts';
import { times } from './view/counts.ts';
import { shortOf } from './view/short.ts';
import type { Item } from './view/view.ts';
import { nameParts, placeOf } from './wording.ts';
import { clip } from './wrap.ts';

const DIFF = { lines: 4, context: 60 };
const LONGEST_SENTENCE = 600;
/** What a summary of one line has space for. */
const LONGEST_ADVICE = 60;
/** Findings that one fold holds. */
const ITEMS = 40;
/** Prompts that are named where several share a finding. */
const NAMES = 3;

/** A finding that is not folded: heading, change with its place, why, and the fix. */
export function openItem(item: Item): Section {
  const title = `#### ${signOf(item.finding)} ${heading(item)}`;
  return {
    full: [title, itemBlock(item, { diff: true })].join('\n\n'),
    brief: [title, itemBlock(item, { diff: false })].join('\n\n'),
  };
}

/** A finding with a fold of its own, whose summary says what to do. */
export function foldedItem(item: Item): Section {
  const { finding } = item;
  const advice = firstSentence(finding.fix);
  const isShort = advice !== '' && advice.length <= LONGEST_ADVICE && finding.severity !== 'note';
  const fix = isShort ? ` – ${html(advice)}` : '';
  const names = namesOf(item).map((name) => `<code>${html(clip(name, 60))}</code>`);
  const summary = `${signOf(finding)} ${[...names, ...othersOf(item)].join(', ')}${names.length === 0 ? '' : ': '}${html(shortOf(finding))}${fix}`;
  return {
    full: fold(summary, [itemBlock(item, { diff: true })]),
    brief: fold(summary, [itemBlock(item, { diff: false })]),
  };
}

/** Several findings in one fold; none where there is none. */
export function itemsFold(name: string, items: readonly Item[]): readonly Section[] {
  if (items.length === 0) return [];
  const more = items.length - ITEMS;
  const blocks = (diff: boolean): readonly string[] => [
    ...items
      .slice(0, ITEMS)
      .map((item) => `${signOf(item.finding)} ${heading(item)}\n\n${itemBlock(item, { diff })}`),
    ...(more > 0 ? [`And ${times(more, 'more finding')}.`] : []),
  ];
  const summary = html(name);
  return [{ full: fold(summary, blocks(true)), brief: fold(summary, blocks(false)) }];
}

/** The change with its place, then a sentence, and the fix. */
function itemBlock({ finding, elsewhere }: Item, { diff }: { readonly diff: boolean }): string {
  const place = placeOf(finding);
  const lines = diff ? plainDiff(excerptDiff(finding, DIFF)) : [];
  const at = place === null ? null : clip(place.place, 200);
  const fence = fenced([...(at === null ? [] : [`@@ ${at} @@`]), ...lines], 'diff');
  return [
    ...(lines.length > 0 ? [fence] : []),
    [
      ...sentences(finding, lines.length > 0 ? null : at),
      ...alsoIn(elsewhere),
      small(finding),
    ].join('\\\n'),
  ].join('\n\n');
}

function sentences(finding: Finding, place: string | null): readonly string[] {
  const where = place === null ? '' : ` In ${codeSpan(place)}.`;
  const related = relatedNames(finding).slice(0, 5);
  const cost = costSentence(finding);
  return [
    `${markdownSentence(clip(finding.message, LONGEST_SENTENCE))}${where}`,
    ...(finding.status === 'fixed' || finding.fix === ''
      ? []
      : [`**Fix:** ${markdownSentence(clip(finding.fix, LONGEST_SENTENCE))}`]),
    ...(cost === null ? [] : [`**Cost:** ${markdown(cost)}`]),
    ...(related.length === 0
      ? []
      : [`**Same cause:** ${related.map((name) => markdown(clip(name, 200))).join(', ')}.`]),
  ];
}

function small(finding: Finding): string {
  const rest = markdownSentence(clip(smallPrint(finding), 300));
  return `<sub>[${finding.code}](${pageOf(finding.code)})${rest === '' ? '' : ` ${rest}`}</sub>`;
}

/** Places that are named besides the first. */
const PLACES = 8;

function alsoIn(places: readonly string[]): readonly string[] {
  if (places.length === 0) return [];
  const shown = places.slice(0, PLACES).map((place) => codeSpan(clip(place, 120)));
  const more = places.length - shown.length;
  return [
    `**Also in:** ${[...shown, ...(more > 0 ? [times(more, 'more place')] : [])].join(', ')}.`,
  ];
}

/** In money; the message has the tokens. */
function costSentence({ costPer1000, code, status }: Finding): string | null {
  if (costPer1000 === null || !(costPer1000 >= 0.005) || status === 'fixed') return null;
  const amount = `${dollars(costPer1000)} per 1,000 requests`;
  return code === 'suspect-value' ? `up to ${amount} if it varies.` : `${amount}.`;
}

function heading(item: Item): string {
  const names = namesOf(item).map((name) => codeSpan(clip(name, 120)));
  const [only] = item.prompts;
  const parts =
    item.prompts.length === 1 && only !== undefined
      ? nameParts(only).map((part) => markdown(clip(part, 60)))
      : [];
  const whose = [...names, ...othersOf(item), ...parts].join(', ');
  return `${whose}${whose === '' ? '' : ' – '}${markdown(shortOf(item.finding))}`;
}

function namesOf({ prompts }: Item): readonly string[] {
  const names = [...new Set(prompts.map(({ id }) => id))];
  return names.length > NAMES ? names.slice(0, 1) : names;
}

function othersOf({ prompts }: Item): readonly string[] {
  const count = new Set(prompts.map(({ id }) => id)).size;
  return count > NAMES ? [times(count - 1, 'more prompt')] : [];
}

function firstSentence(text: string): string {
  return /^(.*?[.!?])(?:\s|$)/s.exec(text)?.[1]?.replace(/\.$/, '') ?? text;
}

function signOf({ severity, status, accepted, fails }: Finding): string {
  if (status === 'fixed') return '✅';
  if (accepted !== null) return 'ℹ️';
  if (fails) return '❌';
  return { error: '⚠️', warning: '⚠️', note: 'ℹ️' }[severity];
}

/**
 * A part that opens on a click; `summary` is HTML. The blank lines let Markdown begin and end inside the
 * element.
 */
export function fold(summary: string, blocks: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${blocks.join('\n\n')}\n\n</details>`;
}
