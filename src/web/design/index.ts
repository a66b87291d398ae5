/** The door of the design system: import components from here. */
export { Button, type ButtonProps, IconButton } from './button.tsx';
export { Card, EmptyState, Notice, Skeleton } from './card.tsx';
export { Tag, TimeStateChip, TimeStateWords, WorkflowTag } from './chip.tsx';
export { Confidence, Meter } from './confidence.tsx';
export { DataTable, type DataTableProps, TableFoot } from './data-table.tsx';
export { DateField, type DateFieldProps } from './date-field.tsx';
export { type DeadlineSource, DeadlineText, Source } from './deadline-text.tsx';
export { type DeadlineFacts, deadlineWords } from './deadline-words.ts';
export { BottomSheet, ConfirmDialog, Dialog, type DialogProps, Drawer } from './dialog.tsx';
export { ErrorNote } from './error-note.tsx';
export {
  CheckField,
  Field,
  type FieldControl,
  type FieldFrame,
  type Option,
  SelectField,
  TextArea,
  TextField,
  type TextFieldProps,
} from './field.tsx';
export { FileDrop, type FileDropProps, useFileSize } from './file-drop.tsx';
export { Choice, Filter } from './filter.tsx';
export { Glyph, type GlyphName, TimeGlyph } from './glyph.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Kbd, KeyHints } from './kbd.tsx';
export { KeyValues } from './key-values.tsx';
export { type Kind, kinds, kindTexts } from './kinds.ts';
export { FileLine, Lines, SubtaskLine } from './lines.tsx';
export { busyElsewhere, type ListKeys, useListKeys } from './list-keys.ts';
export { MiniMap, type MiniMapItem } from './mini-map.tsx';
export { NumberField, type NumberFieldProps, StepperField } from './number-field.tsx';
export { PageBody, PageHeader, Panel, Split } from './page-header.tsx';
export { DocumentFoot, DocumentHead, DocumentTitle, type HeadLine, Paper } from './paper.tsx';
export { Menu, type MenuItem, Popover, type PopoverTrigger } from './popover.tsx';
export { SearchSelect, type SearchSelectProps } from './search-select.tsx';
export { type Segment, SegmentedControl } from './segmented.tsx';
export { Evidence, MarginMark, Sentence, type SentenceLook } from './sentence.tsx';
export {
  type ClearAspect,
  SixClear,
  SixClearCount,
  type SixClearFacts,
} from './six-clear.tsx';
export { ProgressBar, StateBar, type StateCounts, StateLegend } from './state-bar.tsx';
export type { Column, TableGroupItem, TableItem, TableRowItem } from './table-model.ts';
export { type Tab, Tabs, Views } from './tabs.tsx';
export { History, type HistoryLine, Quote, Thread, ThreadNode } from './thread.tsx';
export {
  type SentenceState,
  type TimeState,
  timeStates,
  timeStatesByUrgency,
  timeStateTexts,
} from './time-state.ts';
export { Tip } from './tip.tsx';
export { toast, withdrawOffers } from './toast.tsx';
export { type WorkflowState, workflowStates, workflowTexts } from './workflow.ts';
