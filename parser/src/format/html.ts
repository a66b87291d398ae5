import type { Statement } from '../contract.ts';
import { escapeHtml } from './escape.ts';
import { countsOf, factsOf, headline, oneLine, share } from './explain.ts';
import { PAGE_STYLE } from './page-style.ts';
import { paperHtml } from './paper.ts';
import type { Language, Report } from './report.ts';
import { tintOf } from './tint.ts';
import { WORDING } from './wording.ts';

/** One self-contained page, without script: the document with its statements tinted, and beside it what they order. */
export function formatHtml(report: Report, language: Language): string {
  const words = WORDING[language];
  const { extraction } = report;
  const title = headline(extraction.header, language) || report.name;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(oneLine(title))}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1 lang="vi">${escapeHtml(oneLine(title))}</h1>
<p lang="vi">${escapeHtml(oneLine(extraction.header.title ?? ''))}</p>
<p class="soft">${escapeHtml(words.summary(countsOf(extraction)))}</p>
${legend(extraction.statements, language)}
</header>
<main>
<article class="paper" lang="vi">${paperHtml(report, language)}</article>
<aside aria-labelledby="tasks"><h2 id="tasks">${words.tasks}</h2>
${cards(report, language)}
</aside>
</main>
</body>
</html>
`;
}

function legend(statements: readonly Statement[], language: Language): string {
  const words = WORDING[language];
  const counts = new Map<Statement['disposition'], number>();
  for (const one of statements) counts.set(one.disposition, (counts.get(one.disposition) ?? 0) + 1);
  const items = [...counts].map(
    ([disposition, n]) =>
      `<li><span class="s ${tintOf(disposition)}">${words.dispositions[disposition]}</span> ${n}</li>`,
  );
  return `<ul class="legend" aria-label="${words.legend}">${items.join('')}</ul>`;
}

function cards({ read, extraction }: Report, language: Language): string {
  const words = WORDING[language];
  if (extraction.tasks.length === 0) return `<p>${words.noTasks}</p>`;
  const items = extraction.tasks.map((task, i) => {
    const facts = factsOf(task, read.text, language).map(({ label, value, words: said }) => {
      const quote = said === null || said === value ? '' : ` <q lang="vi">${escapeHtml(said)}</q>`;
      return `<dt>${label}</dt><dd>${escapeHtml(value)}${quote}</dd>`;
    });
    facts.push(`<dt>${words.provision}</dt><dd>${escapeHtml(task.provision)}</dd>`);
    facts.push(
      `<dt>${words.confidence}</dt><dd>${share(task.confidence, language)} (${words.dispositions[task.disposition]})</dd>`,
    );
    const text = escapeHtml(oneLine(task.text));
    return `<li id="t${i + 1}"><p lang="vi"><a class="n" href="#s${i + 1}">${i + 1}</a>${text}</p><dl>${facts.join('')}</dl></li>`;
  });
  return `<ol class="cards">${items.join('\n')}</ol>`;
}
