import { type Html, html } from '../html.ts';

interface FrameOptions {
  title: string;
  /** Which stylesheet of `resources/practice-board/styles`. */
  style: 'board' | 'greenhouse' | 'lever' | 'workday';
  head?: Html | null;
  script?: string;
  /** ISO 639-1; English where it is not said. */
  language?: string;
}

/** The document around a page's body. */
export function frame({ title, style, head, script, language = 'en' }: FrameOptions, body: Html): Html {
  return html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="jobai-practice-board">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/${style}.css">
${head}
${script !== undefined && html`<script src="/assets/${script}.js" defer></script>`}
</head>
<body class="${style}">
${body}
</body>
</html>`;
}
