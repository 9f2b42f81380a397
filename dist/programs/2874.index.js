export const id = 2874;
export const ids = [2874];
export const modules = {
52874: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { simulate: () => simulate_simulate });
var simulate = __webpack_require__(91307);
var errors = __webpack_require__(12027);
var simulation_json = __webpack_require__(48589);
var words = __webpack_require__(4718);
var terminal = __webpack_require__(78705);
var numbers = __webpack_require__(99155);
var report_paint = __webpack_require__(68721);
;
function simulationText(simulation, { color }) {
	const paint = (0, report_paint.e)(color);
	const rows = [HEAD, ...simulation.requests.map(row)];
	const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => column < LEFT ? (cells[column] ?? "").length : 0)));
	const lines = rows.map((cells, index) => {
		const line = cells.map((cell, column) => column < LEFT ? cell.padStart(widths[column] ?? 0) : cell).join("  ").trimEnd();
		return index === 0 ? paint("dim", line) : line;
	});
	const notes = simulation.notes.map((note) => `note: ${(0, terminal.e)(note)}`);
	return `${[
		...lines,
		"",
		...summary(simulation, paint),
		...notes
	].join("\n")}\n`;
}
const HEAD = [
	"#",
	"at",
	"session",
	"read",
	"written",
	"uncached",
	"cost",
	"what happened"
];
const LEFT = HEAD.length - 1;
function row(request) {
	const { index, at, session, read, write, write1h, uncached, costUsd } = request;
	const longer = write1h === 0 ? "" : ` (${(0, words.zD)(write1h)} longer)`;
	return [
		String(index),
		`${Math.round(at * 1e3) / 1e3}s`,
		(0, terminal.F)(session ?? "-"),
		(0, words.zD)(read),
		`${(0, words.zD)(write)}${longer}`,
		(0, words.zD)(uncached),
		(0, numbers.E)(costUsd) ?? "?",
		[became(request), ...recorded(request)].join("; ")
	];
}
function became({ missReason, unit, hit, refused }) {
	if (refused) return "refused by the provider for its markers: not cached, not billed";
	const until = hit === null ? [] : [`read up to ${(0, terminal.F)(hit)}`];
	if (missReason === null) return until[0] ?? "nothing to read";
	const place = unit === null ? "" : ` at ${(0, terminal.F)(unit === "" ? "/" : unit)}`;
	return [`${missReason}${place}`, ...until].join(", ");
}
function recorded({ recorded: reported, read, write }) {
	if (reported === null) return [];
	const off = [by(reported.read - read, "read"), by(reported.write - write, "written")].flat();
	return [`reported: ${(0, words.zD)(reported.read)} read, ${(0, words.zD)(reported.write)} written${off.length === 0 ? "" : ` (${off.join(", ")})`}`];
}
function by(difference, what) {
	if (difference === 0) return [];
	return [`${difference < 0 ? "-" : "+"}${(0, words.zD)(Math.abs(difference))} ${what}`];
}
function reports({ requests }) {
	const known = requests.flatMap(({ recorded: reported, read, write }) => reported === null ? [] : [{
		reported,
		read,
		write
	}]);
	if (known.length === 0) return [];
	const sum = (count) => known.reduce((all, each) => all + count(each), 0);
	const [read, write] = [sum((each) => each.read), sum((each) => each.write)];
	const [told, written] = [sum(({ reported }) => reported.read), sum(({ reported }) => reported.write)];
	const off = [by(told - read, "read"), by(written - write, "written")].flat();
	return [`${known.length} with usage: ${(0, words.zD)(told)} read and ${(0, words.zD)(written)} written reported, ${off.length === 0 ? "as predicted" : `${off.join(", ")} against the prediction`}`];
}
function summary(simulation, paint) {
	const { totals, worst } = simulation;
	const lines = [paint("bold", totalLine(totals))];
	const differs = totals.read !== worst.read || totals.write !== worst.write || totals.write1h !== worst.write1h;
	if (differs) lines.push(`at worst: ${totalLine(worst)}`);
	return [...lines, ...reports(simulation)];
}
function totalLine(totals) {
	const { requests, read, write, uncached, tokenHitRatio, prefixHitRatio, costUsd } = totals;
	return [
		`${requests} ${requests === 1 ? "request" : "requests"}`,
		`${(0, words.zD)(read)} read`,
		`${(0, words.zD)(write)} written`,
		`${(0, words.zD)(uncached)} uncached`,
		`token hit ratio ${(0, numbers.C)(tokenHitRatio) ?? "not measured"}`,
		`prefix hit ratio ${(0, numbers.C)(prefixHitRatio) ?? "not measured"}`,
		`cost ${(0, numbers.E)(costUsd) ?? "unknown"}`
	].join(", ");
}
var cli_arguments = __webpack_require__(66279);
var colour = __webpack_require__(61015);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var beside = __webpack_require__(18490);
var trace_file = __webpack_require__(20105);
var duration = __webpack_require__(92112);
var promises_ = __webpack_require__(58500);
var cache_model = __webpack_require__(41586);
var registry = __webpack_require__(17953);
var play_counts = __webpack_require__(56736);
var play_player = __webpack_require__(3670);
var prepare = __webpack_require__(15777);
var explicit_caches = __webpack_require__(72036);
var replies = __webpack_require__(85732);
var fake_server = __webpack_require__(37443);
var canonical = __webpack_require__(52535);
var value = __webpack_require__(49884);
var play_request = __webpack_require__(50195);
var recent = __webpack_require__(67117);
;
const REMEMBERED = 1e4;
class Diagnostics {
	#requests = new recent.g(REMEMBERED);
	of(body, request, read, replyId) {
		const asked = (0, value.Jt)(body, "diagnostics");
		const compared = (0, value.rO)(body, "prompt_cache_options", "comparison_response_id");
		if (!(0, value.Gv)(asked) && compared === undefined) return null;
		const named = (0, value.Qq)((0, value.Gv)(asked) ? (0, value.Jt)(asked, "previous_message_id") : compared);
		const before = named === undefined ? undefined : this.#requests.get(bare(named));
		this.#requests.set(replyId, request);
		if (named === undefined) return null;
		return (0, value.Gv)(asked) ? claude(before, request) : openai(before, request, read);
	}
}
function bare(id) {
	return id.slice(id.indexOf("_") + 1);
}
function claude(before, request) {
	if (before === undefined) return { cache_miss_reason: { type: "previous_message_not_found" } };
	const at = difference(before, request);
	if (at === null) return null;
	const type = CLAUDE_SECTIONS[sectionOf(before, request, at)] ?? claudeParameter(before, request, at);
	if (type === null) return { cache_miss_reason: { type: "unavailable" } };
	const missed = (0, play_request.RP)(before) - (0, play_request.lj)(before, at);
	return { cache_miss_reason: {
		type,
		cache_missed_input_tokens: missed
	} };
}
function openai(before, request, read) {
	if (before === undefined) return { type: "comparison_response_not_found" };
	const at = difference(before, request);
	if (at === null && read > 0) return { type: "cache_hit" };
	if (at === null) return { type: "unavailable" };
	const section = sectionOf(before, request, at);
	const reason = section === "params" ? openaiParameter(before, request, at) : OPENAI[section];
	if (reason === null) return { type: "unavailable" };
	const missed = (0, play_request.RP)(before) - (0, play_request.lj)(before, at);
	return {
		type: "cache_miss",
		reason,
		cache_missed_tokens: missed
	};
}
function difference(before, request) {
	const at = before.chain.findIndex((link, unit) => link !== request.chain[unit]);
	return at === -1 ? null : at;
}
function sectionOf(before, request, at) {
	return (request.units[at] ?? before.units[at])?.section ?? "messages";
}
const CLAUDE_SECTIONS = {
	params: null,
	tools: "tools_changed",
	system: "system_changed",
	messages: "messages_changed"
};
function claudeParameter(before, request, at) {
	const changed = changes(before, request, at);
	return changed("model") || changed("speed") ? "model_changed" : null;
}
const OPENAI = {
	tools: "tools_changed",
	system: "input_changed",
	messages: "input_changed"
};
const OPENAI_PARAMETERS = [
	["model_changed", "model"],
	["service_tier_changed", "service_tier"],
	["prompt_cache_key_changed", "prompt_cache_key"],
	[
		"text_format_changed",
		"text",
		"format"
	],
	[
		"reasoning_effort_changed",
		"reasoning",
		"effort"
	],
	[
		"verbosity_changed",
		"text",
		"verbosity"
	]
];
function openaiParameter(before, request, at) {
	const changed = changes(before, request, at);
	return OPENAI_PARAMETERS.find(([, ...path]) => changed(...path))?.[0] ?? null;
}
function changes(before, request, at) {
	const print = ({ units }, path) => (0, canonical.$)((0, value.rO)(units[at]?.parameters ?? null, ...path) ?? null, "sorted");
	return (...path) => print(before, path) !== print(request, path);
}
;
class Rate {
	#rate;
	#count = 0;
	constructor(rate) {
		this.#rate = Math.min(1, Math.max(0, rate));
	}
	next() {
		const before = Math.floor(this.#count * this.#rate + SLACK);
		this.#count += 1;
		return Math.floor(this.#count * this.#rate + SLACK) > before;
	}
}
const SLACK = 1e-9;
function refusedWith(status) {
	const message = status === 429 ? "Rate limited, as the fake server was told." : "Overloaded, as the fake server was told.";
	return {
		kind: "error",
		status,
		type: status === 529 ? "overloaded_error" : null,
		message,
		details: null,
		headers: {
			"retry-after": "0",
			"retry-after-ms": "1"
		}
	};
}
function brokenOff(answer) {
	const [only] = answer.chunks;
	const half = answer.chunks.length > 1 || only === undefined ? answer.chunks.slice(0, Math.ceil(answer.chunks.length / 2)) : [only.slice(0, Math.floor(only.length / 2))];
	return {
		...answer,
		chunks: half,
		cut: true
	};
}
;
async function startLoopback(options = {}) {
	const { faults = {}, delayMs = 0, port = 0 } = options;
	const { models = {} } = options;
	const now = options.now ?? (() => Date.now() / 1e3);
	const caches = new explicit_caches.o(now);
	const preparer = new prepare.WD();
	const counts = new play_counts.V();
	const player = new play_player.a({ expiryCounts: false });
	const diagnostics = new Diagnostics();
	const rates = {
		limited: new Rate(faults.rateLimited ?? 0),
		overloaded: new Rate(faults.overloaded ?? 0),
		dropped: new Rate(faults.dropped ?? 0),
		missed: new Rate(faults.silentMisses ?? 0)
	};
	async function counted(segmented) {
		return await counts.of(segmented, preparer.chain(segmented), null);
	}
	const reply = async (call, turn) => {
		if (rates.limited.next()) return refusedWith(429);
		if (rates.overloaded.next()) return refusedWith(529);
		const said = (0, replies.ks)(call, turn);
		const segmented = segmentOf(call, models);
		if (segmented === null) return said;
		const read = storedTokens(segmented, caches);
		if (read === null) return explicit_caches.D;
		const at = now();
		const assumptions = {
			...(0, cache_model.P)(segmented).expected,
			...options.assumptions
		};
		const tokens = await counted(segmented);
		const sending = {
			at,
			session: turn.conversation.tag,
			site: ""
		};
		const request = preparer.prepare(segmented, tokens, sending, { assumptions });
		const played = player.play(request);
		const own = rates.missed.next() ? missed(played, segmented) : played;
		const shown = {
			...own,
			read: own.read + read
		};
		return {
			...said,
			usage: {
				...usageOf(shown),
				output: said.usage.output
			},
			diagnostics: diagnostics.of(call.body, request, shown.read, said.id)
		};
	};
	return await (0, fake_server.d)({
		port,
		reply,
		caches,
		async count(call) {
			const segmented = segmentOf(call, models);
			if (segmented === null) return (0, replies.k8)(call.bytes);
			return (await counted(segmented)).reduce((sum, tokens) => sum + tokens, 0);
		},
		async deliver(answer) {
			if (delayMs > 0) await (0, promises_.setTimeout)(delayMs);
			return answer.status === 200 && rates.dropped.next() ? brokenOff(answer) : answer;
		}
	});
}
function segmentOf({ body, route, model }, overrides) {
	const named = model === "" ? {} : { model };
	try {
		return (0, registry.mX)(body, {
			provider: route.provider,
			...named,
			overrides
		});
	} catch (error) {
		if (error instanceof errors.U$) return null;
		throw error;
	}
}
function storedTokens({ stored }, caches) {
	if ((stored ?? null) === null) return 0;
	return caches.find(stored?.value ?? "")?.tokens ?? null;
}
function missed(tokens, { rules }) {
	const { read, write, write1h, uncached } = tokens;
	return rules.kind === "entries" ? {
		read: 0,
		write: write + read,
		write1h,
		uncached
	} : {
		read: 0,
		write,
		write1h,
		uncached: uncached + read
	};
}
function usageOf({ uncached, read, write, write1h }) {
	return {
		uncached,
		read,
		write5m: write - write1h,
		write1h
	};
}
var suggest = __webpack_require__(98249);
;
async function serve(option, host) {
	const delay = serve_duration("delay", option("delay"));
	const visibilityDelay = serve_duration("visibility", option("visibility"));
	const port = portOf(option("port"));
	const { models, notes } = await (0, beside.v)(host.cwd);
	for (const note of notes) await (0, cli_host.M)(host.stderr, `${note}\n`);
	const provider = await startLoopback({
		models,
		port,
		faults: faultsOf(option("faults")),
		delayMs: (delay ?? 0) * 1e3,
		...visibilityDelay === undefined ? {} : { assumptions: { visibilityDelay } }
	}).catch((error) => {
		throw (0, errors.Wp)(`Port ${port} cannot be listened on (${(0, errors.bD)(error)}). Name another one with --port N.`, error);
	});
	const ended = new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
	await (0, cli_host.y)(host, [
		`ANTHROPIC_BASE_URL=${provider.url}`,
		`OPENAI_BASE_URL=${provider.url}/v1`,
		`AWS_ENDPOINT_URL_BEDROCK_RUNTIME=${provider.url}`,
		`GOOGLE_GEMINI_BASE_URL=${provider.url}`
	].map((variable) => `export ${variable}\n`).join(""));
	await (0, cli_host.M)(host.stderr, "A provider on loopback is running; Ctrl-C ends it.\n");
	await ended;
	await provider.close();
}
function portOf(written) {
	if (written === undefined) return 0;
	const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN;
	if (port <= 65535) return port;
	throw (0, errors.Wp)(`--port was given ${(0, suggest.T)(written)}, but ports are numbers from 0 to 65535.`);
}
function serve_duration(name, written) {
	if (written === undefined) return undefined;
	const value = (0, duration.Y)(written);
	if (value !== undefined) return value;
	throw (0, errors.Wp)(`--${name} was given ${(0, suggest.T)(written)}: write a duration such as 200ms or 2s.`);
}
const NAMES = {
	"429": "rateLimited",
	"529": "overloaded",
	drop: "dropped",
	miss: "silentMisses"
};
function faultsOf(written) {
	if (written === undefined) return {};
	const faults = {};
	for (const part of written.split(",")) {
		const [name = "", share = ""] = part.trim().split("=");
		const fault = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
		if (fault === undefined) {
			throw (0, errors.Wp)(`There is no fault ${(0, suggest.T)(name)}.${(0, suggest.a)(name, Object.keys(NAMES))} --faults takes 429, 529, drop and miss, each with a share: miss=0.2.`);
		}
		const value = /^(?:\d+\.?\d*|\.\d+)$/.test(share) ? Number(share) : Number.NaN;
		if (!(value >= 0 && value <= 1)) {
			throw (0, errors.Wp)(`The share of ${name} is ${(0, suggest.T)(share)}, but it lies between 0 and 1: ${name}=0.2.`);
		}
		faults[fault] = value;
	}
	return faults;
}
var traffic = __webpack_require__(84855);
;
const KEYS = [
	"requests_per_day",
	"turns",
	"pause"
];
function describedTraffic(written) {
	const said = {};
	for (const part of written.split(",")) {
		const [name = "", value = ""] = part.trim().split("=", 2);
		const key = KEYS.find((each) => each === name);
		if (key === undefined) {
			throw (0, errors.Wp)(`Traffic has no ${(0, suggest.T)(name)}.${(0, suggest.a)(name, KEYS)} --traffic takes ${KEYS.join(", ")}: requests_per_day=20000,turns=6,pause=30s.`);
		}
		const number = key === "pause" ? (0, duration.Y)(value) : numberOf(value);
		if (number === undefined || !isAllowed[key](number)) {
			throw (0, errors.Wp)(`${key} of --traffic was given ${(0, suggest.T)(value)}: write ${ALLOWED[key]}.`);
		}
		said[key] = number;
	}
	return (0, traffic.t7)(said);
}
const ALLOWED = {
	requests_per_day: "a number above 0",
	turns: "a whole number from 1 to 1,000",
	pause: "a duration such as 30s, 5m or 1h"
};
const isAllowed = {
	requests_per_day: (value) => value > 0,
	turns: (value) => Number.isInteger(value) && value >= 1 && value <= 1e3,
	pause: (value) => value >= 0
};
function numberOf(written) {
	return /^\d{1,15}(?:\.\d{1,9})?$/.test(written) ? Number(written) : undefined;
}
;
const OPTIONS = {
	provider: {
		type: "string",
		value: "P"
	},
	model: {
		type: "string",
		value: "M"
	},
	traffic: {
		type: "string",
		value: "LIST"
	},
	format: {
		type: "string",
		value: "FORMAT"
	},
	serve: { type: "boolean" },
	port: {
		type: "string",
		value: "N"
	},
	delay: {
		type: "string",
		value: "DURATION"
	},
	visibility: {
		type: "string",
		value: "DURATION"
	},
	faults: {
		type: "string",
		value: "LIST"
	},
	...help.DT
};
const simulate_simulate = {
	usage: "FILE.jsonl [options] | --serve [options]",
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
		const { text, flag, positionals } = (0, cli_arguments.W)("simulate", OPTIONS, args);
		if (flag("serve")) {
			if (text("traffic") !== undefined) throw (0, errors.Wp)("--traffic describes what a file is played at, and --serve takes no file.");
			if (positionals.length > 0) throw (0, errors.Wp)("--serve takes no file: leave one of them out.");
			await serve(text, host);
			return 0;
		}
		const unused = [
			"port",
			"delay",
			"visibility",
			"faults"
		];
		const stray = unused.find((option) => text(option) !== undefined);
		if (stray !== undefined) throw (0, errors.Wp)(`--${stray} belongs to --serve: add it, or leave it out.`);
		const [name, ...more] = positionals;
		if (name === undefined || more.length > 0) {
			throw (0, errors.Wp)(`simulate plays one trace, and was given ${positionals.length}: prompt-cache-guard simulate FILE.jsonl.`);
		}
		const format = text("format") ?? "text";
		if (format !== "text" && format !== "json") throw (0, errors.Wp)(`Unknown format ${(0, suggest.T)(format)}. --format takes text or json.`);
		const input = {
			...await (0, trace_file.U)(host, name),
			provider: text("provider"),
			model: text("model"),
			beside: await (0, beside.v)(host.cwd),
			now: new Date()
		};
		const described = text("traffic");
		const played = described === undefined ? await (0, simulate.S)(input) : await (0, simulate.m)(input, describedTraffic(described));
		const color = (0, colour.P)(host.stdout, host.env);
		await (0, cli_host.y)(host, format === "json" ? (0, simulation_json.Q)(played) : simulationText(played, { color }));
		return 0;
	}
};
}),
92112: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => isDay,
	Y: () => seconds
});
const SECONDS = {
	ms: .001,
	s: 1,
	m: 60,
	h: 3600,
	d: 86400
};
function seconds(text) {
	const match = /^(\d{1,9}(?:\.\d{1,9})?)(ms|s|m|h|d)$/.exec(text);
	const unit = SECONDS[match?.[2] ?? ""];
	return unit === undefined ? undefined : Number(match?.[1]) * unit;
}
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
})
};
