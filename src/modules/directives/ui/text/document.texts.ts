import { defineTexts } from '../../../../web/i18n/index.ts';

export const documentTexts = defineTexts({
  vi: { document: 'Văn bản' },
  en: { document: 'Document' },
});
