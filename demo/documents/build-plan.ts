/** Writes the two plans beside this file: `npx -c 'node demo/documents/build-plan.ts'`. */
import { writeFile } from 'node:fs/promises';
import { plan97 } from './plan-97.ts';
import { plan186 } from './plan-186.ts';
import { buildStatePlan } from './state-plan.ts';

for (const [file, plan] of [['ke-hoach-97-kh-ubnd.docx', plan97], ['ke-hoach-186-kh-ubnd.docx', plan186]] as const) {
  await writeFile(new URL(file, import.meta.url), await buildStatePlan(plan));
}
