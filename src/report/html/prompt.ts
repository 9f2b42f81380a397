import { approximately } from '../../request/tokens/words.ts';
import { markup } from '../escape/markup.ts';
import { figures } from '../figures.ts';
import type { PromptReport } from '../report.ts';
import { byWeight, stakeOf } from '../stake.ts';
import { type Change, costChange, ratioChange } from '../view/cost-view.ts';
import { times } from '../view/counts.ts';
import { nameParts } from '../wording.ts';
import { barHtml } from './bar.ts';
import { findingHtml } from './finding.ts';

/** A prompt's row in the list, which leads to the rest of it. */
export function promptRow(prompt: PromptReport, at: number): string {
  const lost = stakeOf(prompt).lost;
  const standing = prompt.findings.filter(({ status }) => status !== 'fixed').length;
  return `<tr><td><a href="#p${at}">${nameOf(prompt)}</a></td><td class="word">${statusOf(prompt)}</td><td class="number">${standing}</td><td class="number">${lost === 0 ? '0' : approximately(lost)}</td><td class="number">${changeOf(ratioChange([prompt]))}</td><td class="number">${changeOf(costChange([prompt]))}</td></tr>`;
}

/** Prompts that are opened; a thousand of them would keep a reader waiting. */
const OPEN = 10;

/** All that is known of a prompt; open where there is something to do. */
export function promptHtml(prompt: PromptReport, at: number): string {
  const isExact = [prompt.base, prompt.head].every(
    (side) => side === null || side.tokens.kind === 'exact',
  );
  const findings = byWeight(prompt.findings);
  const isOpen =
    at < OPEN &&
    findings.some(
      ({ status, severity, accepted }) =>
        status === 'introduced' && severity !== 'note' && accepted === null,
    );
  return `<details class="prompt" id="p${at}"${isOpen ? ' open' : ''}><summary>${nameOf(prompt)} <span class="dim">${statusOf(prompt)}${findings.length === 0 ? '' : `, ${times(findings.length, 'finding')}`}</span></summary><div class="inside">
${bars(prompt)}
${findings.map((finding) => findingHtml(finding, isExact)).join('\n')}
<dl>${factsOf(prompt)
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`)
    .join('')}</dl></div></details>`;
}

function bars(prompt: PromptReport): string {
  const { base, head } = prompt;
  const { lost } = stakeOf(prompt);
  const isSame = base !== null && head !== null && base.wireId === head.wireId;
  return [
    ...(base === null || isSame ? [] : [barHtml('base', base, 0)]),
    ...(head === null
      ? []
      : [barHtml(isSame ? 'base and head' : 'head', head, Math.min(lost, head.prefixTokens))]),
  ].join('\n');
}

function factsOf(prompt: PromptReport): readonly (readonly [string, string])[] {
  const { provider, model, source, base, head } = prompt;
  const code = (text: string) => `<code>${markup(text)}</code>`;
  return [
    ...(model === null
      ? []
      : [
          ['Model', `${code(model)}${provider === null ? '' : ` at ${markup(provider)}`}`] as const,
        ]),
    ...(source.paths.length === 0 ? [] : [['From', source.paths.map(code).join(', ')] as const]),
    ...figures(prompt).map((line) => ['Figure', markup(line)] as const),
    ...(base === null ? [] : [['Prefix at base', code(base.prefixId)] as const]),
    ...(head === null ? [] : [['Prefix at head', code(head.prefixId)] as const]),
  ];
}

function statusOf({ status }: PromptReport): string {
  return status === 'error' ? 'not analysed' : status;
}

function nameOf(prompt: PromptReport): string {
  return markup([prompt.id, ...nameParts(prompt)].join(', '));
}

function changeOf(change: Change | null): string {
  if (change === null) return '–';
  const { before, after, more } = change;
  const now = after ?? '–';
  const main = before === null ? now : `${before} → ${now}`;
  return markup(more === null ? main : `${main}, ${more}`);
}
