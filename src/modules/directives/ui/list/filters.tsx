import { useEffect, useState } from 'react';
import { Button, Filter } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useAddressSearch } from '../../../../web/shell/address.ts';
import { listOf, oneOf } from '../../../../web/shell/search.ts';
import type { DirectiveList } from '../../directives.schema.ts';
import { directiveTexts } from '../directive.texts.ts';
import { relationTexts } from '../relations/relations.texts.ts';
import { listTexts } from './list.texts.ts';
import { filterOf, STATES, type StateFilter, VALIDITIES, type ValidityFilter } from './list-filter.ts';

/** How long typing rests before the list is asked for anew. */
const REST_MS = 250;

/** Search and filters; all of them stand in the address. */
export function Filters({ list }: { list: DirectiveList | undefined }) {
  const texts = useTexts(listTexts);
  const words = useTexts(directiveTexts);
  const validities = useTexts(relationTexts).validity;
  const [search, change] = useAddressSearch();
  const held = oneOf(search, 'q') ?? '';
  const [typed, setTyped] = useState(held);
  useEffect(() => setTyped(held), [held]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is typed starts the clock
  useEffect(() => {
    if (typed === held) return;
    const timer = setTimeout(() => change({ q: typed.trim() || undefined }, 'replace'), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const years = (list?.years ?? []).map((year) => ({ value: String(year), label: String(year) }));
  const issuers = (list?.issuers ?? []).map((body) => ({ value: body.id, label: body.name }));
  return (
    <search className="q-filters" aria-label={texts.filters}>
      <input
        className="q-input q-directive-search"
        type="search"
        aria-label={texts.search}
        placeholder={texts.search}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Filter
        label={texts.state}
        options={STATES.map((state) => ({ value: state, label: words.state[state] }))}
        value={STATES.filter((state) => listOf(search, 'state').includes(state))}
        onChange={(state: StateFilter[]) => change({ state })}
        summary={texts.states}
      />
      <Filter
        label={texts.validity}
        options={VALIDITIES.map((one) => ({ value: one, label: validities[one] }))}
        value={VALIDITIES.filter((one) => listOf(search, 'validity').includes(one))}
        onChange={(validity: ValidityFilter[]) => change({ validity })}
        summary={texts.states}
      />
      <Filter
        label={texts.issuer}
        options={issuers}
        value={listOf(search, 'issuer')}
        onChange={(issuer) => change({ issuer })}
        summary={texts.issuers}
      />
      <Filter
        label={texts.year}
        options={years}
        value={listOf(search, 'year')}
        // One year at a time: the last one ticked.
        onChange={(year) => change({ year: year.slice(-1) })}
      />
      {Object.keys(filterOf(search)).length > 0 ? (
        <Button
          kind="quiet"
          size="sm"
          onClick={() =>
            change({
              q: undefined,
              state: undefined,
              validity: undefined,
              issuer: undefined,
              year: undefined,
            })
          }
        >
          {texts.clear}
        </Button>
      ) : null}
    </search>
  );
}
