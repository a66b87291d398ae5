import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { toast } from '../../../../web/design/toast.tsx';
import { formatDate, inVietnam, useTexts } from '../../../../web/i18n/index.ts';
import { useGo } from '../../../../web/shell/address.ts';
import { useOnline } from '../../../../web/shell/online.ts';
import { useSession, useToday } from '../../../../web/shell/session.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { useDraft } from '../draft.ts';
import { type KeptFile, keepFiles, keptFiles } from './kept-files.ts';
import { type Step, sendUpdate, type UpdateDraft } from './send-update.ts';
import { texts } from './update.texts.ts';

/** A key no other update has; `randomUUID` exists only on encrypted pages. */
const newKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;

/** The draft of an update with its files, kept on this machine, and the way to send it. */
export function useUpdate(task: TaskThread) {
  const words = useTexts(texts);
  const today = useToday();
  const online = useOnline();
  const queries = useQueryClient();
  const go = useGo();
  const { person } = useSession();
  const store = `${person.id} ${task.id}`;
  const empty: UpdateDraft = {
    key: newKey(),
    percent: null,
    note: '',
    docTitle: words.docTitleUsual,
    docNumber: '',
    docDate: '',
    submit: false,
    queued: false,
  };
  const { draft, change, drop } = useDraft(`task.${task.id}.update`, empty);
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  const [savedAt, setSavedAt] = useState<string>();
  const [step, setStep] = useState<Step>();
  useEffect(() => {
    void keptFiles(store).then((kept) => setFiles((now) => [...kept, ...now]));
  }, [store]);
  const saved = () => setSavedAt(inVietnam(new Date().toISOString()).time);
  const hold = async (list: readonly KeptFile[]) => {
    setFiles(list);
    await keepFiles(store, list);
    saved();
  };
  const latest = useRef(files);
  latest.current = files;
  const write = useMutation({
    mutationFn: () =>
      sendUpdate(task, draft, files, {
        step: setStep,
        sent: async (file) => hold(latest.current.filter((one) => one.id !== file.id)),
        documented: () => change({ docNumber: '' }),
        reported: () => change({ note: '' }),
        titleOf: (n) => words.photoTitle(formatDate(today), n),
      }),
    onSuccess: () => {
      drop();
      void keepFiles(store, []);
      toast(draft.submit ? words.doneSubmit : words.done);
      go(`/tasks/${task.id}`, 'replace');
    },
    onError: () => change({ queued: false }),
    onSettled: () => {
      setStep(undefined);
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      void queries.invalidateQueries({ queryKey: ['directives'] });
    },
  });
  const { mutate, isPending } = write;
  const [resend, setResend] = useState(false);
  useEffect(() => {
    if (!resend) return;
    setResend(false);
    mutate();
  }, [resend, mutate]);
  useEffect(() => {
    if (online && draft.queued && !isPending) mutate();
  }, [online, draft.queued, isPending, mutate]);
  return {
    draft,
    change: (part: Partial<UpdateDraft>) => {
      change(part);
      saved();
    },
    files,
    add: (list: FileList | null) =>
      void hold([...files, ...[...(list ?? [])].map((file) => ({ id: newKey(), file }))]),
    /** Says that the file refused as unreadable bears no secrecy mark, and sends again from there. */
    declareUnmarked: (file: KeptFile) => {
      void hold(files.map((one) => (one === file ? { ...one, unmarked: true } : one)));
      setResend(true);
    },
    remove: (file: KeptFile) => void hold(files.filter((one) => one !== file)),
    online,
    savedAt,
    step,
    error: write.error,
    busy: isPending,
    send: () => (online ? mutate() : change({ queued: true })),
  };
}
