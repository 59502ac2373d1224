/** Where the window finds a stored file (a PDF, a picture) by its id. */
export function fileUrl(fileId: string): string {
  return `/files/${encodeURIComponent(fileId)}`;
}
