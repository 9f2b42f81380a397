import type { Finding } from '../../findings/finding.ts';
import { markup } from '../escape/markup.ts';
import { pageOf } from '../documentation.ts';
import { dollars } from '../numbers.ts';
import { relatedNames, tagOf } from '../tags.ts';
import { costOf, placeOf } from '../wording.ts';
import { diffHtml } from './diff.ts';

/** What a finding does not say of itself. */
interface Around {
  /** Token numbers are no estimates. */
  readonly isExact: boolean;
  /** There is a request at head, so that an entry can accept the finding for its bytes. */
  readonly canAccept: boolean;
  /** The level of its heading, below that of what it is about. */
  readonly heading: 'h3' | 'h4';
}

/** One finding: what, where, the change, what it costs and what to do. */
export function findingHtml(finding: Finding, around: Around): string {
  const { heading } = around;
  const isFixed = finding.status === 'fixed';
  const tag = tagOf(finding);
  const kind = isFixed ? 'fixed' : finding.accepted === null ? finding.severity : 'note';
  const facts = factsOf(finding, around)
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('');
  return `<article class="${kind}"><${heading}>${isFixed ? 'fixed' : finding.severity}: <a href="${pageOf(finding.code)}">${finding.code}</a>${tag === '' ? '' : ` <span class="dim">(${markup(tag)})</span>`}</${heading}>
<p>${markup(finding.message)}</p>
${diffHtml(finding)}
<dl>${facts}</dl></article>`;
}

function factsOf(
  finding: Finding,
  { isExact, canAccept }: Around,
): readonly (readonly [string, string])[] {
  const place = placeOf(finding);
  const cost = costOf(finding, isExact);
  const money = dollars(finding.costPer1000);
  const related = relatedNames(finding);
  return [
    ...(place === null
      ? []
      : [
          [
            'Where',
            `<code>${markup(place.place)}</code>${place.inRequest === null ? '' : `, in the request <code>${markup(place.inRequest)}</code>`}`,
          ] as const,
        ]),
    ...(finding.count > 1 ? [['How often', oftenWords(finding)] as const] : []),
    ...(cost === null
      ? []
      : [
          [
            'Cost',
            `${markup(cost)}${money === null || finding.costPer1000 === 0 ? '' : `; ${money} per 1,000 requests`}`,
          ] as const,
        ]),
    ...(finding.status === 'fixed' || finding.fix === ''
      ? []
      : [['Fix', markup(finding.fix)] as const]),
    ...(related.length === 0 ? [] : [['Same cause', markup(related.join(', '))] as const]),
    ['Id', idHtml(finding, canAccept)],
  ];
}

function oftenWords({ count, places }: Finding): string {
  const others = places.map(({ pointer }) => `<code>${markup(pointer)}</code>`);
  return `at ${count} places${others.length === 0 ? '' : `: also at ${others.join(', ')}`}`;
}

function idHtml({ id, fails }: Finding, canAccept: boolean): string {
  const name = `<code>${markup(id)}</code>`;
  if (!fails || !canAccept) return name;
  return `${name}; if it is meant: <code>npx prompt-cache-guard check --accept ${markup(id)} --reason &quot;…&quot;</code>`;
}
