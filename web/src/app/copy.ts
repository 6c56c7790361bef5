import { useState } from 'preact/hooks';
import { useExplorer } from './context.js';

/** Copies what comes, and tells for a moment what was copied. */
export function useCopy() {
  const { announce } = useExplorer();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (what: string, coming: Promise<string>): Promise<void> => {
    try {
      const text = await coming;
      try {
        await writeClipboard(text);
      } catch {
        window.prompt(`Copy the ${what}:`, text);
        return;
      }
      setCopied(what);
      announce(`The ${what} was copied.`);
      window.setTimeout(() => setCopied(null), 2_000);
    } catch {
      announce(`The ${what} could not be copied because the server does not respond.`);
    }
  };
  return { copied, copy };
}

/** Browsers withhold the clipboard from pages that another machine serves without encryption. */
async function writeClipboard(text: string): Promise<void> {
  if (!('clipboard' in navigator)) throw new Error('no clipboard');
  await navigator.clipboard.writeText(text);
}
