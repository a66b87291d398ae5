/** An explanation in lines for people: why, the lead, the deadline, the confidence, and what would have changed it. */
import type { Explanation, Ground, LeadSource } from '../types.ts';
import { changeLines, day } from './change-words.ts';
import { type Language, ruleWords } from './rule-words.ts';
import { TELLING } from './telling.texts.ts';

export interface Telling {
  readonly label: string;
  readonly lines: readonly string[];
}

/** `text` is the text as read. */
export function tell(it: Explanation, text: string, language: Language): Telling[] {
  const texts = TELLING[language];
  const quote = (span: readonly [number, number]): string => `«${brief(text.slice(...span))}»`;
  const { order } = it;
  const changes = changeLines(it.whatIfs, language);
  return [
    { label: texts.why, lines: [[named(it.rule, language), ...grounds(it, quote, language)].join('; ')] },
    ...(order
      ? [
          { label: texts.lead, lines: [leadLine(order.leadSources, order.leadRule, quote, language)] },
          { label: texts.deadline, lines: deadlineLines(it, quote, language) },
          { label: texts.confidence, lines: [confidenceLine(it, language)] },
        ]
      : []),
    ...(changes.length > 0 ? [{ label: texts.otherwise, lines: changes }] : []),
  ];
}

type Quote = (span: readonly [number, number]) => string;

const LONGEST = 90;

function brief(words: string): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

const named = (rule: string, language: Language): string => {
  const words = ruleWords(rule, language);
  return words === rule ? rule : `${words} (${rule})`;
};

function grounds({ grounds: all }: Explanation, quote: Quote, language: Language): string[] {
  const texts = TELLING[language];
  const lines = all.map((ground: Ground) => {
    if (ground.kind === 'passage')
      return texts.passage[ground.role] + (ground.span ? ` ${quote(ground.span)}` : '');
    return ground.kind === 'goes-on' ? texts.goesOn : `${texts.ground[ground.kind]} ${quote(ground.span)}`;
  });
  return [...new Set(lines)];
}

function leadLine(sources: readonly LeadSource[], rule: string, quote: Quote, language: Language): string {
  const texts = TELLING[language];
  const [first, ...others] = sources;
  if (!first) return texts.nobody;
  const source = (it: LeadSource): string =>
    `${named(it.rule, language)} ${[...new Set(it.spans.map(quote))].join(', ')}`;
  const next = others.find((it) => it.names.join() !== first.names.join());
  const taken = rule === first.rule ? source(first) : `${named(rule, language)} ${source(first)}`;
  return `${taken}; ${next ? `${texts.elseFrom} ${source(next)}` : texts.elseNobody}`;
}

function deadlineLines({ order }: Explanation, quote: Quote, language: Language): string[] {
  const texts = TELLING[language];
  if (!order) return [];
  const { deadlineRule: rule, anchor, fromAbove, passedOver } = order;
  const term = rule === 'term-from-issue' || rule === 'working-days-from-issue';
  const taken = [
    rule === null ? null : named(rule, language),
    anchor === null ? (term ? texts.noAnchor : null) : texts.countsFrom(day(anchor, language)),
    fromAbove ? texts.fromAbove : null,
    rule === null && passedOver.length === 0 ? texts.noTime : null,
  ].filter((it) => it !== null);
  const unused = passedOver.map((it) => `${texts.notUsed} ${quote(it.span)}: ${named(it.reason, language)}`);
  return [...(taken.length > 0 ? [taken.join('; ')] : []), ...unused];
}

function confidenceLine({ order, rule, confidence }: Explanation, language: Language): string {
  const texts = TELLING[language];
  if (!order) return '';
  const { said, right, all, kept, cap } = order.measured;
  const counted = all === 0 ? texts.uncounted : texts.counted(right, all);
  const figures = `${texts.says} ${rule} ${share(said, language)}; ${counted} (${share(kept, language)})`;
  return `${share(confidence, language)}: ${figures}; ${texts.cap[cap]}`;
}

function share(value: number, language: Language): string {
  const text = value.toFixed(2);
  return language === 'vi' ? text.replace('.', ',') : text;
}
