import { useState } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { formatNumber, parseNumber } from '../i18n/numbers.ts';
import { useTexts } from '../i18n/texts.ts';
import { fieldTexts } from './field.texts.ts';
import { Field, type FieldFrame } from './field.tsx';

/** What a field for a number takes; null means empty. */
export type NumberFieldProps = FieldFrame & {
  value: number | null;
  onChange: (value: number | null) => void;
  name?: string | undefined;
};

function useTyped({ value, onChange }: Pick<NumberFieldProps, 'value' | 'onChange'>) {
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  return {
    shown: typed ?? (value === null ? '' : formatNumber(value, language)),
    wrong,
    accept: (text: string) => {
      setTyped(text);
      setWrong(false);
      const number = text.trim() === '' ? null : parseNumber(text, language);
      if (number !== null || text.trim() === '') onChange(number);
    },
    settle: () => {
      if (typed === null) return;
      if (typed.trim() === '' || parseNumber(typed, language) !== null) setTyped(null);
      else setWrong(true);
    },
    set: (number: number) => {
      setTyped(null);
      setWrong(false);
      onChange(number);
    },
  };
}

/** A number, written with the decimal mark of the person's language. */
export function NumberField({
  label,
  aside,
  hint,
  error,
  optional,
  value,
  onChange,
  name,
}: NumberFieldProps) {
  const texts = useTexts(fieldTexts);
  const typed = useTyped({ value, onChange });
  return (
    <Field {...{ label, aside, hint, optional }} error={typed.wrong ? texts.numberWrong : error}>
      {(control) => (
        <input
          {...control}
          className="q-input q-num"
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={typed.shown}
          onChange={(event) => typed.accept(event.currentTarget.value)}
          onBlur={typed.settle}
        />
      )}
    </Field>
  );
}

/**
 * A count with a large minus and plus, for a thumb.
 * @param min, max the counts it stops at
 * @param by how much one press changes
 */
export function StepperField({
  label,
  aside,
  hint,
  error,
  optional,
  value,
  onChange,
  name,
  min = 0,
  max = Number.MAX_SAFE_INTEGER,
  by = 1,
}: NumberFieldProps & { min?: number | undefined; max?: number | undefined; by?: number | undefined }) {
  const texts = useTexts(fieldTexts);
  const typed = useTyped({ value, onChange });
  const step = (change: number) => typed.set(Math.min(max, Math.max(min, (value ?? 0) + change)));
  return (
    <Field {...{ label, aside, hint, optional }} error={typed.wrong ? texts.numberWrong : error}>
      {(control) => (
        <div className="q-stepper">
          <button type="button" aria-label={`${label}: ${texts.less}`} onClick={() => step(-by)}>
            −
          </button>
          <input
            {...control}
            name={name}
            inputMode="decimal"
            autoComplete="off"
            value={typed.shown}
            onChange={(event) => typed.accept(event.currentTarget.value)}
            onBlur={typed.settle}
          />
          <button type="button" aria-label={`${label}: ${texts.more}`} onClick={() => step(by)}>
            +
          </button>
        </div>
      )}
    </Field>
  );
}
