export const id = 3732;
export const ids = [3732];
export const modules = {
62675: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	N: () => avoidableIn,
	e: () => avoidableFindings
});
var _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44300);
function avoidableIn(report) {
	const found = new Map();
	for (const { file, causes } of avoidableFindings(report)) {
		if (file === null) continue;
		const own = causes.filter((cause) => _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.v.has(cause));
		found.set(file, [...new Set([...found.get(file) ?? [], ...own])]);
	}
	return found;
}
function avoidableFindings({ prompts }) {
	return prompts.filter(({ source }) => !FORMED_ELSEWHERE.has(source.kind)).flatMap(({ findings }) => findings.flatMap((one) => [one, ...one.related])).filter(isAvoidable);
}
const FORMED_ELSEWHERE = new Set([
	"command",
	"capture",
	"code",
	"recording"
]);
function isAvoidable({ axis, status, causes }) {
	return axis === "commit" && status === "introduced" && causes.some((cause) => _findings_finding_js__WEBPACK_IMPORTED_MODULE_0__.v.has(cause));
}
}),
74412: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Q: () => mended });
var external_node_path_ = __webpack_require__(76760);
var momoa = __webpack_require__(93162);
;
function memberName(name) {
	return name.type === "String" ? name.value : name.name;
}
function inOrderOf(order, pairs, place) {
	const rank = new Map(order.map((each, at) => [each, at]));
	const rankOf = ({ before }) => rank.get(before) ?? order.length;
	const result = pairs.toSorted((a, b) => rankOf(a) - rankOf(b));
	if (place === "last") return result;
	for (const [at, pair] of pairs.entries()) {
		const previous = pairs[at - 1];
		if (pair.before !== null) continue;
		result.splice(result.indexOf(pair), 1);
		result.splice(previous === undefined ? 0 : result.indexOf(previous) + 1, 0, pair);
	}
	return result;
}
function pairsOf(before, after) {
	const byName = pairedBy(before, after, nameIn);
	if (byName !== null) return inOrderOf(before, byName, "last");
	const byContent = pairedBy(before, after, scalarIn);
	if (byContent?.every((pair) => pair.before !== null) === true && before.length === after.length) return inOrderOf(before, byContent, "last");
	const isSteady = before.length === after.length;
	return after.map((node, at) => {
		const equal = before.find((own) => said(own) === said(node)) ?? null;
		return {
			before: isSteady ? before[at] ?? null : equal,
			after: node
		};
	});
}
function pairedBy(before, after, keyOf) {
	const [own, other] = [before.map(keyOf), after.map(keyOf)];
	const isUnique = (keys) => !keys.includes(null) && new Set(keys).size === keys.length;
	if (before.length === 0 || !isUnique(own) || !isUnique(other)) return null;
	return after.map((node, at) => ({
		before: before[own.indexOf(other[at] ?? null)] ?? null,
		after: node
	}));
}
function nameIn(node) {
	if (node.type !== "Object") return null;
	const member = (of, name) => of.members.find((each) => memberName(each.name) === name)?.value;
	const name = member(node, "name");
	if (name?.type === "String") return name.value;
	const inner = member(node, "function") ?? member(node, "toolSpec");
	return inner?.type === "Object" ? nameIn(inner) : null;
}
function scalarIn(node) {
	return node.type === "Object" || node.type === "Array" ? null : said(node);
}
function said(node) {
	return JSON.stringify(plain(node));
}
function plain(node) {
	switch (node.type) {
		case "Object": return Object.fromEntries(node.members.map((member) => [memberName(member.name), plain(member.value)]).toSorted(([a], [b]) => a < b ? -1 : 1));
		case "Array": return node.elements.map(({ value }) => plain(value));
		case "Null": return null;
		case "String":
		case "Boolean":
		case "Number":
		case "NaN":
		case "Infinity": return "value" in node ? node.value : null;
	}
}
var array = __webpack_require__(61318);
;
function mendedText(base, head) {
	const [before, after] = [linesOf(base), linesOf(head)];
	const ending = /\r?\n/.exec(base)?.[0] ?? "\n";
	const kept = [];
	let [own, other] = [0, 0];
	const parts = (0, array.E)([...before], [...after], { comparator: saysTheSame });
	for (const [at, { added, removed, value }] of parts.entries()) {
		const count = value.length;
		if (!added && !removed) {
			kept.push(...before.slice(own, own + count));
			own += count;
			other += count;
		} else if (removed) {
			const next = parts[at + 1];
			const instead = next?.added === true ? after.slice(other, other + next.value.length) : [];
			const gone = before.slice(own, own + count);
			if (saysTheSame(gone.join(""), instead.join(""))) kept.push(...gone);
			else kept.push(...instead.map((line) => withEnding(line, ending)));
			own += count;
			other += instead.length;
		} else if (parts[at - 1]?.removed !== true) {
			const come = after.slice(other, other + count);
			if (!saysTheSame(come.join(""), "")) kept.push(...come.map((line) => withEnding(line, ending)));
			other += count;
		}
	}
	return kept.map((line, at) => at < kept.length - 1 && !line.endsWith("\n") ? `${line}${ending}` : line).join("");
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function saysTheSame(a, b) {
	return wordsOf(a) === wordsOf(b);
}
function wordsOf(text) {
	return text.normalize("NFC").replaceAll(/[\s\uFEFF]+/g, " ").trim();
}
function withEnding(line, ending) {
	return line.endsWith("\n") ? line.replace(/\r?\n$/, ending) : line;
}
;
function mendedJson(base, head) {
	const [before, after] = [rootOf(base), rootOf(head)];
	const [start, end] = rangeOf(before);
	const value = new Mending(base, head).value(before, after);
	return `${base.slice(0, start)}${value}${base.slice(end)}`;
}
function mendedJsonLines(base, head) {
	const before = base.split("\n");
	return head.split("\n").map((line, at) => {
		const own = before[at];
		return own === undefined || own.trim() === "" || line.trim() === "" ? line : mendedJson(own, line);
	}).join("\n");
}
function rootOf(text) {
	return (0, momoa.qg)(text, { ranges: true }).body;
}
function rangeOf(node) {
	const [start = 0, end = 0] = node.range ?? [];
	return [start, end];
}
class Mending {
	#base;
	#head;
	constructor(base, head) {
		this.#base = base;
		this.#head = head;
	}
	value(before, after) {
		if (before.type === "Object" && after.type === "Object") return this.#object(before, after);
		if (before.type === "Array" && after.type === "Array") return this.#array(before, after);
		if (before.type === "String" && after.type === "String") {
			const mended = mendedText(before.value, after.value);
			if (mended === before.value) return this.#own(before);
			return mended === after.value ? this.#other(after) : JSON.stringify(mended);
		}
		const isSame = before.type === "Number" && after.type === "Number" ? isOneNumber(this.#own(before), this.#other(after)) : said(before) === said(after);
		return isSame ? this.#own(before) : this.#other(after);
	}
	#object(before, after) {
		const known = new Map(before.members.map((member) => [memberName(member.name), member]));
		const pairs = after.members.map((member) => ({
			before: known.get(memberName(member.name)) ?? null,
			after: member
		}));
		return this.#joined(before, after, inOrderOf(before.members, pairs, "behind").map(({ before: own, after: other }) => ({
			own,
			text: own === null ? this.#other(other) : `${this.#base.slice(rangeOf(own)[0], rangeOf(own.value)[0])}${this.value(own.value, other.value)}`
		})), before.members);
	}
	#array(before, after) {
		const own = before.elements.map(({ value }) => value);
		const pairs = pairsOf(own, after.elements.map(({ value }) => value));
		return this.#joined(before, after, pairs.map((pair) => ({
			own: pair.before,
			text: pair.before === null ? this.#other(pair.after) : this.value(pair.before, pair.after)
		})), own);
	}
	#joined(before, after, parts, all) {
		const [first, last] = [all[0], all.at(-1)];
		if (first === undefined || last === undefined || parts.length === 0) return this.#other(after);
		const [start, end] = rangeOf(before);
		const open = this.#base.slice(start, rangeOf(first)[0]);
		const close = this.#base.slice(rangeOf(last)[1], end);
		const [one, two] = all;
		const usual = one !== undefined && two !== undefined ? this.#base.slice(rangeOf(one)[1], rangeOf(two)[0]) : `,${open.slice(1)}`;
		const between = new Map(all.slice(1).map((part, at) => {
			const earlier = all[at];
			return [part, earlier === undefined ? usual : this.#base.slice(rangeOf(earlier)[1], rangeOf(part)[0])];
		}));
		const joined = parts.map(({ own, text }, at) => {
			if (at === 0) return text;
			return `${(own === null ? undefined : between.get(own)) ?? usual}${text}`;
		});
		return `${open}${joined.join("")}${close}`;
	}
	#own(node) {
		return this.#base.slice(...rangeOf(node));
	}
	#other(node) {
		return this.#head.slice(...rangeOf(node));
	}
}
const EXACT_DIGITS = 15;
function isOneNumber(a, b) {
	if (a === b) return true;
	const isExact = (text) => text.replaceAll(/\D/g, "").length <= EXACT_DIGITS;
	return isExact(a) && isExact(b) && Number(a) === Number(b);
}
;
function mended(name, base, head) {
	switch (external_node_path_.extname(name).toLowerCase()) {
		case ".json": return mendedJson(base, head);
		case ".jsonl":
		case ".ndjson": return mendedJsonLines(base, head);
		default: return mendedText(base, head);
	}
}
}),
22622: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { t: () => requestLines });
var _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39140);
var _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52535);
function requestLines(requests) {
	return requests.map((line) => `${(0, _json_canonical_js__WEBPACK_IMPORTED_MODULE_0__.$)({ ...line }, "written", (text) => JSON.stringify((0, _findings_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Iv)(text)))}\n`).join("");
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
61015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => hasColour });
function hasColour(stream, env) {
	const forced = env["FORCE_COLOR"];
	if (forced !== undefined) return forced !== "0" && forced !== "false";
	if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
	return stream.isTTY === true;
}
}),
43732: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { check: () => check_check });
var external_node_path_ = __webpack_require__(76760);
var check = __webpack_require__(58560);
var errors = __webpack_require__(12027);
var promises_ = __webpack_require__(51455);
var accept = __webpack_require__(98034);
var terminal = __webpack_require__(78705);
var dist = __webpack_require__(38815);
var yaml_document = __webpack_require__(96290);
var accept_entry = __webpack_require__(51309);
var load = __webpack_require__(58286);
;
function addAccepted(text, path, entries) {
	const before = text ?? "version: 1\n";
	const known = (0, load.parseConfig)(before, path).config.policy?.accept?.length ?? 0;
	const isJson = path.endsWith(".json");
	const lines = entries.map(isJson ? accept_entry.b : accept_entry.g);
	const after = inserted(before, path, lines);
	const now = after === null ? null : (0, load.parseConfig)(after, path).config.policy?.accept;
	if (after === null || now?.length !== known + entries.length) throw (0, errors.Wp)(`${path} is written in a way that this program cannot add to: add under policy.accept yourself: ${lines.join(", ")}.`);
	return after;
}
function inserted(text, path, lines) {
	const root = (0, yaml_document.gM)(text, path, "1.2").document?.contents ?? null;
	const eol = text.includes("\r\n") ? "\r\n" : "\n";
	if (root === null) return appended(text, eol, lines);
	if (!(0, dist.jh)(root)) return null;
	const policy = member(root, "policy");
	if (policy === undefined) return root.flow === true ? intoFlow(text, root, `"policy": { "accept": [${lines.join(", ")}] }`) : appended(text, eol, lines);
	if (!(0, dist.jh)(policy.value)) return belowKey(text, policy, eol, ["accept:", ...dashed(lines, "  ")]);
	const map = policy.value;
	const accept = member(map, "accept");
	if (accept === undefined) return map.flow === true ? intoFlow(text, map, `"accept": [${lines.join(", ")}]`) : asFirst(text, map, eol, ["accept:", ...dashed(lines, "  ")]);
	const list = accept.value;
	if (!(0, dist.oP)(list)) return belowKey(text, accept, eol, dashed(lines, ""));
	return list.flow === true ? intoFlow(text, list, lines.join(", ")) : behindLast(text, list, eol, lines);
}
function member(map, name) {
	return map.items.find(({ key }) => (0, dist.jn)(key) && key.value === name);
}
function dashed(lines, indent) {
	return lines.map((line) => `${indent}- ${line}`);
}
function appended(text, eol, lines) {
	const whole = text === "" || text.endsWith("\n") ? text : `${text}${eol}`;
	return whole + [
		"policy:",
		"  accept:",
		...dashed(lines, "    "),
		""
	].join(eol);
}
function intoFlow(text, flow, addition) {
	const end = flow.range?.[1];
	if (end === undefined) return null;
	const inside = text.slice(0, end - 1).trimEnd();
	const comma = flow.items.length === 0 || inside.endsWith(",") ? "" : ",";
	const isWide = inside.endsWith("[") && !text.slice(inside.length, end - 1).includes(" ");
	return `${inside}${comma}${isWide ? "" : " "}${addition}${text.slice(inside.length)}`;
}
function belowKey(text, { key, value }, eol, lines) {
	const start = (0, dist.jn)(key) ? key.range?.[0] : undefined;
	if (start === undefined || value !== null && !((0, dist.jn)(value) && value.value === null)) return null;
	return afterLine(text, start, eol, lines.map((line) => `${indentAt(text, start)}  ${line}`));
}
function asFirst(text, map, eol, lines) {
	const key = map.items[0]?.key;
	const start = (0, dist.jn)(key) ? key.range?.[0] : undefined;
	if (start === undefined) return null;
	const line = text.lastIndexOf("\n", start - 1) + 1;
	const indent = text.slice(line, start);
	if (indent.trim() !== "") return null;
	const added = lines.map((each) => `${indent}${each}${eol}`).join("");
	return text.slice(0, line) + added + text.slice(line);
}
function behindLast(text, list, eol, lines) {
	const [start, end] = [list.range?.[0], endOf(list.items.at(-1))];
	if (start === undefined || end === undefined) return null;
	const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
	const last = text[end - 1] === "\n" ? end - 1 : end;
	return afterLine(text, last, eol, lines.map((line) => `${indent}- ${line}`));
}
function endOf(item) {
	return (0, dist.Ll)(item) ? item.range?.[1] : undefined;
}
function afterLine(text, at, eol, lines) {
	const end = text.indexOf("\n", at);
	const [before, after] = end === -1 ? [`${text}${eol}`, ""] : [text.slice(0, end + 1), text.slice(end + 1)];
	return `${before}${lines.join(eol)}${eol}${after}`;
}
function indentAt(text, at) {
	const line = text.slice(text.lastIndexOf("\n", at - 1) + 1);
	return /^ */.exec(line)?.[0] ?? "";
}
var cli_host = __webpack_require__(87713);
var write_file = __webpack_require__(4123);
var suggest = __webpack_require__(98249);
;
function acceptNow(ids, reason, today = new Date()) {
	const names = ids.flatMap((each) => each.split(",")).map((each) => each.trim());
	if (names.length === 0) {
		if (reason === undefined) return undefined;
		throw (0, errors.Wp)("--reason goes with --accept ID: name the findings that it is for.");
	}
	const wrong = names.find((name) => !/^[0-9a-f]{8}$/.test(name));
	if (wrong !== undefined) throw (0, errors.Wp)(`--accept was given ${(0, suggest.T)(wrong)}, but a finding's id is eight hex digits: it stands in the comment under "Meant? Accept it", and in the JSON report.`);
	if (reason === undefined || reason.trim() === "") throw (0, errors.Wp)("--accept needs --reason TEXT: why the finding is meant.");
	const until = (0, accept.X)(today.toISOString().slice(0, 10));
	return {
		ids: new Set(names),
		reason: reason.trim(),
		until
	};
}
async function writeAccepted(report, accepted, file, host) {
	const entries = entriesOf(report, accepted);
	const text = addAccepted(await textOf(file.path), file.name, entries);
	await (0, write_file.f)(host.cwd, file.path, text);
	const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
	const done = `Wrote ${count} of policy.accept into ${file.name}: commit it with the change.`;
	await (0, cli_host.M)(host.stderr, `${(0, terminal.F)(done)}\n`);
}
function entriesOf(report, { ids, reason, until }) {
	const missing = new Set(ids);
	const entries = new Map();
	for (const { id: prompt, head, findings } of report.prompts) for (const { id, code, status } of findings) {
		if (!ids.has(id) || status === "fixed" || head === null) continue;
		missing.delete(id);
		const { wireId } = head;
		const entry = {
			prompt,
			code,
			wireId,
			reason,
			...until !== null && { until }
		};
		entries.set(JSON.stringify(entry), entry);
	}
	const [unknown] = missing;
	if (unknown === undefined) return [...entries.values()];
	const known = report.prompts.flatMap(({ head, findings }) => head === null ? [] : findings).filter(({ status }) => status === "introduced").map(({ id, code }) => `${id} (${code})`);
	throw (0, errors.Wp)(`No finding of this comparison that can be accepted has the id ${unknown}. ${known.length === 0 ? "There is nothing new to accept: check --base and --head." : `New here: ${known.slice(0, 10).join(", ")}.`}`);
}
async function textOf(file) {
	try {
		return await (0, promises_.readFile)(file, "utf8");
	} catch (error) {
		if ((0, errors.$N)(error) === "ENOENT") return null;
		throw error;
	}
}
var cli_arguments = __webpack_require__(66279);
var destinations = __webpack_require__(52174);
var help = __webpack_require__(2420);
var mend_avoidable = __webpack_require__(62675);
var mended = __webpack_require__(74412);
var words_causes = __webpack_require__(70739);
var git_repository = __webpack_require__(75224);
var git_text = __webpack_require__(2925);
;
var __addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var __disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
async function fixed(look, repo, host) {
	const first = await look();
	const done = await fixFiles(first.report, repo, host);
	if (done.fixed.length === 0) {
		await tell(done, true, host);
		return first;
	}
	const second = await look().catch(async (error) => {
		await putBack(done.fixed);
		throw error;
	});
	const hasHelped = isBetter(second.report, first.report);
	if (!hasHelped) await putBack(done.fixed);
	await tell(done, hasHelped, host);
	return hasHelped ? second : first;
}
async function fixFiles(report, repo, host) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const found = (0, mend_avoidable.N)(report);
		const { sha } = report.base;
		if (found.size === 0 || sha === null) return {
			fixed: [],
			unfixed: []
		};
		const repository = __addDisposableResource(env_1, await (0, git_repository.h)(repo, { env: host.env }), true);
		const tree = await repository.tree(sha);
		const fixed = [];
		const unfixed = [];
		for (const [name, causes] of found) {
			const file = external_node_path_.join(repository.root, name);
			const leave = (why) => unfixed.push({
				name,
				why
			});
			if (tree.entries.get(name)?.kind !== "file") {
				leave("base has no file of that name to take the form from");
				continue;
			}
			try {
				if (!(await (0, promises_.lstat)(file)).isFile()) {
					leave("it is no file of its own in the work tree");
					continue;
				}
				const base = await (0, git_text.yR)(tree, name);
				const before = (0, git_text.g7)(await (0, promises_.readFile)(file), name);
				const after = (0, mended.Q)(name, base, before);
				if (after === before) {
					leave("what differs there is not in this file, or was meant");
					continue;
				}
				await (0, write_file.f)(repository.root, file, after);
				fixed.push({
					name,
					file,
					before,
					causes
				});
			} catch (error) {
				leave((0, errors.bD)(error));
			}
		}
		return {
			fixed,
			unfixed
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
async function putBack(fixed) {
	for (const { file, before } of fixed) await (0, write_file.f)(external_node_path_.dirname(file), file, before);
}
function isBetter(after, before) {
	const failed = ({ prompts }) => prompts.filter(({ status }) => status === "error").length;
	const avoidable = (report) => (0, mend_avoidable.e)(report).length;
	return failed(after) <= failed(before) && avoidable(after) < avoidable(before);
}
async function tell({ fixed, unfixed }, hasHelped, host) {
	const lines = [
		...fixed.map(({ name, causes }) => hasHelped ? `Fixed ${name}: ${(0, words_causes.Nm)(causes)} as at base.` : `Left ${name} as it was: with base's form it is found no better.`),
		...unfixed.map(({ name, why }) => `Not fixed: ${name}: ${why}.`),
		...fixed.length + unfixed.length === 0 ? ["Nothing to fix: no file of the work tree differs from base in its form alone."] : []
	];
	await (0, cli_host.M)(host.stderr, lines.map((line) => `${(0, terminal.F)(line)}\n`).join(""));
}
var cli_progress = __webpack_require__(1700);
var live_probe = __webpack_require__(49934);
var publish = __webpack_require__(8716);
var access = __webpack_require__(18180);
var canonical = __webpack_require__(52535);
var value = __webpack_require__(49884);
var limits = __webpack_require__(55816);
var wire = __webpack_require__(17816);
var failure = __webpack_require__(57009);
var guarded_fetch = __webpack_require__(63601);
var thrown = __webpack_require__(21884);
;
const GEMINI = "https://generativelanguage.googleapis.com/v1beta/models/";
function countEndpoints(access, inner) {
	const fetch = (0, guarded_fetch.x2)(inner);
	const { anthropic, openai, geminiKey } = access;
	const at = (address, headers, member, wrap = (body) => body) => ({
		kind: "endpoint",
		count: (body) => counted(fetch, address, headers, wrap(body), member)
	});
	return ({ api, model, provider }) => {
		switch (api) {
			case "messages":
				if (provider !== "anthropic" && !anthropic.isGiven) return unknownAddress(provider);
				if (anthropic.key === null) return withoutKey("ANTHROPIC_API_KEY");
				return at(`${anthropic.baseUrl}/v1/messages/count_tokens`, {
					"x-api-key": anthropic.key,
					"anthropic-version": "2023-06-01"
				}, "input_tokens");
			case "responses":
				if (provider !== "openai" && !openai.isGiven) return unknownAddress(provider);
				if (openai.key === null) return withoutKey("OPENAI_API_KEY");
				return at(`${openai.baseUrl}/responses/input_tokens`, { authorization: `Bearer ${openai.key}` }, "input_tokens");
			case "generate-content":
				if (geminiKey === null) return withoutKey("GEMINI_API_KEY");
				return at(`${GEMINI}${encodeURIComponent(model)}:countTokens`, { "x-goog-api-key": geminiKey }, "totalTokens", (body) => ({ generateContentRequest: {
					model: `models/${model}`,
					...(0, value.Gv)(body) && Object.fromEntries(Object.entries((0, value.cJ)(body, "model")))
				} }));
			default: return {
				kind: "none",
				reason: `requests of ${provider} (${api}) have no count endpoint`
			};
		}
	};
}
async function counted(fetch, address, headers, body, member) {
	const signal = AbortSignal.timeout(limits.b.countMs);
	try {
		const response = await fetch(address, {
			method: "POST",
			headers: {
				...headers,
				"content-type": "application/json"
			},
			body: (0, canonical.$)(body, "written"),
			signal
		});
		const said = await response.text();
		if (!response.ok) return {
			kind: "failed",
			failure: (0, failure.wU)(response.status, said)
		};
		const tokens = (0, value.Jt)((0, wire.Yz)(said), member);
		return typeof tokens === "number" && Number.isSafeInteger(tokens) && tokens > 0 ? {
			kind: "counted",
			tokens
		} : {
			kind: "failed",
			failure: {
				...(0, failure.qP)(),
				words: "the answer holds no count"
			}
		};
	} catch (error) {
		return {
			kind: "failed",
			failure: (0, thrown.g)(error, signal)
		};
	}
}
function unknownAddress(provider) {
	return {
		kind: "none",
		reason: `where ${provider} counts tokens is not known`
	};
}
function withoutKey(name) {
	return {
		kind: "none",
		reason: `there is no key: set ${name}`
	};
}
var request_lines = __webpack_require__(22622);
var complain = __webpack_require__(80360);
var external_node_process_ = __webpack_require__(1708);
var external_node_fs_ = __webpack_require__(73024);
;
const POLL_MS = 2e3;
const MOST_NEW = 100;
const NEVER = new Set([".git", "node_modules"]);
class WatchedFolders {
	#watched = new Map();
	#hasChanged = false;
	#wake = null;
	#poll = null;
	follow(folders) {
		for (const [folder, { identity }] of this.#watched) if (identityOf(folder) !== identity) this.#drop(folder);
		const added = [...folders].map((folder) => this.#add(folder));
		return added.includes(true);
	}
	take() {
		const changed = this.#hasChanged;
		this.#hasChanged = false;
		return changed;
	}
	async next() {
		if (this.#hasChanged) return;
		await new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
	close() {
		for (const folder of this.#watched.keys()) this.#drop(folder);
		if (this.#poll !== null) clearInterval(this.#poll);
	}
	#add(folder) {
		const identity = identityOf(folder);
		if (identity === null || this.#watched.has(folder) || this.#poll !== null) return false;
		try {
			const watcher = (0, external_node_fs_.watch)(folder, { persistent: true }, (_, name) => {
				if (name !== null) this.#addNew(external_node_path_.join(folder, name));
				this.#tell();
			});
			watcher.on("error", () => this.#drop(folder));
			this.#watched.set(folder, {
				identity,
				watcher
			});
			return true;
		} catch (error) {
			if ((0, errors.$N)(error) === "ENOENT") return false;
			this.#poll = setInterval(() => this.#tell(), POLL_MS);
			return true;
		}
	}
	#addNew(place) {
		const places = [place];
		for (let n = 0; n < places.length && n < MOST_NEW; n += 1) {
			const next = places[n] ?? "";
			if (NEVER.has(external_node_path_.basename(next)) || !this.#add(next)) continue;
			places.push(...foldersIn(next));
		}
	}
	#drop(folder) {
		this.#watched.get(folder)?.watcher.close();
		this.#watched.delete(folder);
	}
	#tell() {
		this.#hasChanged = true;
		this.#wake?.();
		this.#wake = null;
	}
}
function identityOf(folder) {
	const stats = (0, external_node_fs_.statSync)(folder, {
		throwIfNoEntry: false,
		bigint: true
	});
	return stats?.isDirectory() === true ? `${stats.ino} ${stats.birthtimeNs}` : null;
}
function foldersIn(folder) {
	try {
		return (0, external_node_fs_.readdirSync)(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => external_node_path_.join(folder, name));
	} catch {
		return [];
	}
}
;
function watchingHere() {
	return {
		changes: new WatchedFolders(),
		ended: new Promise((resolve) => {
			for (const signal of ["SIGINT", "SIGTERM"]) external_node_process_.once(signal, () => resolve());
		}),
		leave: (code) => external_node_process_.exit(code)
	};
}
var external_node_timers_promises_ = __webpack_require__(58500);
;
const QUIET_MS = 100;
const MOST_WAITS = 20;
const NOTHING_KNOWN = 3;
async function watch(watched, watching, host) {
	const { changes, ended } = watching;
	const isEnded = ended.then(() => "ended");
	let code = null;
	let because = [];
	try {
		let seen = await current(watched, changes);
		for (;;) {
			const outcome = await Promise.race([watched.run(), isEnded]);
			if (outcome === "ended") {
				watching.leave(code ?? NOTHING_KNOWN);
				return code ?? NOTHING_KNOWN;
			}
			code = outcome;
			await (0, cli_host.M)(host.stderr, statusLine(seen.size, because));
			for (because = []; because.length === 0;) {
				if (await Promise.race([changes.next(), isEnded]) === "ended") return code;
				await quiet(changes, host);
				const now = await current(watched, changes);
				because = differing(seen, now).map((file) => external_node_path_.relative(watched.root, file));
				seen = now;
			}
		}
	} finally {
		changes.close();
	}
}
async function current({ snapshot }, changes) {
	for (;;) {
		changes.take();
		const now = await snapshot();
		if (!changes.follow(new Set([...now.keys()].map((file) => external_node_path_.dirname(file))))) return now;
	}
}
async function quiet(changes, { pause = (time) => (0, external_node_timers_promises_.setTimeout)(time) }) {
	changes.take();
	for (let waits = 0; waits < MOST_WAITS; waits += 1) {
		await pause(QUIET_MS);
		if (!changes.take()) return;
	}
}
function differing(before, now) {
	const others = [...now].filter(([file, contents]) => before.get(file) !== contents);
	const gone = [...before.keys()].filter((file) => !now.has(file));
	return [...others.map(([file]) => file), ...gone].toSorted();
}
function statusLine(files, because) {
	const [first, ...more] = because;
	const others = more.length === 0 ? "" : ` and ${more.length} more`;
	const why = first === undefined ? "" : `Run again after ${(0, terminal.F)(first)}${others} changed. `;
	return `${why}Watching ${files === 1 ? "1 file" : `${files} files`}; Ctrl-C ends it.\n`;
}
;
var work_tree_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) {
		env.stack.push({ async: true });
	}
	return value;
};
var work_tree_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
	return function(env) {
		function fail(e) {
			env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
			env.hasError = true;
		}
		var r, s = 0;
		function next() {
			while (r = env.stack.pop()) {
				try {
					if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
					if (r.dispose) {
						var result = r.dispose.call(r.value);
						if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
							fail(e);
							return next();
						});
					} else s |= 1;
				} catch (e) {
					fail(e);
				}
			}
			if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
			if (env.hasError) throw env.error;
		}
		return next();
	};
})(typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
	var e = new Error(message);
	return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
const OF_AN_EDITOR = /(?:~|\.sw[a-z]|^4913|^#.*#|^\.#.*)$/;
const CLEAR = "\x1B[2J\x1B[3J\x1B[H";
async function watchWorkTree(once, { repo, written, debug, host }) {
	const own = new Set(await Promise.all(written.map(realPlace)));
	const read = async () => {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const repository = work_tree_addDisposableResource(env_1, await (0, git_repository.h)(repo, { env: host.env }), true);
			const { entries } = await repository.workTree();
			return {
				root: repository.root,
				entries
			};
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = work_tree_disposeResources(env_1);
			if (result_1) await result_1;
		}
	};
	const { root } = await read();
	const clear = async () => {
		if (host.stdout.isTTY === true) await (0, cli_host.y)(host, CLEAR);
	};
	const watched = {
		root,
		async snapshot() {
			const { entries } = await read();
			return snapshotOf(root, entries, own);
		},
		async run() {
			try {
				return await once(clear);
			} catch (thrown) {
				await clear();
				return await (0, complain.c)(thrown, debug, host);
			}
		}
	};
	return await watch(watched, host.watching ?? watchingHere(), host);
}
function snapshotOf(root, entries, own) {
	const files = [...entries].map(([name, { kind, oid }]) => [external_node_path_.join(root, name), `${kind} ${oid}`]);
	return new Map(files.filter(([file]) => !own.has(file) && !OF_AN_EDITOR.test(external_node_path_.basename(file))));
}
async function realPlace(file) {
	const folder = external_node_path_.dirname(file);
	return external_node_path_.join(await (0, promises_.realpath)(folder).catch(() => folder), external_node_path_.basename(file));
}
;
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
	watch: { type: "boolean" },
	config: {
		type: "string",
		value: "FILE"
	},
	all: { type: "boolean" },
	"fail-on": {
		type: "string",
		value: "LIST"
	},
	"min-hit-ratio": {
		type: "string",
		value: "R"
	},
	fix: { type: "boolean" },
	accept: {
		type: "string",
		value: "ID..."
	},
	reason: {
		type: "string",
		value: "TEXT"
	},
	"report-only": { type: "boolean" },
	...destinations.e5,
	requests: {
		type: "string",
		value: "FILE.jsonl"
	},
	repeat: {
		type: "string",
		value: "N"
	},
	probe: { type: "boolean" },
	exact: { type: "boolean" },
	...help.DT
};
const check_check = {
	usage: "[options]",
	help: `Renders every prompt at two commits, cuts the requests into what the provider caches, and
says what changed in there, why, what it costs and how to fix it. Git objects are read
as they are: nothing is checked out, and your work tree stays as it is.

Which commits:
  --repo DIR     the repository (default: the current folder)
  --base REF     the older side (default: the merge base with the default branch)
  --head REF     the newer side (default: HEAD)
  --worktree     the newer side is your uncommitted work
  --watch        with --worktree: run again whenever a file changes, until Ctrl-C; the exit
                 code is that of the last run, and no provider is called

Which prompts, and what fails:
  --config FILE        its path in the repository (default: prompt-cache-guard.yml, .yaml or
                       .json, also in .github/); without one, prompts are found by shape
  --all                look at every prompt: without it those that nothing in the change
                       can have touched are unchanged, without figures
  --fail-on LIST       finding codes with commas between: a plain list replaces the
                       default, +CODE and -CODE edit it, CODE:warning lowers the bar
  --min-hit-ratio R    the least prefix hit ratio, from 0 to 1
  --report-only        show everything and fail nothing

What nobody meant:
  --fix          give files of your work tree base's form again around the words that you
                 changed: order of tools and keys, white space, line ends, Unicode form,
                 spelling of JSON; a file that is not found better then stays as it is

What is meant:
  --accept ID... accept these findings for the bytes that head has: entries of policy.accept
                 are written into the configuration in the work tree, to be committed; the
                 ids stand in the comment under "Meant? Accept it", and in the JSON report
  --reason TEXT  why they are meant; it is shown wherever the finding is

What varies:
  --repeat N     render each command N times on each side (default: 3) to hunt what flips
                 rarely; what differs is rendered a few times more, to say why

The live probe (real calls; keys from ANTHROPIC_API_KEY and OPENAI_API_KEY):
  --probe        measure the hit ratio of what is rendered, within the budget of the
                 configuration; \`prompt-cache-guard probe --help\` says how

Token counts (estimated, but for those that prompt-cache-guard.lock keeps):
  --exact        ask the providers' free count endpoints, with the same keys, for those that
                 the lock file lacks, and write it beside the configuration, to be committed

Reports:
  --format FORMAT        text (default), json, markdown, html, sarif, junit or gitlab
                         (its code quality report)
  --output FILE          write that report to FILE instead of stdout; repeat the two in
                         pairs for several reports
  --requests FILE.jsonl  write the rendered requests of both sides, one per line

Examples:
  prompt-cache-guard check
  prompt-cache-guard check --base origin/main --head my-branch
  prompt-cache-guard check --worktree
  prompt-cache-guard check --worktree --watch
  prompt-cache-guard check --fix
  prompt-cache-guard check --accept a1b2c3d4 --reason "recorded once, never sent"
  prompt-cache-guard check --format json --output report.json --format text
`,
	async run(args, host) {
		const { text, flag, given, positionals } = (0, cli_arguments.W)("check", OPTIONS, args);
		const named = given.flatMap(({ name, value }) => name === "accept" ? [value] : []);
		const ids = named.length === 0 ? [] : [...named, ...positionals];
		const [stray] = named.length === 0 ? positionals : [];
		if (stray !== undefined) {
			throw (0, errors.Wp)(`check takes no ${(0, suggest.T)(stray)}. For commits write --base REF and --head REF; for files use \`prompt-cache-guard lint FILE\`.`);
		}
		const accept = acceptNow(ids, text("reason"));
		const places = (0, destinations.uC)(given);
		const requestsFile = text("requests");
		const sideNames = requestsFile === undefined ? [] : [requestsFile];
		await (0, publish._U)(places, sideNames, host);
		const isWatching = flag("watch");
		if (isWatching) expectWatchable(flag, accept !== undefined);
		if (flag("fix")) expectFixable(flag("probe"), accept !== undefined);
		const options = {
			repo: external_node_path_.resolve(host.cwd, text("repo") ?? "."),
			worktree: flag("worktree") || flag("fix"),
			base: text("base"),
			head: text("head"),
			config: text("config"),
			all: flag("all"),
			failOn: text("fail-on"),
			minHitRatio: ratio(text("min-hit-ratio")),
			reportOnly: flag("report-only") || undefined,
			repeat: renders(text("repeat")),
			accept,
			env: host.env,
			probe: isWatching ? undefined : (0, live_probe.Z)(flag("probe"), host),
			exact: flag("exact") ? { endpoints: countEndpoints((0, access.l)(host.env)) } : undefined
		};
		if (options.worktree && options.head !== undefined) {
			throw (0, errors.Wp)(`${flag("fix") ? "--fix corrects the work tree, and --head names" : "--worktree and --head both name"} the newer side. Leave one of them out.`);
		}
		const once = async (ready) => {
			const look = async () => {
				const progress = (0, cli_progress.o)(host.stderr);
				return await (0, check.z)({
					...options,
					progress
				}).finally(() => progress.end());
			};
			const { report, requests, lock, config } = flag("fix") ? await fixed(look, options.repo, host) : await look();
			const sideFiles = [...sideNames.map((name) => ({
				name,
				text: (0, request_lines.t)(requests())
			})), ...lock === null ? [] : [{
				name: lock.file,
				text: lock.text
			}]];
			if (accept !== undefined) await writeAccepted(report, accept, config, host);
			await ready();
			return await (0, publish.mk)(report, places, host, sideFiles);
		};
		if (!isWatching) return await once(async () => {});
		const outputs = [...places.flatMap(({ file }) => file ?? []), ...sideNames];
		return await watchWorkTree(once, {
			repo: options.repo,
			written: outputs.map((file) => external_node_path_.resolve(host.cwd, file)),
			debug: flag("debug"),
			host
		});
	}
};
function expectFixable(probes, accepts) {
	if (accepts) throw (0, errors.Wp)("--fix and --accept are two answers to a finding. Run one after the other.");
	if (probes) throw (0, errors.Wp)("--fix looks twice, and --probe would pay twice. Run one after the other.");
}
function expectWatchable(flag, accepts) {
	if (!flag("worktree")) {
		throw (0, errors.Wp)("--watch waits for changes to uncommitted work, but two commits are compared. Write check --worktree --watch.");
	}
	const other = flag("fix") ? "--fix" : flag("probe") ? "--probe" : flag("exact") ? "--exact" : accepts ? "--accept" : null;
	if (other !== null) {
		throw (0, errors.Wp)(`--watch would do what ${other} asks for again at every change. Leave one of the two out.`);
	}
}
function ratio(text) {
	if (text === undefined) return undefined;
	const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
	if (value >= 0 && value <= 1) return value;
	throw (0, errors.Wp)(`--min-hit-ratio was given ${(0, suggest.T)(text)}, but a ratio lies between 0 and 1: --min-hit-ratio 0.8.`);
}
const MOST_RENDERS = 1e3;
function renders(text) {
	if (text === undefined) return undefined;
	const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
	if (value >= 1 && value <= MOST_RENDERS) return value;
	throw (0, errors.Wp)(`--repeat was given ${(0, suggest.T)(text)}, but takes a number of renders from 1 to ${MOST_RENDERS}, of which three are always made: --repeat 10.`);
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
