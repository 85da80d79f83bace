import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep Chromium, the one named by the environment first. */
const USUAL_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Software drawing, so that a machine without a graphics card draws too; no sandbox, for containers; no calls home. */
const FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];

const executable = USUAL_PLACES.find((path) => path && existsSync(path));

/** Why no browser can be had here, or null. */
export const missingForBrowser: string | null = executable
  ? null
  : 'no Chromium to test the page in: install it (apt-get install chromium), or set CHROMIUM_PATH';

/** Starts the browser. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable!, args: FLAGS });
}
