import { request, Unanswered } from './client.js';

interface Refused {
  readonly error?: string;
  readonly code?: string;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Gets a file, of a view or of what the address names, and hands it to the browser. The page stays as it is, whatever
 * becomes of it.
 */
export async function download(format: string, query: string, view?: unknown): Promise<void> {
  const address = `/export/${format}${view === undefined ? query : ''}`;
  const { response, answer } = await request<Blob>(address, view, undefined, (got) => got.blob());
  if (!response.ok) {
    const { error, errors } = await readRefusal(answer);
    throw new Unanswered(
      response.status < 500 ? 'refused' : 'fault',
      error ?? errors?.[0]?.message ?? `The server made no file (HTTP ${response.status}).`,
    );
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(answer);
  link.download = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? `view.${format}`;
  link.click();
  // The browser has its own hold on the file once the click is over.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

async function readRefusal(answer: Blob): Promise<Refused> {
  try {
    return JSON.parse(await answer.text()) as Refused;
  } catch {
    return {};
  }
}
