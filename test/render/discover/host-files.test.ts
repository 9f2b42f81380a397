import { describe, expect, test } from 'vitest';
import { hostNotes, hostOf } from '../../../src/render/discover/host-files.ts';

describe('files that a host puts into prompts of its own', () => {
  test.each([
    ['CLAUDE.md', 'Claude Code'],
    ['packages/api/CLAUDE.md', 'Claude Code'],
    ['.claude/agents/reviewer.md', 'Claude Code'],
    ['.claude/commands/git/commit.md', 'Claude Code'],
    ['.claude/skills/pdf/SKILL.md', 'Claude Code'],
    ['AGENTS.md', 'coding agents'],
    ['skills/pdf/SKILL.md', 'agents that load skills'],
    ['.cursorrules', 'Cursor'],
    ['.cursor/rules/style.mdc', 'Cursor'],
    ['.github/copilot-instructions.md', 'GitHub Copilot'],
    ['.github/instructions/ts.instructions.md', 'GitHub Copilot'],
    ['GEMINI.md', 'Gemini CLI'],
    ['.windsurfrules', 'Windsurf'],
    ['.clinerules', 'Cline'],
  ])('%s belongs to %s', (path, host) => {
    expect(hostOf(path)).toBe(host);
  });

  test.each(['claude.md.txt', 'MYCLAUDE.md', 'prompts/agents.md', '.claude/settings.json'])(
    '%s belongs to none',
    (path) => {
      expect(hostOf(path)).toBeNull();
    },
  );

  test('each host whose files changed has one sentence, which names at most five of them', () => {
    const rules = Array.from({ length: 8 }, (_, n) => `.cursor/rules/r${n}.mdc`);
    const [claude, cursor, ...more] = hostNotes(['CLAUDE.md', 'src/a.ts', ...rules]);
    expect(claude).toMatch(
      /^Part of a cached prefix elsewhere \(Claude Code\): CLAUDE\.md changed/,
    );
    expect(cursor).toMatch(/r4\.mdc, 3 more changed/);
    expect(more).toEqual([]);
  });
});
