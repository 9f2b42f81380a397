import { expect, test } from 'vitest';
import { reportOn } from '../../../check/support.ts';
import { conversation, underHandbook } from '../../../incidents/conversation.ts';

/** The lines of a trace. */
const trace = (...turns: readonly unknown[]) =>
  turns.map((request, turn) => `${JSON.stringify({ session: 'a', turn, request })}\n`).join('');

test('a conversation that only gains or loses turns is changed, and a note says why', async () => {
  const [first, second, third] = conversation(3);
  const [, edited] = conversation(2, () => underHandbook('Be brief.'));
  const ids = ['longer', 'shorter', 'edited', 'same'];
  const config = ids.map((id) => `- { id: ${id}, file: traces/${id}.jsonl }\n`).join('');
  const report = await reportOn(
    {
      'prompt-cache-guard.yml': `version: 1\nprompts:\n${config}`,
      'traces/longer.jsonl': trace(first),
      'traces/shorter.jsonl': trace(first, second),
      'traces/edited.jsonl': trace(first, second),
      'traces/same.jsonl': trace(first, second),
    },
    {
      'traces/longer.jsonl': trace(first, second, third),
      'traces/shorter.jsonl': trace(first),
      'traces/edited.jsonl': trace(edited),
    },
  );
  expect(report.prompts.map(({ id, status }) => [id, status])).toEqual([
    ['longer', 'changed'],
    ['shorter', 'changed'],
    ['edited', 'changed'],
    ['same', 'unchanged'],
  ]);
  const turns = report.notes.filter((note) => note.includes('turn'));
  expect(turns.filter((note) => note.includes('than at base'))).toEqual([
    "longer: conversation a of the case 'default' goes on, with 2 more turns than at base. The turns that both have are equal.",
    "shorter: conversation a of the case 'default' ends earlier, with 1 fewer turn than at base. The turns that both have are equal.",
  ]);
  expect(report.verdict).toBe('pass');
});
