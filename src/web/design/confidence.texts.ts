import { defineTexts } from '../i18n/texts.ts';

export const confidenceTexts = defineTexts({
  vi: { confidence: (figure: string) => `Độ tin cậy ${figure}`.trim() },
  en: { confidence: (figure) => `Confidence ${figure}`.trim() },
});
