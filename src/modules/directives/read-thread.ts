import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import type { StatementThread } from './page.schema.ts';
import { personNames, targetsOf } from './page.store.ts';
import { sentencesOf } from './statements.store.ts';
import { targetViews } from './target-view.ts';
import { summariesOf } from './task-results.ts';
import { accessTo, sentencesOpenTo } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';

/** One sentence and what became of it, as far as the person may read. */
export async function readThread(
  scope: Scope,
  directiveId: string,
  statementId: string,
): Promise<StatementThread> {
  const { tx, jurisdictionId, actor } = scope;
  const eyes = eyesOf(actor);
  const access = await accessTo(tx, jurisdictionId, directiveId, eyes);
  if (access === 'none') throw platformFault('NOT_FOUND');
  const place = { tx, jurisdictionId, directiveId };
  const { sentences } = await sentencesOf(place);
  const at = sentences.findIndex((it) => it.id === statementId);
  const it = sentences[at];
  const whole = access === 'whole';
  if (!it || !(whole || (await sentencesOpenTo(tx, jurisdictionId, directiveId, eyes)).has(statementId))) {
    throw platformFault('NOT_FOUND');
  }
  const tasks = await summariesOf(scope, directiveId, whole ? 'order' : 'leaf');
  const targets = whole ? targetViews(await targetsOf(place)) : [];
  const people = await personNames(tx, jurisdictionId, whole ? [it.confirmedBy] : []);
  return {
    id: it.id,
    directiveId,
    access,
    place: whole ? at + 1 : null,
    total: whole ? sentences.length : null,
    previous: whole ? (sentences[at - 1]?.id ?? null) : null,
    next: whole ? (sentences[at + 1]?.id ?? null) : null,
    provision: whole ? it.provision : null,
    contextLine: it.contextLine,
    text: it.text,
    disposition: it.disposition,
    confirmedBy: whole ? people(it.confirmedBy) : null,
    task: tasks.get(it.id) ?? null,
    targets: targets.filter((target) => target.statementId === it.id),
  };
}
