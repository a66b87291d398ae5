import { formatDate, useTexts } from '../../../../web/i18n/index.ts';
import type { TaskThread } from '../../tasks.schema.ts';
import { texts as taskTexts } from '../tasks.texts.ts';
import { texts } from './acts.texts.ts';

/** Who is waited for, in a sentence. */
export function useWaitingWords(): (
  task: Pick<TaskThread, 'state' | 'lead' | 'office' | 'children' | 'confirmedOn'>,
) => string {
  const { waits } = useTexts(texts);
  const common = useTexts(taskTexts);
  return ({ state, lead, office, children, confirmedOn }) => {
    const body = lead?.name ?? common.nobody;
    if (children && state !== 'confirmed' && state !== 'cancelled')
      return waits.several(children.total - children.confirmed);
    switch (state) {
      case 'unassigned':
        return waits.unassigned(office.name);
      case 'assigned':
        return waits.assigned(body);
      case 'returned':
        return waits.returned(body);
      case 'submitted':
        return waits.submitted(office.name);
      case 'suspended':
        return waits.suspended(office.name);
      case 'refused':
        return waits.refused(office.name);
      case 'confirmed':
        return waits.confirmed(office.name, confirmedOn ? formatDate(confirmedOn) : '');
      case 'cancelled':
        return waits.cancelled;
      default:
        return waits.working(body);
    }
  };
}
