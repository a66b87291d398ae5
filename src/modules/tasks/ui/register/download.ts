import { readHeaders, writeHeaders } from '../../../../web/api/client.ts';
import { fromNetwork, fromResponse } from '../../../../web/api/error.ts';
import type { Language } from '../../../../web/i18n/index.ts';
import type { TaskSort } from '../../tasks.schema.ts';
import type { RegisterFilter } from './register-filter.ts';

/** Asks for the filtered register as a workbook and lets the browser save it. Rejects with an ApiError. */
export async function downloadRegister(
  filter: RegisterFilter,
  sort: TaskSort,
  language: Language,
): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch('/api/tasks/export', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...readHeaders(), ...writeHeaders(), 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...filter, sort, language }),
    });
  } catch (cause) {
    throw fromNetwork(cause);
  }
  if (!answer.ok) throw await fromResponse(answer);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = nameIn(answer.headers.get('content-disposition')) ?? 'nhiem-vu.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const nameIn = (header: string | null): string | null => {
  const found = /filename\*=UTF-8''([^;]+)/.exec(header ?? '');
  return found?.[1] ? decodeURIComponent(found[1]) : null;
};
