/** For the browser to take the text, in milliseconds. */
const PATIENCE = 60_000;

/** Saves a text as a file, where the browser saves downloads. */
export function downloadText(text: string, name: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
