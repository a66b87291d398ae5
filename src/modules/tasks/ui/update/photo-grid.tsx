import { useEffect, useMemo } from 'react';
import { Icon, IconButton, useFileSize } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { KeptFile } from './kept-files.ts';
import { texts } from './update.texts.ts';

/** Photos and files that go with the update: the camera, the machine's own files, and what was chosen. */
export function PhotoGrid({
  files,
  onAdd,
  onRemove,
}: {
  files: readonly KeptFile[];
  onAdd: (files: FileList | null) => void;
  onRemove: (file: KeptFile) => void;
}) {
  const words = useTexts(texts);
  const pick = (label: string, icon: 'camera' | 'clip', camera: boolean) => (
    <label className="q-update-add">
      <Icon name={icon} size="lg" />
      <span>{label}</span>
      <input
        type="file"
        className="q-sr"
        multiple={!camera}
        {...(camera ? { accept: 'image/*', capture: 'environment' as const } : {})}
        onChange={(event) => {
          onAdd(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
  return (
    <fieldset className="q-update-photos">
      <legend>
        <span>{words.photos}</span> <small>{words.photosAside}</small>
      </legend>
      <div>
        {files.map((one) => (
          <Kept key={one.id} kept={one} onRemove={() => onRemove(one)} />
        ))}
        {pick(words.take, 'camera', true)}
        {pick(words.choose, 'clip', false)}
      </div>
    </fieldset>
  );
}

function Kept({ kept, onRemove }: { kept: KeptFile; onRemove: () => void }) {
  const words = useTexts(texts);
  const size = useFileSize();
  const picture = kept.file.type.startsWith('image/');
  const address = useMemo(() => (picture ? URL.createObjectURL(kept.file) : null), [kept.file, picture]);
  useEffect(() => () => (address === null ? undefined : URL.revokeObjectURL(address)), [address]);
  return (
    <figure>
      {address === null ? <Icon name="document" size="lg" /> : <img src={address} alt={kept.file.name} />}
      <figcaption>
        {picture ? '' : `${kept.file.name}, `}
        {size(kept.file.size)}
      </figcaption>
      <IconButton name="close" label={words.drop(kept.file.name)} onClick={onRemove} />
    </figure>
  );
}
