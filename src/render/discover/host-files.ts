/** A program that puts files of a repository into the prompts that it sends itself. */
interface Host {
  readonly name: string;
  readonly files: RegExp;
}

/*
 * The request is the host's, so that there is nothing to render; what is known is that the file stands
 * in a prefix that its users pay to write again.
 */
const HOSTS: readonly Host[] = [
  {
    name: 'Claude Code',
    files:
      /(?:^|\/)(?:CLAUDE(?:\.local)?\.md|\.claude\/(?:agents|commands|skills|rules|output-styles)\/.+\.md)$/,
  },
  {
    name: 'Cursor',
    files: /(?:^|\/)(?:\.cursorrules|\.cursor\/(?:rules|agents|commands)\/.+\.mdc?)$/,
  },
  {
    name: 'GitHub Copilot',
    files:
      /(?:^|\/)\.github\/(?:copilot-instructions\.md|(?:instructions|prompts|agents|chatmodes)\/.+\.md)$/,
  },
  { name: 'Gemini CLI', files: /(?:^|\/)GEMINI\.md$/ },
  { name: 'Windsurf', files: /(?:^|\/)(?:\.windsurfrules|\.windsurf\/rules\/.+\.md)$/ },
  { name: 'Cline', files: /(?:^|\/)(?:\.clinerules|\.clinerules\/.+\.md)$/ },
  { name: 'coding agents', files: /(?:^|\/)AGENTS(?:\.override)?\.md$/ },
  { name: 'agents that load skills', files: /(?:^|\/)SKILL\.md$/ },
];

/** Who sends a file as a part of its own prompts, in words; null for a file that nobody does. */
export function hostOf(path: string): string | null {
  return HOSTS.find(({ files }) => files.test(path))?.name ?? null;
}

const NAMED = 5;

/** A sentence for each host whose files changed. Such a change is no finding: it fails nothing. */
export function hostNotes(changed: readonly string[]): readonly string[] {
  const byHost = new Map<string, string[]>();
  for (const path of changed) {
    const host = hostOf(path);
    if (host !== null) byHost.set(host, [...(byHost.get(host) ?? []), path]);
  }
  return Array.from(byHost, ([host, paths]) => {
    const more = paths.length - NAMED;
    const names = [...paths.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
    return `Part of a cached prefix elsewhere (${host}): ${names} changed, so sessions after the merge write that prefix again, once. Nothing to fix.`;
  });
}
