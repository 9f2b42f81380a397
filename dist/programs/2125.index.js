export const id = 2125;
export const ids = [2125];
export const modules = {
32125: ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
	try {
		__webpack_require__.r(__webpack_exports__);
		var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40175);
		node_process__WEBPACK_IMPORTED_MODULE_0__.exitCode = await (0, _run_js__WEBPACK_IMPORTED_MODULE_2__.e)({
			env: node_process__WEBPACK_IMPORTED_MODULE_0__.env,
			print: (text) => node_process__WEBPACK_IMPORTED_MODULE_0__.stdout.write(text),
			clock: {
				now: Date.now,
				pause: (milliseconds) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds),
				random: Math.random
			}
		});
		__webpack_async_result__();
	} catch (e) {
		__webpack_async_result__(e);
	}
}, 1);
}),
40175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { e: () => run });
var check = __webpack_require__(58560);
var errors = __webpack_require__(12027);
;
const PRIVILEGED = new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
const USUAL = new Set([
	"pull_request",
	"push",
	"merge_group"
]);
function refusalOfCommands(situation) {
	const { event, fromFork, holdsKey, allowed, allowedWithKeys } = situation;
	if (allowed === false) return "Commands are off (allow-commands: false): switch them on, or name request bodies under file.";
	if (PRIVILEGED.has(event) && fromFork) return `Commands never run for a fork's head on ${event}, which has the rights and secrets of this repository: use the event pull_request for them.`;
	if (!USUAL.has(event) && allowed !== true) return `On ${event}, which may have the secrets of this repository for a head that anybody wrote, commands run only where the step says so: set allow-commands to true if nobody but its members can start this workflow, or use the event pull_request.`;
	if (holdsKey && !allowedWithKeys) return "Commands do not run in a step that holds a provider's key, which they could read: give the key to a step of its own, or set allow-commands-with-keys if everybody who may change the repository may have the key.";
	return null;
}
var secrets = __webpack_require__(39140);
var exit = __webpack_require__(75014);
var terminal = __webpack_require__(78705);
var probe_text = __webpack_require__(19387);
var report_text = __webpack_require__(88653);
var ladder = __webpack_require__(14790);
var git_repository = __webpack_require__(75224);
;
function comparedCommits(event, named, checkedOut) {
	const { base, head } = named;
	if (base !== undefined && head !== undefined) return {
		kind: "commits",
		base,
		head
	};
	const usual = usualCommits(event, checkedOut);
	if (base === undefined && head === undefined) return usual;
	const target = event.kind === "pull-request" ? event.base : undefined;
	if (head !== undefined) return {
		kind: "commits",
		head,
		target
	};
	return {
		kind: "commits",
		base,
		head: usual.kind === "commits" ? usual.head : undefined
	};
}
function usualCommits(event, checkedOut) {
	switch (event.kind) {
		case "pull-request": {
			const [base, merged, ...more] = checkedOut?.parents ?? [];
			const isMerge = merged === event.head && more.length === 0;
			if (isMerge && checkedOut !== null) return {
				kind: "commits",
				base,
				head: checkedOut.sha
			};
			return {
				kind: "commits",
				target: event.base,
				head: event.head
			};
		}
		case "merge-group": return {
			kind: "commits",
			base: event.base,
			head: event.head
		};
		case "push":
			if (event.after === null) return {
				kind: "nothing",
				reason: "The branch was deleted."
			};
			return {
				kind: "commits",
				base: event.before ?? undefined,
				head: event.after
			};
		case "other": return {
			kind: "nothing",
			reason: `The event ${event.name} does not say what to compare: give the step base and head, or run it on pull_request, merge_group or push.`
		};
	}
}
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
async function commitsOf({ event, inputs, folder }, options) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const repository = __addDisposableResource(env_1, await opened(folder, options), true);
		const compared = comparedCommits(event, inputs, await checkedOut(repository));
		if (compared.kind === "nothing" || event.kind !== "push" || !event.forced) return {
			...compared,
			note: null
		};
		const { base } = compared;
		if (base === undefined || base !== event.before || await isHere(repository, base)) return {
			...compared,
			note: null
		};
		return {
			...compared,
			base: undefined,
			note: `${base.slice(0, 12)}, which this push replaced, is gone: compared with the default branch instead.`
		};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = __disposeResources(env_1);
		if (result_1) await result_1;
	}
}
async function opened(folder, options) {
	try {
		return await (0, git_repository.h)(folder, options);
	} catch (error) {
		if (!(error instanceof errors.U$)) throw error;
		throw (0, errors.Wp)(`${error.message} In a workflow, run actions/checkout in front of this step, and let working-directory lead into what it checked out.`, error);
	}
}
async function checkedOut(repository) {
	try {
		const { sha } = await repository.resolve("HEAD");
		return {
			sha,
			parents: await repository.parents(sha)
		};
	} catch {
		return null;
	}
}
async function isHere(repository, sha) {
	return await (0, ladder.du)(repository, sha).then(() => true, () => false);
}
var promises_ = __webpack_require__(51455);
var limits = __webpack_require__(55816);
;
const SMALLEST = 300;
function commentBody(marker, text, runUrl) {
	const foot = runUrl === null ? "" : `\n<sub>[The run, with its job summary](${runUrl})</sub>\n`;
	const around = Buffer.byteLength(`${marker}\n${foot}`);
	const whole = (limit) => `${marker}\n${text(limit)}${foot}`;
	return {
		full: whole(limits.b.commentBytes - around),
		smallest: whole(SMALLEST)
	};
}
;
function markerOf({ key, workflow, job, folder }) {
	const name = key ?? [
		workflow,
		job,
		folder
	].join("/");
	return `<!-- prompt-cache-guard:v1 key=${plain(name)} -->`;
}
function hasMarker(body, marker) {
	return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}
function plain(name) {
	return name.toWellFormed().replaceAll(/[^A-Za-z0-9/_.]/gu, (char) => `%${(char.codePointAt(0) ?? 0).toString(16)};`);
}
var schemas = __webpack_require__(27597);
;
async function patient(send, options) {
	for (let attempt = 1;; attempt += 1) {
		const signal = AbortSignal.timeout(limits.b.apiMilliseconds);
		try {
			return await send({
				...options,
				request: {
					...options.request,
					signal
				}
			});
		} catch (error) {
			const wait = isLimited(error) ? asked(error, attempt) : options.method === "POST" || !isServerFault(error) ? null : attempt * limits.b.apiPauseMilliseconds;
			if (attempt === limits.b.apiAttempts || wait === null) throw error;
			await pause(wait);
		}
	}
}
function isLimited(error) {
	const status = statusOf(error);
	if (status === 429) return true;
	return status === 403 && (headerOf(error, "retry-after") !== null || saysLimit(error));
}
function saysLimit(error) {
	return error instanceof Error && /secondary rate limit|abuse detection/i.test(error.message);
}
function asked(error, attempt) {
	const seconds = Number(headerOf(error, "retry-after") ?? Number.NaN);
	const wait = Number.isFinite(seconds) ? seconds * 1e3 : attempt * limits.b.apiPauseMilliseconds;
	return wait >= 0 && wait <= limits.b.apiLongestPauseMilliseconds ? wait : null;
}
const refusedAnswer = schemas.Ikc({ response: schemas.Ikc({ headers: schemas.g1P(schemas.YjP(), schemas.L5J()) }) });
function headerOf(error, name) {
	const value = refusedAnswer.safeParse(error).data?.response.headers[name];
	return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function isServerFault(error) {
	const status = statusOf(error);
	return status === undefined || status >= 500;
}
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error)) return undefined;
	if (!("response" in error) || error.response === undefined) return undefined;
	return typeof error.status === "number" ? error.status : undefined;
}
function pause(milliseconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, milliseconds);
	});
}
;
function refusalOf(error) {
	const status = statusOf(error);
	const said = (0, errors.bD)(error).slice(0, 300);
	if (status === undefined && !isRequestError(error)) return "What answered is not GitHub's API: is there a proxy in between that shows a page of its own?";
	if (status === undefined) return `GitHub could not be reached (${said}).`;
	if (status === 401) return `GitHub does not accept the token of github-token (${said}).`;
	if (/rate limit|abuse/i.test(said)) return `GitHub limits the rate of requests (${said}).`;
	if (/locked/i.test(said)) return "The conversation of the pull request is locked.";
	if (status === 403 || status === 404) return "The token may not write comments: add `permissions: { contents: read, pull-requests: write }` to the job. On pull requests from forks and from Dependabot GitHub gives no such token; the job summary has the report.";
	return `GitHub answered ${status} (${said}).`;
}
function isUnacceptable(error) {
	return statusOf(error) === 422;
}
function isRequestError(error) {
	return error instanceof Error && "status" in error;
}
;
const WORKFLOW_LOGIN = "github-actions[bot]";
async function keepComment(api, wanted) {
	const login = await api.login() ?? WORKFLOW_LOGIN;
	const [present] = await ours(api, wanted, login);
	if (present !== undefined) return await update(api, present, wanted.body);
	if (!wanted.create) return null;
	const created = await create(api, wanted, login);
	return await converge(api, wanted, created);
}
async function ours(api, { pullRequest, marker }, login) {
	const comments = await api.comments(pullRequest);
	return comments.filter(({ author, body }) => author === login && hasMarker(body, marker)).toSorted((a, b) => a.id - b.id);
}
async function update(api, present, body) {
	if (sameText(present.body, body)) return present.url;
	return (await api.updateComment(present.id, body)).url;
}
async function create(api, wanted, login) {
	try {
		return await api.createComment(wanted.pullRequest, wanted.body);
	} catch (error) {
		if (!isServerFault(error)) throw error;
		const [written] = await ours(api, wanted, login);
		return written ?? await api.createComment(wanted.pullRequest, wanted.body);
	}
}
async function converge(api, wanted, created) {
	if (created.author === null) return created.url;
	const [oldest] = await ours(api, wanted, created.author);
	if (oldest === undefined || oldest.id >= created.id) return created.url;
	const url = await update(api, oldest, wanted.body);
	await api.deleteComment(created.id);
	return url;
}
function sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
;
function command({ print }, name, text, properties = {}) {
	const given = Object.entries(properties).filter(([, value]) => value !== "").map(([key, value]) => `${key}=${property(value)}`).join(",");
	print(`::${name}${given === "" ? "" : ` ${given}`}::${data(text)}\n`);
}
function setOutput(host, name, value) {
	const file = host.env["GITHUB_OUTPUT"] ?? "";
	if (file === "") {
		command(host, "set-output", value, { name });
		return;
	}
	const end = `end_${(0, external_node_crypto_.randomUUID)()}`;
	(0, external_node_fs_.appendFileSync)(file, `${name}<<${end}\n${value}\n${end}\n`);
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
;
function print(host, title, text) {
	const token = (0, external_node_crypto_.randomUUID)();
	command(host, "group", title);
	host.print(`::stop-commands::${token}\n${text}\n::${token}::\n`);
	command(host, "endgroup", "");
}
function annotate(host, { level, title, message, file, line }) {
	const place = {
		file: file ?? "",
		line: line === null ? "" : String(line)
	};
	command(host, level, message, {
		title,
		...place
	});
}
const TITLE = { title: "Prompt cache" };
function notice(host, text) {
	command(host, "notice", (0, terminal.e)(text), TITLE);
}
function fail(host, text) {
	command(host, "error", (0, terminal.e)(text), TITLE);
}
function debug(host, text) {
	command(host, "debug", (0, terminal.e)(text));
}
;
async function comment(host, outcome, step) {
	const { inputs, workflow, api } = step;
	const pullRequest = pullRequestOf(step.event);
	if (inputs.comment === "never" || pullRequest === null) return null;
	if (api === null) {
		notice(host, "No comment was written: the input github-token is empty.");
		return null;
	}
	const wanted = {
		pullRequest,
		create: inputs.comment === "always" || outcome.isNews
	};
	return await write(host, api, {
		...wanted,
		marker: markerFor(step)
	}, outcome.markdown, workflow.runUrl);
}
function markerFor({ inputs, workflow }) {
	return markerOf({
		key: inputs.commentKey,
		workflow: workflow.name,
		job: workflow.job,
		folder: inputs.workingDirectory
	});
}
async function write(host, api, where, text, runUrl) {
	const { full, smallest } = commentBody(where.marker, text, runUrl);
	try {
		return await keep(api, {
			...where,
			body: full
		}, {
			...where,
			body: smallest
		});
	} catch (error) {
		notice(host, `No comment was written. ${refusalOf(error)}`);
		return null;
	}
}
async function keep(api, wanted, smallest) {
	try {
		return await keepComment(api, wanted);
	} catch (error) {
		if (!isUnacceptable(error)) throw error;
		return await keepComment(api, smallest);
	}
}
function pullRequestOf(event) {
	if (event.kind === "pull-request") return event.number;
	return event.kind === "other" ? event.pullRequest : null;
}
var words_causes = __webpack_require__(70739);
var markdown = __webpack_require__(86632);
var visible = __webpack_require__(72987);
;
function isPlain({ lines }) {
	return lines.every((line) => (0, visible.RK)(line.replaceAll("	", "")) === line.replaceAll("	", "") && (0, secrets.Iv)(line) === line);
}
function suggestionBody(marker, suggestion) {
	const { causes, lines, index, count } = suggestion;
	const all = count === 1 ? "" : ` This is ${index} of ${count} for this file: the prefix is base's again with all of them.`;
	return `${marker}\n${nameOf(suggestion)}\n**Prompt cache:** ${(0, words_causes.Nm)(causes)} as at base, so that what is cached stays readable; the words of this change stay.${all} \`npx prompt-cache-guard check --fix\` makes the same edits, and looks again.\n\n${(0, markdown.St)(lines)}\n`;
}
function goneBody(marker) {
	return `${marker}\n${GONE}\n**Prompt cache:** nothing to suggest here any more.\n`;
}
const GONE = "<!-- suggestion: none -->";
function isGone(body) {
	return body.split(/\r?\n/)[1] === GONE;
}
function nameOf({ path, lines, causes }) {
	const hash = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify([
		path,
		lines,
		causes
	])).digest("hex");
	return `<!-- suggestion: ${hash.slice(0, 16)} -->`;
}
;
async function keepSuggestions(api, wanted, login) {
	const { pullRequest, commit, marker, suggestions } = wanted;
	const isOurs = ({ author, body }) => hasMarker(body, marker) && (login === null ? author?.endsWith("[bot]") : author === login);
	const left = new Set((await api.reviewComments(pullRequest)).filter(isOurs));
	for (const one of left) if (isGone(one.body)) left.delete(one);
	const take = (fits) => {
		const found = [...left].find(fits);
		if (found !== undefined) left.delete(found);
		return found;
	};
	const isAt = (one, { path, start, end }) => one.path === path && one.start === start && one.end === end;
	const bodies = suggestions.map((each) => ({
		each,
		body: suggestionBody(marker, each)
	}));
	const missing = bodies.filter(({ each, body }) => take((one) => isAt(one, each) && keep_sameText(one.body, body)) === undefined);
	for (const { each, body } of missing) {
		const { path, start, end } = each;
		const there = take((one) => isAt(one, each));
		if (there === undefined) await api.createReviewComment(pullRequest, {
			commit,
			path,
			start,
			end,
			body
		});
		else await api.updateReviewComment(there.id, body);
	}
	if (left.size === 0) return;
	for (const { id } of left) await api.updateReviewComment(id, goneBody(marker));
	const ids = new Set([...left].map(({ id }) => id));
	await api.resolve(pullRequest, ids).catch(() => {});
}
function keep_sameText(a, b) {
	const plain = (text) => text.replaceAll("\r\n", "\n").trimEnd();
	return plain(a) === plain(b);
}
var avoidable = __webpack_require__(62675);
var mended = __webpack_require__(74412);
var git_text = __webpack_require__(2925);
var array = __webpack_require__(61318);
;
const NEAR = 6;
function editsOf(before, after) {
	if (/\r/.test(before + after) || before.endsWith("\n") !== after.endsWith("\n")) return null;
	const [own, other] = [linesOf(before), linesOf(after)];
	const spans = [];
	let [at, to] = [0, 0];
	for (const { added, removed, value } of (0, array.E)([...own], [...other])) {
		const here = {
			start: at,
			end: at + (added ? 0 : value.length),
			from: to,
			to: to + (removed ? 0 : value.length)
		};
		[at, to] = [here.end, here.to];
		if (!added && !removed) continue;
		const last = spans.at(-1);
		if (last !== undefined && here.start - last.end <= NEAR) [last.end, last.to] = [here.end, here.to];
		else spans.push(here);
	}
	return spans.flatMap((span) => {
		const { start, end, from, to } = anchored(span, own.length);
		return end === start ? [] : [{
			start: start + 1,
			end,
			lines: other.slice(from, to)
		}];
	});
}
function anchored(span, count) {
	if (span.end > span.start) return span;
	if (span.start > 0) return {
		...span,
		start: span.start - 1,
		from: span.from - 1
	};
	return span.end < count ? {
		...span,
		end: span.end + 1,
		to: span.to + 1
	} : span;
}
function linesOf(text) {
	const lines = text.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
;
function readPatch(patch) {
	const hunks = [];
	let open = null;
	const close = () => {
		if (open !== null) hunks.push({
			start: open.start,
			end: open.next - 1,
			changed: open.changed
		});
	};
	for (const line of patch.split("\n")) {
		const head = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line);
		if (head !== null) {
			close();
			open = {
				start: Number(head[1]),
				next: Number(head[1]),
				changed: new Set()
			};
		} else if (open !== null && line.startsWith("+")) {
			open.changed.add(open.next);
			open.next += 1;
		} else if (open !== null && line.startsWith("-")) {
			open.changed.add(open.next - 1).add(open.next);
		} else if (open !== null && line.startsWith(" ")) {
			open.next += 1;
		}
	}
	close();
	return hunks;
}
function isOnChange({ start, end }, shown) {
	return shown.some((hunk) => hunk.start <= start && end <= hunk.end && [...hunk.changed].some((line) => start <= line && line <= end));
}
;
async function suggestionsFor(report, files, { base, head }) {
	const found = [];
	for (const [path, causes] of (0, avoidable.N)(report)) {
		const changed = files.find((file) => file.path === path);
		const entry = head.entries.get(path);
		if (changed?.patch === undefined || entry?.kind !== "file") continue;
		if (entry.oid !== changed.blob || base.entries.get(path)?.kind !== "file") continue;
		const edits = await editsOfFile(path, base, head);
		const shown = readPatch(changed.patch);
		const isWhole = edits.every((edit) => isOnChange(edit, shown) && isPlain(edit));
		if (!isWhole || found.length + edits.length > limits.b.suggestions) continue;
		found.push(...edits.map((edit, at) => ({
			...edit,
			path,
			causes,
			index: at + 1,
			count: edits.length
		})));
	}
	return found;
}
async function editsOfFile(path, base, head) {
	try {
		const text = await (0, git_text.yR)(head, path);
		return editsOf(text, (0, mended.Q)(path, await (0, git_text.yR)(base, path), text)) ?? [];
	} catch {
		return [];
	}
}
;
var suggest_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var suggest_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
async function suggest(host, report, step) {
	const { inputs, event, api } = step;
	if (!inputs.suggest || event.kind !== "pull-request" || report === null) return;
	const [base, head] = [report.base.sha, report.head.sha];
	if (base === null || head === null) return;
	if (api === null) {
		notice(host, "Nothing was suggested: the input github-token is empty.");
		return;
	}
	try {
		const env_1 = {
			stack: [],
			error: void 0,
			hasError: false
		};
		try {
			const repository = suggest_addDisposableResource(env_1, await (0, git_repository.h)(step.folder, { env: host.env }), true);
			const trees = {
				base: await repository.tree(base),
				head: await repository.tree(head)
			};
			const suggestions = await suggestionsFor(report, await api.files(event.number), trees);
			const marker = markerFor(step);
			const wanted = {
				pullRequest: event.number,
				commit: event.head,
				marker,
				suggestions
			};
			await keepSuggestions(api, wanted, await api.login());
		} catch (e_1) {
			env_1.error = e_1;
			env_1.hasError = true;
		} finally {
			const result_1 = suggest_disposeResources(env_1);
			if (result_1) await result_1;
		}
	} catch (error) {
		notice(host, `The suggestions are not up to date. ${refusalOf(error)}`);
	}
}
;
async function deliver(host, outcome, step) {
	setOutputs(host, outcome.outputs);
	await summarise(host, outcome);
	for (const annotation of outcome.annotations) annotate(host, annotation);
	const url = step === null ? null : await comment(host, outcome, step);
	if (url !== null) setOutput(host, "comment-url", url);
	if (step !== null) await suggest(host, outcome.report, step);
	if (outcome.failure !== null) fail(host, outcome.failure);
}
function setOutputs(host, outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(host, name, value);
}
async function summarise(host, outcome) {
	const file = host.env["GITHUB_STEP_SUMMARY"];
	if (file === undefined || file === "") return;
	try {
		await (0, promises_.appendFile)(file, outcome.markdown(limits.b.summaryBytes));
	} catch (error) {
		notice(host, `The job summary could not be written (${(0, errors.bD)(error)}).`);
	}
}
var external_node_path_ = __webpack_require__(76760);
var request_lines = __webpack_require__(22622);
var page = __webpack_require__(28227);
var json = __webpack_require__(74291);
var junit = __webpack_require__(39073);
var sarif = __webpack_require__(42368);
;
async function writeFiles({ report, requests }, temporary) {
	const folder = await (0, promises_.mkdtemp)(external_node_path_.join(temporary, "prompt-cache-guard-"));
	const files = {
		report: external_node_path_.join(folder, "report.json"),
		html: external_node_path_.join(folder, "report.html"),
		sarif: external_node_path_.join(folder, "report.sarif"),
		junit: external_node_path_.join(folder, "junit.xml"),
		requests: external_node_path_.join(folder, "requests.jsonl")
	};
	await (0, promises_.writeFile)(files.report, (0, json.L)(report));
	await (0, promises_.writeFile)(files.html, (0, page.g)(report));
	await (0, promises_.writeFile)(files.sarif, (0, sarif._)(report));
	await (0, promises_.writeFile)(files.junit, (0, junit.$)(report));
	await (0, promises_.writeFile)(files.requests, (0, request_lines.t)(requests()));
	return files;
}
var report_markdown = __webpack_require__(74270);
var finding = __webpack_require__(44300);
var vocabulary = __webpack_require__(92460);
;
const hex = schemas.YjP().regex(/^[0-9a-f]{1,64}$/);
const day = schemas.YjP().regex(/^\d{4}-\d{2}-\d{2}$/);
const amount = schemas.aig().nullable();
const count = schemas.Whr().nonnegative();
const words = schemas.YjP().nullable();
const where = schemas.Ikc({
	section: schemas.k5n([
		"params",
		"tools",
		"system",
		"messages"
	]),
	index: schemas.Whr(),
	pointer: schemas.YjP(),
	offset: schemas.Whr().nullable(),
	line: schemas.Whr().nullable(),
	turn: schemas.Whr()
});
const read_report_finding = schemas.Ikc({
	id: hex,
	code: schemas.k5n(vocabulary.f2),
	severity: schemas.k5n(vocabulary.oC),
	status: schemas.k5n([
		"introduced",
		"pre-existing",
		"fixed"
	]),
	axis: schemas.k5n([
		"commit",
		"repeat",
		"turn",
		"sibling",
		"lint"
	]).nullable(),
	where: where.nullable(),
	whereBefore: where.nullable(),
	causes: schemas.YOg(schemas.k5n(finding.h)),
	varies: schemas.k5n([
		"call",
		"minute",
		"hour",
		"day",
		"process",
		"machine"
	]).nullable(),
	lostTokens: schemas.aig(),
	before: words,
	after: words,
	cut: schemas.PVZ([schemas.aig(), schemas.aig()]).nullable(),
	message: schemas.YjP(),
	fix: schemas.YjP(),
	get related() {
		return schemas.YOg(read_report_finding).max(100);
	},
	file: words,
	fileLine: schemas.Whr().nullable(),
	count,
	places: schemas.YOg(where),
	loss: schemas.Ikc({
		steady: schemas.aig(),
		oneOff: schemas.aig(),
		share: schemas.aig(),
		requests: schemas.aig()
	}).nullable(),
	costPer1000: amount,
	fails: schemas.zMY(),
	accepted: schemas.Ikc({
		reason: schemas.YjP(),
		until: day.nullable()
	}).nullable()
});
const side = schemas.Ikc({
	prefixId: hex,
	wireId: hex,
	prefixTokens: schemas.aig(),
	totalTokens: schemas.aig(),
	minimumTokens: schemas.aig(),
	sections: schemas.YOg(schemas.Ikc({
		section: where.shape.section,
		tokens: schemas.aig()
	})),
	tokens: schemas.Ikc({
		kind: schemas.k5n(["estimate", "exact"]),
		prefixLow: schemas.aig(),
		prefixHigh: schemas.aig()
	}),
	breakpoints: schemas.YOg(schemas.YjP()),
	turns: count
});
const ratios = schemas.Ikc({
	tokenHitRatio: amount,
	prefixHitRatio: amount
}).nullable();
const dollars = schemas.Ikc({
	base: amount,
	head: amount
});
const measured = schemas.Ikc({
	outcome: schemas.k5n([
		"pass",
		"fail",
		"flaky",
		"not-cached",
		"inconclusive",
		"skipped"
	]),
	reason: schemas.YjP(),
	tokenHitRatio: amount,
	prefixHitRatio: amount,
	low: amount,
	high: amount,
	calls: count,
	trials: count,
	hits: count,
	tokens: schemas.Ikc({
		uncached: schemas.aig(),
		read: schemas.aig(),
		write: schemas.aig()
	}),
	costUsd: amount,
	latencyMs: schemas.Ikc({
		cold: amount,
		warm: amount
	}),
	survival: schemas.Ikc({
		tokens: amount,
		of: schemas.aig(),
		expected: schemas.aig(),
		note: words
	}).nullable(),
	opinion: schemas.Ikc({
		source: schemas.k5n(["anthropic", "openai"]),
		comparisons: count,
		differing: count,
		reasons: schemas.YOg(schemas.YjP()),
		acrossDeploy: words,
		agrees: schemas.zMY()
	}).nullable()
});
const read_report_prompt = schemas.Ikc({
	id: schemas.YjP(),
	case: schemas.YjP(),
	conversation: schemas.YjP(),
	renamedFrom: words,
	source: schemas.Ikc({
		kind: schemas.k5n([
			"composed",
			"request",
			"trace",
			"text",
			"code",
			"format",
			"command",
			"capture",
			"recording"
		]),
		paths: schemas.YOg(schemas.YjP()),
		fidelity: schemas.k5n([
			"exact",
			"captured",
			"recorded",
			"read"
		])
	}),
	provider: words,
	model: words,
	status: schemas.k5n([
		"unchanged",
		"changed",
		"volatile",
		"added",
		"removed",
		"error"
	]),
	base: side.nullable(),
	head: side.nullable(),
	hitRatio: schemas.Ikc({
		predicted: schemas.Ikc({
			base: ratios,
			head: ratios
		}).nullable(),
		measured: measured.nullable()
	}),
	cost: schemas.Ikc({
		currency: schemas.euz("USD"),
		per1000Requests: dollars,
		rewriteOnce: amount
	}).nullable(),
	findings: schemas.YOg(read_report_finding)
});
const revision = schemas.Ikc({
	ref: schemas.YjP(),
	sha: hex.nullable()
});
const report = schemas.Ikc({
	schemaVersion: schemas.euz(1),
	tool: schemas.Ikc({
		name: schemas.euz("prompt-cache-guard"),
		version: schemas.YjP()
	}),
	verdict: schemas.k5n([
		"pass",
		"fail",
		"error"
	]),
	day,
	base: revision,
	head: revision,
	totals: schemas.Ikc({
		prompts: count,
		unchanged: count,
		changed: count,
		volatile: count,
		added: count,
		removed: count,
		error: count,
		findings: schemas.Ikc({
			error: count,
			warning: count,
			note: count
		})
	}),
	findings: schemas.YOg(read_report_finding),
	coverage: schemas.Ikc({
		guarded: count,
		discovered: count,
		inCode: count,
		notAnalysed: count,
		isNoneAnalysed: schemas.zMY(),
		unguarded: schemas.YOg(schemas.Ikc({
			file: schemas.YjP(),
			line: schemas.Whr().nullable(),
			why: schemas.YjP()
		}))
	}).exactOptional(),
	isAdopting: schemas.euz(true).exactOptional(),
	reportOnly: schemas.Ikc({ wouldFail: count }).exactOptional(),
	money: schemas.Ikc({
		currency: schemas.euz("USD"),
		per1000Requests: dollars,
		perDay: dollars,
		traffic: schemas.k5n([
			"assumed",
			"config",
			"production"
		]).nullable()
	}),
	prompts: schemas.YOg(read_report_prompt),
	notes: schemas.YOg(schemas.YjP()),
	suggestedConfig: schemas.YjP().exactOptional()
});
function readReport(text) {
	try {
		return report.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
var probe_lines = __webpack_require__(1705);
;
const reportAnswer = schemas.Ikc({
	head: schemas.Ikc({ sha: schemas.YjP().nullish() }).optional(),
	prompts: schemas.YOg(schemas.Ikc({
		id: schemas.YjP(),
		case: schemas.YjP(),
		conversation: schemas.YjP(),
		findings: schemas.YOg(schemas.Ikc({
			code: schemas.YjP(),
			severity: schemas.YjP(),
			status: schemas.YjP()
		}))
	}))
});
async function handedOver({ inputs, workflow }) {
	const read = async (input, name) => await handedOverText(external_node_path_.resolve(workflow.workspace, name), `The input ${input}`);
	const trace = await read("probe-requests", inputs.probeRequests ?? "");
	const report = inputs.probeReport === undefined ? null : await read("probe-report", inputs.probeReport);
	const found = report === null ? null : reportIn(report);
	return {
		lines: await (0, probe_lines.k)("the trace of probe-requests", trace.split("\n")),
		volatile: found === null ? new Map() : volatileIn(found),
		head: found?.head?.sha ?? null
	};
}
function handed_over_nameOf(of) {
	return JSON.stringify([
		of.prompt,
		of.case,
		of.conversation
	]);
}
function reportIn(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		value = null;
	}
	const report = reportAnswer.safeParse(value);
	if (report.success) return report.data;
	throw (0, errors.Wp)("The input probe-report names no JSON report of this program: give the file of the output report-path.");
}
function volatileIn({ prompts }) {
	return new Map(prompts.flatMap((prompt) => {
		const finding = prompt.findings.find(({ code, severity, status }) => code === "volatile-prefix" && severity === "error" && status !== "fixed");
		if (finding === undefined) return [];
		const name = handed_over_nameOf({
			...prompt,
			prompt: prompt.id
		});
		const status = finding.status === "introduced" ? "introduced" : "pre-existing";
		return [[name, status]];
	}));
}
async function handedOverText(file, input) {
	const about = await (0, promises_.lstat)(file).catch((error) => {
		throw (0, errors.Wp)(`${input} names no file that can be read (${(0, errors.$N)(error) ?? (0, errors.bD)(error)}): download the artifact of the job that compared in front of this step.`, error);
	});
	if (!about.isFile()) throw (0, errors.Wp)(`${input} names no file of its own, but a folder or a link: name the file.`);
	if (about.size > limits.b.hostileTraceBytes) throw (0, errors.Wp)(`${input} names a file of more than ${limits.b.hostileTraceBytes / 1024 ** 2} MB, more than is taken from another job: probe fewer prompts.`);
	return await (0, promises_.readFile)(file, "utf8");
}
var stake = __webpack_require__(9687);
;
function annotationsOf(report) {
	const found = [...report.findings, ...(0, stake.QC)(report).flatMap((prompt) => (0, stake.IN)(prompt.findings))].filter(isShown);
	const sorted = [...found.filter(({ fails }) => fails), ...found.filter(({ fails }) => !fails)];
	const all = withoutRepeats(sorted.map(annotationOf));
	if (all.length <= limits.b.annotations + 1) return all;
	const shown = all.slice(0, limits.b.annotations);
	return [...shown, moreOf(all.length - shown.length)];
}
function isShown(finding) {
	if (finding.status !== "introduced" || finding.accepted !== null) return false;
	return finding.fails || finding.severity !== "note";
}
function annotationOf(finding) {
	const fix = finding.fix === "" ? "" : ` ${finding.fix}`;
	return {
		level: finding.fails ? "error" : "warning",
		title: `Prompt cache: ${finding.code}`,
		message: (0, terminal.e)(`${finding.message}${fix}`),
		file: finding.file,
		line: finding.file === null ? null : finding.fileLine
	};
}
function withoutRepeats(annotations) {
	return [...new Map(annotations.map((one) => [JSON.stringify(one), one])).values()];
}
function moreOf(count) {
	return {
		level: "notice",
		title: "Prompt cache",
		message: `${count} more findings are in the job summary.`,
		file: null,
		line: null
	};
}
var title = __webpack_require__(83597);
var version = __webpack_require__(24306);
;
const INPUTS = {
	config: "config",
	base: "base",
	head: "head",
	repo: "working-directory",
	all: "all",
	"fail-on": "fail-on",
	"min-hit-ratio": "min-hit-ratio"
};
function inInputs(text) {
	return text.split(/(`[^`]*`)/).map((part) => part.startsWith("`") ? part : part.replaceAll(/--([a-z][a-z-]*)/g, (option, name) => Object.hasOwn(INPUTS, name) ? `the input ${INPUTS[name]}` : option)).join("").replaceAll(/(^|\. )the input/g, "$1The input");
}
;
function emptyOutputs(verdict) {
	return {
		verdict,
		changed: "false",
		"changed-count": "0",
		"findings-count": "0",
		"hit-ratio": "",
		"report-path": "",
		"sarif-path": "",
		"junit-path": "",
		"html-path": "",
		"requests-path": "",
		"comment-url": ""
	};
}
function outputsOf(report, files) {
	const changed = report.prompts.filter(isChanged).length;
	const { error, warning, note } = report.totals.findings;
	return {
		...emptyOutputs(report.verdict),
		changed: changed > 0 ? "true" : "false",
		"changed-count": String(changed),
		"findings-count": String(error + warning + note),
		"hit-ratio": lowestHitRatio(report),
		"report-path": files.report,
		"html-path": files.html,
		"sarif-path": files.sarif,
		"junit-path": files.junit,
		"requests-path": files.requests
	};
}
function isChanged({ status, base, head }) {
	if (status === "volatile") return base?.wireId !== head?.wireId;
	return status === "changed" || status === "added" || status === "removed";
}
function lowestHitRatio(report) {
	const ratios = report.prompts.flatMap(({ hitRatio: { measured, predicted } }) => {
		const ratio = measured?.prefixHitRatio ?? predicted?.head?.prefixHitRatio ?? null;
		return ratio === null ? [] : [ratio];
	});
	return ratios.length === 0 ? "" : String(Math.min(...ratios));
}
;
function outcomeOf({ report, mayQuote }, files) {
	return {
		outputs: outputsOf(report, files),
		markdown: (limit) => (0, report_markdown.q)({
			...report,
			notes: report.notes.map(inInputs)
		}, { limit }),
		annotations: annotationsOf(report),
		report: mayQuote ? report : null,
		isNews: isNews(report),
		failure: report.verdict === "pass" ? null : failureOf(report),
		exitCode: exit.lq[report.verdict]
	};
}
function brokenOff(thrown, hide) {
	const known = thrown instanceof errors.U$;
	const said = hide(inInputs((0, errors.bD)(thrown)));
	const way = (0, errors.gP)(thrown);
	const message = known ? said : way !== null ? `${said.replace(/\.$/, "")}: ${way}.` : `${said.replace(/\.$/, "")}. This is a fault of prompt-cache-guard ${version.x}: please report it, with the log of a run with debug logging.`;
	return {
		outputs: emptyOutputs("error"),
		markdown: () => `### ❌ Prompt cache check could not run\n\n${(0, markdown.nv)(message)}\n`,
		annotations: [],
		report: null,
		isNews: true,
		failure: message,
		exitCode: known ? exit.O$[thrown.kind] : exit.Uv
	};
}
function isNews(report) {
	return report.verdict !== "pass" || report.isAdopting === true || report.findings.some(({ status }) => status !== "pre-existing") || report.prompts.some(({ status, findings }) => [
		"changed",
		"added",
		"removed"
	].includes(status) || findings.some((finding) => finding.status !== "pre-existing"));
}
function failureOf(report) {
	const { base, head } = report;
	const commits = `--base ${base.sha ?? base.ref} --head ${head.sha ?? head.ref}`;
	const fetched = head.sha === null ? "" : `git fetch origin ${head.sha} && `;
	return `Prompt cache: ${(0, title.Pl)(report)}. To see it on your machine: ${fetched}npx prompt-cache-guard check ${commits}`;
}
;
const ORIGIN = "<sub>From the report of a run that the change itself controls. What counts is the check.</sub>\n";
async function commentOnFork(host, step, file) {
	const { event, workflow, api, inputs } = step;
	if (event.kind !== "other" || event.followed === null) throw (0, errors.Wp)("This step posts the report of another run, which only the event workflow_run names: put it into a workflow on workflow_run.");
	const text = await handedOverText(external_node_path_.resolve(workflow.workspace, file), "The input report");
	const report = readReport(text);
	if (report === null) throw (0, errors.Wp)("The input report names no JSON report of this version of prompt-cache-guard: upload the file of the output report-path, and use the same version in both workflows.");
	if (api === null) return skipped(host, "The input github-token is empty.");
	const { followed } = event;
	const pullRequest = await fork_report_pullRequestOf(followed, api);
	if (typeof pullRequest === "string") return skipped(host, pullRequest);
	const runUrl = workflow.repository === "" ? null : `${workflow.serverUrl}/${workflow.repository}/actions/runs/${followed.id}`;
	const url = await write(host, api, {
		pullRequest,
		marker: markerFor(step),
		create: inputs.comment === "always" || isNews(report)
	}, (limit) => `${(0, report_markdown.q)(report, { limit: limit - Buffer.byteLength(ORIGIN) - 1 })}\n${ORIGIN}`, runUrl);
	setOutput(host, "comment-url", url ?? "");
	return 0;
}
async function fork_report_pullRequestOf({ owner, branch, head }, api) {
	if (owner === null || branch === null) return "The repository or branch of the run is gone.";
	const open = await api.pullRequestsFrom(owner, branch);
	const [only, ...others] = open.filter((one) => one.head === head);
	if (only === undefined) return open.length > 0 ? "The pull request has newer commits, whose own run will tell." : "No pull request of that branch is open.";
	if (others.length > 0) return `${others.length + 1} pull requests have this commit at their head, and GitHub does not say which of them the run was for.`;
	return only.number;
}
function skipped(host, reason) {
	notice(host, `No comment was written. ${reason}`);
	setOutput(host, "comment-url", "");
	return 0;
}
var fail_on = __webpack_require__(99272);
var provider_keys = __webpack_require__(25714);
var nearest = __webpack_require__(22752);
;
const COMMENT_MODES = [
	"always",
	"on-change",
	"never"
];
const PROBE_MODES = [
	"off",
	"auto",
	"required"
];
const KEY_INPUTS = ["anthropic-api-key", "openai-api-key"];
const SECRET_INPUTS = [...KEY_INPUTS, "github-token"];
function readInputs(env) {
	const read = (name) => inputOf(env, name);
	return {
		config: read("config"),
		base: read("base"),
		head: read("head"),
		workingDirectory: read("working-directory") ?? ".",
		all: flag("all", read("all")) ?? false,
		failOn: failOn(read("fail-on")),
		minHitRatio: inputs_amount("min-hit-ratio", read("min-hit-ratio"), "a number from 0 to 1", 1),
		reportOnly: flag("report-only", read("report-only")),
		suggest: flag("suggest", read("suggest")) ?? false,
		comment: oneOf("comment", read("comment"), COMMENT_MODES) ?? "on-change",
		commentKey: read("comment-key"),
		probe: oneOf("probe", read("probe"), PROBE_MODES),
		probeBudgetUsd: inputs_amount("probe-budget-usd", read("probe-budget-usd"), "an amount in US dollars, such as 0.25"),
		probeRequests: read("probe-requests"),
		probeReport: read("probe-report"),
		holdsKey: (0, provider_keys.JB)(env) || KEY_INPUTS.some((name) => read(name) !== undefined),
		token: read("github-token"),
		allowCommands: flag("allow-commands", read("allow-commands")),
		allowCommandsWithKeys: flag("allow-commands-with-keys", read("allow-commands-with-keys")) ?? false
	};
}
function inputOf(env, name) {
	const value = env[`INPUT_${name.toUpperCase()}`]?.trim();
	return value === "" ? undefined : value;
}
function failOn(text) {
	if (text === undefined) return undefined;
	const list = text.split(/[\n,]/).map((entry) => entry.trim()).filter((entry) => entry !== "").join(",");
	(0, fail_on.nI)(list, "The input fail-on");
	return list;
}
function inputs_amount(name, text, allowed, most = Number.MAX_SAFE_INTEGER) {
	if (text === undefined) return undefined;
	const value = /^(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
	if (value <= most) return value;
	throw wrong(name, text, allowed);
}
function flag(name, text) {
	const word = oneOf(name, text?.toLowerCase(), ["true", "false"]);
	return word === undefined ? undefined : word === "true";
}
function oneOf(name, text, words) {
	if (text === undefined) return undefined;
	const word = words.find((each) => each === text);
	if (word !== undefined) return word;
	throw wrong(name, text, words.join(", "), (0, nearest.h)(text, words));
}
function wrong(name, text, allowed, meant = "") {
	return (0, errors.Wp)(`The input ${name} was given '${text.slice(0, 100)}'; it takes ${allowed}${meant === "" ? "." : meant}`);
}
var access = __webpack_require__(18180);
var callers = __webpack_require__(61093);
;
function probeOfStep({ inputs, event }, { env, clock }) {
	const fromFork = "fromFork" in event && event.fromFork;
	return {
		mode: inputs.probe,
		budgetUsd: inputs.probeBudgetUsd,
		callers: () => fromFork ? nobody("A fork's head is probed by a job of its own only, in an environment that asks for an approval (docs/action.md).") : callersOf(env),
		clock
	};
}
function callersOf(env) {
	const keys = {
		ANTHROPIC_API_KEY: inputOf(env, "anthropic-api-key") ?? env["ANTHROPIC_API_KEY"],
		OPENAI_API_KEY: inputOf(env, "openai-api-key") ?? env["OPENAI_API_KEY"]
	};
	return (0, callers.g)((0, access.l)({
		...env,
		...keys
	}));
}
function nobody(reason) {
	return () => ({
		kind: "skipped",
		address: null,
		reason
	});
}
var live_probe = __webpack_require__(1422);
var probe = __webpack_require__(63347);
var load = __webpack_require__(58286);
var canonical = __webpack_require__(52535);
var place = __webpack_require__(51970);
var registry = __webpack_require__(17953);
var targets = __webpack_require__(71046);
var pointer = __webpack_require__(69204);
var json_value = __webpack_require__(49884);
;
const TEXT = { is: "text" };
const PLAIN = { is: "plain" };
const FREE = { is: "free" };
const shape_words = (...allowed) => ({
	is: "words",
	words: allowed,
	begins: false
});
const beginning = (start) => ({
	is: "words",
	words: [start],
	begins: true
});
const list = (of) => ({
	is: "list",
	of
});
const either = (one, other) => ({
	is: "either",
	one,
	other
});
const kinds = (of) => ({
	is: "kinds",
	kinds: of
});
const object = (members, dropped = []) => ({
	is: "object",
	members,
	dropped
});
function fitted(value, shape, at = "") {
	const stray = { stray: at };
	switch (shape.is) {
		case "free": return { value };
		case "text": return typeof value === "string" ? { value } : stray;
		case "plain": return (0, json_value.cy)(value) || (0, json_value.Gv)(value) || typeof value === "string" ? stray : { value };
		case "words": {
			if (typeof value !== "string") return stray;
			const fits = shape.begins ? shape.words.some((word) => value.startsWith(word)) : shape.words.includes(value);
			return fits ? { value } : stray;
		}
		case "either": {
			const one = fitted(value, shape.one, at);
			if ("value" in one) return one;
			const other = fitted(value, shape.other, at);
			return "value" in other || other.stray.length >= one.stray.length ? other : one;
		}
		case "kinds": {
			if (!(0, json_value.Gv)(value)) return stray;
			const said = (0, json_value.Jt)(value, "type") ?? "";
			const kind = typeof said === "string" && Object.hasOwn(shape.kinds, said) ? shape.kinds[said] : undefined;
			return kind === undefined ? { stray: (0, pointer.jf)(at, "type") } : fitted(value, kind, at);
		}
		case "list": return fittedList(value, shape.of, at);
		case "object": return fittedObject(value, shape, at);
	}
}
function fittedList(value, of, at) {
	if (!(0, json_value.cy)(value)) return { stray: at };
	const found = [];
	for (const [index, item] of value.entries()) {
		const one = fitted(item, of, (0, pointer.jf)(at, String(index)));
		if ("stray" in one) return one;
		found.push(one.value);
	}
	return { value: found };
}
function fittedObject(value, { members, dropped }, at) {
	if (!(0, json_value.Gv)(value)) return { stray: at };
	const found = [];
	for (const [name, member] of (0, json_value.jO)(value)) {
		if (dropped.includes(name)) continue;
		const shape = Object.hasOwn(members, name) ? members[name] : undefined;
		if (shape === undefined) return { stray: (0, pointer.jf)(at, name) };
		const one = fitted(member, shape, (0, pointer.jf)(at, name));
		if ("stray" in one) return one;
		found.push([name, one.value]);
	}
	return { value: (0, json_value.Xy)(found) };
}
;
const MARKER = either(PLAIN, object({
	type: TEXT,
	ttl: TEXT
}));
const TEXT_BLOCK = object({
	type: shape_words("text"),
	text: TEXT,
	citations: FREE,
	cache_control: MARKER
});
const BYTES = object({
	type: shape_words("base64"),
	media_type: TEXT,
	data: TEXT
});
const IMAGE = object({
	type: shape_words("image"),
	source: BYTES,
	cache_control: MARKER
});
const PLAIN_TEXT = object({
	type: shape_words("text"),
	media_type: TEXT,
	data: TEXT
});
const PARTS = object({
	type: shape_words("content"),
	content: either(TEXT, list(kinds({
		text: TEXT_BLOCK,
		image: IMAGE
	})))
});
const DOCUMENT = object({
	type: shape_words("document"),
	source: kinds({
		text: PLAIN_TEXT,
		content: PARTS
	}),
	title: either(TEXT, PLAIN),
	context: either(TEXT, PLAIN),
	citations: FREE,
	cache_control: MARKER
});
const BLOCK = kinds({
	text: TEXT_BLOCK,
	image: IMAGE,
	document: DOCUMENT,
	thinking: object({
		type: TEXT,
		thinking: TEXT,
		signature: TEXT
	}),
	redacted_thinking: object({
		type: TEXT,
		data: TEXT
	}),
	tool_use: object({
		type: TEXT,
		id: TEXT,
		name: TEXT,
		input: FREE,
		cache_control: MARKER
	}),
	tool_result: object({
		type: TEXT,
		tool_use_id: TEXT,
		content: either(TEXT, list(kinds({
			text: TEXT_BLOCK,
			image: IMAGE,
			document: DOCUMENT
		}))),
		is_error: PLAIN,
		cache_control: MARKER
	})
});
const TOOL = object({
	type: shape_words("custom"),
	name: TEXT,
	description: TEXT,
	input_schema: FREE,
	input_examples: FREE,
	strict: PLAIN,
	eager_input_streaming: PLAIN,
	defer_loading: PLAIN,
	cache_control: MARKER
});
const CLAUDE = object({
	model: TEXT,
	max_tokens: PLAIN,
	tools: list(TOOL),
	tool_choice: object({
		type: TEXT,
		name: TEXT,
		disable_parallel_tool_use: PLAIN
	}),
	system: either(TEXT, list(TEXT_BLOCK)),
	messages: list(object({
		role: TEXT,
		content: either(TEXT, list(BLOCK))
	})),
	thinking: object({
		type: shape_words("adaptive", "disabled"),
		display: TEXT
	}),
	output_config: object({
		effort: TEXT,
		format: FREE
	}),
	temperature: PLAIN,
	top_p: PLAIN,
	top_k: PLAIN,
	stop_sequences: list(TEXT),
	cache_control: MARKER,
	service_tier: shape_words("auto", "standard_only")
}, [
	"stream",
	"metadata",
	"diagnostics"
]);
;
const openai_MARKER = either(PLAIN, object({
	type: TEXT,
	mode: TEXT,
	ttl: TEXT
}));
const MARKED = {
	prompt_cache_breakpoint: openai_MARKER,
	cache_control: openai_MARKER
};
const PICTURE = beginning("data:");
const EFFORT = shape_words("none", "minimal", "low", "medium", "high", "xhigh", "max");
const BOTH = {
	model: TEXT,
	temperature: PLAIN,
	top_p: PLAIN,
	parallel_tool_calls: PLAIN,
	prompt_cache_key: TEXT,
	prompt_cache_retention: TEXT,
	prompt_cache_options: object({
		mode: TEXT,
		ttl: TEXT
	}),
	service_tier: shape_words("auto", "default")
};
const DROPPED = [
	"stream",
	"stream_options",
	"metadata",
	"user",
	"safety_identifier",
	"store"
];
const openai_PARTS = list(kinds({
	input_text: object({
		type: TEXT,
		text: TEXT,
		...MARKED
	}),
	output_text: object({
		type: TEXT,
		text: TEXT,
		annotations: FREE,
		...MARKED
	}, ["logprobs"]),
	refusal: object({
		type: TEXT,
		refusal: TEXT
	}),
	input_image: object({
		type: TEXT,
		image_url: PICTURE,
		detail: TEXT,
		...MARKED
	})
}));
const MESSAGE = object({
	type: TEXT,
	role: TEXT,
	content: either(TEXT, openai_PARTS),
	phase: TEXT,
	...MARKED
}, ["id", "status"]);
const CALL = {
	type: TEXT,
	call_id: TEXT,
	name: TEXT,
	...MARKED
};
const RESULT = object({
	type: TEXT,
	call_id: TEXT,
	output: either(TEXT, openai_PARTS),
	...MARKED
}, ["id", "status"]);
const RESPONSES = object({
	...BOTH,
	instructions: TEXT,
	input: either(TEXT, list(kinds({
		"": MESSAGE,
		message: MESSAGE,
		function_call: object({
			...CALL,
			arguments: TEXT
		}, ["id", "status"]),
		function_call_output: RESULT,
		custom_tool_call: object({
			...CALL,
			input: TEXT
		}, ["id", "status"]),
		custom_tool_call_output: RESULT,
		reasoning: object({
			type: TEXT,
			summary: FREE,
			content: FREE,
			encrypted_content: TEXT
		}, ["id", "status"])
	}))),
	tools: list(kinds({
		function: object({
			type: TEXT,
			name: TEXT,
			description: TEXT,
			parameters: FREE,
			strict: PLAIN
		}),
		custom: object({
			type: TEXT,
			name: TEXT,
			description: TEXT,
			format: FREE
		})
	})),
	tool_choice: either(shape_words("auto", "none", "required"), object({
		type: shape_words("function", "custom"),
		name: TEXT
	})),
	text: object({
		format: FREE,
		verbosity: TEXT
	}),
	reasoning: object({
		effort: EFFORT,
		summary: TEXT
	}),
	max_output_tokens: PLAIN,
	truncation: shape_words("disabled", "auto")
}, [...DROPPED, "include"]);
const CONTENT = either(PLAIN, either(TEXT, list(kinds({
	text: object({
		type: TEXT,
		text: TEXT,
		...MARKED
	}),
	refusal: object({
		type: TEXT,
		refusal: TEXT
	}),
	image_url: object({
		type: TEXT,
		image_url: object({
			url: PICTURE,
			detail: TEXT
		})
	})
}))));
const NAMED = object({
	name: TEXT,
	description: TEXT,
	parameters: FREE,
	strict: PLAIN,
	arguments: TEXT
});
const CHAT = object({
	...BOTH,
	messages: list(object({
		role: TEXT,
		content: CONTENT,
		name: TEXT,
		refusal: either(TEXT, PLAIN),
		tool_calls: list(object({
			id: TEXT,
			type: shape_words("function"),
			function: NAMED
		})),
		tool_call_id: TEXT,
		...MARKED
	})),
	tools: list(object({
		type: shape_words("function"),
		function: NAMED,
		...MARKED
	})),
	tool_choice: either(shape_words("auto", "none", "required"), object({
		type: shape_words("function"),
		function: object({ name: TEXT })
	})),
	response_format: FREE,
	reasoning_effort: EFFORT,
	verbosity: TEXT,
	max_tokens: PLAIN,
	presence_penalty: PLAIN,
	frequency_penalty: PLAIN,
	seed: PLAIN,
	stop: either(PLAIN, either(TEXT, list(TEXT)))
}, [
	...DROPPED,
	"n",
	"logprobs",
	"top_logprobs",
	"max_completion_tokens"
]);
;
const SHAPES = new Map([
	["messages", CLAUDE],
	["responses", RESPONSES],
	["chat", CHAT]
]);
const OUTPUT = new Map([["responses", 16]]);
function admittedTargets(lines, models, options = {}) {
	const refused = new Map();
	const admitted = lines.flatMap((line) => {
		const found = admit(line, models);
		if ("line" in found) return [found.line];
		refused.set(keyOf(line), found.refused);
		return [line];
	});
	return (0, targets.Q)(admitted, options).map((target) => {
		const reason = refused.get(keyOf(target));
		const mostOutput = OUTPUT.get(target.renders[0].segmented.api) ?? 1;
		return reason === undefined ? {
			...target,
			mostOutput
		} : {
			...target,
			mostOutput,
			refused: reason,
			base: null
		};
	});
}
function admit(line, models) {
	const { request, provider, model } = line;
	const segmented = (0, registry.mX)(request, {
		provider,
		model
	});
	const shape = SHAPES.get(segmented.api);
	if (shape === undefined) return { refused: `Requests of this form (${segmented.api}) are not taken from a trace that is not trusted.` };
	if (!models.has(segmented.model)) return { refused: "Its model is not named by base's configuration, and a trace that is not trusted may not choose one: name it there, under models." };
	const found = fitted(request, shape);
	if ("stray" in found) return { refused: `It holds ${admit_place(found.stray)}, which is not sent for a trace that is not trusted.` };
	if (Buffer.byteLength((0, canonical.$)(found.value, "written")) > limits.b.hostileRequestBytes) return { refused: `It is larger than the ${limits.b.hostileRequestBytes / 1024 ** 2} MB that are sent for a trace that is not trusted.` };
	const { provider: by, model: named, api } = segmented;
	const made = {
		request: (0, place.g)(found.value, { model: named }),
		provider: by,
		model: named
	};
	if ((0, registry.mX)(made.request, made).api !== api) return { refused: "Without what is not sent it would be a request of another form." };
	return { line: {
		...line,
		...made
	} };
}
function admit_place(pointer) {
	if (pointer === "") return "something else than members";
	return pointer.length > LONGEST_PLACE ? `${pointer.slice(0, LONGEST_PLACE)}…` : pointer;
}
const LONGEST_PLACE = 80;
function keyOf(of) {
	return JSON.stringify([
		of.prompt,
		of.case,
		of.conversation
	]);
}
var probe_json = __webpack_require__(71010);
var probe_markdown = __webpack_require__(11065);
;
var probe_trace_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
var probe_trace_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
async function probeTrace(step, env, clock) {
	const { inputs, workflow } = step;
	const given = await handedOver(step);
	const config = await trustedConfig(step, env, given.head);
	const { targets, notes } = chosen(given, namedModels(config));
	const own = config.probe ?? {};
	const found = await (0, live_probe.H)({
		targets,
		isRequired: [inputs.probe, own.mode].includes("required"),
		mayFail: hasBase(given),
		limits: (0, probe.Af)({ budgetUsd: inputs.probeBudgetUsd }, own),
		callers: await callersFor(step, env),
		clock
	});
	const report = {
		...found,
		notes: [...notes, ...found.notes]
	};
	const folder = await (0, promises_.mkdtemp)(external_node_path_.join(workflow.temporary, "prompt-cache-guard-"));
	const file = external_node_path_.join(folder, "probe.json");
	await (0, promises_.writeFile)(file, (0, probe_json.t)(report));
	return {
		report,
		outcome: probe_trace_outcomeOf(report, file)
	};
}
function chosen({ lines, volatile }, models) {
	const known = (line) => volatile.get(handed_over_nameOf(line)) === "introduced" ? "The report of the job that compared finds that its renders differ: no call can read what another one left." : null;
	const all = admittedTargets(lines, models, { known });
	const touched = all.filter(({ isUnchanged }) => !isUnchanged);
	const targets = touched.filter((target) => volatile.get(handed_over_nameOf(target)) !== "pre-existing");
	const count = (of, words) => of === 0 ? [] : [`${of} ${words}`];
	return {
		targets,
		notes: [...count(all.length - touched.length, "not probed: the change does not touch what is cached."), ...count(touched.length - targets.length, "not probed: volatile at base already.")]
	};
}
function hasBase({ lines }) {
	const atBase = new Set(lines.filter(({ side }) => side === "base").map(handed_over_nameOf));
	return (target) => atBase.has(handed_over_nameOf(target));
}
async function callersFor({ event, workflow, api }, env) {
	const fromFork = "fromFork" in event && event.fromFork;
	if (!fromFork || workflow.run !== "" && await api?.isApproved(workflow.run) === true) return callersOf(env);
	return nobody("The trace is from a fork, and nobody approved this run: give the job an environment with required reviewers, and the permission `actions: read` to see their approval.");
}
async function trustedConfig(step, env, reported) {
	const env_1 = {
		stack: [],
		error: void 0,
		hasError: false
	};
	try {
		const { folder, inputs, workflow } = step;
		const repository = probe_trace_addDisposableResource(env_1, await probe_trace_opened(folder, env), true);
		const { sha } = await repository.resolve(inputs.base ?? "HEAD");
		const change = new Set([changeOf(step.event), reported]);
		const isDefault = workflow.event === "workflow_run" && workflow.sha === sha;
		const here = isDefault ? [] : [sha, ...await repository.parents(sha)];
		if (here.some((commit) => change.has(commit))) throw (0, errors.Wp)(`The change itself is checked out, and it must not say what is called with this job's key: ${wayOut(step.event)}.`);
		const file = inputs.config === undefined ? {} : { file: inputs.config };
		const loaded = await (0, load.Z)(await repository.tree(sha), file);
		if (loaded === null && inputs.config !== undefined) throw (0, load.l)(inputs.config);
		return loaded?.config ?? {};
	} catch (e_1) {
		env_1.error = e_1;
		env_1.hasError = true;
	} finally {
		const result_1 = probe_trace_disposeResources(env_1);
		if (result_1) await result_1;
	}
}
function changeOf(event) {
	if (event.kind === "push") return event.after;
	return event.kind === "other" ? event.followed?.head ?? null : event.head;
}
function wayOut(event) {
	const give = (ref) => `give actions/checkout \`ref: \${{ ${ref} }}\``;
	switch (event.kind) {
		case "pull-request": return give("github.event.pull_request.base.sha");
		case "merge-group": return give("github.event.merge_group.base_sha");
		case "push": return give("github.event.before");
		case "other": return "give actions/checkout the commit of base, or no `ref` on workflow_run";
	}
}
async function probe_trace_opened(folder, env) {
	try {
		return await (0, git_repository.h)(folder, { env });
	} catch (error) {
		throw (0, errors.Wp)("There is no checkout, so nothing says which models may be called: run actions/checkout with the commit of base in front of this step.", error);
	}
}
function namedModels({ defaults, prompts = [], models = {} }) {
	const named = [
		defaults?.model,
		...prompts.map(({ model }) => model),
		...Object.keys(models)
	];
	return new Set(named.filter((model) => typeof model === "string"));
}
function probe_trace_outcomeOf(report, file) {
	const { verdict, probes } = report;
	const ratios = probes.flatMap(({ measured: { prefixHitRatio: ratio } }) => ratio === null ? [] : [ratio]);
	return {
		outputs: {
			...emptyOutputs(verdict),
			"findings-count": String(probes.filter(({ fails }) => fails).length),
			"hit-ratio": ratios.length === 0 ? "" : String(Math.min(...ratios)),
			"report-path": file
		},
		markdown: (limit) => within((0, probe_markdown.W)(report), limit),
		annotations: [],
		report: null,
		isNews: verdict === "fail",
		failure: verdict === "pass" ? null : `Prompt cache ${(0, probe_text.h4)(report)}.`,
		exitCode: exit.lq[verdict]
	};
}
function within(text, limit) {
	if (Buffer.byteLength(text) <= limit) return text;
	const end = "\n\nThe rest is in the file of the output report-path.\n";
	const kept = Buffer.from(text).subarray(0, Math.max(0, limit - Buffer.byteLength(end))).toString("utf8");
	return `${kept.slice(0, Math.max(0, kept.lastIndexOf("\n")))}${end}`;
}
;
const LEAST = 4;
function maskSecrets(host) {
	const { env } = host;
	const given = [...SECRET_INPUTS.map((name) => inputOf(env, name)), ...provider_keys.GR.map((name) => env[name])];
	const secrets = given.flatMap((secret) => secret === undefined ? [] : [secret, ...secret.split(/\r?\n/)]).map((secret) => secret.trim()).filter((secret) => secret.length >= LEAST);
	const all = [...new Set(secrets)].toSorted((a, b) => b.length - a.length);
	for (const secret of all) command(host, "add-mask", secret);
	return all;
}
function withoutSecrets(text, secrets) {
	return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
;
async function client_open(token, baseUrl) {
	const { getOctokit } = await __webpack_require__.e(2413).then(__webpack_require__.bind(__webpack_require__, 92413));
	const octokit = getOctokit(token, { baseUrl });
	octokit.hook.wrap("request", patient);
	return octokit;
}
;
const fileAnswer = schemas.Ikc({
	filename: schemas.YjP(),
	sha: schemas.YjP().nullish(),
	patch: schemas.YjP().optional()
});
const reviewAnswer = schemas.Ikc({
	id: schemas.Whr(),
	body: schemas.YjP(),
	path: schemas.YjP(),
	user: schemas.Ikc({ login: schemas.YjP() }).nullish(),
	line: schemas.Whr().nullish(),
	start_line: schemas.Whr().nullish()
});
const threadsAnswer = schemas.Ikc({ repository: schemas.Ikc({ pullRequest: schemas.Ikc({ reviewThreads: schemas.Ikc({
	pageInfo: schemas.Ikc({
		hasNextPage: schemas.zMY(),
		endCursor: schemas.YjP().nullish()
	}),
	nodes: schemas.YOg(schemas.Ikc({
		id: schemas.YjP(),
		isResolved: schemas.zMY(),
		comments: schemas.Ikc({ nodes: schemas.YOg(schemas.Ikc({ databaseId: schemas.Whr().nullish() })) })
	}))
}) }) }) });
const THREADS = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { databaseId } } }
      }
    }
  }
}`;
const RESOLVE = "mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }";
function reviewsApi(client, { owner, repo }) {
	return {
		async files(pull_number) {
			const { paginate, rest } = await client();
			const asked = {
				owner,
				repo,
				pull_number,
				per_page: limits.b.apiPage
			};
			return (await paginate(rest.pulls.listFiles, asked)).flatMap((answer) => {
				const { data } = fileAnswer.safeParse(answer);
				return data === undefined ? [] : [{
					path: data.filename,
					blob: data.sha ?? "",
					patch: data.patch
				}];
			});
		},
		async reviewComments(pull_number) {
			const { paginate, rest } = await client();
			const asked = {
				owner,
				repo,
				pull_number,
				per_page: limits.b.apiPage
			};
			return (await paginate(rest.pulls.listReviewComments, asked)).flatMap((answer) => {
				const { data } = reviewAnswer.safeParse(answer);
				if (data === undefined) return [];
				const { id, body, path, user, line, start_line } = data;
				const end = line ?? null;
				return [{
					id,
					body,
					path,
					author: user?.login ?? null,
					start: start_line ?? end,
					end
				}];
			});
		},
		async createReviewComment(pull_number, { commit, path, start, end, body }) {
			const { rest } = await client();
			await rest.pulls.createReviewComment({
				owner,
				repo,
				pull_number,
				commit_id: commit,
				path,
				body,
				line: end,
				side: "RIGHT",
				...start < end && {
					start_line: start,
					start_side: "RIGHT"
				}
			});
		},
		async updateReviewComment(comment_id, body) {
			const { rest } = await client();
			await rest.pulls.updateReviewComment({
				owner,
				repo,
				comment_id,
				body
			});
		},
		async resolve(number, ids) {
			const { graphql } = await client();
			let after = null;
			do {
				const answer = await graphql(THREADS, {
					owner,
					repo,
					number,
					after
				});
				const { nodes, pageInfo } = threadsAnswer.parse(answer).repository.pullRequest.reviewThreads;
				for (const { id, isResolved, comments } of nodes) if (!isResolved && ids.has(comments.nodes[0]?.databaseId ?? 0)) await graphql(RESOLVE, { id });
				after = pageInfo.hasNextPage ? pageInfo.endCursor ?? null : null;
			} while (after !== null);
		}
	};
}
;
const commentAnswer = schemas.Ikc({
	id: schemas.Whr(),
	body: schemas.YjP().nullish(),
	user: schemas.Ikc({ login: schemas.YjP() }).nullish(),
	html_url: schemas.YjP().nullish()
});
const pullRequestsAnswer = schemas.YOg(schemas.Ikc({
	number: schemas.Whr().positive(),
	head: schemas.Ikc({ sha: schemas.YjP() })
}));
const approvalsAnswer = schemas.YOg(schemas.Ikc({ state: schemas.YjP() }));
const comparisonAnswer = schemas.Ikc({ merge_base_commit: schemas.Ikc({ sha: schemas.YjP() }) });
function gitHubApi({ token, url, repository }) {
	let opened;
	const client = () => opened ??= client_open(token, url);
	const [owner = "", repo = ""] = repository.split("/");
	return {
		...reviewsApi(client, {
			owner,
			repo
		}),
		async login() {
			try {
				const { rest } = await client();
				return (await rest.users.getAuthenticated()).data.login;
			} catch {
				return null;
			}
		},
		async comments(issue_number) {
			const { paginate, rest } = await client();
			const pages = paginate.iterator(rest.issues.listComments, {
				owner,
				repo,
				issue_number,
				per_page: limits.b.apiPage
			});
			const found = [];
			for await (const { data } of pages) found.push(...data.flatMap(readable));
			return found;
		},
		async createComment(issue_number, body) {
			const { rest } = await client();
			return commentOf((await rest.issues.createComment({
				owner,
				repo,
				issue_number,
				body
			})).data);
		},
		async updateComment(comment_id, body) {
			const { rest } = await client();
			return commentOf((await rest.issues.updateComment({
				owner,
				repo,
				comment_id,
				body
			})).data);
		},
		async deleteComment(comment_id) {
			const { rest } = await client();
			await rest.issues.deleteComment({
				owner,
				repo,
				comment_id
			});
		},
		async mergeBase(base, head) {
			try {
				const basehead = `${base}...${head}`;
				const { rest } = await client();
				const { data } = await rest.repos.compareCommitsWithBasehead({
					owner,
					repo,
					basehead,
					per_page: 1
				});
				return comparisonAnswer.parse(data).merge_base_commit.sha;
			} catch {
				return null;
			}
		},
		async pullRequestsFrom(who, branch) {
			const { rest } = await client();
			const head = `${who}:${branch}`;
			const { data } = await rest.pulls.list({
				owner,
				repo,
				state: "open",
				head
			});
			return pullRequestsAnswer.parse(data).map((one) => ({
				number: one.number,
				head: one.head.sha
			}));
		},
		async isApproved(run) {
			try {
				const { rest } = await client();
				const { data } = await rest.actions.getReviewsForRun({
					owner,
					repo,
					run_id: Number(run)
				});
				return approvalsAnswer.parse(data).some(({ state }) => state === "approved");
			} catch {
				return false;
			}
		}
	};
}
function commentOf(answer) {
	const { id, body, user, html_url } = commentAnswer.parse(answer);
	return {
		id,
		body: body ?? "",
		author: user?.login ?? null,
		url: html_url ?? ""
	};
}
function readable(answer) {
	return commentAnswer.safeParse(answer).success ? [commentOf(answer)] : [];
}
;
const sha = schemas.YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = schemas.Ikc({ full_name: schemas.YjP() });
const pullRequestPayload = schemas.Ikc({ pull_request: schemas.Ikc({
	number: schemas.Whr().positive(),
	base: schemas.Ikc({
		sha,
		repo: repository.nullish()
	}),
	head: schemas.Ikc({
		sha,
		repo: repository.nullish()
	})
}) });
const mergeGroupPayload = schemas.Ikc({ merge_group: schemas.Ikc({
	base_sha: sha,
	head_sha: sha
}) });
const pushPayload = schemas.Ikc({
	before: sha,
	after: sha,
	forced: schemas.zMY().optional()
});
const issuePayload = schemas.Ikc({ issue: schemas.Ikc({
	number: schemas.Whr().positive(),
	pull_request: schemas.Ikc({})
}) });
const workflowRunPayload = schemas.Ikc({
	repository,
	workflow_run: schemas.Ikc({ head_repository: repository })
});
const followedRunPayload = schemas.Ikc({ workflow_run: schemas.Ikc({
	id: schemas.Whr().positive(),
	head_sha: sha,
	head_branch: schemas.YjP().nullish(),
	head_repository: schemas.Ikc({ full_name: schemas.YjP() }).nullish()
}) });
function readEvent(name, payload) {
	switch (name) {
		case "pull_request":
		case "pull_request_target": {
			const { number, base, head } = valid(pullRequestPayload, name, payload).pull_request;
			const [own, other] = [base.repo?.full_name, head.repo?.full_name];
			const fromFork = own === undefined || own !== other;
			return {
				kind: "pull-request",
				name,
				number,
				base: base.sha,
				head: head.sha,
				fromFork
			};
		}
		case "merge_group": {
			const { base_sha, head_sha } = valid(mergeGroupPayload, name, payload).merge_group;
			return {
				kind: "merge-group",
				base: base_sha,
				head: head_sha
			};
		}
		case "push": {
			const { before, after, forced = false } = valid(pushPayload, name, payload);
			return {
				kind: "push",
				before: existing(before),
				after: existing(after),
				forced
			};
		}
		default: {
			const issue = issuePayload.safeParse(payload);
			const pullRequest = issue.success ? issue.data.issue.number : null;
			const run = name === "workflow_run" ? followedRunPayload.safeParse(payload) : null;
			const followed = run?.data === undefined ? null : followedRun(run.data);
			return {
				kind: "other",
				name,
				pullRequest,
				fromFork: mayBeFork(name, payload),
				followed
			};
		}
	}
}
function followedRun({ workflow_run: run }) {
	return {
		id: run.id,
		head: run.head_sha,
		branch: run.head_branch ?? null,
		owner: run.head_repository?.full_name.split("/")[0] ?? null
	};
}
function mayBeFork(name, payload) {
	if (name === "issue_comment") return true;
	if (name !== "workflow_run") return false;
	const run = workflowRunPayload.safeParse(payload);
	return !run.success || run.data.workflow_run.head_repository.full_name !== run.data.repository.full_name;
}
function existing(id) {
	return /^0+$/.test(id) ? null : id;
}
function valid(schema, name, payload) {
	const result = schema.safeParse(payload);
	if (result.success) return result.data;
	const place = result.error.issues[0]?.path.join(".") ?? "";
	throw (0, errors.Wp)(`The payload of the event ${name} has no usable ${place === "" ? "content" : place}: run this step on GitHub, or give base and head.`);
}
;
function readWorkflow(env) {
	const serverUrl = (env["GITHUB_SERVER_URL"] ?? "https://github.com").replace(/\/+$/, "");
	const repository = env["GITHUB_REPOSITORY"] ?? "";
	const run = env["GITHUB_RUN_ID"] ?? "";
	const workspace = needed(env, "GITHUB_WORKSPACE");
	return {
		event: needed(env, "GITHUB_EVENT_NAME"),
		sha: env["GITHUB_SHA"] ?? "",
		workspace,
		temporary: env["RUNNER_TEMP"] ?? external_node_path_.join(workspace, ".."),
		repository,
		serverUrl,
		apiUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
		name: env["GITHUB_WORKFLOW"] ?? "",
		job: env["GITHUB_JOB"] ?? "",
		run: /^\d+$/.test(run) ? run : "",
		runUrl: /^[\w.-]+\/[\w.-]+$/.test(repository) && /^\d+$/.test(run) ? `${serverUrl}/${repository}/actions/runs/${run}` : null
	};
}
async function readPayload(env) {
	try {
		const text = await (0, promises_.readFile)(needed(env, "GITHUB_EVENT_PATH"), "utf8");
		return JSON.parse(text);
	} catch (error) {
		throw (0, errors.Wp)(`The event's payload cannot be read (${(0, errors.bD)(error)}): run this step on GitHub, or on a runner that writes GITHUB_EVENT_PATH.`, error);
	}
}
function needed(env, name) {
	const value = env[name];
	if (value !== undefined && value !== "") return value;
	throw (0, errors.Wp)(`${name} is not set: this program is a step of a GitHub workflow. On your own machine run npx prompt-cache-guard check.`);
}
;
async function readStep(env) {
	const inputs = readInputs(env);
	if (inputs.probeReport !== undefined && inputs.probeRequests === undefined) throw (0, errors.Wp)("The input probe-report goes with probe-requests, the trace of the same run: give both, or none.");
	const workflow = readWorkflow(env);
	const { token } = inputs;
	const { apiUrl: url, repository } = workflow;
	return {
		inputs,
		workflow,
		event: readEvent(workflow.event, await readPayload(env)),
		folder: external_node_path_.resolve(workflow.workspace, inputs.workingDirectory),
		api: token === undefined ? null : gitHubApi({
			token,
			url,
			repository
		})
	};
}
;
const COLUMNS = 100;
const REPORT = "report";
async function run(host) {
	try {
		return await runStep(host);
	} catch (thrown) {
		fail(host, `The runner's own files cannot be written (${(0, errors.bD)(thrown)}): nothing was told. Check the runner.`);
		return exit.Uv;
	}
}
async function runStep(host) {
	const secrets = maskSecrets(host);
	setOutputs(host, emptyOutputs("error"));
	let step = null;
	let outcome;
	try {
		step = await readStep(host.env);
		const report = inputOf(host.env, REPORT);
		if (report !== undefined) return await commentOnFork(host, step, report);
		outcome = await compare(step, host);
	} catch (thrown) {
		debug(host, thrown instanceof Error ? thrown.stack ?? (0, errors.bD)(thrown) : (0, errors.bD)(thrown));
		outcome = brokenOff(thrown, (text) => withoutSecrets(text, secrets));
	}
	if (outcome === null) {
		setOutputs(host, emptyOutputs("pass"));
		return 0;
	}
	await deliver(host, outcome, step);
	return outcome.exitCode;
}
async function compare(step, host) {
	const { inputs, workflow, api } = step;
	const { env } = host;
	const { serverUrl: server } = workflow;
	const { token } = inputs;
	const credentials = token === undefined ? undefined : {
		server,
		token
	};
	if (inputs.probeRequests !== undefined) return await probeOnly(step, host);
	const choice = await commitsOf(step, {
		env,
		credentials
	});
	if (choice.kind === "nothing") {
		notice(host, `Nothing was compared. ${choice.reason}`);
		return null;
	}
	if (choice.note !== null) notice(host, choice.note);
	const renders = new Map();
	const result = await (0, check.z)({
		repo: step.folder,
		base: choice.base,
		target: choice.target,
		head: choice.head,
		compare: api === null ? undefined : (target, head) => api.mergeBase(target, head),
		credentials,
		config: inputs.config,
		scoped: true,
		probe: probeOfStep(step, host),
		all: inputs.all,
		failOn: inputs.failOn,
		minHitRatio: inputs.minHitRatio,
		reportOnly: inputs.reportOnly,
		refuseCommands: refusalOfCommands({
			event: workflow.event,
			fromFork: "fromFork" in step.event && step.event.fromFork,
			holdsKey: inputs.holdsKey,
			allowed: inputs.allowCommands,
			allowedWithKeys: inputs.allowCommandsWithKeys
		}),
		env,
		progress: {
			phase: (text) => debug(host, text),
			rendered: (prompt, render) => {
				renders.set(prompt, [...renders.get(prompt) ?? [], render]);
			},
			complaint: (what, stderr) => print(host, `What ${what} said`, visibleLines((0, secrets.Iv)(stderr)))
		}
	});
	for (const [prompt, lines] of renders) print(host, `Renders of ${(0, terminal.F)(prompt)}`, visibleLines(lines.join("\n")));
	print(host, "Prompt cache check", (0, report_text.M)(result.report, {
		color: false,
		width: COLUMNS
	}));
	return outcomeOf(result, await writeFiles(result, workflow.temporary));
}
async function probeOnly(step, host) {
	if (step.inputs.probe === "off") {
		notice(host, "Nothing was probed. The input probe is off.");
		return null;
	}
	const { report, outcome } = await probeTrace(step, host.env, host.clock);
	print(host, "Prompt cache probe", (0, probe_text.Qc)(report, {
		color: false,
		width: COLUMNS
	}));
	return outcome;
}
function visibleLines(text) {
	return text.split(/\r?\n/).map(terminal.F).join("\n");
}
}),
1422: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	H: () => liveProbe,
	G: () => liveProbePlan
});
var estimate = __webpack_require__(44493);
var least_output = __webpack_require__(23700);
var probe = __webpack_require__(65281);
;
async function planOf(target, callers, at) {
	const { inputTokens, prefixTokens, isPriced, writes, readUsd } = await (0, estimate.q)(target, at);
	const sizes = {
		inputTokens,
		prefixTokens,
		isPriced
	};
	const { segmented, body } = target.renders[0];
	const choice = callers(segmented);
	const { address } = choice;
	const never = (0, probe.S)(target);
	const reason = never ?? (choice.kind === "skipped" ? choice.reason : null);
	if (never !== null || address === null) return {
		address: null,
		reason,
		calls: [],
		...sizes
	};
	const output = (0, least_output.p)(segmented.api, body, 0)?.most ?? 0;
	const call = (purpose, likelyUsd) => ({
		purpose,
		maxOutputTokens: output,
		likelyUsd
	});
	const [headUsd, baseUsd] = writes;
	return {
		address,
		reason,
		calls: [...baseUsd === undefined ? [call("warm-up", headUsd)] : [call("base", baseUsd), call("head-after-base", headUsd)], ...Array.from({ length: estimate.z }, () => call("read", readUsd))],
		...sizes
	};
}
var version = __webpack_require__(24306);
;
const TOOL = {
	name: "prompt-cache-guard",
	version: version.x
};
async function liveProbe(given) {
	const { targets, isRequired, mayFail = () => true } = given;
	const { results, used, notes } = await (0, probe.d)(targets, given);
	const probes = results.map(({ target, measurement }) => ({
		...nameOf(target),
		measured: measurement,
		fails: mayFail(target) && isFailing(measurement.outcome, isRequired)
	}));
	const count = (outcome) => probes.filter(({ measured }) => measured.outcome === outcome).length;
	return {
		schemaVersion: 1,
		tool: TOOL,
		verdict: probes.some(({ fails }) => fails) ? "fail" : "pass",
		totals: {
			prompts: probes.length,
			calls: used.calls,
			costUsd: used.usd,
			outcomes: {
				pass: count("pass"),
				fail: count("fail"),
				flaky: count("flaky"),
				"not-cached": count("not-cached"),
				inconclusive: count("inconclusive"),
				skipped: count("skipped")
			}
		},
		probes,
		notes
	};
}
async function liveProbePlan(given) {
	const planned = await Promise.all(given.targets.map(async (target) => ({
		...nameOf(target),
		...await planOf(target, given.callers, new Date(given.clock.now()))
	})));
	const all = planned.flatMap(({ calls }) => calls.map(({ likelyUsd }) => likelyUsd));
	return {
		schemaVersion: 1,
		tool: TOOL,
		budget: given.limits,
		likelyUsd: all.reduce((sum, usd) => sum + usd, 0),
		probes: planned
	};
}
function nameOf({ prompt, case: name, conversation, renders }) {
	const { provider, model } = renders[0].segmented;
	return {
		prompt,
		case: name,
		conversation,
		provider,
		model
	};
}
function isFailing(outcome, isRequired) {
	switch (outcome) {
		case "fail":
		case "not-cached": return true;
		case "skipped":
		case "inconclusive": return isRequired;
		case "pass":
		case "flaky": return false;
	}
}
}),
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
1705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { k: () => readProbeLines });
var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12027);
var _json_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55988);
var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55816);
var _request_provider_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17953);
var _render_conversations_conversations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74004);
var _render_conversations_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96364);
var _render_sources_envelope_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62332);
async function readProbeLines(name, lines, overrides = {}) {
	const groups = new Map();
	let [line, size] = [0, 0];
	for await (const written of lines) {
		line += 1;
		if (written.trim() === "") continue;
		size += written.length;
		if (size > _limits_js__WEBPACK_IMPORTED_MODULE_0__.b.outputBytes) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} is larger than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__.b.outputBytes / 1024 ** 2} MB, too large for a probe of a few calls: leave the prompts in it that are to be probed.`);
		const place = `${name}:${line}`;
		const sent = (0, _render_sources_envelope_js__WEBPACK_IMPORTED_MODULE_2__.h)((0, _json_parse_js__WEBPACK_IMPORTED_MODULE_3__.q)(written, name, line), place, () => null);
		const { provider, model } = sent;
		try {
			(0, _request_provider_registry_js__WEBPACK_IMPORTED_MODULE_4__.mX)(sent.body, {
				provider,
				model,
				overrides
			});
		} catch (error) {
			throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${place}: ${error instanceof Error ? error.message : "no request"}`, error);
		}
		const key = JSON.stringify([
			sent.prompt ?? name,
			sent.side ?? "head",
			sent.render
		]);
		const group = groups.get(key);
		if (group === undefined) groups.set(key, [sent]);
		else group.push(sent);
	}
	if (groups.size === 0) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.tv)(`${name} holds no request: write one JSON object per line.`);
	return [...groups.values()].flatMap((sent) => firstRequests(sent, name));
}
function firstRequests(sent, name) {
	return (0, _render_conversations_conversations_js__WEBPACK_IMPORTED_MODULE_5__.i)(sent, "default").flatMap(({ case: own, id, requests }) => {
		const [first] = requests;
		return requests.filter((request) => request === first || first !== undefined && (0, _render_conversations_order_js__WEBPACK_IMPORTED_MODULE_6__.u6)(first, request)).map((request) => ({
			prompt: request.prompt ?? name,
			case: own,
			conversation: id,
			side: request.side ?? "head",
			provider: request.provider,
			model: request.model,
			request: request.body
		}));
	});
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
75014: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	O$: () => EXIT_OF_ERROR,
	Uv: () => EXIT_OF_FAULT,
	lq: () => EXIT_OF_VERDICT
});
const EXIT_OF_VERDICT = {
	pass: 0,
	fail: 1,
	error: 3
};
const EXIT_OF_ERROR = {
	usage: 2,
	analysis: 3
};
const EXIT_OF_FAULT = 3;
}),
78705: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	F: () => terminal,
	e: () => sentence
});
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
function terminal(text) {
	return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text);
}
function sentence(text) {
	return (0, _visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(text.trim().replaceAll(/[ \t]*[\r\n]+[ \t]*/g, " "));
}
}),
71010: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	i: () => planJson,
	t: () => probeJson
});
var _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28988);
function probeJson(report) {
	const { totals } = report;
	const ordered = {
		schemaVersion: report.schemaVersion,
		tool: {
			name: report.tool.name,
			version: report.tool.version
		},
		verdict: report.verdict,
		totals: {
			prompts: totals.prompts,
			calls: totals.calls,
			costUsd: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.E)(totals.costUsd) ?? 0,
			outcomes: totals.outcomes
		},
		probes: report.probes.map(probed),
		notes: report.notes
	};
	return `${JSON.stringify(ordered, null, 2)}\n`;
}
function probed(of) {
	return {
		prompt: of.prompt,
		case: of.case,
		conversation: of.conversation,
		provider: of.provider,
		model: of.model,
		measured: (0, _measurement_json_js__WEBPACK_IMPORTED_MODULE_0__.N)(of.measured),
		fails: of.fails
	};
}
function planJson(plan) {
	return `${JSON.stringify(plan, null, 2)}\n`;
}
}),
11065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { W: () => probeMarkdown });
var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86632);
var _measured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92321);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
var _probe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19387);
var _view_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89191);
var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4729);
function probeMarkdown(report) {
	const { calls, costUsd } = report.totals;
	const blocks = [
		`### ${SIGNS[(0, _probe_text_js__WEBPACK_IMPORTED_MODULE_0__.L4)(report)]} Prompt cache ${(0, _probe_text_js__WEBPACK_IMPORTED_MODULE_0__.h4)(report)}`,
		`${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(costUsd) ?? "?"} spent`,
		...report.probes.map(section),
		...report.notes.length === 0 ? [] : [report.notes.map((note) => `- ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nv)(note)}`).join("\n")]
	];
	return `${blocks.join("\n\n")}\n`;
}
const SIGNS = {
	passed: "✅",
	failed: "❌",
	open: "⚠️"
};
function section(probe) {
	const { measured, fails } = probe;
	const sign = fails ? "❌" : measured.outcome === "pass" ? "✅" : "⚠️";
	const name = [
		(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.prompt, 120)),
		...probe.case === "default" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(`case ${probe.case}`, 60))],
		...probe.conversation === "1" ? [] : [(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.wD)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(`conversation ${probe.conversation}`, 60))]
	];
	const lines = [`model: ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.provider, 80))} ${(0, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.SS)((0, _wrap_js__WEBPACK_IMPORTED_MODULE_4__.$)(probe.model, 80))}`, ...(0, _measured_js__WEBPACK_IMPORTED_MODULE_5__.G)(measured).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_3__.nv)];
	return `#### ${sign} ${name.join(", ")}\n\n${lines.map((line) => `- ${line}`).join("\n")}`;
}
}),
19387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	L4: () => stateOf,
	Pt: () => planText,
	Qc: () => probeText,
	h4: () => probeHeadline
});
var _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4718);
var _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78705);
var _measured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92321);
var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
var _paint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68721);
var _view_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89191);
var _wrap_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4729);
function probeText(report, { color, width }) {
	const paint = (0, _paint_js__WEBPACK_IMPORTED_MODULE_0__.e)(color);
	const [style, sign] = toneOf(report);
	const { calls, costUsd } = report.totals;
	const spent = `${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")}, ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(costUsd) ?? "?"} spent`;
	const blocks = [
		[paint(style, `${sign} ${probeHeadline(report)}`), paint("dim", `  ${spent}`)],
		...report.probes.map((probe) => probeLines(probe, paint, width)),
		...report.notes.length === 0 ? [] : [report.notes.map((note) => paint("dim", `· ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(note)}`))]
	];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
const WORDS = {
	passed: "probe passed:",
	failed: "probe failed:",
	open: "probe: nothing failed,"
};
function probeHeadline(report) {
	return `${WORDS[stateOf(report)]} ${outcomes(report)}`;
}
function stateOf({ verdict, probes }) {
	if (verdict === "fail") return "failed";
	return probes.length > 0 && probes.every(({ measured }) => measured.outcome === "pass") ? "passed" : "open";
}
function toneOf(report) {
	const tones = {
		passed: ["green", "✓"],
		failed: ["red", "✗"],
		open: ["yellow", "!"]
	};
	return tones[stateOf(report)];
}
function outcomes({ totals, probes }) {
	if (probes.length === 0) return "no prompt to probe";
	return Object.entries(totals.outcomes).filter(([, count]) => count > 0).map(([outcome, count]) => `${count} ${outcome.replace("-", " ")}`).join(", ");
}
function probeLines(probe, paint, width) {
	const [style, sign] = markOf(probe);
	const [, ...more] = (0, _measured_js__WEBPACK_IMPORTED_MODULE_4__.G)(probe.measured);
	const summary = (0, _measured_js__WEBPACK_IMPORTED_MODULE_4__.G)(probe.measured)[0]?.replace(/^measured: /, "") ?? "";
	return [`${paint(style, sign)} ${paint("bold", nameOf(probe))} ${paint("dim", `· ${modelOf(probe)}`)}`, ...[summary, ...more].flatMap((line) => (0, _wrap_js__WEBPACK_IMPORTED_MODULE_5__.L)((0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(line), Math.max(40, width) - 2).map((part) => `  ${part}`))];
}
function markOf({ measured, fails }) {
	if (fails) return ["red", "✗"];
	return measured.outcome === "pass" ? ["green", "✓"] : ["yellow", "!"];
}
function planText(plan, { color, width }) {
	const paint = (0, _paint_js__WEBPACK_IMPORTED_MODULE_0__.e)(color);
	const { usd, calls, seconds } = plan.budget;
	const head = [paint("bold", `${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(plan.probes.length, "probe")}, about ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(plan.likelyUsd) ?? "?"}`), paint("dim", `  at most ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(usd) ?? "?"}, ${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(calls, "call")} and ${seconds} seconds`)];
	const blocks = [head, ...plan.probes.map((probe) => plannedLines(probe, paint, width))];
	return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function plannedLines(probe, paint, width) {
	const title = `${paint("bold", nameOf(probe))} ${paint("dim", `· ${modelOf(probe)}`)}`;
	const none = probe.reason === null ? [] : (0, _wrap_js__WEBPACK_IMPORTED_MODULE_5__.L)(`no call now: ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.e)(probe.reason)}`, Math.max(40, width) - 2);
	const head = [title, ...none.map((one) => `  ${one}`)];
	if (probe.address === null) return head;
	const guess = probe.isPriced ? "" : " (no price is known: as if it were the dearest model)";
	return [
		...head,
		`  ${probe.address.startsWith("http") ? "POST" : "through"} ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(probe.address)}`,
		`  about ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__.zD)(probe.inputTokens)} tokens, of which ${(0, _request_tokens_words_js__WEBPACK_IMPORTED_MODULE_6__.zD)(probe.prefixTokens)} are cached${guess}`,
		...probe.calls.map(({ purpose, maxOutputTokens, likelyUsd }, index) => `  ${index + 1}. ${PURPOSES[purpose]}, at most ${(0, _view_counts_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(maxOutputTokens, "token")} of output, about ${(0, _numbers_js__WEBPACK_IMPORTED_MODULE_2__.E)(likelyUsd) ?? "?"}`),
		"  more reads after a miss, with growing pauses, until the test decides"
	];
}
const PURPOSES = {
	base: "base's request, as it is",
	"head-after-base": "head's request, as it is: what survives the merge",
	"warm-up": "warm-up, with a nonce in front of the prefix",
	read: "the same request again, to be read from the cache"
};
function nameOf(probe) {
	return [
		probe.prompt,
		...probe.case === "default" ? [] : [`case ${probe.case}`],
		...probe.conversation === "1" ? [] : [`conversation ${probe.conversation}`]
	].map(_escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F).join(", ");
}
function modelOf({ provider, model }) {
	return `${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(provider)} ${(0, _escape_terminal_js__WEBPACK_IMPORTED_MODULE_3__.F)(model)}`;
}
}),
72987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	BS: () => visibleSpace,
	Fd: () => cutPoint,
	P8: () => visibleLine,
	RK: () => visible,
	pH: () => visibleCodePoints
});
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|(?! )\p{Zs}|\u2800/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\0": "\\0"
};
function visible(text) {
	return text.replaceAll(INVISIBLE, (char) => SHORT[char] ?? codePoint(char));
}
function visibleLine(text) {
	return visible(text).replace(/ +$/, (spaces) => "·".repeat(spaces.length));
}
function visibleSpace(text) {
	return visible(text).replaceAll(" ", "·");
}
function visibleCodePoints(text) {
	return visible(text).replaceAll(/[^\x20-\x7e]/gu, codePoint);
}
function codePoint(char) {
	return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
}
function cutPoint(text, index) {
	const between = index > 0 && index < text.length && (text.codePointAt(index - 1) ?? 0) > 65535;
	return between ? index - 1 : index;
}
}),
22752: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	h: () => suggestion,
	p: () => nearest
});
function nearest(word, candidates) {
	if (word.length > 60) return undefined;
	let best;
	let least = Math.max(1, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(fold(word), fold(candidate));
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}
function suggestion(word, candidates) {
	const found = nearest(word, candidates);
	return found === undefined ? "" : `; did you mean '${found}'?`;
}
function fold(word) {
	return word.toLowerCase().replaceAll(/[-_ ]/g, "_");
}
function editDistance(a, b) {
	let older = [];
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const substituted = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substituted);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
			row.push(cost);
		}
		[older, previous] = [previous, row];
	}
	return previous[b.length] ?? 0;
}
}),
24306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	p: () => HOMEPAGE,
	x: () => VERSION
});
const VERSION = "0.1.0";
const HOMEPAGE = "https://github.com/prompt-cache-guard/prompt-cache-guard";
})
};
