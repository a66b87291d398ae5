import './popover.css';
import { useState } from 'react';
import { matches } from '../i18n/collation.ts';
import { useTexts } from '../i18n/texts.ts';
import { fieldTexts } from './field.texts.ts';
import { CheckField, type Option } from './field.tsx';
import { Icon, type IconName } from './icon.tsx';
import { MenuItems, Popover } from './popover.tsx';

/**
 * A filter above a table: shows what it holds, opens a list to tick. Long lists get a search.
 * @param label what is filtered: "Lĩnh vực"
 * @param value the ticked ones; empty means all
 * @param summary the words for several, e.g. "6 văn bản"; the count when absent
 */
export function Filter<V extends string>({
  label,
  options,
  value,
  onChange,
  summary,
}: {
  label: string;
  options: readonly Option<V>[];
  value: readonly V[];
  onChange: (value: V[]) => void;
  summary?: ((count: number) => string) | undefined;
}) {
  const texts = useTexts(fieldTexts);
  const [typed, setTyped] = useState('');
  const only = value.length === 1 ? options.find((option) => option.value === value[0])?.label : undefined;
  const held = value.length === 0 ? null : (only ?? summary?.(value.length) ?? String(value.length));
  return (
    <Popover
      trigger={(props) => (
        <button type="button" className={held === null ? 'q-filter' : 'q-filter q-filter-on'} {...props}>
          <span>
            {held === null ? label : `${label}: `}
            {held === null ? null : <b>{held}</b>}
          </span>
          <Icon name="down" />
        </button>
      )}
    >
      {() => (
        <>
          {options.length > 9 ? (
            <div className="q-filter-search">
              <input
                className="q-input"
                type="search"
                aria-label={texts.searchToFind}
                placeholder={texts.searchToFind}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            </div>
          ) : null}
          <div className="q-filter-list">
            {options
              .filter((option) => matches(option.label, typed))
              .map((option) => (
                <CheckField
                  key={option.value}
                  checked={value.includes(option.value)}
                  onChange={(on) =>
                    onChange(on ? [...value, option.value] : value.filter((other) => other !== option.value))
                  }
                >
                  {option.label} {option.note ? <small>{option.note}</small> : null}
                </CheckField>
              ))}
          </div>
        </>
      )}
    </Popover>
  );
}

/**
 * One of a few in the form of a filter: "Nhóm theo: Cơ quan chủ trì".
 */
export function Choice<V extends string>({
  label,
  options,
  value,
  onChange,
  icon,
}: {
  label: string;
  options: readonly Option<V>[];
  value: V;
  onChange: (value: V) => void;
  icon?: IconName | undefined;
}) {
  const held = options.find((option) => option.value === value);
  return (
    <Popover
      align="end"
      trigger={(props) => (
        <button type="button" className="q-filter" {...props}>
          {icon ? <Icon name={icon} /> : null}
          <span>
            {label}: <b>{held?.label ?? ''}</b>
          </span>
          <Icon name="down" />
        </button>
      )}
    >
      {(close) => (
        <MenuItems
          close={close}
          items={options.map((option) => ({
            key: option.value,
            label: option.label,
            current: option.value === value,
            onSelect: () => onChange(option.value),
          }))}
        />
      )}
    </Popover>
  );
}
