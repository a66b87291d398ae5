import { download } from '../../../../web/api/download.ts';
import type { Language } from '../../../../web/i18n/index.ts';
import type { TaskSort } from '../../tasks.schema.ts';
import type { RegisterFilter } from './register-filter.ts';

/** Asks for the filtered register as a workbook and lets the browser save it. Rejects with an ApiError. */
export const downloadRegister = (filter: RegisterFilter, sort: TaskSort, language: Language): Promise<void> =>
  download('/api/tasks/export', { ...filter, sort, language }, 'nhiem-vu.xlsx');
