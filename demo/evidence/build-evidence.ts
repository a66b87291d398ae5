/** Draws the two photographs and writes the draft scheme: `npx -c 'node demo/evidence/build-evidence.ts'`. */
import { writeFile } from 'node:fs/promises';
import { draftScheme } from './draft-scheme.ts';
import { clearedGround, quay } from './photographs.ts';
import { encodePng } from './png.ts';

const write = (name: string, bytes: Uint8Array) => writeFile(new URL(name, import.meta.url), bytes);

await write('du-thao-de-an-giao-thong-lan-2.docx', await draftScheme());
await write('anh-mat-bang-ven-song.png', encodePng(320, 200, clearedGround));
await write('anh-ben-thoc.png', encodePng(320, 200, quay));
