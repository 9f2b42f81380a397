import { analysePrompt } from '../../src/findings/axes/analyse.ts';
import { findingsOf as judged } from '../../src/findings/judge/findings-of.ts';
import { type Finding } from '../../src/findings/finding.ts';
import { finalise } from '../../src/findings/finalise.ts';
import { sentRequests } from '../../src/render/capture/recorded.ts';
import { promptsOfRequests } from '../../src/render/file-prompt.ts';
import type { FakeServer } from '../../src/fake-provider/fake-server.ts';

/** What a check would say of the requests that a fake server recorded, conversation by conversation. */
async function findingsOf(recorder: FakeServer): Promise<readonly (readonly Finding[])[]> {
  const source = { kind: 'capture', fidelity: 'captured' } as const;
  const sent = sentRequests(recorder.requests());
  const declared = { provider: null, model: null, defaults: {} };
  const [prompt] = promptsOfRequests(sent, 'the loop', 'loop', source, declared);
  if (prompt === undefined) throw new Error('Nothing was sent.');
  const analysed = await analysePrompt(
    {
      outcome: 'rendered',
      id: prompt.id,
      declared: true,
      source: { ...source, paths: [] },
      conversations: prompt.conversations,
    },
    {},
  );
  if (analysed.outcome === 'failed') throw new Error(analysed.reason);
  return analysed.conversations.map((head) =>
    finalise(judged({ base: null, head }).findings, {
      prompt: 'loop',
      case: head.case,
      conversation: head.id,
    }),
  );
}

/** Each finding as its code, its turn and place, and its causes. */
export async function toldOf(recorder: FakeServer): Promise<readonly string[]> {
  return (await findingsOf(recorder))
    .flat()
    .map(({ code, where, causes }) =>
      [code, `${where?.turn} ${where?.pointer}`, ...causes].join(' '),
    );
}
