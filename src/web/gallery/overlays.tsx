import { useState } from 'react';
import { BottomSheet, Button, ConfirmDialog, Drawer, TextField, toast } from '../design/index.ts';
import { useTexts } from '../i18n/texts.ts';
import { galleryTexts } from './gallery.texts.ts';
import { sample } from './sample.ts';
import { sampleCards } from './sample-cards.ts';

/** What lies above the page. */
export function Overlays() {
  const texts = useTexts(galleryTexts);
  const [open, setOpen] = useState<'dialog' | 'sheet' | 'drawer' | null>(null);
  const [typed, setTyped] = useState('');
  const close = () => setOpen(null);
  return (
    <div className="q-actions">
      <Button onClick={() => setOpen('dialog')}>{texts.openDialog}</Button>
      <Button onClick={() => setOpen('sheet')}>{texts.openSheet}</Button>
      <Button onClick={() => setOpen('drawer')}>{texts.openDrawer}</Button>
      <Button onClick={() => toast(sampleCards.said, { label: sampleCards.undo, run: () => undefined })}>
        {texts.sayToast}
      </Button>
      <ConfirmDialog
        open={open === 'dialog'}
        onClose={close}
        onConfirm={close}
        title={sampleCards.confirmTitle}
        confirm={sampleCards.confirm}
      >
        <p>{sampleCards.confirmText}</p>
      </ConfirmDialog>
      <BottomSheet
        open={open === 'sheet'}
        onClose={close}
        title={sample.taskTitle}
        actions={<Button kind="primary">{sample.review}</Button>}
      >
        <p>{sample.gap}</p>
      </BottomSheet>
      <Drawer open={open === 'drawer'} onClose={close} title={sample.openTask}>
        <TextField label={sample.work} value={typed} onChange={setTyped} />
      </Drawer>
    </div>
  );
}
