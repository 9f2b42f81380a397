export const id = 347;
export const ids = [347];
export const modules = { 74728: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { trace: () => trace });
	var axes_turn = __webpack_require__(71025);
	var finalise = __webpack_require__(18615);
	var policy = __webpack_require__(64977);
	var range = __webpack_require__(66866);
	var open_conversations = __webpack_require__(77788);
	var simulate = __webpack_require__(12529);
	;
	async function followTrace(input) {
		const facts = new Facts();
		const open = new open_conversations.X();
		const conversations = [];
		const owners = new Map();
		const order = [];
		const hears = (read) => {
			const { conversation, index, segmented, held } = read;
			const known = open.get(conversation) ?? {
				follower: new axes_turn.m(),
				indices: [],
				tokens: []
			};
			known.tokens = rangesOf(read.tokens, known.tokens);
			const at = {
				file: input.name,
				line: read.line
			};
			const turn = {
				segmented,
				tokens: known.tokens,
				locate: () => at,
				sourceKind: "trace",
				turn: known.indices.length
			};
			known.indices.push(index);
			conversations[index] = conversation ?? "";
			owners.set(conversation ?? "", read.owner);
			order.push(index);
			facts.add(conversation, known, known.follower.follow(turn));
			if (conversation === null) return;
			for (const [key, each] of open.hold(conversation, known, held)) facts.add(key, each, each.follower.end());
		};
		const played = await (0, simulate.S)(input, hears);
		for (const [conversation, each] of open.rest()) facts.add(conversation, each, each.follower.end());
		return {
			...played,
			notes: open.hasReturned ? [...played.notes, GIVEN_UP] : played.notes,
			conversations,
			owners,
			order,
			findings: facts.findings(),
			broken: facts.broken
		};
	}
	const GIVEN_UP = "So many conversations go on at a time that some were taken for ended and began anew: what their next turn rewrote is not found. Split the trace by its sessions.";
	function rangesOf(tokens, before) {
		const most = Math.min(tokens.length, before.length);
		let shared = 0;
		while (shared < most && before[shared]?.mid === tokens[shared]) shared += 1;
		const more = tokens.slice(shared).map((mid) => (0, range.Ju)(mid, mid, mid));
		return before.slice(0, shared).concat(more);
	}
	class Facts {
		#found = new Map();
		broken = new Map();
		add(owner, { indices }, drafts) {
			for (const draft of drafts) {
				const index = indices[draft.where?.turn ?? 0] ?? 0;
				const places = this.broken.get(index) ?? [];
				const causes = draft.causes.length === 0 ? "" : ` (${draft.causes.join(", ")})`;
				places.push(`${draft.code} at ${draft.where?.pointer || "/"}${causes}`);
				this.broken.set(index, places);
				const section = draft.where?.section;
				const unit = section === "messages" ? section : draft.unitKey;
				const key = JSON.stringify([
					owner,
					draft.code,
					draft.severity,
					draft.causes,
					unit
				]);
				const known = this.#found.get(key);
				if (known === undefined) this.#found.set(key, {
					index,
					owner,
					draft
				});
				else if (draft.lostTokens > known.draft.lostTokens) known.draft = {
					...known.draft,
					lostTokens: draft.lostTokens
				};
			}
		}
		findings() {
			const failOn = (0, policy.tC)(null);
			return [...this.#found.values()].toSorted((a, b) => a.index - b.index).flatMap(({ index, owner, draft }) => (0, finalise.w)([{
				draft,
				status: "introduced",
				related: []
			}], {
				prompt: "",
				case: "",
				conversation: owner ?? ""
			}).map((finding) => ({
				request: index,
				...finding,
				fails: (0, policy.DI)(finding, failOn)
			})));
		}
	}
	var errors = __webpack_require__(12027);
	var simulation_json = __webpack_require__(48589);
	var words = __webpack_require__(4718);
	var terminal = __webpack_require__(78705);
	var numbers = __webpack_require__(99155);
	var report_paint = __webpack_require__(68721);
	var text_finding = __webpack_require__(55210);
	;
	const BAR = 24;
	function traceText(trace, { color, width }) {
		const paint = (0, report_paint.e)(color);
		const groups = new Map();
		for (const at of trace.order) {
			const request = trace.requests[at];
			if (request === undefined) continue;
			const key = trace.conversations[at] ?? "";
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [request]);
			else group.push(request);
		}
		const largest = trace.requests.reduce((most, each) => Math.max(most, totalOf(each)), 1);
		const lines = [...groups].flatMap(([key, requests]) => [
			paint("bold", titleOf(requests[0]?.session ?? "-", trace.owners.get(key) ?? "")),
			...requests.flatMap((request, turn) => drawn(request, numbered(turn, requests), largest, trace, paint)),
			""
		]);
		const layout = {
			paint,
			width,
			exact: false,
			indent: ""
		};
		for (const finding of trace.findings) lines.push(...(0, text_finding.h)(finding, layout), "");
		return `${[...lines, ...summary(trace, paint)].join("\n")}\n`;
	}
	function titleOf(session, owner) {
		const title = `conversation ${(0, terminal.F)(session)}`;
		return owner === "" ? title : `${title} (${(0, terminal.F)(owner)})`;
	}
	function drawn(request, turn, largest, { broken }, paint) {
		const { index, read, write, uncached, missReason, unit, recorded } = request;
		const cells = (tokens) => Math.round(tokens / largest * BAR);
		const end = Math.max(1, cells(totalOf(request)));
		const [reused, written] = [cells(read), cells(read + write)];
		const bar = paint("green", "█".repeat(reused)) + paint("yellow", "▒".repeat(Math.max(0, written - reused))) + paint("dim", "░".repeat(Math.max(0, end - written)));
		const pad = " ".repeat(Math.max(0, BAR - Math.max(reused, written, end)));
		const figures = [
			read > 0 ? `${(0, words.zD)(read)} reused` : null,
			write > 0 ? `${(0, words.zD)(write)} written` : null,
			uncached > 0 ? `${(0, words.zD)(uncached)} uncached` : null,
			recorded === null ? null : `reported ${(0, words.zD)(recorded.read)} reused, ${(0, words.zD)(recorded.write)} written`
		].filter((figure) => figure !== null);
		const told = broken.get(index) ?? [];
		const miss = missReason === null || missReason === "cold" ? [] : [missReason];
		const why = told.length > 0 ? told : miss.map((each) => `${each} at ${unit === null || unit === "" ? "/" : unit}`);
		return [`  turn ${turn}  ${bar}${pad}  ${figures.join(", ")}`, ...why.map((each) => `          ${paint("red", "✗")} ${(0, terminal.F)(each)}`)];
	}
	function numbered(turn, { length }) {
		return String(turn + 1).padStart(String(length).length);
	}
	function totalOf({ read, write, uncached }) {
		return read + write + uncached;
	}
	function summary({ totals, requests, notes }, paint) {
		const reported = requests.flatMap(({ recorded }) => recorded ?? []);
		const sum = reported.reduce((all, { read }) => all + read, 0);
		const predicted = requests.reduce((all, { recorded, read }) => recorded === null ? all : all + read, 0);
		return [
			paint("bold", [
				`${totals.requests} ${totals.requests === 1 ? "request" : "requests"}`,
				`${(0, words.zD)(totals.read)} reused`,
				`${(0, words.zD)(totals.write)} written`,
				`${(0, words.zD)(totals.uncached)} uncached`,
				`token hit ratio ${(0, numbers.C)(totals.tokenHitRatio) ?? "not measured"}`,
				`prefix hit ratio ${(0, numbers.C)(totals.prefixHitRatio) ?? "not measured"}`,
				`cost ${(0, numbers.E)(totals.costUsd) ?? "unknown"}`
			].join(", ")),
			...reported.length === 0 ? [] : [`${reported.length} with usage: ${(0, words.zD)(predicted)} tokens predicted as reused, ${(0, words.zD)(sum)} reported`],
			...notes.map((note) => `note: ${(0, terminal.e)(note)}`)
		];
	}
	var cli_arguments = __webpack_require__(66279);
	var colour = __webpack_require__(61015);
	var help = __webpack_require__(2420);
	var cli_host = __webpack_require__(87713);
	var lock_file = __webpack_require__(71603);
	var read_lines = __webpack_require__(51709);
	var suggest = __webpack_require__(98249);
	;
	const OPTIONS = {
		format: {
			type: "string",
			value: "FORMAT"
		},
		...help.DT
	};
	const trace = {
		usage: "FILE.jsonl [options]",
		help: `Follows recorded conversations request by request, one JSON object per line: what each turn
reused of what the one before it had left in the cache, what was written, and what broke
where and why. Where lines carry the provider's "usage", it is shown beside the prediction.
Lines with a "session" belong together, in the order of their "turn" (or "at"); all others
are put together by their content.

Exits with 1 when a conversation rewrites what it had sent before. The file may be a pipe,
or - for stdin.

  --format FORMAT  text (default) or json

Examples:
  prompt-cache-guard trace recorded.jsonl
  prompt-cache-guard trace recorded.jsonl --format json
`,
		async run(args, host) {
			const { text, positionals } = (0, cli_arguments.W)("trace", OPTIONS, args);
			const [name, ...more] = positionals;
			if (name === undefined || more.length > 0) throw (0, errors.Wp)(`trace follows one trace, and was given ${positionals.length}: prompt-cache-guard trace FILE.jsonl.`);
			const format = text("format") ?? "text";
			if (format !== "text" && format !== "json") throw (0, errors.Wp)(`Unknown format ${(0, suggest.T)(format)}. --format takes text or json.`);
			const lines = (0, read_lines.S)(host, name);
			const followed = await followTrace({
				name: (0, read_lines.v)(name),
				lines,
				known: await (0, lock_file.p)(host.cwd),
				now: new Date()
			});
			const { findings } = followed;
			const shown = format === "json" ? (0, simulation_json.Q)(followed, { findings }) : traceText(followed, {
				color: (0, colour.P)(host.stdout, host.env),
				width: host.stdout.columns || 80
			});
			await (0, cli_host.y)(host, shown);
			return findings.some(({ fails }) => fails) ? 1 : 0;
		}
	};
}) };
