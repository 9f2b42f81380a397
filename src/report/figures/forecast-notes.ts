import { hasRequest } from '../../render/rendering.ts';
import type { PromptReport } from '../report.ts';
import type { Forecast } from './forecast.ts';

/** What a reader of predicted figures should know: the traffic that was assumed, and what was not compared. */
export function forecastNotes(
  prompts: readonly PromptReport[],
  forecast: Forecast | null,
): readonly string[] {
  if (forecast === null) return [];
  const predicted = prompts.filter(({ hitRatio }) => hitRatio.predicted !== null);
  const notes: string[] = [...productionNotes(predicted, forecast)];
  if (predicted.some(({ id }) => forecast.trafficOf(id).isDefault)) {
    notes.push(
      'Hit ratios and the cost of input are predicted for 2,880 requests a day, 30 seconds from turn to turn: set traffic in the configuration to what you have.',
    );
  }
  if (forecast.minHitRatio === null) return notes;
  const cold = predicted.filter(
    ({ head, hitRatio }) =>
      head !== null && (hitRatio.predicted?.head?.prefixHitRatio ?? null) === null,
  );
  if (cold.length > 0) {
    notes.push(
      `No prefix hit ratio is measured for ${named(cold)}: none of their requests could read anything, so \`min_hit_ratio\` was not compared.`,
    );
  }
  const unseen = prompts.filter(
    ({ head, hitRatio, source }) =>
      head !== null &&
      hitRatio.predicted === null &&
      hitRatio.measured === null &&
      hasRequest(source.kind),
  );
  if (unseen.length > 0) {
    notes.push(
      `No hit ratio is predicted for ${named(unseen)}: the provider keeps a part of their prompts, so \`min_hit_ratio\` was not compared.`,
    );
  }
  return notes;
}

/** What production measured of the prompts that changed, beside what is predicted of them. */
function productionNotes(
  predicted: readonly PromptReport[],
  { measuredOf }: Forecast,
): readonly string[] {
  const ids = new Set(
    predicted.flatMap(({ id, status, head }) =>
      status === 'unchanged' || head === null ? [] : id,
    ),
  );
  return [...ids].flatMap((id) => {
    const measured = measuredOf?.(id) ?? null;
    if (measured === null || measured.prefixHitRatio === null) return [];
    const after = afterwards(predicted.filter((each) => each.id === id));
    return [
      `\`${id}\`: production measured a prefix hit ratio of ${measured.prefixHitRatio.toFixed(2)} until ${measured.until}; after this change ${after}.`,
    ];
  });
}

/** Of several cases and conversations, the one that reads least. */
function afterwards(entries: readonly PromptReport[]): string {
  const isOpen = entries.some(({ findings }) =>
    findings.some(({ code, status }) => code === 'suspect-value' && status === 'introduced'),
  );
  if (isOpen) return 'it depends on whether what looks volatile does vary';
  const heads = entries.flatMap(({ hitRatio }) => hitRatio.predicted?.head ?? []);
  const ratios = heads.flatMap(({ prefixHitRatio }) => prefixHitRatio ?? []);
  if (ratios.length > 0) return `${Math.min(...ratios).toFixed(2)} is predicted`;
  return heads.every(({ tokenHitRatio }) => tokenHitRatio === 0)
    ? 'it is predicted that nothing is read'
    : 'none is predicted';
}

function named(prompts: readonly PromptReport[]): string {
  const names = [...new Set(prompts.map(({ id }) => `\`${id}\``))];
  const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
  return `${names.slice(0, 5).join(', ')}${more}`;
}
