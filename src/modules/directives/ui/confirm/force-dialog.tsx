import { useMutation } from '@tanstack/react-query';
import { ConfirmDialog, ErrorNote, KeyValues } from '../../../../web/design/index.ts';
import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Review } from '../../review.schema.ts';
import { client } from '../api.ts';
import { citation } from '../citation.ts';
import { dialogTexts } from './dialog.texts.ts';
import { asksForWork } from './dispositions.ts';
import { fateTexts } from './kind.texts.ts';

const DUTIES = ['task', 'standing', 'reporting', 'supervision'] as const;

/** What will come into being, before it does: tasks, targets, readers, and what stays undecided. */
export function ForceDialog({
  review,
  onDone,
  onClose,
}: {
  review: Review;
  onDone: (result: { tasks: number; targets: number; readers: number }) => void;
  onClose: () => void;
}) {
  const common = useTexts(dialogTexts);
  const texts = common.force;
  const fates = useTexts(fateTexts);
  const language = useLanguage();
  const number = (n: number) => formatNumber(n, language);
  const force = useMutation({
    mutationFn: () => client('POST /api/directives/:id/in-force', { params: { id: review.id } }),
    onSuccess: onDone,
  });
  const orders = review.statements.filter((one) => one.duty && asksForWork(one.disposition));
  const kinds = DUTIES.map((kind) => [kind, orders.filter((one) => one.disposition === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${number(n)} ${fates[kind].toLocaleLowerCase(language)}`);
  const spread = orders.filter((one) => (one.duty?.leads.length ?? 0) > 1).length;
  const undated = orders.filter((one) => one.duty?.deadline.dueOn === null).length;
  const targets = review.statements.reduce((sum, one) => sum + one.indicators.length, 0);
  const confirmed = review.readers.filter((line) => line.confirmed);
  const readers = new Set(confirmed.flatMap((line) => line.bodies.map((body) => body.id))).size;
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={texts.title(citation(review.header, language) ?? review.fileName)}
      confirm={texts.confirm}
      busy={force.isPending}
      onConfirm={() => force.mutate()}
    >
      <div className="q-form">
        <p className="q-sub">{texts.about}</p>
        <KeyValues
          rows={[
            [
              texts.tasks,
              <>
                <b>{number(orders.length)}</b>
                {orders.length === 0 ? null : ` (${kinds.join(', ')})`}
              </>,
            ],
            ...(spread === 0 ? [] : [[texts.spread, number(spread)] as const]),
            [
              texts.undecided,
              review.counts.withoutLead === 0
                ? texts.noneUndecided
                : texts.undecidedMore(number(review.counts.withoutLead)),
            ],
            [texts.undated, number(undated)],
            [texts.targets, number(targets)],
            [
              texts.readers,
              `${texts.readersMore(number(readers))}${
                review.counts.recipientsUnconfirmed > 0
                  ? ` ${texts.readersOpen(number(review.counts.recipientsUnconfirmed))}`
                  : ''
              }`,
            ],
          ]}
        />
        {force.error ? <ErrorNote compact error={force.error} /> : null}
      </div>
    </ConfirmDialog>
  );
}
