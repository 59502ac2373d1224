import { z } from 'zod';
import raw from './true-libraries.json' with { type: 'json' };

const Truths = z.record(
  z.string(),
  z.strictObject({ title: z.string(), reads: z.array(z.string()), holds: z.record(z.string(), z.string()) }),
);

/** The pages that real widget libraries draw, and what is true of each: a line a question, and what it holds once it is filled in. */
export const LIBRARIES = Object.entries(Truths.parse(raw)).map(([name, { title, ...truth }]) => ({
  name,
  title,
  truth,
}));

/** The page around what a library draws. */
export function libraryPage(name: string, title: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/library/${name}.css">
<style>body { font-family: sans-serif; max-width: 640px; margin: 24px auto; } form > * { margin: 12px 0; } label { display: block; }</style>
<body>
<div id="app"></div>
<script>window.held = () => ({});</script>
<script type="module" src="/library/${name}.js"></script>
</body>
</html>
`;
}
