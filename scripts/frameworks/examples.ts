/** An app under examples/, and what is special about it. */
export interface Example {
  /** Its folder. */
  readonly name: string;
  /** Where its build stands; an app without one is started, and prints its address. */
  readonly built?: string;
  /** Whether its page comes with the first screen of the quiz in it. */
  readonly ready?: boolean;
}

/** One line an app. */
export const examples: readonly Example[] = [
  { name: 'vite', built: 'dist' },
  { name: 'react', built: 'dist' },
  { name: 'vue', built: 'dist' },
  { name: 'svelte', built: 'dist' },
  { name: 'angular', built: 'dist' },
  { name: 'node', ready: true },
  { name: 'eleventy', built: '_site', ready: true },
  { name: 'astro', built: 'dist', ready: true },
];
