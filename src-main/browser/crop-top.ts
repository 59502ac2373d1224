/** Runs in the page. A JPEG in base64 without what stands above `top`, of a page that is `height` pixels high. */
export async function cropTop({
  jpeg,
  top,
  height,
}: {
  jpeg: string;
  top: number;
  height: number;
}): Promise<string> {
  const bytes = Uint8Array.from(atob(jpeg), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
  const above = Math.round((top * image.height) / height);
  const canvas = new OffscreenCanvas(image.width, image.height - above);
  canvas.getContext('2d')?.drawImage(image, 0, -above);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  let text = '';
  for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
  return btoa(text);
}
