// Copying by a button, for the fields of the share dialog and the texts of the data page.

/** Copies a text; if the browser refuses, `select` selects it, so that the keyboard copies it. Says which, by the key of its message in words/copy.ts. */
export async function copyText(text: string, select: () => void): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    select();
    return 'notCopied';
  }
}
