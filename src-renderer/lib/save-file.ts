/** Offers a file for saving, as a download of the browser. */
export function saveFile(name: string, content: BlobPart, mime: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mime }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; what it reads stays until it is done.
  window.setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
