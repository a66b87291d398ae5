import { useState } from 'react';
import { Glyph, Icon, IconButton, Lines, Tag, useFileSize } from '../../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskEvidence, TaskThread } from '../../tasks.schema.ts';
import { EvidencePreview, fileHref, previewable } from './evidence-preview.tsx';
import { texts } from './thread.texts.ts';

/**
 * What proves the result: files to look at or take home, and documents by number and date.
 * @param onWithdraw offers to withdraw, where the caller may
 */
export function EvidenceList({
  task,
  onWithdraw,
}: {
  task: TaskThread;
  onWithdraw?: ((evidence: TaskEvidence) => void) | undefined;
}) {
  const words = useTexts(texts);
  const [shown, setShown] = useState<TaskEvidence | null>(null);
  if (task.evidence.length === 0) return <p className="q-sm q-sub">{words.noEvidence}</p>;
  return (
    <>
      <Lines>
        {task.evidence.map((one) => (
          <li key={one.id} className={one.withdrawn ? 'q-task-withdrawn' : undefined}>
            <Icon name={one.file?.mediaType.startsWith('image/') ? 'camera' : 'document'} />
            <span>
              <Name task={task} evidence={one} onShow={() => setShown(one)} />
              <small>
                <Facts evidence={one} />
              </small>
            </span>
            {one.withdrawn ? (
              <Tag>{words.withdrawn}</Tag>
            ) : task.state === 'confirmed' ? (
              <Glyph name="ok" />
            ) : onWithdraw ? (
              <IconButton name="undo" label={words.withdraw(one.title)} onClick={() => onWithdraw(one)} />
            ) : null}
          </li>
        ))}
      </Lines>
      {shown ? <EvidencePreview taskId={task.id} evidence={shown} onClose={() => setShown(null)} /> : null}
    </>
  );
}

function Name({ task, evidence, onShow }: { task: TaskThread; evidence: TaskEvidence; onShow: () => void }) {
  const words = useTexts(texts);
  const { file, title } = evidence;
  if (!file) return <span lang="vi">{title}</span>;
  if (previewable(evidence)) {
    return (
      <button type="button" className="q-link" aria-label={words.preview(title)} onClick={onShow}>
        <span lang="vi">{title}</span>
      </button>
    );
  }
  const href = fileHref(task.id, evidence.id);
  return (
    <a
      className="q-link"
      href={href}
      {...(file.inline ? { target: '_blank', rel: 'noreferrer' } : { download: file.name })}
    >
      <span lang="vi">{title}</span>
    </a>
  );
}

function Facts({ evidence }: { evidence: TaskEvidence }) {
  const words = useTexts(texts);
  const size = useFileSize();
  const { docNumber, docDate, file } = evidence;
  const parts = [
    docNumber ? words.document(docNumber, docDate ? words.dated(formatDate(docDate)) : '') : null,
    file ? size(file.size) : null,
    words.added(evidence.addedBy, formatDate(evidence.addedOn)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
