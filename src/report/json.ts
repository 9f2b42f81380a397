import type { Finding, Where } from '../findings/finding.ts';
import { finite, measurementJson } from './measurement-json.ts';
import type { Cost, Coverage, Money, PromptReport, Ratios, Report, SideReport } from './report.ts';

/**
 * The JSON report (`schemaVersion: 1`), ending with a line break. Members come in a fixed order
 * however the value was made; a number that is none becomes null, never `NaN`.
 */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(ordered(report), null, 2)}\n`;
}

// The return types make the compiler complain when a member is forgotten here.
function ordered(report: Report): Report {
  const { totals } = report;
  return {
    schemaVersion: report.schemaVersion,
    tool: { name: report.tool.name, version: report.tool.version },
    verdict: report.verdict,
    day: report.day,
    base: { ref: report.base.ref, sha: report.base.sha },
    head: { ref: report.head.ref, sha: report.head.sha },
    totals: {
      prompts: totals.prompts,
      unchanged: totals.unchanged,
      changed: totals.changed,
      volatile: totals.volatile,
      added: totals.added,
      removed: totals.removed,
      error: totals.error,
      findings: {
        error: totals.findings.error,
        warning: totals.findings.warning,
        note: totals.findings.note,
      },
    },
    findings: report.findings.map(finding),
    ...(report.coverage !== undefined && { coverage: coverage(report.coverage) }),
    ...(report.isAdopting !== undefined && { isAdopting: report.isAdopting }),
    ...(report.reportOnly !== undefined && {
      reportOnly: { wouldFail: report.reportOnly.wouldFail },
    }),
    money: money(report.money),
    prompts: report.prompts.map(prompt),
    notes: report.notes,
    ...(report.suggestedConfig !== undefined && { suggestedConfig: report.suggestedConfig }),
  };
}

function money(of: Money): Money {
  const sides = ({ base, head }: Money['perDay']) => ({ base: finite(base), head: finite(head) });
  return {
    currency: of.currency,
    per1000Requests: sides(of.per1000Requests),
    perDay: sides(of.perDay),
    traffic: of.traffic,
  };
}

function coverage(of: Coverage): Coverage {
  return {
    guarded: of.guarded,
    discovered: of.discovered,
    inCode: of.inCode,
    notAnalysed: of.notAnalysed,
    isNoneAnalysed: of.isNoneAnalysed,
    unguarded: of.unguarded.map(({ file, line, why }) => ({ file, line, why })),
  };
}

function prompt(of: PromptReport): PromptReport {
  const { predicted, measured } = of.hitRatio;
  return {
    id: of.id,
    case: of.case,
    conversation: of.conversation,
    renamedFrom: of.renamedFrom,
    source: { kind: of.source.kind, paths: of.source.paths, fidelity: of.source.fidelity },
    provider: of.provider,
    model: of.model,
    status: of.status,
    base: of.base && side(of.base),
    head: of.head && side(of.head),
    hitRatio: {
      predicted: predicted && {
        base: predicted.base && ratios(predicted.base),
        head: predicted.head && ratios(predicted.head),
      },
      measured: measured && measurementJson(measured),
    },
    cost: of.cost && cost(of.cost),
    findings: of.findings.map(finding),
  };
}

function side(of: SideReport): SideReport {
  return {
    prefixId: of.prefixId,
    wireId: of.wireId,
    prefixTokens: of.prefixTokens,
    totalTokens: of.totalTokens,
    minimumTokens: of.minimumTokens,
    sections: of.sections.map(({ section, tokens }) => ({ section, tokens })),
    tokens: {
      kind: of.tokens.kind,
      prefixLow: of.tokens.prefixLow,
      prefixHigh: of.tokens.prefixHigh,
    },
    breakpoints: of.breakpoints,
    turns: of.turns,
  };
}

function ratios(of: Ratios): Ratios {
  return { tokenHitRatio: finite(of.tokenHitRatio), prefixHitRatio: finite(of.prefixHitRatio) };
}

function cost(of: Cost): Cost {
  const { base, head } = of.per1000Requests;
  return {
    currency: of.currency,
    per1000Requests: { base: finite(base), head: finite(head) },
    rewriteOnce: finite(of.rewriteOnce),
  };
}

function finding(of: Finding): Finding {
  return {
    id: of.id,
    code: of.code,
    severity: of.severity,
    status: of.status,
    axis: of.axis,
    where: of.where && place(of.where),
    whereBefore: of.whereBefore && place(of.whereBefore),
    causes: of.causes,
    varies: of.varies,
    lostTokens: of.lostTokens,
    before: of.before,
    after: of.after,
    cut: of.cut,
    message: of.message,
    fix: of.fix,
    related: of.related.map(finding),
    file: of.file,
    fileLine: of.fileLine,
    count: of.count,
    places: of.places.map(place),
    loss: of.loss && {
      steady: of.loss.steady,
      oneOff: of.loss.oneOff,
      share: of.loss.share,
      requests: finite(of.loss.requests) ?? 0,
    },
    costPer1000: finite(of.costPer1000),
    fails: of.fails,
    accepted: of.accepted && { reason: of.accepted.reason, until: of.accepted.until },
  };
}

function place(of: Where): Where {
  return {
    section: of.section,
    index: of.index,
    pointer: of.pointer,
    offset: of.offset,
    line: of.line,
    turn: of.turn,
  };
}
