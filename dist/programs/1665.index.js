export const id = 1665;
export const ids = [1665];
export const modules = {
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
55816: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { b: () => LIMITS });
const LIMITS = {
	fileBytes: 16 * 1024 * 1024,
	blobCacheBytes: 64 * 1024 * 1024,
	filesPerTree: 5e6,
	folderDepth: 2048,
	configBytes: 1024 * 1024,
	depth: 200,
	yamlAliases: 100,
	templateSteps: 2e5,
	templateMs: 1e4,
	templateAnswerBytes: 128 * 1024 * 1024,
	templateFiles: 500,
	requestsPerPrompt: 2e4,
	renderSeconds: 120,
	setupSeconds: 900,
	searchSeconds: 45,
	outputBytes: 64 * 1024 * 1024,
	setupBackupBytes: 256 * 1024 * 1024,
	requestsPerRun: 1e4,
	elementsPerRequest: 50,
	unitsPerRequest: 2e4,
	renamePairs: 2e5,
	bytesPerRun: 128 * 1024 * 1024,
	findingsPerPrompt: 1e3,
	findingsPerRun: 2e4,
	compareSeconds: 900,
	commandsSeconds: 3600,
	prompts: 2e4,
	discoveredBytes: 1024 * 1024,
	discoveredYamlBytes: 128 * 1024,
	discoveredFiles: 2e3,
	discoveredTotalBytes: 16 * 1024 * 1024,
	sourceBytes: 1024 * 1024 + 64 * 1024,
	codePieces: 2e4,
	codeDepth: 40,
	codePrompts: 500,
	excerpt: 2e3,
	commentBytes: 65536,
	summaryBytes: 1e6,
	annotations: 9,
	suggestions: 5,
	apiPage: 100,
	apiAttempts: 3,
	apiPauseMilliseconds: 500,
	apiMilliseconds: 2e4,
	apiLongestPauseMilliseconds: 6e4,
	recordedBytes: 256 * 1024 * 1024,
	headerBytes: 64 * 1024,
	connections: 2e3,
	arrivalMs: 3e4,
	probeAnswerBytes: 4 * 1024 * 1024,
	probeCallMs: 12e4,
	hostileTraceBytes: 16 * 1024 * 1024,
	hostileRequestBytes: 1024 * 1024,
	lockBytes: 8 * 1024 * 1024,
	countRequests: 5e3,
	countMs: 3e4
};
}),
76916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Z: () => answer });
var limits = __webpack_require__(55816);
var external_node_process_ = __webpack_require__(1708);
var external_node_vm_ = __webpack_require__(30714);
var errors = __webpack_require__(12027);
;
const NAME = "templateThatRenders";
const script = new external_node_vm_.Script(`${NAME}()`);
function bounded(milliseconds, work) {
	const done = [];
	Reflect.set(globalThis, NAME, () => {
		done.push(work());
	});
	try {
		script.runInThisContext({ timeout: milliseconds });
	} catch (error) {
		if ((0, errors.$N)(error) === "ERR_SCRIPT_EXECUTION_TIMEOUT") external_node_process_.exit(1);
		throw error;
	} finally {
		Reflect.deleteProperty(globalThis, NAME);
	}
	const [value] = done;
	if (value === undefined) throw new TypeError("the work gave nothing");
	return value;
}
var engine_program = __webpack_require__(90418);
var marks = __webpack_require__(78071);
;
const ENGINES = {
	handlebars: async () => (await Promise.all([__webpack_require__.e(6217), __webpack_require__.e(3902)]).then(__webpack_require__.bind(__webpack_require__, 93902))).handlebars,
	liquid: async () => (await Promise.all([__webpack_require__.e(8694), __webpack_require__.e(2133)]).then(__webpack_require__.bind(__webpack_require__, 92133))).liquid,
	nunjucks: async () => (await Promise.all([__webpack_require__.e(4177), __webpack_require__.e(2600)]).then(__webpack_require__.bind(__webpack_require__, 2600))).nunjucksProgram
};
const FOLLOWED = 2 * 1024 * 1024;
async function answer(job, pinned) {
	const load = Object.hasOwn(ENGINES, job.engine) ? ENGINES[job.engine] : undefined;
	if (load === undefined) throw new TypeError(`there is no engine called ${job.engine}`);
	const engine = await load();
	const render = (traced) => {
		pinned.pin(job.noise);
		return bounded(job.milliseconds, () => engine.render(job, traced));
	};
	try {
		const text = render(false);
		const noisy = pinned.wasAsked();
		if (text.length > limits.b.fileBytes) return tooLong(job);
		return {
			kind: "text",
			text,
			marked: marked(render, text),
			noisy
		};
	} catch (error) {
		return refusal(error);
	}
}
function marked(render, text) {
	if (text.length > FOLLOWED || (0, marks.ZF)(text)) return null;
	try {
		return render(true);
	} catch {
		return null;
	}
}
function tooLong({ texts }) {
	const line = texts.length === 1 ? 1 : null;
	return {
		kind: "refused",
		message: "this renders to more than a prompt can be",
		source: 0,
		line
	};
}
function refusal(error) {
	if (error instanceof engine_program.s2) return {
		kind: "missing",
		names: error.names
	};
	const message = error instanceof Error ? error.message : String(error);
	const { source, line } = error instanceof engine_program.$w ? error : {
		source: 0,
		line: null
	};
	return {
		kind: "refused",
		message: message.slice(0, 300),
		source,
		line
	};
}
}),
90418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	$w: () => TemplateError,
	OQ: () => templateNamed,
	s2: () => MissingTemplates
});
class MissingTemplates extends Error {
	names;
	constructor(names) {
		super("missing templates");
		this.names = names;
	}
}
class TemplateError extends Error {
	source;
	line;
	constructor(message, source, line) {
		super(message);
		this.source = source;
		this.line = line;
	}
}
function templateNamed(job, name) {
	const known = Object.hasOwn(job.names, name) ? job.names[name] : undefined;
	if (known === undefined) throw new MissingTemplates([name]);
	return known;
}
}),
61665: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
	try {
		__webpack_require__.r(__webpack_exports__);
		var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
		var _answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76916);
		var _noise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93699);
		const { stdin, stdout } = node_process__WEBPACK_IMPORTED_MODULE_0__;
		function cutTheWayToCode() {
			const functions = [
				() => {},
				async () => {},
				function* () {},
				async function* () {}
			];
			for (const one of functions) {
				const prototype = Object.getPrototypeOf(one);
				Reflect.deleteProperty(prototype, "constructor");
			}
			for (const name of [
				"process",
				"fetch",
				"WebSocket",
				"EventSource"
			]) Reflect.deleteProperty(globalThis, name);
			for (const name of [
				"log",
				"info",
				"warn",
				"error",
				"debug"
			]) Reflect.set(console, name, () => {});
		}
		async function serve(pinned) {
			const parts = [];
			stdin.setEncoding("utf8");
			stdout.write("{\"ready\":true}\n");
			for await (const chunk of stdin) {
				const lines = String(chunk).split("\n");
				for (const [index, line] of lines.entries()) {
					parts.push(line);
					if (index === lines.length - 1) break;
					const job = JSON.parse(parts.splice(0).join(""));
					stdout.write(`${JSON.stringify(await (0, _answer_js__WEBPACK_IMPORTED_MODULE_1__.Z)(job, pinned))}\n`);
				}
			}
		}
		const pinned = (0, _noise_js__WEBPACK_IMPORTED_MODULE_2__.w)();
		cutTheWayToCode();
		await serve(pinned);
		__webpack_async_result__();
	} catch (e) {
		__webpack_async_result__(e);
	}
}, 1);
}),
78071: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gy: () => mark,
	Ok: () => marksOf,
	ZF: () => hasMarks,
	b4: () => offsetOf,
	cA: () => lineOf,
	me: () => lineOfTrimmed
});
const OPEN = "﷐";
const CLOSE = "﷑";
const MARK = /\u{fdd0}([lv])(\d+):(\d+)\u{fdd1}/gu;
function mark(kind, source, line) {
	return `${OPEN}${kind === "literal" ? "l" : "v"}${source}:${line}${CLOSE}`;
}
function hasMarks(text) {
	return text.includes(OPEN);
}
function marksOf(marked, plain) {
	const marks = [];
	const parts = [];
	let from = 0;
	let length = 0;
	for (const found of marked.matchAll(MARK)) {
		const part = marked.slice(from, found.index);
		from = found.index + found[0].length;
		parts.push(part);
		length += part.length;
		if (marks.at(-1)?.start === length) marks.pop();
		marks.push({
			start: length,
			source: Number(found[2]),
			line: Number(found[3]),
			kind: found[1] === "l" ? "literal" : "value"
		});
	}
	parts.push(marked.slice(from));
	return parts.join("") === plain ? marks : [];
}
function lineOf(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
	return line;
}
function lineOfTrimmed(text, offset, piece) {
	return lineOf(text, Math.max(offset, text.indexOf(piece, offset)));
}
function offsetOf(text, line, column) {
	let start = 0;
	for (let passed = 0; passed < line; passed++) {
		const end = text.indexOf("\n", start);
		if (end === -1) break;
		start = end + 1;
	}
	return start + column;
}
}),
93699: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { w: () => takeOver });
var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
function takeOver() {
	let now = 0;
	let state = 0;
	let asked = false;
	const clock = () => {
		asked = true;
		return now;
	};
	const RealDate = Date;
	globalThis.Date = new Proxy(RealDate, {
		construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [clock()] : args, newTarget),
		apply: () => new RealDate(clock()).toString(),
		get: (target, key, receiver) => key === "now" ? clock : Reflect.get(target, key, receiver)
	});
	Math.random = () => {
		asked = true;
		state = state + 1831565813 | 0;
		let mixed = Math.imul(state ^ state >>> 15, state | 1);
		mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61);
		return ((mixed ^ mixed >>> 14) >>> 0) / 4294967296;
	};
	return {
		pin({ time, seed, zone }) {
			now = time * 1e3;
			state = seed | 0;
			asked = false;
			node_process__WEBPACK_IMPORTED_MODULE_0__.env["TZ"] = zone;
		},
		wasAsked: () => asked
	};
}
})
};
