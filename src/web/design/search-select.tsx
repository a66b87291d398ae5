import './popover.css';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { fold, matches } from '../i18n/collation.ts';
import { useTexts } from '../i18n/texts.ts';
import { IconButton } from './button.tsx';
import { Tag } from './chip.tsx';
import { fieldTexts } from './field.texts.ts';
import { Field, type FieldFrame, type Option } from './field.tsx';
import { place } from './place-panel.ts';

/** What a searchable choice takes. `value` is a list; with `single` it holds at most one. */
export type SearchSelectProps = FieldFrame & {
  options: readonly Option[];
  value: readonly string[];
  onChange: (value: string[]) => void;
  single?: boolean | undefined;
  placeholder?: string | undefined;
  /** For lists the server searches: called as one types; `options` are then shown as they come. */
  onSearch?: ((typed: string) => void) | undefined;
};

/** How many options are drawn at once; typing narrows the rest. */
const drawn = 50;

/**
 * One or several of a long list, found by typing without marks: bodies, people, directives. Arrows move, Enter
 * chooses, Escape closes, Backspace in an empty field takes off the last one.
 */
export function SearchSelect(props: SearchSelectProps) {
  const { options, value, onChange, single = false, placeholder, onSearch, ...frame } = props;
  const texts = useTexts(fieldTexts);
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const labelOf = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  const shown = onSearch ? options.slice(0, drawn) : search(options, typed ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of options is another height
  useLayoutEffect(() => {
    if (!open || !input.current || !list.current) return;
    const field = input.current;
    const panel = list.current;
    panel.style.width = `${field.offsetWidth}px`;
    const move = () => place(field.getBoundingClientRect(), panel, 'start');
    move();
    window.addEventListener('resize', move);
    window.addEventListener('scroll', move, true);
    return () => {
      window.removeEventListener('resize', move);
      window.removeEventListener('scroll', move, true);
    };
  }, [open, shown.length]);
  const close = () => {
    setOpen(false);
    setTyped(null);
    setActive(0);
  };
  const choose = (option: Option) => {
    if (single) {
      onChange([option.value]);
      close();
      return;
    }
    const held = value.includes(option.value);
    onChange(held ? value.filter((one) => one !== option.value) : [...value, option.value]);
    setTyped(null);
  };
  const step = (by: number) => {
    setOpen(true);
    const next = open ? (active + by + shown.length) % Math.max(1, shown.length) : 0;
    setActive(next);
    requestAnimationFrame(() => list.current?.children[next]?.scrollIntoView({ block: 'nearest' }));
  };
  const keys = (event: KeyboardEvent) => {
    const chosen = shown[active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && open && chosen) {
      choose(chosen);
      // The next Enter belongs to the form; typing or an arrow opens the list again.
      close();
    } else if (event.key === 'Escape' && open) close();
    else if (event.key === 'Backspace' && !single && !typed && value.length > 0) onChange(value.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(0);
    onSearch?.(text);
    if (single && text === '') onChange([]);
  };
  const settled = single && value[0] !== undefined ? labelOf(value[0]) : '';
  return (
    <Field {...frame}>
      {(control) => (
        <>
          {single || value.length === 0 ? null : (
            <div className="q-picked">
              {value.map((one) => (
                <Tag key={one}>
                  {labelOf(one)}
                  <IconButton
                    name="close"
                    label={texts.takeOff(labelOf(one))}
                    onClick={() => onChange(value.filter((other) => other !== one))}
                  />
                </Tag>
              ))}
            </div>
          )}
          <input
            {...control}
            ref={input}
            className="q-input q-select"
            type="text"
            role="combobox"
            aria-expanded={open}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={open && shown[active] ? `${listId}-${active}` : undefined}
            autoComplete="off"
            placeholder={placeholder ?? texts.searchToFind}
            value={typed ?? settled}
            onClick={() => setOpen(true)}
            onFocus={(event) => event.currentTarget.select()}
            onBlur={close}
            onKeyDown={keys}
            onChange={(event) => type(event.currentTarget.value)}
          />
          <div
            ref={list}
            id={listId}
            role="listbox"
            aria-label={frame.label}
            className="q-combo-list"
            hidden={!open}
          >
            {shown.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and hears the keys
              <div
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={value.includes(option.value)}
                data-active={index === active || undefined}
                // Keeps the focus in the field while the mouse chooses.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                <span>{option.label}</span>
                {option.note ? <small>{option.note}</small> : null}
              </div>
            ))}
            {shown.length === 0 ? <p className="q-combo-empty">{texts.nothingFound}</p> : null}
          </div>
        </>
      )}
    </Field>
  );
}

/** What fits the words typed; labels that begin with them come first. */
function search(options: readonly Option[], typed: string): readonly Option[] {
  if (typed.trim() === '') return options.slice(0, drawn);
  const found = options.filter((option) => matches(`${option.label} ${option.terms ?? ''}`, typed));
  const begins = (option: Option) => Number(fold(option.label).startsWith(fold(typed)));
  return found.sort((a, b) => begins(b) - begins(a)).slice(0, drawn);
}
