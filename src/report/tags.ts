import type { Finding } from '../findings/finding.ts';
import { placeOf } from './wording.ts';

/** The small print beside a finding's code: its causes, whether it was there before, its acceptance. */
export function tagOf(finding: Finding): string {
  const parts = [...finding.causes];
  return [...(parts.length > 0 ? [parts.join(', ')] : []), ...standing(finding)].join(' · ');
}

/** What stands behind the code in the small print below a finding: causes, how often it stands there, its acceptance. */
export function smallPrint(finding: Finding): string {
  const { causes, count } = finding;
  const names = causes.length === 0 ? '' : ` (${causes.join(', ')})`;
  const rest = [...(count > 1 ? [`${count} places`] : []), ...standing(finding)];
  return `${names}${rest.map((part) => ` · ${part}`).join('')}`;
}

function standing(finding: Finding): readonly string[] {
  return [...(finding.status === 'pre-existing' ? [finding.status] : []), ...accepted(finding)];
}

function accepted({ accepted: entry }: Finding): readonly string[] {
  if (entry === null) return [];
  const until = entry.until === null ? '' : ` until ${entry.until}`;
  return [`accepted${until}: ${entry.reason}`];
}

/** Findings of the same root cause, each by its code and its place. */
export function relatedNames(finding: Finding): readonly string[] {
  const names = finding.related.map((one) => {
    const place = placeOf(one);
    return place === null ? one.code : `${one.code} (${place.place})`;
  });
  return [...new Set(names)];
}
