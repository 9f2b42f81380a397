export const id = 794;
export const ids = [794];
export const modules = {
	43413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => check });
		var git_repository = __webpack_require__(27773);
		var check_analysed = __webpack_require__(84058);
		var external_node_path_ = __webpack_require__(76760);
		var errors = __webpack_require__(12027);
		var git_text = __webpack_require__(2925);
		var limits = __webpack_require__(55816);
		var counted = __webpack_require__(39605);
		var estimate = __webpack_require__(28222);
		var prefix_counts = __webpack_require__(96500);
		var pointer = __webpack_require__(69204);
		var json_value = __webpack_require__(49884);
		;
		const FORMS = new Map([
			["messages", {
				members: [
					"tools",
					"tool_choice",
					"system",
					"messages",
					"thinking",
					"output_config"
				],
				messages: "messages",
				placeholder: [{
					role: "user",
					content: "a"
				}]
			}],
			["responses", {
				members: [
					"tools",
					"tool_choice",
					"instructions",
					"input",
					"text",
					"reasoning"
				],
				messages: "input",
				placeholder: [{
					role: "user",
					content: "a"
				}]
			}],
			["generate-content", {
				members: [
					"tools",
					"toolConfig",
					"tool_config",
					"systemInstruction",
					"system_instruction",
					"contents"
				],
				messages: "contents",
				placeholder: [{
					role: "user",
					parts: [{ text: "a" }]
				}]
			}]
		]);
		function partials(body, segmented) {
			const form = FORMS.get(segmented.api);
			if (form === undefined || !(0, json_value.Gv)(body) || (segmented.continues ?? null) !== null) return [];
			if ((0, json_value.Jt)(body, "config") !== undefined) return [];
			const { units, model } = segmented;
			const places = units.map((unit) => (0, estimate.Tf)(unit) ? (0, pointer.LU)(unit.pointer) : []);
			const found = [];
			const whole = new Set();
			for (const [unit, place] of places.entries()) {
				const [member] = place;
				if (member === undefined) continue;
				const next = places.slice(unit + 1).find(([name]) => name !== undefined) ?? [];
				const cut = cutAt(body, form, place, next);
				if (cut !== null) {
					const isPadded = member !== form.messages;
					const members = new Map([
						...[...whole].flatMap((name) => pair(name, (0, json_value.Jt)(body, name))),
						...settings(body, form, whole.has("tools") || member === "tools"),
						[member, cut],
						...isPadded ? [[form.messages, form.placeholder]] : []
					]);
					found.push({
						unit,
						isPadded,
						body: (0, json_value.Xy)([["model", model], ...members])
					});
				}
				if (next[0] !== member) whole.add(member);
			}
			return found;
		}
		function placeholderOf({ api, model }) {
			const form = FORMS.get(api);
			return form === undefined ? null : {
				model,
				[form.messages]: form.placeholder
			};
		}
		function cutAt(body, form, [member = "", index], [nextMember, nextIndex]) {
			const value = (0, json_value.Jt)(body, member);
			if (value === undefined || !form.members.includes(member)) return null;
			const isLast = nextMember !== member;
			if (!(0, json_value.cy)(value)) return isLast ? value : null;
			if (index === undefined || !/^\d+$/.test(index) || !isLast && nextIndex === index) return null;
			const kept = value.slice(0, Number(index) + 1);
			return member !== form.messages || isUsers(kept.at(-1), value[kept.length]) ? kept : null;
		}
		function isUsers(message, next) {
			const isResult = (item) => ((0, json_value.Qq)((0, json_value.Jt)(item, "type")) ?? "").endsWith("_call_output");
			if (isResult(message)) return !isResult(next);
			return [
				"user",
				"system",
				"developer"
			].includes((0, json_value.Qq)((0, json_value.Jt)(message, "role")) ?? "");
		}
		function settings(body, { members, messages }, hasTools) {
			return (0, json_value.jO)(body).filter(([name, value]) => {
				if (!members.includes(name) || name === messages || CONTAINERS.has(name)) return false;
				if (!/^tool_?[cC]/.test(name)) return true;
				return hasTools && (0, json_value.Qq)((0, json_value.Jt)(value, "name")) === undefined;
			});
		}
		const CONTAINERS = new Set([
			"tools",
			"system",
			"instructions",
			"systemInstruction",
			"system_instruction"
		]);
		function pair(name, value) {
			return value === undefined ? [] : [[name, value]];
		}
		;
		class PrefixCounter {
			asked = 0;
			complaints = new Set();
			#endpoints;
			#counts;
			#placeholders = new Map();
			#ended = new Set();
			#queue = Promise.resolve();
			constructor(endpoints, counts) {
				this.#endpoints = endpoints;
				this.#counts = counts;
			}
			async count(body, segmented) {
				const counted = this.#queue.then(() => this.#countAll(body, segmented));
				this.#queue = counted.catch(() => {});
				await counted;
			}
			async #countAll(body, segmented) {
				const keys = (0, prefix_counts.N_)(segmented);
				const parts = partials(body, segmented);
				const missing = parts.filter(({ unit }) => !this.#counts.has(keys[unit] ?? ""));
				if (parts.length > 0 && missing.length === 0) return;
				const endpoint = this.#endpoints(segmented);
				if (endpoint.kind === "none") {
					this.complaints.add(endpoint.reason);
					return;
				}
				const ask = async (part) => await this.#ask(part, segmented, endpoint.count);
				let before = {
					unit: -1,
					tokens: 0
				};
				for (const { unit, body: part, isPadded } of parts) {
					const key = keys[unit] ?? "";
					const known = this.#counts.get(key);
					if (known !== undefined) {
						before = {
							unit,
							tokens: known.tokens
						};
						continue;
					}
					const padding = isPadded ? await this.#placeholder(segmented, ask) : 0;
					const whole = padding === null ? null : await ask(part);
					if (padding === null || whole === null) return;
					const counted = {
						unit,
						tokens: Math.max(0, whole - padding)
					};
					const sample = await sampleOf(segmented, before, counted);
					this.#counts.set(key, {
						tokens: counted.tokens,
						sample
					});
					before = counted;
				}
			}
			async #placeholder(segmented, ask) {
				const name = `${segmented.api} ${segmented.model}`;
				const known = this.#placeholders.get(name);
				if (known !== undefined) return known;
				const alone = placeholderOf(segmented);
				const tokens = alone === null ? null : await ask(alone);
				if (tokens !== null) this.#placeholders.set(name, tokens);
				return tokens;
			}
			async #ask(part, { api, model }, count) {
				const place = `${api} ${model}`;
				if (this.#ended.has(api) || this.#ended.has(place)) return null;
				if (this.asked >= limits.b.countRequests) {
					this.complaints.add(`${limits.b.countRequests} requests were made: run it again for the rest`);
					return null;
				}
				this.asked += 1;
				const answer = await count(part);
				if (answer.kind === "counted") return answer.tokens;
				const { words, refuses } = answer.failure;
				this.complaints.add(words);
				if (refuses === null) this.#ended.add(/no such model/.test(words) ? place : api);
				return null;
			}
		}
		async function sampleOf({ units, tokenFamily }, before, { unit, tokens }) {
			const o200k = await (0, estimate.S_)(units.slice(before.unit + 1, unit + 1));
			if (o200k === null || o200k < counted.yU) return null;
			return {
				family: tokenFamily,
				own: tokens - before.tokens,
				o200k
			};
		}
		var lock = __webpack_require__(64416);
		var known_counts = __webpack_require__(96951);
		;
		async function countingOf(trees, config, exact) {
			const place = external_node_path_.posix.join(external_node_path_.posix.dirname(config ?? ""), lock.Sy);
			const [base, head] = [await lockIn(trees.base, place), await lockIn(trees.head, place)];
			const counts = new Map([...head.counts, ...base.counts]);
			const asking = exact === undefined ? null : new PrefixCounter(exact.endpoints, counts);
			let calibration = null;
			return {
				async counter(body, segmented) {
					await asking?.count(body, segmented);
					if (calibration?.of !== counts.size) calibration = {
						of: counts.size,
						factors: (0, counted._$)(counts)
					};
					return await (0, counted.gn)(segmented, counts, calibration.factors);
				},
				notes: () => [...new Set([...base.notes, ...head.notes]), ...notesOf(asking, place)],
				lock(run, root) {
					if (asking === null) return null;
					const text = (0, lock.rY)(keptCounts(counts, run, asking.complaints.size > 0 ? head.counts : null));
					return text === head.text ? null : {
						file: external_node_path_.join(root, place),
						text
					};
				}
			};
		}
		function keptCounts(counts, { base, head }, known) {
			const kept = new Map(known ?? []);
			for (const prompt of [...base, ...head]) {
				if (prompt.outcome === "failed") continue;
				for (const { segmented } of prompt.conversations.flatMap(({ turns }) => turns)) for (const key of (0, prefix_counts.N_)(segmented)) {
					const count = counts.get(key);
					if (count !== undefined) kept.set(key, count);
				}
			}
			return kept;
		}
		async function lockIn(tree, place) {
			const nothing = {
				counts: new Map(),
				text: ""
			};
			if (!tree.entries.has(place)) return {
				...nothing,
				notes: []
			};
			let text;
			try {
				text = await (0, git_text.yR)(tree, place);
			} catch (error) {
				if (!(error instanceof errors.U$)) throw error;
				return {
					...nothing,
					notes: [`Token counts are estimates: ${error.message}`]
				};
			}
			const { counts, notes } = (0, known_counts.W)(text, place);
			return {
				counts,
				text,
				notes
			};
		}
		function notesOf(asking, place) {
			if (asking === null) return [];
			const { asked, complaints } = asking;
			const missing = `Some token counts are estimates: ${[...complaints].join("; ")}.`;
			const spent = `${asked === 1 ? "1 request" : `${asked} requests`} to count endpoints, which ${asked === 1 ? "costs" : "cost"} nothing`;
			if (asked === 0) return complaints.size === 0 ? [] : [missing];
			return complaints.size === 0 ? [`${spent}; ${place} keeps the answers.`] : [missing, `${spent}.`];
		}
		var play_traffic = __webpack_require__(84855);
		var secrets = __webpack_require__(39140);
		var report = __webpack_require__(88701);
		var config_fail_on = __webpack_require__(99272);
		;
		function configChanges(base, head) {
			const before = changes_settings(base);
			const after = changes_settings(head);
			return [...new Set([...before.keys(), ...after.keys()])].flatMap((what) => {
				const old = before.get(what);
				const now = after.get(what);
				if (old?.text === now?.text) return [];
				const at = now === undefined ? {
					side: "base",
					path: old?.path ?? []
				} : {
					side: "head",
					path: now.path
				};
				return [{
					what,
					before: old?.text ?? null,
					after: now?.text ?? null,
					at
				}];
			});
		}
		function changes_settings(config) {
			const { fail_on, min_hit_ratio, accept } = config?.policy ?? {};
			const policy = {
				fail_on: fail_on?.map(config_fail_on.o1).join(", "),
				min_hit_ratio: min_hit_ratio?.toString(),
				accept: accept?.map((entry) => JSON.stringify(entry)).join(", ")
			};
			return new Map([...Object.entries(policy).flatMap(([key, text]) => setting(`policy.${key}`, ["policy", key], text)), ...(config?.prompts ?? []).flatMap((prompt, index) => commands(prompt, index))]);
		}
		function commands({ id, origin }, index) {
			if (origin.kind !== "render" && origin.kind !== "capture") return [];
			const { kind, command, setup, env, watch } = origin;
			const texts = {
				[kind]: command,
				setup: setup ?? undefined,
				env: env.join(", ") || undefined,
				watch: watch?.join(", ")
			};
			return Object.entries(texts).flatMap(([key, text]) => setting(`${key} of ${id}`, [
				"prompts",
				index,
				key
			], text));
		}
		function setting(what, path, text) {
			return text === undefined ? [] : [[what, {
				text,
				path
			}]];
		}
		var finalise = __webpack_require__(18615);
		var draft = __webpack_require__(38262);
		;
		function configChangedFindings(base, head, quoting) {
			if (base === null) return [];
			const drafts = configChanges(base.config, head?.config ?? null).map(({ what, before, after, at }) => {
				const config = at.side === "base" ? base : head;
				return {
					...draft.Z,
					code: "config-changed",
					severity: "note",
					before,
					after,
					subject: what,
					unitKey: what,
					file: config?.path ?? null,
					fileLine: config?.locate(at.path) ?? null
				};
			});
			return (0, finalise.w)(drafts.map((draft) => ({
				draft,
				status: "introduced",
				related: []
			})), {
				prompt: "",
				case: "",
				conversation: ""
			}, quoting);
		}
		;
		const SUBJECTS = [
			"revisions",
			"config",
			"discovery",
			"renders",
			"coverage",
			"counting",
			"probe"
		];
		function notesAbout(about, texts) {
			return texts.flatMap((text) => text === null ? [] : [{
				about,
				text
			}]);
		}
		function sentences(notes) {
			const ordered = SUBJECTS.flatMap((subject) => notes.filter(({ about }) => about === subject));
			return [...new Set(ordered.map(({ text }) => text))];
		}
		var policy = __webpack_require__(98579);
		;
		function judge(planned, analysed, input) {
			const { revisions, configs, rules } = planned;
			const { options, measured, untouched, suggestion, notes } = input;
			const quoting = rules.report.excerpts === "hash" ? secrets._E : secrets.jB;
			return (0, report.E)({
				base: {
					revision: revisions.base,
					prompts: analysed.base
				},
				head: {
					revision: revisions.head,
					prompts: analysed.head
				},
				policy: (0, policy.U)(rules.policy, options),
				forecast: forecastFor(rules, options),
				measured,
				findings: configChangedFindings(configs.base, configs.head, quoting),
				quoting,
				untouched,
				notes: sentences([...notes, ...notesAbout("coverage", [untouchedNote(untouched.length)])]),
				...suggestion !== null && { suggestedConfig: suggestion }
			});
		}
		function untouchedNote(count) {
			if (count === 0) return null;
			const prompts = count === 1 ? "1 prompt was" : `${count} prompts were`;
			return `${prompts} not looked at, because nothing that could be read for ${count === 1 ? "it" : "them"} differs: figures are of the others. --all looks at everything.`;
		}
		function forecastFor({ prompts, traffic, policy }, flags) {
			const own = new Map(prompts.map(({ id, head, base }) => [id, (head ?? base)?.prompt.traffic]));
			return {
				trafficOf: (id) => (0, play_traffic.t7)(traffic, own.get(id) ?? own.get(id.split(":")[0] ?? "")),
				minHitRatio: flags.minHitRatio ?? policy.min_hit_ratio ?? null,
				now: flags.today ?? new Date()
			};
		}
		var external_node_util_ = __webpack_require__(57975);
		;
		function namesIn(text, language) {
			if (language === "none") return [];
			const tags = namesInTags(text);
			if (tags === "any" || language === "template") return tags;
			if (/\*|\/["'\s,\]]|\\u00/.test(text)) return "any";
			return [...tags, ...text.match(/[^\s"'`,:;()[\]{}<>|=]+/g) ?? []];
		}
		function namesInTags(text) {
			if (/\{\{\s*[=<$]|\{%[-+]?\s*liquid\b/.test(text)) return "any";
			const names = [];
			for (const [, , tag, partial = ""] of text.matchAll(TAG)) {
				const literal = tag === undefined ? PARTIAL.exec(partial) : LITERAL.exec(tag);
				if (literal === null) return "any";
				names.push(...literal[0].match(/[^\s"'[\](),]+/g) ?? []);
			}
			return names;
		}
		const TAG = /\{%[-+]?\s*(include|import|extends|from|render|layout|section|include_relative)\b([\s\S]*?)(?:%\}|$)|\{\{[~#\s]*>([\s\S]*?)(?:\}\}|$)/g;
		const LITERAL = /^\s*(?:(?:"[^"{]*"|'[^'{]*')|\[(?:\s*(?:"[^"{]*"|'[^'{]*')\s*,?)+\s*\])(?=\s*(?:$|-|,|ignore\b|with\b|without\b|only\b|for\b|as\b|import\b))/;
		const PARTIAL = /^\s*[^\s()"'}~]+(?=[\s}~]|$)|^\s*(?:"[^"]*"|'[^']*')/;
		;
		const MOST_FOLLOWED = 200;
		class Differences {
			changed;
			#head;
			#byStem = null;
			constructor(base, head) {
				this.#head = head;
				const changed = new Set();
				for (const [file, entry] of head.entries) {
					const earlier = base.entries.get(file);
					if (earlier?.oid !== entry.oid || earlier.kind !== entry.kind) changed.add(file);
				}
				for (const file of base.entries.keys()) if (!head.entries.has(file)) changed.add(file);
				this.changed = changed;
			}
			hasEqual(file) {
				return !this.changed.has(file) && this.#head.entries.get(file)?.kind === "file";
			}
			async text(file) {
				return await (0, git_text.yR)(this.#head, file);
			}
			async mayReach(text, language) {
				const seen = new Set();
				const texts = [text];
				for (let next = texts.pop(); next !== undefined; next = texts.pop()) {
					const names = namesIn(next, language);
					if (names === "any") return this.changed.size > 0;
					for (const file of names.flatMap((name) => this.#called(name))) {
						if (seen.has(file)) continue;
						seen.add(file);
						if (!this.hasEqual(file) || seen.size > MOST_FOLLOWED) return true;
						texts.push(await this.text(file).catch(() => ""));
					}
				}
				return false;
			}
			#called(name) {
				this.#byStem ??= byStem(new Set([...this.#head.entries.keys(), ...this.changed]));
				return this.#byStem.get(stemOf(name)) ?? [];
			}
		}
		function byStem(files) {
			const found = new Map();
			for (const file of files) {
				const stem = stemOf(file);
				const known = found.get(stem);
				if (known === undefined) found.set(stem, [file]);
				else known.push(file);
			}
			return found;
		}
		function stemOf(name) {
			const base = external_node_path_.posix.basename(name).replace(/^_+/, "");
			const stem = base.replace(/(?<=.)\..*$/s, "").toLowerCase();
			return stem.split(/[\s"'`,:;()[\]{}<>|=]+/).at(-1) ?? stem;
		}
		var unchanged = __webpack_require__(20318);
		var expand = __webpack_require__(93212);
		var glob = __webpack_require__(92074);
		;
		async function narrow(planned, isAll) {
			const { trees, configs, definitions } = planned;
			const isAdopted = configs.base === null && configs.head !== null;
			const isWhole = isAll || isAdopted;
			if (isWhole || !haveSameRules(configs.base, configs.head)) return {
				...planned,
				isAll: isWhole,
				differences: null,
				untouched: []
			};
			const differences = new Differences(trees.base, trees.head);
			const atHead = new Map(definitions.head.map((one) => [one.definition.config.id, one]));
			const split = new Map();
			const found = await Promise.all(definitions.base.map(async (base) => {
				const head = atHead.get(base.definition.config.id);
				return head === undefined ? null : await splitOf({
					base,
					head
				}, planned, differences);
			}));
			for (const one of found) if (one !== null) split.set(one.id, one);
			const left = (side) => definitions[side].flatMap((one) => split.get(one.definition.config.id)?.[side] ?? [one]);
			const all = [...split.values()];
			return {
				...planned,
				isAll: false,
				definitions: {
					base: left("base"),
					head: left("head")
				},
				differences,
				untouched: all.flatMap((one) => one.untouched),
				notes: [...planned.notes, ...notesAbout("coverage", all.flatMap(unwatchedNote))]
			};
		}
		async function splitOf({ base, head }, { trees, configs }, differences) {
			const { id, origin } = head.definition.config;
			if (!isSameDefinition(id, configs.base, configs.head)) return null;
			const nothing = {
				id,
				base: [],
				head: [],
				isUnwatched: false
			};
			if (origin.kind === "render" || origin.kind === "capture") {
				const isTouched = origin.watch === null || touches(differences, origin.watch);
				return isTouched ? null : {
					...nothing,
					untouched: [(0, unchanged.sF)(id, origin)],
					isUnwatched: true
				};
			}
			if (origin.kind !== "file" || origin.listed) return await (0, unchanged.Yq)(origin, differences) ? null : {
				...nothing,
				untouched: [(0, unchanged.sF)(id, origin)]
			};
			const expanded = {
				base: (0, expand.T)(id, origin, trees.base.entries),
				head: (0, expand.T)(id, origin, trees.head.entries)
			};
			if (expanded.base.outcome === "failed" || expanded.head.outcome === "failed") return null;
			const equal = new Map();
			await Promise.all(expanded.head.prompts.map(async ({ id: own, paths }) => {
				const one = {
					...origin,
					paths
				};
				if (!await (0, unchanged.Yq)(one, differences)) equal.set(own, (0, unchanged.sF)(own, one));
			}));
			const rest = (side, prompts) => prompts.flatMap(({ id: own, paths }) => equal.has(own) ? [] : [withOrigin(side, own, {
				...origin,
				paths
			})]);
			return {
				...nothing,
				base: rest(base, expanded.base.prompts),
				head: rest(head, expanded.head.prompts),
				untouched: [...equal.values()]
			};
		}
		function withOrigin(side, id, origin) {
			const { definition } = side;
			return {
				...side,
				definition: {
					...definition,
					config: {
						...definition.config,
						id,
						origin
					}
				}
			};
		}
		function touches({ changed }, watch) {
			const matchers = watch.map(glob.fU);
			return [...changed].some((file) => matchers.some((matches) => matches(file)));
		}
		function unwatchedNote({ id, isUnwatched }) {
			return isUnwatched ? [`The command of ${id} was not run: this change touches nothing that its watch names. --all runs it.`] : [];
		}
		function haveSameRules(base, head) {
			const rules = ({ defaults, models, traffic, policy, discover }) => spelled({
				defaults,
				models,
				traffic,
				policy,
				discover
			});
			return rules(base?.config ?? {}) === rules(head?.config ?? {});
		}
		function isSameDefinition(id, base, head) {
			const [earlier, later] = [base, head].map((one) => one?.config.prompts?.find((prompt) => prompt.id === id));
			if (earlier === undefined || later === undefined) return false;
			return spelled(earlier) === spelled(later);
		}
		const WHOLE = {
			depth: Infinity,
			maxArrayLength: Infinity,
			maxStringLength: Infinity
		};
		function spelled(value) {
			return (0, external_node_util_.inspect)(value, WHOLE);
		}
		var render_cache = __webpack_require__(27172);
		var load = __webpack_require__(58286);
		;
		function sides(base, head) {
			const judging = base ?? head ?? {};
			const accept = head?.policy?.accept;
			const { accept: _, ...policy } = judging.policy ?? {};
			return {
				prompts: promptSides(base, head),
				discover: head?.prompts === undefined ? head?.discover ?? {} : null,
				code: head?.discover?.code === false ? null : head?.discover ?? {},
				policy: {
					...policy,
					...accept !== undefined && { accept }
				},
				traffic: judging.traffic ?? {},
				report: judging.report ?? {},
				probe: judging.probe ?? {},
				models: judging.models ?? {}
			};
		}
		function promptSides(base, head) {
			const ofBase = declared(base, "base");
			const ofHead = declared(head, "head");
			const both = Array.from(ofHead, ([id, atHead]) => {
				const atBase = ofBase.get(id);
				if (atBase === undefined) return {
					id,
					base: atHead,
					head: atHead
				};
				const { vars, cases } = atHead.prompt;
				const { traffic } = atBase.prompt;
				return {
					id,
					base: {
						...atBase,
						prompt: {
							...atBase.prompt,
							vars,
							cases
						}
					},
					head: {
						...atHead,
						prompt: {
							...atHead.prompt,
							traffic
						}
					}
				};
			});
			const gone = Array.from(ofBase).filter(([id]) => !ofHead.has(id)).map(([id, atBase]) => ({
				id,
				base: atBase,
				head: null
			}));
			return [...both, ...gone];
		}
		function declared(config, writtenIn) {
			const defaults = config?.defaults ?? {};
			return new Map((config?.prompts ?? []).map((prompt, index) => [prompt.id, {
				prompt,
				defaults,
				writtenIn,
				index
			}]));
		}
		var ladder = __webpack_require__(14790);
		var object_id = __webpack_require__(32515);
		var resolve = __webpack_require__(33218);
		;
		async function findRevisions(request) {
			const { repository, worktree = false } = request;
			if (worktree && request.head !== undefined) throw (0, errors.Wp)("--worktree and --head exclude each other: give one of them.");
			const name = request.head ?? "HEAD";
			const unborn = worktree && await (0, resolve.C)(repository.git, "HEAD") === null;
			const tip = unborn ? null : await (0, ladder.du)(repository, name);
			const head = worktree ? {
				ref: "work tree",
				sha: null
			} : tip ?? {
				ref: name,
				sha: null
			};
			if (request.base !== undefined) return {
				base: await (0, ladder.du)(repository, request.base),
				head,
				note: null
			};
			if (tip === null) return {
				base: emptyTree(repository),
				head,
				note: "There is no commit yet, so everything counts as added."
			};
			const base = await partingPoint(request, tip);
			if (base.sha !== tip.sha) return {
				base,
				head,
				note: null
			};
			if (worktree) return {
				base: tip,
				head,
				note: null
			};
			return {
				head,
				...await firstParent(repository, tip, base.ref)
			};
		}
		async function partingPoint(request, tip) {
			const { repository } = request;
			const shallow = await repository.isShallow();
			const here = request.target === undefined ? await repository.defaultBranch() : await (0, resolve.C)(repository.git, request.target);
			if (here !== null) {
				const sha = await repository.mergeBase(here.sha, tip.sha);
				if (sha !== null) return {
					ref: here.ref,
					sha
				};
			}
			if (!shallow) throw await noBase(repository, here?.ref ?? request.target ?? null, tip);
			const target = request.target ?? here?.ref ?? await remoteDefault(repository.remote);
			const known = await request.compare?.(here?.sha ?? target, tip.sha);
			if (typeof known === "string" && (0, object_id.TS)(known)) return {
				ref: target,
				sha: await (0, ladder.D8)(repository, known)
			};
			const there = here ?? await (0, ladder.du)(repository, target);
			const sha = await (0, ladder.IC)(repository, there.sha, tip.sha, `The history of ${target}`);
			if (sha === null) throw await noBase(repository, target, tip);
			return {
				ref: target,
				sha
			};
		}
		async function remoteDefault(remote) {
			const answer = await remote.defaultBranch();
			if (!answer.ok) throw (0, ladder.nn)("The default branch", `git says: ${answer.reason}`);
			if (answer.value === null) throw (0, errors.Wp)("The remote does not name its default branch: name the base with --base.");
			return answer.value.replace(/^refs\/heads\//, "");
		}
		async function noBase(repository, target, tip) {
			if (target === null) return (0, errors.Wp)("This clone has no default branch to compare with (neither origin/HEAD, nor main or master): run git remote set-head origin --auto, or name the base with --base.");
			const { sha } = await repository.resolve(target);
			return (0, errors.Wp)(`${tip.ref} and ${target} (${sha.slice(0, 12)}) have no commit in common: name the base with --base.`);
		}
		async function firstParent(repository, tip, target) {
			const [parent] = await repository.parents(tip.sha);
			if (parent === undefined) return {
				base: emptyTree(repository),
				note: `${tip.ref} is the first commit, so everything counts as added.`
			};
			return {
				base: {
					ref: `${tip.ref}^`,
					sha: await (0, ladder.D8)(repository, parent, `${tip.ref}^`)
				},
				note: `${tip.ref} is part of ${target} already, so it is compared with its first parent.`
			};
		}
		function emptyTree(repository) {
			return {
				ref: "empty tree",
				sha: repository.emptyTree
			};
		}
		;
		async function plan(repository, options) {
			const revisions = await findRevisions({
				repository,
				...options
			});
			const [base, head] = await Promise.all([repository.tree(revisions.base.sha), revisions.head.sha === null ? repository.workTree() : repository.tree(revisions.head.sha)]);
			const file = options.config === undefined ? {} : { file: options.config };
			const atHead = await (0, load.Z9)(head, file);
			if (options.config !== undefined && atHead === null) throw (0, load.lw)(options.config);
			const atBase = await baseConfig(base, file);
			const configs = {
				base: atBase.config,
				head: atHead
			};
			const rules = sides(configs.base?.config ?? null, configs.head?.config ?? null);
			return {
				revisions,
				trees: {
					base,
					head
				},
				configs,
				rules,
				definitions: {
					base: definitionsOf(rules, "base", configs),
					head: definitionsOf(rules, "head", configs)
				},
				moment: await momentOf(repository, revisions),
				notes: [...notesAbout("revisions", [revisions.note]), ...notesAbout("config", [atBase.note])]
			};
		}
		async function baseConfig(tree, file) {
			try {
				return {
					config: await (0, load.Z9)(tree, file),
					note: null
				};
			} catch (error) {
				if (!(error instanceof errors.U$)) throw error;
				return {
					config: null,
					note: `Base's config is wrong and counts as none: ${error.message}`
				};
			}
		}
		function definitionsOf(rules, side, configs) {
			return rules.prompts.flatMap((prompt) => {
				const own = prompt[side];
				return own === null ? [] : [definitionOf(own, side, configs)];
			});
		}
		function definitionOf(own, side, configs) {
			const config = configs[own.writtenIn];
			const at = config === null ? null : {
				file: config.path,
				places: config.places,
				pointer: `/prompts/${own.index}`
			};
			return {
				definition: {
					config: own.prompt,
					declared: true,
					at,
					defaults: own.defaults
				},
				borrowed: own.writtenIn !== side
			};
		}
		async function momentOf(repository, { base, head }) {
			const known = await repository.committedAt(base.sha);
			return known ?? (head.sha === null ? null : await repository.committedAt(head.sha)) ?? render_cache.y;
		}
		var probe = __webpack_require__(63347);
		;
		function commandOrigin(origin) {
			return origin.kind === "render" || origin.kind === "capture" ? origin : null;
		}
		var discover = __webpack_require__(46827);
		var render_side = __webpack_require__(15923);
		var file_prompt = __webpack_require__(85960);
		var variables = __webpack_require__(88593);
		var scenarios = __webpack_require__(47443);
		var stand_in = __webpack_require__(85142);
		var recorded = __webpack_require__(72024);
		;
		const LINE = 300;
		function failureOfEnd(what, { how, stderr }, seconds = limits.b.renderSeconds) {
			const said = lastWords(stderr);
			const because = said === "" ? "and said nothing on stderr" : `and said: ${said}`;
			switch (how.kind) {
				case "exited":
					if (how.code === 0) return null;
					return (0, errors.tv)(how.code === 127 ? `${what} names a program that is not there (${said}): install it in a step before this one, or by setup.` : `${what} failed with exit code ${how.code} ${because}`);
				case "killed": return (0, errors.tv)(`${what} was killed by ${how.signal} ${because}`);
				case "timed-out": return (0, errors.tv)(`${what} did not end within ${seconds} s and was killed: it may wait for input or for the network; let it print and end.`);
				case "too-much-output": return (0, errors.tv)(`${what} printed more than ${limits.b.outputBytes / 2 ** 20} MB and was killed: print request bodies alone, and logs on stderr.`);
				case "not-started": return (0, errors.tv)(`${what} could not be started (${how.reason}): is there a shell?`);
			}
		}
		function lastWords(stderr) {
			const lines = stderr.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !NOISE.test(line));
			const error = lines.findLast((line) => /^(?:\w+\.)*\w*(?:Error|Exception|error)\b.*:/.test(line));
			return (error ?? lines.at(-1) ?? "").slice(0, LINE);
		}
		const NOISE = /^(?:at |Node\.js v|npm (?:ERR!|error) A complete log|\^+$|~+$|[{}]$)/;
		var json_lines = __webpack_require__(16782);
		var parse = __webpack_require__(55988);
		var envelope = __webpack_require__(62332);
		var time = __webpack_require__(56781);
		;
		const NAME = "its output";
		function requestsOf(stdout) {
			const text = new TextDecoder().decode(stdout);
			if (text.trim() === "") throw (0, errors.tv)("it printed nothing: print the request body that is sent to the provider, as JSON, on stdout.");
			const entries = entriesOf(text);
			if (entries.length === 0) throw (0, errors.tv)("it printed an empty list: print at least one request body.");
			return (0, time.T)(entries.map((entry, index) => (0, envelope.h)(entry, entries.length === 1 ? NAME : `${NAME}, entry ${index}`, () => null)));
		}
		function entriesOf(text) {
			const lines = text.split("\n").filter((line) => line.trim() !== "");
			if (lines.length > 1 && lines.every((line) => /^\s*\{.*\}\s*$/.test(line))) return (0, json_lines.L)(text, NAME).map(({ value }) => value);
			const value = (0, parse.q)(text, NAME);
			return (0, json_value.cy)(value) ? value : [value];
		}
		var command_reports = __webpack_require__(31126);
		var canonical = __webpack_require__(52535);
		;
		const LONGEST = 1e5;
		function givenValues(values, byArgument) {
			if (values.size === 0) return null;
			return {
				json: (0, canonical.$)((0, json_value.Xy)([...values]), "written"),
				byArgument
			};
		}
		function variablesOf({ json }) {
			return Buffer.byteLength(json) > LONGEST ? {} : { PROMPT_VARS_JSON: json };
		}
		function withArgument(command, workshop, values) {
			if (values?.byArgument !== true) return command;
			return `${command.trimEnd()} --vars '${workshop.valuesFile(values.json).replaceAll("'", "'\\''")}'`;
		}
		;
		async function attempt(workshop, input) {
			const { origin, side, variation, clock, values } = input;
			const { sandbox } = workshop;
			const recorder = origin.kind === "capture" ? await (0, stand_in.a)(answering(origin)) : null;
			try {
				const folder = sandbox.emptyFolder("reports");
				const port = recorder?.port ?? null;
				workshop.plan(variation, folder, port, clock === "hooks");
				const gitTime = await workshop.gitTime(side, variation);
				const result = await sandbox.run({
					prepared: {
						side,
						setup: workshop.setup(origin)
					},
					command: withArgument(origin.command, workshop, values),
					env: {
						...workshop.variables(origin, variation, port, clock, gitTime),
						...values === null ? {} : variablesOf(values)
					},
					elsewhere: variation.elsewhere,
					disturbed: variation.disturbed
				});
				const { end } = result;
				const reports = (0, command_reports.o)(folder);
				const heard = {
					sent: [],
					reports,
					stderr: end.stderr,
					mayBeTheClock: false
				};
				if (result.kind === "setup-failed") return {
					...heard,
					unrestored: [],
					error: failureOfEnd("The setup command", end, limits.b.setupSeconds)
				};
				const outcome = read(origin, end, reports, recorder);
				const mayBeTheClock = end.how.kind === "exited" && outcome.error !== null;
				return {
					...heard,
					...outcome,
					mayBeTheClock,
					unrestored: result.unrestored
				};
			} finally {
				await recorder?.close();
			}
		}
		function answering({ replies }) {
			return replies === null ? {} : { reply: (0, scenarios.Wr)(replies) };
		}
		function read({ kind }, end, reports, recorder) {
			const what = `The ${kind} command`;
			const error = failureOfEnd(what, end) ?? foreignCode(what, reports);
			if (error !== null) return {
				sent: [],
				error
			};
			try {
				if (recorder === null) return {
					sent: requestsOf(end.stdout),
					error: null
				};
				const sent = (0, recorded.f)(recorder.requests());
				if (sent.length > 0) return {
					sent,
					error: null
				};
				return {
					sent,
					error: (0, recorded.k)(what, recorder.seen(), reports.reached)
				};
			} catch (thrown) {
				return {
					sent: [],
					error: thrown
				};
			}
		}
		function foreignCode(what, { loaded }) {
			const [first] = loaded;
			if (first === undefined) return null;
			return (0, errors.tv)(`${what} loaded ${first}, which is not of the commit that was rendered: install the repository's own packages by setup, so that each commit runs its own code.`);
		}
		var external_node_fs_ = __webpack_require__(73024);
		;
		function removeTree(fs, folder) {
			const LONGEST = 700;
			const ROUNDS = 5;
			const PAUSE_MS = 20;
			const top = typeof folder === "string" ? Buffer.from(folder) : folder;
			const slash = Buffer.from("/");
			const inside = (parent, name) => Buffer.concat([
				parent,
				slash,
				name
			]);
			let reason = null;
			let moved = 0;
			const moving = [];
			const attempt = (work, folders) => {
				for (const isLast of [false, true]) {
					try {
						work();
						return;
					} catch (error) {
						const code = String(Reflect.get(Object(error), "code"));
						if (code === "ENOENT") return;
						if (isLast) reason ??= code;
						else for (const one of folders) allow(one);
					}
				}
			};
			const allow = (one) => {
				try {
					fs.chmodSync(one, 448);
				} catch {}
			};
			const move = (inner) => {
				for (;;) {
					moved += 1;
					const target = inside(top, Buffer.from(`moved-up-${moved}`));
					try {
						fs.lstatSync(target);
					} catch {
						fs.renameSync(inner, target);
						moving.push(target);
						return;
					}
				}
			};
			const empty = (parent) => {
				attempt(() => {
					if ((fs.lstatSync(parent).mode & 448) !== 448) allow(parent);
				}, []);
				let entries = [];
				const list = () => fs.readdirSync(parent, {
					withFileTypes: true,
					encoding: "buffer"
				});
				attempt(() => {
					entries = list();
				}, [parent]);
				for (const entry of entries) {
					const inner = inside(parent, entry.name);
					if (!entry.isDirectory()) attempt(() => fs.unlinkSync(inner), [parent]);
					else if (inner.length > LONGEST) attempt(() => move(inner), [
						parent,
						inner,
						top
					]);
					else {
						empty(inner);
						attempt(() => fs.rmdirSync(inner), [parent]);
					}
				}
			};
			const isThere = () => {
				try {
					fs.lstatSync(top);
					return true;
				} catch (error) {
					return Reflect.get(Object(error), "code") !== "ENOENT";
				}
			};
			for (let round = 0; round < ROUNDS; round++) {
				reason = null;
				if (!isThere()) return null;
				if (fs.lstatSync(top).isDirectory()) {
					empty(top);
					for (let next = moving.pop(); next !== undefined; next = moving.pop()) {
						const one = next;
						empty(one);
						attempt(() => fs.rmdirSync(one), [top]);
					}
					attempt(() => fs.rmdirSync(top), []);
				} else attempt(() => fs.unlinkSync(top), []);
				if (!isThere()) return null;
				if (reason !== "ENOTEMPTY" && reason !== "EBUSY") break;
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
			}
			return reason ?? "EBUSY";
		}
		;
		class BrokenFolder extends Error {
			name = "BrokenFolder";
		}
		function clear(place, aside) {
			const code = removeTree(external_node_fs_, place);
			if (code === null) return;
			try {
				external_node_fs_.mkdirSync(aside, { recursive: true });
				external_node_fs_.renameSync(place, external_node_path_.join(aside, `left-${external_node_fs_.readdirSync(aside).length}`));
			} catch (error) {
				throw new BrokenFolder(`${place} could not be removed (${code})`, { cause: error });
			}
		}
		function takeBack(folder) {
			const mode = external_node_fs_.lstatSync(folder, { throwIfNoEntry: false })?.mode;
			if (mode !== undefined && (mode & 448) !== 448) external_node_fs_.chmodSync(folder, mode | 448);
		}
		function removeWhole(place) {
			const code = removeTree(external_node_fs_, place);
			if (code !== null) throw new BrokenFolder(`${place.toString()} could not be removed (${code})`);
		}
		;
		function isOfTheFolder(error) {
			return error instanceof BrokenFolder || (0, errors.$N)(error) !== undefined;
		}
		function brokenFolder(error) {
			return (0, errors.tv)(`The temporary tree broke (${(0, errors.bD)(error)}): ${wayOut((0, errors.$N)(error))}.`, error);
		}
		function wayOut(code) {
			const known = WAYS_OUT.find(({ codes }) => code !== undefined && codes.includes(code));
			return known?.way ?? "let the command write into its own folder alone";
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
		var side = __webpack_require__(45468);
		;
		function failedPrompt({ config, declared, at }, reason) {
			const { id, origin } = config;
			const kind = origin.kind === "capture" ? "capture" : "command";
			return {
				outcome: "failed",
				id,
				declared,
				source: {
					kind,
					paths: [],
					fidelity: kind === "capture" ? "captured" : "exact"
				},
				reason: (0, errors.TN)(reason),
				at: (0, side.Xv)(at, `/${origin.kind}`) ?? (0, side.Xv)(at, ""),
				missing: []
			};
		}
		;
		const BY_ENVIRONMENT = new Set([
			"timezone",
			"locale",
			"home",
			"user",
			"cwd",
			"git",
			"environment"
		]);
		function effectiveFactors(varied, { runtimes }, clock) {
			return varied.filter((factor) => {
				if (BY_ENVIRONMENT.has(factor)) return true;
				if (factor.startsWith("clock-") && clock !== "hooks") return clock === "library";
				return runtimes.size > 0;
			});
		}
		function hintsOf(kind, { reports, unrestored }, clock) {
			const { reached, runtimes, troubles } = reports;
			const hosts = reached.slice(0, 3).join(", ");
			const [lost, trouble] = [unrestored[0], troubles[0]];
			return [
				...reached.length === 0 ? [] : [`The ${kind} command reached ${hosts}: what a prompt takes from the network can differ every time.`],
				...clock === "real" ? ["The command fails under a pinned clock, so that it was rendered under the real one, which was not varied."] : [],
				...runtimes.size > 0 ? [] : [`No Node or Python program took part, so that ${clock === "library" ? "" : "clock, "}random values and file order were not varied.${clock === "library" ? "" : " With libfaketime installed the clock is."}`],
				...lost === undefined ? [] : [`A render changed ${lost}, which setup had installed and which could not be put back.`],
				...trouble === undefined ? [] : [`Something could not be pinned or varied (${trouble}).`]
			];
		}
		var render_plan = __webpack_require__(53380);
		;
		function describe(side, { varied }) {
			if (varied.length === 0) return side;
			if (varied.length === render_plan.XQ.length) return `${side}, as on another machine`;
			return `${side}, with another ${varied.join(", ")}`;
		}
		function summary(side, plan, { prompts, milliseconds }) {
			const [first] = prompts;
			const how = first?.outcome === "failed" ? `not rendered: ${first.reason}` : prompts.length === 1 ? "rendered" : `${prompts.length} prompts rendered`;
			return `${describe(side, plan)}: ${how} (${(milliseconds / 1e3).toFixed(1)} s)`;
		}
		var command_variation = __webpack_require__(6404);
		;
		const PLACES = [
			"/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1",
			"/usr/lib/aarch64-linux-gnu/faketime/libfaketimeMT.so.1",
			"/usr/lib64/faketime/libfaketimeMT.so.1",
			"/usr/lib/faketime/libfaketimeMT.so.1",
			"/usr/local/lib/faketime/libfaketimeMT.so.1"
		];
		function clockLibrary() {
			return PLACES.find((file) => (0, external_node_fs_.existsSync)(file)) ?? null;
		}
		function clockVariables(library, time) {
			return {
				LD_PRELOAD: library,
				FAKETIME: `@${time}`,
				FAKETIME_FMT: "%s",
				DONT_FAKE_MONOTONIC: "1",
				FAKETIME_DONT_FAKE_MONOTONIC: "1"
			};
		}
		;
		const PASSED = `PATH PATHEXT SYSTEMROOT COMSPEC WINDIR LD_LIBRARY_PATH
  PYENV_ROOT PYENV_VERSION NVM_DIR NVM_BIN VOLTA_HOME FNM_DIR ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR
  CONDA_PREFIX CONDA_EXE UV_PYTHON_INSTALL_DIR RUSTUP_HOME CARGO_HOME GOPATH GOROOT GOCACHE GOMODCACHE
  JAVA_HOME M2_HOME MAVEN_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR DOTNET_ROOT GEM_HOME GEM_PATH
  RBENV_ROOT UV_CACHE_DIR POETRY_CACHE_DIR WORKON_HOME NUGET_PACKAGES PNPM_HOME COREPACK_HOME DENO_DIR BUN_INSTALL VIRTUAL_ENV
  SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS REQUESTS_CA_BUNDLE CURL_CA_BUNDLE
  PIP_CERT AWS_CA_BUNDLE GIT_SSL_CAINFO`.split(/\s+/);
		const FETCHING = `HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy
  PIP_CACHE_DIR npm_config_cache YARN_CACHE_FOLDER`.split(/\s+/);
		const IN_HOME = {
			PYENV_ROOT: ".pyenv",
			RUSTUP_HOME: ".rustup",
			CARGO_HOME: ".cargo",
			GOPATH: "go",
			GOCACHE: ".cache/go-build",
			GRADLE_USER_HOME: ".gradle",
			NVM_DIR: ".nvm",
			PYTHONUSERBASE: ".local",
			COREPACK_HOME: ".cache/node/corepack",
			PNPM_HOME: ".local/share/pnpm",
			VOLTA_HOME: ".volta",
			BUN_INSTALL: ".bun",
			DENO_DIR: ".cache/deno",
			UV_CACHE_DIR: ".cache/uv",
			UV_PYTHON_INSTALL_DIR: ".local/share/uv/python",
			POETRY_CACHE_DIR: ".cache/pypoetry",
			WORKON_HOME: ".local/share/virtualenvs",
			NUGET_PACKAGES: ".nuget/packages"
		};
		const CACHES = {
			npm_config_cache: ".npm",
			PIP_CACHE_DIR: ".cache/pip"
		};
		function passedOn({ outer, purpose, names }) {
			const home = outer["HOME"] ?? outer["USERPROFILE"];
			const wanted = [
				...PASSED,
				...purpose === "setup" ? FETCHING : [],
				...names
			];
			const found = {
				...IN_HOME,
				...purpose === "setup" ? CACHES : {}
			};
			return {
				...home === undefined ? {} : inHome(home, found),
				...Object.fromEntries(wanted.flatMap((name) => {
					const value = outer[name];
					return value === undefined ? [] : [[name, value]];
				}))
			};
		}
		function inHome(home, places) {
			return Object.fromEntries(Object.entries(places).map(([name, inner]) => [name, external_node_path_.join(home, inner)]).filter(([, folder]) => (0, external_node_fs_.existsSync)(folder)));
		}
		function withPrograms(env, folders) {
			const found = folders.filter((folder) => (0, external_node_fs_.existsSync)(folder));
			return {
				...env,
				PATH: [...found, ...env["PATH"] ? [env["PATH"]] : []].join(external_node_path_.delimiter)
			};
		}
		var external_node_process_ = __webpack_require__(1708);
		var promises_ = __webpack_require__(58500);
		;
		const MARK = "PROMPT_CACHE_GUARD_SANDBOX";
		const GRACE_MS = 1e3;
		const STEP_MS = 10;
		async function endProcesses(group, sandbox) {
			signalGroup(group, "SIGTERM");
			for (const pid of straysOf(sandbox)) signal(pid, "SIGTERM");
			for (let waited = 0; waited < GRACE_MS && isAlive(group, sandbox); waited += STEP_MS) await (0, promises_.setTimeout)(STEP_MS);
			signalGroup(group, "SIGKILL");
			for (let round = 0; round < 20; round++) {
				const strays = straysOf(sandbox);
				for (const pid of strays) signal(pid, "SIGKILL");
				if (strays.length === 0) return;
				await (0, promises_.setTimeout)(STEP_MS);
			}
		}
		function isAlive(group, sandbox) {
			return external_node_process_.platform === "linux" ? straysOf(sandbox).length > 0 : signalGroup(group, 0);
		}
		function straysOf(sandbox) {
			const marked = `${MARK}=${sandbox}\0`;
			return processIds().filter((pid) => {
				try {
					return (0, external_node_fs_.readFileSync)(`/proc/${pid}/environ`, "latin1").includes(marked);
				} catch {
					return false;
				}
			});
		}
		function processIds() {
			try {
				return (0, external_node_fs_.readdirSync)("/proc").map(Number).filter((pid) => Number.isSafeInteger(pid) && pid > 1 && pid !== external_node_process_.pid);
			} catch {
				return [];
			}
		}
		function signalGroup(group, name) {
			return signal(-group, name);
		}
		function signal(id, name) {
			try {
				return external_node_process_.kill(id, name);
			} catch (error) {
				return (0, errors.$N)(error) === "EPERM";
			}
		}
		var external_node_child_process_ = __webpack_require__(31421);
		;
		const STDERR_BYTES = 16 * 1024;
		async function runCommand(run) {
			const began = performance.now();
			const child = (0, external_node_child_process_.spawn)(run.command, {
				shell: true,
				cwd: run.cwd,
				env: run.env,
				detached: true,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				],
				windowsHide: true
			});
			const stdout = [];
			let stderr = Buffer.alloc(0);
			let bytes = 0;
			let timer;
			const how = await new Promise((resolve) => {
				timer = setTimeout(() => resolve({ kind: "timed-out" }), run.seconds * 1e3);
				child.stdout.on("data", (chunk) => {
					bytes += chunk.length;
					if (bytes <= run.outputBytes) stdout.push(chunk);
					else resolve({ kind: "too-much-output" });
				});
				child.stderr.on("data", (chunk) => {
					stderr = Buffer.concat([stderr, chunk]).subarray(-STDERR_BYTES);
				});
				child.on("error", (error) => resolve({
					kind: "not-started",
					reason: (0, errors.bD)(error)
				}));
				child.on("exit", (code, signal) => resolve(signal === null ? {
					kind: "exited",
					code: code ?? 0
				} : {
					kind: "killed",
					signal
				}));
				if (child.pid !== undefined) run.watchdog.guard(child.pid);
			});
			clearTimeout(timer);
			if (child.pid !== undefined) {
				await endProcesses(child.pid, run.sandbox);
				await drained(child);
				run.watchdog.leave(child.pid);
			}
			const cut = bytes > run.outputBytes && how.kind === "exited";
			return {
				how: cut ? { kind: "too-much-output" } : how,
				stdout: Buffer.concat(stdout),
				stderr: stderr.toString(),
				milliseconds: Math.round(performance.now() - began)
			};
		}
		const DRAIN_MS = 1e3;
		async function drained(child) {
			await new Promise((resolve) => {
				const closed = [child.stdout, child.stderr].every((stream) => stream?.closed !== false);
				if (closed) return resolve();
				const timer = setTimeout(() => setImmediate(resolve), DRAIN_MS);
				child.on("close", () => {
					clearTimeout(timer);
					resolve();
				});
			});
			child.stdout?.destroy();
			child.stderr?.destroy();
		}
		;
		const SLOTS = 64;
		const REMOVED = "removed-";
		const slot_GRACE_MS = 1e4;
		function takeSlot(parent) {
			const place = external_node_path_.join(parent, `prompt-cache-guard-${external_node_process_.getuid?.() ?? 0}`);
			(0, external_node_fs_.mkdirSync)(place, {
				recursive: true,
				mode: 448
			});
			const stats = (0, external_node_fs_.lstatSync)(place, { throwIfNoEntry: false });
			const isOurs = stats === undefined || stats.isDirectory() && (external_node_process_.getuid === undefined || stats.uid === external_node_process_.getuid());
			if (!isOurs) throw (0, errors.Wp)(`${place} belongs to somebody else, and commands need it: remove it, or set TMPDIR to a folder of your own.`);
			takeBack(place);
			const leftovers = removeLeftovers(place);
			for (let number = 1; number <= SLOTS; number++) {
				const slot = external_node_path_.join(place, String(number));
				if (create(slot)) return {
					folder: slot,
					leftovers
				};
			}
			throw (0, errors.Wp)(`${place} has no room for a further run: ${SLOTS} run at this moment; end some of them.`);
		}
		function removeSlot(slot) {
			const place = external_node_path_.dirname(slot);
			takeBack(place);
			const code = removeTree(external_node_fs_, slot);
			if (code !== null) return {
				path: putAside(slot, place) ?? slot,
				code
			};
			try {
				(0, external_node_fs_.rmdirSync)(place);
			} catch (error) {
				if (![
					"ENOTEMPTY",
					"EEXIST",
					"ENOENT"
				].includes((0, errors.$N)(error) ?? "")) return {
					path: place,
					code: (0, errors.$N)(error) ?? "EBUSY"
				};
			}
			return null;
		}
		function create(slot) {
			try {
				(0, external_node_fs_.mkdirSync)(slot, { mode: 448 });
			} catch (error) {
				if ((0, errors.$N)(error) === "EEXIST") return false;
				if ((0, errors.$N)(error) !== "ENOENT") throw error;
				(0, external_node_fs_.mkdirSync)(slot, {
					recursive: true,
					mode: 448
				});
			}
			(0, external_node_fs_.writeFileSync)(external_node_path_.join(slot, "owner"), ownerOf(external_node_process_.pid) ?? "");
			return true;
		}
		function removeLeftovers(place) {
			return slot_namesIn(place).flatMap((name) => {
				const slot = external_node_path_.join(place, name);
				if (name.startsWith(REMOVED)) return leftOf(slot);
				if (!isLeftOver(slot)) return [];
				const doomed = putAside(slot, place);
				return doomed === null ? [] : leftOf(doomed);
			});
		}
		function leftOf(folder) {
			const code = removeTree(external_node_fs_, folder);
			return code === null ? [] : [{
				path: folder,
				code
			}];
		}
		function putAside(slot, place) {
			const name = `${REMOVED}${external_node_process_.pid}-${external_node_path_.basename(slot)}`;
			for (let number = 0; number < SLOTS; number++) {
				const target = external_node_path_.join(place, number === 0 ? name : `${name}-${number}`);
				if ((0, external_node_fs_.lstatSync)(target, { throwIfNoEntry: false }) !== undefined) continue;
				try {
					(0, external_node_fs_.renameSync)(slot, target);
					return target;
				} catch (error) {
					if ((0, errors.$N)(error) === undefined) throw error;
					return null;
				}
			}
			return null;
		}
		function slot_namesIn(place) {
			try {
				return (0, external_node_fs_.readdirSync)(place);
			} catch (error) {
				if ((0, errors.$N)(error) === "ENOENT") return [];
				throw error;
			}
		}
		function isLeftOver(slot) {
			try {
				const owner = (0, external_node_fs_.readFileSync)(external_node_path_.join(slot, "owner"), "utf8");
				return ownerOf(Number.parseInt(owner, 10)) !== owner;
			} catch {
				const age = Date.now() - ((0, external_node_fs_.statSync)(slot, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
				return age > slot_GRACE_MS;
			}
		}
		function ownerOf(pid) {
			if (!Number.isSafeInteger(pid) || pid <= 0) return null;
			try {
				external_node_process_.kill(pid, 0);
			} catch (error) {
				if ((0, errors.$N)(error) === "ESRCH") return null;
			}
			return `${pid} ${startOf(pid)}`;
		}
		function startOf(pid) {
			try {
				const stat = (0, external_node_fs_.readFileSync)(`/proc/${pid}/stat`, "utf8");
				return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
			} catch {
				return "";
			}
		}
		var external_node_os_ = __webpack_require__(48161);
		;
		const MEMORY = "/dev/shm";
		const RESERVE = 512 * 1024 * 1024;
		function temporaryPlace(bytes) {
			return bytes !== null && fitsInMemory(bytes) ? MEMORY : (0, external_node_fs_.realpathSync)((0, external_node_os_.tmpdir)());
		}
		function fitsInMemory(bytes) {
			try {
				(0, external_node_fs_.accessSync)(MEMORY, external_node_fs_.constants.W_OK);
				const { bavail, bsize } = (0, external_node_fs_.statfsSync)(MEMORY);
				return bavail * bsize > bytes + RESERVE && mayHoldPrograms();
			} catch {
				return false;
			}
		}
		function mayHoldPrograms() {
			const mounts = (0, external_node_fs_.readFileSync)("/proc/mounts", "utf8").split("\n");
			const mount = mounts.findLast((line) => line.split(" ")[1] === MEMORY);
			const [, , type, options = ""] = mount?.split(" ") ?? [];
			return type === "tmpfs" && !options.split(",").includes("noexec");
		}
		var external_node_events_ = __webpack_require__(78474);
		;
		function startWatchdog(sandbox) {
			const [command, args] = waiting([
				external_node_process_.execPath,
				"--input-type=commonjs",
				"-e",
				PROGRAM
			]);
			const child = (0, external_node_child_process_.spawn)(command, [
				...args,
				sandbox,
				MARK
			], {
				detached: true,
				env: {},
				cwd: "/",
				stdio: [
					"pipe",
					"ignore",
					"ignore"
				],
				windowsHide: true
			});
			child.on("error", () => {});
			child.stdin.on("error", () => {});
			letGo(child);
			const tell = (line) => {
				if (child.stdin.writable) child.stdin.write(line);
			};
			return {
				guard: (group) => tell(`+${group}\n`),
				leave: (group) => tell(`-${group}\n`),
				async dismiss() {
					if (child.pid === undefined || child.exitCode !== null) return;
					const gone = (0, external_node_events_.once)(child, "exit");
					child.ref();
					child.stdin.end("done\n");
					await gone;
				}
			};
		}
		function letGo(child) {
			child.unref();
			if (child.stdin !== null && "unref" in child.stdin && typeof child.stdin.unref === "function") child.stdin.unref();
		}
		function waiting(program) {
			const [command, ...args] = program;
			return external_node_process_.platform === "win32" ? [command, args] : ["/bin/sh", [
				"-c",
				SHELL_PROGRAM,
				"watchdog",
				...program
			]];
		}
		const SHELL_PROGRAM = String.raw`
trap '' INT TERM HUP
said=
while IFS= read -r line; do
  if [ "$line" = done ]; then exit; fi
  said="$said$line
"
done
printf %s "$said" | "$@"
`;
		const PROGRAM = String.raw`
const fs = require('node:fs');
const removeTree = ${String(removeTree)};
const [, sandbox, mark] = process.argv;
const groups = new Set();
let done = false;
let rest = '';
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => {});
process.stdin.setEncoding('utf8');
process.stdin.on('data', (text) => {
  const lines = (rest + text).split('\n');
  rest = lines.pop();
  for (const line of lines) {
    if (line === 'done') done = true;
    else if (line[0] === '+') groups.add(Number(line.slice(1)));
    else groups.delete(Number(line.slice(1)));
  }
});
process.stdin.on('close', () => {
  if (done) return;
  for (let round = 0; round < 50; round++) {
    let found = 0;
    for (const group of groups) found += kill(-group);
    groups.clear();
    for (const pid of marked()) found += kill(pid);
    removeTree(fs, sandbox);
    if (found === 0) break;
  }
  // Empty but for the runs that still go on.
  try { fs.rmdirSync(require('node:path').dirname(sandbox)); } catch {}
});
function kill(id) {
  try { process.kill(id, 'SIGKILL'); return 1; } catch { return 0; }
}
function marked() {
  let names = [];
  try { names = fs.readdirSync('/proc'); } catch {}
  return names.map(Number).filter((pid) => {
    if (!(pid > 1) || pid === process.pid) return false;
    try {
      return fs.readFileSync('/proc/' + pid + '/environ', 'latin1').includes(mark + '=' + sandbox + '\0');
    } catch { return false; }
  });
}
`;
		var check_out = __webpack_require__(57225);
		;
		function packageFolders(paths) {
			const folders = new Set([""]);
			for (const file of paths) if (file.endsWith("/package.json")) folders.add(external_node_path_.posix.dirname(file));
			return [...folders].filter((folder) => !folder.split("/").includes("node_modules"));
		}
		function linkNodeModules({ checkout, tree }, folder) {
			const from = realOrNull(external_node_path_.join(checkout, folder, "node_modules")) ?? "";
			const to = external_node_path_.join(tree, folder, "node_modules");
			if (!isFolder(from) || (0, external_node_fs_.existsSync)(to) || !(0, external_node_fs_.existsSync)(external_node_path_.dirname(to))) return false;
			linkEntries({
				checkout,
				tree
			}, from, to);
			return true;
		}
		const node_modules_CACHES = new Set([
			".cache",
			".vite",
			".vitest"
		]);
		function linkEntries(pair, from, to) {
			(0, external_node_fs_.mkdirSync)(to, { recursive: true });
			for (const name of (0, external_node_fs_.readdirSync)(from)) {
				if (node_modules_CACHES.has(name)) continue;
				const source = external_node_path_.join(from, name);
				const target = external_node_path_.join(to, name);
				if (name === ".bin" || name.startsWith("@") && isFolder(source)) linkEntries(pair, source, target);
				else (0, external_node_fs_.symlinkSync)(destination(pair, source, target), target);
			}
		}
		function destination({ checkout, tree }, source, target) {
			const real = realOrNull(source);
			if (real === null) return (0, external_node_fs_.readlinkSync)(source);
			const inner = external_node_path_.relative(checkout, real);
			const isOwn = inner !== "" && !inner.startsWith("..") && !external_node_path_.isAbsolute(inner) && isOwnCode(inner);
			if (!isOwn) return real;
			return external_node_path_.relative(external_node_path_.dirname(target), external_node_path_.join(tree, inner));
		}
		function isOwnCode(inner) {
			return !inner.split(external_node_path_.sep).includes("node_modules");
		}
		function realOrNull(file) {
			try {
				return (0, external_node_fs_.realpathSync)(file);
			} catch {
				return null;
			}
		}
		function isFolder(file) {
			try {
				return (0, external_node_fs_.lstatSync)(file).isDirectory();
			} catch {
				return false;
			}
		}
		;
		function stateOf(folder) {
			const state = new Map();
			const walk = (inner) => {
				for (const entry of state_entriesOf(pathOf(folder, inner))) {
					const name = nameOf(inner, entry.name);
					const full = pathOf(folder, name);
					const stats = (0, external_node_fs_.lstatSync)(full, { throwIfNoEntry: false });
					if (stats === undefined) continue;
					const { ino, size, ctimeMs, mode } = stats;
					state.set(name, stats.isDirectory() ? `folder ${mode}` : `${ino} ${size} ${ctimeMs} ${mode}`);
					if (!stats.isDirectory()) continue;
					const isClosed = (mode & READABLE) !== READABLE;
					if (isClosed) (0, external_node_fs_.chmodSync)(full, mode | READABLE);
					walk(name);
					if (isClosed) (0, external_node_fs_.chmodSync)(full, mode);
				}
			};
			walk("");
			return state;
		}
		const READABLE = 320;
		function state_entriesOf(folder) {
			try {
				return (0, external_node_fs_.readdirSync)(folder, {
					withFileTypes: true,
					encoding: "buffer"
				});
			} catch (error) {
				if ((0, errors.$N)(error) === "ENAMETOOLONG") return [];
				throw error;
			}
		}
		const BYTES = "\0";
		function nameOf(inner, name) {
			const bytes = inner === "" ? name : Buffer.concat([
				bytesOf(inner),
				Buffer.from("/"),
				name
			]);
			const text = bytes.toString("utf8");
			return Buffer.from(text).equals(bytes) ? text : `${BYTES}${bytes.toString("latin1")}`;
		}
		function bytesOf(name) {
			return name.startsWith(BYTES) ? Buffer.from(name.slice(1), "latin1") : Buffer.from(name);
		}
		function pathOf(folder, name) {
			return name === "" ? Buffer.from(folder) : Buffer.concat([Buffer.from(`${folder}/`), bytesOf(name)]);
		}
		function rightsOf(what) {
			return what?.startsWith("folder ") === true ? Number(what.slice(7)) & 4095 : null;
		}
		function changesSince(before, folder) {
			const now = stateOf(folder);
			const changed = [...before].filter(([name, what]) => now.get(name) !== what);
			const isFolder = (what) => rightsOf(what) !== null;
			const stayed = ([name, what]) => isFolder(what) && isFolder(now.get(name));
			return {
				added: [...now.keys()].filter((name) => !before.has(name)),
				lost: changed.filter((entry) => !stayed(entry)).map(([name]) => name),
				opened: changed.filter(stayed).map(([name]) => name),
				now
			};
		}
		;
		class Restorable {
			#folder;
			#backup;
			#tracked;
			#rewrite;
			#state = new Map();
			#kept = new Set();
			constructor(folder, backup, tracked = new Set(), rewrite = () => Promise.resolve()) {
				this.#folder = folder;
				this.#backup = backup;
				this.#tracked = tracked;
				this.#rewrite = rewrite;
			}
			remember() {
				takeBack(this.#folder);
				this.#state = stateOf(this.#folder);
				removeWhole(this.#backup);
				this.#kept = new Set();
				let bytes = 0;
				for (const name of this.#state.keys()) {
					if (this.#tracked.has(name) || isInstalled(name)) continue;
					const source = pathOf(this.#folder, name);
					const stats = (0, external_node_fs_.lstatSync)(source, { throwIfNoEntry: false });
					if (stats?.isFile() !== true && stats?.isSymbolicLink() !== true) continue;
					bytes += stats.size;
					if (bytes > limits.b.setupBackupBytes) continue;
					if (copied(source, pathOf(this.#backup, name))) this.#kept.add(name);
				}
			}
			async restore() {
				takeBack(this.#folder);
				const { added, lost, opened, now } = changesSince(this.#state, this.#folder);
				if (added.length + lost.length + opened.length === 0) return [];
				const closed = [...now.keys()].filter((name) => ((rightsOf(now.get(name)) ?? 448) & 448) !== 448);
				for (const name of closed) (0, external_node_fs_.chmodSync)(pathOf(this.#folder, name), 448);
				for (const name of lost) if (this.#isFolder(name)) folderAgain(pathOf(this.#folder, name));
				const files = lost.filter((name) => this.#tracked.has(name));
				const copies = lost.filter((name) => this.#kept.has(name));
				for (const name of [
					...added,
					...files,
					...copies
				]) removeWhole(pathOf(this.#folder, name));
				if (files.length > 0) await this.#rewrite(files);
				for (const name of copies) copied(pathOf(this.#backup, name), pathOf(this.#folder, name));
				const done = new Set([...files, ...copies]);
				const beyond = lost.filter((name) => !done.has(name) && !this.#isFolder(name));
				for (const name of new Set([
					...opened,
					...closed,
					...lost
				])) {
					const rights = rightsOf(this.#state.get(name));
					if (rights !== null) (0, external_node_fs_.chmodSync)(pathOf(this.#folder, name), rights);
				}
				this.#state = stateOf(this.#folder);
				return beyond;
			}
			#isFolder(name) {
				return rightsOf(this.#state.get(name)) !== null;
			}
		}
		function folderAgain(folder) {
			if ((0, external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
			removeWhole(folder);
			(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
		}
		function isInstalled(name) {
			return /(?:^|\/)(?:node_modules|site-packages)\//.test(name);
		}
		function copied(from, to) {
			(0, external_node_fs_.mkdirSync)(to.subarray(0, to.lastIndexOf("/")), { recursive: true });
			try {
				if ((0, external_node_fs_.lstatSync)(from).isSymbolicLink()) (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(from, "buffer"), to);
				else (0, external_node_fs_.copyFileSync)(from, to);
				return true;
			} catch (error) {
				if ((0, errors.$N)(error) !== "EACCES") throw error;
				return false;
			}
		}
		;
		const NAMES = [
			".venv",
			"venv",
			"env"
		];
		function virtualEnvironmentIn(checkout) {
			return NAMES.find((name) => (0, external_node_fs_.existsSync)(external_node_path_.join(checkout, name, "pyvenv.cfg"))) ?? null;
		}
		function linkVirtualEnvironment({ checkout, tree }, name) {
			const from = external_node_path_.join(checkout, name);
			const to = external_node_path_.join(tree, name);
			if ((0, external_node_fs_.existsSync)(to)) return;
			rebuild(from, to, {
				checkout,
				tree
			}, 0);
		}
		const REAL_DEPTH = 3;
		function rebuild(from, to, pair, depth) {
			(0, external_node_fs_.mkdirSync)(to, { recursive: true });
			for (const name of (0, external_node_fs_.readdirSync)(from)) {
				const source = external_node_path_.join(from, name);
				const target = external_node_path_.join(to, name);
				const stats = (0, external_node_fs_.lstatSync)(source);
				if (stats.isDirectory() && depth < REAL_DEPTH) rebuild(source, target, pair, depth + 1);
				else if (stats.isSymbolicLink()) (0, external_node_fs_.symlinkSync)(virtual_environment_destination(source), target);
				else if (stats.isFile() && namesCheckout(source, stats.size, pair)) rewrite(source, target, pair);
				else (0, external_node_fs_.symlinkSync)(source, target);
			}
		}
		function virtual_environment_destination(link) {
			const text = (0, external_node_fs_.readlinkSync)(link);
			return external_node_path_.isAbsolute(text) && (0, external_node_fs_.existsSync)(text) ? (0, external_node_fs_.realpathSync)(text) : text;
		}
		const TEXT_BYTES = 1024 * 1024;
		function namesCheckout(file, size, { checkout }) {
			return size <= TEXT_BYTES && (0, external_node_fs_.readFileSync)(file).includes(checkout);
		}
		function rewrite(from, to, { checkout, tree }) {
			const text = (0, external_node_fs_.readFileSync)(from, "latin1");
			const [old = "", now = ""] = [checkout, tree].map((name) => Buffer.from(name).toString("latin1"));
			const whole = new RegExp(`${old.replaceAll(/[^\w/]/g, String.raw`\$&`)}(?![\\w.-])`, "g");
			(0, external_node_fs_.writeFileSync)(to, text.replaceAll(whole, () => now), "latin1");
			(0, external_node_fs_.chmodSync)(to, (0, external_node_fs_.statSync)(from).mode);
		}
		;
		function placesIn(folder) {
			const inside = (name) => external_node_path_.join(folder, name);
			return {
				tree: inside("tree"),
				home: inside("home"),
				temporary: inside("tmp"),
				backup: inside("backup")
			};
		}
		class Workspace {
			paths;
			#temporary;
			#tree;
			#home;
			#used = false;
			constructor({ temporary }, paths, tree, home) {
				this.#temporary = temporary;
				this.paths = paths;
				this.#tree = tree;
				this.#home = home;
			}
			remember() {
				this.#tree.remember();
				this.#home.remember();
			}
			async restore() {
				if (!this.#used) {
					this.#used = true;
					return [];
				}
				emptied(this.#temporary);
				return [...await this.#tree.restore(), ...await this.#home.restore()];
			}
		}
		async function createWorkspace({ repository, sha, moment }, places) {
			for (const folder of [
				places.tree,
				places.home,
				places.temporary,
				places.backup
			]) (0, external_node_fs_.mkdirSync)(folder, { recursive: true });
			const source = sha === null ? await workTree(repository, places.tree, moment) : await commit(repository, sha, places.tree, moment);
			const tree = new Restorable(places.tree, external_node_path_.join(places.backup, "tree"), source.paths, source.write);
			const home = new Restorable(places.home, external_node_path_.join(places.backup, "home"));
			return new Workspace(places, source.paths, tree, home);
		}
		async function commit(repository, sha, folder, moment) {
			const files = new Map((await repository.files(sha)).map((file) => [file.path, file]));
			await repository.write([...files.values()], folder, moment);
			await repository.writeGitFolder(sha, folder);
			return {
				paths: new Set(files.keys()),
				write: (paths) => repository.write(paths.flatMap((name) => files.get(name) ?? []), folder, moment)
			};
		}
		async function workTree(repository, folder, moment) {
			const tree = await repository.workTree();
			const write = async (paths) => {
				for (const name of paths) {
					const from = external_node_path_.join(repository.root, name);
					const to = external_node_path_.join(folder, name);
					const { kind, oid = "" } = tree.entries.get(name) ?? {};
					(0, external_node_fs_.mkdirSync)(external_node_path_.dirname(to), { recursive: true });
					if (kind === "symlink") (0, external_node_fs_.symlinkSync)((0, external_node_fs_.readlinkSync)(from), to);
					if (kind !== "file") continue;
					(0, external_node_fs_.writeFileSync)(to, await tree.read(name));
					const mode = (0, external_node_fs_.lstatSync)(from, { throwIfNoEntry: false })?.mode ?? 420;
					(0, external_node_fs_.chmodSync)(to, mode & 511);
					if (moment === undefined) continue;
					const time = (0, check_out.Ek)(oid, moment);
					(0, external_node_fs_.utimesSync)(to, time, time);
				}
			};
			await write([...tree.entries.keys()]);
			const { sha } = await repository.resolve("HEAD");
			await repository.writeGitFolder(sha, folder);
			return {
				paths: new Set(tree.entries.keys()),
				write
			};
		}
		function linkInstalled(checkout, tree, paths) {
			for (const folder of packageFolders(paths)) linkNodeModules({
				checkout,
				tree
			}, folder);
			const environment = virtualEnvironmentIn(checkout);
			if (environment !== null) linkVirtualEnvironment({
				checkout,
				tree
			}, environment);
		}
		function emptied(folder) {
			removeWhole(folder);
			(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
		}
		var external_node_fs_promises_ = __webpack_require__(51455);
		;
		async function moveElsewhere({ tree, home }, elsewhere, move) {
			removeWhole(elsewhere);
			if (!move.tree && !move.home) return {
				tree,
				home
			};
			await (0, external_node_fs_promises_.mkdir)(elsewhere, { recursive: true });
			const copied = {
				tree: move.tree ? external_node_path_.join(elsewhere, "machine", "checkout") : tree,
				home: move.home ? external_node_path_.join(elsewhere, "people", "visitor") : home
			};
			if (move.tree) await copyOf(tree, copied.tree);
			if (move.home) await copyOf(home, copied.home);
			if (move.tree && move.relink !== null) await relinked(move.relink, copied.tree);
			return copied;
		}
		async function copyOf(from, to) {
			await (0, external_node_fs_promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
			if (external_node_process_.platform === "win32") await (0, external_node_fs_promises_.cp)(from, to, {
				recursive: true,
				verbatimSymlinks: true,
				preserveTimestamps: true
			});
			else await (0, external_node_util_.promisify)(external_node_child_process_.execFile)("cp", [
				"-a",
				"--",
				from,
				to
			], { env: { PATH: SYSTEM_PATH } }).catch((error) => {
				throw new BrokenFolder((0, errors.bD)(error), { cause: error });
			});
		}
		const SYSTEM_PATH = "/usr/bin:/bin";
		async function relinked(checkout, tree) {
			const name = virtualEnvironmentIn(checkout);
			if (name === null) return;
			removeWhole(external_node_path_.join(tree, name));
			linkVirtualEnvironment({
				checkout,
				tree
			}, name);
		}
		;
		class Sandbox {
			folder;
			tree;
			#input;
			#watchdog;
			#opened = new Map();
			#places;
			#leftovers;
			#current = null;
			constructor(input, bytes) {
				const place = input.place ?? temporaryPlace(input.installs ? null : bytes);
				const slot = takeSlot(place);
				this.folder = slot.folder;
				this.#leftovers = [...slot.leftovers];
				this.#watchdog = startWatchdog(this.folder);
				this.#input = input;
				this.#places = placesIn(external_node_path_.join(this.folder, "now"));
				this.tree = this.#places.tree;
			}
			emptyFolder(name) {
				const folder = external_node_path_.join(this.folder, name);
				takeBack(this.folder);
				clear(folder, this.#aside);
				(0, external_node_fs_.mkdirSync)(folder, { recursive: true });
				return folder;
			}
			get leftovers() {
				return this.#leftovers;
			}
			get #aside() {
				return external_node_path_.join(this.folder, "aside");
			}
			get parked() {
				return external_node_path_.join(this.folder, "parked");
			}
			async run(asked) {
				const { prepared, command, env, elsewhere, seconds } = asked;
				const restored = await this.#restored(prepared);
				if (restored.kind === "setup-failed") return restored;
				const { unrestored } = restored;
				const { tree, home } = await moveElsewhere(this.#places, external_node_path_.join(this.folder, "elsewhere"), {
					...elsewhere,
					relink: prepared.setup === null ? this.#input.repository.root : null
				});
				if (asked.disturbed === true) await this.#input.repository.disturbGitFolder(tree);
				const end = await this.#execute(command, {
					...env,
					HOME: home
				}, tree, seconds);
				return {
					kind: "ran",
					end,
					unrestored
				};
			}
			async #restored(prepared) {
				const opened = await this.#open(prepared);
				if (opened.kind === "setup-failed") return opened;
				try {
					return {
						kind: "restored",
						unrestored: await opened.workspace.restore()
					};
				} catch (error) {
					this.#discard();
					if (!(error instanceof BrokenFolder) && (0, errors.$N)(error) === undefined) throw error;
				}
				const again = await this.#open(prepared);
				if (again.kind === "setup-failed") return again;
				return {
					kind: "restored",
					unrestored: await again.workspace.restore()
				};
			}
			async #open(prepared) {
				const key = `${prepared.side} ${prepared.setup?.command ?? ""}`;
				const known = this.#opened.get(key);
				if (known?.kind === "setup-failed") return known;
				this.#activate(key);
				if (known !== undefined) return known;
				const opened = await this.#prepare(prepared).catch((error) => {
					this.#discard();
					throw error;
				});
				if (opened.kind === "setup-failed") this.#discard();
				this.#opened.set(key, opened);
				return opened;
			}
			async #prepare(prepared) {
				const workspace = await this.#create(prepared);
				if (prepared.setup !== null) {
					const { command, env } = prepared.setup;
					const all = {
						...env,
						HOME: this.#places.home
					};
					const end = await this.#execute(command, all, this.tree, limits.b.setupSeconds);
					if (end.how.kind !== "exited" || end.how.code !== 0) return {
						kind: "setup-failed",
						end
					};
				}
				workspace.remember();
				return {
					kind: "ready",
					workspace
				};
			}
			async #create({ side, setup }) {
				const { repository, commits, moment } = this.#input;
				const files = {
					repository,
					sha: commits[side],
					moment
				};
				const workspace = await createWorkspace(files, this.#places);
				if (setup === null) linkInstalled(repository.root, this.tree, workspace.paths);
				return workspace;
			}
			#activate(key) {
				if (this.#current === key) return;
				const now = external_node_path_.join(this.folder, "now");
				for (const folder of [this.folder, now]) takeBack(folder);
				(0, external_node_fs_.mkdirSync)(this.parked, { recursive: true });
				takeBack(this.parked);
				if (this.#current !== null) (0, external_node_fs_.renameSync)(now, this.#parkedAs(this.#current));
				this.#current = key;
				if (this.#opened.has(key)) (0, external_node_fs_.renameSync)(this.#parkedAs(key), now);
			}
			#discard() {
				takeBack(this.folder);
				clear(external_node_path_.join(this.folder, "now"), this.#aside);
				if (this.#current !== null) this.#opened.delete(this.#current);
				this.#current = null;
			}
			#parkedAs(key) {
				return external_node_path_.join(this.parked, encodeURIComponent(key).replaceAll("%", "_").slice(0, 200));
			}
			#execute(command, env, cwd, seconds = limits.b.renderSeconds) {
				const environment = external_node_path_.join(cwd, ".venv");
				return runCommand({
					command,
					cwd,
					env: {
						...withPrograms(env, [
							external_node_path_.join(environment, "bin"),
							external_node_path_.join(cwd, "venv/bin"),
							external_node_path_.join(cwd, "node_modules/.bin")
						]),
						PWD: cwd,
						TMPDIR: this.#places.temporary,
						[MARK]: this.folder
					},
					seconds,
					outputBytes: limits.b.outputBytes,
					sandbox: this.folder,
					watchdog: this.#watchdog
				});
			}
			async [Symbol.asyncDispose]() {
				const left = removeSlot(this.folder);
				if (left !== null) this.#leftovers.push(left);
				await this.#watchdog.dismiss();
			}
		}
		var environment = __webpack_require__(50005);
		var hosts = __webpack_require__(35403);
		var address = __webpack_require__(8646);
		var hooks = __webpack_require__(73831);
		;
		class Workshop {
			sandbox;
			library;
			#hooks;
			#committed = new Map();
			#input;
			constructor(input) {
				this.sandbox = new Sandbox(input, input.bytes === null ? null : input.bytes * 3);
				this.#hooks = new hooks.R(external_node_path_.join(this.sandbox.folder, "hooks"));
				this.#input = input;
				this.library = input.library === undefined ? clockLibrary() : input.library;
			}
			plan(variation, reports, port, pinsClock) {
				const { folder, tree, parked } = this.sandbox;
				const { root } = this.#input.repository;
				this.#hooks.plan({
					time: pinsClock ? variation.time : null,
					seed: variation.seed,
					order: variation.order,
					host: variation.host,
					user: variation.user,
					reports,
					checkout: root,
					tree,
					foreign: [root, parked],
					own: [tree, `${folder}/elsewhere`],
					recorder: port === null ? null : `http://127.0.0.1:${port}`,
					providers: hosts.l,
					hostHeader: address.R
				});
			}
			variables(origin, variation, port, clock, gitTime) {
				const own = this.#inTree(passedOn({
					outer: this.#input.env,
					purpose: "render",
					names: origin.env
				}));
				const { library } = this;
				return {
					...port === null ? (0, environment.L)() : (0, environment.e)(port),
					...own,
					...(0, command_variation.Ee)(variation),
					...this.#hooks.variables(own),
					...clock === "library" && library !== null ? clockVariables(library, variation.time) : {},
					...clock === "real" || gitTime === null ? {} : gitClock(gitTime),
					...SETTLED
				};
			}
			async gitTime(side, { time }) {
				const { repository, commits, moment } = this.#input;
				const sha = commits[side];
				if (moment === undefined) return null;
				if (!this.#committed.has(side)) this.#committed.set(side, sha === null ? null : await repository.committedAt(sha));
				return (this.#committed.get(side) ?? moment) + time - moment;
			}
			valuesFile(json) {
				const file = external_node_path_.join(this.sandbox.emptyFolder("vars"), "vars.json");
				(0, external_node_fs_.writeFileSync)(file, json);
				return file;
			}
			setup({ setup, env }) {
				if (setup === null) return null;
				const own = this.#inTree(passedOn({
					outer: this.#input.env,
					purpose: "setup",
					names: env
				}));
				return {
					command: setup,
					env: {
						LANG: "C.UTF-8",
						TZ: "UTC",
						...own,
						...SETTLED
					}
				};
			}
			#inTree(env) {
				const { root } = this.#input.repository;
				const moved = (entry) => entry === root || entry.startsWith(`${root}/`) ? this.sandbox.tree + entry.slice(root.length) : entry;
				return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, SEARCHED.has(name) ? value.split(external_node_path_.delimiter).map(moved).join(external_node_path_.delimiter) : value]));
			}
			async [Symbol.asyncDispose]() {
				await this.sandbox[Symbol.asyncDispose]();
			}
		}
		const SEARCHED = new Set([
			"PATH",
			"VIRTUAL_ENV",
			"PYTHONPATH",
			"NODE_PATH"
		]);
		function gitClock(time) {
			return { GIT_TEST_DATE_NOW: String(time) };
		}
		const SETTLED = {
			CI: "true",
			TERM: "dumb",
			NO_COLOR: "1",
			PYTHONDONTWRITEBYTECODE: "1"
		};
		;
		class Commands {
			#input;
			#workshop = null;
			#used = false;
			#leftovers = new Map();
			#queue = Promise.resolve();
			#clocks = new Map();
			#withoutArgument = new Set();
			constructor(input) {
				this.#input = input;
			}
			renderOnce(definition, side, plan) {
				const turn = this.#queue.then(async () => {
					const render = await this.#render(definition, side, plan);
					this.#input.rendered?.(definition.config.id, summary(side, plan, render));
					return render;
				});
				this.#queue = turn.catch(() => {});
				return turn;
			}
			async #render(definition, side, plan) {
				const { config } = definition;
				const origin = commandOrigin(config.origin);
				if (origin === null) throw new TypeError(`${config.id} is rendered without a command`);
				const { refused } = this.#input;
				if (refused !== null) return nothing(failedPrompt(definition, refused), 0);
				this.#input.phase?.(`rendering ${config.id} at ${describe(side, plan)}`);
				const began = performance.now();
				const key = `${side} ${config.id}`;
				const own = (0, variables.D)(config)[0]?.values ?? new Map();
				const attempts = () => this.#attempts(origin, side, plan, own, key);
				const done = await attempts().catch((error) => this.#anew(error, attempts)).catch((error) => this.#ruined(error));
				const milliseconds = Math.round(performance.now() - began);
				if (done.error !== null) return this.#failed(definition, side, done, milliseconds);
				const clock = this.#clocks.get(key) ?? "hooks";
				try {
					return {
						prompts: promptsOf(definition, origin, done.sent),
						effective: effectiveFactors(plan.varied, done.reports, clock),
						hints: hintsOf(origin.kind, done, clock),
						milliseconds
					};
				} catch (error) {
					return this.#failed(definition, side, {
						...done,
						error
					}, milliseconds);
				}
			}
			async #attempts(origin, side, plan, own, key) {
				const workshop = this.#workshop ??= new Workshop(this.#input);
				const variation = (0, command_variation.rI)(plan, this.#input.moment);
				const under = async (clock) => {
					const values = givenValues(plan.values ?? own, !this.#withoutArgument.has(key));
					const made = await attempt(workshop, {
						origin,
						side,
						variation,
						clock,
						values
					});
					this.#used = true;
					return made;
				};
				const known = this.#clocks.get(key);
				const isFirst = plan.values === undefined && plan.varied.length === 0;
				const whole = await under(known ?? "hooks");
				const first = isFirst && own.size > 0 && whole.mayBeTheClock ? await this.#plainly(key, whole, () => under(known ?? "hooks")) : whole;
				if (known !== undefined || !isFirst) return first;
				const other = otherClock(first, workshop.library !== null);
				if (other === null) return first;
				const second = await under(other);
				if (second.error !== null) return first;
				this.#clocks.set(key, other);
				return second;
			}
			async #plainly(key, failed, run) {
				if (this.#withoutArgument.has(key)) return failed;
				this.#withoutArgument.add(key);
				const plain = await run();
				if (plain.error === null) return plain;
				this.#withoutArgument.delete(key);
				return failed;
			}
			async #anew(error, again) {
				if (!isOfTheFolder(error) || !this.#used) throw error;
				await this.#remove();
				return await again();
			}
			async #ruined(error) {
				if (!isOfTheFolder(error)) throw error;
				await this.#remove();
				return {
					sent: [],
					error: brokenFolder(error),
					mayBeTheClock: false,
					reports: command_reports.D,
					stderr: "",
					unrestored: []
				};
			}
			#failed(definition, side, { error, stderr }, milliseconds) {
				if (!(error instanceof errors.U$) || error.kind === "usage") throw error;
				if (stderr.trim() !== "") this.#input.complaint?.(definition.config.id, side, stderr);
				return nothing(failedPrompt(definition, (0, errors.bD)(error)), milliseconds);
			}
			notes() {
				return [...this.#leftovers.values()].map(({ path, code }) => `What a command left at ${path} could not be removed (${code}): remove it by hand.`);
			}
			async #remove() {
				const workshop = this.#workshop;
				this.#workshop = null;
				this.#used = false;
				await workshop?.[Symbol.asyncDispose]();
				for (const one of workshop?.sandbox.leftovers ?? []) this.#leftovers.set(one.path, one);
			}
			async [Symbol.asyncDispose]() {
				await this.#queue;
				await this.#remove();
			}
		}
		function otherClock({ error, mayBeTheClock, reports }, hasLibrary) {
			if (error !== null) return mayBeTheClock ? "real" : null;
			return reports.runtimes.size === 0 && hasLibrary ? "library" : null;
		}
		function nothing(prompt, milliseconds) {
			return {
				prompts: [prompt],
				effective: [],
				hints: [],
				milliseconds
			};
		}
		function promptsOf({ config, declared, defaults }, { kind }, sent) {
			const { id, provider, model } = config;
			const source = kind === "capture" ? {
				kind: "capture",
				fidelity: "captured"
			} : {
				kind: "command",
				fidelity: "exact"
			};
			return (0, file_prompt.fO)(sent, "its output", id, source, {
				provider,
				model,
				defaults
			}).map((prompt) => ({
				outcome: "rendered",
				id: prompt.id,
				declared,
				source: {
					...source,
					paths: []
				},
				conversations: prompt.conversations,
				siblings: config.siblings,
				...prompt.notes !== undefined && { notes: prompt.notes }
			}));
		}
		;
		async function commandsFor({ revisions, definitions, moment }, { repository, options }) {
			const all = [...definitions.base, ...definitions.head].flatMap(({ definition }) => {
				const origin = commandOrigin(definition.config.origin);
				return origin === null ? [] : [origin];
			});
			const borrowed = new Set(definitions.base.filter((one) => one.borrowed).map((one) => one.definition.config.id));
			const { base, head } = revisions;
			const bytes = all.length === 0 ? null : await repository.bytes(head.sha ?? base.sha);
			const commands = new Commands({
				repository,
				commits: {
					base: base.sha,
					head: head.sha
				},
				env: options.env,
				bytes,
				moment,
				installs: all.some(({ setup }) => setup !== null),
				refused: options.refuseCommands ?? null,
				phase: (text) => options.progress?.phase(text),
				rendered: (prompt, render) => options.progress?.rendered?.(prompt, render),
				complaint: (prompt, side, stderr) => {
					if (side === "head" || !borrowed.has(prompt)) options.progress?.complaint?.(`${prompt} at ${side}`, stderr);
				}
			});
			return {
				renderer: commands,
				async finish() {
					await commands[Symbol.asyncDispose]();
					return commands.notes();
				},
				[Symbol.asyncDispose]: () => commands[Symbol.asyncDispose]()
			};
		}
		var look = __webpack_require__(33700);
		;
		const glance_LITERAL = /(?:prompts?|system_?(?:message|instructions?)|(?<![a-z])instructions|backstory)\w*["']?\s*(?::\s*[\w[\]|. ]+?)?\s*[=:(]\s*\(?\s*(?:[frbu]{1,2}|dedent|textwrap\.dedent\(\s*f?|dedent\()?\s*["'`]|["']role["']?\s*:\s*["'](?:system|developer)["']|["']system["']\s*,\s*f?["'`]|\bsystem\s*[:=]\s*f?["'`]/gi;
		const CALL = /\.(?:messages|completions|responses)\.(?:create|stream|parse)\(|\bgenerate_?content\w*\(|\b(?:a?completion|generateText|streamText|generateObject|converse|ConverseCommand)\(/i;
		const SDK = /(?:import|from|require\()\s*["']?(?:@?anthropic|openai|@?google[./](?:genai|generative)|litellm|langchain|pydantic_ai|dspy|semantic_kernel|llama_?index|crewai|ai["']|@ai-sdk|@mastra|@aws-sdk\/client-bedrock|boto3)/i;
		function importsSdk(text) {
			return SDK.test(text);
		}
		function glanceAt(text) {
			const prompts = text.match(glance_LITERAL)?.length ?? 0;
			const call = prompts > 0 || !importsSdk(text) ? null : CALL.exec(text);
			if (call === null) return {
				prompts,
				caller: null
			};
			const line = text.slice(0, call.index).split("\n").length;
			return {
				prompts,
				caller: {
					line,
					why: "it calls a model, and no prompt is written out in this file"
				}
			};
		}
		var traced_text = __webpack_require__(14186);
		;
		function renderedSource(path, source) {
			const { language, ordered, source: text } = source;
			const ofTexts = source.prompts.map((prompt) => {
				const read = {
					language,
					ordered,
					source: text,
					values: prompt.values
				};
				return asPrompt(path, prompt.name, prompt.text.text, read, locateText(prompt));
			});
			const ofTools = source.tools.map((list) => {
				const values = list.changes.map(({ cause, certain, serialised, line, source: expression }) => ({
					start: 0,
					end: 0,
					expression,
					line,
					judgement: {
						cause,
						certain,
						serialised,
						line
					}
				}));
				return asPrompt(path, list.name, { tools: list.tools }, {
					language,
					ordered,
					source: text,
					values
				}, locateTool(path, list));
			});
			return [...ofTexts, ...ofTools];
		}
		function asPrompt(path, name, body, read, locate) {
			const turn = {
				body,
				provider: null,
				model: null,
				locate,
				read,
				at: null,
				usage: null,
				unitTokens: null
			};
			return {
				outcome: "rendered",
				id: `${path}#${name}`,
				declared: false,
				source: {
					kind: "code",
					paths: [path],
					fidelity: "read"
				},
				conversations: [{
					case: "default",
					id: "1",
					turns: [turn]
				}]
			};
		}
		function locateText({ text }) {
			return (_pointer, offset) => (0, traced_text.mh)(text, offset);
		}
		function locateTool(file, { lines, line }) {
			return (pointer) => {
				const [, index] = /^\/tools\/(\d+)/.exec(pointer) ?? [];
				return {
					file,
					line: (index === undefined ? undefined : lines[Number(index)]) ?? line
				};
			};
		}
		var left_out = __webpack_require__(51603);
		var languages = __webpack_require__(52714);
		;
		const NO_SOURCE = /(?:^|\/)(?:conftest|setup|noxfile|tasks)\.py$|(?:^|\/)(?:test[-_][^/]*|[^/]*[-_.](?:tests?|spec|e2e|stories|story|mock|mocks|fixtures?|snap|bench|generated|gen|pb2|pb))\.\w+$|(?:^|\/)(?:migrations?|alembic|__generated__|generated|benchmarks?|\.storybook|storybook)\//i;
		function sourceMatcher({ include = [], exclude = [] }) {
			const included = include.map(glob.fU);
			const excluded = exclude.map(glob.fU);
			return (path) => {
				if ((0, languages.e)(path) === null || excluded.some((matches) => matches(path))) return false;
				if (included.some((matches) => matches(path))) return true;
				return !(0, left_out.W)(path) && !(0, left_out.d)(path) && !NO_SOURCE.test(path);
			};
		}
		const SIGNS = /prompt|system_?(?:message|instruction)|instructions|backstory|persona\b|SystemMessage|["']?role["']?\s*[:=]\s*["'](?:system|developer)|dspy/i;
		const WEAK_SIGNS = /\bsystem\b|\btools\b|\binstruct/i;
		function mayHoldPrompts(path, text) {
			return SIGNS.test(text) || SIGNS.test(path) || WEAK_SIGNS.test(text) && importsSdk(text) || /\btools\b[^=\n]*=\s*\[/i.test(text);
		}
		async function sourceText(tree, path, longest) {
			if (tree.entries.get(path)?.kind !== "file") return null;
			try {
				const bytes = await tree.read(path);
				return bytes.length > longest ? null : new TextDecoder().decode(bytes);
			} catch (error) {
				if (error instanceof errors.U$) return null;
				throw error;
			}
		}
		;
		const AT_ONCE = 256;
		async function discoverInCode(input) {
			const isSource = sourceMatcher(input.discover);
			const paths = [...new Set([...input.head.entries.keys(), ...input.base.entries.keys()])].filter(isSource).toSorted();
			const base = [];
			const head = [];
			const unread = [];
			const unreadable = [];
			let count = 0;
			for (let at = 0; at < paths.length; at += AT_ONCE) {
				const looked = await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => lookAt(input, path)));
				for (const file of looked) {
					const isFree = ({ id }) => !input.taken.has(id);
					base.push(...file.base.filter(isFree));
					head.push(...file.head.filter(isFree));
					count += file.count;
					unread.push(...file.unread);
					if (file.isUnreadable) unreadable.push(file.path);
				}
			}
			return {
				base: base.slice(0, limits.b.prompts),
				head: head.slice(0, limits.b.prompts),
				count,
				unread,
				notes: [...head.length + base.length > 0 ? [readNote(head.length)] : [], ...unreadable.map((path) => `${path} could not be read for prompts: it is longer than ${limits.b.sourceBytes / 1024} kB, or nested too deeply for its parser.`)]
			};
		}
		async function lookAt(input, path) {
			const isEqual = (0, look.e)(input, path);
			const nothing = {
				path,
				base: [],
				head: [],
				count: 0,
				unread: [],
				isUnreadable: false
			};
			const later = await sourceText(input.head, path, limits.b.sourceBytes);
			if (isEqual && !input.all) {
				if (later === null) return nothing;
				const glance = glanceAt(later);
				return {
					...nothing,
					count: glance.prompts,
					unread: glance.caller === null ? [] : [{
						file: path,
						...glance.caller
					}]
				};
			}
			const isAtHead = input.head.entries.get(path)?.kind === "file";
			const isWorthIt = later !== null && mayHoldPrompts(path, later);
			const read = isWorthIt ? await readText(path, later) : null;
			const earlier = isEqual ? null : await sourceText(input.base, path, limits.b.sourceBytes);
			const isWorthItAtBase = earlier !== null && mayHoldPrompts(path, earlier);
			const before = isEqual ? read : isWorthItAtBase ? await readText(path, earlier) : null;
			const shown = new Set([before, read].flatMap((source) => [...source === null ? [] : namesShown(source)]));
			const ofSide = (source) => source === null ? [] : renderedSource(path, {
				...source,
				prompts: source.prompts.filter(({ name }) => shown.has(name))
			});
			const head = ofSide(read);
			const base = isEqual ? head : ofSide(before);
			return {
				path,
				base,
				head,
				count: head.length,
				unread: read === null ? [] : unreadIn(path, read),
				isUnreadable: isAtHead && read === null && (later === null || isWorthIt)
			};
		}
		async function readText(path, text) {
			const { readSource } = await __webpack_require__.e(293).then(__webpack_require__.bind(__webpack_require__, 7293));
			return await readSource(path, text);
		}
		function namesShown({ prompts }) {
			return prompts.filter(({ isReadable, values }) => isReadable || values.length > 1 && values.some(({ judgement }) => judgement !== null)).map(({ name }) => name);
		}
		function unreadIn(path, { prompts, hasSdk }) {
			const first = prompts.find(({ isReadable, role }) => !isReadable && role === "system");
			if (!hasSdk || first === undefined || prompts.some(({ isReadable }) => isReadable)) return [];
			const why = `its system text comes from "${first.values[0]?.expression ?? "elsewhere"}", which this file does not show`;
			return [{
				file: path,
				line: first.line,
				why
			}];
		}
		function readNote(count) {
			return `Prompts in source code (${count} in the files that were read) are read and not run: their literal text is compared, and what is put in is judged by its expression. To compare the requests themselves, name a command that prints or sends them in prompt-cache-guard.yml, for example \`prompts:\` and \`  - { id: app, capture: npm run smoke }\` (or \`render: python -m app.prompts\`).`;
		}
		;
		const NOTHING = {
			base: [],
			head: [],
			count: 0,
			unread: [],
			notes: []
		};
		async function inCode(narrowed, others) {
			const { trees, rules, isAll, definitions } = narrowed;
			if (rules.code === null) return NOTHING;
			const taken = new Set([...others.base, ...others.head].map(({ id }) => id));
			const found = await discoverInCode({
				...trees,
				discover: rules.code,
				all: isAll,
				taken
			});
			const covered = new Set([...coveredBy(found.base, others.base, startedBy(definitions.base, others.base)), ...coveredBy(found.head, others.head, startedBy(definitions.head, others.head))]);
			if (covered.size === 0) return found;
			const isFree = ({ id }) => !covered.has(id);
			const head = found.head.filter(isFree);
			return {
				...found,
				base: found.base.filter(isFree),
				head,
				count: found.count - (found.head.length - head.length)
			};
		}
		const TELLING = 20;
		const MOST = .8;
		function startedBy(definitions, others) {
			const failed = new Set(others.flatMap(({ id, outcome }) => outcome === "failed" ? [id] : []));
			return new Set(definitions.flatMap(({ definition: { config } }) => {
				const { id, origin } = config;
				const isCommand = origin.kind === "render" || origin.kind === "capture";
				if (!isCommand || failed.has(id)) return [];
				return origin.command.split(/\s+/).map((word) => word.replace(/^\.\//, ""));
			}));
		}
		function coveredBy(prompts, others, started) {
			const sent = others.filter(({ source }) => source.kind === "command" || source.kind === "capture").flatMap(bodiesOf);
			if (sent.length === 0) return [];
			const texts = sent.flatMap(stringsIn).join("\n");
			return prompts.filter((prompt) => {
				const lines = bodiesOf(prompt).flatMap(stringsIn).flatMap((text) => text.split(/\n|\$?\{[^{}]*\}/)).map((line) => line.trim()).filter((line) => line.length >= TELLING);
				if (lines.length === 0) return prompt.source.paths.some((path) => started.has(path));
				return lines.filter((line) => texts.includes(line)).length >= lines.length * MOST;
			}).map(({ id }) => id);
		}
		function bodiesOf(prompt) {
			if (prompt.outcome === "failed") return [];
			return prompt.conversations.flatMap(({ turns }) => turns.map(({ body }) => body));
		}
		function stringsIn(value) {
			if (typeof value === "string") return [value];
			if (typeof value !== "object" || value === null) return [];
			return Object.values(value).flatMap((inner) => stringsIn(inner));
		}
		var external_node_crypto_ = __webpack_require__(77598);
		var sampled = __webpack_require__(57415);
		;
		const OF_A_CALL = new Set([
			"clock-second",
			"clock-minute",
			"clock-hour",
			"seed",
			"order"
		]);
		const kept_renders_MOST = 4;
		class KeptRenders {
			#kept = {
				base: new Map(),
				head: new Map()
			};
			keeping(renderer) {
				return { renderOnce: async (definition, side, plan) => {
					const render = await renderer.renderOnce(definition, side, plan);
					if (isOfACall(plan)) for (const prompt of render.prompts) this.#keep(side, prompt, plan.case);
					return render;
				} };
			}
			of(side) {
				return [...this.#kept[side].values()].flatMap(({ prompts }) => prompts.slice(1).map((prompt, index) => ({
					render: index + 1,
					prompt
				})));
			}
			#keep(side, rendered, name) {
				if (rendered.outcome === "failed") return;
				const prompt = name === undefined ? rendered : {
					...rendered,
					conversations: (0, sampled.T)(name, rendered.conversations)
				};
				const key = JSON.stringify([prompt.id, name]);
				const kept = this.#kept[side].get(key) ?? {
					prompts: [],
					bytes: new Set()
				};
				this.#kept[side].set(key, kept);
				const bytes = kept_renders_bytesOf(prompt);
				const isNew = !kept.bytes.has(bytes);
				if (kept.prompts.length >= kept_renders_MOST || !isNew && kept.prompts.length > 1) return;
				kept.bytes.add(bytes);
				kept.prompts.push(prompt);
			}
		}
		function isOfACall({ varied, values, case: name }) {
			return (values === undefined || name !== undefined) && varied.every((factor) => OF_A_CALL.has(factor));
		}
		function kept_renders_bytesOf(prompt) {
			const hash = (0, external_node_crypto_.createHash)("sha256");
			for (const { turns } of prompt.conversations) for (const { body } of turns) hash.update((0, canonical.$)(body, "written"));
			return hash.digest("hex");
		}
		var repeat_repeated = __webpack_require__(37813);
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
		async function render(planned, tools) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const cache = __addDisposableResource(env_1, new render_cache.J(planned.moment), true);
				const found = await discovered(planned, cache);
				const commands = __addDisposableResource(env_1, await commandsFor(planned, tools), true);
				const kept = new KeptRenders();
				const repeats = {
					models: (0, check_analysed.F)(planned.rules.models),
					counter: tools.counter,
					renders: tools.options.repeat,
					keeping: (renderer) => kept.keeping(renderer)
				};
				const byCommand = (side) => async (one) => await (0, repeat_repeated.pZ)(one.definition, side, commands.renderer, repeats);
				const base = await rendered_declared(planned, "base", cache, byCommand("base"));
				const head = await rendered_declared(planned, "head", cache, byCommand("head"));
				const templates = {
					base: await (0, repeat_repeated.Zo)([...base.prompts, ...found.base], "base", repeats),
					head: await (0, repeat_repeated.Zo)([...head.prompts, ...found.head], "head", repeats)
				};
				const code = await inCode(planned, {
					base: templates.base.prompts,
					head: templates.head.prompts
				});
				const { notes, ...repeated } = await (0, repeat_repeated.gu)({
					base: [...base.repeated, ...templates.base.repeated],
					head: [...head.repeated, ...templates.head.repeated]
				}, repeats);
				const leftovers = await commands.finish();
				return {
					base: [...templates.base.prompts, ...code.base],
					head: [...templates.head.prompts, ...code.head],
					repeated,
					further: {
						base: kept.of("base"),
						head: kept.of("head")
					},
					untouched: [...planned.untouched, ...found.untouched],
					inCode: {
						count: code.count,
						unread: code.unread
					},
					suggestion: found.suggestion,
					notes: [...notesAbout("discovery", [...found.notes, ...code.notes]), ...notesAbout("renders", [...notes, ...leftovers])]
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = __disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
		async function discovered({ trees, rules, configs, differences }, cache) {
			if (rules.discover === null) return {
				base: [],
				head: [],
				untouched: [],
				notes: [],
				suggestion: null
			};
			const head = configs.head?.config.defaults ?? {};
			const base = configs.base?.config.defaults ?? head;
			const taken = new Set(rules.prompts.map(({ id }) => id));
			return await (0, discover.j)({
				...trees,
				discover: rules.discover,
				differences,
				defaults: {
					base,
					head
				},
				cache,
				taken
			});
		}
		async function rendered_declared({ trees, definitions }, side, cache, byCommand) {
			const runs = await Promise.all(definitions[side].map(async (one) => {
				const { definition, borrowed } = one;
				if (commandOrigin(definition.config.origin) !== null) return ownPrompts(await byCommand(one), borrowed);
				const input = {
					tree: trees[side],
					samples: trees.head,
					prompts: [definition],
					cache
				};
				return ownPrompts({
					prompts: await (0, render_side.a)(input),
					repeated: []
				}, borrowed);
			}));
			return {
				prompts: runs.flatMap(({ prompts }) => prompts),
				repeated: runs.flatMap(({ repeated }) => repeated)
			};
		}
		function ownPrompts(run, borrowed) {
			if (!borrowed) return run;
			const present = run.prompts.filter((prompt) => !isAbsent(prompt));
			return {
				...run,
				prompts: present.map((prompt) => ({
					...prompt,
					borrowed
				}))
			};
		}
		function isAbsent(prompt) {
			if (prompt.outcome !== "failed") return false;
			return prompt.missing.length > 0 || ["command", "capture"].includes(prompt.source.kind);
		}
		var rendering = __webpack_require__(53699);
		;
		function traceLines(run) {
			return ["base", "head"].flatMap((side) => [...linesOf(run[side], side, 0), ...run.further[side].flatMap(({ prompt, render }) => linesOf([prompt], side, render))]);
		}
		function linesOf(prompts, side, render) {
			return prompts.flatMap((prompt) => {
				if (prompt.outcome === "failed" || !(0, rendering.k)(prompt.source.kind)) return [];
				return prompt.conversations.flatMap((conversation) => conversation.turns.map((request, turn) => {
					const { provider, model, namespace, usage, unitTokens, at } = request;
					return {
						prompt: prompt.id,
						case: conversation.case,
						side,
						render,
						session: conversation.id,
						turn,
						...at !== null && { at },
						...provider !== null && { provider },
						...model !== null && { model },
						...namespace !== undefined && { namespace },
						request: request.body,
						...usage !== null && { usage },
						...unitTokens !== null && { unitTokens }
					};
				}));
			});
		}
		;
		var check_addDisposableResource = undefined && undefined.__addDisposableResource || function(env, value, async) {
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
		var check_disposeResources = undefined && undefined.__disposeResources || (function(SuppressedError) {
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
		async function check(options) {
			const env_1 = {
				stack: [],
				error: void 0,
				hasError: false
			};
			try {
				const phase = (text) => options.progress?.phase(text);
				phase("reading the repository");
				const repository = check_addDisposableResource(env_1, await (0, git_repository.h)(options.repo, options), true);
				const isAll = options.all === true || options.exact !== undefined;
				const planned = await narrow(await plan(repository, options), isAll);
				const { trees, configs, rules } = planned;
				const models = (0, check_analysed.F)(rules.models);
				const place = (configs.head ?? configs.base)?.path ?? null;
				const counting = await countingOf(trees, place, options.exact);
				const { counter } = counting;
				phase("rendering the prompts");
				const rendered = await render(planned, {
					repository,
					options,
					counter
				});
				phase("comparing");
				const analysed = await (0, check_analysed.K)(rendered, {
					models,
					counter,
					phase
				});
				const requests = () => traceLines(rendered);
				const job = (flags) => (0, probe.qS)({
					...analysed,
					config: rules.probe,
					requests: requests(),
					models
				}, flags);
				const probed = await (0, probe.xP)(() => job(options.probe ?? {}), options.probe, rules.probe, phase);
				const report = judge(planned, analysed, {
					options,
					measured: probed?.measured ?? null,
					untouched: rendered.untouched,
					suggestion: rendered.suggestion,
					notes: [
						...planned.notes,
						...rendered.notes,
						...notesAbout("counting", counting.notes()),
						...notesAbout("probe", probed?.notes ?? [])
					]
				});
				return {
					report,
					requests,
					lock: counting.lock(analysed, repository.root),
					probeJob: job
				};
			} catch (e_1) {
				env_1.error = e_1;
				env_1.hasError = true;
			} finally {
				const result_1 = check_disposeResources(env_1);
				if (result_1) await result_1;
			}
		}
	}),
	63347: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Af: () => limitsOf,
			qS: () => probeJob,
			xP: () => measure
		});
		var _probe_probe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52686);
		var _probe_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71046);
		var _probe_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54142);
		const DEFAULTS = {
			usd: .25,
			calls: 16,
			seconds: 900
		};
		function limitsOf(flags, config = {}) {
			return {
				usd: flags.budgetUsd ?? config.budget_usd ?? DEFAULTS.usd,
				calls: flags.maxCalls ?? config.max_calls ?? DEFAULTS.calls,
				seconds: DEFAULTS.seconds
			};
		}
		function probeJob(run, flags) {
			const { config, requests, base, head, models } = run;
			const readable = {
				base: new Set(base.flatMap(analysedId)),
				head: new Set(head.flatMap(analysedId))
			};
			const lines = requests.filter(({ side, prompt }) => readable[side].has(prompt)).flatMap(lineOf);
			const volatile = volatilePrompts(head);
			return {
				mode: modeOf(flags, config),
				targets: (0, _probe_targets_js__WEBPACK_IMPORTED_MODULE_0__.Q)(lines, {
					overrides: models,
					known: (line) => volatile.get(keyOf(line)) ?? null
				}),
				limits: limitsOf(flags, config)
			};
		}
		function modeOf({ mode }, config) {
			const isRequired = mode === "auto" && config.mode === "required";
			return isRequired ? "required" : mode ?? config.mode ?? "off";
		}
		async function measure(makeJob, options, config, phase) {
			if (options === undefined || modeOf(options, config) === "off") return null;
			const { targets, limits, mode } = makeJob();
			const { clock } = options;
			const run = await (0, _probe_probe_js__WEBPACK_IMPORTED_MODULE_1__.d)(targets, {
				callers: options.callers(),
				clock,
				limits,
				phase
			});
			const found = new Map(run.results.map(({ target, measurement }) => [keyOf(target), measurement]));
			return {
				measured: {
					of: (owner) => found.get(keyOf(owner)) ?? null,
					isRequired: mode === "required"
				},
				notes: [...run.notes, ...spentBy(run)]
			};
		}
		function spentBy({ used }) {
			if (used.calls === 0) return [];
			const calls = `${used.calls} call${used.calls === 1 ? "" : "s"}`;
			return [`The live probe made ${calls} and spent at most ${(0, _probe_words_js__WEBPACK_IMPORTED_MODULE_2__.E)(used.usd)}.`];
		}
		function lineOf(line) {
			if (line.turn !== 0) return [];
			const { prompt, side, provider = null, model = null, request } = line;
			return [{
				prompt,
				case: line.case,
				conversation: line.session,
				side,
				provider,
				model,
				request
			}];
		}
		function analysedId(prompt) {
			return prompt.outcome === "analysed" ? [prompt.id] : [];
		}
		function volatilePrompts(prompts) {
			const found = new Map();
			for (const prompt of prompts) {
				if (prompt.outcome === "failed") continue;
				for (const conversation of prompt.conversations) {
					const fact = conversation.repeats?.find(({ draft }) => draft.code === "volatile-prefix" && draft.severity === "error");
					if (fact === undefined) continue;
					const owner = {
						prompt: prompt.id,
						case: conversation.case,
						conversation: conversation.id
					};
					found.set(keyOf(owner), `Two renders of the same commit differ in ${fact.draft.subject}: no call can read what another one left.`);
				}
			}
			return found;
		}
		function keyOf(owner) {
			return JSON.stringify([
				owner.prompt,
				owner.case,
				owner.conversation
			]);
		}
	}),
	44493: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			q: () => estimateOf,
			z: () => LIKELY_READS
		});
		var _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28222);
		var _request_layout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8700);
		var _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66866);
		var _request_least_output_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23700);
		var _price_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50842);
		const LIKELY_READS = 3;
		async function estimateOf(target, at) {
			const [head] = target.renders;
			const own = await sizeOf(head);
			const base = target.base === null ? null : await sizeOf(target.base);
			const prices = (0, _price_js__WEBPACK_IMPORTED_MODULE_0__._)(head.segmented, at);
			const output = (0, _request_least_output_js__WEBPACK_IMPORTED_MODULE_1__.p)(head.segmented.api, head.body, 0)?.most ?? 0;
			const mostInput = Math.max(own.most, base?.most ?? 0);
			const likely = ({ input, prefix }, isRead) => prices.likely({
				prefix,
				rest: input - prefix,
				isRead
			});
			return {
				inputTokens: own.input,
				prefixTokens: own.prefix,
				mostInput,
				writes: [likely(own, false), ...base === null ? [] : [likely(base, false)]],
				readUsd: likely(own, true),
				mostFirstUsd: prices.most(mostInput, output),
				isPriced: prices.isKnown
			};
		}
		async function sizeOf({ segmented }) {
			const ranges = await (0, _request_tokens_estimate_js__WEBPACK_IMPORTED_MODULE_2__.cM)(segmented.units, segmented.tokenFamily);
			const all = (0, _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(ranges);
			const prefix = (0, _request_tokens_range_js__WEBPACK_IMPORTED_MODULE_3__.Sd)(ranges.slice(0, (0, _request_layout_js__WEBPACK_IMPORTED_MODULE_4__.UP)(segmented)));
			return {
				input: Math.round(all.mid),
				prefix: Math.round(prefix.mid),
				most: Math.ceil(all.high) + SPARE
			};
		}
		const SPARE = 64;
	}),
	50842: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => pricesOf });
		var _cache_prices_cost_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70077);
		var _cache_prices_cost_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21211);
		var _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11921);
		const DEAREST = {
			input: 30,
			write: 60,
			write1h: 60,
			output: 180
		};
		const LONGER = new Set(["1h", "12h"]);
		function pricesOf({ provider, model, breakpoints }, at) {
			const price = (0, _cache_prices_cost_of_js__WEBPACK_IMPORTED_MODULE_0__.xx)({
				provider,
				model,
				at
			});
			const rates = price.kind === "priced" ? price.rates : DEAREST;
			const livesLonger = breakpoints.some(({ ttl }) => LONGER.has(ttl));
			return {
				isKnown: price.kind === "priced",
				most(input, output) {
					const dearest = Math.max(...[
						rates.input,
						rates.write,
						livesLonger ? rates.write1h : undefined
					].flatMap((rate) => rate === undefined ? [] : [(0, _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__.G)(rate, input)]));
					return (input * dearest + output * (0, _cache_prices_rates_js__WEBPACK_IMPORTED_MODULE_1__.G)(rates.output, input)) / 1e6;
				},
				likely({ prefix, rest, isRead }) {
					const usage = isRead ? {
						uncached: rest,
						read: prefix,
						write: 0,
						write1h: 0,
						output: 1
					} : {
						uncached: rest,
						read: 0,
						write: prefix,
						write1h: 0,
						output: 1
					};
					return (0, _cache_prices_cost_js__WEBPACK_IMPORTED_MODULE_2__.M)(usage, rates).costUsd;
				}
			};
		}
	}),
	52686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => probe,
			S: () => whyNoCall
		});
		var external_node_async_hooks_ = __webpack_require__(16698);
		;
		const storage = new external_node_async_hooks_.AsyncLocalStorage();
		const NONE = {
			run: null,
			name: null,
			session: null,
			recording: []
		};
		function currentContext() {
			return storage.getStore() ?? NONE;
		}
		function within(said, work) {
			return storage.run({
				...currentContext(),
				...said
			}, work);
		}
		function recordedBy(tracker, work) {
			const context = currentContext();
			return storage.run({
				...context,
				recording: [...context.recording, tracker]
			}, work);
		}
		var errors = __webpack_require__(12027);
		;
		function wilsonInterval(successes, trials) {
			if (trials === 0) return {
				low: 0,
				high: 1
			};
			const z = 1.96;
			const share = successes / trials;
			const spread = z * Math.sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials));
			const middle = share + z * z / (2 * trials);
			const scale = 1 + z * z / trials;
			return {
				low: Math.max(0, (middle - spread) / scale),
				high: Math.min(1, (middle + spread) / scale)
			};
		}
		;
		class Sums {
			read = 0;
			expected = 0;
			eligible = 0;
			misses = 0;
			lostUsd = 0;
			reasons = new Map();
			add({ call }) {
				const expected = call.expected ?? 0;
				if (call.read === null || expected === 0) return;
				this.read += Math.min(call.read, expected);
				this.expected += expected;
				this.eligible += 1;
				if (call.isMiss) this.#miss(call.missReason, 1);
				this.lostUsd = plus(this.lostUsd, call.lostUsd);
			}
			merge(other) {
				this.read += other.read;
				this.expected += other.expected;
				this.eligible += other.eligible;
				for (const [reason, count] of other.reasons) this.#miss(reason, count);
				this.misses += other.misses - sumOfCounts(other.reasons);
				this.lostUsd = plus(this.lostUsd, other.lostUsd);
			}
			get reason() {
				let [most, times] = [null, 0];
				for (const [reason, count] of this.reasons) if (count > times) [most, times] = [reason, count];
				return most;
			}
			#miss(reason, count) {
				this.misses += count;
				if (reason !== null) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
			}
			hitShare() {
				return wilsonInterval(this.eligible - this.misses, this.eligible);
			}
		}
		function sumOfCounts(reasons) {
			return [...reasons.values()].reduce((sum, count) => sum + count, 0);
		}
		function sumOf(all) {
			const sums = new Sums();
			for (const one of all) sums.merge(one);
			return sums;
		}
		function plus(a, b) {
			return a === null || b === null ? null : a + b;
		}
		class Alarm {
			#breaches = 0;
			#goods = 0;
			#firing = false;
			#quietUntil = 0;
			isBreached(windows) {
				return this.#breaches >= windows;
			}
			close(verdict) {
				this.#breaches = verdict === "breach" ? this.#breaches + 1 : 0;
				this.#goods = verdict === "good" ? this.#goods + 1 : 0;
			}
			fires(windows, now, quietMs) {
				if (this.#firing || !this.isBreached(windows) || now < this.#quietUntil) return false;
				this.#firing = true;
				this.#quietUntil = now + quietMs;
				return true;
			}
			resolves(windows) {
				if (!this.#firing || this.#goods < windows) return false;
				this.#firing = false;
				return true;
			}
		}
		;
		const PER_DAY = 86400;
		function prefixNotice(kind, about, said) {
			const { key, name, reason } = about;
			const who = name ?? (key === "" ? "an unknown prompt" : `prefix ${key}`);
			const isFiring = kind === "firing";
			const why = isFiring && reason !== null ? ` Reason: ${reason}.` : "";
			return {
				...figures(said),
				kind,
				key: `prompt-cache-guard:${key}`,
				title: isFiring ? `Prompt cache misses: ${who}` : `Prompt cache hits again: ${who}`,
				text: `${counts(said)}${isFiring ? lost(said) : ""}${why}`,
				prefixId: /^[0-9a-f]{16}$/.test(key) ? key : null,
				name,
				missReason: isFiring ? reason : null
			};
		}
		function incidentNotice(kind, of, said) {
			const share = `${of.breaching} of ${of.all} prefixes`;
			return {
				...figures(said),
				kind,
				key: "prompt-cache-guard:incident",
				title: kind === "incident" ? `Prompt cache misses in ${share} at once: ${blame(of)}` : "Prompt cache: most prefixes hit again",
				text: `${counts(said)}${kind === "incident" ? lost(said) : ""}`,
				prefixId: null,
				name: null,
				missReason: kind === "incident" ? of.reason : null
			};
		}
		function blame({ reason, version }) {
			if (reason === null || !reason.endsWith("_changed")) return "the provider may have an incident";
			const since = version === undefined ? "" : `, version ${version}`;
			return `a change on your side (${reason}${since})`;
		}
		function digestNotice(rest, said) {
			const names = rest.slice(0, 10).map(({ name, prefixId }) => name ?? prefixId ?? "unknown");
			return {
				...figures(said),
				kind: "digest",
				key: `prompt-cache-guard:digest:${Math.floor(said.now / 1e3)}`,
				title: `Prompt cache: ${rest.length} more prefixes changed their state`,
				text: `${names.join(", ")}${rest.length > names.length ? ", …" : ""}.`,
				prefixId: null,
				name: null,
				missReason: null,
				prefixHitRatio: null,
				hitShare: null
			};
		}
		function figures({ sums, windowSeconds, now }) {
			const { read, expected, eligible, misses, lostUsd } = sums;
			return {
				prefixHitRatio: expected === 0 ? null : read / expected,
				tokensRead: read,
				tokensExpected: expected,
				eligible,
				misses,
				hitShare: sums.hitShare(),
				lostUsdPerDay: lostUsd === null ? null : lostUsd * PER_DAY / windowSeconds,
				windowSeconds,
				at: new Date(now).toISOString()
			};
		}
		function counts({ sums, windowSeconds }) {
			const { read, expected, eligible, misses } = sums;
			const percent = expected === 0 ? "none" : `${Math.round(100 * read / expected)} %`;
			return `${misses} of ${eligible} calls in ${windowSeconds} s missed; ${percent} of ${expected} expected tokens were read.`;
		}
		function lost({ sums, windowSeconds }) {
			if (sums.lostUsd === null || sums.lostUsd <= 0) return "";
			return ` That costs about $${(sums.lostUsd * PER_DAY / windowSeconds).toFixed(2)} a day.`;
		}
		;
		const MOST_WATCHED = 1e3;
		const MOST_AGE = 864e5;
		const MANY = {
			share: .3,
			least: 3
		};
		class CalmEngine {
			#settings;
			#threshold;
			#deliver;
			#watched = new Map();
			#incident = new Alarm();
			#windowEnd = 0;
			constructor(alerts, threshold, deliver) {
				this.#settings = {
					windowSeconds: 300,
					minSamples: 20,
					windows: 2,
					margin: .1,
					cooldownSeconds: 3600,
					maxNotices: 5,
					...alerts
				};
				this.#threshold = threshold;
				this.#deliver = deliver;
			}
			add(recorded, now) {
				this.evaluate(now);
				const { call } = recorded;
				const key = String(recorded.family ?? call.prefixId ?? "");
				const known = this.#watched.get(key) ?? {
					key: call.prefixId ?? "",
					name: call.name,
					sums: new Sums(),
					since: now,
					alarm: new Alarm()
				};
				this.#watched.delete(key);
				this.#watched.set(key, known);
				if (this.#watched.size > MOST_WATCHED) {
					const oldest = this.#watched.keys().next();
					if (oldest.done !== true) this.#watched.delete(oldest.value);
				}
				known.name = call.name ?? known.name;
				known.sums.add(recorded);
			}
			evaluate(now) {
				const length = this.#settings.windowSeconds * 1e3;
				if (this.#windowEnd === 0) this.#windowEnd = now + length;
				if (now < this.#windowEnd) return;
				this.#windowEnd = now + length;
				const closed = [];
				for (const watched of this.#watched.values()) {
					const verdict = this.#verdict(watched.sums);
					if (verdict === null) {
						if (now - watched.since > MOST_AGE) this.#open(watched, now);
						continue;
					}
					watched.alarm.close(verdict);
					closed.push({
						watched,
						verdict
					});
				}
				this.#announce(closed, now);
				for (const { watched } of closed) this.#open(watched, now);
			}
			#open(watched, now) {
				watched.sums = new Sums();
				watched.since = now;
			}
			#verdict(sums) {
				const { minSamples, margin } = this.#settings;
				if (sums.eligible < minSamples) return null;
				if (sums.hitShare().high < this.#threshold) return "breach";
				const share = (sums.eligible - sums.misses) / sums.eligible;
				return share >= Math.min(1, this.#threshold + margin) ? "good" : "neither";
			}
			#announce(closed, now) {
				const { windows, cooldownSeconds, version } = this.#settings;
				const say = (sums, since) => ({
					sums,
					windowSeconds: Math.round((now - since) / 1e3),
					now
				});
				const breaching = closed.filter(({ verdict }) => verdict === "breach").length;
				const isMany = breaching >= MANY.least && breaching > MANY.share * closed.length;
				if (closed.length > 0) this.#incident.close(isMany ? "breach" : "good");
				const all = say(sumOf(closed.map(({ watched }) => watched.sums)), Math.min(now, ...closed.map(({ watched }) => watched.since)));
				const bad = closed.filter(({ verdict }) => verdict === "breach");
				const { reason } = sumOf(bad.map(({ watched }) => watched.sums));
				const of = {
					breaching,
					all: closed.length,
					reason,
					version
				};
				if (this.#incident.fires(windows, now, cooldownSeconds * 1e3)) this.#deliver(incidentNotice("incident", of, all));
				if (this.#incident.resolves(windows)) this.#deliver(incidentNotice("resolved", of, all));
				const isIncident = this.#incident.isBreached(windows);
				const notices = [];
				for (const { watched } of closed) {
					const { alarm, sums, since } = watched;
					const about = {
						...watched,
						reason: sums.reason
					};
					if (!isIncident && alarm.fires(windows, now, cooldownSeconds * 1e3)) notices.push(prefixNotice("firing", about, say(sums, since)));
					if (alarm.resolves(windows)) notices.push(prefixNotice("resolved", about, say(sums, since)));
				}
				this.#send(notices, all);
			}
			#send(notices, said) {
				const { maxNotices } = this.#settings;
				for (const notice of notices.slice(0, maxNotices)) this.#deliver(notice);
				const rest = notices.slice(maxNotices);
				if (rest.length > 0) this.#deliver(digestNotice(rest, said));
			}
		}
		var promises_ = __webpack_require__(58500);
		;
		class RetryLater extends Error {
			afterMs;
			constructor(message, afterMs) {
				super(message);
				this.afterMs = afterMs;
			}
		}
		const MOST_WAITING = 100;
		const TIMEOUT_MS = 5e3;
		const TRIES = 3;
		const LONGEST_WAIT_MS = 6e4;
		class Outbox {
			#senders;
			#channel;
			#waiting = [];
			#working = null;
			constructor(senders, channel) {
				this.#senders = senders;
				this.#channel = channel;
			}
			push(notice) {
				this.#waiting.push(notice);
				if (this.#waiting.length > MOST_WAITING) {
					this.#waiting.shift();
					this.#channel.report("alert-dropped", "More than 100 alerts wait to be sent: the oldest was dropped.");
				}
				this.#working ??= this.#work().finally(() => {
					this.#working = null;
				});
			}
			async flush() {
				while (this.#working !== null) await this.#working;
			}
			async #work() {
				for (let notice = this.#waiting.shift(); notice !== undefined; notice = this.#waiting.shift()) {
					const current = notice;
					await Promise.all(this.#senders.map((sender) => this.#deliver(sender, current)));
				}
			}
			async #deliver(sender, notice) {
				for (let tried = 1;; tried++) {
					try {
						await sender.send(notice, AbortSignal.timeout(TIMEOUT_MS));
						return;
					} catch (error) {
						const wait = error instanceof RetryLater ? error.afterMs : 250 * 2 ** tried;
						if (tried >= TRIES || wait > LONGEST_WAIT_MS) {
							this.#channel.report("alert-failed", `An alert was not delivered: ${(0, errors.bD)(error)}.`);
							return;
						}
						await (0, promises_.setTimeout)(wait, undefined, { ref: false });
					}
				}
			}
		}
		;
		class CalmMode {
			#engine;
			#outbox;
			constructor(alerts, threshold, channel) {
				this.#outbox = new Outbox(alerts.senders, channel);
				this.#engine = new CalmEngine(alerts, threshold, (notice) => this.#outbox.push(notice));
			}
			add(recorded, now) {
				this.#engine.add(recorded, now);
			}
			async flush(now) {
				this.#engine.evaluate(now);
				await this.#outbox.flush();
			}
		}
		var external_node_process_ = __webpack_require__(1708);
		;
		const COMMITS = [
			"GITHUB_SHA",
			"CI_COMMIT_SHA",
			"VERCEL_GIT_COMMIT_SHA",
			"RENDER_GIT_COMMIT",
			"RAILWAY_GIT_COMMIT_SHA",
			"HEROKU_SLUG_COMMIT",
			"SOURCE_VERSION",
			"GIT_COMMIT"
		];
		const SERVICES = [
			"OTEL_SERVICE_NAME",
			"K_SERVICE",
			"AWS_LAMBDA_FUNCTION_NAME",
			"FLY_APP_NAME"
		];
		const VERSIONS = [
			"SERVICE_VERSION",
			"K_REVISION",
			"AWS_LAMBDA_FUNCTION_VERSION"
		];
		const STAGES = [
			"DEPLOYMENT_ENVIRONMENT",
			"VERCEL_ENV",
			"NODE_ENV"
		];
		function serviceOf(given = {}) {
			const first = (names) => names.map((name) => external_node_process_.env[name]).find((value) => value !== undefined && value !== "") ?? null;
			return {
				service: given.service ?? first(SERVICES),
				env: given.env ?? first(STAGES),
				version: given.version ?? first(VERSIONS),
				commit: given.commit ?? first(COMMITS)
			};
		}
		;
		class Listeners {
			#options;
			#calm;
			#channel;
			constructor(options, threshold, channel) {
				const { alerts } = options;
				this.#options = options;
				const { version } = serviceOf(options.service);
				const named = version === null ? alerts : alerts && {
					version,
					...alerts
				};
				this.#calm = named === undefined ? null : new CalmMode(named, threshold, channel);
				this.#channel = channel;
			}
			tell(recorded, at) {
				const { call, alerts } = recorded;
				this.#channel.guard(() => this.#calm?.add(recorded, at));
				if (alerts) this.#alert(call);
				for (const exporter of this.#options.exporters ?? []) {
					try {
						exporter.record(call);
					} catch (error) {
						this.#exportFailed(error);
					}
				}
			}
			async flush(now) {
				await this.#calm?.flush(now);
				for (const exporter of this.#options.exporters ?? []) {
					try {
						await exporter.flush?.();
					} catch (error) {
						this.#exportFailed(error);
					}
				}
			}
			#exportFailed(error) {
				const words = `An exporter failed, calls are missing in its output: ${(0, errors.bD)(error)}.`;
				this.#channel.report("export-failed", words, error);
			}
			#alert(call) {
				const failed = (error) => this.#channel.report("callback-failed", "onMissAlert failed: see the cause.", error);
				try {
					const outcome = this.#options.onMissAlert?.(call);
					if (outcome instanceof Promise) outcome.catch(failed);
				} catch (error) {
					failed(error);
				}
			}
		}
		var json_value = __webpack_require__(49884);
		var usage_billing = __webpack_require__(2412);
		var read = __webpack_require__(76628);
		var wire = __webpack_require__(26084);
		var pieces = __webpack_require__(73538);
		var expected_request = __webpack_require__(81817);
		var canonical = __webpack_require__(52535);
		var hash = __webpack_require__(37882);
		var identity = __webpack_require__(7896);
		var provider_provider = __webpack_require__(73263);
		var registry = __webpack_require__(62836);
		;
		const LONG = 4096;
		const MOST_KEPT = 2e6;
		const MOST_RESULTS = 1e3;
		class KnownTexts {
			#most;
			#texts = new Map();
			#printed = new Map();
			#kept = 0;
			#made = 0;
			constructor(most = MOST_KEPT) {
				this.#most = most;
			}
			print(unit, freeForm) {
				let hasLong = false;
				const short = (0, hash.ph)(unit, freeForm, (text) => {
					const number = text.length < LONG ? null : this.#numberOf(text);
					if (number === null) return JSON.stringify(text);
					hasLong = true;
					return `#${number}`;
				});
				const key = (0, hash.sc)(short);
				if (!hasLong) return {
					hash: key,
					length: Buffer.byteLength(short)
				};
				const known = this.#printed.get(key);
				if (known !== undefined) return known;
				const printed = (0, expected_request.Mc)(unit, freeForm);
				if (this.#printed.size >= MOST_RESULTS) this.#printed.clear();
				this.#printed.set(key, printed);
				return printed;
			}
			#numberOf(text) {
				const known = this.#texts.get(text);
				if (known !== undefined) {
					this.#texts.delete(text);
					this.#texts.set(known.own, known);
					return known.number;
				}
				if (text.length > this.#most) return null;
				const own = Buffer.from(text).toString();
				if (own !== text) return null;
				this.#made += 1;
				this.#kept += own.length;
				this.#texts.set(own, {
					own,
					number: this.#made
				});
				for (const oldest of this.#texts.keys()) {
					if (this.#kept <= this.#most) break;
					this.#texts.delete(oldest);
					this.#kept -= oldest.length;
				}
				return this.#made;
			}
		}
		;
		const NO_IDENTITY = {
			provider: null,
			model: null,
			prefixId: null,
			wireId: null,
			chain: null
		};
		const texts = new KnownTexts();
		const identity_pieces = new pieces.B();
		function identityOf(request, hints = {}) {
			if (!(0, json_value.Gv)(request)) return {
				...NO_IDENTITY,
				model: hints.model ?? null
			};
			const segmented = segmentedOf(request, hints);
			if (segmented === null) {
				const model = hints.model ?? (0, json_value.Qq)((0, json_value.Jt)(request, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(request, "modelId")) ?? null;
				const provider = hints.platform ?? provider_provider.N.find((id) => id === hints.provider) ?? null;
				return {
					...NO_IDENTITY,
					provider,
					model,
					prefixId: commonId(request, model)
				};
			}
			const printed = (0, expected_request.x5)(segmented, (...unit) => texts.print(...unit));
			return {
				provider: platformOf(segmented, hints),
				model: segmented.model === "" ? null : segmented.model,
				prefixId: knownPrefixId(segmented, printed.hashes),
				wireId: (0, identity.oN)(segmented, printed.hashes),
				chain: (0, expected_request.N5)(segmented, hints.namespace === undefined ? {} : { namespace: hints.namespace }, printed, identity_pieces)
			};
		}
		const prefixIds = new Map();
		const MOST_PREFIX_IDS = 1e3;
		function knownPrefixId(segmented, hashes) {
			const { units } = segmented;
			const head = hashes.filter((_, index) => {
				const unit = units[index];
				return unit?.section !== "messages" && unit?.name !== "messages";
			});
			if (!units.some(({ section }) => section === "tools" || section === "system")) return (0, identity.j9)(segmented);
			const key = (0, hash.sc)(head.join(""));
			const known = prefixIds.get(key);
			if (known !== undefined) return known;
			const made = (0, identity.j9)(segmented);
			if (prefixIds.size >= MOST_PREFIX_IDS) prefixIds.clear();
			prefixIds.set(key, made);
			return made;
		}
		function fingerprint(request) {
			const body = asJson(request);
			const segmented = segmentedOf(body, {});
			return segmented === null ? commonId(body, text(get(body, "model")) ?? null) : prefixIdOf(segmented);
		}
		const CARRIERS = provider_provider.N.filter((id) => id !== "anthropic" && id !== "openai");
		function platformOf({ provider }, hints) {
			return hints.platform ?? CARRIERS.find((id) => id === hints.provider) ?? provider;
		}
		function segmentedOf(request, hints) {
			const hint = typeof hints.model === "string" ? { model: hints.model } : {};
			const provider = hints.platform ?? hints.provider;
			try {
				return (0, registry.mX)(request, {
					...hint,
					...provider === undefined ? {} : { provider }
				});
			} catch {
				try {
					return (0, registry.mX)(request, hint);
				} catch {
					return null;
				}
			}
		}
		const TURNS = [
			"messages",
			"contents",
			"input",
			"prompt"
		];
		const NO_PROMPT = [
			"stream",
			"stream_options",
			"metadata",
			"max_tokens",
			"maxTokens",
			"temperature"
		];
		const NO_HEAD = new Set([
			...NO_PROMPT,
			"top_p",
			"top_k",
			"stop",
			"user",
			"seed",
			"n",
			"inferenceConfig"
		]);
		function commonId(request, model) {
			if (!(0, json_value.Gv)(request)) return (0, hash.sc)((0, canonical.$)(request, "sorted")).slice(0, 16);
			const head = (0, json_value.jO)(request).filter(([key]) => !TURNS.includes(key) && !NO_HEAD.has(key));
			const says = head.some(([key]) => key !== "model" && key !== "modelId");
			const first = TURNS.map((key) => (0, json_value.ld)((0, json_value.Jt)(request, key))[0]).find((turn) => turn !== undefined);
			const members = (0, json_value.Xy)([
				["model", model],
				...head.filter(([key]) => key !== "model"),
				...says || first === undefined ? [] : [["first", first]]
			]);
			return (0, hash.sc)((0, canonical.$)(members, "sorted")).slice(0, 16);
		}
		var cost_of = __webpack_require__(21211);
		var lifetime = __webpack_require__(54733);
		var usage_usage = __webpack_require__(1e3);
		;
		class Counters {
			calls = 0;
			errors = 0;
			usageUnknown = 0;
			eligible = 0;
			misses = 0;
			coldStarts = 0;
			read = 0;
			write = 0;
			write1h = 0;
			uncached = 0;
			output = 0;
			expected = 0;
			readOfExpected = 0;
			cost = 0;
			saved = 0;
			priced = 0;
			latency = 0;
			timed = 0;
			ttfb = 0;
			begun = 0;
			judged = 0;
			headChanges = 0;
			doubleWrites = 0;
			doubleWritten = 0;
			lost = 0;
			repeats = 0;
			repeatCost = 0;
			reasons = new Map();
			add(call) {
				this.calls += 1;
				if (call.error !== null) this.errors += 1;
				if (call.latencyMs !== null) {
					this.latency += call.latencyMs;
					this.timed += 1;
				}
				if (call.ttfbMs !== null) {
					this.ttfb += call.ttfbMs;
					this.begun += 1;
				}
				if (call.read === null) {
					if (call.error === null) this.usageUnknown += 1;
					return;
				}
				this.read += call.read;
				this.write += call.write ?? 0;
				this.write1h += call.write1h ?? 0;
				this.uncached += call.uncached ?? 0;
				this.output += call.output ?? 0;
				const expected = call.expected ?? 0;
				if (expected > 0) this.eligible += 1;
				else this.coldStarts += 1;
				if (call.isMiss) this.misses += 1;
				this.judged += 1;
				if (call.headChanged) this.headChanges += 1;
				if (call.doubleWrite > 0) this.doubleWrites += 1;
				this.doubleWritten += call.doubleWrite;
				this.lost += call.lostUsd ?? 0;
				if (call.missReason !== null) this.reasons.set(call.missReason, (this.reasons.get(call.missReason) ?? 0) + 1);
				if (call.retryOf !== null) {
					this.repeats += 1;
					this.repeatCost += call.costUsd ?? 0;
				}
				this.expected += expected;
				this.readOfExpected += Math.min(call.read, expected);
				if (call.costUsd === null) return;
				this.priced += 1;
				this.cost += call.costUsd;
				this.saved += call.costSavedUsd ?? 0;
			}
			merge(other) {
				for (const key of KEYS) this[key] += other[key];
				for (const [reason, count] of other.reasons) this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + count);
			}
		}
		const KEYS = [
			"calls",
			"errors",
			"usageUnknown",
			"eligible",
			"misses",
			"coldStarts",
			"read",
			"write",
			"write1h",
			"uncached",
			"output",
			"expected",
			"readOfExpected",
			"cost",
			"saved",
			"priced",
			"latency",
			"timed",
			"ttfb",
			"begun",
			"judged",
			"headChanges",
			"doubleWrites",
			"doubleWritten",
			"lost",
			"repeats",
			"repeatCost"
		];
		;
		class Book {
			totals = new Counters();
			retention;
			name;
			head = null;
			touched = 0;
			#buckets = [];
			#calls = [];
			#next = 0;
			#droppedUntil = -Infinity;
			#forgottenUntil = -Infinity;
			constructor(retention, name) {
				this.retention = retention;
				this.name = name;
			}
			add(kept) {
				const { bucketMs, lastCalls } = this.retention;
				this.totals.add(kept.call);
				this.#slot(Math.floor(kept.at / bucketMs) * bucketMs)?.add(kept.call);
				const dropped = lastCalls > 0 ? this.#calls[this.#next] : kept;
				if (dropped !== undefined) this.#droppedUntil = Math.max(this.#droppedUntil, dropped.at);
				if (lastCalls <= 0) return;
				this.#calls[this.#next] = kept;
				this.#next = (this.#next + 1) % lastCalls;
			}
			absorb(other) {
				this.totals.merge(other.totals);
				const { bucketMs } = this.retention;
				for (const { start, sums } of other.#buckets) this.#slot(Math.floor(start / bucketMs) * bucketMs)?.merge(sums);
				this.#droppedUntil = Infinity;
				this.#forgottenUntil = Math.max(this.#forgottenUntil, other.#forgottenUntil);
			}
			#slot(start) {
				const { buckets: most } = this.retention;
				const index = this.#buckets.findLastIndex((bucket) => bucket.start <= start);
				const found = this.#buckets[index];
				if (found?.start === start) return found.sums;
				if (index === -1 && this.#buckets.length >= most) {
					this.#forgottenUntil = Math.max(this.#forgottenUntil, start + this.retention.bucketMs);
					return undefined;
				}
				const sums = new Counters();
				this.#buckets.splice(index + 1, 0, {
					start,
					sums
				});
				if (this.#buckets.length > most) {
					const forgotten = this.#buckets.shift();
					if (forgotten !== undefined) this.#forgottenUntil = Math.max(this.#forgottenUntil, forgotten.start + this.retention.bucketMs);
				}
				return sums;
			}
			calls() {
				return this.#calls;
			}
			addSince(moment, into) {
				if (this.#droppedUntil < moment) {
					for (const { at, call } of this.#calls) if (at >= moment) into.add(call);
					return moment;
				}
				for (const { start, sums } of this.#buckets) if (start + this.retention.bucketMs > moment) into.merge(sums);
				return Math.max(moment, this.#forgottenUntil);
			}
		}
		;
		function figuresOf(sums) {
			const known = sums.eligible + sums.coldStarts;
			return {
				calls: sums.calls,
				errors: sums.errors,
				usageUnknown: sums.usageUnknown,
				eligible: sums.eligible,
				misses: sums.misses,
				coldStarts: sums.coldStarts,
				byReason: Object.fromEntries(sums.reasons),
				headChanges: sums.headChanges,
				rateOfChange: ratio(sums.headChanges, sums.judged),
				doubleWrites: sums.doubleWrites,
				tokensDoubleWritten: sums.doubleWritten,
				hitRatio: ratio(sums.read, sums.read + sums.write + sums.uncached),
				prefixHitRatio: ratio(sums.readOfExpected, sums.expected),
				tokensReadFromCache: sums.read,
				tokensWrittenToCache: sums.write,
				tokensWrittenLonger: sums.write1h,
				tokensUncached: sums.uncached,
				tokensOutput: sums.output,
				tokensExpected: sums.expected,
				costUsd: sums.priced === 0 ? null : sums.cost,
				costSavedUsd: sums.priced === 0 ? null : sums.saved,
				unpriced: known - sums.priced,
				costOfCachingUsd: sums.priced === 0 ? null : Math.max(0, -sums.saved),
				costLostUsd: sums.priced === 0 ? null : sums.lost,
				repeats: sums.repeats,
				costOfRepeatsUsd: sums.priced === 0 ? null : sums.repeatCost,
				latencyMs: ratio(sums.latency, sums.timed),
				ttfbMs: ratio(sums.ttfb, sums.begun)
			};
		}
		function ratio(part, whole) {
			return whole === 0 ? null : part / whole;
		}
		;
		const DEFAULT_RETENTION = {
			buckets: 61,
			bucketMs: 6e4,
			lastCalls: 50,
			idleTtlMs: 864e5
		};
		const DEFAULT_MAX_PREFIXES = 200;
		function retentionFor(name, options) {
			const { maxPrefixes: _, byName, ...own } = options;
			const named = name !== null && Object.hasOwn(byName ?? {}, name) ? byName?.[name] : undefined;
			return {
				...DEFAULT_RETENTION,
				...given(own),
				...given(named ?? {})
			};
		}
		function given(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
		}
		;
		const MOST_SERIES = 500;
		const OTHER = "other";
		const UNKNOWN = "unknown";
		const MOST_RUNS = 1e3;
		class Ledger {
			#options;
			#most;
			#books = new Map();
			#totals = new Counters();
			#other;
			#series = new Map();
			#runs = new Map();
			#sequence = 0;
			#noneIdleUntil = Infinity;
			constructor(options = {}) {
				this.#options = options;
				this.#most = Math.max(1, options.maxPrefixes ?? DEFAULT_MAX_PREFIXES);
				this.#other = new Book(retentionFor(null, options), null);
			}
			book(prefixId) {
				return this.#books.get(prefixId ?? UNKNOWN);
			}
			add(call, at, now) {
				const key = call.prefixId ?? UNKNOWN;
				const book = this.#books.get(key) ?? new Book(retentionFor(call.name, this.#options), call.name);
				book.name = call.name ?? book.name;
				book.add({
					call,
					at,
					sequence: this.#sequence++
				});
				this.#books.delete(key);
				this.#books.set(key, book);
				this.#totals.add(call);
				this.#seriesOf(call).add(call);
				if (call.run !== null) this.#addToRun(call.run, call);
				book.touched = now;
				this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
				this.#evict(now);
				return book;
			}
			aggregate() {
				return figuresOf(this.#totals);
			}
			byPrefix() {
				const found = new Map();
				for (const [key, { totals, name }] of this.#books) found.set(key, {
					...figuresOf(totals),
					name
				});
				if (this.#other.totals.calls > 0) found.set(OTHER, {
					...figuresOf(this.#other.totals),
					name: null
				});
				return found;
			}
			since(moment) {
				const sums = new Counters();
				let complete = moment;
				for (const book of [...this.#books.values(), this.#other]) complete = Math.max(complete, book.addSince(moment, sums));
				return {
					figures: figuresOf(sums),
					complete
				};
			}
			run(id) {
				return figuresOf(this.#runs.get(id) ?? new Counters());
			}
			series() {
				return [...this.#series.values()].map(({ labels, sums }) => {
					const [name = "", provider = "", model = ""] = labels;
					return {
						name,
						provider,
						model,
						figures: figuresOf(sums)
					};
				});
			}
			#seriesOf({ name, provider, model }) {
				const labels = [
					name ?? "",
					provider ?? "",
					model ?? ""
				];
				const key = labels.join("\0");
				const known = this.#series.get(key);
				if (known !== undefined) return known.sums;
				const isOther = this.#series.size >= MOST_SERIES;
				const place = isOther ? OTHER : key;
				const made = this.#series.get(place) ?? {
					labels: isOther ? [
						OTHER,
						OTHER,
						OTHER
					] : labels,
					sums: new Counters()
				};
				this.#series.set(place, made);
				return made.sums;
			}
			calls() {
				const kept = [...this.#books.values(), this.#other].flatMap((book) => book.calls());
				return kept.toSorted((a, b) => a.sequence - b.sequence).map(({ call }) => call);
			}
			reset() {
				this.#books = new Map();
				this.#totals = new Counters();
				this.#other = new Book(retentionFor(null, this.#options), null);
				this.#runs = new Map();
			}
			#addToRun(id, call) {
				const sums = this.#runs.get(id) ?? new Counters();
				sums.add(call);
				this.#runs.delete(id);
				this.#runs.set(id, sums);
				if (this.#runs.size <= MOST_RUNS) return;
				const oldest = this.#runs.keys().next();
				if (oldest.done !== true) this.#runs.delete(oldest.value);
			}
			#evict(now) {
				for (const [key, book] of this.#books) {
					if (this.#books.size <= this.#most) break;
					this.#fold(key, book);
				}
				if (now <= this.#noneIdleUntil) return;
				this.#noneIdleUntil = Infinity;
				for (const [key, book] of this.#books) {
					if (now > idleFrom(book)) this.#fold(key, book);
					else this.#noneIdleUntil = Math.min(this.#noneIdleUntil, idleFrom(book));
				}
			}
			#fold(key, book) {
				this.#books.delete(key);
				this.#other.absorb(book);
			}
		}
		function idleFrom({ touched, retention }) {
			return touched + retention.idleTtlMs;
		}
		var expectation = __webpack_require__(75847);
		var miss = __webpack_require__(16691);
		var recent = __webpack_require__(67117);
		;
		const SETTLED = {
			seconds: 6 * 3600,
			calls: 1e3
		};
		const LAYOUT_AGAIN = 86400;
		const RATE = {
			calls: 20,
			ratio: .9,
			ofChange: .2
		};
		class Heads {
			#changes = new WeakMap();
			#sites = new recent.g(1e3);
			alerts(call, expected, isSilent) {
				const own = this.#ofHead(call, expected);
				const byRate = this.#ofRate(call, expected);
				if (!call.isMiss) return byRate;
				return isSilent || !expected.hasChanged || own;
			}
			#ofHead({ at }, { owed, hasChanged, isLayout }) {
				const { lineage } = owed;
				if (lineage === null) return false;
				const changes = this.#changes.get(lineage) ?? {
					count: 0,
					at,
					callsSince: 0,
					layoutSaidAt: Number.NEGATIVE_INFINITY
				};
				this.#changes.set(lineage, changes);
				changes.callsSince += 1;
				if (!hasChanged) return false;
				const isSettled = at - changes.at > SETTLED.seconds || changes.callsSince > SETTLED.calls;
				changes.count = isSettled ? 1 : changes.count + 1;
				changes.at = at;
				changes.callsSince = 0;
				if (changes.count < 2) return false;
				if (!isLayout) return true;
				if (at - changes.layoutSaidAt < LAYOUT_AGAIN) return false;
				changes.layoutSaidAt = at;
				return true;
			}
			#ofRate({ site, read }, { tokens, hasChanged }) {
				if (tokens === 0) return false;
				const known = this.#sites.get(site) ?? {
					calls: [],
					saidRate: false
				};
				this.#sites.set(site, known);
				const { calls } = known;
				calls.push({
					read: Math.min(read, tokens),
					expected: tokens,
					changed: hasChanged
				});
				if (calls.length > RATE.calls) calls.shift();
				if (calls.length < RATE.calls) return false;
				const sum = (of) => calls.reduce((total, each) => total + of(each), 0);
				const isLow = sum((each) => each.read) < RATE.ratio * sum((each) => each.expected);
				const isOften = sum(({ changed }) => changed ? 1 : 0) > RATE.ofChange * calls.length;
				const says = isLow && isOften && hasChanged && !known.saidRate;
				known.saidRate = isLow && isOften && (says || known.saidRate);
				return says;
			}
		}
		;
		const COMPLETE = .9;
		const VISIBLE_AFTER = 2;
		const UNJUDGED = {
			expected: 0,
			headChanged: false,
			reason: null,
			changed: null,
			doubleWrite: 0,
			isMiss: false,
			alerts: false,
			family: null
		};
		class Judge {
			#expectation = new expectation.d();
			#heads = new Heads();
			#threshold;
			constructor(threshold) {
				this.#threshold = threshold;
			}
			of({ identity, site, session, start, firstByte }, usage) {
				const { chain } = identity;
				if (chain === null) return UNJUDGED;
				const at = start / 1e3;
				const sent = {
					site,
					session,
					at
				};
				const expected = this.#expectation.of(chain, sent, scaleOf(chain, usage));
				const family = this.#expectation.leave(chain, sent, expected, {
					usage,
					readable: (firstByte ?? start) / 1e3
				});
				const { tokens, hasChanged, outOfReach, equal } = expected;
				const isMiss = tokens > 0 && usage.read < this.#threshold * tokens;
				const waits = outOfReach?.why === "invisible" ? outOfReach.tokens - equal.tokens : 0;
				const computed = chain.rules.kind === "entries" ? usage.write : usage.uncached;
				return {
					expected: tokens,
					headChanged: hasChanged,
					...reasonOf(chain, usage, expected, at),
					doubleWrite: Math.max(0, Math.min(waits, computed)),
					isMiss,
					family,
					alerts: this.#heads.alerts({
						site,
						at,
						read: usage.read,
						isMiss
					}, expected, isMiss && usage.read < this.#threshold * equal.tokens)
				};
			}
		}
		function scaleOf({ rules, breakpoints, lengths }, usage) {
			const cached = usage.read + usage.write;
			const last = breakpoints.at(-1)?.unit ?? -1;
			const length = lengths[last] ?? 0;
			if (rules.kind === "entries" && cached > 0 && length > 0) return cached / length;
			const whole = lengths.at(-1) ?? 0;
			return whole === 0 ? 0 : (0, usage_usage.T5)(usage) / whole;
		}
		function reasonOf(request, usage, expected, at) {
			const { tokens, equal, hasChanged, outOfReach, lastOwed } = expected;
			const nothing = {
				reason: null,
				changed: null
			};
			if (tokens === 0 && usage.read > 0) return nothing;
			const { rules, breakpoints } = request;
			const { reason, differs } = (0, miss.g)({
				request,
				reference: referenceOf(request, expected),
				covers: tokens > 0 && usage.read >= COMPLETE * tokens,
				isMarked: rules.kind === "prefix" || breakpoints.length > 0,
				isLongEnough: usage.read + usage.write > 0 || (0, usage_usage.T5)(usage) >= rules.minimum.tokens,
				found: equal.tokens > 0 ? at - equal.since < VISIBLE_AFTER ? "invisible" : "live" : outOfReach?.why ?? "missing",
				isReachable: isReachable(request, equal.units)
			});
			if (differs === null || !hasChanged) return {
				reason,
				changed: null
			};
			const unit = differs > lastOwed ? lastOwed : differs;
			return {
				reason,
				changed: request.sectionOf(unit) ?? "messages"
			};
		}
		function referenceOf(request, { hasChanged, relative, equal, outOfReach }) {
			if (hasChanged && relative !== null) return {
				...relative,
				unitsLeft: relative.units
			};
			const units = equal.tokens > 0 ? equal.units : outOfReach?.units ?? 0;
			return units === 0 ? null : {
				...request,
				unitsLeft: units
			};
		}
		function isReachable({ rules, breakpoints }, units) {
			const last = breakpoints.at(-1)?.unit;
			if (rules.kind !== "entries" || rules.lookback === null || last === undefined) return true;
			return last - (units - 1) < rules.lookback;
		}
		;
		const INSTANCE = Math.floor(Math.random() * 4294967296).toString(16).padStart(8, "0");
		class Recorder {
			ledger;
			threshold;
			#judge;
			#service;
			#options;
			#channel;
			constructor(options, channel) {
				this.ledger = new Ledger(options.retention);
				this.threshold = options.missAlertThreshold ?? .6;
				this.#judge = new Judge(this.threshold);
				this.#service = serviceOf(options.service);
				this.#options = options;
				this.#channel = channel;
			}
			record(ended, now) {
				const { identity, usage } = ended;
				const judged = usage === null ? null : this.#judge.of(ended, usage);
				const head = headOf(identity);
				const drift = this.#drifted(identity, head);
				const call = this.#metrics(ended, judged, drift);
				const book = this.ledger.add(call, ended.end ?? ended.start, now);
				if (head !== null) book.head = head;
				return {
					call,
					alerts: judged?.alerts ?? false,
					family: judged?.family ?? null
				};
			}
			#drifted({ prefixId }, head) {
				if (prefixId === null || head === null) return false;
				const before = this.ledger.book(prefixId)?.head ?? null;
				return before !== null && before !== head;
			}
			#metrics(ended, judged, keyOrderDrift) {
				const { identity, usage } = ended;
				const cost = usage === null ? null : this.#cost(ended, usage);
				const total = usage === null ? 0 : (0, usage_usage.T5)(usage);
				const { headChanged, doubleWrite, isMiss, reason, changed } = judged ?? UNJUDGED;
				const expected = judged?.expected ?? null;
				const read = usage?.read ?? null;
				return {
					id: `${INSTANCE}-${ended.seq}`,
					seq: ended.seq,
					instance: INSTANCE,
					...this.#service,
					site: ended.site,
					retryOf: ended.repeats === null ? null : `${INSTANCE}-${ended.repeats}`,
					session: ended.session,
					at: new Date(ended.start).toISOString(),
					name: ended.name,
					run: ended.run,
					provider: identity.provider,
					model: identity.model ?? ended.model,
					servedModel: ended.model,
					serviceTier: ended.billing.tier,
					batch: ended.billing.tier === "batch",
					geo: ended.billing.geo,
					host: ended.billing.host ?? null,
					prefixTokens: usage === null ? null : usage.read + usage.write,
					ttl: identity.chain === null ? null : (0, lifetime.c)(identity.chain),
					prefixId: identity.prefixId,
					wireId: identity.wireId,
					uncached: usage?.uncached ?? null,
					read,
					write: usage?.write ?? null,
					write1h: usage?.write1h ?? null,
					output: usage?.output ?? null,
					expected,
					hitRatio: read === null || total === 0 ? null : read / total,
					prefixHitRatio: read === null || expected === null || expected === 0 ? null : Math.min(read, expected) / expected,
					costUsd: cost?.costUsd ?? null,
					priceSource: cost?.priceSource ?? null,
					priceNote: cost?.priceNote ?? null,
					costSavedUsd: cost?.savedUsd ?? null,
					latencyMs: ended.end === null ? null : ended.end - ended.start,
					ttfbMs: ended.firstByte === null ? null : ended.firstByte - ended.start,
					attempt: ended.attempt,
					requestId: ended.requestId,
					status: ended.status,
					error: ended.error,
					missReason: reason,
					changed,
					headChanged,
					doubleWrite,
					isMiss,
					threshold: this.threshold,
					lostUsd: isMiss ? this.#lost(ended, cost?.costUsd ?? null, expected ?? 0) : 0,
					keyOrderDrift,
					partial: ended.partial,
					diagnostics: ended.diagnostics
				};
			}
			#lost(ended, costUsd, expected) {
				if (costUsd === null || ended.usage === null) return null;
				const best = this.#cost(ended, (0, usage_usage.$z)(ended.usage, expected));
				return best.costUsd === null ? null : costUsd - best.costUsd;
			}
			#cost(ended, usage) {
				const { identity, start, raw, billing } = ended;
				const cost = (0, cost_of.ho)(usage, {
					...billing,
					provider: identity.provider,
					model: identity.model,
					servedModel: ended.model,
					at: new Date(start),
					pricing: this.#options.pricing,
					raw
				});
				if (cost.priceNote !== null) {
					const model = ended.model ?? identity.model ?? "";
					const words = `The cost of '${model}' is null: ${cost.priceNote}. Give its prices in \`pricing\`.`;
					this.#channel.once("unknown-model", `${model}\0${cost.priceNote}`, words);
				}
				return cost;
			}
		}
		function headOf({ chain }) {
			if (chain === null) return null;
			const last = chain.sections.findLastIndex((section) => section === "tools" || section === "system");
			return last === -1 ? null : chain.chain[last]?.slice(0, 16) ?? null;
		}
		const NOTHING = {
			identity: NO_IDENTITY,
			name: null,
			session: null,
			repeats: null,
			run: null,
			firstByte: null,
			end: null,
			usage: null,
			raw: undefined,
			billing: usage_billing.pB,
			model: null,
			attempt: 1,
			requestId: null,
			status: null,
			error: null,
			partial: false,
			diagnostics: null
		};
		;
		class Attempt {
			#begun;
			#host;
			#identity;
			#firstByte = null;
			#facts = {};
			#settled = false;
			#over;
			metrics;
			constructor(begun, host) {
				this.#begun = begun;
				this.#host = host;
			}
			get seq() {
				return this.#begun.seq;
			}
			get settled() {
				return this.#settled;
			}
			identity() {
				this.#identity ??= this.#host.guard(this.#begun.identify) ?? NO_IDENTITY;
				return this.#identity;
			}
			whenOver(over) {
				this.#over = over;
			}
			began(facts = {}) {
				if (this.#settled) return;
				this.#firstByte = this.#host.now();
				this.#facts = facts;
			}
			answered(response) {
				const raw = copied((0, read.VG)(response));
				this.end(() => {
					const holder = (0, json_value.Jt)(response, "response") ?? response;
					return {
						usage: (0, read.k9)(raw),
						raw,
						billing: (0, usage_billing.Fu)(raw, response),
						model: (0, json_value.Qq)((0, json_value.Jt)(holder, "model")) ?? (0, json_value.Qq)((0, json_value.Jt)(holder, "modelVersion")) ?? null,
						diagnostics: (0, json_value.Jt)(holder, "diagnostics") ?? (0, json_value.Jt)(holder, "prompt_cache_diagnostics") ?? null,
						...requestId(response)
					};
				});
			}
			streamed(summary, more = {}) {
				this.end({
					usage: summary.usage,
					raw: summary.raw,
					billing: summary.billing,
					model: summary.model,
					diagnostics: summary.diagnostics,
					partial: !summary.complete,
					error: summary.error,
					...more
				});
			}
			failed(error) {
				const status = errorField(error, "status");
				const id = errorField(error, "requestID") ?? errorField(error, "request_id");
				this.end({
					error: errorName(error),
					...typeof status === "number" ? { status } : {},
					...typeof id === "string" ? { requestId: id } : {}
				});
			}
			end(facts) {
				if (this.#settled) return;
				this.#settled = true;
				this.#over?.();
				const end = this.#host.now();
				this.#host.settle(() => this.#ended(end, facts), (metrics) => {
					this.metrics = metrics;
				});
			}
			#ended(end, facts) {
				const { site, name, session, run, attempt, start, seq, repeats } = this.#begun;
				return {
					...NOTHING,
					site,
					name,
					session,
					seq,
					repeats,
					run,
					attempt: attempt(),
					start,
					firstByte: this.#firstByte,
					end,
					...found(this.#facts),
					...found(facts),
					identity: this.identity()
				};
			}
		}
		function found(facts) {
			return typeof facts === "function" ? facts() : facts;
		}
		function copied(usage) {
			return (0, json_value.Gv)(usage) ? (0, json_value.Xy)([...(0, json_value.jO)(usage)].map(([key, value]) => [key, copied(value) ?? null])) : usage;
		}
		function requestId(response) {
			const id = (0, json_value.Qq)((0, json_value.Jt)(response, "_request_id"));
			return id === undefined ? {} : { requestId: id };
		}
		function errorField(error, key) {
			return typeof error === "object" && error !== null ? Reflect.get(error, key) : undefined;
		}
		function errorName(error) {
			const body = (0, wire.v)(errorField(error, "error"));
			const type = (0, json_value.Qq)((0, json_value.rO)(body, "error", "type")) ?? (0, json_value.Qq)((0, json_value.Jt)(body, "type"));
			if (type !== undefined && type !== "error") return type;
			const name = error instanceof Error ? error.name : typeof error;
			const kind = error instanceof Error ? error.constructor.name : name;
			return /abort/i.test(`${name} ${kind}`) ? "aborted" : name === "Error" ? kind : name;
		}
		;
		const backlog_MOST_WAITING = 100;
		class Backlog {
			#waiting = [];
			add(work) {
				this.#waiting.push(work);
				if (this.#waiting.length === 1) setImmediate(() => this.drain());
				if (this.#waiting.length >= backlog_MOST_WAITING) this.drain();
			}
			drain() {
				while (this.#waiting.length > 0) {
					const waiting = this.#waiting;
					this.#waiting = [];
					for (const work of waiting) work();
				}
			}
		}
		;
		function fulfil(call, { now, seq }, hints) {
			const response = call.response === undefined ? undefined : (0, wire.v)(call.response);
			const given = call.usage === undefined ? undefined : (0, wire.v)(call.usage);
			const raw = given ?? (0, read.VG)(response);
			const start = millisecondsOf(call.at) ?? now - (call.latencyMs ?? 0);
			const message = (0, json_value.Jt)((0, json_value.Jt)(response, "result"), "message") ?? response;
			const billing = (0, usage_billing.Fu)(raw, message);
			return {
				...NOTHING,
				identity: identityOf((0, wire.v)(call.request), {
					...hints,
					...call.provider === undefined ? {} : { provider: call.provider },
					...call.namespace === undefined ? {} : { namespace: call.namespace }
				}),
				site: call.name === undefined ? "record" : `name:${call.name}`,
				name: call.name ?? null,
				run: call.run ?? null,
				seq,
				session: call.session ?? null,
				start,
				firstByte: call.ttfbMs === undefined ? null : start + call.ttfbMs,
				end: call.latencyMs === undefined ? null : start + call.latencyMs,
				usage: given === undefined ? (0, read.Fs)(response) : (0, read.k9)(given) ?? (0, read.Fs)({ usage: given }),
				raw,
				billing: call.batch === true ? {
					...billing,
					tier: "batch"
				} : billing,
				model: (0, json_value.Qq)((0, json_value.Jt)(message, "model")) ?? null,
				attempt: call.attempt ?? 1,
				requestId: call.requestId ?? (0, json_value.Qq)((0, json_value.Jt)(message, "_request_id")) ?? null,
				status: call.status ?? null,
				error: call.error ?? null,
				diagnostics: (0, json_value.Jt)(message, "diagnostics") ?? (0, json_value.Jt)(message, "prompt_cache_diagnostics") ?? null
			};
		}
		function millisecondsOf(at) {
			if (at === undefined) return undefined;
			const found = typeof at === "number" ? at * 1e3 : new Date(at).getTime();
			if (!Number.isFinite(found)) throw new RangeError(`'${String(at)}' is no time: use ISO or seconds`);
			return found;
		}
		;
		let made = 0;
		function siteOf(name, kind) {
			if (name !== undefined) return {
				site: `name:${name}`,
				name
			};
			if (typeof kind !== "string") return kind;
			made += 1;
			return {
				site: `${kind}:${made}`,
				name: null
			};
		}
		;
		class Calls {
			#options;
			#channel;
			#clock;
			#recorder;
			#listeners;
			#backlog = new Backlog();
			#isAwaited;
			#made = 0;
			constructor(options, channel, clock) {
				const { onMissAlert, policy, exporters = [] } = options;
				this.#options = options;
				this.#channel = channel;
				this.#clock = clock;
				this.#isAwaited = onMissAlert !== undefined || policy !== undefined || exporters.some(({ isAwaited }) => isAwaited === true);
				this.#recorder = new Recorder(options, channel);
				this.#listeners = new Listeners(options, this.#recorder.threshold, channel);
			}
			drain() {
				this.#backlog.drain();
			}
			ledger() {
				this.drain();
				return this.#recorder.ledger;
			}
			async flush() {
				this.drain();
				await this.#listeners.flush(this.#clock());
			}
			record(call) {
				this.drain();
				const when = {
					now: this.#clock(),
					seq: this.#made += 1
				};
				return this.#settle(fulfil(call, when, this.#hints(call.model ?? null)));
			}
			begin(own, request, attempt, where) {
				const { run, ...said } = currentContext();
				const { name: closest = null, session = null } = where;
				const { site, name } = own.name === null ? siteOf(closest ?? said.name ?? undefined, own) : own;
				const identify = () => identityOf(request(), {
					...this.#hints(where.model),
					platform: where.platform
				});
				const begun = new Attempt({
					identify,
					site,
					name,
					session: session ?? said.session,
					run,
					attempt,
					start: this.#clock(),
					seq: this.#made += 1,
					repeats: where.repeats ?? null
				}, {
					now: this.#clock,
					guard: (work) => this.#channel.guard(work),
					settle: (ended, done) => {
						const work = () => this.#channel.guard(() => {
							done(this.#settle(ended()));
						});
						if (this.#isAwaited) work();
						else this.#backlog.add(work);
					}
				});
				if (this.#isAwaited) setImmediate(() => begun.identity());
				return begun;
			}
			#hints(model) {
				const { provider, namespace } = this.#options;
				return {
					...model === null ? {} : { model },
					...provider === undefined ? {} : { provider },
					...namespace === undefined ? {} : { namespace }
				};
			}
			#settle(ended) {
				const recorded = this.#recorder.record(ended, this.#clock());
				const { call } = recorded;
				if (call.read === null && call.error === null) {
					const subject = `${call.provider ?? "unknown"} ${call.model ?? ""}`;
					const words = `A response of ${subject} has no usage that says what was cached: it counts as unknown. Chat streams need stream_options.include_usage, vLLM --enable-prompt-tokens-details.`;
					this.#channel.once("usage-missing", subject, words);
				}
				this.#listeners.tell(recorded, ended.end ?? ended.start);
				return call;
			}
		}
		var external_node_diagnostics_channel_ = __webpack_require__(53053);
		;
		const published = (0, external_node_diagnostics_channel_.channel)("prompt-cache-guard");
		class Channel {
			#counts = new Map();
			#said = new Set();
			#listener;
			constructor(listener) {
				this.#listener = listener;
			}
			report(code, message, cause) {
				this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
				const diagnostic = {
					code,
					message,
					...cause === undefined ? {} : { cause }
				};
				try {
					this.#listener?.(diagnostic);
					if (published.hasSubscribers) published.publish(diagnostic);
				} catch {}
			}
			once(code, subject, message) {
				const key = `${code}\0${subject}`;
				if (this.#said.has(key)) {
					this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
					return;
				}
				if (this.#said.size < 1e3) this.#said.add(key);
				this.report(code, message);
			}
			guard(work) {
				try {
					return work();
				} catch (error) {
					this.report("internal-error", `The tracker failed: ${(0, errors.bD)(error)}.`, error);
					return undefined;
				}
			}
			counts() {
				return Object.fromEntries(this.#counts);
			}
		}
		;
		const SHARE = {
			least: 0,
			most: 1
		};
		const AMOUNT = { least: 0 };
		const COUNT = {
			least: 0,
			isWhole: true
		};
		const FROM_ONE = {
			least: 1,
			isWhole: true
		};
		const RETENTION = {
			buckets: FROM_ONE,
			bucketMs: { least: 1 },
			lastCalls: COUNT,
			idleTtlMs: AMOUNT,
			maxPrefixes: FROM_ONE
		};
		const ALERTS = {
			windowSeconds: { least: 1 },
			minSamples: FROM_ONE,
			windows: FROM_ONE,
			margin: SHARE,
			cooldownSeconds: AMOUNT,
			maxNotices: COUNT
		};
		function checkedOptions(options) {
			const { retention, alerts } = options;
			check("", options, { missAlertThreshold: SHARE });
			check("retention.", retention, RETENTION);
			for (const [name, own] of Object.entries(retention?.byName ?? {})) check(`retention.byName['${name}'].`, own, RETENTION);
			check("alerts.", alerts, ALERTS);
			return options;
		}
		function check(where, given, ranges) {
			for (const [key, range] of Object.entries(ranges)) {
				const value = given === undefined ? undefined : Reflect.get(given, key);
				if (value === undefined || isIn(value, range)) continue;
				const { least, most, isWhole } = range;
				const what = isWhole === true ? "a whole number" : "a number";
				const limits = most === undefined ? `of ${least} or more` : `from ${least} to ${most}`;
				const shown = typeof value === "number" ? `${value}` : JSON.stringify(value);
				throw new RangeError(`CacheTracker: ${where}${key} is ${shown}, where ${what} ${limits} is expected.`);
			}
		}
		function isIn(value, { least, most = Infinity, isWhole }) {
			if (typeof value !== "number" || !(value >= least && value <= most)) return false;
			return isWhole !== true || value === Infinity || Number.isInteger(value);
		}
		var external_node_perf_hooks_ = __webpack_require__(643);
		;
		function steadyClock(source = () => external_node_perf_hooks_.performance.timeOrigin + external_node_perf_hooks_.performance.now()) {
			let latest = 0;
			return () => {
				const now = source();
				latest = now > latest ? now : latest + .001;
				return latest;
			};
		}
		;
		const METRICS = [
			{
				name: "calls",
				help: "Attempts, failed ones included.",
				value: (f) => f.calls
			},
			{
				name: "errors",
				help: "Attempts that failed.",
				value: (f) => f.errors
			},
			{
				name: "usage_unknown",
				help: "Calls whose usage could not be read.",
				value: (f) => f.usageUnknown
			},
			{
				name: "eligible",
				help: "Calls that could have read from the cache.",
				value: (f) => f.eligible
			},
			{
				name: "misses",
				help: "Eligible calls that read too little.",
				value: (f) => f.misses
			},
			{
				name: "read_tokens",
				help: "Input tokens read from the cache.",
				value: (f) => f.tokensReadFromCache
			},
			{
				name: "write_tokens",
				help: "Input tokens written to the cache.",
				value: (f) => f.tokensWrittenToCache
			},
			{
				name: "uncached_tokens",
				help: "Input tokens that were neither.",
				value: (f) => f.tokensUncached
			},
			{
				name: "expected_read_tokens",
				help: "Input tokens that could have been read.",
				value: (f) => f.tokensExpected
			},
			{
				name: "head_changes",
				help: "Calls whose head had changed.",
				value: (f) => f.headChanges
			},
			{
				name: "output_tokens",
				help: "Output tokens.",
				value: (f) => f.tokensOutput
			}
		];
		function prometheusText(series, byPrefix = new Map()) {
			const lines = [];
			const named = series.map(({ name, provider, model, figures }) => [labelsOf({
				name,
				provider,
				model
			}), figures]);
			const prefixes = [...byPrefix].filter(([prefix]) => prefix !== "other").map(([prefix, figures]) => [labelsOf({
				prefix,
				name: figures.name ?? ""
			}), figures]);
			for (const [kind, labelled] of [["", named], ["prefix_", prefixes]]) {
				if (labelled.length === 0) continue;
				for (const { name, help, value } of METRICS) family(lines, {
					name: `prompt_cache_${kind}${name}_total`,
					help,
					type: "counter"
				}, labelled, value);
				family(lines, {
					name: `prompt_cache_${kind}cost_usd_total`,
					help: "Cost of the calls whose price is known.",
					type: "counter"
				}, labelled, ({ costUsd }) => costUsd);
				family(lines, {
					name: `prompt_cache_${kind}saved_usd`,
					help: "Cost saved against no cache at all.",
					type: "gauge"
				}, labelled, ({ costSavedUsd }) => costSavedUsd);
			}
			return `${lines.join("\n")}\n`;
		}
		function family(lines, { name, help, type }, labelled, value) {
			lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`);
			for (const [labels, figures] of labelled) {
				const found = value(figures);
				if (found !== null) lines.push(`${name}${labels} ${found}`);
			}
		}
		function labelsOf(labels) {
			return `{${Object.entries(labels).map(([label, value]) => `${label}="${prometheus_escape(value)}"`).join(",")}}`;
		}
		function prometheus_escape(text) {
			return text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
		}
		;
		const KEEPS = [
			"conversation",
			"previous_response_id",
			"background",
			"container",
			"mcp_servers"
		];
		function hasEffects(request) {
			if (!(0, json_value.Gv)(request)) return true;
			if (KEEPS.some((name) => isGiven((0, json_value.Jt)(request, name)))) return true;
			const isResponse = isGiven((0, json_value.Jt)(request, "input")) && !isGiven((0, json_value.Jt)(request, "messages"));
			if (isResponse ? (0, json_value.Jt)(request, "store") !== false : (0, json_value.Jt)(request, "store") === true) return true;
			const config = (0, json_value.Jt)(request, "config") ?? null;
			const tools = [
				...(0, json_value.ld)((0, json_value.Jt)(request, "tools")),
				...(0, json_value.ld)((0, json_value.Jt)(config, "tools")),
				...(0, json_value.ld)((0, json_value.Jt)((0, json_value.Jt)(request, "toolConfig") ?? null, "tools"))
			];
			return tools.some((tool) => !isRunByCaller(tool));
		}
		function isRunByCaller(tool) {
			if (!(0, json_value.Gv)(tool)) return false;
			const type = (0, json_value.Jt)(tool, "type");
			if (type !== undefined) return type === "function" || type === "custom";
			if (isGiven((0, json_value.Jt)(tool, "input_schema")) || isGiven((0, json_value.Jt)(tool, "toolSpec"))) return true;
			const kinds = Object.keys(tool);
			return kinds.length > 0 && kinds.every((kind) => /^function_?declarations$/i.test(kind));
		}
		function isGiven(value) {
			return value !== undefined && value !== null && value !== false;
		}
		;
		function missAware(missed, again) {
			return isSilentMiss(missed.first) && !hasEffects(missed.request) ? repeated(missed, again) : missed.value;
		}
		async function repeated({ policy, given, first, value }, again) {
			const signal = signalOf(given);
			const canWarm = policy.warm && first.metrics?.provider === "anthropic";
			const warming = canWarm ? warmRequest(given) : null;
			let latest = value;
			for (let retry = 1; retry <= policy.maxRetries; retry++) {
				try {
					await (0, promises_.setTimeout)(policy.delayMs, undefined, signal === undefined ? {} : { signal });
					const { attempt, outcome } = again(warming ?? given, retry + 1);
					const found = await outcome;
					if (warming === null) latest = found;
					if (attempt === undefined || !isSilentMiss(attempt)) return latest;
				} catch {
					return latest;
				}
			}
			return latest;
		}
		function isSilentMiss({ metrics }) {
			if (metrics === undefined || metrics.error !== null || metrics.headChanged) return false;
			if (metrics.read !== 0 || (metrics.expected ?? 0) <= 0) return false;
			return metrics.missReason === "unexplained" || metrics.missReason === "not_yet_visible";
		}
		function signalOf(given) {
			for (const value of given) {
				if (typeof value !== "object" || value === null) continue;
				const signal = Reflect.get(value, "signal");
				if (signal instanceof AbortSignal) return signal;
			}
			return undefined;
		}
		function warmRequest(given) {
			const index = given.findIndex((value) => typeof value === "object" && value !== null);
			const request = given[index];
			if (typeof request !== "object" || request === null) return null;
			const at = (key) => Reflect.get(request, key);
			const forced = ["any", "tool"].includes(String(member(at("tool_choice"), "type")));
			const refused = typeof at("max_tokens") !== "number" || at("stream") === true || member(at("thinking"), "type") === "enabled" || member(at("output_config"), "format") !== undefined || forced;
			if (refused) return null;
			return given.with(index, {
				...request,
				max_tokens: 0
			});
		}
		function member(value, key) {
			return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
		}
		;
		async function again(answered, policy) {
			const { sent, signal, first, response, send } = answered;
			const { text } = sent;
			const request = sent.request();
			if (text === null || !(0, json_value.Gv)(request) || !isWhole(response)) return response;
			if ((0, json_value.Jt)(request, "stream") === true) return response;
			const kept = await inMemory(response);
			const isSigned = (sent.headers().get("authorization") ?? "").startsWith("AWS4");
			return missAware({
				policy: {
					...policy,
					warm: policy.warm && !isSigned
				},
				request,
				given: [request, { signal }],
				first,
				value: kept
			}, ([body], nth) => {
				const next = send(body === request ? text : JSON.stringify(body), nth);
				return {
					attempt: next.attempt,
					outcome: next.response.then(wellRead)
				};
			});
		}
		function isWhole({ ok, headers }) {
			return ok && /\bjson\b/.test(headers.get("content-type") ?? "");
		}
		async function wellRead(response) {
			const kept = await inMemory(response);
			if (!response.ok) throw new Error(`The repetition was answered ${response.status}`);
			return kept;
		}
		async function inMemory(response) {
			const { status, statusText, headers, url } = response;
			let body;
			try {
				body = await response.arrayBuffer();
			} catch (error) {
				body = new ReadableStream({ start: (controller) => controller.error(error) });
			}
			const kept = new Response(body, {
				status,
				statusText,
				headers: new Headers([...headers])
			});
			Object.defineProperty(kept, "url", {
				value: url,
				configurable: true
			});
			return kept;
		}
		var stream = __webpack_require__(46515);
		;
		function awsReader(event) {
			let rest = Buffer.alloc(0);
			return {
				push(chunk) {
					rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
					while (rest.length >= PRELUDE) {
						const total = rest.readUInt32BE(0);
						const headers = rest.readUInt32BE(4);
						if (total < PRELUDE + headers + CHECKSUM || total > MOST_BYTES) {
							rest = Buffer.alloc(0);
							return;
						}
						if (rest.length < total) return;
						parse(rest.subarray(PRELUDE + headers, total - CHECKSUM), event);
						rest = rest.subarray(total);
					}
				},
				end() {}
			};
		}
		const PRELUDE = 12;
		const CHECKSUM = 4;
		const MOST_BYTES = 16 * 1024 * 1024;
		function parse(payload, event) {
			const value = (0, wire.Y)(payload.toString("utf8"));
			const inner = (0, json_value.Qq)((0, json_value.Jt)(value, "bytes"));
			const found = inner === undefined ? value : (0, wire.Y)(Buffer.from(inner, "base64").toString("utf8"));
			if (found === undefined) return;
			const isMetadata = (0, json_value.Jt)(found, "usage") !== undefined && (0, json_value.Jt)(found, "type") === undefined;
			event(isMetadata ? { metadata: found } : found);
		}
		;
		const MOST_CHARACTERS = 4 * 1024 * 1024;
		const TELLING = /"(?:usage|usageMetadata|error|diagnostics|finishReason)"|"finish_reason": ?"|message_st|response\.(?:completed|incomplete|failed|created)/;
		function sseReader(event) {
			const decoder = new TextDecoder();
			let rest = "";
			const read = (text) => {
				if (!/[\r\n]/.test(text)) {
					rest = rest.length > MOST_CHARACTERS ? "" : rest + text;
					return;
				}
				const lines = (rest + text).split(/\r\n|\n|\r/);
				rest = lines.pop() ?? "";
				if (rest.length > MOST_CHARACTERS) rest = "";
				for (const line of lines) sse_parse(line, event);
			};
			return {
				push: (chunk) => read(decoder.decode(chunk, { stream: true })),
				end: () => read(`${decoder.decode()}\n`)
			};
		}
		function sse_parse(line, event) {
			const isAlone = line.startsWith("{");
			if (!(isAlone || line.startsWith("data:")) || !TELLING.test(line)) return;
			const value = (0, wire.Y)(isAlone ? line : line.slice(5));
			if (value !== undefined) event(value);
		}
		;
		const whole_MOST_BYTES = 32 * 1024 * 1024;
		function wholeReader(done) {
			const chunks = [];
			let bytes = 0;
			return {
				push(chunk) {
					bytes += chunk.byteLength;
					if (bytes <= whole_MOST_BYTES) chunks.push(chunk.slice());
					else chunks.length = 0;
				},
				end() {
					if (bytes > whole_MOST_BYTES || bytes === 0) return done(undefined);
					done((0, wire.Y)(Buffer.concat(chunks).toString("utf8")));
				}
			};
		}
		;
		function observerOf(attempt, route, response) {
			let known;
			const observer = () => known ??= kindOf(attempt, route, response);
			return {
				push: (chunk) => observer().push(chunk),
				parsed: (value) => response.ok ? answered(attempt, value) : refused(attempt, response.status, value),
				end: () => observer().end(),
				stop: (error) => observer().stop(error)
			};
		}
		function kindOf(attempt, route, response) {
			const type = response.headers.get("content-type") ?? "";
			if (!response.ok) return failure(attempt, response.status);
			if (route.framing === "aws-events" || type.includes("vnd.amazon.eventstream")) return streaming(attempt, awsReader);
			if (type.includes("event-stream")) return streaming(attempt, sseReader);
			return whole(attempt);
		}
		function observerOfStream(attempt) {
			const observer = streaming(attempt, (event) => {
				const reader = sseReader(event);
				return {
					push(chunk) {
						if (chunk instanceof Uint8Array) reader.push(chunk);
						else if (typeof chunk === "string") reader.push(Buffer.from(chunk));
						else event((0, wire.v)(chunk));
					},
					end: () => reader.end()
				};
			});
			return {
				...observer,
				parsed: (value) => attempt.answered(value)
			};
		}
		function streaming(attempt, readerOf) {
			const usage = new stream.i();
			const reader = readerOf((event) => usage.push(event));
			return {
				push: (chunk) => reader.push(chunk),
				end() {
					reader.end();
					attempt.streamed(usage.summary());
				},
				stop(error) {
					const summary = usage.summary();
					attempt.streamed(summary, summary.complete ? {} : {
						error: reason(error),
						partial: true
					});
				}
			};
		}
		function whole(attempt) {
			const reader = wholeReader((value) => value === undefined ? attempt.end({}) : answered(attempt, value));
			return {
				push: (chunk) => reader.push(chunk),
				end: () => reader.end(),
				stop: (error) => attempt.end({
					error: reason(error),
					partial: true
				})
			};
		}
		function answered(attempt, value) {
			if (!Array.isArray(value)) return attempt.answered(value);
			const usage = new stream.i();
			for (const event of (0, json_value.ld)(value)) usage.push(event);
			attempt.streamed(usage.summary());
		}
		function failure(attempt, status) {
			const reader = wholeReader((value) => refused(attempt, status, value));
			return {
				push: (chunk) => reader.push(chunk),
				end: () => reader.end(),
				stop: () => reader.end()
			};
		}
		function refused(attempt, status, body) {
			attempt.end({ error: errorType(body) ?? `HTTP ${status}` });
		}
		function errorType(body) {
			if (typeof body !== "object" || body === null) return undefined;
			const inner = Reflect.get(body, "error");
			if (typeof inner !== "object" || inner === null) return undefined;
			const type = Reflect.get(inner, "type") ?? Reflect.get(inner, "status");
			return typeof type === "string" ? type : undefined;
		}
		function reason(error) {
			if (error === undefined || error === null) return "aborted";
			const name = error instanceof Error ? error.name : "error";
			return /abort|cancel/i.test(name) ? "aborted" : name;
		}
		;
		function coverWith(make) {
			const known = new WeakMap();
			return (object) => {
				const base = Object.getPrototypeOf(object);
				let covered = known.get(base);
				if (covered === undefined) {
					covered = Object.create(base, make(base));
					known.set(base, covered);
				}
				Object.setPrototypeOf(object, covered);
			};
		}
		function method(value) {
			return {
				value,
				configurable: true,
				writable: true
			};
		}
		;
		const watches = new WeakMap();
		function isNodeStream(body) {
			return typeof body === "object" && body !== null && typeof Reflect.get(body, "read") === "function" && typeof Reflect.get(body, "once") === "function";
		}
		function passingNodeStream(stream, { observer, guard }) {
			if (watches.has(stream)) return stream;
			const watch = {
				observer,
				guard,
				released: false
			};
			watches.set(stream, watch);
			cover(stream);
			const tell = (what) => () => watch.released ? undefined : guard(() => what(observer));
			stream.once("end", tell((by) => by.end()));
			stream.once("close", tell((by) => by.stop(stream.errored)));
			return stream;
		}
		function releaseNodeStream(stream) {
			if (stream.readableDidRead) return false;
			const watch = watches.get(stream);
			if (watch !== undefined) watch.released = true;
			return true;
		}
		const cover = coverWith((base) => ({ read: method(function read(size) {
			const chunk = Reflect.apply(Reflect.get(base, "read"), this, [size]);
			const watch = watches.get(this);
			if (watch !== undefined && !watch.released && chunk instanceof Uint8Array) watch.guard(() => watch.observer.push(chunk));
			return chunk;
		}) }));
		;
		const passing_stream_watches = new WeakMap();
		function passingStream(stream, { observer, guard }) {
			if (passing_stream_watches.has(stream) || stream.locked) return stream;
			passing_stream_cover(stream);
			passing_stream_watches.set(stream, {
				observer,
				guard,
				released: false,
				view: null
			});
			return stream;
		}
		function release(stream) {
			const watch = passing_stream_watches.get(stream);
			if (watch?.view) return false;
			if (watch !== undefined) watch.released = true;
			return !stream.locked;
		}
		const passing_stream_cover = coverWith((base) => {
			const members = {
				locked: {
					get() {
						const view = passing_stream_watches.get(this)?.view ?? null;
						return view === null ? Reflect.get(base, "locked", this) : view.locked;
					},
					configurable: true
				},
				cancel: method(function cancel(reason) {
					const watch = passing_stream_watches.get(this);
					if (watch?.view) return watch.view.cancel(reason);
					if (watch?.released === false) watch.guard(() => watch.observer.stop(undefined));
					return Reflect.apply(base.cancel, this, [reason]);
				})
			};
			for (const name of READERS) {
				const own = Reflect.get(base, name);
				if (typeof own !== "function") continue;
				members[name] = method(function read(...given) {
					const watch = passing_stream_watches.get(this);
					if (watch === undefined || watch.released) return Reflect.apply(own, this, given);
					watch.view ??= viewOf(this, base, watch);
					return Reflect.apply(own, watch.view, given);
				});
			}
			return members;
		});
		const READERS = [
			"getReader",
			"tee",
			"pipeTo",
			"pipeThrough",
			"values",
			Symbol.asyncIterator
		];
		function viewOf(stream, base, { observer, guard }) {
			const isBytes = isByteStream(stream, base);
			const reader = Reflect.apply(base.getReader, stream, []);
			const source = {
				async pull(controller) {
					try {
						const { done, value } = await reader.read();
						if (!done) {
							guard(() => observer.push(value));
							controller.enqueue(value);
							return;
						}
						guard(() => observer.end());
						controller.close();
						if ("byobRequest" in controller) controller.byobRequest?.respond(0);
					} catch (error) {
						guard(() => observer.stop(error));
						controller.error(error);
					}
				},
				async cancel(reason) {
					guard(() => observer.stop(undefined));
					await reader.cancel(reason);
				}
			};
			const lazy = { highWaterMark: 0 };
			return isBytes ? new ReadableStream({
				type: "bytes",
				...source
			}, lazy) : new ReadableStream(source, lazy);
		}
		function isByteStream(stream, base) {
			try {
				Reflect.apply(base.getReader, stream, [{ mode: "byob" }]).releaseLock();
				return true;
			} catch {
				return false;
			}
		}
		;
		const passings = new WeakMap();
		function passing(response, observerOf, guard) {
			const observer = observerOf();
			const others = passings.get(response);
			if (others !== undefined) {
				others.push({
					observer,
					observerOf,
					guard
				});
			} else if (isStream(response.body) && !response.bodyUsed) {
				passing_cover(response);
				passings.set(response, [{
					observer,
					observerOf,
					guard
				}]);
			} else {
				guard(() => observer.end());
			}
			return response;
		}
		function stopped(response) {
			tell(response, (observer) => observer.stop(undefined));
		}
		function tell(response, what) {
			for (const { observer, guard } of passings.get(response) ?? []) guard(() => what(observer));
		}
		function allOf(response) {
			return {
				observer: {
					push: (chunk) => tell(response, (by) => by.push(chunk)),
					parsed: (value) => tell(response, (by) => by.parsed(value)),
					end: () => tell(response, (by) => by.end()),
					stop: (error) => tell(response, (by) => by.stop(error))
				},
				guard: (work) => work()
			};
		}
		function isResponse(value) {
			if (value instanceof Response) return true;
			if (typeof value !== "object" || value === null) return false;
			return typeof Reflect.get(value, "status") === "number" && typeof Reflect.get(value, "json") === "function" && isStream(Reflect.get(value, "body"));
		}
		function isStream(body) {
			return body instanceof ReadableStream || isNodeStream(body);
		}
		function passed(stream, by) {
			return isNodeStream(stream) ? passingNodeStream(stream, by) : passingStream(stream, by);
		}
		function released(stream) {
			return isNodeStream(stream) ? releaseNodeStream(stream) : release(stream);
		}
		const passing_cover = coverWith((base) => {
			const streamOf = (response) => Reflect.get(base, "body", response);
			const members = {
				body: {
					get() {
						return passed(streamOf(this), allOf(this));
					},
					configurable: true,
					enumerable: true
				},
				clone: method(function clone() {
					released(streamOf(this));
					const copy = Reflect.apply(base.clone, this, []);
					for (const { observerOf, guard } of passings.get(this) ?? []) guard(() => passing(copy, observerOf, guard));
					return copy;
				})
			};
			for (const [name, look] of passing_READERS) {
				const own = Reflect.get(base, name);
				if (typeof own !== "function") continue;
				members[name] = method(function read() {
					const isFirst = released(streamOf(this));
					const found = Reflect.apply(own, this, []);
					return isFirst ? watched(found, this, look) : found;
				});
			}
			return members;
		});
		async function watched(reading, response, look) {
			try {
				const value = await reading;
				tell(response, (observer) => look(observer, value));
				return value;
			} catch (error) {
				tell(response, (by) => error instanceof SyntaxError ? by.end() : by.stop(error));
				throw error;
			}
		}
		const ofBytes = (observer, value) => {
			observer.push(value instanceof Uint8Array ? value : new Uint8Array(value));
			observer.end();
		};
		const passing_READERS = [
			["json", (observer, value) => observer.parsed((0, wire.v)(value))],
			["text", (observer, value) => ofBytes(observer, Buffer.from(String(value)))],
			["arrayBuffer", ofBytes],
			["bytes", ofBytes],
			["blob", (observer) => observer.end()],
			["formData", (observer) => observer.end()]
		];
		;
		const ENDPOINTS = [
			/(?<!\/threads\/[^/]+)\/messages$/,
			/\/chat\/completions$/,
			/\/responses$/,
			/\/completions$/,
			/\/interactions$/,
			/\/models\/(?<model>[^/]+):(?:stream)?(?:generateContent|rawPredict|GenerateContent|RawPredict)$/,
			/\/model\/(?<model>[^/]+)\/(?:invoke|converse)(?<aws>-with-response-stream|-stream)?$/,
			/\/deployments\/(?<model>[^/]+)\/chat\/completions$/
		];
		const known = new Map();
		const MOST_KNOWN = 200;
		function modelRoute(url, method) {
			if (method.toUpperCase() !== "POST") return null;
			const before = known.get(url);
			if (before !== undefined) return before;
			if (known.size >= MOST_KNOWN) known.clear();
			const route = routeOf(url);
			known.set(url, route);
			return route;
		}
		function routeOf(url) {
			const query = url.search(/[?#]/);
			const path = query === -1 ? url : url.slice(0, query);
			for (const endpoint of ENDPOINTS.toReversed()) {
				const match = endpoint.exec(path);
				if (match === null) continue;
				const { model, aws } = match.groups ?? {};
				return {
					model: model === undefined ? null : decoded(model),
					platform: route_platformOf(path),
					framing: aws === undefined ? "json-or-sse" : "aws-events"
				};
			}
			return null;
		}
		const PLATFORMS = [
			[/\/model\/[^/]+\/(?:invoke|converse)|\/\/bedrock/, "bedrock"],
			[/\/deployments\/|\.azure\.com\//, "azure"],
			[/\/models\/[^/]+:(?:stream)?generateContent$/i, "gemini"],
			[/\/\/openrouter\.ai\//, "openrouter"],
			[/\/\/api\.deepseek\.com\//, "deepseek"],
			[/\/\/api\.x\.ai\//, "xai"],
			[/\/\/api\.mistral\.ai\//, "mistral"]
		];
		function route_platformOf(path) {
			return PLATFORMS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
		}
		function decoded(name) {
			try {
				return decodeURIComponent(name);
			} catch {
				return name;
			}
		}
		;
		const NAMING = {
			name: "x-prompt-cache-name",
			session: "x-prompt-cache-session"
		};
		function sentBy(input, init, read = null) {
			const isRequest = input instanceof Request;
			const url = isRequest ? input.url : String(input);
			const route = modelRoute(url, init?.method ?? (isRequest ? input.method : "GET"));
			if (route === null) return null;
			const text = read ?? textOf(init?.body);
			const given = init?.headers ?? (isRequest ? input.headers : undefined);
			const headers = () => given instanceof Headers ? given : new Headers(given);
			return {
				route,
				text,
				request: () => text === null ? null : (0, wire.Y)(text) ?? null,
				headers,
				said: () => isNamed(given) ? {
					name: headers().get(NAMING.name),
					session: headers().get(NAMING.session)
				} : NOT_SAID,
				attempt: () => 1 + (Number.parseInt(headers().get("x-stainless-retry-count") ?? "0", 10) || 0)
			};
		}
		function textOf(body) {
			if (typeof body === "string") return body;
			return body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : null;
		}
		async function bodyOf(input, init) {
			if (!(input instanceof Request) || init?.body != null || input.bodyUsed) return null;
			if (modelRoute(input.url, init?.method ?? input.method) === null) return null;
			return await input.clone().text();
		}
		function withoutNames(input, init) {
			const given = init?.headers ?? (input instanceof Request ? input.headers : undefined);
			if (!isNamed(given)) return [input, init];
			const headers = new Headers(given);
			for (const name of Object.values(NAMING)) headers.delete(name);
			return [input, {
				...init,
				headers
			}];
		}
		const NOT_SAID = {
			name: null,
			session: null
		};
		const OF_A_NAME = /^x-prompt-cache-(?:name|session)$/i;
		function isNamed(given) {
			if (given === undefined) return false;
			if (given instanceof Headers) return given.has(NAMING.name) || given.has(NAMING.session);
			const names = Array.isArray(given) ? given.map(([name]) => name ?? "") : Object.keys(given);
			return names.some((name) => OF_A_NAME.test(name));
		}
		;
		const innerOf = new WeakMap();
		function hasTap(fetch, isWanted) {
			for (let at = fetch; at !== undefined; at = innerOf.get(at)) if (innerOf.has(at) && isWanted(at)) return true;
			return false;
		}
		function tapFetch(inner, host) {
			const guard = (work) => host.guard(work);
			const watched = async (attempt, { route }, given) => {
				let response;
				try {
					response = await inner(...given);
				} catch (error) {
					guard(() => attempt.failed(error));
					throw error;
				}
				const signal = given[1]?.signal ?? null;
				const passed = guard(() => {
					attempt.began(factsOf(response));
					return passing(response, () => observerOf(attempt, route, response), guard);
				});
				if (passed === undefined) {
					guard(() => attempt.end({}));
				} else if (signal !== null) {
					guard(() => listen(signal, attempt, response, guard));
				}
				return response;
			};
			const tap = async (...given) => {
				const recorded = host.isRecorded(currentContext().recording);
				const read = !recorded && given[0] instanceof Request ? await bodyOf(...given).catch(() => null) : null;
				const sent = recorded ? null : guard(() => sentBy(given[0], given[1], read)) ?? null;
				const [input, init] = sent === null ? given : guard(() => withoutNames(...given)) ?? given;
				const first = sent === null ? undefined : guard(() => host.begin(sent, null));
				if (sent === null || first === undefined) return inner(input, init);
				const response = await watched(first, sent, [input, init]);
				const { policy } = host;
				if (policy === undefined) return response;
				const send = (body, nth) => {
					const next = {
						...sent,
						request: () => (0, wire.Y)(body) ?? null
					};
					const attempt = guard(() => host.begin({
						...next,
						attempt: () => sent.attempt() + nth - 1
					}, first.seq));
					const headers = new Headers(sent.headers());
					headers.delete("content-length");
					const given = [input, {
						...init,
						headers,
						body
					}];
					return {
						attempt,
						response: attempt === undefined ? inner(...given) : watched(attempt, next, given)
					};
				};
				const signal = init?.signal ?? null;
				return again({
					sent,
					signal,
					first,
					response,
					send
				}, policy).catch((error) => {
					guard(() => {
						throw error;
					});
					return response;
				});
			};
			innerOf.set(tap, inner);
			return tap;
		}
		function listen(signal, attempt, response, guard) {
			const kept = new WeakRef(response);
			const dropped = () => guard(() => {
				const found = kept.deref();
				if (found === undefined) attempt.end({
					error: "aborted",
					partial: true
				});
				else stopped(found);
			});
			signal.addEventListener("abort", dropped, { once: true });
			attempt.whenOver(() => signal.removeEventListener("abort", dropped));
		}
		const ID_HEADERS = [
			"request-id",
			"x-request-id",
			"x-amzn-requestid",
			"apim-request-id"
		];
		function factsOf({ status, headers }) {
			return () => ({
				status,
				requestId: ID_HEADERS.map((name) => headers.get(name)).find((id) => id !== null) ?? null
			});
		}
		;
		function vercelCalls(result, more) {
			const steps = result.steps ?? [];
			return (steps.length === 0 ? [result] : steps).map((step) => vercelCall(step, more));
		}
		function vercelCall(result, more) {
			const usage = (0, wire.v)(result.usage);
			const raw = (0, json_value.Jt)(usage, "raw") ?? (0, json_value.rO)((0, wire.v)(result.providerMetadata ?? null), "anthropic", "usage") ?? null;
			const body = (0, wire.v)(result.request?.body ?? null);
			const model = result.response?.modelId;
			return {
				...model === undefined ? {} : { model },
				...result.response?.id === undefined ? {} : { requestId: result.response.id },
				...more,
				request: requestOf(body, model),
				usage: raw ?? usage
			};
		}
		function requestOf(body, model) {
			const found = typeof body === "string" ? (0, wire.Y)(body) : body;
			if (typeof found === "object" && found !== null) return found;
			return (0, json_value.Qq)(model) === undefined ? {} : { model };
		}
		;
		function invoke_model_requestOf(input) {
			const body = Reflect.get(input, "body");
			const found = body === undefined ? undefined : (0, wire.Y)(invoke_model_textOf(body));
			if (typeof found !== "object" || found === null) return input;
			return Object.assign({ model: (0, wire.v)(Reflect.get(input, "modelId")) }, found);
		}
		function readable(output) {
			const body = typeof output === "object" && output !== null ? Reflect.get(output, "body") : undefined;
			if (body instanceof Uint8Array) return (0, wire.Y)(invoke_model_textOf(body)) ?? output;
			return output;
		}
		function restored(output, observed) {
			const isBody = typeof output === "object" && output !== null && Reflect.get(output, "body") instanceof Uint8Array;
			return isBody ? output : observed;
		}
		function invoke_model_textOf(body) {
			if (typeof body === "string") return body;
			return body instanceof Uint8Array ? Buffer.from(body).toString("utf8") : "";
		}
		function unwrapped(event) {
			const value = (0, wire.v)(event);
			const bytes = (0, json_value.Jt)((0, json_value.Jt)(value, "chunk"), "bytes");
			return bytes instanceof Uint8Array ? (0, wire.Y)(invoke_model_textOf(bytes)) ?? null : value;
		}
		;
		function wrapClient(client, host) {
			const fetch = Reflect.get(client, "fetch");
			const hasApi = [
				"messages",
				"chat",
				"responses",
				"completions",
				"beta"
			].some((name) => typeof Reflect.get(client, name) === "object");
			if (typeof fetch === "function" && hasApi) {
				const inner = fetch;
				if (!hasTap(inner, (tap) => host.isMine(tap))) Reflect.set(client, "fetch", host.tap(inner));
				return "fetch";
			}
			if (isAws(client)) {
				addMiddleware(client, host);
				return "middleware";
			}
			const models = Reflect.get(client, "models");
			if (typeof models !== "object" || models === null) return null;
			if (!wrapMethods(models, ["generateContent", "generateContentStream"], host)) return null;
			wrapInteractions(client, host);
			return "models";
		}
		const wrapped = new WeakMap();
		function isWrapped(thing, host) {
			const hosts = wrapped.get(thing) ?? new Set();
			const known = hosts.has(host);
			wrapped.set(thing, hosts.add(host));
			return known;
		}
		function wrapMethods(api, methods, host) {
			const names = methods.filter((name) => typeof Reflect.get(api, name) === "function");
			if (names.length === 0) return false;
			if (isWrapped(api, host)) return true;
			for (const name of names) {
				const method = Reflect.get(api, name);
				Reflect.set(api, name, host.wrapFunction(method.bind(api), "gemini"));
			}
			return true;
		}
		function wrapInteractions(client, host) {
			const base = Object.getPrototypeOf(client);
			if (typeof base !== "object" || base === null || !("interactions" in base)) return;
			if (isWrapped(client, host)) return;
			const own = Object.getOwnPropertyDescriptor(client, "interactions");
			Object.defineProperty(client, "interactions", {
				get() {
					const api = own?.get?.call(client) ?? Reflect.get(base, "interactions", client);
					if (typeof api === "object" && api !== null) host.guard(() => wrapMethods(api, ["create"], host));
					return api;
				},
				configurable: true
			});
		}
		function isAws(client) {
			const stack = Reflect.get(client, "middlewareStack");
			return typeof stack === "object" && stack !== null && typeof Reflect.get(stack, "add") === "function";
		}
		function addMiddleware(client, host) {
			if (isWrapped(client, host)) return;
			client.middlewareStack.add((next) => async (call) => {
				if (!("modelId" in call.input)) return next(call);
				let whole;
				const invoke = host.wrapFunction(async (_request) => {
					whole = await next(call);
					return readable(whole.output);
				}, "bedrock");
				const output = await invoke(invoke_model_requestOf(call.input));
				return {
					...whole,
					output: restored(whole?.output, output)
				};
			}, {
				step: "initialize",
				name: "promptCacheGuard",
				priority: "low",
				override: true
			});
		}
		;
		function stream_isStream(value) {
			return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
		}
		function observeStream(stream, attempt, guard) {
			const own = Reflect.get(stream, "iterator");
			if (typeof own === "function" && "controller" in stream) {
				const iterate = () => stream_watched(Reflect.apply(own, stream, []), attempt, guard);
				if (Reflect.set(stream, "iterator", iterate)) return stream;
			}
			let iterator;
			const start = () => {
				iterator ??= stream_watched(stream[Symbol.asyncIterator](), attempt, guard);
				return iterator;
			};
			return new Proxy(stream, { get(target, key) {
				if (key === Symbol.asyncIterator) return start;
				const value = Reflect.get(target, key, target);
				if (typeof value !== "function") return value;
				if (key === "next" || key === "return" || key === "throw") {
					return (...given) => Reflect.apply(start()[key], start(), given);
				}
				return value.bind(target);
			} });
		}
		async function* stream_watched(iterator, attempt, guard) {
			const usage = new stream.i();
			let ended = false;
			try {
				for (;;) {
					const { done, value } = await iterator.next();
					if (done === true) {
						ended = true;
						guard(() => attempt.streamed(usage.summary()));
						return value;
					}
					guard(() => usage.push(unwrapped(value)));
					yield value;
				}
			} catch (error) {
				ended = true;
				guard(() => {
					const { name } = error instanceof Error ? error : { name: "error" };
					const aborted = /abort/i.test(name);
					attempt.streamed(usage.summary(), {
						error: aborted ? "aborted" : name,
						partial: true
					});
				});
				throw error;
			} finally {
				if (!ended) {
					await iterator.return?.();
					const summary = usage.summary();
					guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
				}
			}
		}
		;
		function observe(value, attempt, guard) {
			return guard(() => {
				if (isResponse(value)) {
					attempt.began(factsOf(value));
					const route = {
						model: null,
						platform: null,
						framing: "json-or-sse"
					};
					return passing(value, () => observerOf(attempt, route, value), guard);
				}
				if (isHelper(value)) {
					followHelper(value, attempt, guard);
					return value;
				}
				if (value instanceof ReadableStream) {
					attempt.began();
					return passingStream(value, {
						observer: observerOfStream(attempt),
						guard
					});
				}
				if (stream_isStream(value)) {
					attempt.began();
					return observeStream(value, attempt, guard);
				}
				const inner = streamInside(value);
				if (inner !== null) {
					attempt.began();
					return {
						...inner.holder,
						[inner.member]: observeStream(inner.stream, attempt, guard)
					};
				}
				attempt.answered((0, wire.v)(readable(value)));
				return value;
			}) ?? value;
		}
		const HELPER_EVENTS = [
			"streamEvent",
			"chunk",
			"event"
		];
		function isHelper(value) {
			return typeof value === "object" && value !== null && typeof Reflect.get(value, "on") === "function" && typeof Reflect.get(value, "abort") === "function" && stream_isStream(value);
		}
		function followHelper(helper, attempt, guard) {
			const usage = new stream.i();
			for (const event of HELPER_EVENTS) {
				helper.on(event, (value) => {
					guard(() => usage.push((0, wire.v)(value)));
				});
			}
			helper.on("end", () => {
				const summary = usage.summary();
				guard(() => attempt.streamed(summary, summary.complete ? {} : { error: "aborted" }));
			});
		}
		function streamInside(value) {
			if (typeof value !== "object" || value === null) return null;
			for (const member of ["stream", "body"]) {
				const stream = Reflect.get(value, member);
				if (stream_isStream(stream)) return {
					holder: value,
					member,
					stream
				};
			}
			return null;
		}
		;
		function isApiPromise(value) {
			return value instanceof Promise && [
				"_thenUnwrap",
				"asResponse",
				"withResponse"
			].every((name) => typeof Reflect.get(value, name) === "function");
		}
		function observeApiPromise(promise, attempt, guard, then) {
			const unwrapped = promise._thenUnwrap((value) => then(observe(value, attempt, guard)));
			const failed = (error) => {
				guard(() => attempt.failed(error));
				throw error;
			};
			const own = unwrapped.then.bind(unwrapped);
			const watch = (done, broken) => own(done, (error) => {
				guard(() => attempt.failed(error));
				if (typeof broken === "function") return broken(error);
				throw error;
			});
			return Object.assign(unwrapped, {
				then: watch,
				catch: (broken) => watch(undefined, broken),
				finally: (last) => watch().finally(last),
				asResponse: () => promise.asResponse().then((response) => observe(response, attempt, guard), failed),
				withResponse: () => promise._thenUnwrap((value) => observe(value, attempt, guard)).withResponse().catch(failed)
			});
		}
		function isOwnKind(value) {
			return value instanceof Promise && value.constructor !== Promise;
		}
		function observeOwnKind(promise, attempt, guard, then) {
			const own = promise.then.bind(promise);
			let outcome;
			const watch = () => outcome ??= observePromise({ then: own }, attempt, guard, then);
			return Object.assign(promise, {
				then: (...given) => watch().then(...given),
				catch: (...given) => watch().catch(...given),
				finally: (...given) => watch().finally(...given)
			});
		}
		async function observePromise(promise, attempt, guard, then) {
			let value;
			try {
				value = await promise;
			} catch (error) {
				guard(() => attempt.failed(error));
				throw error;
			}
			return then(observe(value, attempt, guard));
		}
		;
		const DEEPEST = 100;
		function snapshotOf(given) {
			const objects = given.filter(isObject);
			const request = objects.find((value) => MEMBERS.some((name) => name in value)) ?? objects[0];
			return request === undefined ? null : snapshot_copied(inputOf(request), 0);
		}
		function inputOf(request) {
			const input = Reflect.get(request, "input");
			return isObject(input) && typeof Reflect.get(input, "modelId") === "string" ? invoke_model_requestOf(input) : request;
		}
		const MEMBERS = [
			"messages",
			"input",
			"contents",
			"prompt",
			"modelId",
			"model"
		];
		function isObject(value) {
			return typeof value === "object" && value !== null && !Array.isArray(value);
		}
		function snapshot_copied(value, depth) {
			if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
			if (Array.isArray(value)) return value.map((item) => snapshot_copied(item, depth + 1));
			const prototype = Object.getPrototypeOf(value);
			if (prototype !== Object.prototype && prototype !== null && depth > 0) return value;
			const copy = {};
			for (const key of Object.keys(value)) copy[key] = snapshot_copied(Reflect.get(value, key), depth + 1);
			return copy;
		}
		;
		function isFunction(value) {
			return typeof value === "function";
		}
		function wrapFunction(fn, host) {
			const guard = (work) => host.guard(work);
			const call = (self, given, attemptNumber, repeats = null) => {
				if (host.isOver()) return { result: Reflect.apply(fn, self, given) };
				const snapshot = host.guard(() => snapshotOf(host.requestOf(given)));
				const attempt = host.guard(() => host.begin({
					request: () => (0, wire.v)(snapshot ?? null),
					attempt: attemptNumber,
					repeats
				}));
				if (attempt === undefined) return { result: Reflect.apply(fn, self, given) };
				try {
					const work = () => Reflect.apply(fn, self, given);
					const owner = host.owner();
					return {
						result: owner === null ? work() : recordedBy(owner, work),
						attempt
					};
				} catch (error) {
					host.guard(() => attempt.failed(error));
					throw error;
				}
			};
			const wrapped = function(...given) {
				const { result, attempt } = call(this, given, 1);
				if (attempt === undefined) return result;
				const then = (value) => {
					if (host.policy === undefined || stream_isStream(value)) return value;
					if (!host.isRepeatable && !isApiPromise(result)) return value;
					const request = (0, wire.v)(snapshotOf(host.requestOf(given)) ?? null);
					const missed = {
						policy: host.policy,
						request,
						given,
						first: attempt,
						value
					};
					return missAware(missed, (again, nth) => {
						const next = call(this, again, nth, attempt.seq);
						const settled = next.attempt;
						return {
							attempt: settled,
							outcome: settled === undefined ? Promise.resolve(next.result) : observePromise(Promise.resolve(next.result), settled, guard, (found) => found)
						};
					});
				};
				if (isApiPromise(result)) return observeApiPromise(result, attempt, guard, then);
				if (isOwnKind(result)) return observeOwnKind(result, attempt, guard, then);
				if (isThenable(result)) return observePromise(result, attempt, guard, then);
				return observe(result, attempt, guard);
			};
			Object.defineProperty(wrapped, "name", {
				value: fn.name,
				configurable: true
			});
			return Object.assign(wrapped, fn);
		}
		function isThenable(value) {
			return typeof value === "object" && value !== null && typeof Reflect.get(value, "then") === "function";
		}
		;
		class CacheTracker {
			#options;
			#channel;
			#clock;
			#calls;
			#clients;
			#taps = new WeakSet();
			#hasTaps = false;
			#isOver = false;
			#inner = new WeakMap();
			constructor(options = {}) {
				this.#options = checkedOptions(options);
				this.#channel = new Channel(options.onDiagnostic);
				this.#clock = steadyClock(options.clock);
				this.#calls = new Calls(options, this.#channel, this.#clock);
				this.#clients = {
					tap: (inner) => this.fetch({ fetch: inner }),
					wrapFunction: (fn, platform) => this.#wrapFunction(fn, { platform }),
					guard: (work) => this.#channel.guard(work),
					isMine: (fetch) => this.#taps.has(fetch)
				};
			}
			wrap(target, options = {}) {
				if (isFunction(target)) return this.#wrapFunction(target, options);
				const how = this.#channel.guard(() => wrapClient(target, this.#clients));
				if (how === null) {
					const words = "wrap() was given a client of an unknown kind: it is not recorded. Wrap its method, or record() its calls.";
					this.#channel.report("unsupported-client", words);
				}
				return target;
			}
			fetch(options = {}) {
				if (options.fetch !== undefined && hasTap(options.fetch, (tap) => this.#taps.has(tap))) return options.fetch;
				const site = siteOf(options.name, "fetch");
				const inner = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
				const tap = tapFetch(inner, {
					begin: ({ request, route, attempt, said }, repeats) => this.#calls.begin(site, request, attempt, {
						...route,
						...said(),
						repeats
					}),
					guard: (work) => this.#channel.guard(work),
					isRecorded: (recording) => this.#isOver || recording.includes(this),
					policy: this.#options.policy
				});
				this.#taps.add(tap);
				this.#hasTaps = true;
				return tap;
			}
			record(call) {
				return this.#channel.guard(() => this.#calls.record(call)) ?? null;
			}
			recordVercel(result, more = {}) {
				const calls = this.#channel.guard(() => vercelCalls(result, more)) ?? [];
				return calls.map((call) => this.record(call)).at(-1) ?? null;
			}
			aggregate() {
				return this.#calls.ledger().aggregate();
			}
			byPrefix() {
				return this.#calls.ledger().byPrefix();
			}
			window(seconds) {
				const now = this.#clock();
				const { figures, complete } = this.#calls.ledger().since(now - seconds * 1e3);
				return {
					...figures,
					covers: (now - complete) / 1e3
				};
			}
			calls() {
				return this.#calls.ledger().calls();
			}
			run(id, work) {
				return work === undefined ? this.#calls.ledger().run(id) : within({ run: id }, work);
			}
			name(name, work, session = null) {
				return within({
					name,
					session
				}, work);
			}
			reset() {
				this.#calls.ledger().reset();
			}
			prometheus({ byPrefix = false } = {}) {
				return prometheusText(this.#calls.ledger().series(), byPrefix ? this.byPrefix() : undefined);
			}
			diagnostics() {
				this.#calls.drain();
				return this.#channel.counts();
			}
			[Symbol.dispose]() {
				this.#isOver = true;
			}
			async flush() {
				await this.#calls.flush();
			}
			#wrapFunction(fn, options) {
				const { request, name, platform = null, repeatable = platform !== null } = options;
				const site = siteOf(name, "wrap");
				const inner = this.#inner.get(fn) ?? fn;
				const wrapped = wrapFunction(inner, {
					begin: (call) => this.#calls.begin(site, call.request, () => call.attempt, {
						model: null,
						platform,
						repeats: call.repeats
					}),
					guard: (work) => this.#channel.guard(work),
					owner: () => this.#hasTaps ? this : null,
					requestOf: (given) => request === undefined ? given : [Reflect.apply(request, undefined, given)],
					isOver: () => this.#isOver,
					policy: this.#options.policy,
					isRepeatable: repeatable
				});
				this.#inner.set(wrapped, inner);
				return wrapped;
			}
		}
		var words = __webpack_require__(54142);
		;
		class Budget {
			#limits;
			#now;
			#start;
			#calls = 0;
			#usd = 0;
			constructor(limits, now) {
				this.#limits = limits;
				this.#now = now;
				this.#start = now();
			}
			get used() {
				return {
					calls: this.#calls,
					usd: this.#usd
				};
			}
			get millisecondsLeft() {
				return Math.max(0, this.#start + this.#limits.seconds * 1e3 - this.#now());
			}
			refusal(mostUsd) {
				const { calls, usd, seconds } = this.#limits;
				if (this.#calls >= calls) return `all ${calls} calls that max_calls allows were made`;
				if (this.#usd + mostUsd > usd) return `the next call costs up to ${(0, words.E)(mostUsd)}, and of the budget of ${(0, words.E)(usd)} ${(0, words.E)(this.#usd)} is spent`;
				return this.millisecondsLeft === 0 ? `the time of ${seconds} seconds is up` : null;
			}
			sent() {
				this.#calls += 1;
			}
			paid(usd) {
				this.#usd += usd;
			}
		}
		var tokens_words = __webpack_require__(4718);
		;
		const WORKS = .6;
		const BROKEN = .2;
		const WRONGLY_WORKS = .05;
		const WRONGLY_BROKEN = .01;
		const HIT = Math.log(WORKS / BROKEN);
		const MISS = Math.log((1 - WORKS) / (1 - BROKEN));
		const UPPER = Math.log((1 - WRONGLY_BROKEN) / WRONGLY_WORKS);
		const LOWER = Math.log(WRONGLY_BROKEN / (1 - WRONGLY_WORKS));
		const MOST_TRIALS = 16;
		function decide(hits, misses) {
			const evidence = hits * HIT + misses * MISS;
			if (evidence >= UPPER) return "hits";
			return evidence <= LOWER ? "misses" : "open";
		}
		;
		function stoppedShort({ hits, misses, decision }, why) {
			if (decision !== "open") return { outcome: "decided" };
			if (hits > 0 && misses > 0) return {
				outcome: "flaky",
				reason: `${mixed(hits, misses)} It ended early: ${why}.`
			};
			const seen = hits + misses === 0 ? "" : ` ${hits} of ${hits + misses} calls had hit by then.`;
			return {
				outcome: "inconclusive",
				reason: `${capital(why)}.${seen}`
			};
		}
		function concluded(conclusion, tally, survival) {
			const { outcome, reason } = conclusion.outcome === "decided" ? decided(tally) : conclusion;
			const { hits, trials } = tally;
			const interval = trials === 0 ? null : wilsonInterval(hits, trials);
			return {
				outcome,
				reason,
				tokenHitRatio: tally.tokenHitRatio,
				prefixHitRatio: tally.prefixHitRatio,
				low: interval?.low ?? null,
				high: interval?.high ?? null,
				calls: tally.calls,
				trials,
				hits,
				tokens: {
					uncached: tally.uncached,
					read: tally.read,
					write: tally.write
				},
				costUsd: tally.cost,
				latencyMs: {
					cold: tally.cold,
					warm: median(tally.warm)
				},
				survival,
				opinion: opinionOf(tally, outcome)
			};
		}
		function withoutCalls(outcome, reason) {
			return {
				outcome,
				reason,
				tokenHitRatio: null,
				prefixHitRatio: null,
				low: null,
				high: null,
				calls: 0,
				trials: 0,
				hits: 0,
				tokens: {
					uncached: 0,
					read: 0,
					write: 0
				},
				costUsd: 0,
				latencyMs: {
					cold: null,
					warm: null
				},
				survival: null,
				opinion: null
			};
		}
		function decided(tally) {
			const { hits, misses, trials, decision, expected } = tally;
			if (decision === "misses") return {
				outcome: "fail",
				reason: `${misses} of ${trials} calls did not read the ${(0, tokens_words.zD)(expected)} tokens that a call with the same bytes had left, seconds before.`
			};
			if (misses > 0) return {
				outcome: "flaky",
				reason: mixed(hits, misses)
			};
			if (decision === "hits") return {
				outcome: "pass",
				reason: `${hits} of ${trials} calls read what the warm-up had left.`
			};
			return {
				outcome: "inconclusive",
				reason: `${MOST_TRIALS} calls did not decide it.`
			};
		}
		function mixed(hits, misses) {
			return `${misses} of ${hits + misses} calls missed and the others hit, all with the same bytes: the provider's doing.`;
		}
		function opinionOf({ opinions, acrossDeploy }, outcome) {
			const source = (acrossDeploy ?? opinions[0])?.source;
			if (source === undefined) return null;
			const answered = opinions.filter(({ says, isHit }) => says !== null && isHit !== null);
			const differing = answered.filter(({ says }) => says !== "same");
			const contradicted = differing.length > 0 && (outcome !== "fail" || differing.length < answered.length);
			const denied = outcome === "fail" && answered.length > 0 && differing.length === 0;
			return {
				source,
				comparisons: answered.length,
				differing: differing.length,
				reasons: [...new Set(differing.flatMap(({ says }) => says === null ? [] : [says]))],
				acrossDeploy: acrossDeploy?.says ?? null,
				agrees: !contradicted && !denied
			};
		}
		function median(values) {
			const sorted = values.toSorted((a, b) => a - b);
			return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
		}
		function capital(words) {
			return words.charAt(0).toUpperCase() + words.slice(1);
		}
		var probe_estimate = __webpack_require__(44493);
		;
		function whyNotCached({ renders }, call) {
			const { rules, breakpoints, model, illegal } = renders[0].segmented;
			const total = call.uncached + call.read + call.write;
			const least = rules.minimum.tokens;
			const said = "Nothing was read and nothing was written:";
			if (rules.kind === "entries" && rules.needsMarker && breakpoints.length === 0) return `${said} no marker asks the provider to cache anything.`;
			if (total < least) return `${said} the request has ${(0, tokens_words.zD)(total)} tokens, and ${model} caches from ${(0, tokens_words.zD)(least)} on.`;
			if (illegal.length > 0) return `${said} the provider does not honour the markers as they stand.`;
			if (rules.kind === "entries" && breakpoints.at(-1)?.unit !== renders[0].segmented.units.length - 1) return `${said} of the ${(0, tokens_words.zD)(total)} tokens of the request, the part up to the last marker may be fewer than the ${(0, tokens_words.zD)(least)} from which on ${model} caches, or this endpoint does not support caching.`;
			return `${said} the request is long enough with ${(0, tokens_words.zD)(total)} tokens, so this endpoint or model does not seem to support caching (a gateway may drop the markers or the counts).`;
		}
		;
		const FIRST = 2;
		const LONGEST = 30;
		class Pauses {
			#jitter;
			#seconds = FIRST;
			constructor(jitter) {
				this.#jitter = jitter;
			}
			first() {
				return this.#wait(FIRST);
			}
			next() {
				return this.#wait(this.#seconds);
			}
			hit() {
				this.#seconds = FIRST;
			}
			missed() {
				this.#seconds = Math.min(LONGEST, this.#seconds * 2);
			}
			failed(retryAfter) {
				return this.#wait(Math.max(FIRST, retryAfter ?? 0));
			}
			#wait(seconds) {
				return {
					kind: "wait",
					seconds: seconds * this.#jitter()
				};
			}
		}
		;
		const TOLERANCE = 1.5;
		function survivalOf(base, head, target) {
			const { rules } = target.renders[0].segmented;
			const left = base.read + base.write;
			const of = rules.kind === "prefix" ? left + base.uncached : left;
			const facts = {
				of,
				expected: head.expected
			};
			if (of === 0) return {
				...facts,
				tokens: null,
				note: "base's own request was not cached: nothing could survive"
			};
			if (!target.isContained && isForeign(head, rules)) return {
				...facts,
				tokens: null,
				note: "head's prefix was in the cache already (live traffic, or an earlier probe): wait until it has expired"
			};
			const isSilent = head.read === 0 && head.expected > 0;
			return {
				...facts,
				tokens: head.read,
				note: isSilent ? "the two requests have a beginning in common and nothing of it was read: a single call may miss" : null
			};
		}
		function isForeign({ read, write, expected }, rules) {
			if (rules.kind === "entries") return read > 0 && write === 0;
			return read > TOLERANCE * expected + rules.granularity;
		}
		;
		const WHOLE = .9;
		const WHOLE_SCALED = .6;
		class Tally {
			calls = 0;
			failures = 0;
			hits = 0;
			misses = 0;
			cold = null;
			uncached = 0;
			read = 0;
			write = 0;
			cost = 0;
			expected = 0;
			warm = [];
			opinions = [];
			acrossDeploy = null;
			#trialRead = 0;
			#trialInput = 0;
			#trialReached = 0;
			#trialExpected = 0;
			#granularity;
			#whole;
			constructor(granularity, isExact) {
				this.#granularity = granularity;
				this.#whole = isExact ? WHOLE : WHOLE_SCALED;
			}
			answered({ uncached, read, write, costUsd, ttfbMs }) {
				this.uncached += uncached;
				this.read += read;
				this.write += write;
				if (read === 0) this.cold ??= ttfbMs;
				this.paid(costUsd);
			}
			paid(costUsd) {
				this.cost = this.cost === null || costUsd === null ? null : this.cost + costUsd;
			}
			warmedUp(call) {
				if (call.opinion !== null) this.opinions.push({
					...call.opinion,
					isHit: null
				});
			}
			tried(call) {
				const { uncached, read, write } = call;
				const expected = call.expected === 0 ? read : call.expected;
				const least = Math.min(this.#whole * expected, expected - this.#granularity);
				const isHit = read >= Math.max(1, least);
				if (isHit) this.hits += 1;
				else this.misses += 1;
				if (isHit && call.ttfbMs !== null) this.warm.push(call.ttfbMs);
				if (call.opinion !== null) this.opinions.push({
					...call.opinion,
					isHit
				});
				this.expected = Math.max(this.expected, expected);
				this.#trialRead += read;
				this.#trialInput += uncached + read + write;
				this.#trialReached += Math.min(read, expected);
				this.#trialExpected += expected;
				return isHit;
			}
			get trials() {
				return this.hits + this.misses;
			}
			get decision() {
				return decide(this.hits, this.misses);
			}
			get tokenHitRatio() {
				return this.#trialInput === 0 ? null : this.#trialRead / this.#trialInput;
			}
			get prefixHitRatio() {
				return this.#trialExpected === 0 ? null : this.#trialReached / this.#trialExpected;
			}
		}
		;
		const MOST_FAILURES = 2;
		const MOST_COLD = 3;
		const LONGEST_WAIT = 60;
		function* protocol(target, jitter) {
			const { rules } = target.renders[0].segmented;
			const tally = new Tally(rules.kind === "prefix" ? rules.granularity : 1, target.isExact);
			const pauses = new Pauses(jitter);
			let survival = null;
			const end = (conclusion) => concluded(conclusion, tally, survival);
			let base = null;
			if (target.base !== null) {
				const sent = yield* send("base", tally, pauses);
				if (sent.kind === "ended") return end(stoppedShort(tally, sent.reason));
				base = sent;
				yield pauses.first();
			}
			let warm = yield* send("head", tally, pauses);
			if (warm.kind === "ended") return end(stoppedShort(tally, warm.reason));
			if (base !== null) {
				survival = survivalOf(base, warm, target);
				tally.acrossDeploy = warm.opinion;
			} else tally.warmedUp(warm);
			if (leftNothing(warm, target)) {
				yield pauses.first();
				const again = yield* send("head", tally, pauses);
				if (again.kind === "ended") return end(stoppedShort(tally, again.reason));
				if (leftNothing(again, target)) return end({
					outcome: "not-cached",
					reason: whyNotCached(target, again)
				});
				warm = again;
			}
			let cold = 0;
			for (;;) {
				yield pauses.next();
				const call = yield* send("head", tally, pauses);
				if (call.kind === "ended") return end(stoppedShort(tally, call.reason));
				if (call.expected === 0 && call.read === 0) {
					cold += 1;
					if (cold <= MOST_COLD) continue;
					return end(stoppedShort(tally, "what calls leave in the cache expires before the next one"));
				}
				if (tally.tried(call)) pauses.hit();
				else pauses.missed();
				const { decision } = tally;
				if (decision === "misses" && tally.read + tally.write === 0) return end({
					outcome: "not-cached",
					reason: whyNotCached(target, call)
				});
				if (decision !== "open" || tally.trials >= MOST_TRIALS) return end({ outcome: "decided" });
			}
		}
		function* send(which, tally, pauses) {
			for (;;) {
				const reply = yield {
					kind: "send",
					which
				};
				switch (reply.kind) {
					case "answered":
						tally.calls += 1;
						tally.failures = 0;
						tally.answered(reply);
						return reply;
					case "stopped": return {
						kind: "ended",
						reason: reply.reason
					};
					case "failed": {
						tally.calls += 1;
						tally.failures += 1;
						tally.paid(reply.costUsd);
						const { words, isPassing, retryAfter } = reply.failure;
						if (!isPassing || tally.failures > MOST_FAILURES) return {
							kind: "ended",
							reason: failed(reply.failure, tally.failures)
						};
						if ((retryAfter ?? 0) > LONGEST_WAIT) return {
							kind: "ended",
							reason: `${words}, and asks to wait for ${retryAfter} seconds`
						};
						yield pauses.failed(retryAfter);
						break;
					}
					case "waited": throw new TypeError("a call was answered with a pause");
				}
			}
		}
		function failed({ words }, times) {
			return times > 1 ? `${words}; ${times} calls in a row failed` : words;
		}
		function leftNothing({ read, write, uncached }, { renders }) {
			const { rules } = renders[0].segmented;
			if (read + write > 0) return false;
			return rules.kind === "entries" || uncached < rules.minimum.tokens;
		}
		var json_pointer = __webpack_require__(69204);
		var place = __webpack_require__(51970);
		;
		const TEXTS = [
			[],
			["text"],
			["description"],
			["function", "description"],
			["toolSpec", "description"],
			[
				"functionDeclarations",
				"0",
				"description"
			],
			["content"]
		];
		function withNonce({ body, segmented }, nonce) {
			const first = segmented.units.find(({ section }) => section !== "params");
			if (first === undefined) return null;
			for (const text of TEXTS) {
				const pointer = text.reduce(json_pointer.jf, first.pointer);
				const found = (0, json_pointer.hd)(body, pointer);
				if (typeof found === "string" && found !== "") return (0, place.$)(body, (0, json_pointer.LU)(pointer), `${nonce} ${found}`);
			}
			return null;
		}
		var limits = __webpack_require__(55816);
		var least_output = __webpack_require__(23700);
		;
		function opinionSource({ provider, api, rules }) {
			if (provider === "anthropic" && api === "messages") return "anthropic";
			return provider === "openai" && api === "responses" && rules.kind === "entries" ? "openai" : null;
		}
		function asking(source, body, previous) {
			if (source === "anthropic") return (0, place.g)(body, { diagnostics: { previous_message_id: previous } });
			const options = (0, json_value.Jt)(body, "prompt_cache_options");
			return (0, place.g)(body, { prompt_cache_options: (0, place.g)((0, json_value.Gv)(options) ? options : {}, { comparison_response_id: previous }) });
		}
		const REASONS = new Set([
			"model_changed",
			"system_changed",
			"tools_changed",
			"messages_changed",
			"prompt_cache_key_changed",
			"text_format_changed",
			"reasoning_effort_changed",
			"verbosity_changed",
			"context_compacted",
			"input_changed",
			"service_tier_changed"
		]);
		const OF_QUESTIONS = new Set(["messages_changed", "input_changed"]);
		function opinion_opinionOf(source, answer, previous, differs) {
			if (previous === null) return null;
			const says = source === "anthropic" ? claude(answer) : openai(answer);
			return {
				source,
				says: differs && says !== null && OF_QUESTIONS.has(says) ? null : says
			};
		}
		function claude(answer) {
			if (!(0, json_value.Gv)(answer)) return "same";
			const type = (0, json_value.Qq)((0, json_value.Jt)((0, json_value.Jt)(answer, "cache_miss_reason"), "type"));
			if (type === undefined || type === "unavailable" || type === "previous_message_not_found") return null;
			return REASONS.has(type) ? type : "other";
		}
		function openai(answer) {
			const type = (0, json_value.Qq)((0, json_value.Jt)(answer, "type"));
			if (type === "cache_hit") return "same";
			if (type !== "cache_miss") return null;
			const reason = (0, json_value.Qq)((0, json_value.Jt)(answer, "reason"));
			return reason !== undefined && REASONS.has(reason) ? reason : "other";
		}
		;
		const WITH_MODEL = new Set([
			"messages",
			"responses",
			"chat"
		]);
		function outgoing(request, dress) {
			const { segmented } = request;
			const cold = dress.nonce === null ? null : withNonce(request, dress.nonce);
			const limited = (0, least_output.p)(segmented.api, cold ?? request.body, dress.outputTry);
			if (limited === null || limited.most > (dress.mostOutput ?? Infinity)) return null;
			const named = WITH_MODEL.has(segmented.api) ? (0, place.g)(limited.body, { model: segmented.model }) : limited.body;
			const { diagnostics } = dress;
			const body = diagnostics === null ? named : asking(diagnostics.source, named, diagnostics.previous);
			return {
				body,
				output: limited.most
			};
		}
		var price = __webpack_require__(50842);
		;
		const MARGIN = 1.05;
		class Session {
			#target;
			#callers;
			#budget;
			#prices;
			#nonce;
			dead = null;
			#differs;
			#asksDiagnostics = true;
			#outputTry = 0;
			#previous = null;
			#sent = 0;
			#mostInput;
			#sizes = {};
			constructor(given) {
				const { target, callers, budget, clock, nonce, mostInput } = given;
				this.#target = target;
				this.#differs = new Set(target.renders.map(({ body }) => (0, canonical.$)(body, "written"))).size > 1;
				this.#callers = callers;
				this.#budget = budget;
				this.#nonce = nonce;
				this.#mostInput = mostInput;
				this.#prices = (0, price._)(target.renders[0].segmented, new Date(clock.now()));
			}
			async send(which) {
				const request = this.#requestOf(which);
				for (;;) {
					const sent = this.#dressed(request);
					if (sent === null) return session_refused();
					const bytes = Buffer.byteLength((0, canonical.$)(sent.body, "written"));
					const most = this.#prices.most(this.#mostOf(which, bytes), sent.output);
					const refusal = this.#budget.refusal(most);
					if (refusal !== null) return {
						kind: "stopped",
						reason: refusal
					};
					const reply = await this.#call(which, request, sent, most);
					if (reply === "again") continue;
					if (reply.kind === "answered") this.#learn(which, {
						bytes,
						tokens: reply.uncached + reply.read + reply.write
					});
					return reply;
				}
			}
			#learn(which, size) {
				const known = this.#sizes[which];
				if (known === undefined || size.tokens > known.tokens) this.#sizes[which] = size;
			}
			#mostOf(which, bytes) {
				const size = this.#sizes[which];
				if (size === undefined) return this.#mostInput;
				const grown = Math.ceil(size.tokens * MARGIN) + Math.max(0, bytes - size.bytes);
				return Math.max(this.#mostInput, grown);
			}
			#requestOf(which) {
				const { base, renders } = this.#target;
				if (which === "base" && base !== null) return base;
				const render = renders[this.#sent % renders.length] ?? renders[0];
				this.#sent += 1;
				return render;
			}
			#dressed(request) {
				const source = this.#asksDiagnostics ? opinionSource(request.segmented) : null;
				return outgoing(request, {
					nonce: this.#nonce,
					outputTry: this.#outputTry,
					mostOutput: this.#target.mostOutput,
					diagnostics: source === null ? null : {
						source,
						previous: this.#previous
					}
				});
			}
			async #call(which, { segmented }, sent, most) {
				const time = Math.min(limits.b.probeCallMs, this.#budget.millisecondsLeft);
				const signal = AbortSignal.timeout(Math.max(1, Math.ceil(time)));
				this.#budget.sent();
				const called = await this.#callers[which].send(sent.body, segmented.model, signal);
				if (called.kind === "failed") {
					const { failure } = called;
					const cost = failure.mayBeBilled ? most : 0;
					this.#budget.paid(cost);
					if (failure.concernsKey) this.dead = failure.words;
					if (failure.refuses !== null && this.#givesIn(failure.refuses)) return "again";
					return {
						kind: "failed",
						failure,
						costUsd: this.#prices.isKnown || cost === 0 ? cost : null
					};
				}
				const { metrics, id } = called;
				const [uncached, read, write] = [
					metrics.uncached ?? 0,
					metrics.read ?? 0,
					metrics.write ?? 0
				];
				this.#budget.paid(metrics.costUsd ?? most);
				const source = this.#asksDiagnostics ? opinionSource(segmented) : null;
				const opinion = source && opinion_opinionOf(source, metrics.diagnostics, this.#previous, this.#differs);
				this.#previous = id;
				return {
					kind: "answered",
					uncached,
					read,
					write,
					expected: metrics.expected ?? 0,
					costUsd: metrics.costUsd,
					ttfbMs: metrics.ttfbMs,
					opinion
				};
			}
			#givesIn(refuses) {
				const { renders, mostOutput } = this.#target;
				const { segmented, body } = renders[0];
				const asks = this.#asksDiagnostics && opinionSource(segmented) !== null;
				if (refuses !== "output-limit" && asks) {
					this.#asksDiagnostics = false;
					return true;
				}
				const next = outgoing({
					body,
					segmented
				}, {
					nonce: null,
					outputTry: this.#outputTry + 1,
					mostOutput,
					diagnostics: null
				});
				if (next === null) return false;
				this.#outputTry += 1;
				return true;
			}
		}
		function session_refused() {
			return {
				kind: "stopped",
				reason: "the request has no form in which the endpoint takes it"
			};
		}
		;
		async function probe(targets, options) {
			const budget = new Budget(options.limits, () => options.clock.now());
			const notes = new Set();
			const nonce = nonceOf(options.clock);
			const dead = new Map();
			const known = new Map();
			const measured = new Map();
			const inOrder = targets.toSorted((a, b) => Number(a.isUnchanged) - Number(b.isUnchanged));
			for (const target of inOrder) {
				const key = probe_identityOf(target);
				const same = known.get(key);
				const measurement = same === undefined ? await probeOne(target, {
					...options,
					budget,
					nonce,
					notes,
					dead
				}) : asBefore(same.measurement, same.target);
				known.set(key, same ?? {
					target,
					measurement
				});
				measured.set(target, measurement);
			}
			const results = targets.flatMap((target) => {
				const measurement = measured.get(target);
				return measurement === undefined ? [] : [{
					target,
					measurement
				}];
			});
			return {
				results,
				used: budget.used,
				notes: [...notes]
			};
		}
		function whyNoCall({ broken, refused, renders }) {
			if (refused !== undefined) return refused;
			if (broken !== null) return broken;
			const { continues, stored } = renders[0].segmented;
			const kept = continues ?? stored?.pointer ?? null;
			return kept === null ? null : `The provider keeps a part of the prompt (${kept}), which a probe must not touch.`;
		}
		async function probeOne(target, shared) {
			const { budget, clock, notes, callers, phase } = shared;
			const { segmented } = target.renders[0];
			const reason = whyNoCall(target);
			if (reason !== null) return withoutCalls(reason === target.broken ? "fail" : "skipped", reason);
			const choice = callers(segmented);
			if (choice.kind === "skipped") return withoutCalls("skipped", choice.reason);
			const ended = shared.dead.get(choice.address);
			if (ended !== undefined) return withoutCalls("inconclusive", `${probe_capital(ended)}.`);
			const estimate = await (0, probe_estimate.q)(target, new Date(clock.now()));
			const refusal = budget.refusal(estimate.mostFirstUsd);
			if (refusal !== null) return withoutCalls("inconclusive", `${probe_capital(refusal)}.`);
			if (!estimate.isPriced) notes.add(`No price is known for '${segmented.model}': the budget is kept as if it were the dearest model, and its cost is not given.`);
			const isCold = target.base === null;
			if (isCold && withNonce(target.renders[0], shared.nonce) === null) notes.add(`${target.prompt}: nothing at the front of its prefix is text, so the probe could not start cold; what was cached before counts as written by the warm-up.`);
			const tracker = new CacheTracker({
				provider: segmented.provider,
				clock: () => clock.now()
			});
			const caller = await choice.make(tracker).catch(() => null);
			if (caller === null) return withoutCalls("skipped", `The client for ${choice.address} could not be set up.`);
			const session = new Session({
				target,
				callers: {
					base: named(tracker, "base", caller),
					head: named(tracker, "head", caller)
				},
				budget,
				clock,
				nonce: isCold ? shared.nonce : null,
				mostInput: estimate.mostInput
			});
			const before = budget.used.calls;
			const measurement = await drive(target, session, shared, (calls) => phase?.(`probing ${target.prompt}: call ${calls}`));
			if (session.dead !== null) shared.dead.set(choice.address, session.dead);
			return {
				...measurement,
				calls: budget.used.calls - before
			};
		}
		function named(tracker, name, caller) {
			return { send: (body, model, signal) => tracker.name(name, () => caller.send(body, model, signal)) };
		}
		async function drive(target, session, { clock, budget }, calling) {
			const steps = protocol(target, () => 1 + clock.random() / 4);
			let calls = 0;
			let step = steps.next();
			while (step.done !== true) {
				let reply = { kind: "waited" };
				if (step.value.kind === "wait") await clock.pause(Math.min(step.value.seconds * 1e3, budget.millisecondsLeft));
				else {
					calls += 1;
					calling(calls);
					reply = await session.send(step.value.which);
				}
				step = steps.next(reply);
			}
			return step.value;
		}
		function probe_identityOf({ renders, base, broken, refused }) {
			const { segmented } = renders[0];
			return JSON.stringify([
				broken,
				refused ?? null,
				[segmented.provider, segmented.api],
				(0, identity.oN)(segmented),
				base === null ? null : (0, identity.oN)(base.segmented)
			]);
		}
		function asBefore(measurement, { prompt, case: name, conversation }) {
			if (measurement.calls === 0) return measurement;
			const reason = `${measurement.reason} (Measured with ${prompt}, case ${name}, conversation ${conversation}, whose prefix is the same.)`;
			return {
				...measurement,
				reason,
				calls: 0,
				costUsd: measurement.costUsd === null ? null : 0
			};
		}
		function nonceOf(clock) {
			return Math.floor(clock.random() * 4294967296).toString(16).padStart(8, "0");
		}
		function probe_capital(words) {
			return words.charAt(0).toUpperCase() + words.slice(1);
		}
	}),
	23700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { p: () => leastOutput });
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51970);
		function leastOutput(api, body, attempt) {
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(body)) return null;
			const plain = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cJ)(body, "stream", "stream_options", "background");
			const limits = limitsOf(api, plain);
			const most = limits[attempt];
			return most === undefined ? null : {
				body: limited(api, plain, most),
				most
			};
		}
		function limitsOf(api, body) {
			switch (api) {
				case "responses": return [16, 512];
				case "chat": return [
					1,
					16,
					512
				];
				case "messages":
				case "invoke-claude": {
					const thinking = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "thinking");
					if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(thinking, "type") === "enabled") {
						const budget = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(thinking, "budget_tokens");
						return [typeof budget === "number" ? budget + 1 : 1025];
					}
					const choice = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(body, "tool_choice", "type");
					const hasFormat = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.rO)(body, "output_config", "format") !== undefined;
					return choice === "any" || choice === "tool" || hasFormat ? [1] : [0, 1];
				}
				default: return [1, 16];
			}
		}
		function limited(api, body, most) {
			switch (api) {
				case "responses": return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { max_output_tokens: most });
				case "chat": {
					const name = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "max_tokens") === undefined ? "max_completion_tokens" : "max_tokens";
					return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { [name]: most });
				}
				case "converse":
				case "invoke-nova": {
					const settings = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "inferenceConfig") ?? {};
					const name = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(settings, "max_new_tokens") === undefined ? "maxTokens" : "max_new_tokens";
					return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { inferenceConfig: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(settings, { [name]: most }) });
				}
				case "generate-content": {
					const place = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, "config") === undefined ? "generationConfig" : "config";
					return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { [place]: (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(body, place) ?? {}, { maxOutputTokens: most }) });
				}
				default: return (0, _place_js__WEBPACK_IMPORTED_MODULE_1__.g)(body, { max_tokens: most });
			}
		}
	}),
	51970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => replaced,
			g: () => withMembers
		});
		var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49884);
		function replaced(value, path, by) {
			const [key, ...rest] = path;
			if (key === undefined) return by;
			if ((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.cy)(value)) return value.map((item, index) => index === Number(key) ? replaced(item, rest, by) : item);
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)((0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value).map(([name, member]) => [name, name === key ? replaced(member, rest, by) : member]));
		}
		function withMembers(value, members) {
			if (!(0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Gv)(value)) return value;
			const known = (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.jO)(value).map(([name, member]) => [name, Object.hasOwn(members, name) ? members[name] ?? null : member]);
			const names = new Set(known.map(([name]) => name));
			return (0, _json_value_js__WEBPACK_IMPORTED_MODULE_0__.Xy)([...known, ...Object.entries(members).filter(([name]) => !names.has(name))]);
		}
	}),
	71046: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => targetsOf });
		var request = __webpack_require__(81817);
		var layout = __webpack_require__(8700);
		var registry = __webpack_require__(62836);
		;
		function compareRenders(renders) {
			const [first, ...others] = renders.map((render) => ({
				...render,
				hashes: (0, request.x5)(render.segmented).hashes
			}));
			if (first === undefined) return {
				broken: null,
				isExact: true
			};
			const compared = (0, layout.jQ)(first.segmented);
			const cached = (0, layout.UP)(first.segmented);
			let isExact = true;
			for (const other of others) {
				const at = firstDifference(first.hashes, other.hashes, Math.max(compared, cached));
				if (at === null) continue;
				const unit = first.segmented.units[at];
				const place = unit === undefined || unit.pointer === "" ? "its parameters" : unit.pointer;
				if (at < compared) return {
					broken: `Two renders of the same commit differ at ${place}: no call can read what another one left.`,
					isExact: false
				};
				if (at >= cached) continue;
				isExact = false;
				const { rules, breakpoints } = first.segmented;
				if (rules.kind === "entries" && !breakpoints.some(({ unit: end }) => end < at)) return {
					broken: `The only breakpoint stands behind ${place}, which is another one in each render: every call writes and none can read.`,
					isExact: false
				};
			}
			return {
				broken: null,
				isExact
			};
		}
		function firstDifference(a, b, end) {
			for (let unit = 0; unit < end; unit += 1) if (a[unit] !== b[unit]) return unit;
			return null;
		}
		;
		function targetsOf(lines, options = {}) {
			const groups = new Map();
			for (const line of lines) {
				const key = JSON.stringify([
					line.prompt,
					line.case,
					line.conversation
				]);
				const group = groups.get(key);
				if (group === undefined) groups.set(key, [line]);
				else group.push(line);
			}
			return [...groups.values()].flatMap((group) => {
				const target = targetOf(group, options);
				return target === null ? [] : [target];
			});
		}
		function targetOf(lines, options) {
			const atHead = lines.filter(({ side }) => side === "head");
			const [line] = atHead;
			const [first, ...more] = atHead.map((each) => requestOf(each, options));
			if (line === undefined || first === undefined) return null;
			const renders = [first, ...more];
			const atBase = lines.find(({ side }) => side === "base");
			const base = atBase === undefined ? null : requestOf(atBase, options);
			const isUnchanged = base !== null && isSamePrefix(base, first);
			const { broken, isExact } = compareRenders(renders);
			return {
				prompt: line.prompt,
				case: line.case,
				conversation: line.conversation,
				renders,
				base: isUnchanged || base === null || (0, layout.UP)(base.segmented) === 0 ? null : base,
				isUnchanged,
				isContained: base !== null && isContained(base, first),
				broken: options.known?.(line) ?? broken,
				isExact
			};
		}
		function requestOf({ request, provider, model }, options) {
			const { overrides } = options;
			const segmented = (0, registry.mX)(request, {
				provider,
				model,
				...overrides === undefined ? {} : { overrides }
			});
			return {
				body: request,
				segmented
			};
		}
		function isContained({ segmented: base }, { segmented: head }) {
			const end = (0, layout.UP)(head);
			if (end > (0, layout.UP)(base)) return false;
			return firstDifference((0, request.x5)(base).hashes, (0, request.x5)(head).hashes, end) === null;
		}
		function isSamePrefix({ segmented: base }, { segmented: head }) {
			if ((0, layout.UP)(base) !== (0, layout.UP)(head)) return false;
			const end = Math.max((0, layout.UP)(base), (0, layout.jQ)(base), (0, layout.jQ)(head));
			return firstDifference((0, request.x5)(base).hashes, (0, request.x5)(head).hashes, end) === null;
		}
	}),
	54142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => dollars });
		function dollars(usd) {
			return `$${usd >= .1 || usd === 0 ? usd.toFixed(2) : usd.toPrecision(2)}`;
		}
	}),
	52714: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => parsed,
			e: () => languageOf
		});
		const ENDINGS = [[/\.pyi?$/i, "python"], [/\.[cm]?[jt]sx?$/i, "javascript"]];
		function languageOf(path) {
			if (/\.d\.[cm]?ts$|\.min\.[cm]?js$|\.pyi$/i.test(path)) return null;
			return ENDINGS.find(([ending]) => ending.test(path))?.[1] ?? null;
		}
		async function parsed(language, path, text) {
			try {
				return await moduleOf(language, path, text.replaceAll("\r\n", "\n"));
			} catch (error) {
				if (error instanceof RangeError) return null;
				throw error;
			}
		}
		async function moduleOf(language, path, text) {
			switch (language) {
				case "python": {
					const { readPython } = await Promise.all([
						__webpack_require__.e(211),
						__webpack_require__.e(335),
						__webpack_require__.e(629)
					]).then(__webpack_require__.bind(__webpack_require__, 72629));
					return readPython(text);
				}
				case "javascript": {
					const { readJavaScript } = await Promise.all([
						__webpack_require__.e(211),
						__webpack_require__.e(96),
						__webpack_require__.e(984)
					]).then(__webpack_require__.bind(__webpack_require__, 12984));
					return readJavaScript(path, text);
				}
			}
		}
	}),
	14790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			D8: () => ensure,
			IC: () => mergeBaseByDeepening,
			du: () => commitAt,
			nn: () => outOfReach
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12027);
		var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77721);
		var _object_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32515);
		var _resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33218);
		const STEPS = 10;
		async function commitAt(repository, ref) {
			const found = await (0, _resolve_js__WEBPACK_IMPORTED_MODULE_2__.C)(repository.git, ref);
			if (found !== null) return found;
			if (!await repository.isShallow()) return repository.resolve(ref);
			if ((0, _object_id_js__WEBPACK_IMPORTED_MODULE_3__.TS)(ref)) return {
				ref,
				sha: await ensure(repository, ref)
			};
			const [, name = "", steps = ""] = /^(.*?)((?:~\d*|\^\d*)*)$/s.exec(ref) ?? [];
			if (steps !== "") return {
				ref,
				sha: await ancestor(repository, ref, name, steps)
			};
			const sha = valueOf(ref, await repository.remote.find(ref));
			if (sha === null) return repository.resolve(ref);
			await ensure(repository, sha, ref);
			return {
				ref,
				sha: (await repository.resolve(sha)).sha
			};
		}
		async function ensure(repository, sha, name = sha) {
			if (await repository.has(sha)) return sha;
			if (!await repository.isShallow()) return (await repository.resolve(sha)).sha;
			valueOf(name, await repository.remote.fetch([sha], { depth: 1 }));
			return sha;
		}
		async function mergeBaseByDeepening(repository, a, b, name) {
			for (let deepen = 50;; deepen *= 4) {
				const base = await repository.mergeBase(a, b);
				if (base !== null || !await repository.isShallow()) return base;
				valueOf(name, await repository.remote.fetch(await boundaries(repository), { deepen }));
			}
		}
		async function boundaries({ root, git }) {
			const { stdout } = await (0, _command_js__WEBPACK_IMPORTED_MODULE_4__.EO)(git, [
				"rev-parse",
				"--git-path",
				"shallow"
			]);
			const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, stdout.toString().replace(/\r?\n$/, ""));
			return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, "utf8")).split("\n").filter(_object_id_js__WEBPACK_IMPORTED_MODULE_3__.TS);
		}
		async function ancestor(repository, ref, name, steps) {
			let { sha } = await commitAt(repository, name);
			for (const parent of parentsOf(ref, steps)) {
				const next = (await repository.parents(sha))[parent - 1];
				if (next === undefined) throw (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Wp)(`${ref} names no commit: the history does not reach that far.`);
				sha = await ensure(repository, next, ref);
			}
			return sha;
		}
		function parentsOf(ref, steps) {
			const parents = Array.from(steps.matchAll(/([~^])(\d*)/g)).flatMap(([, sign, digits = ""]) => {
				const count = digits === "" ? 1 : Math.min(Number(digits), STEPS + 1);
				if (sign === "~") return Array.from({ length: count }, () => 1);
				return count === 0 ? [] : [count];
			});
			if (parents.length > STEPS) throw outOfReach(ref, "it lies too far back to be fetched singly");
			return parents;
		}
		function valueOf(name, answer) {
			if (!answer.ok) throw outOfReach(name, `git says: ${answer.reason}`);
			return answer.value;
		}
		function outOfReach(name, reason) {
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.Wp)(`${name} is not in this shallow clone and could not be fetched (${reason}): give the checkout step the history, - uses: actions/checkout with: { fetch-depth: 0 }.`);
		}
	}),
	26084: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => parsed,
			v: () => asJson
		});
		function asJson(value) {
			return value;
		}
		function parsed(text) {
			try {
				return asJson(JSON.parse(text));
			} catch {
				return undefined;
			}
		}
	})
};
