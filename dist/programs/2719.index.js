export const id = 2719;
export const ids = [2719];
export const modules = {
2719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readSource: () => readSource });
var limits = __webpack_require__(55816);
var traced_text = __webpack_require__(14186);
var names = __webpack_require__(59993);
var places = __webpack_require__(74093);
var resolve = __webpack_require__(65429);
var sdks = __webpack_require__(36760);
;
const SYSTEM = 40;
const NAMED = 60;
const WEAKLY_NAMED = 100;
const IN_PROMPT_FILE = 80;
function leastOf(called) {
	if (called === null) return IN_PROMPT_FILE;
	if (!called.strong) return WEAKLY_NAMED;
	return called.role === "system" ? SYSTEM : NAMED;
}
const DECORATED = /^(?:system_prompt|instructions|dynamic_prompt|system_message)$/;
function candidatesIn(module, path) {
	const hasSdk = module.modules.some(sdks.Z);
	const inPromptFile = (0, names.dY)(path);
	const found = [];
	for (const scope of [module.root, ...module.scopes]) {
		found.push(...boundIn(scope, inPromptFile));
		const returned = returnedBy(scope, inPromptFile);
		if (returned !== null) found.push(returned);
		if (scope.doc !== null && scope.bases.some((base) => (0, places.Vb)(base).endsWith("Signature"))) found.push({
			name: qualified(scope, "doc"),
			role: "system",
			values: [{
				expr: scope.doc,
				env: (0, resolve.B_)(scope)
			}],
			atLeast: 1,
			isPlaced: true,
			from: scope.from
		});
	}
	for (const node of module.nodes) for (const { role, key, values, from } of (0, places.yN)(node, module, hasSdk)) {
		const root = values.length === 1 && values[0] !== undefined ? rootOf(values[0]) : null;
		found.push({
			name: root ?? qualified(node.scope, key),
			role,
			values,
			atLeast: 1,
			isPlaced: true,
			from
		});
	}
	return found;
}
function boundIn(scope, inPromptFile) {
	const isPromptClass = scope.kind === "class" && /Prompts?$/.test(scope.name ?? "");
	return [...scope.bindings].flatMap(([spelt, bindings]) => {
		const name = spelt.replaceAll(/^[.[]|\]$/g, "");
		const [first] = bindings;
		if (first === undefined || bindings.every(({ how }) => how === "each")) return [];
		const called = (0, names.Ah)(name);
		const inFile = inPromptFile && scope.kind === "module" || isPromptClass;
		if (called === null && (!inFile || (0, names.$Q)(name))) return [];
		const env = (0, resolve.B_)(scope);
		const isMember = spelt !== name;
		const expr = {
			kind: "name",
			name: spelt,
			from: first.from,
			to: first.to
		};
		const values = isMember ? bindings.map(({ value }) => ({
			expr: value,
			env
		})) : [{
			expr,
			env
		}];
		const least = leastOf(called);
		return [{
			name: qualified(scope, name),
			role: called?.role ?? "unknown",
			values: values.flatMap((value) => isMember ? (0, places.CB)(value.expr, value.env) : [value]),
			atLeast: inFile ? Math.min(least, IN_PROMPT_FILE) : least,
			isPlaced: false,
			from: first.from
		}];
	});
}
function returnedBy(scope, inPromptFile) {
	if (scope.kind !== "function" || scope.name === null || scope.returns.length === 0) return null;
	const isDecorated = scope.decorators.some((decorator) => DECORATED.test((0, places.Vb)(decorator)) || decorator.kind === "call" && DECORATED.test((0, places.Vb)(decorator.callee)));
	const called = (0, names.Ah)(scope.name);
	const isTop = scope.parent?.kind !== "function";
	const inFile = inPromptFile && isTop && !(0, names.$Q)(scope.name);
	if (!isDecorated && called === null && !inFile) return null;
	const env = (0, resolve.B_)(scope);
	return {
		name: qualified(scope.parent, scope.name),
		role: isDecorated ? "system" : called?.role ?? "unknown",
		values: scope.returns.flatMap((expr) => (0, places.CB)(expr, env)),
		atLeast: isDecorated ? 1 : leastOf(called),
		isPlaced: isDecorated,
		from: scope.from
	};
}
function qualified(scope, name) {
	const names = [name];
	for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
	return names.join(".");
}
function rootOf({ expr, env }, depth = 0) {
	if (depth > 8) return null;
	if (expr.kind === "name") {
		const meaning = (0, resolve.Pr)(expr.name, env);
		if (meaning === null || meaning.bindings.length === 0) {
			const helper = (0, resolve.OA)(expr, env);
			return helper === null ? null : qualified(helper.parent, helper.name ?? "");
		}
		const [only] = meaning.bindings;
		const behind = meaning.bindings.length === 1 && only !== undefined ? rootOf({
			expr: only.value,
			env: meaning.env
		}, depth + 1) : null;
		return behind ?? qualified(meaning.env.scope, expr.name);
	}
	if (expr.kind === "member") {
		const meaning = (0, resolve.i1)(expr, env);
		return meaning === null || meaning.env.scope.kind !== "class" ? null : qualified(meaning.env.scope, expr.name);
	}
	if (expr.kind !== "call") return null;
	const helper = (0, resolve.OA)(expr.callee, env);
	if (helper !== null) return helper.name === null ? null : qualified(helper.parent, helper.name);
	return expr.callee.kind === "member" ? rootOf({
		expr: expr.callee.object,
		env
	}, depth + 1) : null;
}
var code_fills = __webpack_require__(85595);
;
function isTextual(pieces) {
	return pieces.some((piece) => piece.kind === "text" && piece.text !== "");
}
function literalOf(pieces) {
	return pieces.map((piece) => piece.kind === "text" ? piece.text : "").join("");
}
function dedented(pieces) {
	let indent = Infinity;
	let isStart = true;
	for (const piece of pieces) {
		if (piece.kind === "hole") {
			if (isStart) indent = 0;
			isStart = false;
			continue;
		}
		for (const line of piece.text.split(/(?<=\n)/)) {
			const blank = /^[ \t]*/.exec(line)?.[0].length ?? 0;
			if (isStart && line.trim() !== "") indent = Math.min(indent, blank);
			isStart = line.endsWith("\n");
		}
	}
	if (indent === Infinity || indent === 0) return stripped(pieces);
	let atStart = true;
	const cut = pieces.map((piece) => {
		if (piece.kind === "hole") {
			atStart = false;
			return piece;
		}
		const lines = piece.text.split(/(?<=\n)/).map((line) => {
			const from = atStart ? Math.min(indent, /^[ \t]*/.exec(line)?.[0].length ?? 0) : 0;
			atStart = line.endsWith("\n");
			return line.slice(from);
		});
		return {
			...piece,
			text: lines.join("")
		};
	});
	return stripped(cut);
}
function stripped(pieces) {
	const kept = [...pieces];
	for (const [end, trim] of [[0, (text) => text.trimStart()], [-1, (text) => text.trimEnd()]]) {
		for (;;) {
			const piece = kept.at(end);
			if (piece?.kind !== "text") break;
			const text = trim(piece.text);
			const index = end === 0 ? 0 : kept.length - 1;
			if (text === "") kept.splice(index, 1);
			else {
				kept[index] = {
					...piece,
					text
				};
				break;
			}
		}
	}
	return kept;
}
function filled(pieces, pattern, fill) {
	return pieces.flatMap((piece) => {
		if (piece.kind === "hole") return [piece];
		const parts = [];
		let at = 0;
		for (const match of piece.text.matchAll(pattern)) {
			const end = match.index + match[0].length;
			const put = fill(match, {
				from: piece.from + match.index,
				to: piece.from + end
			});
			if (put === null) continue;
			if (match.index > at) parts.push({
				...piece,
				text: piece.text.slice(at, match.index)
			});
			parts.push(...put);
			at = end;
		}
		if (at < piece.text.length) parts.push({
			...piece,
			text: piece.text.slice(at)
		});
		return parts;
	});
}
;
const HANDS_ON = /^(?:str|String|toString|rstrip|lstrip|trimStart|trimEnd|strip|trim|raw|strdoc|cast|partial|upper|lower|expandtabs|encode|decode|freeze|fromTemplate|from_template|Template|outdent|stripIndent|mark_safe|SafeString)$/;
const DEDENTS = /^(?:dedent|cleandoc|stripIndent|outdent|codeBlock|html|md|markdown|oneLine|stripIndents)$/;
const FILLS = /^(?:format|substitute|safe_substitute|format_map|partial|render|compile|interpolate|fill)$/;
const PLACEHOLDER = /\{\{\s*([\w.]+)\s*\}\}|\{\{|\}\}|(?<!\$)\{(\w*)(?:[.[][^{}:!]*)?(?:![rsa])?(?::([^{}]*))?\}|\$\{(\w+)\}|\$(\w+)/g;
function entryOf(value, name) {
	if (value.kind !== "object") return undefined;
	return value.entries.find(({ key }) => key === name)?.value;
}
;
class Flattener {
	#following = [];
	#left = limits.b.codePieces;
	flatten({ expr, env }) {
		this.#left = limits.b.codePieces;
		return this.#pieces(expr, env);
	}
	#pieces(expr, env) {
		this.#left -= 1;
		const hole = [{
			kind: "hole",
			value: {
				expr,
				env
			},
			format: null,
			from: expr.from,
			to: expr.to
		}];
		if (this.#left < 0 || this.#following.length > limits.b.codeDepth) return hole;
		const made = this.#made(expr, env);
		return made !== null && isTextual(made) ? made : hole;
	}
	#made(expr, env) {
		switch (expr.kind) {
			case "text": return expr.parts.flatMap((part) => {
				if (part.kind === "text") return [part];
				const inside = this.#pieces(part.value, env);
				return inside.map((piece) => piece.kind === "hole" && inside.length === 1 ? {
					...piece,
					format: part.format,
					from: part.value.from,
					to: part.value.to
				} : piece);
			});
			case "name": return this.#held((0, resolve.Pr)(expr.name, env));
			case "member":
			case "element": return this.#held((0, resolve.i1)(expr, env));
			case "sum": return this.#joined(expr.terms, env);
			case "choice": return this.#joined(expr.options, env);
			case "percent": return this.#percent(expr, env);
			case "call": return this.#call(expr, env);
			case "function": return this.#joined(expr.scope.returns, {
				scope: expr.scope,
				args: null
			});
			case "list":
			case "set":
			case "object":
			case "each":
			case "fixed":
			case "other": return null;
		}
	}
	#joined(exprs, env) {
		return exprs.flatMap((expr) => this.#pieces(expr, env));
	}
	#held(meaning) {
		if (meaning === null) return null;
		const { bindings, env, given } = meaning;
		const first = bindings[0] ?? given;
		if (first === null || first === undefined || this.#following.includes(first)) return [];
		const own = this.#inside(first, () => bindings.flatMap(({ value, how }) => {
			if (how === "each") return [];
			if (value.kind === "list") return this.#joined(value.items, env);
			return this.#pieces(value, env);
		}));
		if (given === null || bindings.length > 0) return own;
		return this.#inside(first, () => this.#pieces(given.expr, given.env));
	}
	#percent({ format, values }, env) {
		const pieces = this.#pieces(format, env);
		if (!isTextual(pieces)) return null;
		const items = values.kind === "list" ? values.items : [values];
		let position = 0;
		return filled(pieces, /%(?:\((\w+)\))?[-+ #0]*\d*(?:\.\d+)?[sdifrxg%]/g, (match, at) => {
			if (match[0].endsWith("%")) return [{
				kind: "text",
				text: "%",
				from: at.from
			}];
			const value = match[1] === undefined ? items[position] : entryOf(values, match[1]);
			if (match[1] === undefined) position += 1;
			return value === undefined ? null : this.#put({
				expr: value,
				env
			}, at);
		});
	}
	#put(value, at) {
		const pieces = this.#pieces(value.expr, value.env);
		return isTextual(pieces) ? pieces : [{
			kind: "hole",
			value,
			format: null,
			...at
		}];
	}
	#call(expr, env) {
		const { callee, args } = expr;
		const name = callee.kind === "member" || callee.kind === "name" ? callee.name : "";
		const [first] = args;
		const helper = (0, resolve.OA)(callee, env);
		if (helper !== null) {
			if (this.#following.includes(helper)) return null;
			return this.#inside(helper, () => this.#joined(helper.returns, (0, resolve.Yz)(helper, expr, env)));
		}
		if (DEDENTS.test(name)) {
			const inside = this.#pieces(first?.value ?? (callee.kind === "member" ? callee.object : expr), env);
			return dedented(inside);
		}
		if (name === "join") return this.#join(expr, env);
		if (callee.kind === "member") {
			if (/^replace(?:All)?$/.test(name)) return this.#replaced(callee.object, args, env);
			if (FILLS.test(name) && args.length > 0) return this.#formatted(callee.object, args, env);
			if (name === "concat") return this.#joined([callee.object, ...args.map(({ value }) => value)], env);
			if (HANDS_ON.test(name) && args.every(({ value }) => value.kind !== "text" || name !== "raw")) return first === undefined || (0, resolve.b6)(first.value) === null || /strip|trim/.test(name) ? stripped(this.#pieces(first === undefined || /strip|trim/.test(name) ? callee.object : first.value, env)) : this.#pieces(first.value, env);
		}
		return HANDS_ON.test(name) && first !== undefined ? this.#pieces(first.value, env) : null;
	}
	#join({ callee, args }, env) {
		if (callee.kind !== "member") return null;
		const [first] = args;
		const isPython = first !== undefined && callee.object.kind === "text" && !(first.value.kind === "text");
		const list = isPython ? first.value : callee.object;
		const separator = (0, resolve.b6)(isPython ? callee.object : first?.value) ?? (isPython ? "" : ",");
		const items = this.#items(list, env);
		if (items === null) return null;
		return items.flatMap((item, index) => {
			const pieces = this.#pieces(item.expr, item.env);
			const from = item.expr.from;
			return index === 0 || separator === "" ? pieces : [{
				kind: "text",
				text: separator,
				from
			}, ...pieces];
		});
	}
	#items(list, env) {
		if (list.kind === "list") return list.items.map((expr) => ({
			expr,
			env
		}));
		if (list.kind === "call" && list.callee.kind === "member" && /^(?:filter|flat)$/.test(list.callee.name)) return this.#items(list.callee.object, env);
		if (list.kind !== "name" && list.kind !== "member") return null;
		const meaning = list.kind === "name" ? (0, resolve.Pr)(list.name, env) : (0, resolve.i1)(list, env);
		if (meaning === null || meaning.bindings.length === 0) return null;
		const items = meaning.bindings.map(({ value, how }) => {
			if (value.kind === "list") return value.items.map((expr) => ({
				expr,
				env: meaning.env
			}));
			return how === "add" ? [{
				expr: value,
				env: meaning.env
			}] : null;
		});
		return items.some((one) => one === null) ? null : items.flatMap((one) => one ?? []);
	}
	#formatted(template, args, env) {
		const pieces = this.#pieces(template, env);
		const named = (name) => args.find((arg) => arg.name === name)?.value ?? args.map(({ value }) => entryOf(value, name)).find((value) => value !== undefined);
		if (!isTextual(pieces)) return [...pieces, ...args.map(({ value }) => ({
			kind: "hole",
			value: {
				expr: value,
				env
			},
			format: null,
			from: value.from,
			to: value.to
		}))];
		let position = 0;
		return filled(pieces, PLACEHOLDER, (match, at) => {
			const [whole, mustache, python, format, dollar, plain] = match;
			if (whole === "{{") return [{
				kind: "text",
				text: "{",
				from: at.from
			}];
			if (whole === "}}") return [{
				kind: "text",
				text: "}",
				from: at.from
			}];
			const name = mustache ?? python ?? dollar ?? plain ?? "";
			const isNumbered = /^\d*$/.test(name);
			const value = isNumbered ? args.filter((arg) => arg.name === null)[name === "" ? position++ : Number(name)]?.value : named(name);
			if (value === undefined) return null;
			return this.#put({
				expr: value,
				env
			}, at).map((piece) => piece.kind === "hole" && format !== undefined ? {
				...piece,
				format
			} : piece);
		});
	}
	#replaced(text, args, env) {
		const pieces = this.#pieces(text, env);
		const [searched, put] = args;
		const needle = (0, resolve.b6)(searched?.value);
		if (put === undefined) return pieces;
		const value = {
			expr: put.value,
			env
		};
		if (needle === null || needle === "" || !isTextual(pieces)) {
			const hole = {
				kind: "hole",
				value,
				format: null,
				from: put.value.from,
				to: put.value.to
			};
			return needle === null || isTextual(pieces) ? pieces : [...pieces, hole];
		}
		const literal = needle.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
		return filled(pieces, new RegExp(literal, "g"), (_, at) => this.#put(value, at));
	}
	#inside(what, run) {
		this.#following.push(what);
		const result = run();
		this.#following.pop();
		return result;
	}
}
var judge = __webpack_require__(51781);
var languages = __webpack_require__(27140);
var serialise = __webpack_require__(45758);
;
const SQL = /^\s*(?:--[^\n]*\n\s*)*(?:select\b[^]*\bfrom\b|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+(?:table|index|view|or|type|extension|unique)|alter\s+table|drop\s+\w+|with\s+\w+\s+as\s*\(|merge\s+into|pragma\b|begin;|grant\s)/i;
const MARKUP = /^\s*(?:<!doctype|<\?xml|<(?:html|head|body|div|span|p|h[1-6]|svg|script|style|table|ul|ol|li|a|img|form|button|section|nav|main|header|footer|template)\b[^]*>)/i;
const OTHER = /^\s*(?:usage:|#!|https?:\/\/\S+$|query\s+\w+|mutation\s+\w+|(?:from\s+\S+\s+)?import\s+[\w{*]|function\s+\w+\(|def\s+\w+\(|class\s+\w+[:({]|@charset|\{\s*"[^"]+"\s*:)/i;
function isProse(text) {
	if (SQL.test(text) || MARKUP.test(text) || OTHER.test(text)) return false;
	const words = text.match(/\p{L}{2,}/gu)?.length ?? 0;
	const spaces = text.match(/\s/g)?.length ?? 0;
	const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text);
	return isDense ? text.length >= 15 : words >= 5 && spaces >= 4;
}
var syntax = __webpack_require__(87438);
;
function promptOf(reader, { name, role, from }, pieces) {
	const { module, path, lineAt } = reader;
	const builder = new traced_text.OW();
	const values = [];
	const sign = module.language === "javascript" ? "$" : "";
	let isShared = true;
	for (const piece of pieces) {
		const line = lineAt(piece.from);
		if (piece.kind === "text") {
			builder.append(piece.text, "value", {
				file: path,
				line
			});
			continue;
		}
		const judgement = isShared ? judgementOf(reader, piece) : null;
		const shown = judgement === null ? piece.value.expr : judgement.evidence;
		const expression = shortened((0, syntax.v)(module, shown));
		const start = builder.length;
		builder.append(`${sign}{${expression}}`, "value", {
			file: path,
			line
		});
		values.push({
			start,
			end: builder.length,
			expression,
			line,
			judgement: judgement === null ? null : {
				...judgement,
				line: lineAt(judgement.evidence.from),
				source: expression
			}
		});
		if (role !== "system" && judgement === null && isUpToTheCaller(piece)) isShared = false;
	}
	const text = builder.build();
	return {
		name,
		role,
		text,
		values: settled(values, text.text),
		line: lineAt(from),
		isReadable: literalOf(pieces).trim() !== ""
	};
}
function isUpToTheCaller({ value }) {
	return value.env.scope.kind === "function";
}
function judgementOf({ judge, module }, piece) {
	const found = judge.judge(piece.value, piece.format);
	if (found !== null) return found;
	const evidence = piece.value.expr;
	const written = (0, syntax.v)(module, evidence);
	if ((0, names.x)(written)) return {
		cause: "variable",
		evidence,
		certain: true,
		serialised: null
	};
	if ((0, names.uj)(written) && piece.format === null) return {
		cause: "variable",
		evidence,
		certain: false,
		serialised: null
	};
	return null;
}
const SHARED_BEHIND = 40;
function settled(values, text) {
	const literal = text.length - values.reduce((sum, { start, end }) => sum + end - start, 0);
	return values.map((value, index) => {
		if (value.judgement?.cause !== "variable" || !value.judgement.certain) return value;
		const put = values.slice(index).reduce((sum, { start, end }) => sum + end - start, 0);
		const behind = text.length - value.start - put;
		return behind >= SHARED_BEHIND && behind * 2 >= literal ? value : {
			...value,
			judgement: null
		};
	});
}
function shortened(expression) {
	return expression.length > 120 ? `${expression.slice(0, 119)}…` : expression;
}
;
function toolListsIn(reader) {
	const { module } = reader;
	const found = new Map();
	const handed = handedOver(module);
	for (const scope of [module.root, ...module.scopes]) for (const [name, bindings] of scope.bindings) {
		if (!isToolName(name)) continue;
		const isHanded = handed.some(({ value, scope: at }) => value.kind === "name" && value.name === name && at === scope);
		const list = listOf(reader, tools_qualified(scope, name), {
			bindings,
			scope,
			isHanded
		});
		if (list !== null) found.set(list.name, list);
	}
	for (const { value, scope } of handed) {
		if (value.kind === "name" && (0, resolve.Pr)(value.name, (0, resolve.B_)(scope)) !== null) continue;
		const name = tools_qualified(scope, "tools");
		const { from, to } = value;
		const bindings = [{
			value,
			how: "set",
			conditional: false,
			from,
			to
		}];
		const list = listOf(reader, name, {
			bindings,
			scope,
			isHanded: true
		});
		if (list !== null && !found.has(name)) found.set(name, list);
	}
	return [...found.values()];
}
function handedOver(module) {
	return module.nodes.flatMap(({ expr, scope }) => {
		const value = expr.kind === "call" ? sends(expr.callee) ? expr.args.find(({ name }) => name === "tools")?.value : undefined : expr.kind === "object" && expr.entries.length > 1 ? expr.entries.find(({ key }) => key === "tools")?.value : undefined;
		return value === undefined ? [] : [{
			value,
			scope
		}];
	});
}
function sends(callee) {
	return /(?:^|_)(?:create|stream|parse|generate|complet|completion|acompletion|converse|invoke|chat|ask|run|query|bind|send|call|predict|agent|model|llm|client|toolset)|[a-z](?:Agent|Text|Object|Content|Stream|Message|Model|Chat|Toolset)(?:Sync|Async)?$|Agent$/i.test((0, places.Vb)(callee));
}
function isToolName(name) {
	return /^(?:tools?|functions|toolset|toolbox)$/.test((0, names.Z9)(name).at(-1) ?? "") && !name.startsWith("[");
}
function listOf({ module, judge, lineAt }, name, { bindings, scope, isHanded }) {
	const env = (0, resolve.B_)(scope);
	const tools = [];
	const lines = [];
	const changes = [];
	let isTools = false;
	const change = (found) => {
		const source = (0, syntax.v)(module, found.evidence);
		changes.push({
			...found,
			source,
			line: lineAt(found.evidence.from)
		});
	};
	const add = (item, key = null) => {
		isTools ||= isTool(item) || key !== null;
		tools.push(toolValue(item, module, key));
		lines.push(lineAt(item.from));
		for (const text of textsOfTool(item)) {
			const found = judge.judge({
				expr: text,
				env
			});
			if (found !== null) change(found);
		}
	};
	for (const { value, how, conditional } of bindings) {
		if (how === "each") continue;
		if (value.kind === "list") for (const item of value.items) add(item);
		else if (value.kind === "object" && how === "set") {
			for (const { key, value: tool } of value.entries) if (key !== null && tool.kind === "call" && /tool$/i.test((0, places.Vb)(tool.callee))) add(tool, key);
		} else {
			const found = judge.judge({
				expr: value,
				env
			});
			const isOrdered = isHanded || makesList(value);
			if (found !== null && isOrdered && isOrder(found) && isBeside(found, scope, module)) change(found);
			else if (found === null && how === "add" && conditional && isHanded) change({
				cause: "variable",
				evidence: value,
				certain: false,
				serialised: null
			});
		}
	}
	const [first] = bindings;
	const isList = isTools && tools.length > 1 || changes.length > 0;
	if (!isList || first === undefined) return null;
	return {
		name,
		tools,
		lines,
		line: lineAt(first.from),
		changes
	};
}
function makesList(expr) {
	if (expr.kind === "choice") return expr.options.some(makesList);
	if (expr.kind === "call") return /^(?:list|tuple|sample|from|Array)$/.test((0, places.Vb)(expr.callee));
	return expr.kind === "list" || expr.kind === "each" && !expr.unordered;
}
function isOrder({ cause, certain }) {
	return certain && (cause === "unordered" || cause === "random");
}
function isBeside({ evidence: { from, to } }, scope, module) {
	if (from >= scope.from && to <= scope.to && scope !== module.root) return true;
	return !module.scopes.some((one) => one.kind === "function" && from >= one.from && to <= one.to);
}
function isTool(item) {
	if (item.kind === "object") {
		const keys = new Set(item.entries.map(({ key }) => key));
		return [
			"name",
			"function",
			"toolSpec",
			"type"
		].some((key) => keys.has(key));
	}
	return item.kind === "name" || item.kind === "call";
}
function textsOfTool(item) {
	const object = item.kind === "call" ? item.args.map(({ value }) => value).find(({ kind }) => kind === "object") : item;
	if (object?.kind !== "object") return [];
	return object.entries.flatMap(({ key, value }) => {
		if (key === "function" || key === "toolSpec") return textsOfTool(value);
		return key === "description" || key === "name" ? [value] : [];
	});
}
function toolValue(item, module, key) {
	const object = item.kind === "call" ? item.args.map(({ value }) => value).find(({ kind }) => kind === "object") : item;
	if (object?.kind === "object") {
		const value = tools_valueOf(object, module, 0);
		return key === null ? value : {
			name: key,
			value
		};
	}
	const callee = item.kind === "call" ? item.callee : item;
	return { name: key ?? (0, syntax.v)(module, callee) };
}
function tools_valueOf(expr, module, depth) {
	const text = (0, resolve.b6)(expr);
	if (text !== null) return text;
	if (depth > 40) return (0, syntax.v)(module, expr);
	if (expr.kind === "list") return expr.items.map((item) => tools_valueOf(item, module, depth + 1));
	if (expr.kind !== "object") return (0, syntax.v)(module, expr);
	return Object.fromEntries(expr.entries.filter(({ key, value }) => value.kind !== "function" && !/^(?:execute|handler|run|callback|func)$/.test(key ?? "")).map(({ key, value }, index) => [key ?? `…${index}`, tools_valueOf(value, module, depth + 1)]));
}
function tools_qualified(scope, name) {
	const names = [name.replace(/^\./, "")];
	for (let at = scope; at !== null; at = at.parent) if (at.name !== null) names.unshift(at.name);
	return names.join(".");
}
;
async function readSource(path, text) {
	const language = (0, languages.e)(path);
	if (language === null) return null;
	const module = await (0, languages.Y)(language, path, text);
	if (module === null) return null;
	const lineAt = (0, traced_text.LX)(module.text);
	const reader = {
		module,
		path,
		lineAt,
		judge: new judge.I(module),
		flattener: new Flattener()
	};
	return {
		language,
		source: text,
		prompts: promptsOf(reader),
		tools: toolListsIn(reader),
		hasSdk: module.modules.some(sdks.Z),
		ordered: (0, serialise.f9)(module)
	};
}
function promptsOf(reader) {
	const fills = (0, code_fills.E)(reader.module);
	const candidates = candidatesIn(reader.module, reader.path);
	const asked = new Set(candidates.filter(({ role }) => role === "user").map(({ name }) => name));
	const inFront = new Set(candidates.filter(({ role, isPlaced }) => role === "system" && isPlaced).map(({ name }) => name));
	const found = candidates.filter(({ role, name }) => role !== "user" && (inFront.has(name) || !asked.has(name))).slice(0, limits.b.codePrompts * 4).flatMap((candidate) => {
		const pieces = piecesOf(reader, candidate, fills);
		const literal = literalOf(pieces);
		const isEnough = candidate.isPlaced || literal.length >= candidate.atLeast && isProse(literal);
		if (!isEnough) return [];
		const places = pieces.flatMap((piece) => piece.kind === "text" && piece.text.trim() !== "" ? [piece.from] : []);
		return [{
			candidate,
			pieces,
			places: new Set(places)
		}];
	});
	const prompts = oneForEach(found).map(({ candidate, pieces }) => promptOf(reader, candidate, pieces));
	return uniquelyNamed(prompts.slice(0, limits.b.codePrompts));
}
function piecesOf({ flattener, judge }, { values }, fills) {
	const pieces = values.flatMap((value, index) => {
		const own = flattener.flatten(value);
		return index === 0 ? own : [{
			kind: "text",
			text: "\n",
			from: value.expr.from
		}, ...own];
	});
	if (fills.size === 0) return pieces;
	return filled(pieces, /\{\{\s*(\w+)\s*\}\}|(?<![{$])\{(\w+)\}(?!\})/g, (match, at) => {
		const value = (fills.get(match[1] ?? match[2] ?? "") ?? []).find((one) => judge.judge(one) !== null);
		return value === undefined ? null : [{
			kind: "hole",
			value,
			format: null,
			...at
		}];
	});
}
function oneForEach(found) {
	const byName = new Map();
	for (const one of found) {
		const known = byName.get(one.candidate.name);
		if (known === undefined || isRicher(one, known)) byName.set(one.candidate.name, known === undefined ? one : {
			...one,
			candidate: merged(one.candidate, known.candidate)
		});
		else byName.set(one.candidate.name, {
			...known,
			candidate: merged(known.candidate, one.candidate)
		});
	}
	const all = [...byName.values()].toSorted((a, b) => b.places.size - a.places.size);
	const kept = [];
	const covered = new Map();
	for (const one of all) {
		const [first] = one.places;
		const holders = first === undefined ? [] : covered.get(first) ?? [];
		const holder = holders.find(({ places }) => [...one.places].every((place) => places.has(place)));
		if (holder !== undefined && holesOf(one) <= holesOf(holder)) continue;
		kept.push(one);
		for (const place of one.places) covered.set(place, [...covered.get(place) ?? [], one]);
	}
	return kept.toSorted((a, b) => a.candidate.from - b.candidate.from);
}
function holesOf({ pieces }) {
	return pieces.filter(({ kind }) => kind === "hole").length;
}
function isRicher(one, other) {
	if (one.places.size !== other.places.size) return one.places.size > other.places.size;
	return holesOf(one) > holesOf(other);
}
function merged(one, other) {
	const role = one.role === "system" || other.role === "system" ? "system" : one.role;
	return {
		...one,
		role,
		isPlaced: one.isPlaced || other.isPlaced,
		from: Math.min(one.from, other.from)
	};
}
function uniquelyNamed(prompts) {
	const seen = new Map();
	return prompts.map((prompt) => {
		const count = (seen.get(prompt.name) ?? 0) + 1;
		seen.set(prompt.name, count);
		return count === 1 ? prompt : {
			...prompt,
			name: `${prompt.name}-${count}`
		};
	});
}
}),
36760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Z: () => isSdk });
const SDKS = /^(?:anthropic|openai|google\.(?:genai|generativeai|adk)|vertexai|boto3|botocore|aioboto3|litellm|langchain\w*|langgraph\w*|pydantic_ai|dspy|semantic_kernel|llama_index|crewai|agents|autogen\w*|agent_framework|mistralai|cohere|groq|together|ollama|instructor|agno|haystack|smolagents|strands|marvin|guidance|claude_agent_sdk|xai_sdk|cerebras)(?:\.|$)|^(?:ai|openai|llamaindex|ollama|cohere-ai|groq-sdk|together-ai|dspy)$|^@(?:anthropic-ai|ai-sdk|google|openai|langchain|mastra|aws-sdk\/client-bedrock|llamaindex|mistralai|openrouter|genkit-ai|google-cloud\/vertexai)(?:\/|-|$)|^(?:langchain|genkit)(?:\/|$)/;
function isSdk(module) {
	return SDKS.test(module);
}
})
};
