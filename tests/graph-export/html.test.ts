import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { bundlePage } from '../../graph-export/html/bundle-page.js';
import { writePage } from '../../graph-export/html/write-page.js';
import { missingForBrowser, startBrowser } from './chromium.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

/** A cold browser without a graphics card takes its time. */
const BROWSER_LIMIT_MS = 120_000;
const WIDE = { width: 1300, height: 800 };

if (missingForBrowser && process.env.CI) throw new Error(missingForBrowser);
if (missingForBrowser) process.stderr.write(`SKIPPED: ${missingForBrowser}\n`);
const whenBrowser = missingForBrowser ? describe.skip : describe;

const bundle = await bundlePage(new URL('../../', import.meta.url));
const page = writePage(sampleGraph(), bundle);

describe('the page as text', () => {
  it('is the same for the same graph', () => {
    expect(writePage(sampleGraph(), bundle)).toBe(page);
  });

  it('holds no markup of an article', () => {
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(page.match(/<\/script>/g)!.length);
    expect(page).not.toContain('javascript:alert');
  });

  it('names no file and no address to load', () => {
    const head = page.slice(0, page.indexOf('<style>'));
    expect(head).toContain("default-src 'none'");
    expect(page).not.toMatch(/<(link|iframe|script[^>]+src)/);
  });
});

whenBrowser('the page in a browser', () => {
  jest.setTimeout(BROWSER_LIMIT_MS);
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-page-'));
  const requests: string[] = [];
  const failures: string[] = [];
  let browser: Browser;
  let opened: Page;

  beforeAll(async () => {
    const file = join(folder, 'graph.html');
    writeFileSync(file, page);
    browser = await startBrowser();
    opened = await browser.newPage({ viewport: WIDE });
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('pageerror', (error) => failures.push(error.message));
    opened.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    await opened.goto(pathToFileURL(file).href);
    await opened.waitForSelector('.stage canvas');
  }, BROWSER_LIMIT_MS);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    const close = opened.locator('aside .close');
    if (await close.count()) await close.click();
  });

  const look = async (name: string): Promise<void> => {
    await opened.fill('input[type=search]', name);
    await opened.press('input[type=search]', 'Enter');
  };
  const panel = async (): Promise<string> => (await opened.locator('aside').textContent()) ?? '';
  const shown = async (): Promise<string> => (await opened.locator('footer').textContent()) ?? '';

  it.each([
    ['Lund', 'Ada Lund'],
    ['president lu', 'Ada Lund'],
    ['okor', 'Bem Okoro'],
    ['bridge spring', '“The bridge will be open by spring”'],
  ])('finds, for %j, %j', async (typed, name) => {
    await opened.fill('input[type=search]', typed);
    expect(await opened.locator('.found li').first().textContent()).toContain(name);
    await opened.fill('input[type=search]', '');
  });

  it('finds nothing where there is nothing', async () => {
    await opened.fill('input[type=search]', 'zzz');
    expect(await opened.locator('.found').textContent()).toBe('nothing found');
    await opened.fill('input[type=search]', '');
  });

  it('shows evidence: quote, article, outlet, date, rule', async () => {
    await look('Ada Lund');
    await opened.locator('aside details', { hasText: 'Bem Okoro' }).first().locator('summary .faint').click();
    const words = await panel();
    for (const part of [
      'Lund met Okoro in Harbour City',
      'Lund and Okoro meet in Harbour City, North Wire, 12 Apr 2031',
      'rule met/sample',
      '11 Apr 2031',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('says on whose word a claim stands', async () => {
    await look('Bem Okoro');
    expect(await panel()).toContain('on the word of Cyra Vale');
    expect(await panel()).toContain('on the word of an unnamed speaker');
  });

  it('shows no claim that is no fact until asked', async () => {
    await look('Cyra Vale');
    expect(await panel()).not.toContain('possible');
    await opened.check('input[name=possible]');
    expect(await panel()).toContain('possible');
    await opened.uncheck('input[name=possible]');
  });

  it('hides the lines of a type, and shows them again', async () => {
    const before = await shown();
    await opened.uncheck('input[name=met]');
    expect(await shown()).not.toBe(before);
    await look('Ada Lund');
    expect(await panel()).not.toContain('met (2)');
    await opened.check('input[name=met]');
    expect(await panel()).toContain('met (2)');
    expect(await shown()).toBe(before);
  });

  it('opens a card for a click on a dot of the drawing', async () => {
    await look('Ada Lund');
    // the camera glides to what was found
    await opened.waitForTimeout(700);
    await opened.click('aside .close');
    const stage = (await opened.locator('.stage').boundingBox())!;
    await opened.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
    expect(await opened.locator('aside h2').textContent()).toBe('Ada Lund');
  });

  it('shows hostile text as text, and runs none of it', async () => {
    await look('img src');
    expect(await opened.locator('aside h2').textContent()).toBe(HOSTILE.markup);
    expect(await opened.locator('aside img, aside script').count()).toBe(0);
    expect(await opened.locator('aside a').count()).toBe(0);
    expect(await opened.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
  });

  it('lets no script run but its own', async () => {
    await opened
      .evaluate(
        `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.attacked = 2' }))`,
      )
      .catch(() => {});
    expect(await opened.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
    // the policy says so on the console, as it should
    failures.splice(0, failures.length, ...failures.filter((text) => !text.includes('Content Security Policy')));
  });

  it('asked for nothing but itself, and had no error', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(requests).toHaveLength(1);
    expect(failures).toEqual([]);
  });
});
