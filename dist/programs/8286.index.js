export const id = 8286;
export const ids = [8286];
export const modules = { 58286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
Z: () => loadConfig,
l: () => missingConfig,
parseConfig: () => parseConfig
});
var errors = __webpack_require__(12027);
var git_text = __webpack_require__(2925);
var parse = __webpack_require__(55988);
var json_places = __webpack_require__(50265);
var pointer = __webpack_require__(69204);
var yaml = __webpack_require__(10358);
var yaml_places = __webpack_require__(67964);
var limits = __webpack_require__(55816);
var unreadable = __webpack_require__(52629);
var config_paths = __webpack_require__(35442);
var schemas = __webpack_require__(27597);
var glob = __webpack_require__(92074);
var json_value = __webpack_require__(49884);
var nearest = __webpack_require__(22752);
;
function object(shape) {
const known = Object.keys(shape);
const error = (issue) => {
	if (issue.code !== "unrecognized_keys") return says(issue.input, "an object (key: value)");
	return issue.keys.map((key) => `unknown key${(0, nearest.h)(key, known)} (known here: ${known.join(", ")})`).join("\n");
};
return schemas.vkY(plainLevel, schemas.rej(shape, { error }));
}
function record(name, what, value) {
const key = schemas.YjP().regex(name, { error: `is no ${what}` });
return schemas.vkY((input, context) => {
	const level = plainLevel(input);
	if (typeof level === "object" && level !== null && Object.hasOwn(level, "__proto__")) context.addIssue({
		code: "custom",
		path: ["__proto__"],
		message: `is no ${what}`
	});
	return level;
}, schemas.g1P(key, value, { error: expected("an object (name: value)") }));
}
function shape_text(what) {
return schemas.YjP({ error: expected(what) }).min(1, { error: `is empty; allowed: ${what}` }).meta({ description: what });
}
function matching(pattern, what) {
return shape_text(what).regex(pattern, { error: expected(what) }).meta({ description: what });
}
function oneOf(words) {
const error = (issue) => {
	const meant = typeof issue.input === "string" ? (0, nearest.h)(issue.input, words) : "";
	return says(issue.input, words.join(", ")) + meant;
};
return schemas.k5n(words, { error });
}
function number(what, least, most) {
const error = expected(what);
const from = schemas.aig({ error }).min(least, { error });
return numeric(most === undefined ? from : from.max(most, { error }), what);
}
function positive(what) {
const error = expected(what);
return numeric(schemas.aig({ error }).gt(0, { error }), what);
}
function count(what, least) {
const error = expected(what);
return numeric(schemas.aig({ error }).int({ error }).min(least, { error }), what);
}
function numeric(schema, what) {
return schemas.vkY(plainNumber, schema).meta({ description: what });
}
function exactly(only) {
return schemas.vkY(plainNumber, schemas.euz(only, { error: expected(String(only)) }));
}
function reference(what) {
return shape_text(what).superRefine((value, context) => {
	const problem = (0, config_paths.z9)((0, config_paths.Bz)(value).path);
	if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
}).transform(config_paths.Bz);
}
function freeForm() {
return schemas.IeY((value) => value !== undefined, { error: "is missing" });
}
function freeFormObject(what) {
return schemas.IeY(isJsonObject, { error: expected(what) }).meta({
	type: "object",
	description: what
});
}
function expected(what) {
return (issue) => says(issue.input, what);
}
function found(value) {
if (value instanceof json_value.Po) return `the number ${value.source}`;
if (typeof value === "number") return `the number ${String(value)}`;
if (typeof value === "string") return `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`;
if (Array.isArray(value)) return "a list";
if (typeof value === "object" && value !== null) return "an object";
return String(value);
}
function isJsonObject(value) {
return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof json_value.Po);
}
function says(input, what) {
if (input === undefined) return `is missing; allowed: ${what}`;
return `found ${found(input)}; allowed: ${what}`;
}
function plainNumber(value) {
return value instanceof json_value.Po ? value.value : value;
}
function plainLevel(value) {
if (!isJsonObject(value)) return value;
const level = { __proto__: null };
for (const [key, member] of (0, json_value.jO)(value)) level[key] = member;
return level;
}
;
const globs_glob = shape_text("a glob").superRefine((value, context) => {
const problem = (0, glob.AI)(value.replace(/^!/, ""));
if (problem !== undefined) context.addIssue(`${found(value)} ${problem}`);
}).transform((value) => (0, glob.bX)(value) ? `!${(0, config_paths.FE)(value.slice(1))}` : (0, config_paths.FE)(value));
const globs = schemas.YOg(globs_glob, { error: expected("a list of globs") });
const oneOrMoreGlobs = schemas.vkY((value) => typeof value === "string" ? [value] : value, globs).meta({ type: ["string", "array"] });
var core = __webpack_require__(88532);
var config_duration = __webpack_require__(92112);
var fail_on = __webpack_require__(99272);
var vocabulary = __webpack_require__(92460);
;
const trafficMembers = {
requests_per_day: positive("a number above 0").optional(),
turns: count("a whole number from 1", 1).optional(),
pause: shape_text("a duration such as 30s, 5m or 1h").transform((value, context) => {
	const duration = (0, config_duration.Y)(value);
	if (duration !== undefined) return duration;
	context.addIssue(`found ${found(value)}; allowed: a duration such as 30s, 5m or 1h`);
	return core.tm;
}).optional()
};
const trafficSchema = object(trafficMembers);
const allTrafficSchema = object({
...trafficMembers,
from: shape_text("the path of a file that `traffic` wrote").optional()
});
const failOnSchema = schemas.YOg(schemas.YjP({ error: expected("a finding code, such as +below-minimum") }).meta({ pattern: `^[+-]?(${vocabulary.f2.join("|")})(:(${vocabulary.oC.join("|")}))?$` }), { error: expected("a list of finding codes") }).transform((written, context) => {
const edits = written.map((entry, index) => {
	const edit = (0, fail_on.XV)(entry);
	if (typeof edit !== "string") return edit;
	context.addIssue({
		code: "custom",
		path: [index],
		message: edit
	});
	return null;
});
const problem = (0, fail_on._A)(edits.filter((edit) => edit !== null));
if (problem !== undefined) context.addIssue(problem);
return edits.filter((edit) => edit !== null);
});
const acceptSchema = object({
prompt: shape_text("a prompt's id"),
code: oneOf(vocabulary.f2),
wireId: matching(/^[0-9a-f]{16}$/, "the 16 hex digits of the report, in quotes"),
reason: shape_text("why it is accepted"),
until: shape_text("a day as YYYY-MM-DD").refine(config_duration.N, { error: expected("a day as YYYY-MM-DD") }).meta({
	format: "date",
	description: "the last day that it is accepted"
}).optional()
});
const PERCENT = /^\d{1,7}(\.\d{1,6})?%$/;
const INCREASE = "a percentage such as 10%, or { per_day: 20 } in US dollars";
const costIncreaseSchema = schemas.KCZ([schemas.YjP().regex(PERCENT).meta({ description: INCREASE }), object({ per_day: number("an amount in US dollars, from 0", 0) })], { error: expected(INCREASE) }).transform((limit) => typeof limit === "string" ? {
kind: "share",
share: Number(limit.slice(0, -1)) / 100
} : {
kind: "per-day",
usd: limit.per_day
});
const policySchema = object({
fail_on: failOnSchema.optional(),
min_hit_ratio: number("a number from 0 to 1", 0, 1).optional(),
max_cost_increase: costIncreaseSchema.optional(),
report_only: schemas.zMY({ error: expected("true or false") }).optional(),
accept: schemas.YOg(acceptSchema, { error: expected("a list of accepted findings") }).optional()
});
const reportSchema = object({ excerpts: oneOf(vocabulary.tZ).optional() });
const probeSchema = object({
mode: oneOf(vocabulary.Kn).optional(),
budget_usd: number("an amount in US dollars, from 0", 0).optional(),
max_calls: count("a whole number from 1", 1).optional()
});
;
const inline = schemas.YjP({ error: expected("the text itself") });
const written = {
file: reference("a path").optional(),
text: inline.optional(),
content: inline.optional(),
engine: oneOf(vocabulary.ug).optional(),
options: freeFormObject("an object with the engine's own options").optional(),
cache_control: freeFormObject("an object such as { type: ephemeral }").optional()
};
const oneSource = { oneOf: [
{ required: ["file"] },
{ required: ["text"] },
{ required: ["content"] }
] };
const pieceSchema = object(written).superRefine(exactlyOneSource).transform(piece).meta(oneSource);
const messageSchema = object({
role: oneOf(vocabulary.gg),
...written
}).superRefine(exactlyOneSource).transform((entry) => ({
role: entry.role,
...piece(entry)
})).meta(oneSource);
const varying = object({
varies: oneOf(vocabulary.vX),
values: schemas.YOg(freeForm(), { error: expected("a list of sample values") }).min(1, { error: "is empty; allowed: a list of sample values" })
});
const variableSchema = freeForm().transform((value, context) => {
if (!isJsonObject(value) || ((0, json_value.Jt)(value, "varies") ?? (0, json_value.Jt)(value, "values")) === undefined) return {
	varies: null,
	values: [value]
};
const result = varying.safeParse(value);
for (const { path: inner, message } of result.error?.issues ?? []) context.addIssue({
	code: "custom",
	path: inner,
	message
});
const [first, ...rest] = result.data?.values ?? [];
if (result.data === undefined || first === undefined) return core.tm;
return {
	varies: result.data.varies,
	values: [first, ...rest]
};
});
const variablesSchema = record(/^(?!__proto__$)[\p{L}_][\p{L}\p{N}_.-]*$/u, "variable's name (letters, digits, '_', '-', '.')", variableSchema);
function piece(entry) {
return {
	content: entry.file === undefined ? {
		kind: "inline",
		text: entry.text ?? entry.content ?? ""
	} : {
		kind: "file",
		...entry.file
	},
	engine: entry.engine ?? null,
	options: entry.options ?? {},
	cache_control: entry.cache_control ?? null
};
}
function exactlyOneSource(entry, context) {
const sources = [
	"file",
	"text",
	"content"
].filter((key) => entry[key] !== undefined);
if (sources.length === 1) return;
const now = sources.length === 0 ? "has none of them" : `has ${sources.join(" and ")}`;
context.addIssue(`${now}; allowed: exactly one of file, text, content`);
}
var provider_keys = __webpack_require__(25714);
var provider = __webpack_require__(73263);
;
const aPath = {
type: "string",
minLength: 1
};
const toolsSchema = freeForm().transform((value, context) => {
if (typeof value === "string") {
	const file = (0, config_paths.Bz)(value);
	const problem = (0, config_paths.z9)(file.path);
	if (problem === undefined) return {
		kind: "file",
		...file
	};
	context.addIssue(`${found(value)} ${problem}`);
} else if ((0, json_value.cy)(value) && value.every(isJsonObject)) {
	return {
		kind: "inline",
		tools: value
	};
} else {
	context.addIssue(`found ${found(value)}; allowed: a path, or a list of tools`);
}
return core.tm;
}).meta({ anyOf: [aPath, {
type: "array",
items: { type: "object" }
}] });
const fileSchema = freeForm().transform((value, context) => {
const paths = typeof value === "string" ? [value] : (0, json_value.cy)(value) ? value : [];
const normal = paths.map((entry, index) => {
	const problem = typeof entry === "string" ? (0, glob.AI)(entry) : "is no path";
	if (problem === undefined && typeof entry === "string") return entry;
	const at = typeof value === "string" ? [] : [index];
	context.addIssue({
		code: "custom",
		path: at,
		message: `${found(entry)} ${problem}`
	});
	return "";
});
const taken = normal.filter((path) => !(0, glob.bX)(path)).map(config_paths.FE);
const out = normal.filter(glob.bX).map((path) => (0, config_paths.FE)(path.slice(1)));
if (taken.length === 0) context.addIssue(`found ${found(value)}; allowed: a path, a glob, or a list of paths`);
else if (out.length > 0 && !(taken.length === 1 && (0, glob.fg)(taken[0] ?? ""))) context.addIssue("has '!' in a list of paths; it takes files out of one glob: write the paths that stay");
const origin = {
	kind: "file",
	paths: taken,
	listed: typeof value !== "string"
};
return out.length === 0 ? origin : {
	...origin,
	listed: false,
	exclude: out
};
}).meta({ anyOf: [aPath, {
type: "array",
items: aPath,
minItems: 1
}] });
const systemSchema = schemas.vkY((value) => typeof value === "string" ? [{ file: value }] : value, schemas.YOg(pieceSchema, { error: expected("a path, or a list of { file } or { text }") })).meta({ type: ["string", "array"] });
const variableName = matching(/^[A-Za-z_][A-Za-z0-9_]*$/, "names of environment variables").refine((name) => !provider_keys.dC.has(name), { error: ({ input }) => `${found(input)} is a provider's key, which no command may see; remove it` });
const shape = {
id: matching(/^[^\p{Cc}\p{Cf}]{1,200}$/u, "a name of at most 200 visible characters"),
provider: oneOf(provider.N).optional(),
model: shape_text("a model's id").optional(),
tools: toolsSchema.optional(),
system: systemSchema.optional(),
messages: schemas.YOg(messageSchema, { error: expected("a list of { role, content } or { role, file }") }).optional(),
params: freeFormObject("an object with further fields of the request body").optional(),
vars: variablesSchema.optional(),
cases: record(/^(?!__proto__$)[^\p{Cc}\p{Cf}]{1,200}$/u, "case's name (at most 200 visible characters)", variablesSchema).optional(),
file: fileSchema.optional(),
exclude: oneOrMoreGlobs.optional(),
render: shape_text("a command").optional(),
setup: shape_text("a command").optional(),
env: schemas.YOg(variableName, { error: expected("a list of names of environment variables") }).optional(),
watch: globs.optional(),
capture: shape_text("a command").optional(),
replies: oneOf(vocabulary.es).optional(),
siblings: oneOf(vocabulary.Es).optional(),
traffic: trafficSchema.optional()
};
const COMPOSED = [
"tools",
"system",
"messages",
"params"
];
const ORIGINS = [
"file",
"render",
"capture"
];
const COMMAND_ONLY = [
"setup",
"env",
"watch"
];
const promptSchema = object(shape).superRefine(checkOrigin).transform((written) => {
const { id, provider, model, siblings, traffic, vars = {}, cases = {} } = written;
return {
	id,
	provider: provider ?? null,
	model: model ?? null,
	origin: originOf(written),
	vars,
	cases,
	siblings: siblings ?? null,
	traffic: traffic ?? null
};
});
function originOf(written) {
const { file, exclude, render, capture, setup = null, env = [], watch = null, replies = null } = written;
if (file !== undefined) return exclude === undefined ? file : {
	...file,
	exclude: [...file.exclude ?? [], ...exclude]
};
if (render !== undefined) return {
	kind: "render",
	command: render,
	setup,
	env,
	watch
};
if (capture !== undefined) return {
	kind: "capture",
	command: capture,
	setup,
	env,
	watch,
	replies
};
const { tools = null, system = [], messages = [], params = {} } = written;
return {
	kind: "composed",
	tools,
	system,
	messages,
	params
};
}
function checkOrigin(written, context) {
const composed = COMPOSED.filter((key) => written[key] !== undefined);
const others = ORIGINS.filter((key) => written[key] !== undefined);
const given = [...others, ...composed.slice(0, 1)];
if (given.length > 1) {
	context.addIssue(`has ${given.join(" and ")}; allowed: one of file, render, capture, or a prompt composed of tools, system and messages`);
} else if (others.length === 0 && !composed.some((key) => key !== "params")) {
	context.addIssue("says nothing about what it is built from; add file, render, capture, or system");
}
const lost = COMMAND_ONLY.find((key) => written[key] !== undefined);
if (lost !== undefined && written.render === undefined && written.capture === undefined) context.addIssue({
	code: "custom",
	path: [lost],
	message: "has no command to serve; it belongs to render or capture"
});
if (written.exclude !== undefined && written.file === undefined) context.addIssue({
	code: "custom",
	path: ["exclude"],
	message: "has no glob to take files from; it belongs to file"
});
if (written.replies !== undefined && written.capture === undefined) context.addIssue({
	code: "custom",
	path: ["replies"],
	message: "has nobody to reply to; it belongs to capture"
});
}
;
const modelSchema = object({
like: shape_text("the id of a model whose rules hold, e.g. 'claude-sonnet-5'").optional(),
minimum_tokens: count("a whole number of tokens, from 0", 0).optional(),
lookback: count("a whole number of positions, from 1", 1).optional(),
granularity: count("a whole number of tokens, from 1", 1).optional(),
breakpoints: count("a whole number of markers, from 1", 1).optional(),
lifetime: matching(/^\d+[smhd]$/, "a time such as '30m'").optional(),
tokenizer: oneOf(provider.P).optional(),
default_effort: shape_text("an effort, e.g. 'high'").optional(),
default_thinking: oneOf(["adaptive", "disabled"]).optional(),
parameters_first: schemas.zMY({ error: expected("true or false") }).optional(),
retention: schemas.YOg(shape_text("a retention, e.g. '24h'"), { error: expected("a list") }).optional()
});
const configSchema = object({
$schema: shape_text("a JSON Schema's address").optional(),
version: exactly(1).optional(),
defaults: object({
	provider: oneOf(provider.N).optional(),
	model: shape_text("a model's id").optional()
}).optional(),
discover: object({
	include: globs.optional(),
	exclude: globs.optional(),
	code: schemas.zMY({ error: expected("true or false") }).optional()
}).optional(),
prompts: schemas.YOg(promptSchema, { error: expected("a list of prompts") }).superRefine(differentIds).optional(),
models: record(/^(?!__proto__$)\S+$/, "model's id", modelSchema).optional(),
traffic: allTrafficSchema.optional(),
policy: policySchema.optional(),
report: reportSchema.optional(),
probe: probeSchema.optional()
});
function differentIds(prompts, context) {
const first = new Map();
prompts.forEach(({ id }, index) => {
	const earlier = first.get(id);
	if (earlier === undefined) first.set(id, index);
	else context.addIssue({
		code: "custom",
		path: [index, "id"],
		message: `'${id}' is the id of prompts[${earlier}] too; ids must differ`
	});
});
}
;
function validate(value) {
const result = configSchema.safeParse(value, { reportInput: true });
if (result.success) return { config: result.data };
const problems = result.error.issues.flatMap((issue) => {
	const path = issue.path.map((key) => typeof key === "number" ? key : String(key));
	const { code, message } = issue;
	if (code === "unrecognized_keys") {
		const words = message.split("\n");
		return issue.keys.map((key, index) => ({
			path: [...path, key],
			isName: true,
			message: words[index] ?? message
		}));
	}
	return [{
		path,
		isName: code === "invalid_key",
		message: wordsOf(issue)
	}];
});
const [first = {
	path: [],
	isName: false,
	message: "is no config"
}, ...rest] = problems;
return { problems: [first, ...rest] };
}
function spell(path) {
return path.map((key, index) => {
	if (typeof key === "number") return `[${key}]`;
	if (!/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
	return index === 0 ? key : `.${key}`;
}).join("");
}
function wordsOf(issue) {
return (issue.code === "invalid_key" ? issue.issues[0] : issue)?.message ?? issue.message;
}
;
async function loadConfig(tree, options = {}) {
const path = options.file === undefined ? lookFor(tree) : named(options.file);
if (path === null || !tree.entries.has(path)) return null;
return parseConfig(await textOf(tree, path), path);
}
function missingConfig(file) {
return (0, errors.Wp)(`There is no config '${file}' at head; check --config, which counts from the repository's root.`);
}
function parseConfig(text, path) {
const isJson = path.endsWith(".json");
const refuse = (sentence) => {
	throw (0, errors.Wp)(sentence);
};
const value = asUsage(() => isJson ? (0, parse.q)(text, path, 1, refuse) : (0, yaml.hN)(text, path));
const places = isJson ? (0, json_places.u)(text) : (0, yaml_places.r)(text);
const result = validate(value ?? emptyOf(isJson));
if ("problems" in result) throw (0, errors.Wp)(`${path}:${sentence(result.problems, places)}`);
const { config } = result;
const locate = (at) => places.key(pointerTo(at))?.line ?? null;
return {
	config,
	path,
	text,
	places,
	locate
};
}
function emptyOf(isJson) {
return isJson ? null : {};
}
function lookFor(tree) {
const [first, second] = config_paths.iE.filter((path) => tree.entries.has(path));
if (first !== undefined && second !== undefined) throw (0, errors.Wp)(`There are two configs, ${first} and ${second}; delete one.`);
return first ?? null;
}
function named(file) {
const problem = (0, config_paths.z9)(file);
if (problem !== undefined) throw (0, errors.Wp)(`The config '${file}' ${problem}.`);
return (0, config_paths.FE)(file);
}
async function textOf(tree, path) {
try {
	const bytes = await tree.read(path);
	if (bytes.length > limits.b.configBytes) throw tooLong(path);
	return await (0, git_text.yR)(tree, path);
} catch (error) {
	throw error instanceof unreadable.MF ? tooLong(path) : usageOf(error);
}
}
function tooLong(path) {
return (0, errors.Wp)(`${path} holds more than ${limits.b.configBytes / 2 ** 20} MB; no config is that long.`);
}
function asUsage(read) {
try {
	return read();
} catch (error) {
	throw usageOf(error);
}
}
function usageOf(error) {
return error instanceof errors.U$ ? (0, errors.Wp)(error.message, error) : error;
}
function pointerTo(path) {
return path.reduce(pointer.jf, "");
}
function sentence(problems, places) {
const placed = problems.map((problem) => ({
	problem,
	place: placeOf(problem, places)
})).toSorted((a, b) => Number(b.problem.isName) - Number(a.problem.isName) || a.place.line - b.place.line || a.place.column - b.place.column);
const [first] = placed;
if (first === undefined) return "";
const { problem, place } = first;
const where = problem.path.length === 0 ? "" : `${spell(problem.path)}: `;
const more = placed.length - 1;
const rest = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "mistake" : "mistakes"})`;
return `${place.line}:${place.column}: ${where}${problem.message}${rest}`;
}
function placeOf({ path, isName }, places) {
const pointer = pointerTo(path);
const place = isName ? places.key(pointer) : places.start(pointer);
if (place !== null) return place;
const outside = path.slice(0, -1);
return path.length === 0 ? {
	line: 1,
	column: 1
} : placeOf({
	path: outside,
	isName: true,
	message: ""
}, places);
}
}) };
