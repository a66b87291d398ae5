import { defineTexts } from '../i18n/texts.ts';

/** What a sentence is, by what it asks for. */
export const kinds = ['task', 'target', 'report', 'supervision', 'standing', 'guidance', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** The words of the kinds and the two letters that number them in the margin ("NV 4"). */
export const kindTexts = defineTexts({
  vi: {
    name: {
      task: 'Nhiệm vụ',
      target: 'Chỉ tiêu',
      report: 'Báo cáo',
      supervision: 'Giám sát',
      standing: 'Thường xuyên',
      guidance: 'Định hướng',
      other: 'Khác',
    },
    mark: {
      task: 'NV',
      target: 'CT',
      report: 'BC',
      supervision: 'GS',
      standing: 'TX',
      guidance: 'ĐH',
      other: 'K',
    },
  },
  en: {
    name: {
      task: 'Task',
      target: 'Target',
      report: 'Report',
      supervision: 'Supervision',
      standing: 'Standing',
      guidance: 'Guidance',
      other: 'Other',
    },
    // The letters stand in the margin of a Vietnamese document and are cited in Vietnamese letters.
    mark: {
      task: 'NV',
      target: 'CT',
      report: 'BC',
      supervision: 'GS',
      standing: 'TX',
      guidance: 'ĐH',
      other: 'K',
    },
  },
});
