export const id = 6315;
export const ids = [6315];
export const modules = { 36315: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { lint: () => lint_lint });
var analysed = __webpack_require__(84058);
var check_files = __webpack_require__(93406);
var check_beside = __webpack_require__(8219);
var known_counts = __webpack_require__(96951);
var policy = __webpack_require__(98579);
var render_cache = __webpack_require__(27172);
var repeat_repeated = __webpack_require__(49989);
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
async function lint(files, beside = check_beside.p) {
const env_1 = {
	stack: [],
	error: void 0,
	hasError: false
};
try {
	const { known, models } = beside;
	const cache = __addDisposableResource(env_1, new render_cache.J(), true);
	const counter = known === undefined ? undefined : (0, known_counts.Y)(known);
	const inputs = files.map((file) => ({
		id: file.name,
		file
	}));
	const options = {
		models,
		counter
	};
	const { prompts, repeated } = await (0, repeat_repeated.Zo)(await (0, check_files.g)(inputs, cache), "head", options);
	const shown = await (0, repeat_repeated.gu)({
		base: [],
		head: repeated
	}, options);
	const { head } = await (0, analysed.K)({
		base: [],
		head: prompts,
		repeated: shown
	}, options);
	return (0, report.E)({
		base: {
			revision: {
				ref: "",
				sha: null
			},
			prompts: []
		},
		head: {
			revision: {
				ref: "files",
				sha: null
			},
			prompts: head
		},
		policy: {
			...(0, policy.U)({}, {}),
			adoptionFails: true
		},
		findings: [],
		notes: [...prompts.some(({ source }) => source.kind === "text") ? [TEXTS] : [], ...(0, check_beside.m)(beside)]
	});
} catch (e_1) {
	env_1.error = e_1;
	env_1.hasError = true;
} finally {
	const result_1 = __disposeResources(env_1);
	if (result_1) await result_1;
}
}
const TEXTS = "A text by itself has no markers and no model, so nothing is said about its layout: name it under system in a configuration, and check compares the request that it is part of.";
var errors = __webpack_require__(12027);
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
const lint_lint = {
usage: "FILE... [options]",
help: `Looks at the layout of request bodies: markers that the provider rejects or ignores,
prefixes too short to be cached, missing markers. FILE is a request body (.json, .yaml), a
list of them, or a trace (.jsonl).

Reports:
  --format FORMAT  text (default), json, markdown, html, sarif, junit or gitlab
  --output FILE    write that report to FILE instead of stdout; repeat the two in pairs
                   for several reports

Examples:
  prompt-cache-guard lint prompts/support.request.json
  prompt-cache-guard lint requests/*.json --format json
`,
async run(args, host) {
	const { given, positionals } = (0, cli_arguments.W)("lint", OPTIONS, args);
	if (positionals.length === 0) {
		throw (0, errors.Wp)("lint needs files to look at: prompt-cache-guard lint FILE... For the prompts of a repository use `prompt-cache-guard check`.");
	}
	const places = (0, destinations.uC)(given);
	await (0, publish._U)(places, [], host);
	const names = [...new Set(positionals)];
	const files = await (0, read_file.gI)(host.cwd, names);
	return await (0, publish.mk)(await lint(files, await (0, beside.v)(host.cwd)), places, host);
}
};
}) };
