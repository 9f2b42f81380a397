import { simulateTrace, simulateTraffic } from '../../check/simulate.ts';
import { usageError } from '../../errors.ts';
import { simulationJson } from '../../report/simulation-json.ts';
import { simulationText } from '../../report/simulation-text.ts';
import { parseArguments } from '../arguments.ts';
import { hasColour } from '../colour.ts';
import type { Command } from '../command.ts';
import { COMMON_OPTIONS } from '../help.ts';
import { print } from '../host.ts';
import { beside } from '../beside.ts';
import { traceFile } from '../trace-file.ts';
import { serve } from '../serve.ts';
import { quoted } from '../suggest.ts';
import { describedTraffic } from '../traffic-option.ts';

const OPTIONS = {
  provider: { type: 'string', value: 'P' },
  model: { type: 'string', value: 'M' },
  traffic: { type: 'string', value: 'LIST' },
  format: { type: 'string', value: 'FORMAT' },
  serve: { type: 'boolean' },
  port: { type: 'string', value: 'N' },
  delay: { type: 'string', value: 'DURATION' },
  visibility: { type: 'string', value: 'DURATION' },
  faults: { type: 'string', value: 'LIST' },
  ...COMMON_OPTIONS,
} as const;

export const simulate: Command = {
  usage: 'FILE.jsonl [options] | --serve [options]',
  help: `Plays the requests of a trace, one JSON object per line, through a model of their provider's
prompt cache, and says for each what would be read, written and paid in full, what it
would cost, and why it missed what an earlier request had left. Nothing is sent anywhere.

A line is a request body, or an envelope with "request" and, where known, "at" (seconds or
an ISO time), "session", "unitTokens" (exact counts) and "usage" (shown beside the
prediction). The file may be - for stdin. Both hit ratios and the cost are given in total;
where the provider's rules leave something open, at worst too.

  --provider P     the provider of every line (default: what the line or its shape tells)
  --model M        play the trace as if it were sent to this model
  --traffic LIST   play a day of this traffic, made of the file's conversations, instead of
                   their own times: requests_per_day=20000,turns=6,pause=30s (the keys of
                   the config's traffic; what is left out has its defaults)
  --format FORMAT  text (default) or json

With --serve, a provider on loopback that answers from the same models, until Ctrl-C. SDKs
are led to it by the variables that it prints (Claude, OpenAI, Bedrock, Gemini); any key
will do.

  --serve                start it instead of playing a trace
  --port N               its port (default: any free one)
  --delay DURATION       how long each answer takes: 200ms, 2s
  --visibility DURATION  how long until what a request wrote can be read
  --faults LIST          shares of the requests that go wrong, with commas between: 429=0.1,
                         529=0.05, drop=0.1 (a reply breaks off), miss=0.2 (nothing is read)

Examples:
  prompt-cache-guard simulate traffic.jsonl
  prompt-cache-guard simulate prompts.jsonl --traffic requests_per_day=5000,turns=4
  prompt-cache-guard simulate --serve --port 8787 --faults miss=0.2
  prompt-cache-guard simulate traffic.jsonl --model claude-opus-5 --format json
`,

  async run(args, host) {
    const { text, flag, positionals } = parseArguments('simulate', OPTIONS, args);
    if (flag('serve')) {
      if (text('traffic') !== undefined)
        throw usageError(
          '--traffic describes what a file is played at, and --serve takes no file.',
        );
      if (positionals.length > 0) throw usageError('--serve takes no file: leave one of them out.');
      await serve(text, host);
      return 0;
    }
    const unused = ['port', 'delay', 'visibility', 'faults'] as const;
    const stray = unused.find((option) => text(option) !== undefined);
    if (stray !== undefined)
      throw usageError(`--${stray} belongs to --serve: add it, or leave it out.`);
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) {
      throw usageError(
        `simulate plays one trace, and was given ${positionals.length}: prompt-cache-guard simulate FILE.jsonl.`,
      );
    }
    const format = text('format') ?? 'text';
    if (format !== 'text' && format !== 'json')
      throw usageError(`Unknown format ${quoted(format)}. --format takes text or json.`);
    const input = {
      ...(await traceFile(host, name)),
      provider: text('provider'),
      model: text('model'),
      beside: await beside(host.cwd),
      now: new Date(),
    };
    const described = text('traffic');
    const played =
      described === undefined
        ? await simulateTrace(input)
        : await simulateTraffic(input, describedTraffic(described));
    const color = hasColour(host.stdout, host.env);
    await print(
      host,
      format === 'json' ? simulationJson(played) : simulationText(played, { color }),
    );
    return 0;
  },
};
