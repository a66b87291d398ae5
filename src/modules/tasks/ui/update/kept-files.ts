/** A file that waits on this machine until it is sent; `unmarked` once the person has said that it is no secret. */
export type KeptFile = { id: string; file: File; unmarked?: true };

const database = 'q-drafts';
const store = 'files';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (files: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opened = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(opened.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    opened.close();
  }
}

/** The files of a draft as they were last kept; none where the browser keeps nothing. */
export async function keptFiles(key: string): Promise<KeptFile[]> {
  try {
    return (await inStore<KeptFile[] | undefined>('readonly', (files) => files.get(key))) ?? [];
  } catch {
    return [];
  }
}

/** Keeps the files of a draft across a closed window; an empty list forgets them. */
export async function keepFiles(key: string, list: readonly KeptFile[]): Promise<void> {
  try {
    if (list.length === 0) await inStore('readwrite', (files) => files.delete(key));
    else await inStore('readwrite', (files) => files.put([...list], key));
  } catch {
    // Without storage the files live as long as the page.
  }
}
