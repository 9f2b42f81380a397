import type { Report } from '../../report/report.ts';
import { openRepository } from '../../repository/git/repository.ts';
import { markerFor } from '../comment.ts';
import { refusalOf } from '../github/refusal.ts';
import type { Host } from '../host.ts';
import { notice } from '../log.ts';
import type { Step } from '../step.ts';
import { keepSuggestions } from './keep.ts';
import { suggestionsFor } from './made.ts';

/**
 * Keeps suggestions on the lines of the pull request up to date, where the input `suggest` asks for them. What
 * goes wrong becomes a notice.
 * @param report null where nothing was compared: then what is there stays
 */
export async function suggest(host: Host, report: Report | null, step: Step): Promise<void> {
  const { inputs, event, api } = step;
  if (!inputs.suggest || event.kind !== 'pull-request' || report === null) return;
  const [base, head] = [report.base.sha, report.head.sha];
  if (base === null || head === null) return;
  if (api === null) {
    notice(host, 'Nothing was suggested: the input github-token is empty.');
    return;
  }
  try {
    await using repository = await openRepository(step.folder, { env: host.env });
    const trees = { base: await repository.tree(base), head: await repository.tree(head) };
    const suggestions = await suggestionsFor(report, await api.files(event.number), trees);
    const marker = markerFor(step);
    const wanted = { pullRequest: event.number, commit: event.head, marker, suggestions };
    await keepSuggestions(api, wanted, await api.login());
  } catch (error) {
    notice(host, `The suggestions are not up to date. ${refusalOf(error)}`);
  }
}
