import { placeholdersIn } from '../../render/placeholders/find.ts';
import type { PlaceholderFill } from '../../render/rendering.ts';
import type { Draft } from '../draft.ts';
import type { Judged } from '../finalise.ts';
import type { AnalysedConversation } from './analyse.ts';
import { fileOf, nameOf, unitKey, whereIn } from './place.ts';
import { VARIES, isPartOf, textIn } from './read.ts';
import { type AnalysedRequest, prefixEnd, tokensBefore, tokensUpTo, unitAt } from './request.ts';

/**
 * Placeholders of texts whose values nobody declares (contract, section 3): a warning where head adds one,
 * since what fills it is not known; where code visibly fills it with what varies, that decides, and base may
 * have had it before. What of the edits is nothing but such a placeholder goes into its finding.
 */
export function judgePlaceholders(
  base: AnalysedConversation | null,
  head: AnalysedConversation,
  edits: readonly Judged[],
): readonly Judged[] {
  const [later, earlier] = [head.turns[0], base?.turns[0]];
  if (later === undefined || head.placeholders === undefined) return edits;
  const before = earlier === undefined ? new Set<string>() : namesIn(earlier);
  const found = placesIn(later).flatMap((place): readonly Judged[] => {
    const fill = head.placeholders?.get(place.name);
    if (fill === undefined) return [];
    const cause = fill?.judgement?.cause ?? 'variable';
    const isOld = before.has(place.name);
    const was = base?.placeholders?.get(place.name)?.judgement?.cause ?? 'variable';
    // Nothing is known of what was there before, and nothing has changed.
    if (isOld && cause === 'variable') return [];
    const status = isOld && was === cause ? ('pre-existing' as const) : ('introduced' as const);
    return [{ draft: draftOf(place, fill, later), status, related: [] }];
  });
  const explains = (edit: Judged) =>
    found.some(({ draft, status }) => status === 'introduced' && isPartOf(edit.draft, draft));
  const explained = edits.filter(explains);
  return [
    ...asOne(
      found.map((one) => ({
        ...one,
        related: explained.filter(({ draft }) => isPartOf(draft, one.draft)),
      })),
    ),
    ...edits.filter((edit) => !explained.includes(edit)),
  ];
}

const SHOWN = 10;

/** What nobody knows of the placeholders of a unit is one fact, told at the first of them. */
function asOne(found: readonly Judged[]): readonly Judged[] {
  const isUnknown = ({ draft }: Judged) => draft.facts.placeholder?.fill === null;
  return found.flatMap((one) => {
    if (!isUnknown(one)) return [one];
    const alike = found.filter((other) => isUnknown(other) && other.draft.unit === one.draft.unit);
    if (alike[0] !== one) return [];
    const places = alike.slice(1, SHOWN + 1).flatMap(({ draft }) => draft.where ?? []);
    const related = alike.flatMap((other) => other.related);
    return [{ ...one, count: alike.length, places, related: [...new Set(related)] }];
  });
}

/** The first place of a placeholder in the texts of a request. */
interface Place {
  readonly name: string;
  readonly written: string;
  readonly unit: number;
  readonly text: string;
  readonly start: number;
}

function placesIn(request: AnalysedRequest): readonly Place[] {
  const first = new Map<string, Place>();
  request.segmented.units.slice(0, prefixEnd(request)).forEach((_, unit) => {
    const text = textIn(request, unit);
    if (text === null) return;
    for (const { name, written, start } of placeholdersIn(text))
      if (!first.has(name)) first.set(name, { name, written, unit, text, start });
  });
  return [...first.values()];
}

function namesIn(request: AnalysedRequest): ReadonlySet<string> {
  return new Set(placesIn(request).map(({ name }) => name));
}

function draftOf(
  { name, written, unit, text, start }: Place,
  fill: PlaceholderFill | null,
  request: AnalysedRequest,
): Draft {
  const where = whereIn(request, unit, {
    path: '/text',
    offset: start,
    text,
  });
  const judgement = fill?.judgement ?? null;
  const cause = judgement?.cause ?? 'variable';
  const isCertain = judgement !== null && judgement.certain && cause !== 'variable';
  const all = tokensBefore(request, prefixEnd(request));
  return {
    code: 'suspect-value',
    severity: isCertain && cause !== 'date' ? 'error' : 'warning',
    axis: 'commit',
    where,
    whereBefore: null,
    causes: [cause],
    varies: VARIES[cause],
    lostTokens: Math.max(0, all - tokensUpTo(request, unit, start / Math.max(1, text.length))),
    before: null,
    after: written,
    subject: nameOf(unitAt(request, unit)),
    facts: {
      value: name,
      certain: isCertain,
      placeholder: {
        written,
        name,
        fill:
          fill === null || judgement === null
            ? null
            : { expression: fill.expression, place: `${fill.file}:${fill.line}` },
      },
    },
    unitKey: unitKey(unitAt(request, unit)),
    unit,
    ...fileOf(request, where),
    preExisting: false,
  };
}
