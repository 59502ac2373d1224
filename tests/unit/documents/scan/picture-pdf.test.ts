import { expect, test } from 'vitest';
import { importFile } from '#main/documents/import/import-file.ts';
import { drawPage } from '#main/documents/scan/draw-page.ts';
import { picturePdf } from '#renderer/lib/picture-pdf.ts';

/** One grey dot, as a JPEG. */
const DOT = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=',
  'base64',
);

test('a photo becomes a PDF of one page in its own proportions, which says that it is a scan', async () => {
  const bytes = picturePdf(new Uint8Array(DOT), 3000, 4000);
  const { page, width, height } = await drawPage('cv.jpg', bytes, 1, 72);
  expect(Math.round(page.height)).toBe(842);
  expect(width / height).toBeCloseTo(0.75, 1);
  await expect(importFile({ name: 'cv.jpg', bytes })).rejects.toMatchObject({
    details: { reason: 'no-text' },
  });
});
