export const id = 3902;
export const ids = [3902];
export const modules = { 93902: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { handlebars: () => handlebars_handlebars });
var handlebars = __webpack_require__(6217);
var engine_program = __webpack_require__(90418);
;
const dotpromptHelpers = (handlebars) => {
const safe = (text) => new handlebars.SafeString(text);
handlebars.registerHelper({
	role: (role) => safe(`<<<dotprompt:role:${String(role)}>>>`),
	history: () => safe("<<<dotprompt:history>>>"),
	section: (name) => safe(`<<<dotprompt:section ${String(name)}>>>`),
	media({ hash }) {
		const [url, type] = [String(hash["url"]), String(hash["contentType"] ?? "")];
		return safe(`<<<dotprompt:media:url ${url}${type === "" ? "" : ` ${type}`}>>>`);
	},
	json(value, { hash }) {
		const indent = Number(hash["indent"] ?? 0);
		return safe(JSON.stringify(value, null, Number.isNaN(indent) ? 0 : indent));
	},
	ifEquals(one, other, block) {
		return one === other ? block.fn(this) : block.inverse(this);
	},
	unlessEquals(one, other, block) {
		return one === other ? block.inverse(this) : block.fn(this);
	}
});
};
;
function given(values) {
return values.slice(0, -1);
}
function lastOf(values) {
const last = values.at(-1);
const hash = typeof last === "object" && last !== null && "hash" in last ? last.hash : null;
return { hash: typeof hash === "object" && hash !== null ? { ...hash } : {} };
}
const kernelHelpers = (handlebars) => {
const safe = (text) => new handlebars.SafeString(text);
const compared = (holds) => (one, other) => holds(Number(one), Number(other));
const lessThan = compared((one, other) => one < other);
const greaterThan = compared((one, other) => one > other);
const atMost = compared((one, other) => one <= other);
const atLeast = compared((one, other) => one >= other);
handlebars.registerHelper({
	message(block) {
		const attributes = Object.entries(block.hash).map(([name, value]) => ` ${name}="${String(value)}"`);
		return safe(`<message${attributes.join("")}>${block.fn(this)}</message>`);
	},
	messages: () => "",
	set(...values) {
		const { hash } = lastOf(values);
		const [name = hash["name"], value = hash["value"]] = given(values);
		Object.defineProperty(this, String(name), {
			value,
			enumerable: true,
			configurable: true
		});
		return "";
	},
	get(name) {
		return Object.hasOwn(this, name) ? this[name] : "";
	},
	array: (...values) => given(values),
	range(...values) {
		const numbers = given(values).map(Number);
		const [from, to] = numbers.length === 1 ? [0, numbers[0] ?? 0] : [numbers[0] ?? 0, numbers[1] ?? 0];
		const step = numbers[2] ?? 1;
		const length = Math.min(1e5, Math.max(0, Math.ceil((to - from) / step)));
		return Array.from({ length }, (_, index) => from + index * step);
	},
	concat: (...values) => given(values).join(""),
	or: (...values) => given(values).some(Boolean),
	add: (...values) => given(values).reduce((sum, one) => sum + Number(one), 0),
	subtract: (first, ...values) => given(values).reduce((rest, one) => rest - Number(one), Number(first)),
	equals: (one, other) => one === other,
	less_than: lessThan,
	lessThan,
	greater_than: greaterThan,
	greaterThan,
	less_than_or_equal: atMost,
	lessThanOrEqual: atMost,
	greater_than_or_equal: atLeast,
	greaterThanOrEqual: atLeast,
	json: (value) => safe(JSON.stringify(value)),
	double_open: () => safe("{{"),
	doubleOpen: () => safe("{{"),
	double_close: () => safe("}}"),
	doubleClose: () => safe("}}")
});
};
;
const SETS = new Map([["dotprompt", dotpromptHelpers], ["semantic-kernel", kernelHelpers]]);
function helperSet(name) {
if (name === null) return null;
const found = SETS.get(name);
if (found === undefined) throw new TypeError(`there are no helpers called ${name}`);
return found;
}
var marks = __webpack_require__(78071);
;
const handlebars_handlebars = { render(job, traced) {
const environment = handlebars.create();
helperSet(job.helpers)?.(environment, job);
const options = {
	noEscape: true,
	...job.options
};
const main = parsed(environment, job, 0);
const programs = withPartials(environment, job, main);
const compile = (program, source) => environment.compile(traced ? marked(program, job, source) : program, options);
for (const [name, { source, program }] of programs) environment.registerPartial(name, compile(program, source));
try {
	return compile(main, 0)(job.values);
} catch (error) {
	throw explained(error, job);
}
} };
function withPartials(environment, job, main) {
const partials = new Map();
const missing = [];
const open = [...namedIn(main), ...Object.keys(job.names).map((key) => key.slice(2))];
for (let name = open.pop(); name !== undefined; name = open.pop()) {
	if (partials.has(name)) continue;
	const key = `0:${name}`;
	const source = Object.hasOwn(job.names, key) ? job.names[key] : undefined;
	if (source === undefined) missing.push(key);
	if (source === undefined || source === null) continue;
	const program = parsed(environment, job, source);
	partials.set(name, {
		source,
		program
	});
	open.push(...namedIn(program));
}
if (missing.length > 0) throw new engine_program.s2([...new Set(missing)]);
return partials;
}
function parsed(environment, job, source) {
try {
	const ignoreStandalone = job.options["ignoreStandalone"] === true;
	return environment.parse(job.texts[source] ?? "", { ignoreStandalone });
} catch (error) {
	const message = error instanceof Error ? error.message : "";
	const line = /^(?:Parse|Lexical) error on line (\d+)/.exec(message)?.[1] ?? / - (\d+):\d+$/.exec(message)?.[1];
	const what = message.split("\n").at(-1) ?? "";
	throw new engine_program.$w(`this is no Handlebars: ${what}`, source, line === undefined ? null : Number(line));
}
}
function namedIn(program) {
const names = [];
const note = ({ name }) => {
	const own = "original" in name ? name.original : null;
	if (typeof own === "string" && !own.startsWith("@")) names.push(own);
};
class Names extends handlebars.Visitor {
	PartialStatement(partial) {
		note(partial);
		super.PartialStatement(partial);
	}
	PartialBlockStatement(partial) {
		note(partial);
		super.PartialBlockStatement(partial);
	}
}
new Names().accept(program);
return names;
}
function marked(program, job, source) {
const text = job.texts[source] ?? "";
const content = (value, loc) => {
	const made = {
		type: "ContentStatement",
		value,
		original: value,
		loc
	};
	return made;
};
const inside = (own) => own && {
	...own,
	body: own.body.flatMap(statement)
};
const statement = (node) => {
	const { line, column } = node.loc.start;
	if (isContent(node)) {
		const first = (0, marks.me)(text, (0, marks.b4)(text, line - 1, column), node.value);
		return [content((0, marks.Gy)("literal", source, first), node.loc), node];
	}
	if (node.type === "MustacheStatement") return [content((0, marks.Gy)("value", source, line), node.loc), node];
	if (!hasPrograms(node)) return [node];
	const block = {
		...node,
		program: inside(node.program),
		inverse: inside(node.inverse)
	};
	return [block];
};
return {
	...program,
	body: program.body.flatMap(statement)
};
}
function isContent(node) {
return node.type === "ContentStatement";
}
function hasPrograms(node) {
return "program" in node;
}
function explained(error, job) {
if (!(error instanceof Error)) return error;
const missing = /^The partial ([\s\S]+) could not be found$/.exec(error.message)?.[1];
if (missing !== undefined) {
	(0, engine_program.OQ)(job, `0:${missing}`);
	return new engine_program.$w(`there is no partial '${missing}'`, 0, null);
}
const line = / - (\d+):\d+$/.exec(error.message)?.[1];
return new engine_program.$w(error.message, 0, line === undefined ? null : Number(line));
}
}) };
