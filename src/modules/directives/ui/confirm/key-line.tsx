import { Button, KeyHints } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { confirmTexts } from './confirm.texts.ts';
import { keysTexts } from './keys.texts.ts';

/** The keys one needs most, and the way to all of them. */
export function KeyLine({ on, onOpen }: { on: boolean; onOpen: () => void }) {
  const texts = useTexts(confirmTexts).keys;
  const sheet = useTexts(keysTexts);
  return (
    <div className="q-key-line">
      <KeyHints
        hints={
          on
            ? [
                { keys: ['J', 'K'], does: texts.move },
                { keys: ['N'], does: texts.unsure },
                { keys: ['B'], does: texts.above },
                { keys: ['M'], does: texts.several },
              ]
            : [{ keys: ['Esc'], does: sheet.does.list }]
        }
      />
      <Button size="sm" kind="quiet" shortcut="?" onClick={onOpen}>
        {sheet.open}
      </Button>
    </div>
  );
}
