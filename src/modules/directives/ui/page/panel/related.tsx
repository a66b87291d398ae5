import { Button } from '../../../../../web/design/index.ts';
import { useTexts } from '../../../../../web/i18n/index.ts';
import type { WholeDirective } from '../../../page.schema.ts';
import { useCitation } from '../../citation.ts';
import { directiveTexts } from '../../directive.texts.ts';
import { relationTexts } from '../../relations/relations.texts.ts';
import { pageTexts } from '../page.texts.ts';
import { type DistinctReference, distinctReferences, RELATIONS } from '../references.ts';
import type { Choice } from '../use-choice.ts';

/** The documents this one names, by its bond to them, and those here that name it. */
export function Related({ directive, choice }: { directive: WholeDirective; choice: Choice }) {
  const texts = useTexts(pageTexts).reference;
  const cite = useCitation();
  const words = useTexts(directiveTexts);
  const relations = useTexts(relationTexts).page;
  const named = distinctReferences(directive.references);
  const { referredBy } = directive;
  return (
    <div className="q-results-related">
      <div className="q-actions">
        <Button size="sm" icon="link" href={`/directives/${directive.id}/relations`}>
          {relations.toGraph}
        </Button>
      </div>
      {named.length + referredBy.length === 0 ? <p className="q-sub">{texts.none}</p> : null}
      {referredBy.length > 0 ? (
        <section>
          <h3>{texts.from}</h3>
          <ul>
            {referredBy.map((one) => (
              <li key={one.directiveId}>
                <a className="q-link" href={`/directives/${one.directiveId}`}>
                  {cite(one) ?? one.title ?? words.document}
                </a>{' '}
                <span className="q-sub">{texts.inverse[one.relation]}</span>
                {one.title ? <p lang="vi">{one.title}</p> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {named.length > 0 ? (
        <section>
          <h3>{texts.to}</h3>
          {RELATIONS.filter((relation) => named.some((one) => one.relation === relation)).map((relation) => (
            <div key={relation} className="q-results-bond">
              <h4>{texts.relation[relation]}</h4>
              <ul>
                {named
                  .filter((one) => one.relation === relation)
                  .map((one) => (
                    <Named
                      key={one.spans[0]?.join('-')}
                      reference={one}
                      directive={directive}
                      choice={choice}
                    />
                  ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
    </div>
  );
}

function Named({
  reference,
  directive,
  choice,
}: {
  reference: DistinctReference;
  directive: WholeDirective;
  choice: Choice;
}) {
  const texts = useTexts(pageTexts).reference;
  const words = useTexts(directiveTexts);
  const cite = useCitation();
  const { directiveId, title, issuerWording, spans } = reference;
  const name = cite(reference) ?? words.document;
  // Without a number its own words name it best.
  const own = reference.number === null ? directive.text?.slice(...(spans[0] ?? [0, 0])) : null;
  const shown = own ? <span lang="vi">{own.replace(/\s+/gu, ' ')}</span> : name;
  const places = directive.statements.filter(
    (one) =>
      one.disposition !== 'label' && spans.some(([from, to]) => from < one.span[1] && to > one.span[0]),
  );
  return (
    <li>
      {directiveId ? (
        <a className="q-link" href={`/directives/${directiveId}`}>
          {shown}
        </a>
      ) : (
        shown
      )}
      {issuerWording && !own ? <span lang="vi"> {texts.of(issuerWording)}</span> : null}
      {places.map((one) => (
        <span key={one.id} className="q-results-places">
          <a className="q-link" href={choice.hrefOf(one.id)} data-keep-scroll>
            {texts.inSentence(one.place)}
          </a>
        </span>
      ))}
      {title && !own ? <p lang="vi">{title}</p> : null}
    </li>
  );
}
