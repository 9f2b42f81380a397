import { markup } from '../../report/escape/markup.ts';
import type { Step } from './dashboard.ts';

const [WIDTH, HEIGHT] = [600, 100];

/**
 * The prefix hit ratio over time, from 0 to 1; gaps are gaps.
 * @param mark a time that is marked, in milliseconds since 1970
 */
export function lineSvg(
  series: readonly Step[],
  kind: 'chart' | 'spark',
  name: string,
  mark: number | null = null,
): string {
  const x = (index: number) => round((index / Math.max(1, series.length - 1)) * WIDTH);
  let path = '';
  let isDown = false;
  for (const [index, { prefixHitRatio }] of series.entries()) {
    if (prefixHitRatio !== null)
      path += `${isDown ? 'L' : 'M'}${x(index)} ${round((1 - prefixHitRatio) * (HEIGHT - 4) + 2)}${isDown ? '' : 'h.5'}`;
    isDown = prefixHitRatio !== null;
  }
  const at = mark === null ? -1 : series.findLastIndex((step) => Date.parse(step.at) <= mark);
  const marked = at < 0 ? '' : `<path class="mark" d="M${x(at)} 0V${HEIGHT}"/>`;
  return svg(kind, name, `<path class="line" d="${path}"/>${marked}`);
}

/** Dollars lost over time. */
export function barsSvg(series: readonly Step[], name: string): string {
  const most = Math.max(...series.map(({ lostUsd }) => lostUsd), 0);
  const width = WIDTH / Math.max(1, series.length);
  const bars = series.map(({ lostUsd }, index) => {
    const height = most > 0 ? (Math.max(0, lostUsd) / most) * HEIGHT : 0;
    return height === 0
      ? ''
      : `<rect class="bar" x="${round(index * width)}" y="${round(HEIGHT - height)}" width="${round(width * 0.9)}" height="${round(height)}"/>`;
  });
  return svg('chart', name, bars.join(''));
}

function svg(kind: string, name: string, inner: string): string {
  return `<svg class="${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${markup(name)}">${inner}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
