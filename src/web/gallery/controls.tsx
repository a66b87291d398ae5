import { useState } from 'react';
import {
  Button,
  CheckField,
  Choice,
  DateField,
  FileDrop,
  Filter,
  IconButton,
  Menu,
  NumberField,
  SearchSelect,
  SegmentedControl,
  SelectField,
  StepperField,
  Tabs,
  TextArea,
  TextField,
  timeStatesByUrgency,
  timeStateTexts,
  Views,
} from '../design/index.ts';
import { useTexts } from '../i18n/texts.ts';
import { sample } from './sample.ts';

/** Buttons and every kind of field, each holding a value. */
export function Controls() {
  const states = useTexts(timeStateTexts);
  const [text, setText] = useState<string>(sample.workText);
  const [line, setLine] = useState('');
  const [date, setDate] = useState('2027-06-30');
  const [number, setNumber] = useState<number | null>(66.2);
  const [stones, setStones] = useState<number | null>(52);
  const [sector, setSector] = useState('infra');
  const [lead, setLead] = useState<string[]>(['sct']);
  const [bodies, setBodies] = useState<string[]>(['lamkhe', 'phukhe']);
  const [notify, setNotify] = useState(true);
  const [files, setFiles] = useState<File[]>([]);
  const [way, setWay] = useState('table');
  const [filter, setFilter] = useState<string[]>(['infra']);
  return (
    <div className="q-gallery-stack">
      <div className="q-actions">
        <Button kind="primary" shortcut="Enter">
          {sample.confirm}
        </Button>
        <Button icon="edit" shortcut="E">
          {sample.edit}
        </Button>
        <Button icon="split" shortcut="T">
          {sample.split}
        </Button>
        <Button kind="quiet">{sample.drop}</Button>
        <Button size="sm" icon="link">
          {sample.openTask}
        </Button>
        <Button busy>{sample.sending}</Button>
        <Button reason={sample.forceReason}>{sample.force}</Button>
        <IconButton name="left" label={sample.edit} />
        <Menu label={sample.openTask} icon="more" items={[{ key: 'e', label: sample.edit, icon: 'edit' }]} />
      </div>
      <div className="q-chips">
        <SegmentedControl label={sample.groupBy} value={way} segments={sample.ways} onChange={setWay} />
        <Filter label={sample.filterSector} options={sample.sectors} value={filter} onChange={setFilter} />
        <Choice label={sample.groupBy} options={sample.sectors} value={sector} onChange={setSector} />
        <Views
          label={sample.sector}
          current="infra"
          views={sample.sectors.map((one) => ({ key: one.value, href: '?', label: one.label }))}
        />
      </div>
      <Tabs
        label={sample.deadline}
        current="over"
        tabs={timeStatesByUrgency.map((state, index) => ({
          key: state,
          href: `?state=${state}`,
          label: states[state],
          count: index + 2,
          state,
        }))}
      />
      <div className="q-gallery-columns">
        <div className="q-form">
          <TextArea label={sample.work} value={text} onChange={setText} hint={sample.workNote} />
          <TextField label={sample.lead} value={line} onChange={setLine} optional />
          <DateField label={sample.deadline} value={date} onChange={setDate} />
          <DateField label={sample.deadline} value="2026-01-02" onChange={setDate} error={sample.wrongDate} />
          <NumberField label={sample.value} aside={sample.valueAside} value={number} onChange={setNumber} />
        </div>
        <div className="q-form">
          <StepperField
            label={sample.stones}
            aside={sample.stonesAside}
            value={stones}
            onChange={setStones}
            max={64}
          />
          <SelectField label={sample.sector} value={sector} options={sample.sectors} onChange={setSector} />
          <SearchSelect label={sample.lead} single options={sample.bodies} value={lead} onChange={setLead} />
          <SearchSelect
            label={sample.cooperate}
            options={sample.bodies}
            value={bodies}
            onChange={setBodies}
          />
          <CheckField checked={notify} onChange={setNotify} hint={sample.notifyHint}>
            {sample.notify}
          </CheckField>
          <FileDrop
            label={sample.file}
            files={files}
            onChange={setFiles}
            accept=".docx,.pdf"
            limit={25_000_000}
            multiple
          />
        </div>
      </div>
    </div>
  );
}
