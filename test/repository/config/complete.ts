/** A config that uses every key once. */
export const COMPLETE = `version: 1
defaults: { provider: anthropic, model: claude-sonnet-5 }
discover: { include: ["prompts/**/*.md"], exclude: [./drafts/**] }

prompts:
  - id: support
    provider: anthropic
    model: claude-sonnet-5
    tools: prompts/tools.json
    system:
      - { file: prompts/system.md, cache_control: { type: ephemeral } }
      - { file: prompts/user.j2, engine: jinja2, options: { trim_blocks: true } }
      - { text: "You are kind." }
    messages:
      - { role: user, content: "{{question}}", engine: mustache }
    params: { max_tokens: 1024, temperature: 1.0 }
    vars:
      brand: Acme
      user: { varies: session, values: [Ada, "Bob O'Neil <x>"] }
      question: { varies: request, values: ["hi?", "How do I pay?"] }
    cases: { eu: { brand: AcmeEU } }
  - id: raw
    file: prompts/*.request.json
  - id: conversation
    file: [turns/1.json, turns/2.json]
    traffic: { turns: 2 }
  - id: planner
    render: python -m app.prompts
    setup: pip install -r requirements.txt
    env: [PIP_INDEX_URL]
  - id: chat
    capture: npm run --silent smoke
    siblings: session

models:
  llama-4: { minimum_tokens: 0, lookback: 20, granularity: 16 }

traffic: { requests_per_day: 20000, turns: 6, pause: 30s }

policy:
  fail_on: [+below-minimum, -suspect-value, +no-breakpoint:warning]
  min_hit_ratio: 0.8
  max_cost_increase: 10%
  accept:
    - { prompt: planner, code: unshared-prefix, wireId: "0123456789abcdef", reason: "per-tenant by design", until: 2027-03-31 }

report: { excerpts: full }
probe: { mode: off, budget_usd: 0.25, max_calls: 16 }
`;
