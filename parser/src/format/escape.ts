const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe inside elements and quoted attributes; characters that HTML does not allow become U+FFFD. */
export function escapeHtml(text: string): string {
  return (
    text
      .replace(/[&<>"']/g, (ch) => ESCAPES[ch] ?? ch)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones HTML forbids
      .replace(/[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]/g, '\ufffd')
      .replace(/\p{Surrogate}/gu, '\ufffd')
  );
}
