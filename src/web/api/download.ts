import { readHeaders, writeHeaders } from './client.ts';
import { fromNetwork, fromResponse } from './error.ts';

/**
 * Asks for a file by POST, since the trail keeps every export, and lets the browser save it. Rejects with an ApiError.
 * @param name where the server names none
 */
export async function download(path: string, body: object, name: string): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...readHeaders(), ...writeHeaders(), 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw fromNetwork(cause);
  }
  if (!answer.ok) throw await fromResponse(answer);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = nameIn(answer.headers.get('content-disposition')) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const nameIn = (header: string | null): string | null => {
  const found = /filename\*=UTF-8''([^;]+)/.exec(header ?? '');
  return found?.[1] ? decodeURIComponent(found[1]) : null;
};
