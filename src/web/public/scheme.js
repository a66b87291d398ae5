// Runs before the first paint, so that a person who works in the dark never sees a white flash,
// and so that the page speaks the chosen language to a screen reader from the start.
(() => {
  const root = document.documentElement;
  let scheme = null;
  let language = null;
  try {
    scheme = localStorage.getItem('q.scheme');
    language = localStorage.getItem('q.language');
  } catch {
    // Storage may be closed to us; the defaults hold.
  }
  const dark =
    scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  root.lang = language === 'en' ? 'en' : 'vi';
})();
