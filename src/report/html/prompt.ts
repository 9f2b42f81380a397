import type { Finding } from '../../findings/finding.ts';
import { markup } from '../escape/markup.ts';
import type { PromptReport, SideReport } from '../report.ts';
import { byWeight, worstOf } from '../stake.ts';
import { times } from '../view/counts.ts';
import { isAdopted, nameParts } from '../wording.ts';
import { barHtml } from './bar.ts';
import { figuresHtml } from './figures.ts';
import { findingHtml } from './finding.ts';
import { marksOf, placeOn } from './marks.ts';

/** Prompts that are opened; a thousand of them would keep a reader waiting. */
const OPEN = 10;

/**
 * All that is known of a prompt; open where there is something to do.
 *
 * @param at where it stands in the list; null for one that is not in it
 */
export function promptHtml(prompt: PromptReport, at: number | null): string {
  const isExact = [prompt.base, prompt.head].every(
    (side) => side === null || side.tokens.kind === 'exact',
  );
  const around = { isExact, canAccept: prompt.head !== null, heading: 'h4' } as const;
  const findings = byWeight(prompt.findings);
  const isOpen = at !== null && at < OPEN && findings.some(isToDo);
  // A link to what is folded unfolds it; a link to the fold would not.
  const inside = at === null ? '<div class="inside">' : `<div class="inside" id="p${at}">`;
  const isNew = isAdopted(prompt) && findings.some(({ severity }) => severity !== 'note');
  return `<details class="prompt"${isOpen ? ' open' : ''}><summary><h3>${nameHtml(prompt)} <span class="dim">${summaryOf(prompt)}</span></h3></summary>${inside}
${bars(prompt)}
${figuresHtml(prompt)}
${isNew ? '<p>New here, so nothing fails now; from now on this would:</p>' : ''}
${findings.map((finding) => findingHtml(finding, around)).join('\n')}
${factsHtml(prompt)}</div></details>`;
}

function isToDo({ status, severity, accepted }: Finding): boolean {
  return status === 'introduced' && severity !== 'note' && accepted === null;
}

function summaryOf(prompt: PromptReport): string {
  const { findings } = prompt;
  const failing = findings.filter(({ fails }) => fails).length;
  return [
    statusOf(prompt),
    ...(findings.length === 0 ? [] : [times(findings.length, 'finding')]),
    ...(failing === 0 ? [] : [`${failing} ${failing === 1 ? 'blocks' : 'block'}`]),
  ].join(', ');
}

function bars(prompt: PromptReport): string {
  const { base, head } = prompt;
  const isSame = base !== null && head !== null && base.wireId === head.wireId;
  return [
    ...(base === null || isSame ? [] : [bar('base', base, prompt)]),
    ...(head === null ? [] : [bar('head', head, prompt, isSame ? 'base and head' : 'head')]),
  ].join('\n');
}

function bar(
  which: 'base' | 'head',
  side: SideReport,
  { findings }: PromptReport,
  name: string = which,
): string {
  const worst = worstOf(findings.filter((finding) => isLoss(finding, which)));
  const place = worst && { ...worst, where: placeOn(worst, which) };
  return barHtml(name, side, place, marksOf(findings, side, which));
}

/** A break within one commit is there on the sides that have it; one between two is what head has lost. */
function isLoss({ status, axis, code }: Finding, which: 'base' | 'head'): boolean {
  if (which === 'base') return status !== 'introduced' && axis !== 'commit';
  // What a lost breakpoint had cached is drawn as never cached.
  return status !== 'fixed' && code !== 'breakpoint-lost';
}

function factsHtml({ provider, model, source, base, head }: PromptReport): string {
  const code = (text: string) => `<code>${markup(text)}</code>`;
  const at = provider === null ? '' : ` at ${markup(provider)}`;
  const facts: readonly (readonly [string, string])[] = [
    ...(model === null ? [] : [['Model', `${code(model)}${at}`] as const]),
    ...(source.paths.length === 0 ? [] : [['From', source.paths.map(code).join(', ')] as const]),
    ...(base === null ? [] : [['Prefix at base', code(base.prefixId)] as const]),
    ...(head === null ? [] : [['Prefix at head', code(head.prefixId)] as const]),
  ];
  return `<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`;
}

export function statusOf({ status }: PromptReport): string {
  return status === 'error' ? 'not analysed' : status;
}

export function nameHtml(prompt: PromptReport): string {
  return markup([prompt.id, ...nameParts(prompt)].join(', '));
}
