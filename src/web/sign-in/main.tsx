import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SignIn } from './sign-in.tsx';

function show(root: HTMLElement, page: ReactNode): void {
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}

/** Shows the page for who is not signed in. What is seen once in a lifetime is loaded apart. */
export async function showSignIn(root: HTMLElement): Promise<void> {
  if (location.pathname !== '/first-sign-in') {
    show(root, <SignIn />);
    return;
  }
  const { FirstSignIn } = await import('./first-sign-in.tsx');
  show(root, <FirstSignIn />);
}

/** Shows that the server did not answer. */
export async function showUnreachable(root: HTMLElement, error: unknown): Promise<void> {
  const { Unreachable } = await import('./unreachable.tsx');
  show(root, <Unreachable error={error} />);
}
