import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../web/api/client.ts';
import { Button, Dialog, Skeleton } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { TaskEvidence } from '../../tasks.schema.ts';
import { texts } from './thread.texts.ts';

/** The address of the file of a piece of evidence. */
export const fileHref = (taskId: string, evidenceId: string): string =>
  addressOf('/api/tasks/:id/evidence/:evidenceId/file', { id: taskId, evidenceId });

/** Pictures and plain text are shown in place; a PDF opens in a tab of its own. */
export const previewable = ({ file }: TaskEvidence): boolean =>
  file?.inline === true && /^(image|text)\//.test(file.mediaType);

/** A picture or a text, in place. */
export function EvidencePreview({
  taskId,
  evidence,
  onClose,
}: {
  taskId: string;
  evidence: TaskEvidence;
  onClose: () => void;
}) {
  const words = useTexts(texts);
  const href = fileHref(taskId, evidence.id);
  return (
    <Dialog
      wide
      open
      onClose={onClose}
      title={<span lang="vi">{evidence.title}</span>}
      actions={
        <Button icon="download" href={href} download>
          {words.download}
        </Button>
      }
    >
      {evidence.file?.mediaType.startsWith('image/') ? (
        <img className="q-task-picture" src={href} alt={evidence.title} />
      ) : (
        <PlainText href={href} />
      )}
    </Dialog>
  );
}

function PlainText({ href }: { href: string }) {
  const { data } = useQuery({
    queryKey: ['tasks', 'evidence', href],
    queryFn: async ({ signal }) => (await fetch(href, { signal })).text(),
  });
  return data === undefined ? (
    <Skeleton />
  ) : (
    <pre className="q-task-text" lang="vi">
      {data}
    </pre>
  );
}
