/**
 * A sentence read by itself beneath a heading of its kind: how a changed sentence would be read, without reading the whole
 * document again. So all that is said of changes takes time linear in the text.
 */
import type { Deadline, Disposition, Extraction, ParseOptions, Task } from '../contract.ts';
import { runPipeline } from '../pipeline.ts';
import type { Role } from '../role/cues.ts';

/** Words that give a passage its role, as a heading of their own. */
export const HEADINGS: Partial<Readonly<Record<Role, string>>> = {
  duties: 'NHIỆM VỤ, GIẢI PHÁP',
  organisation: 'TỔ CHỨC THỰC HIỆN',
  assessment: 'KẾT QUẢ ĐẠT ĐƯỢC',
  limitation: 'HẠN CHẾ',
  cause: 'NGUYÊN NHÂN',
  viewpoint: 'QUAN ĐIỂM',
  objective: 'MỤC TIÊU',
  scope: 'PHẠM VI',
  unknown: 'VẤN ĐỀ CHUNG',
};

export interface ReadAlone {
  readonly disposition: Disposition;
  /** Null where it orders nothing. */
  readonly order: {
    readonly lead: Task['lead'];
    readonly basis: Task['assignmentBasis'];
    readonly deadline: Deadline;
  } | null;
}

/** A heading of a role with words beneath it, as a piece of a document. */
export function beneath(role: Role, words: string): string {
  return `XX. ${HEADINGS[role]}\n\n${/[.:;!?…]$/u.test(words) ? words : `${words}.`}`;
}

/** Reads words beneath a heading and tells of what stands at one of them; null where that makes no statement. */
export function readAlone(words: string, role: Role, options: ParseOptions, at = 0): ReadAlone | null {
  if (HEADINGS[role] === undefined) return null;
  const text = beneath(role, words);
  const read = { text, tables: [], format: 'txt', encoding: null } as const;
  return readAt(runPipeline(read, options).extraction, text.indexOf('\n\n') + 2 + at);
}

/** What stands at an offset of a text, as it was read. */
export function readAt(extraction: Extraction, at: number): ReadAlone | null {
  const statement = extraction.statements.find((it) => it.segments.some(([a, b]) => a <= at && at < b));
  if (!statement) return null;
  const [start, end] = statement.span;
  const task = extraction.tasks.find((it) => it.span[0] >= start && it.span[0] < end);
  return {
    disposition: statement.disposition,
    order: task ? { lead: task.lead, basis: task.assignmentBasis, deadline: task.deadline } : null,
  };
}
