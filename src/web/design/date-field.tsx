import { useId, useRef, useState } from 'react';
import { formatDate, parseDate } from '../i18n/dates.ts';
import { useTexts } from '../i18n/texts.ts';
import { IconButton } from './button.tsx';
import { fieldTexts } from './field.texts.ts';
import { Field, type FieldFrame } from './field.tsx';

/** What a date field takes. Dates are `yyyy-MM-dd`; '' means none. */
export type DateFieldProps = FieldFrame & {
  value: string;
  /** Called with a real date or '' while typing; never with half a date. */
  onChange: (value: string) => void;
  min?: string | undefined;
  max?: string | undefined;
  name?: string | undefined;
};

/**
 * A date as dd/MM/yyyy, typed (2/4/26 and 020426 are understood) or picked from the machine's own calendar.
 */
export function DateField({
  label,
  aside,
  hint,
  error,
  optional,
  value,
  onChange,
  min,
  max,
  name,
}: DateFieldProps) {
  const texts = useTexts(fieldTexts);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const native = useRef<HTMLInputElement>(null);
  const nativeId = useId();
  const shown = typed ?? (value === '' ? '' : formatDate(value));
  const accept = (text: string) => {
    setTyped(text);
    setWrong(false);
    const date = text.trim() === '' ? '' : parseDate(text);
    if (date !== null && date !== value) onChange(date);
  };
  const settle = () => {
    if (typed === null) return;
    if (typed.trim() === '' || parseDate(typed) !== null) setTyped(null);
    else setWrong(true);
  };
  return (
    <Field
      {...{ label, aside, optional }}
      hint={hint ?? texts.dateForm}
      error={wrong ? texts.dateWrong : error}
    >
      {(control) => (
        <span className="q-with-button">
          <input
            {...control}
            className="q-input q-num"
            name={name}
            inputMode="numeric"
            autoComplete="off"
            placeholder="dd/MM/yyyy"
            value={shown}
            onChange={(event) => accept(event.currentTarget.value)}
            onBlur={settle}
          />
          <IconButton
            name="calendar"
            label={texts.openCalendar}
            onClick={() => native.current?.showPicker()}
          />
          <input
            ref={native}
            id={nativeId}
            type="date"
            tabIndex={-1}
            aria-hidden="true"
            value={value}
            min={min}
            max={max}
            onChange={(event) => {
              setTyped(null);
              setWrong(false);
              onChange(event.currentTarget.value);
            }}
          />
        </span>
      )}
    </Field>
  );
}
