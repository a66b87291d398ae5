import type { FileAnswer } from '../../platform/http/endpoint.ts';
import { newId } from '../../platform/ids/id.ts';
import { writeXlsx, XLSX_TYPE } from '../../rendering/xlsx.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { countTasks } from './count-tasks.ts';
import { listTasks } from './list-tasks.ts';
import type { TaskFilter, TaskRow, TaskSort } from './register.schema.ts';
import { registerSheet } from './register-sheet.ts';
import { fault } from './tasks.errors.ts';
import { viewRules } from './view-rules.ts';

/** Rows of one workbook; a longer register is narrowed first. */
const LONGEST = 20_000;
const STEP = 500;

/** The filtered register as a workbook: exactly the rows of the list, for whoever asks. The trail keeps who and what. */
export async function exportTasks(
  scope: Scope,
  filter: TaskFilter,
  how: { readonly sort: TaskSort; readonly language: 'vi' | 'en' },
): Promise<FileAnswer> {
  const rules = await viewRules(scope);
  const { total } = await countTasks(scope, filter, { rules });
  if (total > LONGEST) throw fault('REGISTER_TOO_LARGE', { rows: total, most: LONGEST });
  const rows: TaskRow[] = [];
  let after: string | undefined;
  do {
    const page = await listTasks(scope, filter, { sort: how.sort, after, limit: STEP }, rules);
    rows.push(...page.rows);
    after = page.next ?? undefined;
  } while (after !== undefined);
  const bytes = await writeXlsx(registerSheet(rows, rules.day, how.language));
  await record(scope, {
    action: 'register.exported',
    objectKind: 'register',
    objectId: newId(),
    after: { rows: rows.length, filter, sort: how.sort, format: 'xlsx' },
  });
  return { bytes, mediaType: XLSX_TYPE, name: `so-theo-doi-nhiem-vu-${rules.day}.xlsx`, inline: false };
}
