import './segmented.css';
import { useId } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** One part of a segmented control. */
export type Segment<V extends string> = {
  value: V;
  label: string;
  icon?: IconName | undefined;
  shortcut?: string | undefined;
};

/**
 * One of a few, all in sight: the kind of a sentence, table or board. Arrow keys move, as in any group of radios.
 * @param label what is chosen, for screen readers
 * @param strong the chosen one solid (kinds of a sentence) instead of soft (ways to look)
 */
export function SegmentedControl<V extends string>({
  label,
  value,
  segments,
  onChange,
  strong = false,
}: {
  label: string;
  value: V | undefined;
  segments: readonly Segment<V>[];
  onChange: (value: V) => void;
  strong?: boolean | undefined;
}) {
  const name = useId();
  return (
    <fieldset className={strong ? 'q-segments q-segments-strong' : 'q-segments'}>
      <legend className="q-sr">{label}</legend>
      {segments.map((segment) => (
        <label key={segment.value}>
          <input
            type="radio"
            className="q-sr"
            name={name}
            checked={value === segment.value}
            onChange={() => onChange(segment.value)}
          />
          <span>
            {segment.icon ? <Icon name={segment.icon} /> : null}
            {segment.shortcut ? <kbd>{segment.shortcut}</kbd> : null}
            {segment.label}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
