import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** Where Playwright keeps the builds of Chrome for Testing that it was tested with. */
export const BROWSER_HOST = 'https://cdn.playwright.dev';

/** One build of Chrome for Testing. */
export interface BrowserBuild {
  version: string;
  /** Of the archive, below its host. */
  path: string;
  /** The program within the unpacked archive. */
  program: string;
}

const MAC = 'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
/** By `process.platform` and `process.arch`: the folder at the host, and the program within what is unpacked there. */
const BUILDS: Readonly<Record<string, { folder: string; program: string }>> = {
  'linux x64': { folder: 'linux64', program: 'chrome' },
  'linux arm64': { folder: 'linux-arm64', program: 'chrome' },
  'darwin x64': { folder: 'mac-x64', program: MAC },
  'darwin arm64': { folder: 'mac-arm64', program: MAC },
  'win32 x64': { folder: 'win64', program: 'chrome.exe' },
};

const Browsers = z.object({
  browsers: z.array(z.object({ name: z.string(), browserVersion: z.string().optional() })),
});

/** The build that the Playwright of this program drives; null where there is none for this system. */
export function browserBuild(platform: string, arch: string): BrowserBuild | null {
  const build = BUILDS[`${platform} ${arch}`];
  if (build === undefined) return null;
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const { browsers } = Browsers.parse(JSON.parse(readFileSync(join(folder, 'browsers.json'), 'utf8')));
  const version = browsers.find(({ name }) => name === 'chromium')?.browserVersion;
  if (version === undefined) return null;
  const name = `chrome-${build.folder}`;
  return {
    version,
    path: `/builds/cft/${version}/${build.folder}/${name}.zip`,
    program: `${name}/${build.program}`,
  };
}
