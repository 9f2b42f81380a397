import type { PromptReport } from '../report/report.ts';
import type { Forecast } from './forecast.ts';

/** What a reader of predicted figures should know: the traffic that was assumed, and what was not compared. */
export function forecastNotes(
  prompts: readonly PromptReport[],
  forecast: Forecast | null,
): readonly string[] {
  if (forecast === null) return [];
  const predicted = prompts.filter(({ hitRatio }) => hitRatio.predicted !== null);
  const notes: string[] = [];
  if (predicted.some(({ id }) => forecast.trafficOf(id).isDefault)) {
    notes.push(
      'Hit ratios and the cost of input are predicted for 2,880 requests a day, 30 seconds from turn to turn: set traffic in the configuration to what you have.',
    );
  }
  const unmeasured = predicted.filter(
    ({ head, hitRatio }) =>
      head !== null && (hitRatio.predicted?.head?.prefixHitRatio ?? null) === null,
  );
  if (forecast.minHitRatio !== null && unmeasured.length > 0) {
    const names = [...new Set(unmeasured.map(({ id }) => `\`${id}\``))];
    const shown = names.slice(0, 5).join(', ');
    const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
    notes.push(
      `No prefix hit ratio is measured for ${shown}${more}: none of their requests could read anything, so \`min_hit_ratio\` was not compared.`,
    );
  }
  return notes;
}
