/** Style of the single page. Colour never carries meaning alone: each tint has its own kind of underline. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--desk:#edeff2;--paper:#fff;--ink:#18202b;--soft:#5d6775;--line:#dce0e6;
--order:#dfeaf8;--order-line:#1e4c86;--goal:#dff0e5;--goal-line:#1a5f3e;--judged:#ededd0;--judged-line:#585a10;
--open:#fbdeda;--open-line:#a01414;--focus:#1f5fbf}
@media (prefers-color-scheme:dark){:root{--desk:#0f1318;--paper:#1b212a;--ink:#e6eaf0;--soft:#a5afbd;--line:#2c343f;
--order:#1b3350;--order-line:#8bb8ee;--goal:#17382a;--goal-line:#7fcda4;--judged:#36371a;--judged-line:#cfd07d;
--open:#4a2020;--open-line:#f2a39b;--focus:#8bb8ee}}
*{box-sizing:border-box}
body{margin:0;background:var(--desk);color:var(--ink);font:16px/1.5 'Be Vietnam Pro',system-ui,'Segoe UI',Roboto,sans-serif}
header,main{max-width:88rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.375rem;line-height:1.35;margin:.5rem 0 .25rem}
h2{font-size:1rem;margin:0 0 .75rem}
.soft{color:var(--soft)}
main{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr);gap:1.25rem;align-items:start}
.paper{background:var(--paper);border:1px solid var(--line);border-radius:4px;padding:2rem 2.25rem;
font:1.0625rem/1.6 Tinos,'Times New Roman','Liberation Serif',serif;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:8}
.paper table{border-collapse:collapse;width:100%;margin:0}
.paper td{border:1px solid var(--line);padding:.25rem .5rem;vertical-align:top}
.s{border-radius:2px;text-decoration-thickness:1.5px;text-underline-offset:.22em}
.order{background:var(--order);text-decoration:underline solid var(--order-line)}
.goal{background:var(--goal);text-decoration:underline dashed var(--goal-line)}
.judged{background:var(--judged);text-decoration:underline dotted var(--judged-line)}
.open{background:var(--open);text-decoration:underline wavy var(--open-line)}
.n{font:600 .7rem/1 system-ui,sans-serif;vertical-align:super;margin-right:.15em;color:var(--order-line);text-decoration:none;padding:.2em}
a.s{color:inherit}
a.s:hover,a.s:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
aside{position:sticky;top:0;max-height:100vh;overflow:auto;padding-bottom:1rem;scroll-padding-top:.5rem}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:.75rem}
.cards>li{background:var(--paper);border:1px solid var(--line);border-left:3px solid var(--order-line);border-radius:4px;padding:.75rem 1rem}
.cards p{margin:0 0 .5rem}
.cards dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem .75rem;margin:0;font-size:.875rem}
.cards dt{color:var(--soft)}.cards dd{margin:0;overflow-wrap:anywhere}
.cards .why{border-top:1px solid var(--line);margin-top:.6rem;padding-top:.6rem;font-size:.8125rem;gap:.25rem .75rem}
.why dd{grid-column:2}.why dd+dd{margin-top:-.1rem}
.cards .goal-card{border-left-color:var(--goal-line)}.cards .judged-card{border-left-color:var(--judged-line)}
.cards .open-card{border-left-color:var(--open-line)}.cards p a{color:inherit;text-decoration:none}
.cards p a:hover{text-decoration:underline}.further{margin-top:1.5rem}.cards .soft{font-size:.8125rem}
q{color:var(--soft)}
.legend{display:flex;flex-wrap:wrap;gap:.35rem 1rem;padding:0;margin:.75rem 0 0;list-style:none;font-size:.875rem}
:target{outline:2px solid var(--focus);outline-offset:2px}
a:focus-visible{outline:2px solid var(--focus)}
@media (max-width:60rem){aside{position:static;max-height:none}main{grid-template-columns:minmax(0,1fr)}.paper{padding:1.25rem}}
@media print{:root{color-scheme:light;--desk:#fff;--paper:#fff;--ink:#000;--soft:#444}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
main{display:block}aside{position:static;max-height:none;overflow:visible}.paper{border:0;padding:0;font-size:14pt}.cards>li{break-inside:avoid}
.s{print-color-adjust:exact;-webkit-print-color-adjust:exact}aside{break-before:page}}
`;
