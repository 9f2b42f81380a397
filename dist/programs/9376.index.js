export const id = 9376;
export const ids = [9376];
export const modules = {
8219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	m: () => notesBeside,
	p: () => NOTHING_BESIDE
});
const NOTHING_BESIDE = {
	models: {},
	notes: []
};
function notesBeside({ known, notes }) {
	return [...notes, ...known?.notes ?? []];
}
}),
1422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => liveProbe,
	G: () => liveProbePlan
});
var estimate = __webpack_require__(44493);
var least_output = __webpack_require__(23700);
var probe = __webpack_require__(65281);
;
async function planOf(target, callers, at) {
	const { inputTokens, prefixTokens, isPriced, writes, readUsd } = await (0, estimate.q)(target, at);
	const sizes = {
		inputTokens,
		prefixTokens,
		isPriced
	};
	const { segmented, body } = target.renders[0];
	const choice = callers(segmented);
	const { address } = choice;
	const never = (0, probe.S)(target);
	const reason = never ?? (choice.kind === "skipped" ? choice.reason : null);
	if (never !== null || address === null) return {
		address: null,
		reason,
		calls: [],
		...sizes
	};
	const output = (0, least_output.p)(segmented.api, body, 0)?.most ?? 0;
	const call = (purpose, likelyUsd) => ({
		purpose,
		maxOutputTokens: output,
		likelyUsd
	});
	const [headUsd, baseUsd] = writes;
	return {
		address,
		reason,
		calls: [...baseUsd === undefined ? [call("warm-up", headUsd)] : [call("base", baseUsd), call("head-after-base", headUsd)], ...Array.from({ length: estimate.z }, () => call("read", readUsd))],
		...sizes
	};
}
var version = __webpack_require__(24306);
;
const TOOL = {
	name: "prompt-cache-guard",
	version: version.x
};
async function liveProbe(given) {
	const { targets, isRequired, mayFail = () => true } = given;
	const { results, used, notes } = await (0, probe.d)(targets, given);
	const probes = results.map(({ target, measurement }) => ({
		...nameOf(target),
		measured: measurement,
		fails: mayFail(target) && isFailing(measurement.outcome, isRequired)
	}));
	const count = (outcome) => probes.filter(({ measured }) => measured.outcome === outcome).length;
	return {
		schemaVersion: 1,
		tool: TOOL,
		verdict: probes.some(({ fails }) => fails) ? "fail" : "pass",
		totals: {
			prompts: probes.length,
			calls: used.calls,
			costUsd: used.usd,
			outcomes: {
				pass: count("pass"),
				fail: count("fail"),
				flaky: count("flaky"),
				"not-cached": count("not-cached"),
				inconclusive: count("inconclusive"),
				skipped: count("skipped")
			}
		},
		probes,
		notes
	};
}
async function liveProbePlan(given) {
	const planned = await Promise.all(given.targets.map(async (target) => ({
		...nameOf(target),
		...await planOf(target, given.callers, new Date(given.clock.now()))
	})));
	const all = planned.flatMap(({ calls }) => calls.map(({ likelyUsd }) => likelyUsd));
	return {
		schemaVersion: 1,
		tool: TOOL,
		budget: given.limits,
		likelyUsd: all.reduce((sum, usd) => sum + usd, 0),
		probes: planned
	};
}
function nameOf({ prompt, case: name, conversation, renders }) {
	const { provider, model } = renders[0].segmented;
	return {
		prompt,
		case: name,
		conversation,
		provider,
		model
	};
}
function isFailing(outcome, isRequired) {
	switch (outcome) {
		case "fail":
		case "not-cached": return true;
		case "skipped":
		case "inconclusive": return isRequired;
		case "pass":
		case "flaky": return false;
	}
}
}),
1705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => readProbeLines });
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _json_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55988);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
var _request_provider_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17953);
var _render_conversations_conversations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74004);
var _render_conversations_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96364);
var _render_sources_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62332);
async function readProbeLines(name, lines, overrides = {}) {
	const groups = new Map();
	let [line, size] = [0, 0];
	for await (const written of lines) {
		line += 1;
		if (written.trim() === "") continue;
		size += written.length;
		if (size > _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.outputBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.outputBytes / 1024 ** 2} MB, too large for a probe of a few calls: leave the prompts in it that are to be probed.`);
		const place = `${name}:${line}`;
		const sent = (0, _render_sources_envelope_js__WEBPACK_IMPORTED_MODULE_2__.h)((0, _json_parse_js__WEBPACK_IMPORTED_MODULE_3__.q)(written, name, line), place, () => null);
		const { provider, model } = sent;
		try {
			(0, _request_provider_registry_js__WEBPACK_IMPORTED_MODULE_4__.mX)(sent.body, {
				provider,
				model,
				overrides
			});
		} catch (error) {
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${place}: ${error instanceof Error ? error.message : "no request"}`, error);
		}
		const key = JSON.stringify([
			sent.prompt ?? name,
			sent.side ?? "head",
			sent.render
		]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [sent]);
		else group.push(sent);
	}
	if (groups.size === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} holds no request: write one JSON object per line.`);
	return [...groups.values()].flatMap((sent) => firstRequests(sent, name));
}
function firstRequests(sent, name) {
	return (0, _render_conversations_conversations_js__WEBPACK_IMPORTED_MODULE_5__.i)(sent, "default").flatMap(({ case: own, id, requests }) => {
		const [first] = requests;
		return requests.filter((request) => request === first || first !== undefined && (0, _render_conversations_order_js__WEBPACK_IMPORTED_MODULE_6__.u6)(first, request)).map((request) => ({
			prompt: request.prompt ?? name,
			case: own,
			conversation: id,
			side: request.side ?? "head",
			provider: request.provider,
			model: request.model,
			request: request.body
		}));
	});
}
}),
66279: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => parseArguments });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
function parseArguments(command, specs, args) {
	const { tokens } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
		args: [...args],
		options: parserOptions(specs),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = new Set();
	const given = [];
	const positionals = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const value = checked(command, specs, token);
		if (value === true) flags.add(token.name);
		else given.push({
			name: token.name,
			value
		});
	}
	return {
		text: (name) => given.findLast((each) => each.name === name)?.value,
		flag: (name) => flags.has(name),
		given,
		positionals
	};
}
function checked(command, specs, token) {
	const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
	if (spec === undefined) throw unknownOption(command, specs, token.rawName);
	const { rawName, value } = token;
	if (spec.type === "boolean") {
		if (value === undefined) return true;
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} takes no value: write ${rawName} alone.`);
	}
	const usage = `${rawName} ${spec.value ?? "VALUE"}`;
	if (value === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value: ${usage}.`);
	if (value === "") {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} was given an empty value (an unset variable?): ${usage}.`);
	}
	if (value.startsWith("-") && value !== "-" && token.inlineValue !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${rawName} needs a value, but ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(value)} follows: ${usage}, or ${rawName}=${value} if that is the value.`);
	}
	return value;
}
function unknownOption(command, specs, rawName) {
	const known = Object.keys(specs).map((name) => `--${name}`);
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`Unknown option ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(rawName)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.a)(rawName, known)} \`prompt-cache-guard ${command} --help\` lists the options of ${command}.`);
}
function parserOptions(specs) {
	return Object.fromEntries(Object.entries(specs).map(([name, { type, short }]) => [name, short === undefined ? { type } : {
		type,
		short
	}]));
}
}),
18490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { v: () => beside_beside });
var external_node_path_ = __webpack_require__(76760);
var beside = __webpack_require__(8219);
var overrides = __webpack_require__(74024);
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var paths = __webpack_require__(35442);
var known_counts = __webpack_require__(96951);
var lock = __webpack_require__(64416);
var read_file = __webpack_require__(65282);
;
const FOLDERS = ["", ".github"];
async function knownLock(cwd) {
	for (const folder of FOLDERS) {
		const place = external_node_path_.posix.join(folder, lock.Sy);
		try {
			const bytes = await (0, read_file.Vc)(external_node_path_.join(cwd, folder, lock.Sy), limits.b.lockBytes + 1);
			return (0, known_counts.W)(new TextDecoder().decode(bytes), place);
		} catch (error) {
			if ((0, errors.$N)(error) === "ENOENT" || (0, errors.$N)(error) === "ENOTDIR") continue;
			const notes = [`Token counts are estimates: ${place} cannot be read (${(0, errors.bD)(error)}).`];
			return {
				counts: new Map(),
				calibration: new Map(),
				notes
			};
		}
	}
	return undefined;
}
;
async function beside_beside(cwd) {
	const known = await knownLock(cwd);
	return {
		...await configured(cwd),
		known
	};
}
async function configured(cwd) {
	for (const place of paths.iE) {
		try {
			const bytes = await (0, read_file.Vc)(external_node_path_.join(cwd, place), limits.b.configBytes + 1);
			if (bytes.length > limits.b.configBytes) return unread(place, "it is too large to be one");
			const { parseConfig } = await Promise.all([
				__webpack_require__.e(4006),
				__webpack_require__.e(7597),
				__webpack_require__.e(8286),
				__webpack_require__.e(4101)
			]).then(__webpack_require__.bind(__webpack_require__, 58286));
			const { config } = parseConfig(new TextDecoder().decode(bytes), place);
			return {
				models: (0, overrides.F)(config.models ?? {}),
				notes: []
			};
		} catch (error) {
			if ((0, errors.$N)(error) === "ENOENT" || (0, errors.$N)(error) === "ENOTDIR") continue;
			return unread(place, (0, errors.bD)(error));
		}
	}
	return beside.p;
}
function unread(place, why) {
	const note = `What ${place} says of \`models\` is left out, because it cannot be read: ${why.replace(/\.$/, "")}.`;
	return {
		models: {},
		notes: [note]
	};
}
}),
61015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => hasColour });
function hasColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== undefined) return forced !== "0" && forced !== "false";
	if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
	return stream.isTTY === true;
}
}),
9376: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { probe: () => probe });
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _check_check_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(58560);
var _check_live_probe_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1422);
var _check_probe_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(63347);
var _check_probe_lines_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1705);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(75014);
var _probe_call_access_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(18180);
var _probe_call_callers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61093);
var _probe_targets_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(71046);
var _report_probe_json_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(71010);
var _report_probe_markdown_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(11065);
var _report_probe_text_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(19387);
var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66279);
var _colour_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(61015);
var _destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52174);
var _help_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);
var _host_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(87713);
var _beside_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(18490);
var _live_probe_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(49934);
var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1700);
var _publish_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8716);
var _read_lines_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(51709);
var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98249);
const OPTIONS = {
	repo: {
		type: "string",
		value: "DIR"
	},
	base: {
		type: "string",
		value: "REF"
	},
	head: {
		type: "string",
		value: "REF"
	},
	worktree: { type: "boolean" },
	config: {
		type: "string",
		value: "FILE"
	},
	budget: {
		type: "string",
		value: "USD"
	},
	"max-calls": {
		type: "string",
		value: "N"
	},
	require: { type: "boolean" },
	"dry-run": { type: "boolean" },
	..._destinations_js__WEBPACK_IMPORTED_MODULE_1__.e5,
	..._help_js__WEBPACK_IMPORTED_MODULE_2__.DT
};
const probe = {
	usage: "[FILE.jsonl] [options]",
	help: `Sends the first request of each conversation a few times to its provider, with as little
output as the API allows, and measures what is read from the cache. Renders are compared
first: a prompt whose bytes vary fails without a call. Keys come from ANTHROPIC_API_KEY and
OPENAI_API_KEY, addresses from ANTHROPIC_BASE_URL and OPENAI_BASE_URL; nothing else is read
from, and no key is passed to, what the repository holds.

FILE.jsonl is a trace, such as one that \`check --requests\` wrote; without it the prompts of
the repository are rendered, as \`check\` does, and both commits are compared:

  --repo DIR, --base REF, --head REF, --worktree, --config FILE   as for check

What it may use, for all prompts together:
  --budget USD     dollars (default: those of the configuration, or 0.25); no call is made
                   that could exceed it
  --max-calls N    requests, retries included (default: those of the configuration, or 16)
  --dry-run        only print which calls it would make, and what they would cost

Outcomes: pass; fail (the same bytes are not read); flaky (some calls hit, some miss: the
provider's doing); not-cached (nothing is read or written); inconclusive (budget, errors);
skipped (no key). fail and not-cached end with exit code 1.
  --require        skipped and inconclusive do too

Reports:
  --format FORMAT  text (default), json or markdown
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs

Examples:
  prompt-cache-guard probe --dry-run
  prompt-cache-guard check --requests sent.jsonl && prompt-cache-guard probe sent.jsonl
  prompt-cache-guard simulate --serve    a provider on loopback to try it without a key
`,
	async run(args, host) {
		const { text, flag, given, positionals } = (0, _arguments_js__WEBPACK_IMPORTED_MODULE_3__.W)("probe", OPTIONS, args);
		const [name, ...more] = positionals;
		if (more.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`probe takes one trace, and was given ${positionals.length}: join them.`);
		const stray = [
			"repo",
			"base",
			"head",
			"config"
		].find((option) => name !== undefined && text(option) !== undefined);
		if (stray !== undefined || name !== undefined && flag("worktree")) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`--${stray ?? "worktree"} says which prompts to render, and ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name ?? "")} holds them already: leave one of the two out.`);
		const places = (0, _destinations_js__WEBPACK_IMPORTED_MODULE_1__.uC)(given, FORMATS);
		await (0, _publish_js__WEBPACK_IMPORTED_MODULE_6__._U)(places, [], host);
		const flags = {
			mode: flag("require") ? "required" : "auto",
			budgetUsd: amount(text("budget")),
			maxCalls: calls(text("max-calls"))
		};
		const access = (0, _probe_call_access_js__WEBPACK_IMPORTED_MODULE_7__.l)(host.env);
		const progress = (0, _progress_js__WEBPACK_IMPORTED_MODULE_8__.o)(host.stderr);
		const phase = (words) => progress.phase(words);
		try {
			const { targets, limits, mode } = name === undefined ? await rendered(text, flag("worktree"), flags, host, phase) : await fromTrace(name, flags, host);
			const job = {
				targets,
				limits,
				isRequired: mode === "required",
				callers: (0, _probe_call_callers_js__WEBPACK_IMPORTED_MODULE_9__.g)(access, { folder: host.cwd }),
				clock: (0, _live_probe_js__WEBPACK_IMPORTED_MODULE_10__.i)(host),
				phase
			};
			if (flag("dry-run")) {
				const plan = await (0, _check_live_probe_js__WEBPACK_IMPORTED_MODULE_11__.G)(job);
				progress.end();
				await (0, _publish_js__WEBPACK_IMPORTED_MODULE_6__.cK)(places, planFormat(plan), host);
				return 0;
			}
			const report = await (0, _check_live_probe_js__WEBPACK_IMPORTED_MODULE_11__.H)(job);
			progress.end();
			await (0, _publish_js__WEBPACK_IMPORTED_MODULE_6__.cK)(places, reportFormat(report), host);
			return _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_12__.lq[report.verdict];
		} finally {
			progress.end();
		}
	}
};
async function rendered(text, worktree, flags, host, phase) {
	const { probeJob } = await (0, _check_check_js__WEBPACK_IMPORTED_MODULE_13__.z)({
		all: true,
		repo: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.cwd, text("repo") ?? "."),
		base: text("base"),
		head: text("head"),
		config: text("config"),
		worktree,
		env: host.env,
		progress: { phase }
	});
	return probeJob(flags);
}
async function fromTrace(name, flags, host) {
	const { models: overrides, notes } = await (0, _beside_js__WEBPACK_IMPORTED_MODULE_14__.v)(host.cwd);
	for (const note of notes) await (0, _host_js__WEBPACK_IMPORTED_MODULE_15__.M)(host.stderr, `${note}\n`);
	const lines = await (0, _check_probe_lines_js__WEBPACK_IMPORTED_MODULE_16__.k)(name, (0, _read_lines_js__WEBPACK_IMPORTED_MODULE_17__.S)(host, name), overrides);
	const targets = (0, _probe_targets_js__WEBPACK_IMPORTED_MODULE_18__.Q)(lines, { overrides });
	return {
		mode: flags.mode ?? "auto",
		targets,
		limits: (0, _check_probe_js__WEBPACK_IMPORTED_MODULE_19__.Af)(flags)
	};
}
function reportFormat(report) {
	return (format, host) => {
		if (format === "json") return (0, _report_probe_json_js__WEBPACK_IMPORTED_MODULE_20__.t)(report);
		return format === "markdown" ? (0, _report_probe_markdown_js__WEBPACK_IMPORTED_MODULE_21__.W)(report) : (0, _report_probe_text_js__WEBPACK_IMPORTED_MODULE_22__.Qc)(report, look(host));
	};
}
function planFormat(plan) {
	return (format, host) => {
		if (format === "json") return (0, _report_probe_json_js__WEBPACK_IMPORTED_MODULE_20__.i)(plan);
		if (format === "text") return (0, _report_probe_text_js__WEBPACK_IMPORTED_MODULE_22__.Pt)(plan, look(host));
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)("A dry run is printed as text or json: leave --format markdown out.");
	};
}
const FORMATS = [
	"text",
	"json",
	"markdown"
];
const COLUMNS = 80;
function look(host) {
	return {
		color: host !== null && (0, _colour_js__WEBPACK_IMPORTED_MODULE_23__.P)(host.stdout, host.env),
		width: host?.stdout.columns || COLUMNS
	};
}
function amount(written) {
	if (written === undefined) return undefined;
	if (/^(?:\d+\.?\d*|\.\d+)$/.test(written)) return Number(written);
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`--budget was given ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(written)}, but takes US dollars, from 0: --budget 0.25.`);
}
function calls(written) {
	if (written === undefined) return undefined;
	if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`--max-calls was given ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(written)}, but takes a number of requests from 1: --max-calls 16.`);
}
}),
52174: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	e5: () => DESTINATION_OPTIONS,
	uC: () => destinations
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98249);
const FORMATS = [
	"text",
	"json",
	"markdown",
	"html",
	"sarif",
	"junit",
	"gitlab"
];
const DESTINATION_OPTIONS = {
	format: {
		type: "string",
		value: "FORMAT"
	},
	output: {
		type: "string",
		value: "FILE"
	}
};
function destinations(given, formats = FORMATS) {
	const pairs = [];
	for (const { name, value } of given) {
		if (name !== "format" && name !== "output") continue;
		const half = name === "format" ? { format: formatOf(value, formats) } : { file: value };
		const last = pairs.at(-1);
		const open = name === "format" ? last?.format === undefined : last?.file === undefined;
		if (last !== undefined && open) pairs[pairs.length - 1] = {
			...last,
			...half
		};
		else pairs.push(half);
	}
	if (pairs.length === 0) return [{
		format: "text",
		file: null
	}];
	const found = pairs.map(({ format, file }) => {
		if (format === undefined && pairs.length > 1) throw formatless(file);
		return {
			format: format ?? "text",
			file: file === undefined || file === "-" ? null : file
		};
	});
	refuseTwoOnStdout(found);
	return found;
}
function formatOf(value, formats) {
	const format = formats.find((each) => each === value);
	if (format !== undefined) return format;
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`Unknown format ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.T)(value)}.${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_1__.a)(value, formats)} --format takes ${listed(formats)}.`);
}
function formatless(file) {
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`--output ${file ?? ""} has no --format of its own. Give the two in pairs: --format json --output report.json --format markdown --output report.md.`);
}
function refuseTwoOnStdout(found) {
	const [, second] = found.filter(({ file }) => file === null);
	if (second !== undefined) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`Two reports would go to stdout. Give one of them a file: --format ${second.format} --output FILE.`);
	}
}
function listed(words) {
	return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
}),
4046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => formatted });
var terminal = __webpack_require__(78705);
var listed = __webpack_require__(7020);
;
const NOWHERE = "prompt-cache-guard.yml";
function gitlabReport(report) {
	const issues = (0, listed.K)(report).filter(({ finding }) => finding.accepted === null).map(({ finding, prompt, file, line, fingerprint }) => ({
		description: (0, terminal.e)(`${prompt === null ? "" : `${(0, listed.m)(prompt)}: `}${finding.message} Fix: ${finding.fix}`),
		check_name: finding.code,
		fingerprint,
		severity: severityOf(finding),
		location: {
			path: (file ?? NOWHERE).toWellFormed(),
			lines: { begin: line }
		}
	}));
	return `${JSON.stringify(issues, null, 2)}\n`;
}
function severityOf({ severity, fails }) {
	if (fails) return "blocker";
	return {
		error: "major",
		warning: "minor",
		note: "info"
	}[severity];
}
var page = __webpack_require__(28227);
var json = __webpack_require__(74291);
var junit = __webpack_require__(39073);
var markdown = __webpack_require__(74270);
var sarif = __webpack_require__(42368);
var report_text = __webpack_require__(88653);
var colour = __webpack_require__(61015);
;
const COLUMNS = 80;
function formatted(report, format, host) {
	switch (format) {
		case "json": return (0, json.L)(report);
		case "markdown": return (0, markdown.q)(report);
		case "html": return (0, page.g)(report);
		case "sarif": return (0, sarif._)(report);
		case "junit": return (0, junit.$)(report);
		case "gitlab": return gitlabReport(report);
		case "text": return (0, report_text.M)(report, {
			color: host !== null && (0, colour.P)(host.stdout, host.env),
			width: host?.stdout.columns || COLUMNS
		});
	}
}
}),
49934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Z: () => checkProbe,
	i: () => clockOf
});
var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
var _probe_call_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18180);
var _probe_call_callers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61093);
function checkProbe(asked, host) {
	return {
		mode: asked ? "auto" : undefined,
		callers: () => (0, _probe_call_callers_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _probe_call_access_js__WEBPACK_IMPORTED_MODULE_2__.l)(host.env), { folder: host.cwd }),
		clock: clockOf(host)
	};
}
function clockOf({ pause }) {
	return {
		now: Date.now,
		pause: pause ?? ((milliseconds) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds)),
		random: Math.random
	};
}
}),
1700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { o: () => progressLine });
var _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39140);
var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78705);
var _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40051);
const PATIENCE_MS = 500;
const TICK_MS = 1e3;
function progressLine(stderr, later = afterTimeout) {
	if (stderr.isTTY !== true) return {
		phase: () => {},
		complaint: (...said) => complain(stderr, ...said),
		end: () => {}
	};
	let state = "waiting";
	let latest = "";
	let seconds = 0;
	function draw() {
		const width = Math.max(1, (stderr.columns ?? 80) - 1);
		const text = seconds === 0 ? latest : `${latest} ${seconds} s`;
		stderr.write(`\r\u001B[2K${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(text).slice(0, width)}`, ignoreFailure);
	}
	const tick = () => {
		seconds += 1;
		if (latest !== "") draw();
		callOff = later(tick, TICK_MS);
	};
	let callOff = later(() => {
		state = "shown";
		if (latest !== "") draw();
		callOff = later(tick, TICK_MS);
	}, PATIENCE_MS);
	return {
		phase(text) {
			latest = `${text} …`;
			seconds = 0;
			if (state === "shown") draw();
		},
		complaint(what, said) {
			if (state === "shown") stderr.write("\r\x1B[2K", ignoreFailure);
			complain(stderr, what, said);
			if (state === "shown") draw();
		},
		end() {
			callOff();
			if (state === "shown") stderr.write("\r\x1B[2K", ignoreFailure);
			state = "ended";
		}
	};
}
function complain(stderr, what, said) {
	const lines = (0, _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(said).trimEnd().split(/\r?\n/).map((line) => `  | ${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(line)}\n`);
	stderr.write((0, _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_2__.Q)(`${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_0__.F)(what)} said:\n${lines.join("")}`), ignoreFailure);
}
function ignoreFailure() {}
function afterTimeout(act, milliseconds) {
	const timer = setTimeout(act, milliseconds);
	return () => clearTimeout(timer);
}
}),
8716: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	_U: () => expectPlaces,
	cK: () => deliver,
	mk: () => publish
});
var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75014);
var _formatted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4046);
var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(87713);
var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98249);
var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4123);
async function expectPlaces(places, sideFiles, host) {
	const names = [...places.flatMap(({ file }) => file === null ? [] : [file]), ...sideFiles];
	const targets = names.map((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.cwd, name));
	const repeated = names.find((_, index) => targets.indexOf(targets[index] ?? "") !== index);
	if (repeated !== undefined) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_2__.T)(repeated)} would be written twice. Give every report a file of its own.`);
	}
	for (const name of names) await (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.K)(host.cwd, name);
}
async function publish(report, places, host, sideFiles = []) {
	await deliver(places, (format, reader) => (0, _formatted_js__WEBPACK_IMPORTED_MODULE_4__.X)(report, format, reader), host, sideFiles);
	return _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_5__.lq[report.verdict];
}
async function deliver(places, textOf, host, sideFiles = []) {
	const reports = places.map(({ format, file }) => ({
		file,
		text: textOf(format, file === null ? host : null)
	}));
	const writes = [...sideFiles.map(({ name, text }) => (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(host.cwd, name, text)), ...reports.map(({ file, text }) => file === null ? (0, _host_js__WEBPACK_IMPORTED_MODULE_6__.y)(host, text) : (0, _write_file_js__WEBPACK_IMPORTED_MODULE_3__.f)(host.cwd, file, text))];
	const results = await Promise.allSettled(writes);
	const failures = results.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	if (failures.length > 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.Wp)(failures.map(_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD).join(" "), failures[0]);
}
}),
65282: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => unreadable,
	R5: () => readInput,
	Vc: () => readUpTo,
	gI: () => readInOrder
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
async function readInput(cwd, name) {
	try {
		const bytes = await readUpTo(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name), _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes + 1);
		if (bytes.length <= _limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes) return {
			name,
			bytes
		};
	} catch (error) {
		throw unreadable(name, error);
	}
	throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes / 1024 ** 2} MB, too large for a prompt. Name the request body itself, or split the trace.`);
}
async function readInOrder(cwd, names) {
	const files = [];
	for (const name of names) files.push(await readInput(cwd, name));
	return files;
}
async function readUpTo(file, limit) {
	const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
	try {
		const chunks = [];
		for await (const chunk of handle.createReadStream({
			end: limit - 1,
			autoClose: false
		})) {
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		await handle.close();
	}
}
function unreadable(name, error) {
	const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? String(error);
	switch (code) {
		case "ENOENT":
		case "ENOTDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`There is no file ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)}. Check its path and spelling.`, error);
		case "EISDIR": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is a folder. Name the files in it.`, error);
		case "EACCES":
		case "EPERM": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} may not be read. Check its permissions.`, error);
		default: return (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} cannot be read (${code}).`, error);
	}
}
}),
51709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	S: () => readLines,
	v: () => calledInPlaces
});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12027);
var _json_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16782);
var _limits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55816);
var _read_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65282);
var _suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98249);
async function* readLines({ cwd, stdin }, name) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let parts = [];
	let [number, size] = [1, 0];
	try {
		for await (const chunk of name === "-" && stdin ? stdin : chunksOf(cwd, name)) {
			let start = 0;
			for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, start)) {
				parts.push(chunk.subarray(start, end));
				const line = decoder.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
				parts = [];
				[number, size] = [number + 1, 0];
				start = end + 1;
				yield line;
			}
			if (start < chunk.length) parts.push(chunk.subarray(start));
			size += chunk.length - start;
			if (size > MOST_BYTES) throw (0, _json_lines_js__WEBPACK_IMPORTED_MODULE_2__.P)(calledInPlaces(name), number);
		}
		if (parts.length > 0) yield decoder.decode(Buffer.concat(parts));
	} catch (error) {
		if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ERR_ENCODING_INVALID_ENCODED_DATA") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(`${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_4__.T)(name)} is no UTF-8 text. Save it as UTF-8.`, error);
		throw error;
	}
}
const LF = 10;
const MOST_BYTES = _limits_js__WEBPACK_IMPORTED_MODULE_5__.b.fileBytes * 3;
function calledInPlaces(name) {
	return name === "-" ? "stdin" : name;
}
async function* chunksOf(cwd, name) {
	const handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name)).catch((error) => {
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(name, error);
	});
	try {
		yield* handle.createReadStream({
			autoClose: false,
			highWaterMark: CHUNK
		});
	} catch (error) {
		if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === undefined) throw error;
		throw (0, _read_file_js__WEBPACK_IMPORTED_MODULE_6__.O$)(name, error);
	} finally {
		await handle.close();
	}
}
const CHUNK = 1024 * 1024;
}),
4123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => expectWritable,
	f: () => writeWhole
});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12027);
var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98249);
async function expectWritable(cwd, name) {
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
	const parent = await statOf(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(file));
	if (parent?.isDirectory() !== true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(name))} is no folder. Create it first, or name another file.`);
	}
	if ((await statOf(file))?.isDirectory() === true) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: it is a folder. Name a file in it.`);
	}
}
async function writeWhole(cwd, name, text) {
	await expectWritable(cwd, name);
	const file = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(cwd, name);
	try {
		const present = await statOf(file);
		if (present !== undefined && !present.isFile()) {
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(file, text);
			return;
		}
		const target = present === undefined ? file : await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(file);
		replace(target, text, present?.mode);
	} catch (error) {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.Wp)(`Cannot write ${(0, _suggest_js__WEBPACK_IMPORTED_MODULE_5__.T)(name)}: ${reasonOf(error)}. Name a file that this user may write.`, error);
	}
}
function replace(target, text, mode) {
	removeAbandoned(target);
	const temporary = `${temporaryStart(target)}${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}.tmp`;
	const descriptor = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
	try {
		try {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, text);
		} finally {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
		}
		if (mode !== undefined) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(temporary, mode & 511);
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
	} catch (error) {
		(0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(temporary);
		throw error;
	}
}
function temporaryStart(target) {
	return node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), `.${node_path__WEBPACK_IMPORTED_MODULE_3__.basename(target)}.`);
}
const ABANDONED_MS = 6e4;
function removeAbandoned(target) {
	const start = node_path__WEBPACK_IMPORTED_MODULE_3__.basename(temporaryStart(target));
	for (const name of (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target))) {
		if (!name.startsWith(start) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(start.length))) continue;
		const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(target), name);
		try {
			if (Date.now() - (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mtimeMs > ABANDONED_MS) (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
		} catch {}
	}
}
async function statOf(file) {
	return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => undefined);
}
const REASONS = {
	EACCES: "permission denied",
	EPERM: "the system does not permit it",
	EROFS: "the file system is read-only",
	ENOSPC: "no space is left on the device",
	EDQUOT: "the disk quota is used up",
	ENAMETOOLONG: "the name is too long",
	ELOOP: "its links form a loop",
	EBUSY: "it is in use",
	EMFILE: "too many files are open"
};
function reasonOf(error) {
	const code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error);
	return code === undefined ? String(error) : REASONS[code] ?? code;
}
}),
71010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => planJson,
	t: () => probeJson
});
var _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28988);
function probeJson(report) {
	const { totals } = report;
	const ordered = {
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		totals: {
			prompts: totals.prompts,
			calls: totals.calls,
			costUsd: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(totals.costUsd) ?? 0,
			outcomes: totals.outcomes
		},
		probes: report.probes.map(probed),
		notes: report.notes
	};
	return `${JSON.stringify(ordered, null, 2)}\n`;
}
function probed(of) {
	return {
		prompt: of.prompt,
		case: of.case,
		conversation: of.conversation,
		provider: of.provider,
		model: of.model,
		measured: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.N)(of.measured),
		fails: of.fails
	};
}
function planJson(plan) {
	return `${JSON.stringify(plan, null, 2)}\n`;
}
}),
11065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => probeMarkdown });
var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86632);
var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92321);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
var _probe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19387);
var _view_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89191);
var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4729);
function probeMarkdown(report) {
	const { calls, costUsd } = report.totals;
	const blocks = [
		`### ${SIGNS[(0, _probe_text_js__WEBPACK_IMPORTED_MODULE_0__.L4)(report)]} Prompt cache ${(0, _probe_text_js__WEBPACK_IMPORTED_MODULE_0__.h4)(report)}`,
		`${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(costUsd) ?? "?"} spent`,
		...report.probes.map(section),
		...report.notes.length === 0 ? [] : [report.notes.map((note) => `- ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nv)(note)}`).join("\n")]
	];
	return `${blocks.join("\n\n")}\n`;
}
const SIGNS = {
	passed: "✅",
	failed: "❌",
	open: "⚠️"
};
function section(probe) {
	const { measured, fails } = probe;
	const sign = fails ? "❌" : measured.outcome === "pass" ? "✅" : "⚠️";
	const name = [
		(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.prompt, 120)),
		...probe.case === "default" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(`case ${probe.case}`, 60))],
		...probe.conversation === "1" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(`conversation ${probe.conversation}`, 60))]
	];
	const lines = [`model: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.provider, 80))} ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.model, 80))}`, ...(0, _measured_js__WEBPACK_IMPORTED_MODULE_5__.G)(measured).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nv)];
	return `#### ${sign} ${name.join(", ")}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
}),
19387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L4: () => stateOf,
	Pt: () => planText,
	Qc: () => probeText,
	h4: () => probeHeadline
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4718);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78705);
var _measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92321);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);
var _view_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89191);
var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4729);
function probeText(report, { color, width }) {
	const paint = (0, _paint_js__WEBPACK_IMPORTED_MODULE_0__.e)(color);
	const [style, sign] = toneOf(report);
	const { calls, costUsd } = report.totals;
	const spent = `${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(costUsd) ?? "?"} spent`;
	const blocks = [
		[paint(style, `${sign} ${probeHeadline(report)}`), paint("dim", `  ${spent}`)],
		...report.probes.map((probe) => probeLines(probe, paint, width)),
		...report.notes.length === 0 ? [] : [report.notes.map((note) => paint("dim", `· ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(note)}`))]
	];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const WORDS = {
	passed: "probe passed:",
	failed: "probe failed:",
	open: "probe: nothing failed,"
};
function probeHeadline(report) {
	return `${WORDS[stateOf(report)]} ${outcomes(report)}`;
}
function stateOf({ verdict, probes }) {
	if (verdict === "fail") return "failed";
	return probes.length > 0 && probes.every(({ measured }) => measured.outcome === "pass") ? "passed" : "open";
}
function toneOf(report) {
	const tones = {
		passed: ["green", "✓"],
		failed: ["red", "✗"],
		open: ["yellow", "!"]
	};
	return tones[stateOf(report)];
}
function outcomes({ totals, probes }) {
	if (probes.length === 0) return "no prompt to probe";
	return Object.entries(totals.outcomes).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome.replace("-", " ")}`).join(", ");
}
function probeLines(probe, paint, width) {
	const [style, sign] = markOf(probe);
	const [, ...more] = (0, _measured_js__WEBPACK_IMPORTED_MODULE_4__.G)(probe.measured);
	const summary = (0, _measured_js__WEBPACK_IMPORTED_MODULE_4__.G)(probe.measured)[0]?.replace(/^measured: /, "") ?? "";
	return [`${paint(style, sign)} ${paint("bold", nameOf(probe))} ${paint("dim", `· ${modelOf(probe)}`)}`, ...[summary, ...more].flatMap((line) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_5__.L)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(line), Math.max(40, width) - 2).map((part) => `  ${part}`))];
}
function markOf({ measured, fails }) {
	if (fails) return ["red", "✗"];
	return measured.outcome === "pass" ? ["green", "✓"] : ["yellow", "!"];
}
function planText(plan, { color, width }) {
	const paint = (0, _paint_js__WEBPACK_IMPORTED_MODULE_0__.e)(color);
	const { usd, calls, seconds } = plan.budget;
	const head = [paint("bold", `${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(plan.probes.length, "probe")}, about ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(plan.likelyUsd) ?? "?"}`), paint("dim", `  at most ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(usd) ?? "?"}, ${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")} and ${seconds} seconds`)];
	const blocks = [head, ...plan.probes.map((probe) => plannedLines(probe, paint, width))];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function plannedLines(probe, paint, width) {
	const title = `${paint("bold", nameOf(probe))} ${paint("dim", `· ${modelOf(probe)}`)}`;
	const none = probe.reason === null ? [] : (0, _wrap_js__WEBPACK_IMPORTED_MODULE_5__.L)(`no call now: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(probe.reason)}`, Math.max(40, width) - 2);
	const head = [title, ...none.map((one) => `  ${one}`)];
	if (probe.address === null) return head;
	const guess = probe.isPriced ? "" : " (no price is known: as if it were the dearest model)";
	return [
		...head,
		`  ${probe.address.startsWith("http") ? "POST" : "through"} ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(probe.address)}`,
		`  about ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__.zD)(probe.inputTokens)} tokens, of which ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__.zD)(probe.prefixTokens)} are cached${guess}`,
		...probe.calls.map(({ purpose, maxOutputTokens, likelyUsd }, index) => `  ${index + 1}. ${PURPOSES[purpose]}, at most ${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(maxOutputTokens, "token")} of output, about ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(likelyUsd) ?? "?"}`),
		"  more reads after a miss, with growing pauses, until the test decides"
	];
}
const PURPOSES = {
	base: "base's request, as it is",
	"head-after-base": "head's request, as it is: what survives the merge",
	"warm-up": "warm-up, with a nonce in front of the prefix",
	read: "the same request again, to be read from the cache"
};
function nameOf(probe) {
	return [
		probe.prompt,
		...probe.case === "default" ? [] : [`case ${probe.case}`],
		...probe.conversation === "1" ? [] : [`conversation ${probe.conversation}`]
	].map(_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F).join(", ");
}
function modelOf({ provider, model }) {
	return `${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(provider)} ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(model)}`;
}
})
};
