export const id = 9938;
export const ids = [9938];
export const modules = {
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
65836: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { record: () => record_record });
var errors = __webpack_require__(12027);
var canonical = __webpack_require__(52535);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var provider_keys = __webpack_require__(25714);
var environment = __webpack_require__(50005);
var hosts = __webpack_require__(35403);
var address = __webpack_require__(8646);
var fake_server = __webpack_require__(37443);
var started = __webpack_require__(34106);
var command_hooks = __webpack_require__(73831);
var command_reports = __webpack_require__(31126);
var recorded = __webpack_require__(72024);
;
async function record(input) {
	const { reply } = input;
	const fakeServer = await (0, fake_server.d)(reply === undefined ? {} : { reply });
	try {
		const reports = external_node_path_.join(input.folder, "reports");
		(0, external_node_fs_.mkdirSync)(reports);
		const hooks = new command_hooks.R(external_node_path_.join(input.folder, "hooks"));
		hooks.plan({
			...AS_IT_IS,
			reports,
			recorder: fakeServer.url,
			providers: hosts.l,
			hostHeader: address.R
		});
		const own = Object.fromEntries(Object.entries(input.env).filter(([name]) => !provider_keys.dC.has(name)));
		const env = {
			...own,
			...hooks.variables(own),
			...(0, environment.e)(fakeServer.port)
		};
		const end = await run(input, env);
		const requests = (0, recorded.f)(fakeServer.requests());
		if (requests.length === 0) throw (0, recorded.k)(input.command, fakeServer.seen(), (0, command_reports.o)(reports).reached);
		return {
			requests,
			end
		};
	} finally {
		await fakeServer.close();
	}
}
const AS_IT_IS = {
	time: null,
	seed: null,
	order: null,
	host: null,
	user: null,
	checkout: "",
	tree: "",
	foreign: [],
	own: []
};
function run({ command, args, cwd, output }, env) {
	return new Promise((resolve, reject) => {
		const child = (0, started.A)((0, external_node_child_process_.spawn)(command, args, {
			cwd,
			env,
			stdio: [
				"inherit",
				"pipe",
				"pipe"
			]
		}));
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", output);
		child.on("error", (error) => reject(startError(command, error)));
		child.on("close", (code, signal) => resolve(signal ?? code ?? 0));
	});
}
function startError(command, error) {
	const why = (0, errors.$N)(error) === "ENOENT" ? "there is no such program" : error.message;
	return (0, errors.Wp)(`${command} cannot be started (${why}): name a program behind --, as in: record -- npm test.`, error);
}
var schemas = __webpack_require__(27597);
var parse = __webpack_require__(55988);
;
const usage = schemas.rej({
	uncached: count(),
	read: count(),
	write5m: count(),
	write1h: count(),
	output: count()
}).partial();
const entry = schemas.rej({
	when: schemas.rej({
		model: schemas.YjP(),
		lastUserText: schemas.YjP(),
		call: count()
	}).partial().optional(),
	times: schemas.KCZ([schemas.Whr().positive(), schemas.euz("always")]).optional(),
	text: schemas.YjP().optional(),
	toolCalls: schemas.YOg(schemas.rej({
		name: schemas.YjP().min(1),
		arguments: schemas.IeY().optional(),
		unfit: schemas.euz(true).optional()
	})).optional(),
	usage: usage.optional(),
	stop: schemas.k5n([
		"end",
		"tools",
		"length",
		"refusal"
	]).optional(),
	error: schemas.rej({
		status: schemas.Whr().min(400).max(599),
		type: schemas.YjP().optional(),
		message: schemas.YjP().optional(),
		headers: schemas.g1P(schemas.YjP().regex(/^[A-Za-z0-9-]+$/), schemas.YjP().regex(/^[\x20-\x7E]*$/)).optional()
	}).optional()
});
const file = schemas.rej({ replies: schemas.YOg(entry).max(1e4) });
function parseReplyFile(text, name) {
	const parsed = file.safeParse((0, parse.q)(text, name));
	if (parsed.success) return parsed.data.replies;
	const issue = parsed.error.issues[0];
	const place = issue === undefined || issue.path.length === 0 ? "the file" : issue.path.join(".");
	throw (0, errors.Wp)(`${name}: ${place}: ${issue?.message ?? "of another form"}; a reply file is { "replies": [{ "text", "toolCalls", "usage", "stop", "error", "when", "times" }] }.`);
}
function count() {
	return schemas.Whr().nonnegative();
}
var scenarios = __webpack_require__(47443);
var vocabulary = __webpack_require__(92460);
var scripted = __webpack_require__(18992);
var cli_arguments = __webpack_require__(66279);
var temporary_folder = __webpack_require__(72157);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var read_file = __webpack_require__(65282);
var suggest = __webpack_require__(98249);
var write_file = __webpack_require__(4123);
;
const OPTIONS = {
	output: {
		type: "string",
		value: "FILE.jsonl"
	},
	replies: {
		type: "string",
		value: "NAME|FILE.json"
	},
	...help.DT
};
const record_record = {
	usage: "[options] -- COMMAND...",
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
		const { text, positionals } = (0, cli_arguments.W)("record", OPTIONS, args);
		const [command, ...rest] = positionals;
		if (command === undefined) throw (0, errors.Wp)("record needs a command to run: prompt-cache-guard record -- npm test.");
		const file = text("output");
		if (file !== undefined) await (0, write_file.K)(host.cwd, file);
		const replies = text("replies");
		const reply = replies === undefined ? null : await replierOf(host.cwd, replies);
		const { requests, end } = await (0, temporary_folder.P)("prompt-cache-guard-record", false, (folder) => record({
			command,
			args: rest,
			cwd: host.cwd,
			env: host.env,
			folder,
			...reply !== null && { reply },
			output: (chunk) => void (0, cli_host.M)(host.stderr, chunk)
		}));
		const trace = requests.map(lineOf).join("");
		if (file === undefined) await (0, cli_host.y)(host, trace);
		else await (0, write_file.f)(host.cwd, file, trace);
		if (end === 0) return 0;
		const how = typeof end === "number" ? `failed with exit code ${end}` : `was killed by ${end}`;
		throw (0, errors.tv)(`${command} ${how}, so that the trace may lack requests; it holds ${requests.length}. Fix the command, and record again.`);
	}
};
async function replierOf(cwd, name) {
	if ((0, scenarios.n)(name)) return (0, scenarios.W)(name);
	if (!/[./\\]/.test(name)) throw (0, errors.Wp)(`There is no scenario ${(0, suggest.T)(name)}: --replies takes ${vocabulary.es.join(", ")}, or the path of a reply file.`);
	return (0, scripted.e)(parseReplyFile(decode((await (0, read_file.R5)(cwd, name)).bytes), name));
}
function decode(bytes) {
	return new TextDecoder().decode(bytes);
}
function lineOf({ provider, model, body }) {
	const fields = {
		...provider !== null && { provider },
		...model !== null && { model },
		request: body
	};
	return `${(0, canonical.$)(fields, "written")}\n`;
}
}),
72157: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => inTemporaryFolder });
var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
var _sandbox_watchdog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88139);
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
async function inTemporaryFolder(name, keep, work) {
	let folder;
	let watchdog;
	const release = () => {
		for (const signal of SIGNALS) node_process__WEBPACK_IMPORTED_MODULE_3__.off(signal, onSignal);
		node_process__WEBPACK_IMPORTED_MODULE_3__.off("exit", release);
		if (folder !== undefined && !keep) remove(folder);
	};
	const onSignal = (signal) => {
		try {
			release();
		} finally {
			node_process__WEBPACK_IMPORTED_MODULE_3__.kill(node_process__WEBPACK_IMPORTED_MODULE_3__.pid, signal);
		}
	};
	for (const signal of SIGNALS) node_process__WEBPACK_IMPORTED_MODULE_3__.on(signal, onSignal);
	node_process__WEBPACK_IMPORTED_MODULE_3__.on("exit", release);
	try {
		folder = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0, node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()), `${name}-`));
		if (keep) return await work(folder);
		const inner = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, "work");
		(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(inner);
		watchdog = (0, _sandbox_watchdog_js__WEBPACK_IMPORTED_MODULE_4__.M)(inner);
		return await work(inner);
	} finally {
		release();
		await watchdog?.dismiss();
	}
}
const TRIES = 50;
const PAUSE_MS = 20;
function remove(folder) {
	for (let left = TRIES;; left--) {
		try {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: true,
				force: true
			});
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder)) return;
			throw new Error("it is not empty");
		} catch (error) {
			if (left === 1) {
				throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Wp)(`${folder} could not be removed (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}). Remove it by hand.`, error);
			}
		}
		Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
	}
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
52535: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => canonical });
var _number_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8424);
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function canonical(value, order, spell = JSON.stringify) {
	const out = [];
	print(value, {
		order,
		spell
	}, order === "written", out);
	return out.join("");
}
function print(value, printing, freeForm, out) {
	if (value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__.Po) {
		out.push(freeForm ? value.source : (0, _number_js__WEBPACK_IMPORTED_MODULE_1__.ku)(value.source));
	} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) {
		out.push("[");
		value.forEach((item, index) => {
			if (index > 0) out.push(",");
			print(item, printing, freeForm, out);
		});
		out.push("]");
	} else if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) {
		printObject(value, printing, freeForm, out);
	} else if (typeof value === "string") {
		out.push(printing.spell(value));
	} else {
		out.push(JSON.stringify(value) ?? "null");
	}
}
function printObject(value, printing, freeForm, out) {
	const { order } = printing;
	const members = [...(0, _value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value)];
	if (!freeForm) members.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	out.push("{");
	members.forEach(([key, member], index) => {
		if (index > 0) out.push(",");
		out.push(JSON.stringify(key), ":");
		const isFree = freeForm || typeof order !== "string" && order.has(key);
		print(member, printing, isFree, out);
	});
	out.push("}");
}
}),
8424: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	OD: () => isJsonNumber,
	ku: () => plainNumber,
	oG: () => isSameNumber,
	rl: () => numberOf
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function numberOf(source) {
	const value = Number(source);
	return String(value) === source ? value : new _value_js__WEBPACK_IMPORTED_MODULE_0__.Po(source);
}
function isJsonNumber(source) {
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(source);
}
function isSameNumber(one, other) {
	return plain(one) === plain(other);
}
function plainNumber(source) {
	const printed = JSON.stringify(Number(source));
	return printed !== "null" && isSameNumber(printed, source) ? printed : plain(source);
}
function plain(source) {
	const [mantissa = "", power = "0"] = source.toLowerCase().split("e");
	const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
	const digits = (whole + fraction).replace(/^0+/, "");
	const kept = digits.replace(/0+$/, "");
	if (kept === "") return "0";
	const exponent = BigInt(power) - BigInt(fraction.length) + BigInt(digits.length - kept.length);
	return `${mantissa.startsWith("-") ? "-" : ""}${kept}e${exponent}`;
}
}),
55988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { q: () => parseJson });
var errors = __webpack_require__(12027);
var limits = __webpack_require__(55816);
var momoa = __webpack_require__(93162);
;
function mistakeIn(text) {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		const offset = offsetOf(text, error instanceof Error ? error.message : "");
		return {
			offset,
			words: wordsFor(text, offset)
		};
	}
}
function offsetOf(text, message) {
	const position = /at position (\d+)/.exec(message)?.[1];
	if (position !== undefined) return Number(position);
	if (/end of JSON/i.test(message)) return text.trimEnd().length;
	try {
		(0, momoa.qg)(text);
	} catch (error) {
		if (error instanceof Error && "offset" in error) return Number(error.offset);
	}
	return 0;
}
const CAUSES = [
	{
		before: /^$/,
		after: /^$/,
		words: "the text is empty; a JSON value was expected."
	},
	{
		before: /^$/,
		after: /^\uFEFF/,
		words: "found a byte order mark; save the file as UTF-8 without one."
	},
	{
		before: /(?:^|\n)$/,
		after: /^(?:<{7}|={7}|>{7})/,
		words: "found the marker of a merge conflict; resolve it."
	},
	{
		before: /,\s*$/,
		after: /^[\]}]/,
		words: "found a comma in front of a closing bracket; JSON allows none there, remove it."
	},
	{
		before: /[[:,]\s*$/,
		after: /^[,\]}]/,
		words: "found no value where one was expected; write it, or remove what stands around it."
	},
	{
		before: /$/,
		after: /^(?:\/[/*]|#)/,
		words: "found a comment; JSON has none, remove it."
	},
	{
		before: /\{\s*$/,
		after: /^[{%]/,
		words: "found a template tag; a template is no JSON before it is rendered."
	},
	{
		before: /$/,
		after: /^['‘’“”`]/,
		words: "found another kind of quote; JSON strings stand in double quotes (\")."
	},
	{
		before: /[-+]?$/,
		after: /^(?:NaN|[+-]?Infinity|undefined|None|True|False)\b/,
		words: "found a word that JSON does not have; it knows true, false and null, but no NaN."
	},
	{
		before: /["[{:,\]}]/,
		after: /^$/,
		words: "the text ends too early; it was cut off, or a closing bracket or quote is missing."
	},
	{
		before: /$/,
		after: /^\p{Cc}/u,
		words: "found a line end or control character in a string; write it as an escape such as \\n."
	},
	{
		before: /\\(?:u[0-9a-fA-F]{0,3})?$/,
		after: /^./su,
		words: "found a wrong escape in a string; a backslash itself is written \\\\."
	},
	{
		before: /(?:^|[[{:,])\s*$/,
		after: /^[\p{L}_$]/u,
		words: "found a word without quotes; JSON keys and strings stand in double quotes (\")."
	},
	{
		before: /(?:(?:^|[[:,])\s*[-+]?0?|-|\d\.|\d[eE][-+]?)$/,
		after: /^[^\s"]/,
		words: "found a number that JSON does not allow, such as 01, +1, .5 or 1.; write it out."
	},
	{
		before: /["\d\]}el]\s*$/,
		after: /^["\d[{tfn-]/,
		words: "found a value where a comma or a colon was expected; one is missing in front of it."
	},
	{
		before: /$/,
		after: /^[\]}]/,
		words: "found a closing bracket that does not fit; one is missing, or of the other kind."
	}
];
function wordsFor(text, offset) {
	if (isWhole(text.slice(0, offset))) return "found more after the JSON value; a file of several values needs the ending .jsonl.";
	const before = text.slice(Math.max(0, offset - 200), offset);
	const after = text.slice(offset, offset + 200);
	const rest = after.trim() === "" && offset >= text.trimEnd().length ? "" : after;
	const cause = CAUSES.find((known) => known.before.test(before) && known.after.test(rest));
	return cause?.words ?? `found ${character(rest)}, which JSON does not allow here.`;
}
function isWhole(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function character(text) {
	const point = text.codePointAt(0);
	if (point === undefined) return "the end of the text";
	if (point > 32 && point < 127) return `'${String.fromCodePoint(point)}'`;
	return `the character U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}
;
function placeAt(text, offset) {
	let line = 1;
	let start = 0;
	for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
		if (index + lineEnd.length > offset) break;
		line++;
		start = index + lineEnd.length;
	}
	return {
		line,
		column: offset - start + 1
	};
}
var number = __webpack_require__(8424);
var json_value = __webpack_require__(49884);
;
function readValid(text, repeated) {
	let at = 0;
	function value() {
		space();
		const unit = text.charCodeAt(at);
		if (unit === QUOTE) return string();
		if (unit === BRACE) return object();
		if (unit === BRACKET) return array();
		const start = at;
		while (at < text.length && !isEnd(text.charCodeAt(at))) at += 1;
		const word = text.slice(start, at);
		const named = WORDS.get(word);
		return named === undefined ? (0, number.rl)(word) : named;
	}
	function object() {
		const members = [];
		const start = at;
		at += 1;
		for (space(); text.charCodeAt(at) !== END_BRACE; space()) {
			if (text.charCodeAt(at) === COMMA) at += 1;
			space();
			const key = string();
			space();
			at += 1;
			members.push([key, value()]);
		}
		at += 1;
		if (repeated !== undefined) tellRepeated(members, (key) => repeated(key, start));
		return (0, json_value.Xy)(members);
	}
	function array() {
		const elements = [];
		at += 1;
		for (space(); text.charCodeAt(at) !== END_BRACKET; space()) {
			if (text.charCodeAt(at) === COMMA) at += 1;
			elements.push(value());
		}
		at += 1;
		return elements;
	}
	function string() {
		const start = at;
		let hasEscapes = false;
		for (at += 1; text.charCodeAt(at) !== QUOTE; at += 1) if (text.charCodeAt(at) === BACKSLASH) {
			hasEscapes = true;
			at += 1;
		}
		at += 1;
		return hasEscapes ? String(JSON.parse(text.slice(start, at))) : text.slice(start + 1, at - 1);
	}
	function space() {
		while (text.charCodeAt(at) <= SPACE) at += 1;
	}
	return value();
}
function tellRepeated(members, tell) {
	const seen = new Set();
	for (const [key] of members) {
		if (seen.has(key)) tell(key);
		seen.add(key);
	}
}
const WORDS = new Map([
	["true", true],
	["false", false],
	["null", null]
]);
function isEnd(unit) {
	return unit <= SPACE || unit === COMMA || unit === END_BRACE || unit === END_BRACKET;
}
const SPACE = 32;
const [QUOTE, COMMA, BACKSLASH] = [
	34,
	44,
	92
];
const [BRACE, END_BRACE, BRACKET, END_BRACKET] = [
	123,
	125,
	91,
	93
];
;
function parseJson(text, name, firstLine = 1, repeated) {
	if (text.length > limits.b.fileBytes) throw (0, errors.tv)(`${name} holds more than ${limits.b.fileBytes / 2 ** 20} MB; split it.`);
	const mistake = tooDeep(text) ?? mistakeIn(text);
	if (mistake !== undefined) {
		const { line, column } = placeAt(text, mistake.offset);
		throw (0, errors.tv)(`${name}:${line + firstLine - 1}:${column}: ${mistake.words}`);
	}
	if (repeated === undefined) return readValid(text);
	return readValid(text, (key, offset) => {
		const { line } = placeAt(text, offset);
		repeated(`${name}:${line + firstLine - 1}: the object has ${JSON.stringify(key)} twice, and only the last one is sent; remove the other.`);
	});
}
function tooDeep(text) {
	let depth = 0;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === parse_QUOTE) {
			index = stringEnd(text, index);
		} else if (unit === parse_BRACE || unit === parse_BRACKET) {
			if (++depth > limits.b.depth) return {
				offset: index,
				words: `nested more than ${limits.b.depth} levels deep; no prompt is.`
			};
		} else if (unit === parse_END_BRACE || unit === parse_END_BRACKET) depth--;
	}
	return undefined;
}
function stringEnd(text, start) {
	for (let index = start + 1; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		if (unit === parse_BACKSLASH) index++;
		else if (unit === parse_QUOTE) return index;
	}
	return text.length;
}
const [parse_QUOTE, parse_BACKSLASH, parse_BRACE, parse_END_BRACE, parse_BRACKET, parse_END_BRACKET] = [
	34,
	92,
	123,
	125,
	91,
	93
];
}),
69204: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	LU: () => tokens,
	hd: () => resolve,
	jf: () => child
});
var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
function child(pointer, token) {
	return `${pointer}/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
function tokens(pointer) {
	if (pointer === "") return [];
	return pointer.slice(1).split("/").map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function resolve(value, pointer) {
	return tokens(pointer).reduce((inner, token) => {
		if ((0, _value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(inner)) return /^\d+$/.test(token) ? inner[Number(token)] : undefined;
		return (0, _value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(inner, token);
	}, value);
}
}),
49884: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	Gv: () => isObject,
	Jt: () => get,
	Po: () => NumberLiteral,
	Qq: () => text,
	Xy: () => objectOf,
	cJ: () => omit,
	cy: () => isArray,
	jO: () => entries,
	jh: () => isMap,
	ld: () => items,
	rO: () => dig
});
class NumberLiteral {
	source;
	constructor(source) {
		this.source = source;
	}
	get value() {
		return Number(this.source);
	}
	toJSON() {
		return this.value;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof NumberLiteral);
}
function isArray(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value instanceof Map;
}
function get(value, key) {
	if (!isObject(value)) return undefined;
	if (isMap(value)) return value.get(key);
	return Object.hasOwn(value, key) ? value[key] : undefined;
}
function dig(value, ...keys) {
	return keys.reduce((inner, key) => get(inner, key), value);
}
function entries(value) {
	if (isMap(value)) return [...value.entries()];
	const found = [];
	for (const key of Object.keys(value)) {
		const member = value[key];
		if (member !== undefined) found.push([key, member]);
	}
	return found;
}
function omit(value, ...names) {
	return objectOf(entries(value).filter(([key]) => !names.includes(key)));
}
function objectOf(members) {
	if (members.some(([key]) => isIndexLike(key) || key === "__proto__")) return new Map(members);
	return Object.fromEntries(members);
}
function text(value) {
	return typeof value === "string" ? value : undefined;
}
function items(value) {
	return isArray(value) ? value : [];
}
function isIndexLike(key) {
	return /^(?:0|[1-9]\d*)$/.test(key);
}
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
73265: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { X: () => promptHeaders });
var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
const NAMES = new Set(["anthropic-beta", "openai-beta"]);
function promptHeaders(headers) {
	if (headers === undefined || !(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(headers)) return null;
	const kept = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(headers).flatMap(([name, value]) => {
		const known = name.toLowerCase();
		return NAMES.has(known) && typeof value === "string" ? [[known, inOrder(value)]] : [];
	});
	return kept.length === 0 ? null : Object.fromEntries(kept.toSorted(([a], [b]) => a < b ? -1 : 1));
}
function inOrder(value) {
	const words = value.split(",").map((word) => word.trim());
	return [...new Set(words.filter((word) => word !== ""))].toSorted().join(",");
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
89508: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	ci: () => addressOf,
	kZ: () => HOSTS,
	tt: () => providerOfHost
});
const HOSTS = [
	["api.anthropic.com", "anthropic"],
	["api.openai.com", "openai"],
	["openai.azure.com", "azure"],
	["services.ai.azure.com", "azure"],
	["cognitiveservices.azure.com", "azure"],
	["generativelanguage.googleapis.com", "gemini"],
	["openrouter.ai", "openrouter"],
	["api.deepseek.com", "deepseek"],
	["api.x.ai", "xai"],
	["api.mistral.ai", "mistral"],
	["dashscope.aliyuncs.com", "dashscope"],
	["dashscope-intl.aliyuncs.com", "dashscope"],
	["dashscope-us.aliyuncs.com", "dashscope"],
	["api.minimax.io", "minimax"],
	["api.minimaxi.com", "minimax"],
	["api.moonshot.ai", "moonshot"],
	["api.moonshot.cn", "moonshot"],
	["api.kimi.com", "moonshot"],
	["api.groq.com", "groq"],
	["api.fireworks.ai", "fireworks"],
	["api.cerebras.ai", "cerebras"],
	["api.cohere.com", "generic"],
	["api.cohere.ai", "generic"],
	["api.deepinfra.com", "generic"],
	["api.perplexity.ai", "generic"],
	["api.sambanova.ai", "generic"],
	["api.together.ai", "generic"],
	["api.together.xyz", "generic"],
	["api.writer.com", "generic"],
	["api.z.ai", "generic"],
	["integrate.api.nvidia.com", "generic"],
	["open.bigmodel.cn", "generic"],
	["router.huggingface.co", "generic"],
	["snowflakecomputing.com", "generic"],
	["volces.com", "generic"]
];
const BEDROCK_HOST = /^bedrock-runtime(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com(?:\.cn)?|api\.aws)$/;
function providerOfHost(host) {
	const name = host.toLowerCase().replace(/:\d+$/, "");
	const known = HOSTS.find(([ending]) => name === ending || name.endsWith(`.${ending}`));
	if (known !== undefined) return known[1];
	return BEDROCK_HOST.test(name) ? "bedrock" : null;
}
const OWN_FORMS = /\/(?:v2\/chat|v1\/chat|api\/chat|completions)$/;
function addressOf(url) {
	const path = url.replace(/[?#].*$/s, "").replace(/\/+$/, "");
	const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)/i.exec(path)?.[1]?.toLowerCase() ?? null;
	const own = host === null ? null : providerOfHost(host);
	const named = (pattern) => decoded(pattern.exec(path)?.[1]);
	const onBedrock = named(/\/model\/([^/]+)\/(?:invoke|converse)(?:-with-response-stream|-stream)?$/);
	if (onBedrock !== null) return {
		host,
		provider: "bedrock",
		model: onBedrock
	};
	const gemini = named(/\/(?:models|tunedModels)\/([^/]+?)(?::|%3A)(?:stream)?generateContent$/i);
	if (gemini !== null) return {
		host,
		provider: "gemini",
		model: gemini
	};
	const vertex = named(/\/models\/([^/]+?)(?::|%3A)(?:stream)?rawPredict$/i);
	if (vertex !== null) {
		const isClaude = path.includes("/publishers/anthropic/");
		return {
			host,
			provider: isClaude ? "anthropic" : null,
			model: vertex
		};
	}
	const deployment = named(/\/deployments\/([^/]+)\//);
	if (deployment !== null) return {
		host,
		provider: own ?? "azure",
		model: deployment
	};
	const isOwnForm = OWN_FORMS.test(path) && !path.endsWith("/chat/completions");
	return {
		host,
		provider: own ?? (isOwnForm ? "generic" : null),
		model: null
	};
}
function decoded(part) {
	if (part === undefined) return null;
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
})
};
