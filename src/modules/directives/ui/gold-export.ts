import { useMutation } from '@tanstack/react-query';
import { download } from '../../../web/api/download.ts';
import { explain } from '../../../web/api/index.ts';
import { toast } from '../../../web/design/index.ts';
import { useLanguage, useTexts } from '../../../web/i18n/index.ts';
import { goldTexts } from './gold.texts.ts';

/** Saves the labels of a confirmed document with its text; says how it went. */
export function useGoldExport(directiveId: string) {
  const texts = useTexts(goldTexts);
  const language = useLanguage();
  return useMutation({
    mutationFn: () => download(`/api/directives/${directiveId}/gold`, {}, 'nhan.zip'),
    onSuccess: () => toast(texts.done),
    onError: (error) => toast(explain(error, language).message),
  });
}

export { goldTexts };
