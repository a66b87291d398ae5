import { useQuery } from '@tanstack/react-query';
import { SearchSelect, type SearchSelectProps } from '../../../web/design/index.ts';
import { bodiesQuery } from './api.ts';

/**
 * Bodies of the directory that live today, found by typing.
 * @param known bodies whose names are needed before the directory is there, or which live no more
 */
export function BodySelect({
  known = [],
  ...props
}: Omit<SearchSelectProps, 'options'> & { known?: readonly { id: string; name: string }[] }) {
  const { data } = useQuery(bodiesQuery);
  const listed = (data?.bodies ?? []).map((body) => ({
    value: body.id,
    label: body.name,
    note: body.shortName ?? undefined,
  }));
  const missing = known
    .filter((body) => !listed.some((option) => option.value === body.id))
    .map((body) => ({ value: body.id, label: body.name }));
  return <SearchSelect {...props} options={[...listed, ...missing]} />;
}
