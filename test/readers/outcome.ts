import { parse } from '@quyet/parser';
import { readDocument } from '@quyet/parser/read';

/** What of a task must not depend on the form its document came in. */
export interface Order {
  readonly text: string;
  readonly lead: string;
  readonly deadline: string;
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Reads a file and gives its tasks, in the order of the text. */
export async function ordersOf(bytes: Uint8Array): Promise<readonly Order[]> {
  const outcome = await readDocument(bytes, 'van-ban');
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return parse(outcome.read).tasks.map((task) => ({
    // TCVN3 has no toned capitals: "Ủy" comes back as "ủy".
    text: plain(task.text).toLowerCase(),
    lead: task.lead.map(plain).join(' + '),
    deadline: `${task.deadline.kind} ${task.deadline.due ?? '–'} ${task.deadline.recurrence ?? ''}`.trim(),
  }));
}
