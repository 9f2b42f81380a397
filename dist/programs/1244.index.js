export const id = 1244;
export const ids = [1244];
export const modules = {
21244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { dashboard: () => dashboard });
var errors = __webpack_require__(12027);
var cli_arguments = __webpack_require__(66279);
var tally = __webpack_require__(47043);
;
const FALL = .1;
function changePoint(hours) {
	const all = [...hours].toSorted(([a], [b]) => a - b).filter(([, { expected }]) => expected > 0);
	const [first, last] = [all[0]?.[0], all.at(-1)?.[0]];
	if (first === undefined || last === undefined || all.length < 2) return null;
	const whole = sum(all.map(([, hour]) => hour));
	const before = {
		expected: 0,
		reached: 0,
		lostUsd: 0
	};
	let best = null;
	for (const [index, [hour, one]] of all.entries()) {
		if (index > 0) {
			const after = {
				expected: whole.expected - before.expected,
				reached: whole.reached - before.reached,
				lostUsd: whole.lostUsd - before.lostUsd
			};
			const [high, low] = [before.reached / before.expected, after.reached / after.expected];
			const share = before.expected / whole.expected;
			const weight = (high - low) ** 2 * share * (1 - share);
			if (high - low > FALL && weight > (best?.weight ?? 0)) best = {
				at: hour * tally.dp,
				before: high,
				after: low,
				lostPerDayBefore: perDay(before.lostUsd, hour - first),
				lostPerDayAfter: perDay(after.lostUsd, last - hour + 1),
				weight
			};
		}
		before.expected += one.expected;
		before.reached += one.reached;
		before.lostUsd += one.lostUsd;
	}
	if (best === null) return null;
	const { weight: _, ...point } = best;
	return point;
}
function sum(hours) {
	const total = {
		expected: 0,
		reached: 0,
		lostUsd: 0
	};
	for (const { expected, reached, lostUsd } of hours) {
		total.expected += expected;
		total.reached += reached;
		total.lostUsd += lostUsd;
	}
	return total;
}
function perDay(dollars, hours) {
	return dollars / Math.max(1, hours) * 24;
}
var lines = __webpack_require__(34061);
;
const STEPS = 120;
function dashboardOf(tallied, compared = null) {
	const all = [...tallied.prompts];
	const first = Math.min(...all.map(([, { first: at }]) => at));
	const last = Math.max(...all.map(([, { last: at }]) => at));
	const hoursPerStep = Math.max(1, Math.ceil((last - first) / tally.dp / STEPS) || 1);
	const span = {
		first,
		last,
		hoursPerStep
	};
	return {
		schemaVersion: 1,
		from: all.length === 0 ? null : new Date(first).toISOString(),
		to: all.length === 0 ? null : new Date(last).toISOString(),
		totals: figuresOf((0, lines.e6)(tallied)),
		prompts: all.map(([name, tally]) => promptOf(name, tally, span)).toSorted((a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls),
		series: stepsOf(all.map(([, { hours }]) => hours), span),
		hoursPerStep,
		compared,
		lines: tallied.lines
	};
}
function figuresOf(sums) {
	const { uncached, read, write, output, expected, reached, costUsd, savedUsd, lostUsd } = sums;
	const total = uncached + read + write;
	return {
		calls: sums.calls,
		errors: sums.errors,
		unknownUsage: sums.unknownUsage,
		unknownPrice: sums.unknownPrice,
		uncached,
		read,
		write,
		output,
		tokenHitRatio: total === 0 ? null : read / total,
		prefixHitRatio: expected === 0 ? null : reached / expected,
		costUsd,
		savedUsd,
		uncachedUsd: costUsd + savedUsd,
		bestUsd: costUsd - lostUsd,
		lostUsd,
		lostTokens: sums.lostTokens,
		doubleWrite: sums.doubleWrite
	};
}
function comparedOf(a, before, b, after) {
	const names = new Set([...before.prompts.keys(), ...after.prompts.keys()]);
	const of = (tallied, name) => {
		const prompt = tallied.prompts.get(name);
		return prompt === undefined ? null : figuresOf(prompt.sums);
	};
	const rows = [...names].map((name) => ({
		name,
		a: of(before, name),
		b: of(after, name)
	}));
	const change = ({ a: one, b: two }) => Math.abs((two?.prefixHitRatio ?? 0) - (one?.prefixHitRatio ?? 0));
	return {
		a,
		b,
		rows: rows.toSorted((x, y) => change(y) - change(x))
	};
}
function promptOf(name, tally, span) {
	const point = changePoint(tally.hours);
	const ends = ({ hits, misses }) => ({
		hit: {
			p50: hits.percentile(.5),
			p95: hits.percentile(.95)
		},
		miss: {
			p50: misses.percentile(.5),
			p95: misses.percentile(.95)
		}
	});
	return {
		name,
		...figuresOf(tally.sums),
		models: mostFirst(tally.models),
		prefixes: tally.prefixes.size,
		reasons: [...tally.reasons].map(([reason, { calls, lostTokens, lostUsd }]) => ({
			reason,
			calls,
			lostTokens,
			lostUsd
		})).toSorted((a, b) => b.lostUsd - a.lostUsd || b.lostTokens - a.lostTokens || b.calls - a.calls),
		section: mostFirst(tally.sections)[0] ?? null,
		broke: point === null ? null : {
			...point,
			version: versionAt(tally, point.at)
		},
		series: stepsOf([tally.hours], span),
		versions: [...tally.versions].toSorted(([, a], [, b]) => a.first - b.first).map(([version, sums]) => ({
			name: version,
			...figuresOf(sums),
			first: new Date(sums.first).toISOString()
		})),
		instances: [...tally.instances].map(([instance, sums]) => ({
			name: instance,
			...figuresOf(sums)
		})).toSorted((a, b) => b.calls - a.calls),
		keyOrderDrift: tally.keyOrderDrift,
		latencyMs: ends(tally)
	};
}
function versionAt({ versions }, at) {
	const near = [...versions].map(([version, { first }]) => ({
		version,
		away: Math.abs(first - (at + tally.dp / 2))
	})).filter(({ away }) => away <= 1.5 * tally.dp).toSorted((a, b) => a.away - b.away);
	return near[0]?.version ?? null;
}
function mostFirst(counts) {
	return [...counts].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
}
function stepsOf(series, span) {
	const { first, last, hoursPerStep } = span;
	if (!Number.isFinite(first)) return [];
	const start = Math.floor(first / tally.dp);
	const count = Math.floor((Math.floor(last / tally.dp) - start) / hoursPerStep) + 1;
	const steps = Array.from({ length: count }, () => ({
		expected: 0,
		reached: 0,
		lostUsd: 0,
		costUsd: 0
	}));
	for (const hours of series) for (const [hour, { expected, reached, lostUsd, costUsd }] of hours) {
		const step = steps[Math.floor((hour - start) / hoursPerStep)];
		if (step === undefined) continue;
		step.expected += expected;
		step.reached += reached;
		step.lostUsd += lostUsd;
		step.costUsd += costUsd;
	}
	return steps.map(({ expected, reached, lostUsd, costUsd }, index) => ({
		at: new Date((start + index * hoursPerStep) * tally.dp).toISOString(),
		prefixHitRatio: expected === 0 ? null : reached / expected,
		lostUsd,
		costUsd
	}));
}
var since = __webpack_require__(51766);
var external_node_crypto_ = __webpack_require__(77598);
var markup = __webpack_require__(72013);
var html_style = __webpack_require__(50814);
var numbers = __webpack_require__(99155);
var tokens_words = __webpack_require__(4718);
var version = __webpack_require__(24306);
;
const [WIDTH, HEIGHT] = [600, 100];
function lineSvg(series, kind, name, mark = null) {
	const x = (index) => round(index / Math.max(1, series.length - 1) * WIDTH);
	let path = "";
	let isDown = false;
	for (const [index, { prefixHitRatio }] of series.entries()) {
		if (prefixHitRatio !== null) path += `${isDown ? "L" : "M"}${x(index)} ${round((1 - prefixHitRatio) * (HEIGHT - 4) + 2)}${isDown ? "" : "h.5"}`;
		isDown = prefixHitRatio !== null;
	}
	const at = mark === null ? -1 : series.findLastIndex((step) => Date.parse(step.at) <= mark);
	const marked = at < 0 ? "" : `<path class="mark" d="M${x(at)} 0V${HEIGHT}"/>`;
	return svg(kind, name, `<path class="line" d="${path}"/>${marked}`);
}
function barsSvg(series, name) {
	const most = Math.max(...series.map(({ lostUsd }) => lostUsd), 0);
	const width = WIDTH / Math.max(1, series.length);
	const bars = series.map(({ lostUsd }, index) => {
		const height = most > 0 ? Math.max(0, lostUsd) / most * HEIGHT : 0;
		return height === 0 ? "" : `<rect class="bar" x="${round(index * width)}" y="${round(HEIGHT - height)}" width="${round(width * .9)}" height="${round(height)}"/>`;
	});
	return svg("chart", name, bars.join(""));
}
function svg(kind, name, inner) {
	return `<svg class="${kind}" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${(0, markup.P)(name)}">${inner}</svg>`;
}
function round(value) {
	return Math.round(value * 100) / 100;
}
;
function summaryOf({ totals }) {
	if (totals.calls === 0) return "no calls";
	const priced = totals.calls - totals.unknownPrice - totals.unknownUsage;
	if (priced <= 0) return `${(0, tokens_words.zD)(totals.read)} tokens read, ${(0, tokens_words.zD)(Math.round(totals.lostTokens))} more were possible (no prices are known)`;
	const saved = totals.savedUsd >= 0 ? `saved ${(0, numbers.E)(totals.savedUsd) ?? "–"} of ${(0, numbers.E)(totals.uncachedUsd) ?? "–"}` : `caching cost ${(0, numbers.E)(-totals.savedUsd) ?? "–"} more than it saved`;
	return `${saved}, ${(0, numbers.E)(Math.max(0, totals.lostUsd)) ?? "–"} more was possible`;
}
;
const OWN = `
svg.chart { display: block; width: 100%; height: 7rem; } svg.spark { display: block; width: 8rem; height: 1.4rem; }
svg .line { fill: none; stroke: var(--link); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
svg .bar { fill: var(--lost); }
svg .mark { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 3 2; vector-effect: non-scaling-stroke; }
.money { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin: 1rem 0; } .money div { min-width: 9rem; }
.money b { display: block; font-size: 1.3rem; }
`;
const OPEN = 3;
const MOST = 500;
function dashboardPage(dashboard, refresh) {
	const { totals, prompts, series, compared } = dashboard;
	const style = html_style.Y + OWN;
	const hash = (0, external_node_crypto_.createHash)("sha256").update(style).digest("base64");
	const summary = summaryOf(dashboard);
	const shown = prompts.slice(0, MOST);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
${refresh === undefined ? "" : `<meta http-equiv="refresh" content="${refresh}">\n`}<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer">
<title>Prompt cache: ${(0, markup.P)(summary)}</title>
<style>${style}</style></head><body>
<header><h1>${(0, markup.P)(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}`)}</h1>
<p class="dim">${period(dashboard)}, ${(0, tokens_words.zD)(totals.calls)} calls, prompt-cache-guard ${(0, markup.P)(version.x)}</p>
${money(totals)}
<p>Token hit ratio ${(0, numbers.C)(totals.tokenHitRatio) ?? "not known"}: what of all input was read, for money. Prefix hit ratio ${(0, numbers.C)(totals.prefixHitRatio) ?? "not known"}: what was read of what could have been, for regressions. A gap in a chart is time in which nothing could have been read.</p>
${gaps(dashboard)}</header>
<main>
<h2>Prefix hit ratio and dollars lost</h2>
${charts(series, dashboard.hoursPerStep)}
${shown.length === 0 ? "<p>No calls.</p>" : `<h2>Prompts</h2>${listOf(shown)}`}
${prompts.length > MOST ? `<p class="dim">${(0, tokens_words.zD)(prompts.length - MOST)} more prompts are in the JSON (<code>--json</code>).</p>` : ""}
${compared === null ? "" : comparison(compared)}
${shown.map(promptHtml).join("\n")}
</main></body></html>
`;
}
function period({ from, to }) {
	if (from === null || to === null) return "no time";
	return `${minute(from)} to ${minute(to)} UTC`;
}
function minute(iso) {
	return iso.slice(0, 16).replace("T", " ");
}
function money(totals) {
	const facts = [
		["it cost", totals.costUsd],
		["without a cache it would have cost", totals.uncachedUsd],
		["with every read that was possible", totals.bestUsd],
		["lost to misses", totals.lostUsd]
	];
	return `<div class="money">${facts.map(([name, value]) => `<div><b>${(0, numbers.E)(value) ?? "–"}</b><span class="dim">${name}</span></div>`).join("")}</div>`;
}
function gaps({ totals, lines }) {
	const told = [
		[totals.unknownUsage, "calls have no usage that could be read: they are in no sum of tokens"],
		[totals.unknownPrice, "calls have no price: they are in no sum of dollars"],
		[totals.errors, "calls failed"],
		[lines.torn, "lines are torn"],
		[lines.foreign, "lines are of another form"],
		[lines.duplicates, "calls came twice and are counted once"],
		[lines.skewed, "calls are in the future: the clock of their machine is wrong"],
		[lines.older, "calls are older than what was asked for"],
		[lines.diagnostics, "lines are diagnostics of the tracker"]
	];
	const items = told.filter(([count]) => count > 0);
	return items.length === 0 ? "" : `<ul class="dim">${items.map(([count, words]) => `<li>${(0, tokens_words.zD)(count)} ${words}</li>`).join("")}</ul>`;
}
function charts(series, hours) {
	if (series.length < 2) return "<p class=\"dim\">Too little time for a chart.</p>";
	return `<figure><figcaption>Prefix hit ratio, 0 to 1, ${every(hours)}</figcaption>${lineSvg(series, "chart", "Prefix hit ratio over time")}</figure>
<figure><figcaption>Dollars lost, ${every(hours)}</figcaption>${barsSvg(series, "Dollars lost over time")}</figure>
<details><summary>The same as a table</summary>${table([
		"from",
		"prefix hit ratio",
		"lost",
		"cost"
	], series.filter(({ costUsd, prefixHitRatio }) => costUsd > 0 || prefixHitRatio !== null).map((step) => [
		minute(step.at),
		(0, numbers.C)(step.prefixHitRatio) ?? "–",
		(0, numbers.E)(step.lostUsd) ?? "–",
		(0, numbers.E)(step.costUsd) ?? "–"
	]))}</details>`;
}
function every(hours) {
	return hours === 1 ? "by the hour" : `every ${hours} hours`;
}
function listOf(prompts) {
	const rows = prompts.map((prompt, at) => `<tr><td><a href="#p${at}">${(0, markup.P)(prompt.name)}</a></td><td class="number">${(0, numbers.E)(prompt.lostUsd) ?? "–"}</td><td>${why(prompt)}</td><td class="number">${(0, numbers.C)(prompt.prefixHitRatio) ?? "–"}</td><td class="number">${(0, numbers.C)(prompt.tokenHitRatio) ?? "–"}</td><td class="number">${(0, tokens_words.zD)(prompt.calls)}</td><td class="number">${(0, numbers.E)(prompt.costUsd) ?? "–"}</td><td>${lineSvg(prompt.series, "spark", `Prefix hit ratio of ${prompt.name} over time`)}</td></tr>`);
	return `<div class="scroll" tabindex="0" role="group" aria-label="List of prompts"><table class="list"><caption>What loses most first</caption><thead><tr><th scope="col">prompt</th><th scope="col" class="number">lost</th><th scope="col">mainly</th><th scope="col" class="number">prefix hit ratio</th><th scope="col" class="number">token hit ratio</th><th scope="col" class="number">calls</th><th scope="col" class="number">cost</th><th scope="col">over time</th></tr></thead><tbody>${rows.join("\n")}</tbody></table></div>`;
}
function why({ reasons, section, broke }) {
	const main = reasons.find(({ lostUsd, lostTokens }) => lostUsd > 0 || lostTokens > 0) ?? null;
	if (main === null) return "–";
	const where = section === null ? "" : `, ${(0, markup.P)(section)}`;
	const since = broke === null ? "" : `, since ${minute(new Date(broke.at).toISOString())}`;
	return `${(0, markup.P)(main.reason)}${where}${since}`;
}
function promptHtml(prompt, at) {
	const { broke, latencyMs, reasons, versions, instances } = prompt;
	const facts = [
		...broke === null ? [] : [["Broke", `at ${minute(new Date(broke.at).toISOString())} UTC${broke.version === null ? "" : `, with version <code>${(0, markup.P)(broke.version)}</code>`}: prefix hit ratio ${(0, numbers.C)(broke.before) ?? "–"} → ${(0, numbers.C)(broke.after) ?? "–"}, lost ${(0, numbers.E)(broke.lostPerDayBefore) ?? "–"} → ${(0, numbers.E)(broke.lostPerDayAfter) ?? "–"} a day`]],
		["Models", prompt.models.map((model) => `<code>${(0, markup.P)(model)}</code>`).join(", ") || "–"],
		["Money", `cost ${(0, numbers.E)(prompt.costUsd) ?? "–"}, saved ${(0, numbers.E)(prompt.savedUsd) ?? "–"}, lost ${(0, numbers.E)(prompt.lostUsd) ?? "–"}`],
		["Tokens", `${(0, tokens_words.zD)(prompt.read)} read, ${(0, tokens_words.zD)(prompt.write)} written, ${(0, tokens_words.zD)(prompt.uncached)} uncached, ${(0, tokens_words.zD)(Math.round(prompt.lostTokens))} lost`],
		["Prefixes", (0, tokens_words.zD)(prompt.prefixes)],
		...prompt.keyOrderDrift > 0 ? [["Keys in another order", `${(0, tokens_words.zD)(prompt.keyOrderDrift)} calls`]] : [],
		...prompt.doubleWrite > 0 ? [["Written twice", `${(0, tokens_words.zD)(prompt.doubleWrite)} tokens, by calls at the same time`]] : [],
		["Latency", `hits ${ms(latencyMs.hit.p50)} (95 %: ${ms(latencyMs.hit.p95)}), misses ${ms(latencyMs.miss.p50)} (95 %: ${ms(latencyMs.miss.p95)})`]
	];
	return `<details class="prompt" id="p${at}"${at < OPEN && prompt.lostUsd > 0 ? " open" : ""}><summary>${(0, markup.P)(prompt.name)} <span class="dim">${why(prompt)}</span></summary><div class="inside">
${prompt.series.length > 1 ? lineSvg(prompt.series, "chart", `Prefix hit ratio of ${prompt.name} over time`, broke?.at ?? null) : ""}
<dl>${facts.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join("")}</dl>
${reasons.length === 0 ? "" : `<h3>Why</h3>${table([
		"reason",
		"calls",
		"tokens lost",
		"lost"
	], reasons.map((one) => [
		(0, markup.P)(one.reason),
		(0, tokens_words.zD)(one.calls),
		(0, tokens_words.zD)(Math.round(one.lostTokens)),
		(0, numbers.E)(one.lostUsd) ?? "–"
	]))}`}
${slices("Versions", "version", versions)}
${slices("Processes", "process", instances.slice(0, 20))}</div></details>`;
}
function slices(name, each, all) {
	if (all.length < 2) return "";
	return `<h3>${name}</h3>${table([
		each,
		"calls",
		"prefix hit ratio",
		"written",
		"lost"
	], all.map((slice) => [
		(0, markup.P)(slice.name),
		(0, tokens_words.zD)(slice.calls),
		(0, numbers.C)(slice.prefixHitRatio) ?? "–",
		(0, tokens_words.zD)(slice.write),
		(0, numbers.E)(slice.lostUsd) ?? "–"
	]))}`;
}
function comparison({ a, b, rows }) {
	const of = (figures) => [(0, numbers.C)(figures?.prefixHitRatio) ?? "–", figures === null || figures.calls === 0 ? "–" : (0, numbers.E)(figures.costUsd / figures.calls * 1e3) ?? "–"];
	return `<h2>${(0, markup.P)(a)} against ${(0, markup.P)(b)}</h2>${table([
		"prompt",
		`prefix hit ratio, ${a}`,
		`$ per 1,000 calls, ${a}`,
		`prefix hit ratio, ${b}`,
		`$ per 1,000 calls, ${b}`
	].map(markup.P), rows.map((row) => [
		(0, markup.P)(row.name),
		...of(row.a),
		...of(row.b)
	]))}`;
}
function table(head, rows) {
	const line = (cells, tag) => `<tr>${cells.map((cell, at) => `<${tag}${at === 0 ? "" : " class=\"number\""}>${cell}</${tag.slice(0, 2)}>`).join("")}</tr>`;
	return `<div class="scroll" tabindex="0" role="group" aria-label="Table"><table class="list"><thead>${line(head, "th scope=\"col\"")}</thead><tbody>${rows.map((row) => line(row, "td")).join("\n")}</tbody></table></div>`;
}
function ms(value) {
	return value === null ? "–" : `${(0, tokens_words.zD)(Math.round(value))} ms`;
}
var external_node_events_ = __webpack_require__(78474);
var external_node_http_ = __webpack_require__(37067);
;
const METRICS = [
	[
		"calls_total",
		"counter",
		(of) => of.calls
	],
	[
		"errors_total",
		"counter",
		(of) => of.errors
	],
	[
		"usage_unknown_total",
		"counter",
		(of) => of.unknownUsage
	],
	[
		"read_tokens_total",
		"counter",
		(of) => of.read
	],
	[
		"write_tokens_total",
		"counter",
		(of) => of.write
	],
	[
		"uncached_tokens_total",
		"counter",
		(of) => of.uncached
	],
	[
		"output_tokens_total",
		"counter",
		(of) => of.output
	],
	[
		"lost_tokens_total",
		"counter",
		(of) => of.lostTokens
	],
	[
		"cost_usd_total",
		"counter",
		(of) => of.costUsd
	],
	[
		"lost_usd_total",
		"counter",
		(of) => of.lostUsd
	],
	[
		"saved_usd",
		"gauge",
		(of) => of.savedUsd
	]
];
function exposition({ prompts }) {
	return METRICS.flatMap(([name, type, value]) => [`# TYPE prompt_cache_${name} ${type}`, ...prompts.map((of) => `prompt_cache_${name}{name="${label(of.name)}"} ${value(of)}`)]).map((line) => `${line}\n`).join("");
}
function label(text) {
	return text.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n");
}
;
const REFRESH = 10;
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;
async function servePage(port, read) {
	const server = (0, external_node_http_.createServer)((request, response) => {
		const answer = (status, type, text) => response.writeHead(status, { "content-type": `${type}; charset=utf-8` }).end(text);
		const path = (request.url ?? "").replace(/\?.*$/s, "");
		if (!LOOPBACK.test(request.headers.host ?? "")) return answer(403, "text/plain", "This page is for this machine alone.\n");
		if (path !== "/" && path !== "/metrics") return answer(404, "text/plain", "Not here.\n");
		read().then((dashboard) => path === "/" ? answer(200, "text/html", dashboardPage(dashboard, REFRESH)) : answer(200, "text/plain; version=0.0.4", exposition(dashboard)), (error) => answer(500, "text/plain", `${(0, errors.bD)(error)}\n`));
		return response;
	});
	server.listen(port, "127.0.0.1");
	try {
		await (0, external_node_events_.once)(server, "listening");
	} catch (error) {
		throw (0, errors.Wp)(`Port ${port} cannot be listened on (${(0, errors.bD)(error)}). Name another one with --port N.`, error);
	}
	return server;
}
var dashboard_sources = __webpack_require__(8746);
var help = __webpack_require__(2420);
var cli_host = __webpack_require__(87713);
var suggest = __webpack_require__(98249);
var write_file = __webpack_require__(4123);
;
const OPTIONS = {
	output: {
		type: "string",
		value: "FILE.html"
	},
	json: { type: "boolean" },
	since: {
		type: "string",
		value: "T"
	},
	compare: {
		type: "string",
		value: "A..B"
	},
	"min-hit-ratio": {
		type: "string",
		value: "R"
	},
	serve: { type: "boolean" },
	port: {
		type: "string",
		value: "N"
	},
	...help.DT
};
const PAGE = "prompt-cache.html";
const dashboard = {
	usage: "SOURCE... [options]",
	help: `Draws what a CacheTracker exported (or anything that writes its metrics file) as one page that
opens from disk: what caching saved and what more was possible, which prompts lose most, why
and since when. A source is a file (.jsonl, .jsonl.gz), a glob, a folder, or - for stdin;
lines may be rollups, or traces with "usage".

  --output FILE.html  where the page goes (default: ${PAGE})
  --serve             serve the page on loopback instead, made anew for every request, with the
                      sums for Prometheus at /metrics, until Ctrl-C
  --port N            on that port (default: one that is free)
  --json              print the figures instead, as JSON
  --since T           calls from then on: an ISO time, or a time back from now such as 24h or 7d
  --compare A..B      two versions (as the lines name them) side by side
  --min-hit-ratio R   exit with 1 when a prompt's prefix hit ratio is below, from 0 to 1

Examples:
  prompt-cache-guard dashboard METRICS.jsonl
  prompt-cache-guard dashboard logs/ --since 7d --output cache.html
  zcat old.jsonl.gz | prompt-cache-guard dashboard - --json
`,
	async run(args, host) {
		const { text, flag, positionals } = (0, cli_arguments.W)("dashboard", OPTIONS, args);
		if (positionals.length === 0) throw (0, errors.Wp)("dashboard was given no source: prompt-cache-guard dashboard METRICS.jsonl, a folder, or - for stdin.");
		const least = ratioOf(text("min-hit-ratio"));
		const output = text("output") ?? PAGE;
		const now = Date.now();
		const options = {
			now,
			since: (0, since.e)(text("since"), now)
		};
		const pair = pairOf(text("compare"));
		const port = portOf(text("port"), flag("serve"));
		const figures = async () => {
			const { tally, compared } = await read(host, positionals, options, pair);
			return dashboardOf(tally, compared);
		};
		if (flag("serve")) return await serveUntilEnd(host, port, figures);
		if (!flag("json")) await (0, write_file.K)(host.cwd, output);
		const shown = await figures();
		if (flag("json")) await (0, cli_host.y)(host, `${JSON.stringify(shown, null, 2)}\n`);
		else {
			await (0, write_file.f)(host.cwd, output, dashboardPage(shown));
			await (0, cli_host.y)(host, `${output}: ${summaryOf(shown)}\n`);
		}
		const isBelow = shown.prompts.some(({ prefixHitRatio }) => least !== null && prefixHitRatio !== null && prefixHitRatio < least);
		return isBelow ? 1 : 0;
	}
};
async function serveUntilEnd(host, port, figures) {
	await figures();
	const server = await servePage(port, figures);
	const ended = new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => resolve());
	});
	const address = server.address();
	const taken = typeof address === "object" && address !== null ? address.port : port;
	await (0, cli_host.y)(host, `http://127.0.0.1:${taken}/ shows the page; Ctrl-C ends it.\n`);
	await ended;
	server.close();
	server.closeAllConnections();
	return 0;
}
function portOf(text, serves) {
	if (text === undefined) return 0;
	if (!serves) throw (0, errors.Wp)("--port goes with --serve.");
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	throw (0, errors.Wp)(`--port was given ${(0, suggest.T)(text)}; it takes a number up to 65535.`);
}
async function read(host, sources, options, pair) {
	const tally = new lines.bq(options);
	const sides = (pair ?? []).map((version) => new lines.bq({
		...options,
		keep: ({ call }) => call.version === version || call.commit === version
	}));
	for (const file of await (0, dashboard_sources.R)(host.cwd, sources)) await (0, dashboard_sources.I)(host, file, (line) => {
		for (const each of [tally, ...sides]) each.add(line);
	});
	const [before, after] = sides;
	const compared = pair === null || before === undefined || after === undefined ? null : comparedOf(pair[0], before, pair[1], after);
	return {
		tally,
		compared
	};
}
function pairOf(text) {
	if (text === undefined) return null;
	const [a, b, ...more] = text.split("..");
	if (a === undefined || a === "" || b === undefined || b === "" || more.length > 0) throw (0, errors.Wp)(`--compare was given ${(0, suggest.T)(text)}; it takes two versions: --compare 1.4..1.5`);
	return [a, b];
}
function ratioOf(text) {
	if (text === undefined) return null;
	const value = Number(text);
	if (text.trim() !== "" && value >= 0 && value <= 1) return value;
	throw (0, errors.Wp)(`--min-hit-ratio was given ${(0, suggest.T)(text)}; it takes a number from 0 to 1.`);
}
}),
72013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { P: () => markup });
var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72987);
function markup(text) {
	return text.split("\n").map(_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK).join("\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
}),
50814: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { Y: () => STYLE });
const STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #ffffff; --box: #f6f8fa; --line: #d1d9e0;
  --bad: #cf222e; --doubtful: #7d4e00; --good: #1a7f37; --link: #0969da;
  --removed: #ffebe9; --added: #dafbe1; --gone: #ffc1bc; --come: #aceebb;
  --read: #1a7f37; --lost: #cf222e; --open: #818b98; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --dim: #9198a1; --page: #0d1117; --box: #151b23; --line: #3d444d;
  --bad: #ff7b72; --doubtful: #e3b341; --good: #56d364; --link: #4493f8;
  --removed: #3c1618; --added: #12261e; --gone: #792e2e; --come: #1b4721;
  --read: #3fb950; --lost: #f85149; --open: #6e7681; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 70rem; color: var(--text); background: var(--page);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3, h4 { font-size: 1rem; margin: 0; } summary h3 { display: inline; }
h1, h2, h3, h4, p, li, dd, td, th, summary { overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible, [tabindex]:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.dim { color: var(--dim); }
.bad { color: var(--bad); } .doubtful { color: var(--doubtful); } .good { color: var(--good); }
code, pre, .diff { font: .85rem/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.scroll { overflow-x: auto; }
table.list { border-collapse: collapse; width: 100%; }
table.list caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
table.list th, table.list td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); min-width: 5rem; }
table.list .number { text-align: right; white-space: nowrap; }
table.list td:first-child { min-width: 9rem; }
table.list .word { white-space: nowrap; }
details.prompt { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; content-visibility: auto; contain-intrinsic-size: auto 3rem; }
details.prompt > summary { padding: .6rem .9rem; cursor: pointer; background: var(--box); border-radius: 6px; }
details.rest { margin: .75rem 0; } details.rest > summary { padding: .3rem 0; cursor: pointer; color: var(--link); }
details.prompt > .inside { padding: .25rem .9rem .9rem; }
article { border-left: 4px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1rem 0; }
article.error { border-color: var(--bad); } article.warning { border-color: var(--doubtful); } article.fixed { border-color: var(--good); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--dim); } dd { margin: 0; }
figure { margin: .75rem 0; } figcaption { color: var(--dim); font-size: .85rem; }
svg.bar { display: block; width: 100%; height: 56px; overflow: visible; forced-color-adjust: none; }
svg.bar .read { fill: var(--read); } svg.bar .lost { fill: var(--lost); } svg.bar .open { fill: var(--open); }
svg.bar path { fill: none; stroke: var(--page); stroke-width: 1px; vector-effect: non-scaling-stroke; }
svg.bar .hatch { opacity: .6; }
svg.bar text { font-size: 12px; text-anchor: middle; fill: var(--text); } svg.bar .break { fill: var(--bad); font-weight: 700; }
ul.legend { list-style: none; padding: 0; margin: .25rem 0; display: flex; flex-wrap: wrap; gap: .15rem 1.1rem; font-size: .85rem; color: var(--dim); }
li.read::before, li.lost::before, li.open::before { content: ""; display: inline-block; width: .7rem; height: .7rem; border-radius: 2px; margin-right: .35rem; }
li.read::before { background: var(--read); } li.lost::before { background: var(--lost); } li.open::before { background: var(--open); }
details.units { font-size: .85rem; } details.units > summary { cursor: pointer; color: var(--dim); } details.units > ol { margin: .25rem 0; padding-left: 2.2rem; }
table.figures { border-collapse: collapse; margin: .75rem 0; } table.figures th, table.figures td { padding: .15rem 1rem .15rem 0; text-align: right; font-weight: normal; overflow-wrap: normal; }
table.figures ~ p.dim { margin: .25rem 0; }
table.figures th { color: var(--dim); } table.figures th[scope="row"] { text-align: left; }
.diff { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; overflow-x: auto; }
.diff div, .diff td { padding: 0 .6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff .removed { background: var(--removed); } .diff .added { background: var(--added); }
.diff .removed mark { background: var(--gone); color: inherit; } .diff .added mark { background: var(--come); color: inherit; }
.diff th { text-align: left; padding: 0 .6rem; font-weight: normal; color: var(--dim); border-bottom: 1px solid var(--line); }
.diff .gap { color: var(--dim); }
.diff table { border-collapse: collapse; width: 100%; table-layout: fixed; min-width: 40rem; }
.diff td { vertical-align: top; width: 50%; border-left: 1px solid var(--line); } .diff td:first-child { border-left: 0; }
fieldset.view { border: 0; padding: 0; margin: 1rem 0 0; display: flex; gap: 1rem; flex-wrap: wrap; } fieldset.view legend { float: left; margin-right: 1rem; color: var(--dim); }
.beside { display: none; }
body:has(#beside:checked) .beside { display: block; }
body:has(#beside:checked) .together { display: none; }
@media (max-width: 40rem) { body { padding: 1rem; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .35rem; } }
@media print { details.prompt { content-visibility: visible; } }
`;
}),
99155: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	C: () => ratio,
	E: () => dollars
});
var _request_tokens_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26628);
function ratio(value) {
	return typeof value === "number" && Number.isFinite(value) ? (0, _request_tokens_ratio_js__WEBPACK_IMPORTED_MODULE_0__.$)(value) : null;
}
function dollars(value) {
	if (value === null || !Number.isFinite(value)) return null;
	return `$${value >= .1 || value === 0 ? value.toFixed(2) : value.toPrecision(2)}`;
}
}),
26628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, { $: () => shownRatio });
const SLACK = 1e-9;
function shownRatio(ratio) {
	return (Math.floor(ratio * 100 + SLACK) / 100).toFixed(2);
}
}),
4718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
	YY: () => approximately,
	eg: () => aboutTokens,
	k2: () => describeTokens,
	zD: () => grouped
});
function describeTokens(range) {
	if (range.kind === "exact") return plural(range.mid, grouped(range.mid));
	const low = grouped(significant(range.low, Math.floor));
	const high = grouped(significant(range.high, Math.ceil));
	const about = aboutTokens(range.mid);
	return low === high ? about : `${about} (${low}–${high})`;
}
function aboutTokens(tokens) {
	return `about ${plural(tokens, approximately(tokens))}`;
}
function approximately(tokens) {
	return grouped(significant(tokens, Math.round));
}
function grouped(value) {
	return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(tokens, shown) {
	return `${shown} ${Math.round(tokens) === 1 ? "token" : "tokens"}`;
}
function significant(value, round) {
	const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1);
	return round(value / unit) * unit;
}
})
};
