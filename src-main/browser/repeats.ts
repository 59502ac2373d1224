/**
 * Runs in the page. Whether a JPEG shows the same over and over, each time `period` pixels further down: what a busy
 * browser gives for a page that is higher than its view when it copies the view before the rest is drawn.
 */
export async function repeats({ jpeg, period }: { jpeg: string; period: number }): Promise<boolean> {
  const width = 64;
  const visible = 40;
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const compared = Math.min(period, image.height - period);
  if (compared < period / 4) return false;
  const pen = new OffscreenCanvas(width, image.height).getContext('2d', { willReadFrequently: true });
  if (pen === null) return false;
  pen.drawImage(image, 0, 0, width, image.height);
  const first = pen.getImageData(0, 0, width, compared).data;
  const next = pen.getImageData(0, period, width, compared).data;
  return first.every((value, at) => Math.abs(value - (next[at] ?? 0)) < visible);
}
