export const id = 2976;
export const ids = [2976];
export const modules = { 52976: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { diff: () => diff_diff });
var errors = __webpack_require__(12027);
var check_analysed = __webpack_require__(84058);
var files = __webpack_require__(93406);
var check_beside = __webpack_require__(8219);
var known_counts = __webpack_require__(96951);
var policy = __webpack_require__(98579);
var render_cache = __webpack_require__(27172);
var report = __webpack_require__(74947);
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
async function diff(older, newer, beside = check_beside.p) {
const env_1 = {
	stack: [],
	error: void 0,
	hasError: false
};
try {
	const { known, models } = beside;
	const cache = __addDisposableResource(env_1, new render_cache.J(), true);
	const render = (file) => (0, files.g)([{
		id: newer.name,
		file
	}], cache);
	const [base, head] = [await render(older), await render(newer)];
	const counter = known === undefined ? undefined : (0, known_counts.Y)(known);
	const analysed = await (0, check_analysed.K)({
		base,
		head
	}, {
		models,
		counter
	});
	const unread = analysed.base.filter((prompt) => prompt.outcome === "failed");
	const [first] = unread;
	if (first !== undefined && unread.length === analysed.base.length) throw (0, errors.tv)(withPlace(older.name, first.reason));
	return (0, report.E)({
		base: {
			revision: {
				ref: older.name,
				sha: null
			},
			prompts: analysed.base
		},
		head: {
			revision: {
				ref: newer.name,
				sha: null
			},
			prompts: analysed.head
		},
		policy: (0, policy.U)({}, {}),
		findings: [],
		notes: [...unread.map(({ id, reason }) => uncompared(id, reason)), ...(0, check_beside.m)(beside)]
	});
} catch (e_1) {
	env_1.error = e_1;
	env_1.hasError = true;
} finally {
	const result_1 = __disposeResources(env_1);
	if (result_1) await result_1;
}
}
function withPlace(name, reason) {
return reason.startsWith(name) ? reason : `${name}: ${reason}`;
}
function uncompared(id, reason) {
return `${id} could not be analysed in the older file, so that nothing of it was compared: ${reason}`;
}
var cli_arguments = __webpack_require__(66279);
var destinations = __webpack_require__(52174);
var help = __webpack_require__(2420);
var beside = __webpack_require__(18490);
var publish = __webpack_require__(8716);
var read_file = __webpack_require__(65282);
;
const OPTIONS = {
...destinations.e5,
...help.DT
};
const diff_diff = {
usage: "A B [options]",
help: `Compares A, the older, with B, the newer, as check compares two commits. Both are request
bodies (.json, .yaml) or traces (.jsonl).

Reports:
  --format FORMAT  text (default), json, markdown, html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs
                   for several reports

Examples:
  prompt-cache-guard diff yesterday.json today.json
  prompt-cache-guard diff before.jsonl after.jsonl --format json
`,
async run(args, host) {
	const { given, positionals } = (0, cli_arguments.W)("diff", OPTIONS, args);
	const [older, newer, ...more] = positionals;
	if (older === undefined || newer === undefined || more.length > 0) {
		throw (0, errors.Wp)(`diff compares two files, and was given ${positionals.length}: prompt-cache-guard diff OLDER NEWER. For two commits use \`prompt-cache-guard check --base REF --head REF\`.`);
	}
	const places = (0, destinations.uC)(given);
	await (0, publish._U)(places, [], host);
	const a = await (0, read_file.R5)(host.cwd, older);
	const b = await (0, read_file.R5)(host.cwd, newer);
	return await (0, publish.mk)(await diff(a, b, await (0, beside.v)(host.cwd)), places, host);
}
};
}) };
