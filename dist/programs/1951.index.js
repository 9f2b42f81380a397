export const id = 1951;
export const ids = [1951];
export const modules = {
80360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => complain });
var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75014);
var _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78705);
var _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40051);
var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24306);
var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87713);
async function complain(thrown, debug, host) {
	const known = thrown instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.U$;
	const way = (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.gP)(thrown);
	const line = known ? thrown.message : way !== null ? `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown).replace(/\.$/, "")}: ${way}.` : `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(thrown).replace(/\.$/, "")}. This is a fault of prompt-cache-guard ${_version_js__WEBPACK_IMPORTED_MODULE_2__.x}: please report it, with what --debug shows.`;
	const trace = debug ? `${traceOf(thrown)}\n` : "";
	await (0, _host_js__WEBPACK_IMPORTED_MODULE_3__.M)(host.stderr, (0, _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_4__.Q)(`error: ${(0, _report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.e)(line)}\n${trace}`)).catch(() => {});
	return known ? _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_6__.O$[thrown.kind] : _findings_policy_exit_js__WEBPACK_IMPORTED_MODULE_6__.Uv;
}
function traceOf(thrown) {
	return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.inspect)(thrown).split("\n").map(_report_escape_terminal_js__WEBPACK_IMPORTED_MODULE_5__.F).join("\n");
}
}),
2420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	DT: () => COMMON_OPTIONS,
	M_: () => helpOfAll,
	ZL: () => helpOf
});
var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);
const COMMON_OPTIONS = {
	help: {
		type: "boolean",
		short: "h"
	},
	debug: { type: "boolean" }
};
function helpOfAll(commands) {
	const width = Math.max(...commands.map(({ name }) => name.length));
	const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
	return `prompt-cache-guard ${_version_js__WEBPACK_IMPORTED_MODULE_0__.x}: finds the changes that make LLM prompt caches miss.

Usage: prompt-cache-guard COMMAND [options]

Commands:
${list.join("\n")}

New here?
  prompt-cache-guard demo    a bundled example; needs nothing but Node and git
  prompt-cache-guard check   your own repository; needs no configuration

Options:
  -h, --help   this text; after a command, all about that command
  --version    the version alone
  --debug      show where an error comes from

${EXIT_CODES}`;
}
function helpOf(name, command) {
	return `Usage: prompt-cache-guard ${name} ${command.usage}

${command.help}
Other options:
  -h, --help  this text
  --debug     show where an error comes from

${EXIT_CODES}`;
}
const EXIT_CODES = `Exit codes:
  0  nothing failed
  1  the guard failed: this change would cost cache hits
  2  wrong usage or configuration
  3  something that has to be analysed could not be
`;
}),
87713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	M: () => write,
	y: () => print
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
var _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40051);
async function write(stream, text) {
	if (text === "") return;
	await new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			if (error === undefined || error === null || (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(error) === "EPIPE") resolve();
			else reject(error);
		});
	});
}
async function print({ stdout, env }, text) {
	const isLog = env["GITHUB_ACTIONS"] === "true";
	await write(stdout, isLog ? (0, _report_escape_workflow_log_js__WEBPACK_IMPORTED_MODULE_1__.Q)(text) : text).catch((error) => {
		throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Wp)(`stdout cannot be written to (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}). Check where it leads, or write into a file with --output FILE.`, error);
	});
}
}),
91951: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
	try {
		__webpack_require__.r(__webpack_exports__);
		var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
		var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75830);
		node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.on("error", () => {});
		node_process__WEBPACK_IMPORTED_MODULE_0__.stderr.on("error", () => {});
		node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0, _run_js__WEBPACK_IMPORTED_MODULE_1__.e)({
			argv: node_process__WEBPACK_IMPORTED_MODULE_0__.argv,
			cwd: node_process__WEBPACK_IMPORTED_MODULE_0__.cwd(),
			env: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
			get stdin() {
				return node_process__WEBPACK_IMPORTED_MODULE_0__.stdin;
			},
			stdout: node_process__WEBPACK_IMPORTED_MODULE_0__.stdout,
			stderr: node_process__WEBPACK_IMPORTED_MODULE_0__.stderr
		});
		__webpack_async_result__();
	} catch (e) {
		__webpack_async_result__(e);
	}
}, 1);
}),
75830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => run });
var errors = __webpack_require__(12027);
var version = __webpack_require__(24306);
var suggest = __webpack_require__(98249);
;
const COMMANDS = [
	{
		name: "check",
		summary: "compare the prompts of two commits: what would the cache lose?",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(7597),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(3262),
			__webpack_require__.e(7443),
			__webpack_require__.e(4821),
			__webpack_require__.e(9569),
			__webpack_require__.e(9989),
			__webpack_require__.e(8286),
			__webpack_require__.e(8560),
			__webpack_require__.e(1093),
			__webpack_require__.e(3732)
		]).then(__webpack_require__.bind(__webpack_require__, 43732))).check
	},
	{
		name: "lint",
		summary: "look at request bodies as they are, without git",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(4821),
			__webpack_require__.e(9989),
			__webpack_require__.e(6473),
			__webpack_require__.e(6315)
		]).then(__webpack_require__.bind(__webpack_require__, 36315))).lint
	},
	{
		name: "diff",
		summary: "compare two request bodies, or two traces, from files",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(4821),
			__webpack_require__.e(6473),
			__webpack_require__.e(2976)
		]).then(__webpack_require__.bind(__webpack_require__, 52976))).diff
	},
	{
		name: "record",
		summary: "run a program against fake servers of the providers, and keep what it sends",
		load: async () => (await Promise.all([
			__webpack_require__.e(3162),
			__webpack_require__.e(7597),
			__webpack_require__.e(7443),
			__webpack_require__.e(9569),
			__webpack_require__.e(9938)
		]).then(__webpack_require__.bind(__webpack_require__, 65836))).record
	},
	{
		name: "trace",
		summary: "follow recorded conversations: what each turn reused, wrote and broke",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(1440),
			__webpack_require__.e(4728)
		]).then(__webpack_require__.bind(__webpack_require__, 74728))).trace
	},
	{
		name: "simulate",
		summary: "play a trace through the provider's cache: tokens, hit ratios, cost",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(8815),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(7443),
			__webpack_require__.e(1440),
			__webpack_require__.e(2874)
		]).then(__webpack_require__.bind(__webpack_require__, 52874))).simulate
	},
	{
		name: "probe",
		summary: "send a few real calls: does the provider read the prefix from its cache?",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(7597),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(3262),
			__webpack_require__.e(7443),
			__webpack_require__.e(4821),
			__webpack_require__.e(9569),
			__webpack_require__.e(9989),
			__webpack_require__.e(8286),
			__webpack_require__.e(8560),
			__webpack_require__.e(1093),
			__webpack_require__.e(9376)
		]).then(__webpack_require__.bind(__webpack_require__, 9376))).probe
	},
	{
		name: "dashboard",
		summary: "draw exported metrics as a page: what caching saved, what it lost, and why",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(4006),
			__webpack_require__.e(6727),
			__webpack_require__.e(3262),
			__webpack_require__.e(6179),
			__webpack_require__.e(1244)
		]).then(__webpack_require__.bind(__webpack_require__, 21244))).dashboard
	},
	{
		name: "traffic",
		summary: "write what production measured, for the traffic that a check predicts by",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(4006),
			__webpack_require__.e(6727),
			__webpack_require__.e(3262),
			__webpack_require__.e(6179),
			__webpack_require__.e(8904)
		]).then(__webpack_require__.bind(__webpack_require__, 18904))).traffic
	},
	{
		name: "init",
		summary: "write a starter config and workflow for what is in the repository",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(7597),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(3262),
			__webpack_require__.e(7443),
			__webpack_require__.e(9569),
			__webpack_require__.e(9989),
			__webpack_require__.e(8286),
			__webpack_require__.e(8560),
			__webpack_require__.e(2719),
			__webpack_require__.e(4557)
		]).then(__webpack_require__.bind(__webpack_require__, 4557))).init
	},
	{
		name: "demo",
		summary: "see check at work on a bundled example, and the comment it would post",
		load: async () => (await Promise.all([
			__webpack_require__.e(5108),
			__webpack_require__.e(3162),
			__webpack_require__.e(4006),
			__webpack_require__.e(8815),
			__webpack_require__.e(2930),
			__webpack_require__.e(7597),
			__webpack_require__.e(6727),
			__webpack_require__.e(6975),
			__webpack_require__.e(3889),
			__webpack_require__.e(821),
			__webpack_require__.e(3262),
			__webpack_require__.e(7443),
			__webpack_require__.e(4821),
			__webpack_require__.e(9569),
			__webpack_require__.e(9989),
			__webpack_require__.e(8286),
			__webpack_require__.e(8560),
			__webpack_require__.e(5148)
		]).then(__webpack_require__.bind(__webpack_require__, 25148))).demo
	}
];
function commandNamed(name) {
	const names = COMMANDS.map((command) => command.name);
	const command = COMMANDS.find((each) => each.name === name);
	if (command !== undefined) return command;
	throw (0, errors.Wp)(`Unknown command ${(0, suggest.T)(name)}.${(0, suggest.a)(name, names)} \`prompt-cache-guard --help\` lists the commands.`);
}
var complain = __webpack_require__(80360);
var exit = __webpack_require__(75014);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
;
async function run(host) {
	const args = host.argv.slice(2);
	const end = args.indexOf("--");
	const options = end < 0 ? args : args.slice(0, end);
	try {
		return await dispatch(args, options, host);
	} catch (thrown) {
		return await (0, complain.c)(thrown, options.includes("--debug"), host);
	}
}
async function dispatch(args, options, host) {
	const [first, ...rest] = args[0] === "--debug" ? args.slice(1) : args;
	if (first === undefined) {
		await (0, cli_host.M)(host.stderr, (0, help.M_)(COMMANDS));
		return exit.O$.usage;
	}
	if (first === "--help" || first === "-h") return await answer((0, help.M_)(COMMANDS), host);
	if (first === "--version") return await answer(`${version.x}\n`, host);
	if (first.startsWith("-")) throw optionInFront(first);
	const command = await commandNamed(first).load();
	if (options.includes("--help") || options.includes("-h")) {
		return await answer((0, help.ZL)(first, command), host);
	}
	return await command.run(rest, host);
}
async function answer(text, host) {
	await (0, cli_host.y)(host, text);
	return 0;
}
function optionInFront(option) {
	return (0, errors.Wp)(`Unknown option ${(0, suggest.T)(option)} in front of a command.${(0, suggest.a)(option, ["--help", "--version"])} Options of a command stand behind it: prompt-cache-guard check --base main.`);
}
}),
98249: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	T: () => quoted,
	a: () => didYouMean
});
var _repository_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22752);
function didYouMean(word, known) {
	const found = (0, _repository_config_nearest_js__WEBPACK_IMPORTED_MODULE_0__.p)(word, known);
	return found === undefined ? "" : ` Did you mean ${found}?`;
}
function quoted(word) {
	return `'${word.length > 200 ? `${word.slice(0, 200)}…` : word}'`;
}
}),
12027: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$N: () => codeOf,
	C3: () => lackingError,
	TN: () => oneLine,
	U$: () => GuardError,
	Wp: () => usageError,
	bD: () => messageOf,
	gP: () => lacking,
	tv: () => analysisError
});
class GuardError extends Error {
	name = "GuardError";
	kind;
	isOfRun;
	constructor(kind, message, options) {
		super(oneLine(message), options);
		this.kind = kind;
		this.isOfRun = options?.isOfRun ?? false;
	}
}
function usageError(message, cause) {
	return new GuardError("usage", message, cause === undefined ? undefined : { cause });
}
function analysisError(message, cause) {
	return new GuardError("analysis", message, cause === undefined ? undefined : { cause });
}
function lackingError(message, cause) {
	return new GuardError("analysis", message, {
		isOfRun: true,
		...cause !== undefined && { cause }
	});
}
function messageOf(thrown) {
	return oneLine(thrown instanceof Error ? thrown.message : String(thrown));
}
function oneLine(text) {
	return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").trim();
}
function codeOf(thrown) {
	if (!(thrown instanceof Error) || !("code" in thrown)) return undefined;
	return typeof thrown.code === "string" ? thrown.code : undefined;
}
function lacking(error) {
	const code = codeOf(error);
	return WAYS_OUT.find(({ codes }) => code !== undefined && codes.includes(code))?.way ?? null;
}
const WAYS_OUT = [
	{
		codes: ["ENOSPC", "EDQUOT"],
		way: "free some space, or set TMPDIR to a folder with more of it"
	},
	{
		codes: ["EMFILE", "ENFILE"],
		way: "allow more open files (ulimit -n)"
	},
	{
		codes: ["EAGAIN", "ENOMEM"],
		way: "allow more processes and memory"
	}
];
}),
75014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => EXIT_OF_ERROR,
	Uv: () => EXIT_OF_FAULT,
	lq: () => EXIT_OF_VERDICT
});
const EXIT_OF_VERDICT = {
	pass: 0,
	fail: 1,
	error: 3
};
const EXIT_OF_ERROR = {
	usage: 2,
	analysis: 3
};
const EXIT_OF_FAULT = 3;
}),
78705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => terminal,
	e: () => sentence
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
function terminal(text) {
	return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text);
}
function sentence(text) {
	return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim().replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " "));
}
}),
40051: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => workflowLog });
const IGNORED = String.raw`\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}`;
const COMMAND = new RegExp(`^[\\s${IGNORED}]*(?=:[${IGNORED}]*:)`, "u");
const OLD_COMMAND = new RegExp(`(#[${IGNORED}]*)#([${IGNORED}]*\\[)`, "gu");
function workflowLog(text) {
	return text.replaceAll(/[^\r\n]+/g, (line) => line.replace(COMMAND, (space) => `${space}\\`)).replaceAll(OLD_COMMAND, String.raw`$1\u0023$2`);
}
}),
72987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BS: () => visibleSpace,
	Fd: () => cutPoint,
	P8: () => visibleLine,
	RK: () => visible,
	pH: () => visibleCodePoints
});
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?! )\p{Zs}|\u2800/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\0": "\\0"
};
function visible(text) {
	return text.replaceAll(INVISIBLE, (char) => SHORT[char] ?? codePoint(char));
}
function visibleLine(text) {
	return visible(text).replace(/ +$/, (spaces) => "·".repeat(spaces.length));
}
function visibleSpace(text) {
	return visible(text).replaceAll(" ", "·");
}
function visibleCodePoints(text) {
	return visible(text).replaceAll(/[^\x20-\x7e]/gu, codePoint);
}
function codePoint(char) {
	return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
function cutPoint(text, index) {
	const between = index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 65535;
	return between ? index - 1 : index;
}
}),
22752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => suggestion,
	p: () => nearest
});
function nearest(word, candidates) {
	if (word.length > 60) return undefined;
	let best;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(fold(word), fold(candidate));
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function suggestion(word, candidates) {
	const found = nearest(word, candidates);
	return found === undefined ? "" : `; did you mean '${found}'?`;
}
function fold(word) {
	return word.toLowerCase().replaceAll(/[-_ ]/g, "_");
}
function editDistance(a, b) {
	let older = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		[older, previous] = [previous, row];
	}
	return previous[b.length] ?? 0;
}
}),
24306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => HOMEPAGE,
	x: () => VERSION
});
const VERSION = "0.1.0";
const HOMEPAGE = "https://github.com/prompt-cache-guard/prompt-cache-guard";
})
};
