import { onServer } from '../shared/on-server.js';
import { absentTag, addLanguage } from '../../src/index.js';

/** Milliseconds after which others stand in for the words. */
const PATIENCE = 5_000;

/** The address of the script that this runs in: in its folder lie the words of other languages. Modules are not told it. */
const script = addressOfScript();

const asked = new Map<string, Promise<void>>();

/** Gets the words of a language that are not in the file, once for all quizzes. Where they do not come, others stand in. */
export async function loadLanguage(language: string): Promise<void> {
  const name = absentTag(language);
  if (name === undefined) return;
  const asking = asked.get(name) ?? load(name);
  asked.set(name, asking);
  await asking;
}

async function load(name: string): Promise<void> {
  const path = `locales/${name}.json`;
  try {
    const { href } = new URL(path, script);
    const response = await fetch(href, { redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok || !addLanguage(name, await response.json())) throw new Error(`${response.status}`);
  } catch (error) {
    console.warn(`newsquiz: ${path} does not have the words of the quiz.`, error);
  }
}

function addressOfScript(): string {
  if (onServer) return '';
  const { currentScript: tag } = document;
  return tag instanceof HTMLScriptElement ? tag.src : '';
}
