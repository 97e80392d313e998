// SPDX-License-Identifier: MIT
#include "html_style.h"

namespace okr::report {
namespace {

// Contrast of every colour of text on every ground it stands on is 4.5:1 or more.
constexpr std::string_view style = R"css(:root {
  color-scheme: light dark;
  --ground: #fff; --raised: #f5f7f9; --ink: #1b2026; --quiet: #58626e; --line: #d9dfe5; --strong-line: #8b95a1;
  --accent: #1c5fb8; --good: #17703c; --warning: #855300; --bad: #b0261c;
  --good-ground: #e7f4ec; --warning-ground: #fdf2dc; --bad-ground: #fdeceb;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #14181c; --raised: #1c2127; --ink: #e5e9ed; --quiet: #9fabb7; --line: #333b44; --strong-line: #77838f;
    --accent: #84b4f8; --good: #72cf98; --warning: #e6b152; --bad: #ff958b;
    --good-ground: #17301f; --warning-ground: #352a12; --bad-ground: #3c1d1b;
  }
}
* { box-sizing: border-box; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif; scroll-padding-top: 1.5rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { max-width: 60rem; margin: 0 auto; padding: 3rem 1.5rem 4rem; background: var(--ground); color: var(--ink); overflow-wrap: break-word; }
a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1.5rem; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .4rem .8rem; background: var(--ground); z-index: 1; }

h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0 0 .6rem; }
h1 { font-size: 2.1rem; letter-spacing: -.015em; margin-bottom: 1rem; }
h2 { font-size: 1.6rem; letter-spacing: -.01em; }
h3 { font-size: 1.3rem; }
h4 { font-size: 1.1rem; }
h1 small { display: block; font-size: 1.05rem; letter-spacing: 0; margin-top: .4rem; }
small { font-size: .875rem; font-weight: 400; color: var(--quiet); }
h2 small, h3 small, h4 small { margin-left: .4em; }
p, ul, dl { margin: 0 0 1rem; max-width: 44rem; }
ul { padding-left: 1.3rem; }
li { margin: .25rem 0; }
li::marker { color: var(--quiet); }
time { white-space: nowrap; }
code { font: .9em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace; }
section.level-2 { margin-top: 3rem; padding-top: 2rem; border-top: 1px solid var(--line); }
section.level-3 { margin-top: 2.75rem; }
section.level-4 { margin-top: 2rem; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--quiet); }

.good, .warning, .bad { font-weight: 600; }
.good { color: var(--good); }
.warning { color: var(--warning); }
.bad { color: var(--bad); }
.quiet { color: var(--quiet); }
.notice { padding: .7rem 1rem; border: 1px solid var(--line); border-left: .3rem solid var(--strong-line); border-radius: .3rem; background: var(--raised); color: var(--ink); font-weight: 400; }
.notice.good { border-left-color: var(--good); background: var(--good-ground); }
.notice.warning { border-left-color: var(--warning); background: var(--warning-ground); }
.notice.bad { border-left-color: var(--bad); background: var(--bad-ground); }

dl { display: grid; grid-template-columns: fit-content(12rem) 1fr; gap: .3rem 1.25rem; }
dt { color: var(--quiet); min-width: 6rem; overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; }

nav { font-size: .9375rem; margin-top: 2rem; padding: 1rem 1.25rem; border-radius: .4rem; background: var(--raised); }
nav ul { list-style: none; margin: 0; padding: 0; }
nav > ul { columns: 2 14rem; column-gap: 2rem; }
nav li { margin: 0; padding: .2rem 0; break-inside: avoid; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav summary, figure summary { color: var(--quiet); font-size: .875rem; cursor: pointer; width: fit-content; }
nav details ul { margin: .1rem 0 .3rem .9rem; }

table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; font-size: .9375rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { text-align: left; overflow-wrap: anywhere; padding-bottom: .4rem; font-size: .875rem; color: var(--quiet); }
th, td { text-align: left; vertical-align: top; padding: .6rem .4rem; border-bottom: 1px solid var(--line); }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { font-size: .8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; padding-bottom: .35rem; border-bottom-color: var(--strong-line); }
thead th::first-letter { text-transform: uppercase; }
tbody th { font-weight: 500; overflow-wrap: anywhere; }
.cards tbody th { min-width: 9rem; }
/* A long title leaves room for seven short columns: none of them wraps. */
.cards tbody th:nth-last-child(8) { width: 25%; }
.number { text-align: right; }
.long { min-width: 9rem; overflow-wrap: anywhere; }
.small { width: auto; min-width: min(20rem, 100%); }
.small th:not(:first-child), .small td:not(:first-child) { padding-left: 1.5rem; }
.wide { overflow-x: auto; }

svg { forced-color-adjust: none; }
.meter { display: block; width: 5.5rem; height: .66rem; margin-top: .25rem; overflow: visible; }
.number .meter, .number .trend { margin-left: auto; }
.meter rect { fill: var(--line); }
.meter .reached { fill: var(--quiet); }
.meter.good .reached { fill: var(--good); }
.meter.warning .reached { fill: var(--warning); }
.meter.bad .reached { fill: var(--bad); }
.meter path { stroke: var(--ink); stroke-width: 2; }
.trend { display: block; width: 7.75rem; height: 2rem; margin-top: .15rem; background: var(--raised); border-radius: .2rem; }
.trend polyline { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.trend .expected { stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 3 3; stroke-linecap: butt; }
.trend circle { fill: var(--accent); }
figure { margin: 0 0 1.5rem; max-width: 42rem; }
figcaption { font-weight: 600; margin-bottom: .75rem; }
.bars svg { display: block; width: 100%; }
.bars rect { fill: var(--strong-line); }
.bars rect.good { fill: var(--good); }
.bars rect.warning { fill: var(--warning); }
.bars rect.bad { fill: var(--bad); }
.bars rect.compared { fill: var(--quiet); }
.bars path { stroke: var(--strong-line); }
.bars text { font-size: 9px; font-weight: 600; text-anchor: middle; fill: var(--ink); font-variant-numeric: tabular-nums; }
.bars text.compared { font-weight: 400; fill: var(--quiet); }
.labels { display: flex; margin-top: .35rem; }
.labels span { flex: 1 1 0; min-width: 0; padding: 0 .1rem; text-align: center; font-size: .75rem; line-height: 1.25; color: var(--quiet); }
.scale { text-align: center; font-size: .8125rem; color: var(--quiet); margin: .2rem 0 .5rem; }
.legend { font-size: .875rem; margin-bottom: .5rem; }
figure table { margin-top: .5rem; }

.questions { list-style: none; padding: 0; }
.questions li { margin: 0 0 1.1rem; }
.question { font-weight: 600; margin-bottom: .3rem; }
.answer { margin: 0; padding-left: .9rem; border-left: .2rem solid var(--line); }
.room { display: block; width: 100%; height: 5.25rem; overflow: visible; }
.room path { stroke: var(--strong-line); vector-effect: non-scaling-stroke; stroke-width: 1; }

@media screen and (min-width: 80rem) {
  body:has(nav) { max-width: 77rem; display: grid; grid-template: auto 1fr auto / 13rem minmax(0, 1fr); column-gap: 3rem; }
  body:has(nav) > * { grid-column: 2; }
  body:has(nav) > nav { grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 2rem; max-height: calc(100vh - 4rem); overflow-y: auto; margin-top: .3rem; padding: 0 .5rem 0 0; background: none; }
  nav > ul { columns: auto; }
}
@media screen and (max-width: 60rem) {
  .wide { overflow-x: visible; }
  .cards, .cards caption, .cards tbody { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .cards tr { display: grid; grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr)); gap: .5rem 1rem; padding: .8rem .9rem; margin-bottom: .75rem; border: 1px solid var(--line); border-radius: .4rem; }
  .cards th, .cards td { display: block; min-width: 0; padding: 0; border: 0; text-align: left; overflow-wrap: anywhere; }
  .cards tbody th { grid-column: 1 / -1; min-width: 0; font-weight: 600; }
  .cards .long { grid-column: span 2; }
  .cards td:empty { display: none; }
  .cards [data-label]::before { content: attr(data-label); display: block; font-size: .8125rem; font-weight: 400; color: var(--quiet); }
  .cards [data-label]::before { content: attr(data-label) / ""; }
  .cards .number svg { margin-left: 0; }
}
@media screen and (max-width: 44rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.65rem; }
  h2 { font-size: 1.3rem; }
  h3 { font-size: 1.1rem; }
  section.level-2 { margin-top: 2.25rem; padding-top: 1.5rem; }
  h4 { font-size: 1.05rem; }
  dl { grid-template-columns: fit-content(7rem) 1fr; gap: .3rem .9rem; }
  dt { min-width: 5rem; }
  .small th, .small td { min-width: 0; overflow-wrap: anywhere; }
  .bars text { font-size: 13px; }
  .labels span { padding: 0; font-size: .66rem; }
}
@page {
  margin: 16mm 15mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #58626e; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #444; --line: #bbb; --strong-line: #777; --accent: #000; --raised: #fff; --good: #0b4d28; --warning: #5c3a00; --bad: #861710; }
  html { font-size: 10pt; line-height: 1.45; }
  body { max-width: none; padding: 0; }
  nav, .skip, figure details { display: none; }
  a { color: inherit; text-decoration: none; }
  p, ul, dl { max-width: none; }
  p, li { orphans: 3; widows: 3; }
  h1, h2, h3, h4, caption, figcaption, thead, .question { break-after: avoid; }
  h1, h2, h3, h4, tr, dl, figure, .notice, .questions li { break-inside: avoid; }
  section.level-2 { margin-top: 9mm; padding-top: 5mm; }
  section.level-3 { margin-top: 7mm; }
  .notice { border-width: 1px 1px 1px 1.2mm; }
  th, td { padding: 1.6mm 1.2mm; }
  .trend { width: 5.5rem; border: 1px solid var(--line); }
  .meter { width: 4.5rem; }
  .wide { overflow: visible; }
  .room { height: 27mm; }
  footer { margin-top: 10mm; }
}
)css";

}  // namespace

std::string_view html_style() {
  return style;
}

}  // namespace okr::report
