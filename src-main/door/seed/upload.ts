import { z } from 'zod';

/** A file: as a form sends it, or as JSON. */
export const Upload = z.union([
  z.object({ file: z.file() }),
  z.object({ name: z.string().min(1).max(255), base64: z.string() }),
]);

/** The file as the contract takes it. */
export async function fileOf(upload: z.output<typeof Upload>): Promise<{ name: string; base64: string }> {
  if ('base64' in upload) return upload;
  const bytes = Buffer.from(await upload.file.arrayBuffer());
  return { name: upload.file.name.slice(0, 255) || 'file', base64: bytes.toString('base64') };
}
