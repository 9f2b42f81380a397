export const id = 4101;
export const ids = [4101];
export const modules = {
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
}),
99272: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	XV: () => parseFailOn,
	_A: () => listProblem,
	nI: () => parseFailOnFlag,
	o1: () => spelledEdit
});
var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12027);
var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22752);
var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92460);
function parseFailOn(entry) {
	const match = /^([+-]?)([^:]*)(?::(.*))?$/s.exec(entry.trim());
	const [, sign = "", code = "", bar] = match ?? [];
	if (!isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2, code)) return `'${code.slice(0, 60)}' is no finding code${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(code, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.f2.join(", ")})`;
	if (bar !== undefined && !isOneOf(_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC, bar)) return `'${bar.slice(0, 60)}' is no severity${(0, _nearest_js__WEBPACK_IMPORTED_MODULE_1__.h)(bar, _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC)} (allowed: ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.oC.join(", ")})`;
	if (sign === "-" && bar !== undefined) return `'${entry.trim()}' takes a code out and sets its severity; write '-${code}' or '+${code}:${bar}'`;
	return {
		sign: sign === "+" || sign === "-" ? sign : null,
		code,
		bar: bar ?? null
	};
}
function listProblem(edits) {
	const plain = edits.find(({ sign }) => sign === null);
	if (plain === undefined || edits.every(({ sign }) => sign === null)) return undefined;
	const entry = spelledEdit(plain);
	return `mixes entries with and without a sign, so '${entry}' could add to the default or replace it; write '+${entry}'`;
}
function spelledEdit({ sign, code, bar }) {
	return `${sign ?? ""}${code}${bar === null ? "" : `:${bar}`}`;
}
function parseFailOnFlag(flag, name = "--fail-on") {
	const edits = flag.split(",").map((entry) => {
		const edit = parseFailOn(entry);
		if (typeof edit === "string") throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${edit}`);
		return edit;
	});
	const problem = listProblem(edits);
	if (problem !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Wp)(`${name}: ${problem}`);
	return edits;
}
function isOneOf(words, word) {
	return words.includes(word);
}
}),
92074: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	AI: () => globProblem,
	bX: () => isNegated,
	eN: () => globsMatcher,
	fU: () => globMatcher,
	fg: () => isGlob
});
var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35442);
function globProblem(glob) {
	if (glob.length > 512) return "is longer than 512 characters";
	for (const part of partsOf(glob)) {
		if (part !== "**" && count(part, "*") > 3) return "has more than three '*' between two '/'";
		if (count(part, "{") > 4) return "has more than four groups in braces between two '/'";
		if (count(part, "{") !== count(part, "}")) return "has braces around a '/', or that do not close; write one glob for each case";
	}
	return (0, _paths_js__WEBPACK_IMPORTED_MODULE_0__.z9)(glob);
}
function isGlob(path) {
	return /[*?[{]/.test(path);
}
function globMatcher(glob) {
	const parts = partsOf(glob).map((part) => part === "**" ? null : partMatcher(part));
	return (path) => {
		let reached = skipFolders(parts, [0]);
		for (const name of path.split("/")) {
			const next = reached.flatMap((index) => {
				const part = parts[index];
				if (part === null) return name.startsWith(".") ? [] : [index];
				return part?.(name) === true ? [index + 1] : [];
			});
			reached = skipFolders(parts, next);
		}
		return reached.includes(parts.length);
	};
}
function globsMatcher(globs) {
	const steps = globs.map((glob) => ({
		takes: !isNegated(glob),
		matches: globMatcher(glob.replace(/^!/, ""))
	}));
	return (path) => steps.reduce((taken, { takes, matches }) => taken === takes ? taken : matches(path) ? takes : taken, false);
}
function isNegated(glob) {
	return glob.startsWith("!");
}
const LONGEST_NAME = 255;
function partMatcher(part) {
	if (!/[\\[\]{}]/.test(part)) return (name) => fits(part, name);
	const pattern = picomatch__WEBPACK_IMPORTED_MODULE_1__.makeRe(plain(part), {
		nonegate: true,
		noextglob: true,
		posix: true
	});
	return (name) => name.length <= LONGEST_NAME && pattern.test(name);
}
function fits(part, name) {
	if (name === "" || name.startsWith(".") && !part.startsWith(".")) return false;
	let [at, here] = [0, 0];
	let [star, mark] = [-1, 0];
	while (here < name.length) {
		if (part[at] === "*") {
			star = at;
			mark = here;
			at += 1;
		} else if (at < part.length && (part[at] === "?" || part[at] === name[here])) {
			at += 1;
			here += 1;
		} else if (star >= 0) {
			mark += 1;
			[at, here] = [star + 1, mark];
		} else return false;
	}
	while (part[at] === "*") at += 1;
	return at === part.length;
}
function skipFolders(parts, positions) {
	const all = new Set(positions);
	for (const position of all) if (parts[position] === null) all.add(position + 1);
	return [...all];
}
function plain(part) {
	return part.replaceAll(/[()+|$]/g, "\\$&");
}
function partsOf(glob) {
	return glob.split("/");
}
function count(part, character) {
	return part.split(character).length - 1;
}
}),
25714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	GR: () => SECRET_KEYS,
	JB: () => holdsProviderKey,
	Xt: () => NEEDED_KEYS,
	dC: () => PROVIDER_KEYS
});
const NEEDED_KEYS = [
	"ANTHROPIC_API_KEY",
	"ANTHROPIC_FOUNDRY_API_KEY",
	"OPENAI_API_KEY",
	"AZURE_OPENAI_API_KEY",
	"GEMINI_API_KEY",
	"GOOGLE_GENERATIVE_AI_API_KEY",
	"AWS_ACCESS_KEY_ID",
	"AWS_SECRET_ACCESS_KEY",
	"AI_GATEWAY_API_KEY",
	"CEREBRAS_API_KEY",
	"COHERE_API_KEY",
	"DEEPSEEK_API_KEY",
	"FIREWORKS_API_KEY",
	"GROQ_API_KEY",
	"MISTRAL_API_KEY",
	"OPENROUTER_API_KEY",
	"PERPLEXITY_API_KEY",
	"TOGETHER_API_KEY",
	"XAI_API_KEY"
];
const FURTHER_KEYS = [
	"ANTHROPIC_AUTH_TOKEN",
	"CLAUDE_CODE_OAUTH_TOKEN",
	"OPENAI_ADMIN_KEY",
	"AZURE_API_KEY",
	"AZURE_OPENAI_AD_TOKEN",
	"AWS_SESSION_TOKEN",
	"AWS_BEARER_TOKEN_BEDROCK",
	"GOOGLE_API_KEY",
	"CO_API_KEY",
	"HF_TOKEN",
	"HUGGINGFACEHUB_API_TOKEN",
	"LITELLM_API_KEY",
	"LITELLM_MASTER_KEY",
	"VLLM_API_KEY"
];
const KEY_FILES = ["GOOGLE_APPLICATION_CREDENTIALS"];
const SECRET_KEYS = [...NEEDED_KEYS, ...FURTHER_KEYS];
const PROVIDER_KEYS = new Set([...SECRET_KEYS, ...KEY_FILES]);
function holdsProviderKey(env) {
	return [...PROVIDER_KEYS].some((name) => (env[name] ?? "").trim() !== "");
}
}),
92460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Es: () => SIBLINGS,
	Kn: () => PROBE_MODES,
	es: () => SCENARIO_NAMES,
	f2: () => FINDING_CODES,
	gg: () => ROLES,
	oC: () => SEVERITIES,
	tZ: () => EXCERPTS,
	ug: () => ENGINES,
	vX: () => VARIES
});
const ENGINES = [
	"none",
	"mustache",
	"handlebars",
	"jinja2",
	"nunjucks",
	"liquid",
	"fstring"
];
const ROLES = [
	"system",
	"developer",
	"user",
	"assistant"
];
const VARIES = [
	"tenant",
	"session",
	"request",
	"day"
];
const SIBLINGS = [
	"tenant",
	"session",
	"request",
	"none"
];
const SCENARIO_NAMES = [
	"tool-loop",
	"failing-tool",
	"parallel-tools",
	"image",
	"resume",
	"long-session"
];
const EXCERPTS = ["full", "hash"];
const PROBE_MODES = [
	"off",
	"auto",
	"required"
];
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const FINDING_CODES = [
	"volatile-prefix",
	"unstable-history",
	"unshared-prefix",
	"suspect-value",
	"prefix-changed",
	"breakpoint-lost",
	"breakpoint-changed",
	"illegal-breakpoint",
	"write-only-breakpoint",
	"below-minimum",
	"no-breakpoint",
	"lookback-exceeded",
	"implicit-only",
	"volatile-cache-key",
	"stranded-tokens",
	"hit-ratio-below-threshold",
	"hit-ratio-dropped",
	"cost-increased",
	"probe-failed",
	"config-changed",
	"guard-removed",
	"unguarded",
	"not-analysed"
];
}),
8394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { c: () => nearName });
function nearName(name, candidates) {
	const folded = name.toLowerCase();
	const last = folded.slice(folded.lastIndexOf("/") + 1);
	const allowed = Math.min(3, Math.floor(name.length / 3));
	let best = null;
	for (const candidate of candidates) {
		const other = candidate.toLowerCase();
		if (other === folded) return candidate;
		const moved = last !== "" && other.slice(other.lastIndexOf("/") + 1) === last;
		const distance = moved ? 1 : mistyped(folded, other, allowed);
		if (distance <= allowed && (best === null || distance < best.distance)) best = {
			candidate,
			distance
		};
	}
	return best?.candidate ?? null;
}
function mistyped(a, b, allowed) {
	if (Math.abs(a.length - b.length) > allowed) return Infinity;
	let older = [];
	let row = Array.from({ length: b.length + 1 }, (_, n) => n);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swaps = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swapped = swaps ? (older[j - 2] ?? 0) + 1 : Infinity;
			next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		if (Math.min(...row, ...next) > allowed) return Infinity;
		older = row;
		row = next;
	}
	return row[b.length] ?? Infinity;
}
}),
52629: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$t: () => bytesOrError,
	MF: () => TooLarge,
	g$: () => tooLarge,
	nV: () => fileEntry
});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12027);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55816);
var _near_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8394);
function fileEntry(entries, path) {
	const entry = entries.get(path);
	switch (entry?.kind) {
		case "file": return entry;
		case "symlink": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a symbolic link, and links are not followed: name the file that it points to.`);
		case "submodule": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} is a submodule: run the guard in that repository.`);
		case undefined: return absent(entries, path);
	}
}
function absent(entries, path) {
	for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
		const above = path.slice(0, end);
		const kind = entries.get(above)?.kind;
		if (kind === "submodule") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies in the submodule ${above}, another repository: run the guard there.`);
		if (kind === "symlink") return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} lies behind ${above}, a symbolic link, and links are not followed: name the file by its own path.`);
	}
	const near = (0, _near_name_js__WEBPACK_IMPORTED_MODULE_1__.c)(path, entries.keys());
	return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(near === null ? `There is no file ${path}: check the path, which counts from the repository's root.` : `There is no file ${path}: did you mean ${near}?`);
}
function bytesOrError(path, contents) {
	switch (contents.kind) {
		case "bytes": return contents.bytes;
		case "oversized": return tooLarge(path, contents.size);
		case "missing": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.C3)(contents.reason === null ? `${path} is not in this clone although its commit is: the repository may be damaged; run git fsck, or clone it again.` : `${path} is not in this partial clone and could not be fetched (${contents.reason}): take filter out of the checkout step, or clone without --filter.`);
		case "broken": return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.tv)(`${path} cannot be read from git (${contents.reason}): the repository may be damaged; run git fsck, or clone it again.`);
	}
}
class TooLarge extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.U$ {}
function tooLarge(path, size) {
	const mebibytes = (bytes) => (bytes / 2 ** 20).toFixed(1);
	return new TooLarge("analysis", `${path} has ${mebibytes(size)} MiB, more than the ${mebibytes(_limits_js__WEBPACK_IMPORTED_MODULE_2__.b.fileBytes)} MiB that are read: it is hardly a prompt; leave it out.`);
}
})
};
