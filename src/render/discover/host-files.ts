import { isHidden } from './left-out.ts';

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
    files: /(?:^|\/)(?:\.cursorrules|\.cursor\/(?:rules|agents|commands)\/.+\.mdc?|[^/]+\.mdc)$/,
  },
  {
    name: 'GitHub Copilot',
    files:
      /(?:^|\/)(?:\.github\/(?:copilot-instructions\.md|(?:instructions|prompts|agents|chatmodes)\/.+\.md)|[^/]+\.(?:agent|instructions|prompt|chatmode)\.md)$/,
  },
  {
    name: 'Gemini CLI',
    files: /(?:^|\/)(?:GEMINI\.md|\.gemini\/(?:commands\/.+\.toml|styleguide\.md))$/,
  },
  {
    name: 'Windsurf',
    files: /(?:^|\/)(?:\.windsurfrules|\.windsurf\/(?:rules|workflows)\/.+\.md)$/,
  },
  { name: 'Cline', files: /(?:^|\/)(?:\.clinerules|\.clinerules\/.+\.md)$/ },
  { name: 'Roo Code', files: /(?:^|\/)(?:\.roorules|\.roomodes|\.roo\/.+\.(?:md|txt))$/ },
  { name: 'Kiro', files: /(?:^|\/)\.kiro\/steering\/.+\.md$/ },
  { name: 'Junie', files: /(?:^|\/)\.junie\/.+\.md$/ },
  { name: 'Amazon Q', files: /(?:^|\/)\.amazonq\/(?:rules|prompts)\/.+\.md$/ },
  { name: 'Continue', files: /(?:^|\/)\.continue\/(?:rules|prompts)\/.+\.md$/ },
  { name: 'opencode', files: /(?:^|\/)\.opencode\/(?:agents?|commands?)\/.+\.md$/ },
  { name: 'Codex', files: /(?:^|\/)\.codex\/(?:prompts|skills)\/.+\.md$/ },
  { name: 'Goose', files: /(?:^|\/)\.goosehints$/ },
  { name: 'Qwen Code', files: /(?:^|\/)QWEN\.md$/ },
  {
    name: 'OpenHands',
    files: /(?:^|\/)(?:\.openhands\/.+|microagents\/(?:.+\/)?(?!README)[^/]+)\.md$/,
  },
  { name: 'coding agents', files: /(?:^|\/)AGENTS(?:\.override)?\.md$/ },
  {
    name: 'agents that load skills',
    files: /(?:^|\/)(?:SKILL\.md|skills\/(?!README|CHANGELOG|CONTRIBUTING|INDEX)[^/]+\.md)$/,
  },
];

/** Who sends a file as a part of its own prompts, in words; null for a file that nobody does. */
export function hostOf(path: string): string | null {
  return HOSTS.find(({ files }) => files.test(path))?.name ?? null;
}

/** Files that tell the tools of one's own machine how to work here. */
const OF_THIS_REPOSITORY = /(?:^|\/)(?:CLAUDE(?:\.local)?|AGENTS(?:\.override)?|GEMINI|QWEN)\.md$/;

/**
 * Whether a host's file is a prompt that the repository exists for or hands out, such as an agent or a
 * skill, and not what tells coding agents how to work on the repository itself.
 */
export function isHandedOut(path: string): boolean {
  return hostOf(path) !== null && !isHidden(path) && !OF_THIS_REPOSITORY.test(path);
}

/** The folders that hold a skill: what lies beside a SKILL.md is read with it. */
export function skillFolders(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    if (path.endsWith('/SKILL.md')) folders.add(path.slice(0, path.lastIndexOf('/')));
  return folders;
}

export function isOfSkill(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
    if (folders.has(path.slice(0, end))) return true;
  return false;
}

const NAMED = 5;

/** A sentence for each host whose files changed. Such a change fails nothing by itself. */
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
