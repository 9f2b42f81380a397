import type { Sdk } from '../../render/discover/sdks.ts';
import { VERSION } from '../../version.ts';

export const WORKFLOW_PATH = '.github/workflows/prompt-cache.yml';

// Commits of the named releases; a tag can be moved, a commit cannot.
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const SETUP: Readonly<Record<Sdk['language'], string>> = {
  node: `      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24 # for the command that prompt-cache-guard.yml names
`,
  python: `      - uses: actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0
        with:
          python-version: "3.13" # for the command that prompt-cache-guard.yml names
`,
};

/** A workflow that runs the guard on pull requests; `language` is that of the config's command, if any. */
export function workflow(language: Sdk['language'] | null): string {
  return `# Tells each pull request what it does to the prompt cache.
name: Prompt cache

on:
  pull_request:
  merge_group: # so that the check may be required where a merge queue is used

permissions: {} # nothing for the workflow; the job names what it needs

concurrency: # a newer push makes the run before it pointless
  group: prompt-cache-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  prompt-cache:
    runs-on: ubuntu-latest
    timeout-minutes: ${language === null ? 10 : 30}
    permissions:
      contents: read # to read the prompts of both commits
      pull-requests: write # to write the one comment; without it the report is in the job's summary
    steps:
      - uses: ${CHECKOUT}
        with:
          fetch-depth: 2 # the merge commit and its parent, which are compared
          persist-credentials: false # nothing is pushed, so no step needs the token in .git/config
${language === null ? '' : SETUP[language]}      - uses: prompt-cache-guard/prompt-cache-guard@v${VERSION} # or the commit of that release
`;
}
