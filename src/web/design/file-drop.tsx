import { useId, useState } from 'react';
import { useLanguage } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { useTexts } from '../i18n/texts.ts';
import { IconButton } from './button.tsx';
import './field.css';
import { fieldTexts } from './field.texts.ts';
import { Glyph } from './glyph.tsx';
import { Icon } from './icon.tsx';

/** What the place for files takes. */
export type FileDropProps = {
  /** What is wanted, e.g. "Tệp văn bản (docx, pdf)". */
  label: string;
  files: readonly File[];
  onChange: (files: File[]) => void;
  /** As in `<input accept>`, e.g. `.docx,.pdf,image/*`. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** Largest size of one file, in bytes. */
  limit?: number | undefined;
  /** Opens the camera on a phone. */
  camera?: boolean | undefined;
  /** Part already sent, 0 to 1, while an upload runs. */
  progress?: number | undefined;
  error?: string | undefined;
};

/** A size in KB or MB with one decimal. */
export function useFileSize(): (bytes: number) => string {
  const language = useLanguage();
  return (bytes) =>
    bytes < 1_000_000
      ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}\u00a0KB`
      : `${formatNumber(bytes / 1_000_000, language, 1)}\u00a0MB`;
}

function accepted(file: File, accept: string | undefined): boolean {
  if (!accept) return true;
  return accept.split(',').some((rule) => {
    const one = rule.trim().toLowerCase();
    if (one.startsWith('.')) return file.name.toLowerCase().endsWith(one);
    return one.endsWith('/*') ? file.type.startsWith(one.slice(0, -1)) : file.type === one;
  });
}

/** A place to drop files or choose them; says at once what cannot be taken and why. */
export function FileDrop(props: FileDropProps) {
  const texts = useTexts(fieldTexts);
  const size = useFileSize();
  const id = useId();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (list: FileList | null) => {
    const found = [...(list ?? [])];
    const wrong = found.find((file) => !accepted(file, props.accept));
    const large = found.find((file) => props.limit !== undefined && file.size > props.limit);
    setRefused(
      wrong ? texts.wrongKind(wrong.name) : large ? texts.tooLarge(large.name, size(props.limit ?? 0)) : null,
    );
    const good = found.filter(
      (file) => accepted(file, props.accept) && file.size <= (props.limit ?? Number.POSITIVE_INFINITY),
    );
    if (good.length > 0) props.onChange(props.multiple ? [...props.files, ...good] : good.slice(0, 1));
  };
  const problem = refused ?? props.error;
  return (
    <div className="q-field">
      <div className="q-field-label">
        <label htmlFor={id}>{props.label}</label>
        {props.limit === undefined ? null : <span>≤ {size(props.limit)}</span>}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the input inside does the same by keyboard */}
      <div
        className="q-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer.files);
        }}
      >
        <Icon name={props.camera ? 'camera' : 'upload'} size="lg" />
        <span>{texts.dropHere}</span>
        <input
          id={id}
          type="file"
          accept={props.accept}
          multiple={props.multiple}
          {...(props.camera ? { capture: 'environment' as const } : {})}
          aria-describedby={problem ? `${id}-note` : undefined}
          onChange={(event) => {
            take(event.currentTarget.files);
            event.currentTarget.value = '';
          }}
        />
        <label htmlFor={id} className="q-btn q-btn-secondary q-btn-sm" aria-hidden="true">
          {texts.chooseFile}
        </label>
      </div>
      {problem ? (
        <p id={`${id}-note`} className="q-field-error" role="alert">
          <Glyph name="flag" />
          <span>{problem}</span>
        </p>
      ) : null}
      {props.files.length === 0 ? null : (
        <ul className="q-files">
          {props.files.map((file) => (
            <li key={`${file.name} ${file.size} ${file.lastModified}`}>
              <Icon name="document" />
              <span>{file.name}</span>
              <span className="q-muted q-num">
                {props.progress === undefined
                  ? size(file.size)
                  : texts.sending(Math.round(props.progress * 100))}
              </span>
              <IconButton
                name="close"
                label={texts.takeOff(file.name)}
                onClick={() => props.onChange(props.files.filter((other) => other !== file))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
