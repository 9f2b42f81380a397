import type { Finding } from '../../findings/finding.ts';

/** The names of both models, where a finding is about another model; null elsewhere. */
export function modelChange({
  code,
  causes,
  before,
  after,
}: Finding): { readonly before: string; readonly after: string } | null {
  if (code !== 'prefix-changed' || !causes.includes('model')) return null;
  const [old, now] = [nameIn(before), nameIn(after)];
  return old === null || now === null || old === now ? null : { before: old, after: now };
}

/** A value as a whole, in quotes or not, or the member of an object. */
function nameIn(excerpt: string | null): string | null {
  if (excerpt === null) return null;
  const member = /"model"\s*:\s*"([^"\n]{1,120})"/.exec(excerpt)?.[1];
  if (member !== undefined) return member;
  const plain = excerpt.trim().replace(/^"(.*)"$/s, '$1');
  return plain !== '' && plain.length <= 120 && !/[\s{}"]/.test(plain) ? plain : null;
}
