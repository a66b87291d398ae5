import { Button, Dialog, Kbd } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { keysTexts } from './keys.texts.ts';

type Does = keyof (typeof keysTexts)['vi']['does'];

/** Every key of the screen, as `useProposal` and `useKeys` hear them. */
const KEYS = {
  move: [
    [['J', 'K'], 'step'],
    [['N'], 'unsure'],
    [['U'], 'unclassified'],
    [['/'], 'find'],
  ],
  decide: [
    [['Enter'], 'confirm'],
    [['1–7'], 'kind'],
    [['Delete'], 'dismiss'],
    [['T'], 'split'],
    [['G'], 'merge'],
    [['Q'], 'compare'],
  ],
  fields: [
    [['E'], 'title'],
    [['A'], 'lead'],
    [['P'], 'cooperating'],
    [['H'], 'deadline'],
    [['S'], 'product'],
    [['C'], 'accountable'],
    [['F'], 'figure'],
    [['Enter'], 'save'],
    [['Backspace'], 'takeOff'],
    [['Esc'], 'giveUp'],
  ],
  several: [
    [['B'], 'above'],
    [['M'], 'several'],
    [['Ctrl Z'], 'undo'],
    [['Ctrl Y'], 'redo'],
  ],
  screen: [
    [['V'], 'show'],
    [['O'], 'order'],
    [['L'], 'list'],
    [['I'], 'header'],
    [['R'], 'readers'],
    [['X'], 'relations'],
    [['Ctrl Enter'], 'force'],
    [['?'], 'keys'],
  ],
} as const satisfies Record<string, readonly (readonly [readonly string[], Does])[]>;

/** The sheet of keys, opened by "?". */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(keysTexts);
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={texts.title}
      actions={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <div className="q-keys">
        {(Object.keys(KEYS) as (keyof typeof KEYS)[]).map((part) => (
          <section key={part}>
            <h3>{texts.parts[part]}</h3>
            <dl>
              {KEYS[part].map(([keys, does]) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{texts.does[does]}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
