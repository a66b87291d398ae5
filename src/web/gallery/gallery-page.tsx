import './gallery.css';
import { PageHeader } from '../design/page-header.tsx';
import { SegmentedControl } from '../design/segmented.tsx';
import { useTexts } from '../i18n/texts.ts';
import { useAddressSearch } from '../shell/address.ts';
import { oneOf } from '../shell/search.ts';
import { Cards } from './cards.tsx';
import { Confirming } from './confirming.tsx';
import { Controls } from './controls.tsx';
import { DocumentPart } from './document.tsx';
import { galleryTexts } from './gallery.texts.ts';
import { Marks } from './marks.tsx';
import { Overlays } from './overlays.tsx';
import { Section } from './section.tsx';
import { TasksTable } from './tasks-table.tsx';

const schemes = ['light', 'dark'] as const;

/** All components together, on light or dark ground: `/design?ground=dark`. */
export default function GalleryPage() {
  const texts = useTexts(galleryTexts);
  const [search, change] = useAddressSearch();
  const ground = schemes.find((one) => one === oneOf(search, 'ground'));
  return (
    <>
      <PageHeader
        title={texts.title}
        sub={texts.sub}
        actions={
          <SegmentedControl
            label={texts.title}
            value={ground}
            segments={schemes.map((one) => ({ value: one, label: texts[one] }))}
            onChange={(one) => change({ ground: one })}
          />
        }
      />
      <div className="q-gallery" data-mantine-color-scheme={ground}>
        <Section title={texts.marks}>
          <Marks />
        </Section>
        <Section title={texts.controls}>
          <Controls />
        </Section>
        <Section title={texts.document}>
          <DocumentPart />
        </Section>
        <Section title={texts.confirming}>
          <Confirming />
        </Section>
        <Section title={texts.table}>
          <TasksTable count={Number(oneOf(search, 'rows') ?? 0)} />
        </Section>
        <Section title={texts.cards}>
          <Cards />
        </Section>
        <Section title={texts.overlays}>
          <Overlays />
        </Section>
      </div>
    </>
  );
}
