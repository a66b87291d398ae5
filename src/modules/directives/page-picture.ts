import { mediaOf } from '@quyet/parser/read';
import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { FileAnswer } from '../../platform/http/endpoint.ts';
import type { Services } from '../../platform/module.ts';
import { readApart } from '../../reading/read-apart.ts';
import { fault, refusal } from './directives.errors.ts';
import type { DirectiveRecord } from './directives.store.ts';

/** What a browser shows by itself. */
const SHOWN = new Set(['image/jpeg', 'image/png']);

/** One page of the source as a picture (pages count from 1): drawn when asked for, so that nothing is kept twice. */
export async function pagePicture(
  services: Pick<Services, 'files' | 'config'>,
  it: DirectiveRecord,
  page: number,
): Promise<FileAnswer> {
  const bytes = await services.files.get(it.sourceHash);
  if (!bytes) throw platformFault('NOT_FOUND');
  const { type } = mediaOf(bytes);
  if (SHOWN.has(type) && page === 1) return { bytes, mediaType: type, name: it.fileName, inline: true };
  if (type !== 'application/pdf' && !type.startsWith('image/')) throw platformFault('NOT_FOUND');
  const { uploadLimitBytes: maxBytes, readingSeconds } = services.config;
  const answer = await readApart({ task: 'picture', bytes, maxBytes, page: page - 1 }, readingSeconds);
  if (!answer.ok) throw fault(answer.code);
  if ('refused' in answer.word) throw refusal(answer.word.refused);
  if (!('picture' in answer.word)) throw platformFault('NOT_FOUND');
  return { bytes: answer.word.picture, mediaType: 'image/png', name: `${page}.png`, inline: true };
}
