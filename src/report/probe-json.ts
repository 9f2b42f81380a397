import { finite, measurementJson } from './measurement-json.ts';
import type { ProbePlan, ProbeReport, ProbedPrompt } from './probe-report.ts';

/** The probe's report as JSON, its members in a fixed order, ending with a line break. */
export function probeJson(report: ProbeReport): string {
  const { totals } = report;
  const ordered: ProbeReport = {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    totals: {
      prompts: totals.prompts,
      calls: totals.calls,
      costUsd: finite(totals.costUsd) ?? 0,
      outcomes: totals.outcomes,
    },
    probes: report.probes.map(probed),
    notes: report.notes,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function probed(of: ProbedPrompt): ProbedPrompt {
  return {
    prompt: of.prompt,
    case: of.case,
    conversation: of.conversation,
    provider: of.provider,
    model: of.model,
    measured: measurementJson(of.measured),
    fails: of.fails,
  };
}

/** The plan of a dry run as JSON. */
export function planJson(plan: ProbePlan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
