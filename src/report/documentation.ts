import type { FindingCode } from '../findings/finding.ts';
import { HOMEPAGE, VERSION } from '../version.ts';

/** The address of a finding code's page in docs/findings, as it is in this version. */
export function pageOf(code: FindingCode): string {
  return `${HOMEPAGE}/blob/v${VERSION}/docs/findings/${code}.md`;
}
