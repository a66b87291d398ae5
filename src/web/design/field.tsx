import './field.css';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../i18n/texts.ts';
import { fieldTexts } from './field.texts.ts';
import { Flag } from './flag.tsx';

/** What every field has around its control. */
export type FieldFrame = {
  /** Always visible; never only a placeholder. */
  label: string;
  /** A short word at the right end of the label, e.g. "kế hoạch 64 mốc". */
  aside?: string | undefined;
  /** Help beneath the control. */
  hint?: string | undefined;
  /** What is wrong and how to put it right; replaces the hint. */
  error?: string | undefined;
  /** Marks a field that may stay empty. */
  optional?: boolean | undefined;
};

/** What the control inside must carry so that label, hint and error are read with it. */
export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

/**
 * Label, control, hint or error, tied together.
 * @param children draws the control with the attributes given
 */
export function Field({
  children,
  ...frame
}: FieldFrame & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const texts = useTexts(fieldTexts);
  const note = frame.error ?? frame.hint;
  return (
    <div className="q-field">
      <div className="q-field-label">
        <label htmlFor={id}>{frame.label}</label>
        {frame.aside || frame.optional ? <span>{frame.aside ?? texts.optional}</span> : null}
      </div>
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : `${id}-note`,
        'aria-invalid': frame.error === undefined ? undefined : true,
      })}
      {note === undefined ? null : (
        <p id={`${id}-note`} className={frame.error === undefined ? 'q-field-hint' : 'q-field-error'}>
          {frame.error === undefined ? null : <Flag />}
          <span>{note}</span>
        </p>
      )}
    </div>
  );
}

/** What a one-line field of text takes. */
export type TextFieldProps = FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  name?: string | undefined;
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'url' | undefined;
  placeholder?: string | undefined;
  autoComplete?: string | undefined;
  autoFocus?: boolean | undefined;
  maxLength?: number | undefined;
  onBlur?: (() => void) | undefined;
};

/** One line of text. */
export function TextField({ label, aside, hint, error, optional, onChange, ...input }: TextFieldProps) {
  return (
    <Field {...{ label, aside, hint, error, optional }}>
      {(control) => (
        <input
          {...control}
          className="q-input"
          {...input}
          type={input.type ?? 'text'}
          required={false}
          aria-required={optional ? undefined : true}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/**
 * Several lines of text; grows with what is written.
 * @param rows lines shown at first
 * @param voice `doc` when the words become document text
 */
export function TextArea({
  label,
  aside,
  hint,
  error,
  optional,
  value,
  onChange,
  rows = 3,
  voice,
  name,
  autoFocus,
}: FieldFrame & {
  value: string;
  onChange: (value: string) => void;
  rows?: number | undefined;
  voice?: 'doc' | undefined;
  name?: string | undefined;
  autoFocus?: boolean | undefined;
}) {
  return (
    <Field {...{ label, aside, hint, error, optional }}>
      {(control) => (
        <div className="q-textarea" data-value={value}>
          <textarea
            {...control}
            className={voice === 'doc' ? 'q-input q-input-doc' : 'q-input'}
            rows={rows}
            name={name}
            // biome-ignore lint/a11y/noAutofocus: only where a dialog opens for this one field
            autoFocus={autoFocus}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}

/** One choice of a list; `terms` are further words by which a search finds it: other names, abbreviations. */
export type Option<V extends string = string> = {
  value: V;
  label: string;
  note?: string | undefined;
  terms?: string | undefined;
};

/**
 * One of a few choices, with the machine's own list (light, and best on phones). For long lists: `SearchSelect`.
 * @param placeholder the words of "nothing chosen yet"; with it the value may be ''
 */
export function SelectField<V extends string>({
  label,
  aside,
  hint,
  error,
  optional,
  value,
  options,
  onChange,
  placeholder,
  name,
}: FieldFrame & {
  value: V | '';
  options: readonly Option<V>[];
  onChange: (value: V) => void;
  placeholder?: string | undefined;
  name?: string | undefined;
}) {
  return (
    <Field {...{ label, aside, hint, error, optional }}>
      {(control) => (
        <select
          {...control}
          className="q-input q-select"
          name={name}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value as V)}
        >
          {placeholder === undefined ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.note ? `${option.label} (${option.note})` : option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/**
 * A box to tick.
 * @param children the words beside it
 */
export function CheckField({
  checked,
  onChange,
  children,
  hint,
}: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  hint?: string | undefined;
}) {
  const id = useId();
  return (
    <div className="q-check">
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : `${id}-note`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label htmlFor={id}>{children}</label>
      {hint === undefined ? null : (
        <p id={`${id}-note`} className="q-field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
