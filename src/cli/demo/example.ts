import { POLICIES, SUMMARY, SYSTEM, TONE_AFTER, TONE_BEFORE, TRIAGE } from './texts.ts';
import { TOOLS } from './tools.ts';

/** Files to write, by repository path, and what the commit says about them. */
export interface Commit {
  readonly files: Readonly<Record<string, string>>;
  readonly message: string;
  /** Fixed, so that the commit has the same id on every machine. */
  readonly date: string;
}

const CONFIG = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }

prompts:
  # Put together from files, as the application does it.
  - id: support
    tools: prompts/tools.json
    system:
      - { file: prompts/system.md, cache_control: { type: ephemeral } }
    messages:
      - { role: user, content: "Where is my order 40017733?" }
    params: { max_tokens: 1024 }

  # A request body as the application sends it, recorded by its snapshot test.
  - id: triage
    file: prompts/triage.request.json

  - id: summary
    system:
      - { file: prompts/policies.md }
      - { file: prompts/summary.md, cache_control: { type: ephemeral } }
    messages:
      - { role: user, content: "The zip of my tent broke on the second day." }
    params: { max_tokens: 512 }
`;

/** What is on the branch `main`. */
export const START: Commit = {
  message: 'Prompts of the support desk',
  date: '2026-11-20T09:00:00Z',
  files: {
    'prompt-cache-guard.yml': CONFIG,
    'prompts/policies.md': POLICIES,
    'prompts/summary.md': SUMMARY,
    'prompts/system.md': SYSTEM,
    'prompts/tools.json': json(TOOLS),
    'prompts/triage.request.json': json(triageRequest(TRIAGE)),
  },
};

const [findOrder, searchArticles, openReturn, handOver] = TOOLS;

/** Three changes that look harmless: a sentence, the order of two tools, and the time of day. */
export const PULL_REQUEST: Commit & { readonly branch: string } = {
  branch: 'warmer-tone',
  message: 'Warmer tone; returns in front of articles; triage knows the time',
  date: '2026-11-23T10:16:00Z',
  files: {
    'prompts/system.md': SYSTEM.replace(TONE_BEFORE, TONE_AFTER),
    'prompts/tools.json': json([findOrder, openReturn, searchArticles, handOver]),
    'prompts/triage.request.json': json(
      triageRequest(`Current time: 2026-11-23 10:15:02\n${TRIAGE}`),
    ),
  },
};

function triageRequest(instructions: string) {
  return {
    model: 'claude-sonnet-5',
    max_tokens: 256,
    system: [
      { type: 'text', text: instructions },
      { type: 'text', text: POLICIES, cache_control: { type: 'ephemeral' } },
    ],
    messages: [
      { role: 'user', content: 'My tent pole snapped and I leave on Friday. Can you help?' },
    ],
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
