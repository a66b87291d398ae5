import './glyph.css';

const strokes = {
  add: 'M8 3v10M3 8h10',
  bell: 'M4 11V7a4 4 0 0 1 8 0v4l1 1.500H3zM6.800 14.300h2.400',
  body: 'M2.500 13.500h11M4 13.500V5.500L8 2.500l4 3v8M6.500 13.500v-3h3v3M6.500 7.200h.01M9.500 7.200h.01',
  calendar: 'M2.500 3.500h11v10h-11zM2.500 6.500h11M5.500 2v3M10.500 2v3',
  camera: 'M2 5h3l1-1.800h4L11 5h3v8H2zM8 6.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600z',
  check: 'M3 8.500l3.200 3.200L13 4.800',
  clip: 'M13 7.500l-5.200 5.200a3 3 0 0 1-4.300-4.300l5.800-5.800a2 2 0 0 1 2.900 2.900L6.500 11.200a1 1 0 0 1-1.400-1.400L10 5',
  close: 'M4 4l8 8M12 4l-8 8',
  columns: 'M2.500 3h11v10h-11zM6.200 3v10M9.800 3v10',
  document: 'M4 1.500h5.500L12.500 4.500v10H4zM6 8h4.500M6 11h4.500',
  down: 'M4 6l4 4 4-4',
  download: 'M8 2.500v8M4.500 7.500L8 11l3.500-3.500M3 13.500h10',
  edit: 'M3 13l.7-3L11 2.700 13.300 5 6 12.300z',
  filter: 'M2.500 3.500h11L9.500 8.300V13l-3-1.500V8.300z',
  globe: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM2 8h12M8 2c-4 4.500-4 7.500 0 12M8 2c4 4.500 4 7.500 0 12',
  grid: 'M2.500 2.500H7V7H2.500zM9 2.500h4.500V7H9zM2.500 9H7v4.500H2.500zM9 9h4.500v4.500H9z',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 7.300V11M8 5v.1',
  left: 'M10 4L6 8l4 4',
  link: 'M6.500 9.500l3-3M7 4.500l1.500-1.500a2.800 2.800 0 0 1 4 4L11 8.500M9 11.500L7.500 13a2.800 2.800 0 0 1-4-4L5 7.500',
  list: 'M2.500 4h11M2.500 8h11M2.500 12h11',
  lock: 'M4 7.500h8v6H4zM5.500 7.500V5a2.500 2.500 0 0 1 5 0v2.500',
  merge: 'M4 2v3l4 4 4-4V2M8 9v5',
  moon: 'M13 9.800A5.500 5.500 0 0 1 6.200 3 5.500 5.500 0 1 0 13 9.800z',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
  offline:
    'M2 2l12 12M4.500 7.500A6 6 0 0 1 8 6.300M2.300 5.500A9 9 0 0 1 5 3.800M8 3c2.200 0 4.200.9 5.700 2.500M10.300 8.300l1.200.7M8 11.500h.01',
  people:
    'M6 7.500a2.300 2.300 0 1 0 0-4.600 2.300 2.300 0 0 0 0 4.600zM1.800 13c.2-2.500 1.900-3.800 4.200-3.800s4 1.300 4.200 3.800M10.500 3.200a2.200 2.200 0 0 1 0 4.100M11.800 9.600c1.500.5 2.300 1.600 2.400 3.400',
  person:
    'M8 7.800a2.700 2.700 0 1 0 0-5.400 2.700 2.700 0 0 0 0 5.400zM2.800 14c.3-3 2.400-4.300 5.200-4.300s4.900 1.300 5.200 4.300',
  pin: 'M8 14.500s4.500-4.200 4.500-8a4.500 4.500 0 0 0-9 0c0 3.800 4.500 8 4.500 8zM8 4.900a1.600 1.600 0 1 0 0 3.200 1.600 1.600 0 0 0 0-3.200z',
  print: 'M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z',
  right: 'M6 4l4 4-4 4',
  search: 'M7 2.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9zM10.500 10.500L14 14',
  send: 'M14 2L7 9M14 2l-4.500 12L7 9 2 6.500z',
  split: 'M8 14V9L4 4M8 9l4-5M4 7V4h3M12 7V4H9',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.500v1.200M8 13.300v1.200M1.500 8h1.200M13.300 8h1.200M3.400 3.400l.8.800M11.800 11.800l.8.800M3.400 12.600l.8-.800M11.800 4.200l.8-.800',
  timeline: 'M2.500 4h6M5.500 8h6M8 12h5.500',
  trash: 'M3 4.500h10M6 4.500v-2h4v2M4.500 4.500l.5 9h6l.5-9M7 7v4M9 7v4',
  undo: 'M6 3L3 6l3 3M3 6h6.500a3.500 3.500 0 0 1 0 7H7',
  up: 'M8 13V3M4 7l4-4 4 4',
  upload: 'M8 11V3M4.500 6L8 2.500 11.500 6M3 13.500h10',
} as const;

/** The 16-unit line icons of controls. */
export type IconName = keyof typeof strokes;

export const iconNames = Object.keys(strokes) as IconName[];

/**
 * One icon, decoration beside words; a control that has only an icon names itself with `aria-label`.
 * @param name which
 * @param size `md` 16 px, `lg` 20 px for phone bars
 */
export function Icon({ name, size = 'md' }: { name: IconName; size?: 'md' | 'lg' | undefined }) {
  return (
    <svg className={size === 'lg' ? 'q-icon q-icon-lg' : 'q-icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} {...(name === 'more' ? { strokeWidth: 2.2 } : {})} />
    </svg>
  );
}
