import { analysisError, usageError } from '../../errors.ts';
import { canonical } from '../../json/canonical.ts';
import { record as recordCommand } from '../../render/capture/record.ts';
import type { SentRequest } from '../../render/sources/sent-request.ts';
import type { Replier } from '../../fake-provider/replies.ts';
import { parseReplyFile } from '../../fake-provider/reply-file.ts';
import { isScenario, scenarioReplier } from '../../fake-provider/scenarios.ts';
import { SCENARIO_NAMES } from '../../repository/config/vocabulary.ts';
import { scriptedReplier } from '../../fake-provider/scripted.ts';
import { parseArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { inTemporaryFolder } from '../demo/temporary-folder.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { print, write } from '../host.ts';
import { readInput } from '../read-file.ts';
import { quoted } from '../suggest.ts';
import { expectWritable, writeWhole } from '../write-file.ts';

const OPTIONS = {
  output: { type: 'string', value: 'FILE.jsonl' },
  replies: { type: 'string', value: 'NAME|FILE.json' },
  ...COMMON_OPTIONS,
} as const;

export const record: Command = {
  usage: '[options] -- COMMAND...',
  help: `Runs COMMAND in this folder, with the addresses of the providers' SDKs set to a recorder on
this machine and with dummy keys: no provider is called and nothing is paid. The requests
are written as a trace, one per line, for trace, simulate, diff and lint. What COMMAND
prints goes to stderr.

Options:
  --output FILE.jsonl       write the trace to FILE.jsonl instead of stdout
  --replies NAME|FILE.json  what the fake server answers: a scenario (tool-loop,
                            failing-tool, parallel-tools, image, resume, long-session) or a
                            reply file; without it each tool is called once,
                            and then the turn ends

Examples:
  prompt-cache-guard record --output run.jsonl -- npm test
  prompt-cache-guard record -- python -m app.smoke > run.jsonl
`,

  async run(args, host) {
    const { text, positionals } = parseArguments('record', OPTIONS, args);
    const [command, ...rest] = positionals;
    if (command === undefined)
      throw usageError('record needs a command to run: prompt-cache-guard record -- npm test.');
    const file = text('output');
    if (file !== undefined) await expectWritable(host.cwd, file);
    const replies = text('replies');
    const reply = replies === undefined ? null : await replierOf(host.cwd, replies);
    const { requests, end } = await inTemporaryFolder(
      'prompt-cache-guard-record',
      false,
      (folder) =>
        recordCommand({
          command,
          args: rest,
          cwd: host.cwd,
          env: host.env,
          folder,
          ...(reply !== null && { reply }),
          output: (chunk) => void write(host.stderr, chunk),
        }),
    );
    const trace = requests.map(lineOf).join('');
    if (file === undefined) await print(host, trace);
    else await writeWhole(host.cwd, file, trace);
    if (end === 0) return 0;
    const how = typeof end === 'number' ? `failed with exit code ${end}` : `was killed by ${end}`;
    throw analysisError(
      `${command} ${how}, so that the trace may lack requests; it holds ${requests.length}. Fix the command, and record again.`,
    );
  },
};

/** A scenario by its name; any other name is a file's. */
async function replierOf(cwd: string, name: string): Promise<Replier> {
  if (isScenario(name)) return scenarioReplier(name);
  if (!/[./\\]/.test(name))
    throw usageError(
      `There is no scenario ${quoted(name)}: --replies takes ${SCENARIO_NAMES.join(', ')}, or the path of a reply file.`,
    );
  return scriptedReplier(parseReplyFile(decode((await readInput(cwd, name)).bytes), name));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function lineOf({ provider, model, body }: SentRequest): string {
  const fields = {
    ...(provider !== null && { provider }),
    ...(model !== null && { model }),
    request: body,
  };
  return `${canonical(fields, 'written')}\n`;
}
