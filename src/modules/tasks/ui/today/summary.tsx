import { formatNumber, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import type { Today } from '../../tasks.schema.ts';
import { registerHref } from '../register/register-filter.ts';
import { texts } from './today.texts.ts';

type Figure = { count: number; opens: object };

/** The day in one line: only what is not zero, each figure a link to exactly its list. */
export function Summary({ today }: { today: Today }) {
  const words = useTexts(texts);
  const language = useLanguage();
  const { office, focalPoint, overview } = today;
  const { sum } = words;
  const all: readonly (readonly [key: keyof typeof sum, figure: Figure | undefined])[] = [
    ['toConfirm', office?.toConfirm],
    ['newlyOver', office?.newlyOver ?? overview?.newlyOver],
    ['unassigned', office?.unassigned],
    ['refused', office?.refused],
    ['over', focalPoint?.over],
    ['soon', focalPoint?.soon],
    ['toReceive', focalPoint?.toReceive],
    ['returned', focalPoint?.returned],
    ['total', overview?.total],
  ];
  const shown = all.filter((one): one is readonly [keyof typeof sum, Figure] => (one[1]?.count ?? 0) > 0);
  if (shown.length === 0) return <p>{words.calm}</p>;
  return (
    <p>
      {shown.map(([key, figure], at) => {
        const red = key === 'over' || key === 'newlyOver';
        return (
          <span key={key}>
            {at === 0 ? '' : ', '}
            <a className={red ? 'q-plain q-today-over' : 'q-plain'} href={registerHref(figure.opens)}>
              <b>{words.works(formatNumber(figure.count, language))}</b>
              {sum[key]}
            </a>
          </span>
        );
      })}
      .
    </p>
  );
}
