export const id = 8904;
export const ids = [8904];
export const modules = { 18904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { traffic: () => traffic });
var errors = __webpack_require__(12027);
var terminal = __webpack_require__(78705);
var cli_arguments = __webpack_require__(66279);
var lines = __webpack_require__(34061);
var since = __webpack_require__(51766);
var sources = __webpack_require__(8746);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
;
const DAY = 864e5;
const MOST_PREFIXES = 20;
function measuredTraffic({ prompts }, sessions, ratiosOnly) {
const all = [...prompts].filter(([, { sums }]) => sums.calls > 0);
if (all.length === 0) return null;
const first = Math.min(...all.map(([, each]) => each.first));
const last = Math.max(...all.map(([, each]) => each.last));
const days = Math.max(1, (last - first) / DAY);
return {
	schemaVersion: 1,
	until: new Date(last).toISOString(),
	days: twoDigits(days),
	prompts: all.toSorted(([, a], [, b]) => b.sums.calls - a.sums.calls).map(([name, tally]) => ({
		name: tally.prefixes.has(name) ? null : name,
		prefixIds: [...tally.prefixes].slice(-MOST_PREFIXES),
		requestsPerDay: ratiosOnly ? null : twoDigits(tally.sums.calls / days),
		turns: rounded(sessions.turnsOf(name)),
		pauseSeconds: rounded(sessions.pauseOf(name)),
		models: shares(tally),
		...ratios(tally)
	}))
};
}
function shares({ models, sums }) {
return Object.fromEntries([...models].map(([model, calls]) => [model, twoDigits(Math.min(1, calls / sums.calls))]));
}
function ratios({ sums }) {
const input = sums.uncached + sums.read + sums.write;
const priced = sums.calls - sums.unknownPrice - sums.unknownUsage - sums.errors;
return {
	prefixHitRatio: sums.expected === 0 ? null : twoDigits(sums.reached / sums.expected),
	tokenHitRatio: input === 0 ? null : twoDigits(sums.read / input),
	costPer1000: priced <= 0 || sums.costUsd <= 0 ? null : twoDigits(sums.costUsd / priced * 1e3)
};
}
function rounded(value) {
return value === null ? null : twoDigits(value);
}
function twoDigits(value) {
return Number(value.toPrecision(2));
}
;
const MOST_OPEN = 2e4;
const MOST_PAUSES = 1e4;
const LONGEST_PAUSE = 36e5;
class Sessions {
#open = new Map();
#ended = new Map();
#pauses = new Map();
add(prompt, { call, at }) {
	const session = call.session ?? call.run;
	if (session === null) return;
	const key = JSON.stringify([prompt, session]);
	const open = this.#open.get(key);
	const pause = open === undefined ? Infinity : at - open.last;
	if (open !== undefined && pause >= 0 && pause <= LONGEST_PAUSE) {
		open.turns += 1;
		open.last = at;
		this.#keep(prompt, pause);
		this.#open.delete(key);
		this.#open.set(key, open);
		return;
	}
	if (open !== undefined) this.#end(key, open);
	this.#open.set(key, {
		prompt,
		turns: 1,
		last: at
	});
	if (this.#open.size <= MOST_OPEN) return;
	const [oldest] = this.#open;
	if (oldest !== undefined) this.#end(...oldest);
}
turnsOf(prompt) {
	let { conversations, turns } = this.#ended.get(prompt) ?? {
		conversations: 0,
		turns: 0
	};
	for (const open of this.#open.values()) if (open.prompt === prompt) {
		conversations += 1;
		turns += open.turns;
	}
	return conversations === 0 ? null : turns / conversations;
}
pauseOf(prompt) {
	const pauses = (this.#pauses.get(prompt) ?? []).toSorted((a, b) => a - b);
	const middle = pauses[Math.floor(pauses.length / 2)];
	return middle === undefined ? null : middle / 1e3;
}
#keep(prompt, pause) {
	const known = this.#pauses.get(prompt);
	if (known === undefined) this.#pauses.set(prompt, [pause]);
	else if (known.length < MOST_PAUSES) known.push(pause);
}
#end(key, { prompt, turns }) {
	this.#open.delete(key);
	const known = this.#ended.get(prompt) ?? {
		conversations: 0,
		turns: 0
	};
	known.conversations += 1;
	known.turns += turns;
	this.#ended.set(prompt, known);
}
}
var write_file = __webpack_require__(4123);
;
const OPTIONS = {
output: {
	type: "string",
	value: "FILE"
},
since: {
	type: "string",
	value: "T"
},
"ratios-only": { type: "boolean" },
...help.DT
};
const traffic = {
usage: "SOURCE... [options]",
help: `Writes a small file of what production measured, for \`traffic: { from: FILE }\` of the
configuration: per prompt the requests a day, turns and pauses of its conversations, the share of
its models, hit ratios and cost, to two digits, until when. It holds no text of a prompt. A check
then says dollars a day of this traffic, and the measured ratio beside the predicted one. Sources
are those of dashboard: what a CacheTracker exported, as files, globs, folders or - for stdin.

  --output FILE  where it goes (default: stdout); commit it where pull requests are checked
  --since T      calls from then on: an ISO time, or a time back from now such as 24h or 7d
  --ratios-only  leave out how many requests there are: in a public repository everybody reads them

Examples:
  prompt-cache-guard traffic METRICS.jsonl --output .github/prompt-traffic.json
  prompt-cache-guard traffic logs/ --since 7d --ratios-only
`,
async run(args, host) {
	const { text, flag, positionals } = (0, cli_arguments.W)("traffic", OPTIONS, args);
	if (positionals.length === 0) throw (0, errors.Wp)("traffic was given no source: prompt-cache-guard traffic METRICS.jsonl, a folder, or - for stdin.");
	const output = text("output");
	if (output !== undefined) await (0, write_file.K)(host.cwd, output);
	const now = Date.now();
	const sessions = new Sessions();
	const tally = new lines.bq({
		now,
		since: (0, since.e)(text("since"), now),
		keep: (counted) => {
			sessions.add((0, lines.Px)(counted.call), counted);
			return true;
		}
	});
	for (const file of await (0, sources.R)(host.cwd, positionals)) await (0, sources.I)(host, file, (line) => tally.add(line));
	const ratiosOnly = flag("ratios-only");
	const measured = measuredTraffic(tally, sessions, ratiosOnly);
	if (measured === null) throw (0, errors.Wp)("There is no call in these sources: name what a CacheTracker exported (lines of JSON with `at` and `read`), and a time within it where --since is given.");
	const file = `${JSON.stringify(measured, null, 2)}\n`;
	if (output === undefined) await (0, cli_host.y)(host, file);
	else {
		await (0, write_file.f)(host.cwd, output, file);
		const said = `${output}: ${measured.prompts.length} ${measured.prompts.length === 1 ? "prompt" : "prompts"} until ${measured.until}. Name it in the configuration: traffic: { from: ${output} }`;
		await (0, cli_host.y)(host, `${(0, terminal.F)(said)}\n`);
	}
	if (!ratiosOnly) await (0, cli_host.M)(host.stderr, "The file tells how many requests each prompt has: committed to a public repository, everybody reads it. --ratios-only leaves that out.\n");
	return 0;
}
};
}) };
