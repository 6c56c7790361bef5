/** The page's styles. In dark mode the picture's colours are inverted in a way that keeps their hues. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --quiet: #566170; --paper: #ffffff; --raised: #f5f7f9; --rule: #d4d9e0; --accent: #1f5fa8; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9edf2; --quiet: #a5b0bd; --paper: #14181d; --raised: #1d232a; --rule: #36404b; --accent: #8bbcf5; }
  #picture, .legend svg { filter: invert(0.92) hue-rotate(180deg); }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; color: var(--ink); background: var(--paper); font: 15px/1.5 'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans CJK JP', sans-serif; }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.1rem; margin: 0 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0.25rem 0; }
a { color: var(--accent); }
button { font: inherit; color: var(--ink); background: var(--raised); border: 1px solid var(--rule); border-radius: 0.4rem; padding: 0.25rem 0.6rem; cursor: pointer; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
header > div { min-width: 0; }
header { display: flex; flex-wrap: wrap; gap: 0.5rem 2rem; align-items: center; justify-content: space-between; padding: 0.75rem 1.25rem; border-bottom: 1px solid var(--rule); }
.quiet, .given, cite { color: var(--quiet); font-style: normal; font-size: 0.875rem; }
.search { position: relative; flex: 0 1 24rem; }
.search label { display: block; font-size: 0.8125rem; color: var(--quiet); }
.search input { width: 100%; font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 0.4rem; padding: 0.4rem 0.6rem; }
#found { position: absolute; z-index: 2; inset: 100% 0 auto; margin: 0.25rem 0 0; padding: 0; list-style: none; background: var(--paper); border: 1px solid var(--rule); border-radius: 0.4rem; box-shadow: 0 6px 24px #0004; max-height: 60vh; overflow: auto; }
#found:empty { display: none; }
#found li { padding: 0.4rem 0.75rem; cursor: pointer; }
#found li.none { cursor: default; color: var(--quiet); }
#found li[aria-selected='true'], #found li:not(.none):hover { background: var(--raised); }
#found small { color: var(--quiet); }
.legend { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; list-style: none; margin: 0; padding: 0.5rem 1.25rem; font-size: 0.875rem; }
.legend li { display: flex; align-items: center; gap: 0.35rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 26rem); height: min(78vh, 60rem); min-height: 28rem; border-block: 1px solid var(--rule); }
figure { position: relative; margin: 0; overflow: hidden; }
#picture { display: block; width: 100%; height: 100%; background: #fff; touch-action: none; cursor: grab; }
#picture.moving { cursor: grabbing; }
#picture .hit { stroke: transparent; stroke-width: 12; fill: none; pointer-events: stroke; }
.node, .edge, .edge-label { transition: opacity 0.15s; }
.js .node, .js .edge, .js .edge-label { cursor: pointer; }
.node:focus { outline: none; }
.node:focus-visible rect { stroke-width: 4; }
.choosing .edge:not(.kept) { opacity: 0.13; }
.choosing :is(.node, .edge-label):not(.kept) rect { fill: #fff; stroke-opacity: 0.2; }
.choosing :is(.node, .edge-label):not(.kept) > :not(rect) { opacity: 0.22; }
.node.chosen rect { stroke-width: 3.5; }
.edge.chosen path:first-of-type { stroke-width: 3; }
.tools { position: absolute; right: 0.75rem; bottom: 0.75rem; display: flex; gap: 0.35rem; }
.tools button { min-width: 2.4rem; min-height: 2.4rem; background: var(--paper); }
#panel { overflow: auto; padding: 1rem 1.25rem; border-left: 1px solid var(--rule); }
#panel ol, #text ol { list-style: none; padding: 0; margin: 0; }
#panel article h2, #panel > :first-child { margin-top: 0; }
#panel article h2 { font-size: 1.15rem; }
.claim { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
.claim.chosen { border-left: 4px solid var(--accent); padding-left: 0.75rem; }
.sentence { font-weight: 600; }
.ends { display: none; }
.js #panel .ends { display: flex; flex-wrap: wrap; gap: 0.35rem; margin-top: 0.4rem; font-size: 0.8125rem; }
#panel ol.path { list-style: decimal; padding-left: 1.5rem; }
.path li { margin: 0.3rem 0; }
.path button { text-align: left; font-size: 0.875rem; }
blockquote { margin: 0.35rem 0; padding-left: 0.75rem; border-left: 3px solid var(--rule); }
#text, footer { padding: 1rem 1.25rem; max-width: 64rem; }
#text summary { cursor: pointer; font-weight: 600; }
@media (max-width: 52rem) {
  main { grid-template-columns: minmax(0, 1fr); height: auto; }
  figure { height: 60vh; }
  #panel { border-left: 0; border-top: 1px solid var(--rule); max-height: none; }
  .search { flex-basis: 100%; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media print { .tools, .search { display: none; } main { display: block; height: auto; } #panel { border: 0; } }
`;
