import { readFile } from 'node:fs/promises';
import type { Finding } from '../../src/findings/finding.ts';
import type { Report } from '../../src/report/report.ts';
import type { Files } from '../support/repository.ts';

/** A program of fixtures/repeat/, as the files of a repository in which a prompt runs it. */
export async function programFiles(...names: readonly string[]): Promise<Files> {
  const folder = new URL('../../fixtures/repeat/', import.meta.url);
  const programs = await Promise.all(
    names.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  );
  const prompts = names.map((name) => {
    const [id, command] = name.endsWith('.py') ? ['python', 'python3'] : ['node', 'node'];
    return `  - { id: ${id}, render: ${command} ${name} }\n`;
  });
  const notes = Array.from('abcdefghijkl', (name) => [`notes/${name}.md`, name] as const);
  return {
    'prompt-cache-guard.yml': `version: 1\nprompts:\n${prompts.join('')}`,
    ...Object.fromEntries([...programs, ...notes]),
  };
}

/** The findings of one prompt that two renders or two commits made. */
export function findingsOf(report: Report, id: string): readonly Finding[] {
  const prompt = report.prompts.find((one) => one.id === id);
  return (prompt?.findings ?? []).filter(({ axis }) => axis === 'repeat' || axis === 'commit');
}
