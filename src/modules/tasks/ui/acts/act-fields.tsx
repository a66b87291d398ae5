import type { TaskEvidence, TaskThread } from '../../tasks.schema.ts';
import type { Act } from '../api.ts';
import { AssignForm, NewLeadForm } from './assign-form.tsx';
import { ClarifyForm } from './clarify-form.tsx';
import { DeadlineForm } from './deadline-form.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { NoteForm } from './note-form.tsx';
import { ReasonForm, WithdrawForm } from './reason-form.tsx';
import { ReportForm } from './report-form.tsx';
import { SubmitForm } from './submit-form.tsx';

/** The form that belongs to an act. */
export default function ActFields({
  act,
  evidence,
  ...rest
}: {
  task: TaskThread;
  act: Act;
  evidence?: TaskEvidence | undefined;
  onClose: () => void;
}) {
  switch (act) {
    case 'assign':
    case 'add-bodies':
      return <AssignForm act={act} {...rest} />;
    case 'reassign':
    case 'hand-over':
      return <NewLeadForm act={act} {...rest} />;
    case 'receive':
    case 'confirm':
    case 'resume':
      return <NoteForm act={act} {...rest} />;
    case 'return':
    case 'suspend':
    case 'refuse':
    case 'cancel':
      return <ReasonForm act={act} {...rest} />;
    case 'withdraw-evidence':
      return evidence ? <WithdrawForm act={act} evidence={evidence} {...rest} /> : null;
    case 'report':
      return <ReportForm act={act} {...rest} />;
    case 'add-evidence':
      return <EvidenceForm act={act} {...rest} />;
    case 'submit':
      return <SubmitForm act={act} {...rest} />;
    case 'set-deadline':
      return <DeadlineForm act={act} {...rest} />;
    case 'clarify':
      return <ClarifyForm act={act} {...rest} />;
  }
}
