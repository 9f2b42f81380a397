/** The style of the page. Nothing else is loaded, and no program runs: its hash is all that the page allows. */
export const STYLE = `
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
