import type { Statement } from '../contract.ts';
import type { Telling } from '../explain/wording/index.ts';
import { escapeHtml } from './escape.ts';
import { countsOf, factsOf, headline, oneLine, share } from './explain.ts';
import { PAGE_STYLE } from './page-style.ts';
import { paperHtml } from './paper.ts';
import { reasonsOf } from './reasons.ts';
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
${report.explanations ? `<p class="soft">${words.howTo}</p>\n` : ''}</header>
<main>
<article class="paper" lang="vi">${paperHtml(report, language)}</article>
<aside aria-labelledby="tasks"><h2 id="tasks">${words.tasks}</h2>
${cards(report, language)}
${otherCards(report, language)}</aside>
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

function cards(report: Report, language: Language): string {
  const { read, extraction } = report;
  const reasons = reasonsOf(report, language);
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
    return `<li id="t${i + 1}"><p lang="vi"><a class="n" href="#s${i + 1}">${i + 1}</a>${text}</p><dl>${facts.join('')}</dl>${whyHtml(reasons.of(task))}</li>`;
  });
  return `<ol class="cards">${items.join('\n')}</ol>`;
}

/** Sentences that order nothing, each with why; nothing where nobody asked. */
function otherCards(report: Report, language: Language): string {
  const words = WORDING[language];
  const { others } = reasonsOf(report, language);
  if (others.length === 0) return '';
  const items = others.map(({ n, statement, why }) => {
    const text = escapeHtml(oneLine(report.read.text.slice(...statement.span)));
    const sure = `${words.dispositions[statement.disposition]} · ${share(statement.confidence, language)}`;
    return `<li id="o${n}" class="${tintOf(statement.disposition)}-card"><p lang="vi"><a href="#p${n}">${text}</a></p><p class="soft">${sure}</p>${whyHtml(why)}</li>`;
  });
  return `<h2 class="further">${words.others}</h2>\n<ol class="cards">${items.join('\n')}</ol>\n`;
}

function whyHtml(why: readonly Telling[]): string {
  if (why.length === 0) return '';
  const lines = why.map(({ label, lines: said }) => {
    const items = said.map((line) => `<dd>${escapeHtml(line)}</dd>`);
    return `<dt>${escapeHtml(label)}</dt>${items.join('')}`;
  });
  return `<dl class="why">${lines.join('')}</dl>`;
}
