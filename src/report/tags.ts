import type { Finding } from '../findings/finding.ts';
import { placeOf } from './wording.ts';

/** The small print beside a finding's code: its causes, whether it was there before, its acceptance. */
export function tagOf(finding: Finding): string {
  const parts = [...finding.causes];
  return [...(parts.length > 0 ? [parts.join(', ')] : []), ...standing(finding)].join(' · ');
}

/** The small print below a finding: its code and causes, how often it stands there, and its acceptance. */
export function smallPrint(finding: Finding): string {
  const { code, causes, count } = finding;
  const name = causes.length === 0 ? code : `${code} (${causes.join(', ')})`;
  const often = count > 1 ? [`${count} places`] : [];
  return [name, ...often, ...standing(finding)].join(' · ');
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
