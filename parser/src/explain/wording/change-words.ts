import type { Deadline } from '../../contract.ts';
import { WORDING } from '../../format/wording.ts';
import type { WhatIf } from '../types.ts';
import type { Language } from './rule-words.ts';
import { TELLING } from './telling.texts.ts';

/** 2026-06-30 → "30/06/2026" for the office. */
export function day(iso: string, language: Language): string {
  return language === 'vi' ? iso.split('-').reverse().join('/') : iso;
}

/** "bỏ «trước ngày 30/6/2026» thì không có thời hạn": each change with what would come of it; moves together. */
export function changeLines(whatIfs: readonly WhatIf[], language: Language): string[] {
  const texts = TELLING[language];
  const moves = whatIfs.filter(({ change }) => change.kind === 'moved-beneath');
  const rest = whatIfs.filter(({ change }) => change.kind !== 'moved-beneath');
  const moved = moves.map(
    ({ change, outcome }) => `«${sentenceCase(change.words)}»: ${outcomeWords(outcome, language)}`,
  );
  return [
    ...rest.map((it) => changeLine(it, language)),
    ...(moved.length > 0 ? [texts.change['moved-beneath'](moved.join('; '))] : []),
  ];
}

function changeLine({ change, outcome }: WhatIf, language: Language): string {
  const words = change.words.replace(/\s+/gu, ' ').trim();
  return TELLING[language].would(made(change.kind, words, language), outcomeWords(outcome, language));
}

function outcomeWords(outcome: WhatIf['outcome'], language: Language): string {
  const texts = TELLING[language];
  return [
    outcome.disposition === undefined
      ? null
      : texts.readAs(WORDING[language].dispositions[outcome.disposition].toLocaleLowerCase('vi')),
    outcome.lead === undefined ? null : texts.leads(outcome.lead.names.join(', ') || nobodyIn(language)),
    outcome.deadline === undefined ? null : deadlineWords(outcome.deadline, language),
  ]
    .filter((it) => it !== null)
    .join(', ');
}

/** "HẠN CHẾ" → "Hạn chế". */
const sentenceCase = (words: string): string => words.charAt(0) + words.slice(1).toLocaleLowerCase('vi');

function made(kind: WhatIf['change']['kind'], words: string, language: Language): string {
  const texts = TELLING[language].change;
  switch (kind) {
    case 'without-actor':
    case 'without-verb':
    case 'without-time':
      return texts.without(words);
    case 'issued-on':
      return texts['issued-on'](day(words, language));
    default:
      return texts[kind](words);
  }
}

const nobodyIn = (language: Language): string => (language === 'vi' ? 'chưa giao' : 'nobody');

function deadlineWords(deadline: Deadline, language: Language): string {
  const texts = TELLING[language];
  if (deadline.kind === 'none') return texts.noDeadline;
  if (deadline.due !== null) return texts.due(day(deadline.due, language));
  return deadline.recurrence === null ? texts.noDay : WORDING[language].recurrences[deadline.recurrence];
}
