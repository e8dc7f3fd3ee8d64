import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const KEY = 'stammkunde.theme';
const DARK_CLASS = 'pf-v6-theme-dark';
const listeners = new Set<() => void>();

/** The theme that public/theme.js chose before the first paint, or the reader since. */
export function currentTheme(): Theme {
  return document.documentElement.classList.contains(DARK_CLASS) ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.classList.toggle(DARK_CLASS, theme === 'dark');
  localStorage.setItem(KEY, theme);
  listeners.forEach((listener) => listener());
}

export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, currentTheme);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
