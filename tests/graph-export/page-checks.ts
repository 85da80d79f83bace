import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** A page opened in a browser, with everything that it asked for and everything that went wrong. */
export interface Opened {
  readonly page: Page;
  readonly requests: string[];
  readonly failures: string[];
}

/** The screens on which the page must be good. */
export const SCREENS = [
  { name: '1280 light', width: 1280, height: 800, colorScheme: 'light' },
  { name: '1280 dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: '390 light', width: 390, height: 844, colorScheme: 'light' },
  { name: '390 dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** Writes a page to a file and opens it from there, as a reader does. */
export async function openPage(
  browser: Browser,
  file: string,
  html: string,
  screen: (typeof SCREENS)[number],
  address = '',
): Promise<Opened> {
  writeFileSync(file, html);
  const { width, height, colorScheme } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    hasTouch: width < 500,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const failures: string[] = [];
  page.on('request', (request) => void requests.push(request.url()));
  page.on('pageerror', (error) => void failures.push(error.message));
  page.on('console', (message) => {
    // a driver that draws in software says that it is slow
    if (message.type() === 'error' && !message.text().includes('GPU stall')) failures.push(message.text());
  });
  await page.goto(`${pathToFileURL(file).href}${address}`);
  await page.waitForSelector('body.ready');
  return { page, requests, failures };
}

/** Labels on the drawing that cover each other, by their text. */
export async function labelsOverEachOther(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const labels: { text: string; left: number; right: number; top: number; bottom: number }[] = Reflect.get(
      globalThis,
      'wiregraphPage',
    ).labels();
    return labels.flatMap((a, at) =>
      labels
        .slice(at + 1)
        .flatMap((b) =>
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom ? [`${a.text} / ${b.text}`] : [],
        ),
    );
  });
}

/** Parts of the page that stand outside the window, where nothing scrolls to them. */
export const outsideWindow = (page: Page): Promise<string[]> => page.evaluate(OUTSIDE);

/** Words whose colour stands out too little from what is behind them (WCAG: 4.5 to 1), with the ratio. */
export const faintWords = (page: Page): Promise<string[]> => page.evaluate(FAINT);

// programs for the browser, as text: the tests themselves know no document

const OUTSIDE = `
[...document.querySelectorAll('header, main, .timeline, footer, .search input, .page-tools button, aside, .stage canvas')].flatMap((part) => {
  const { left, right, top, bottom, width } = part.getBoundingClientRect();
  const out = width > 0 && (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1);
  return out ? [part.tagName + ' ' + part.className + ' ' + [left, top, right, bottom]] : [];
})`;

const FAINT = `
(() => {
  const partsOf = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
  const light = (parts) => {
    const [r, g, b] = parts.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = partsOf(getComputedStyle(at).backgroundColor);
      if (colour.length === 3 || (colour[3] ?? 0) > 0.9) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.closest('script, noscript, style, option') || element.getClientRects().length === 0) return [];
    const [a, b] = [light(partsOf(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    return ratio < 4.5 ? [element.textContent.slice(0, 40) + ' ' + ratio.toFixed(2)] : [];
  });
})()`;
