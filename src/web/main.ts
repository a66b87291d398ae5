/**
 * The first script of every page: a few kilobytes that decide what to load. Who is signed in gets the
 * application; who is not gets the sign-in page, which stays light.
 */
import './design/tokens.css';
import './design/fonts.css';
import './design/elements.css';
import { askForSession, rememberSignedIn, wasSignedIn } from './shell/session-request.ts';

const alone = ['/sign-in', '/first-sign-in'];

async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the application.');
  if (alone.includes(location.pathname)) {
    const { showSignIn } = await import('./sign-in/main.tsx');
    await showSignIn(root);
    return;
  }
  const asked = askForSession();
  // Load both at once when the session most likely holds; a stranger is spared the application.
  const application = wasSignedIn() ? import('./app.tsx') : null;
  const answer = await asked;
  if (answer.kind === 'session') {
    rememberSignedIn(true);
    const { showApplication } = await (application ?? import('./app.tsx'));
    showApplication(root, answer.session);
    return;
  }
  const { showSignIn, showUnreachable } = await import('./sign-in/main.tsx');
  if (answer.kind === 'unreachable') {
    await showUnreachable(root, answer.error);
    return;
  }
  rememberSignedIn(false);
  const next = location.pathname + location.search;
  history.replaceState(null, '', next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`);
  await showSignIn(root);
}

// A page left open over an update asks for files that are gone; a fresh start finds the new ones.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('q.reloaded') ?? 0);
  if (Date.now() - last < 10_000) return;
  event.preventDefault();
  sessionStorage.setItem('q.reloaded', String(Date.now()));
  location.reload();
});

void start();
