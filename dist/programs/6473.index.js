export const id = 6473;
export const ids = [6473];
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
93406: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { g: () => renderFiles });
var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _render_discover_text_prompt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64503);
var _repository_git_unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52629);
var _render_render_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15923);
var _render_sources_formats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65448);
async function renderFiles(inputs, cache) {
	const tree = treeOf(inputs.map(({ file }) => file));
	const requests = inputs.filter(({ file }) => !isText(file));
	const texts = inputs.filter(({ file }) => isText(file));
	const empty = texts.find(({ file }) => file.bytes.length === 0);
	if (empty !== undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${empty.file.name} is empty: there is nothing to look at; write it, or leave it out.`);
	const rendered = await (0, _render_render_side_js__WEBPACK_IMPORTED_MODULE_2__.a)({
		tree,
		prompts: requests.map(({ id, file }) => ({
			config: promptOf(id, file.name),
			declared: true,
			at: null,
			defaults: {}
		})),
		cache
	});
	const asText = texts.map(async ({ id, file }) => ({
		...await (0, _render_discover_text_prompt_js__WEBPACK_IMPORTED_MODULE_3__.Y)(tree, file.name),
		id,
		declared: true
	}));
	return [...rendered, ...await Promise.all(asText)];
}
function isText({ name, bytes }) {
	if ((0, _render_sources_formats_js__WEBPACK_IMPORTED_MODULE_4__.hU)(name, new TextDecoder().decode(bytes))) return false;
	return /\.(?:md|markdown|txt|text|prompt|j2|jinja2?|hbs|handlebars|mustache|liquid|njk|tpl|tmpl)$/i.test(name);
}
function promptOf(id, path) {
	return {
		id,
		provider: null,
		model: null,
		origin: {
			kind: "file",
			paths: [path],
			listed: false
		},
		vars: {},
		cases: {},
		siblings: null,
		traffic: null
	};
}
function treeOf(files) {
	const contents = new Map(files.map(({ name, bytes }) => [name, bytes]));
	const entries = new Map(files.map(({ name, bytes }) => [name, {
		kind: "file",
		oid: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex")
	}]));
	return {
		entries,
		async read(path) {
			const bytes = contents.get(path);
			if (bytes !== undefined) return bytes;
			throw (0, _repository_git_unreadable_js__WEBPACK_IMPORTED_MODULE_5__.nV)(entries, path);
		}
	};
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
})
};
