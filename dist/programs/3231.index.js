export const id = 3231;
export const ids = [3231];
export const modules = {
20705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	K: () => textParts,
	t: () => unescaped
});
function textParts(raw, from, decode) {
	const parts = [];
	for (let start = 0; start < raw.length;) {
		const end = raw.indexOf("\n", start);
		const next = end === -1 ? raw.length : end + 1;
		const text = decode(raw.slice(start, next));
		if (text !== "") parts.push({
			kind: "text",
			text,
			from: from + start
		});
		start = next;
	}
	return parts;
}
const SHORT = {
	n: "\n",
	t: "	",
	r: "\r",
	b: "\b",
	f: "\f",
	v: "\v",
	a: "\x07",
	"0": "\0",
	"\n": ""
};
const ESCAPE = /\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(\r?\n|[^]))/g;
function unescaped(text, keepUnknown) {
	if (!text.includes("\\")) return text;
	return text.replaceAll(ESCAPE, (whole, braced, four, eight, two, letter) => {
		const digits = braced ?? four ?? eight ?? two;
		if (digits !== undefined) {
			const code = Number.parseInt(digits, 16);
			return code > 1114111 ? whole : String.fromCodePoint(code);
		}
		const one = (letter ?? "").replace("\r\n", "\n");
		const known = SHORT[one];
		if (known !== undefined) return known;
		return keepUnknown && !/['"\\`]/.test(one) ? whole : one;
	});
}
}),
83231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { readPython: () => readPython });
var dist = __webpack_require__(17335);
var code_builder = __webpack_require__(50102);
;
function paramsOf(builder, list, convert) {
	const params = [];
	let awaits = false;
	let isRest = false;
	for (const child of (0, code_builder.LU)(list)) {
		const last = params.at(-1);
		if (child.name === "AssignOp") awaits = true;
		else if (child.name === "TypeDef") {
			if (last !== undefined) last.type = builder.slice(child).replace(/^\s*:\s*/, "");
		} else if (awaits) {
			if (last !== undefined) {
				last.default = convert(child);
				last.optional = true;
			}
			awaits = false;
		} else if (/^\*\*?$/.test(child.name)) isRest = true;
		else if (child.name === ",") isRest = false;
		else if (child.name === "VariableName") params.push({
			name: builder.slice(child),
			default: null,
			type: null,
			optional: isRest
		});
	}
	return params;
}
;
function eachOf(builder, children, { from, to }, scope, unordered, convert) {
	const sources = [];
	const names = [];
	let at = "element";
	const elements = [];
	for (const child of children) {
		if (child.name === "for") at = "names";
		else if (child.name === "in" && at === "names") at = "source";
		else if (child.name === "if") at = "condition";
		else if (/^[A-Z]/.test(child.name)) {
			if (at === "element") elements.push(child);
			else if (at === "names") names.push(child);
			else if (at === "source") {
				const source = convert(child);
				sources.push(source);
				for (const name of names.splice(0)) if (name.name === "VariableName") builder.bind(scope, builder.slice(name), "each", source, name);
			} else convert(child);
		}
	}
	const made = elements.map((child) => convert(child));
	const element = made.length === 1 && made[0] !== undefined ? made[0] : (0, code_builder.L5)({
		from,
		to
	}, made);
	return {
		kind: "each",
		element,
		sources,
		unordered,
		from,
		to
	};
}
var literals = __webpack_require__(20705);
;
const QUOTES = /^([a-zA-Z]*)("""|'''|"|')/;
function pythonParts(builder, node, convert) {
	const written = builder.slice(node);
	const [opening = "", prefix = "", quotes = ""] = QUOTES.exec(written) ?? [];
	if (opening === "") return [];
	const isRaw = /r/i.test(prefix);
	const isFormat = node.name === "FormatString";
	const isClosed = written.length >= opening.length + quotes.length && written.endsWith(quotes);
	const end = isClosed ? node.to - quotes.length : node.to;
	const decode = (line) => {
		const plain = isRaw ? line : (0, literals.t)(line, true);
		return isFormat ? plain.replaceAll("{{", "{").replaceAll("}}", "}") : plain;
	};
	const parts = [];
	let at = node.from + opening.length;
	const upTo = (to) => {
		if (to > at) parts.push(...(0, literals.K)(builder.slice({
			from: at,
			to
		}), at, decode));
	};
	for (const child of (0, code_builder.LU)(node)) {
		if (child.name !== "FormatReplacement") continue;
		upTo(child.from);
		const inside = (0, code_builder.LU)(child);
		const value = inside.find(({ name }) => /^[A-Z]/.test(name) && !name.startsWith("Format"));
		const value2 = value ?? inside.find(({ name }) => /^Format(?:String|Replacement)$/.test(name));
		const format = inside.find(({ name }) => name === "FormatSpec");
		if (value2 !== undefined) parts.push({
			kind: "value",
			value: convert(value2),
			format: format === undefined ? null : builder.slice(format).replace(/^:/, "")
		});
		at = child.to;
	}
	upTo(end);
	return parts;
}
;
function pythonExpression(builder, node, scope) {
	return builder.nested(() => {
		const convert = EXPRESSIONS[node.name];
		return convert === undefined ? (0, code_builder.L5)(node, valuesOf(builder, node, scope)) : convert(builder, node, scope);
	}, (0, code_builder.L5)(node));
}
function valuesOf(builder, node, scope) {
	return (0, code_builder.LU)(node).filter(({ name }) => /^[A-Z]/.test(name) && !/Op$|^TypeDef$|^Comment$/.test(name)).map((child) => pythonExpression(builder, child, scope));
}
function inner(builder, node, scope) {
	const values = valuesOf(builder, node, scope);
	const [only] = values;
	return values.length === 1 && only !== undefined ? only : (0, code_builder.L5)(node, values);
}
const list = (builder, node, scope) => builder.keep({
	kind: "list",
	items: valuesOf(builder, node, scope),
	from: node.from,
	to: node.to
}, scope);
const comprehension = (unordered) => (builder, node, scope) => eachOf(builder, (0, code_builder.LU)(node), node, scope, unordered, (child) => pythonExpression(builder, child, scope));
const EXPRESSIONS = {
	VariableName: (builder, { from, to }) => ({
		kind: "name",
		name: builder.slice({
			from,
			to
		}),
		from,
		to
	}),
	self: (_, { from, to }) => ({
		kind: "name",
		name: "self",
		from,
		to
	}),
	Number: (_, node) => (0, code_builder.Zu)(node, true),
	Boolean: (_, node) => (0, code_builder.Zu)(node),
	None: (_, node) => (0, code_builder.Zu)(node),
	Ellipsis: (_, node) => (0, code_builder.Zu)(node),
	ParenthesizedExpression: inner,
	AwaitExpression: inner,
	ArrayExpression: list,
	TupleExpression: list,
	SetExpression: (builder, node, scope) => ({
		kind: "set",
		items: valuesOf(builder, node, scope),
		from: node.from,
		to: node.to
	}),
	ArrayComprehensionExpression: comprehension(false),
	ComprehensionExpression: comprehension(false),
	DictionaryComprehensionExpression: comprehension(false),
	SetComprehensionExpression: comprehension(true),
	DictionaryExpression: (builder, node, scope) => {
		const entries = [];
		let key = null;
		let isSpread = false;
		for (const child of (0, code_builder.LU)(node)) {
			if (child.name === "**") isSpread = true;
			else if (child.name === ",") key = null;
			else if (/^[A-Z]/.test(child.name) && child.name !== "Comment") {
				if (isSpread) entries.push({
					key: null,
					value: pythonExpression(builder, child, scope),
					from: child.from,
					to: child.to
				});
				else if (key === null) key = child;
				else {
					const name = pythonExpression(builder, key, scope);
					const text = name.kind === "text" && name.parts.length === 1 ? name.parts[0] : undefined;
					const value = pythonExpression(builder, child, scope);
					entries.push({
						key: text?.kind === "text" ? text.text : null,
						value,
						from: key.from,
						to: child.to
					});
					key = null;
				}
				isSpread = false;
			}
		}
		return builder.keep({
			kind: "object",
			entries,
			from: node.from,
			to: node.to
		}, scope);
	},
	MemberExpression: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const [first] = children;
		if (first === undefined) return (0, code_builder.L5)(node);
		const object = pythonExpression(builder, first, scope);
		const last = children.at(-1);
		if (last?.name === "PropertyName") return {
			kind: "member",
			object,
			name: builder.slice(last),
			from: node.from,
			to: node.to
		};
		const indexes = children.slice(1).filter(({ name }) => /^[A-Z]/.test(name));
		const [only] = indexes;
		const values = indexes.map((child) => pythonExpression(builder, child, scope));
		const isSlice = children.some(({ name }) => name === ":");
		const index = indexes.length === 1 && only !== undefined && !isSlice ? values[0] ?? null : null;
		return {
			kind: "element",
			object,
			index,
			from: node.from,
			to: node.to
		};
	},
	CallExpression: (builder, node, scope) => {
		const { from, to } = node;
		const [first, second] = (0, code_builder.LU)(node);
		if (first === undefined) return (0, code_builder.L5)(node);
		const callee = pythonExpression(builder, first, scope);
		const args = second === undefined ? [] : argumentsOf(builder, second, scope);
		const call = {
			kind: "call",
			callee,
			args,
			isNew: false,
			from,
			to
		};
		const changed = (0, code_builder.IW)(call);
		if (changed !== null) builder.bind((0, code_builder.bf)(scope, changed.name), changed.name, "add", changed.value, node);
		return builder.keep(call, scope);
	},
	BinaryExpression: binary,
	UnaryExpression: (builder, node, scope) => {
		const values = valuesOf(builder, node, scope);
		return node.firstChild?.name === "not" ? (0, code_builder.Zu)(node) : (0, code_builder.L5)(node, values);
	},
	ConditionalExpression: (builder, node, scope) => {
		const [yes, , no] = valuesOf(builder, node, scope);
		const options = [yes, no].filter((option) => option !== undefined);
		return {
			kind: "choice",
			options,
			from: node.from,
			to: node.to
		};
	},
	NamedExpression: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const [target] = children;
		const value = children.at(-1);
		if (target === undefined || value === undefined) return (0, code_builder.L5)(node);
		const made = pythonExpression(builder, value, scope);
		builder.bind(scope, builder.slice(target), "set", made, target);
		return made;
	},
	LambdaExpression: (builder, node, scope) => {
		const opened = builder.open("function", null, scope, node);
		for (const child of (0, code_builder.LU)(node)) {
			if (child.name === "ParamList") opened.params.push(...paramsOf(builder, child, (inside) => pythonExpression(builder, inside, scope)));
			else if (/^[A-Z]/.test(child.name)) opened.returns.push(pythonExpression(builder, child, opened));
		}
		return {
			kind: "function",
			scope: opened,
			from: node.from,
			to: node.to
		};
	},
	ContinuedString: (builder, node, scope) => ({
		kind: "text",
		parts: (0, code_builder.LU)(node).flatMap((child) => pythonParts(builder, child, (inside) => pythonExpression(builder, inside, scope))),
		from: node.from,
		to: node.to
	}),
	String: python_expression_text,
	FormatString: python_expression_text
};
function python_expression_text(builder, node, scope) {
	return {
		kind: "text",
		parts: pythonParts(builder, node, (inside) => pythonExpression(builder, inside, scope)),
		from: node.from,
		to: node.to
	};
}
function argumentsOf(builder, node, scope) {
	const children = (0, code_builder.LU)(node);
	if (node.name !== "ArgList") return [];
	if (children.some(({ name }) => name === "for")) {
		const value = eachOf(builder, children, node, scope, false, (child) => pythonExpression(builder, child, scope));
		return [{
			name: null,
			value,
			spread: false
		}];
	}
	const args = [];
	let name = null;
	let spread = false;
	for (const [index, child] of children.entries()) {
		if (child.name === ",") [name, spread] = [null, false];
		else if (child.name === "*" || child.name === "**") spread = true;
		else if (child.name === "VariableName" && children[index + 1]?.name === "AssignOp") name = builder.slice(child);
		else if (/^[A-Z]/.test(child.name) && !/^(?:AssignOp|Comment)$/.test(child.name)) args.push({
			name,
			value: pythonExpression(builder, child, scope),
			spread
		});
	}
	return args;
}
const SETS = new Set([
	"|",
	"&",
	"-",
	"^"
]);
function binary(builder, node, scope) {
	const { from, to } = node;
	const terms = [];
	let left = node;
	while (left?.name === "BinaryExpression" && operatorOf(builder, left) === "+") {
		const last = left.lastChild;
		if (last !== null) terms.push(last);
		left = left.firstChild;
	}
	if (terms.length > 0) {
		if (left !== null) terms.push(left);
		const made = terms.toReversed().map((term) => pythonExpression(builder, term, scope));
		return {
			kind: "sum",
			terms: made,
			from,
			to
		};
	}
	const operator = operatorOf(builder, node);
	const values = valuesOf(builder, node, scope);
	const [first, second] = values;
	if (first === undefined || second === undefined) return (0, code_builder.L5)(node, values);
	if (operator === "%") return {
		kind: "percent",
		format: first,
		values: second,
		from,
		to
	};
	if (operator === "or" || operator === "and") return {
		kind: "choice",
		options: values,
		from,
		to
	};
	if (SETS.has(operator)) return (0, code_builder.L5)(node, values);
	return /^(?:[<>!=]=?|==|in|is|not)/.test(operator) ? (0, code_builder.Zu)(node) : (0, code_builder.L5)(node, values);
}
function operatorOf(builder, node) {
	const operator = node.firstChild?.nextSibling;
	return operator === null || operator === undefined ? "" : builder.slice(operator);
}
;
function readPython(text, needed) {
	const builder = new code_builder._o("python", text);
	statements(builder, dist.K.parse(needed).topNode, builder.root);
	return builder.build();
}
function statements(builder, body, scope) {
	for (const child of (0, code_builder.LU)(body)) statement(builder, child, scope);
}
function statement(builder, node, scope) {
	builder.nested(() => {
		const run = STATEMENTS[node.name];
		if (run !== undefined) run(builder, node, scope);
		else if (BRANCHES.test(node.name)) builder.inBranch(() => parts(builder, node, scope));
		else parts(builder, node, scope);
	}, undefined);
}
const BRANCHES = /^(?:If|While|Try|Match)Statement$|^MatchClause$/;
const BODIES = /Body$|Statement$|Definition$|Clause$|^StatementGroup$/;
function parts(builder, node, scope) {
	for (const child of (0, code_builder.LU)(node)) {
		if (BODIES.test(child.name)) statement(builder, child, scope);
		else if (/^[A-Z]/.test(child.name)) pythonExpression(builder, child, scope);
	}
}
const STATEMENTS = {
	ImportStatement: (builder, node) => {
		imported(builder, builder.slice(node));
	},
	AssignStatement: (builder, node, scope) => {
		python_assign(builder, node, scope, "AssignOp", "set");
	},
	UpdateStatement: (builder, node, scope) => {
		python_assign(builder, node, scope, "UpdateOp", "add");
	},
	ReturnStatement: (builder, node, scope) => {
		const [value] = valuesIn(builder, node, scope);
		if (value !== undefined) scope.returns.push(value);
	},
	YieldStatement: (builder, node, scope) => {
		const [value] = valuesIn(builder, node, scope);
		if (value !== undefined) scope.returns.push(value);
	},
	ForStatement: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const at = children.findIndex(({ name }) => name === "in");
		const source = children[at + 1];
		if (at !== -1 && source !== undefined) {
			const value = pythonExpression(builder, source, scope);
			for (const { name, from, to } of children.slice(0, at)) if (name === "VariableName") builder.bind(scope, builder.slice({
				from,
				to
			}), "each", value, {
				from,
				to
			});
		}
		builder.inBranch(() => {
			for (const child of children) if (BODIES.test(child.name)) statement(builder, child, scope);
		});
	},
	DecoratedStatement: (builder, node, scope) => {
		const children = (0, code_builder.LU)(node);
		const inner = children.find(({ name }) => name.endsWith("Definition"));
		if (inner === undefined) return;
		const opened = definition(builder, inner, scope);
		for (const decorator of children.filter(({ name }) => name === "Decorator")) opened.decorators.push(decoratorOf(builder, decorator, scope));
	},
	FunctionDefinition: (builder, node, scope) => {
		definition(builder, node, scope);
	},
	ClassDefinition: (builder, node, scope) => {
		definition(builder, node, scope);
	}
};
function decoratorOf(builder, node, scope) {
	let expr = (0, code_builder.L5)(node);
	for (const child of (0, code_builder.LU)(node)) {
		if (child.name === "VariableName") expr = expr.kind === "other" ? pythonExpression(builder, child, scope) : (0, code_builder.C5)(expr, builder.slice(child), child);
		if (child.name === "PropertyName") expr = (0, code_builder.C5)(expr, builder.slice(child), child);
	}
	return expr;
}
function definition(builder, node, parent) {
	const isClass = node.name === "ClassDefinition";
	const children = (0, code_builder.LU)(node);
	const named = children.find(({ name }) => name === "VariableName");
	const name = named === undefined ? null : builder.slice(named);
	const scope = builder.open(isClass ? "class" : "function", name, parent, node);
	for (const child of children) {
		if (child.name === "ParamList") scope.params.push(...paramsOf(builder, child, (inside) => pythonExpression(builder, inside, parent)));
		if (child.name === "ArgList") {
			for (const base of (0, code_builder.LU)(child)) if (/^(?:VariableName|MemberExpression)$/.test(base.name)) scope.bases.push(pythonExpression(builder, base, parent));
		}
		if (child.name !== "Body") continue;
		const first = (0, code_builder.LU)(child).find(({ name }) => name !== ":");
		const text = first?.name === "ExpressionStatement" ? first.firstChild : null;
		if (text !== null && text.name.endsWith("String")) scope.doc = pythonExpression(builder, text, scope);
		statements(builder, child, scope);
	}
	return scope;
}
function valuesIn(builder, node, scope) {
	return (0, code_builder.LU)(node).filter(({ name }) => /^[A-Z]/.test(name) && name !== "TypeDef").map((child) => pythonExpression(builder, child, scope));
}
function python_assign(builder, node, scope, operator, how) {
	const groups = [[]];
	for (const child of (0, code_builder.LU)(node)) {
		if (child.name === operator) groups.push([]);
		else if (child.name !== "TypeDef") groups.at(-1)?.push(child);
	}
	const written = groups.pop()?.filter(({ name }) => /^[A-Z]/.test(name)) ?? [];
	const [first] = written;
	if (first === undefined || groups.length === 0) return;
	const values = written.map((child) => pythonExpression(builder, child, scope));
	for (const targets of groups) {
		const named = targets.filter(({ name }) => /^[A-Z]/.test(name));
		named.forEach((target, index) => {
			const whole = values[0] ?? (0, code_builder.L5)(node);
			const own = named.length === 1 ? whole : values[index] ?? (0, code_builder.L5)(target, [whole]);
			bindTarget(builder, target, scope, how, named.length === 1 && values.length > 1 ? {
				kind: "list",
				items: values,
				from: first.from,
				to: node.to
			} : own);
		});
	}
}
function bindTarget(builder, target, scope, how, value) {
	if (target.name === "VariableName") builder.bind(scope, builder.slice(target), how, value, target);
	if (target.name !== "MemberExpression") return;
	const expr = pythonExpression(builder, target, scope);
	if (expr.kind === "member" && expr.object.kind === "name" && expr.object.name === "self") builder.bind((0, code_builder.Kl)(scope), `.${expr.name}`, how, value, target);
	if (expr.kind === "element" && expr.index?.kind === "text") {
		const [only] = expr.index.parts;
		if (only?.kind === "text") builder.bind(scope, `[${only.text}]`, how, value, target);
	}
}
const FROM = /^from\s+([.\w]+)\s+import\s+([^]*)$/;
function imported(builder, text) {
	const clean = text.replaceAll(/#.*/g, "").replaceAll(/[()\\\n\r]/g, " ").trim();
	const from = FROM.exec(clean);
	const names = (from?.[2] ?? clean.replace(/^import\s+/, "")).split(",");
	if (from !== null) builder.modules.push(from[1] ?? "");
	for (const part of names) {
		const [name = "", as] = part.trim().split(/\s+as\s+/);
		if (name === "") continue;
		if (from === null) {
			builder.modules.push(name);
			const [root = name] = name.split(".");
			builder.imports.set(as ?? root, as === undefined ? root : name);
		} else builder.imports.set(as ?? name, `${from[1] ?? ""}.${name}`);
	}
}
})
};
