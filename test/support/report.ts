import type { Finding, Where } from '../../src/findings/finding.ts';
import type {
  PromptReport,
  PromptStatus,
  Report,
  SideReport,
  UnitTokens,
} from '../../src/report/report.ts';

/** A place in a system prompt. */
export function sampleWhere(given: Partial<Where> = {}): Where {
  return {
    section: 'system',
    index: 0,
    pointer: '/system/0/text',
    offset: 121,
    line: 4,
    turn: 0,
    ...given,
  };
}

/** A finding: a clock in a system prompt, introduced and failing, unless told otherwise. */
export function sampleFinding(given: Partial<Finding> = {}): Finding {
  return {
    id: 'a1b2c3d4',
    code: 'volatile-prefix',
    severity: 'error',
    status: 'introduced',
    axis: 'repeat',
    where: sampleWhere(),
    whereBefore: null,
    causes: ['timestamp'],
    varies: 'call',
    lostTokens: 2_790,
    before: 'It is now 16:05:12.',
    after: 'It is now 16:05:13.',
    cut: null,
    message: 'The system prompt holds a time that is another on every call.',
    fix: 'Move the time behind the last cache breakpoint, into the newest user message for example.',
    related: [],
    file: 'prompts/system.md',
    fileLine: 4,
    fails: true,
    accepted: null,
    count: 1,
    places: [],
    loss: null,
    costPer1000: null,
    ...given,
  };
}

/** A unit: the system prompt, unless told otherwise. */
export function sampleUnit(given: Partial<UnitTokens> = {}): UnitTokens {
  return {
    section: 'system',
    index: 0,
    pointer: '/system/0',
    what: 'system text',
    tokens: 2_860,
    count: 1,
    breakpoint: null,
    ...given,
  };
}

/** One side of a prompt: 1,240 tokens of tools and 2,860 of system prompt are cached, a question is not. */
export function sampleSide(given: Partial<SideReport> = {}): SideReport {
  return {
    prefixId: '0123456789abcdef',
    wireId: 'fedcba9876543210',
    prefixTokens: 4_100,
    minimumTokens: 1_024,
    totalTokens: 4_180,
    sections: [
      { section: 'tools', tokens: 1_240 },
      { section: 'system', tokens: 2_860 },
      { section: 'messages', tokens: 80 },
    ],
    units: [
      sampleUnit({ section: 'params', pointer: '', what: 'model', tokens: 0 }),
      sampleUnit({ section: 'tools', pointer: '/tools/0', what: 'tool search', tokens: 500 }),
      sampleUnit({
        section: 'tools',
        index: 1,
        pointer: '/tools/1',
        what: 'tool book',
        tokens: 740,
      }),
      sampleUnit({ breakpoint: { kind: 'explicit', ttl: '5m' } }),
      sampleUnit({
        section: 'messages',
        pointer: '/messages/0/content/0',
        what: 'user text',
        tokens: 80,
      }),
    ],
    tokens: { kind: 'estimate', prefixLow: 2_900, prefixHigh: 4_900 },
    breakpoints: ['/system/0'],
    turns: 1,
    ...given,
  };
}

/** A prompt with equal sides, unless told otherwise. */
export function samplePrompt(given: Partial<PromptReport> = {}): PromptReport {
  return {
    id: 'support',
    case: 'default',
    conversation: '1',
    renamedFrom: null,
    source: { kind: 'composed', paths: ['prompts/system.md'], fidelity: 'exact' },
    provider: 'anthropic',
    model: 'claude-sonnet-5',
    status: 'unchanged',
    base: sampleSide(),
    head: sampleSide(),
    hitRatio: { predicted: null, measured: null },
    cost: null,
    findings: [],
    ...given,
  };
}

/** A report of these prompts, its totals and its verdict in step with them. */
export function sampleReport(
  prompts: readonly PromptReport[],
  given: Partial<Report> = {},
): Report {
  const count = (status: PromptStatus): number =>
    prompts.filter((prompt) => prompt.status === status).length;
  const findings = [...(given.findings ?? []), ...prompts.flatMap((prompt) => prompt.findings)];
  const severe = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const failed = findings.some((finding) => finding.fails);
  return {
    schemaVersion: 1,
    tool: { name: 'prompt-cache-guard', version: '0.1.0' },
    day: '2026-11-23',
    verdict: failed ? 'fail' : count('error') > 0 ? 'error' : 'pass',
    base: { ref: 'main', sha: '1f0c4b7a9d2e8c6b5a4f3e2d1c0b9a8f7e6d5c4b' },
    head: { ref: 'HEAD', sha: '9a8b7c6d5e4f30211203f4e5d6c7b8a990817263' },
    totals: {
      prompts: prompts.length,
      unchanged: count('unchanged'),
      changed: count('changed'),
      volatile: count('volatile'),
      added: count('added'),
      removed: count('removed'),
      error: count('error'),
      findings: { error: severe('error'), warning: severe('warning'), note: severe('note') },
    },
    findings: [],
    money: NO_MONEY,
    prompts,
    notes: [],
    ...given,
  };
}

/** As the JSON report has it. */
export function withoutUnits(report: Report): Report {
  const of = (side: SideReport | null): SideReport | null => {
    if (side === null) return null;
    const { units: _, ...rest } = side;
    return rest;
  };
  const prompts = report.prompts.map((prompt) => ({
    ...prompt,
    base: of(prompt.base),
    head: of(prompt.head),
  }));
  return { ...report, prompts };
}

const NO_MONEY: Report['money'] = {
  currency: 'USD',
  per1000Requests: { base: null, head: null },
  perDay: { base: null, head: null },
  traffic: null,
};

/** A run with one of each: what the reports look like on an ordinary bad day. */
export function sampleDay(): Report {
  return sampleReport([
    samplePrompt({ id: 'greeting' }),
    samplePrompt({
      id: 'planner',
      case: 'eu',
      status: 'changed',
      provider: 'openai',
      model: 'gpt-5.6',
      findings: [
        sampleFinding({
          id: '00000002',
          code: 'prefix-changed',
          severity: 'note',
          axis: 'commit',
          causes: ['wording'],
          varies: null,
          fails: false,
          lostTokens: 1_900,
          before: 'You answer politely.\nNever promise a refund.\nKeep to the handbook.\n',
          after:
            'You answer politely and briefly.\nNever promise a refund.\nKeep to the handbook.\n',
          message: 'The system prompt was edited.',
          fix: 'Nothing to fix if it is meant: the prefix is written to the cache once more after the merge.',
          fileLine: 1,
          file: 'prompts/planner.md',
        }),
        sampleFinding({
          id: '00000003',
          code: 'prefix-changed',
          severity: 'warning',
          axis: 'commit',
          causes: ['tool-reordered'],
          varies: null,
          fails: false,
          where: sampleWhere({ section: 'tools', pointer: '/tools/0', offset: null, line: null }),
          lostTokens: 4_100,
          before: '["search","book"]',
          after: '["book","search"]',
          message: 'The tools stand in another order.',
          fix: 'Keep the tools in the order of base.',
          file: 'prompts/tools.json',
          fileLine: 2,
        }),
      ],
    }),
    samplePrompt({
      status: 'volatile',
      findings: [sampleFinding()],
      cost: { currency: 'USD', per1000Requests: { base: 1.9, head: 12.4 }, rewriteOnce: 0.015 },
      hitRatio: {
        predicted: {
          base: { tokenHitRatio: 0.93, prefixHitRatio: 1 },
          head: { tokenHitRatio: 0.29, prefixHitRatio: 0.32 },
        },
        measured: null,
      },
    }),
    samplePrompt({ id: 'summary', status: 'added', base: null }),
    samplePrompt({ id: 'plain' }),
  ]);
}
