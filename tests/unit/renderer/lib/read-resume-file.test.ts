import { expect, test } from 'vitest';
import { readResumeFile } from '#renderer/lib/read-resume-file.ts';

const MB = 1_000_000;
const large = (name: string, size: number): File => ({ name, size }) as File;

test.each([
  ['cv.pdf', 8 * MB, /8 MB; a resume of up to 7 MB/],
  ['cv.pdf', 2_000 * MB, /2,000 MB; a resume/],
  ['JobAI.zip', 90 * MB, /90 MB; an archive of up to 60 MB.*Take what you do not need/],
])('%s of %d bytes is refused before it is read', async (name, size, message) => {
  await expect(readResumeFile(large(name, size))).rejects.toThrow(message);
});
