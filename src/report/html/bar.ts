import { approximately, grouped } from '../../request/tokens/words.ts';
import { markup } from '../escape/markup.ts';
import type { SideReport } from '../report.ts';

type Zone = 'read' | 'lost' | 'open';

/** Units of the drawing's width. */
const WIDTH = 100;

/**
 * A request drawn to scale: its sections side by side in cache order, what is read from the cache, what of
 * the cached prefix is lost, and what stands behind the last breakpoint.
 *
 * @param lost tokens of the cached prefix that are no longer read
 */
export function barHtml(name: string, side: SideReport, lost: number): string {
  const { totalTokens: total, prefixTokens: prefix, sections, breakpoints } = side;
  if (total <= 0) return '';
  const kept = Math.max(0, Math.min(prefix, total) - lost);
  const zones: readonly (readonly [Zone, number])[] = [
    ['read', kept],
    ['lost', Math.min(lost, prefix)],
    ['open', Math.max(0, total - prefix)],
  ];
  const at = (tokens: number) => round((tokens / total) * WIDTH);
  let x = 0;
  const rects = zones.flatMap(([zone, tokens]) => {
    const from = x;
    x += tokens;
    return tokens > 0
      ? [`<rect class="${zone}" x="${at(from)}" y="0" width="${at(tokens)}" height="10"/>`]
      : [];
  });
  let edge = 0;
  const edges = sections.slice(0, -1).map(({ tokens }) => {
    edge += tokens;
    return `<path class="edge" d="M${at(edge)} 0V10"/>`;
  });
  const about = side.tokens.kind === 'exact' ? grouped : approximately;
  const legend = zones
    .filter(([, tokens]) => tokens > 0)
    .map(
      ([zone, tokens]) =>
        `<li><span class="key ${zone}"></span>${WORDS[zone]}: ${about(tokens)}</li>`,
    );
  const parts = sections.map(({ section, tokens }) => `${section} ${about(tokens)}`).join(', ');
  const marks =
    breakpoints.length === 0
      ? 'no breakpoint'
      : `breakpoints at ${breakpoints.map((pointer) => `<code>${markup(pointer === '' ? '(the body)' : pointer)}</code>`).join(', ')}`;
  return `<figure><figcaption>${markup(name)}: ${parts} tokens; ${marks}</figcaption>
<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" role="img" aria-label="${markup(`${name}: ${zones.map(([zone, tokens]) => `${WORDS[zone]} ${about(tokens)} tokens`).join(', ')}`)}">${rects.join('')}${edges.join('')}</svg>
<ul class="legend">${legend.join('')}</ul></figure>`;
}

const WORDS: Readonly<Record<Zone, string>> = {
  read: 'cached',
  lost: 'no longer read',
  open: 'never cached',
};

function round(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
