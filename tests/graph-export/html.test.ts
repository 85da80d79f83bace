import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { bundlePage } from '../../graph-export/html/bundle-page.js';
import { type PageOptions, writePage } from '../../graph-export/html/write-page.js';
import { sourceOf } from '../../src/graph/index.js';
import type { NewsGraph } from '../../src/model/news-graph.js';
import { missingForBrowser, startBrowser } from './chromium.js';
import { largeGraph } from './large-graph.js';
import { faintWords, labelsOverEachOther, type Opened, openPage, outsideWindow, SCREENS } from './page-checks.js';
import { HOSTILE, sampleGraph } from './sample-graph.js';

/** A cold browser without a graphics card takes its time. */
const BROWSER_LIMIT_MS = 180_000;

if (missingForBrowser && process.env.CI) throw new Error(missingForBrowser);
if (missingForBrowser) process.stderr.write(`SKIPPED: ${missingForBrowser}\n`);
const whenBrowser = missingForBrowser ? describe.skip : describe;

const bundle = await bundlePage(new URL('../../', import.meta.url));
const pageOf = (graph: NewsGraph, options: PageOptions = {}): string =>
  [...writePage(sourceOf(graph), bundle, options).pieces].join('');
const small = pageOf(sampleGraph());
const { graph: many, read } = largeGraph(300);
const large = pageOf(many, { read });

describe('the page as text', () => {
  it('is the same for the same graph', () => {
    expect(pageOf(sampleGraph())).toBe(small);
  });

  it('holds no markup of an article', () => {
    expect(small).not.toContain('<img');
    expect(small.match(/<script/g)).toHaveLength(small.match(/<\/script>/g)!.length);
    expect(small).not.toContain('javascript:alert');
  });

  it('names no file and no address to load, and the libraries that it holds', () => {
    const head = small.slice(0, small.indexOf('<style>'));
    expect(head).toContain("default-src 'none'");
    expect(head).toMatch(/sigma \d[\d.]+ \(MIT\)/);
    expect(small).not.toMatch(/<(link|iframe|script[^>]+src)/);
  });

  it('holds texts packed', () => {
    const texts = many.nodes().length + Object.keys(many.getAttribute('articles')).length;
    expect(texts).toBeGreaterThan(300);
    expect(large.length - small.length).toBeLessThan(400_000);
  });
});

/** Goes back to the page as it opens; the page hears of it later than of a key pressed. */
const HOME = `new Promise((done) => {
  if (location.hash === '') return done();
  addEventListener('hashchange', () => setTimeout(done), { once: true });
  location.hash = '';
})`;

whenBrowser('the page in a browser', () => {
  jest.setTimeout(BROWSER_LIMIT_MS);
  const folder = mkdtempSync(join(tmpdir(), 'wiregraph-page-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser();
  }, BROWSER_LIMIT_MS);

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const pages = [
    ['the sample', small],
    ['hundreds of articles', large],
  ] as const;
  describe.each(pages.flatMap(([what, html]) => SCREENS.map((screen) => [what, screen.name, html, screen] as const)))(
    '%s at %s',
    (what, _name, html, screen) => {
      let opened: Opened;
      beforeAll(async () => {
        opened = await openPage(browser, join(folder, `${what}.html`), html, screen);
        await opened.page.screenshot({ path: join(folder, `${what}.png`) });
      });
      afterAll(async () => opened?.page.context().close());

      it('names what it shows, no name over another, nothing outside the window, no faint word', async () => {
        const labels = await opened.page.evaluate(() => Reflect.get(globalThis, 'wiregraphPage').labels().length);
        expect(labels).toBeGreaterThan(5);
        expect(await labelsOverEachOther(opened.page)).toEqual([]);
        expect(await outsideWindow(opened.page)).toEqual([]);
        expect(await faintWords(opened.page)).toEqual([]);
      });

      it('does so with a card open too', async () => {
        await opened.page.fill('input[type=search]', what === 'the sample' ? 'Ada Lund' : 'a');
        await opened.page.press('input[type=search]', 'Enter');
        await opened.page.waitForSelector('aside.open h2');
        expect(await labelsOverEachOther(opened.page)).toEqual([]);
        expect(await outsideWindow(opened.page)).toEqual([]);
        expect(await faintWords(opened.page)).toEqual([]);
      });

      it('asked for nothing but itself, and had no error', () => {
        expect(opened.requests.filter((url) => !/^(file|blob|data):/.test(url))).toEqual([]);
        expect(opened.failures).toEqual([]);
      });
    },
  );

  describe('of the sample', () => {
    let opened: Opened;
    const words = async (): Promise<string> => (await opened.page.locator('aside').textContent()) ?? '';
    const shown = async (): Promise<string> => (await opened.page.locator('footer').textContent()) ?? '';
    const look = async (name: string): Promise<void> => {
      await opened.page.fill('input[type=search]', name);
      await opened.page.press('input[type=search]', 'Enter');
    };
    beforeAll(async () => {
      opened = await openPage(browser, join(folder, 'sample.html'), small, SCREENS[0]);
    });
    afterAll(async () => opened?.page.context().close());
    beforeEach(async () => {
      await opened.page.evaluate(HOME);
    });

    it.each([
      ['Lund', 'Ada Lund'],
      ['president lu', 'Ada Lund'],
      ['okor', 'Bem Okoro'],
      ['bridge spring', '“The bridge will be open by spring”'],
    ])('finds, for %j, %j', async (typed, name) => {
      await opened.page.fill('input[type=search]', typed);
      expect(await opened.page.locator('.found li').first().textContent()).toContain(name);
      await opened.page.fill('input[type=search]', '');
    });

    it('goes on finding when the box is left and taken again at once', async () => {
      await opened.page.fill('input[type=search]', 'Ada Lund');
      await opened.page.locator('input[type=search]').blur();
      await opened.page.locator('input[type=search]').focus();
      await opened.page.waitForTimeout(300);
      expect(await opened.page.locator('.found li').first().textContent()).toContain('Ada Lund');
      await opened.page.fill('input[type=search]', '');
    });

    it('finds nothing where there is nothing', async () => {
      await opened.page.fill('input[type=search]', 'zzz');
      expect(await opened.page.locator('.found').textContent()).toBe('nothing found');
      await opened.page.fill('input[type=search]', '');
    });

    it('says on whose word a claim stands', async () => {
      await look('Bem Okoro');
      expect(await words()).toContain('on the word of Cyra Vale');
      expect(await words()).toContain('on the word of an unnamed speaker');
    });

    it('shows no claim that is no fact until asked', async () => {
      await look('Cyra Vale');
      expect(await words()).not.toContain('possible');
      await opened.page.check('input[name=possible]');
      expect(await words()).toContain('possible');
      expect(opened.page.url()).toContain('facts=actual%2Cpossible');
    });

    it('hides the lines of a type, and shows them again', async () => {
      const before = await shown();
      await opened.page.uncheck('input[name=met]');
      expect(await shown()).not.toBe(before);
      await look('Ada Lund');
      expect(await words()).not.toContain('met (2)');
      await opened.page.check('input[name=met]');
      expect(await words()).toContain('met (2)');
    });

    it('shows hostile text as text, and runs none of it', async () => {
      await look('img src');
      expect(await opened.page.locator('aside h2').textContent()).toContain(HOSTILE.markup);
      await opened.page.locator('aside button.row').first().click();
      await opened.page.waitForSelector('aside .source');
      expect(await opened.page.locator('aside img, aside script, aside a').count()).toBe(0);
      expect(await opened.page.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
    });

    it('lets no script run but its own', async () => {
      await opened.page
        .evaluate(
          `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.attacked = 2' }))`,
        )
        .catch(() => {});
      expect(await opened.page.evaluate(() => Reflect.get(globalThis, 'attacked'))).toBeUndefined();
    });
  });

  describe('of hundreds of articles', () => {
    let opened: Opened;
    const file = join(folder, 'large.html');
    const words = async (): Promise<string> => (await opened.page.locator('aside').textContent()) ?? '';
    const counts = async (): Promise<{ dots: number; lines: number }> =>
      opened.page.evaluate(() => {
        const { dots, lines } = Reflect.get(globalThis, 'wiregraphPage').shown();
        return { dots: dots.length, lines: lines.length };
      });
    const go = async (address: string): Promise<void> => {
      await opened.page.evaluate(`location.hash = ${JSON.stringify(address)}`);
      await opened.page.waitForTimeout(100);
    };
    beforeAll(async () => {
      opened = await openPage(browser, file, large, SCREENS[0]);
    });
    afterAll(async () => opened?.page.context().close());
    beforeEach(() => go(''));

    it('opens on a few dozen beings, and brings more when asked', async () => {
      const before = await counts();
      expect(before.dots).toBeGreaterThan(20);
      expect(before.dots).toBeLessThanOrEqual(40);
      await opened.page.click('.stage-tools >> text=More');
      expect((await counts()).dots).toBeGreaterThan(before.dots);
    });

    it('reads the words around a quote, with cue and both sides marked', async () => {
      await go('#who=person:ada-lund');
      await opened.page.locator('aside section', { hasText: 'met' }).locator('button.row').first().click();
      await opened.page.waitForSelector('.passage mark.cue');
      const marked = async (part: string) => opened.page.locator(`.passage mark.${part}`).first().textContent();
      expect(await marked('cue')).toBe('met');
      expect([await marked('from'), await marked('to')]).toContain('Ada Lund');
      expect(await opened.page.locator('.passage p').count()).toBeGreaterThan(1);
      expect(await opened.page.locator('.source a').getAttribute('href')).toMatch(/^https:\/\/news\.example\//);
      const address = new URL(opened.page.url()).hash;
      expect(new URLSearchParams(address.slice(1)).get('edge')).toMatch(
        /^person:[^*]+\*met\*person:[^*]+\*actual\*event:[^*]+\*0$/,
      );
      const passage = await opened.page.locator('.passage').textContent();
      await go('#who=person:bem-okoro');
      await go(address);
      await opened.page.waitForSelector('.passage');
      expect(await opened.page.locator('.passage').textContent()).toBe(passage);
    });

    it.each(['edge=person:nobody*met*person:ada-lund*actual**0', 'edge=0.0', 'edge=*', 'edge=**NaN'])(
      'opens on the whole where %s names no edge there is',
      async (address) => {
        await go(`#${address}`);
        expect(await opened.page.locator('.passage').count()).toBe(0);
        expect(opened.failures).toEqual([]);
      },
    );

    it('goes back and forth', async () => {
      await go('#who=person:ada-lund');
      await opened.page.locator('aside button.row').first().click();
      await opened.page.waitForSelector('.passage');
      await opened.page.goBack();
      await opened.page.waitForSelector('aside .facts');
      expect(await words()).toContain('Ada Lund');
      await opened.page.goForward();
      await opened.page.waitForSelector('.passage');
    });

    it('shows what joins two', async () => {
      await go('#who=person:ada-lund&with=person:bem-okoro');
      expect(await words()).toMatch(/both are joined to \d+ others/);
    });

    it('narrows to a stretch of time, an outlet, a kind', async () => {
      const whole = await counts();
      await go('#from=2031-02-01&until=2031-02-10');
      expect((await counts()).lines).toBeLessThan(whole.lines);
      await go('#outlet=Coast+Radio');
      expect((await counts()).lines).toBeLessThan(whole.lines);
      await go('#kinds=place');
      expect((await counts()).dots).toBe(0);
    });

    it('brushes the time with the pointer, and with the keys', async () => {
      const track = (await opened.page.locator('.track').boundingBox())!;
      await opened.page.mouse.move(track.x + track.width * 0.2, track.y + 10);
      await opened.page.mouse.down();
      await opened.page.mouse.move(track.x + track.width * 0.4, track.y + 10, { steps: 4 });
      await opened.page.mouse.up();
      expect(opened.page.url()).toMatch(/from=2031-0[23]-\d\d&until=2031-0[45]-\d\d/);
      const before = opened.page.url();
      await opened.page.locator('.handle').first().press('ArrowRight');
      expect(opened.page.url()).not.toBe(before);
    });

    it('expands, hides and pins by card and by key', async () => {
      await go('#top=0&who=person:ada-lund');
      expect((await counts()).dots).toBe(1);
      await opened.page.click('aside .actions >> text=Expand');
      expect((await counts()).dots).toBeGreaterThan(5);
      await opened.page.click('aside .actions >> text=Pin');
      expect(opened.page.url()).toContain('pin=person');
      await opened.page.focus('.stage');
      await opened.page.keyboard.press('h');
      expect(opened.page.url()).toContain('hide=person%3Aada-lund');
    });

    it('walks from name to name by the arrow keys, and opens a card by Enter', async () => {
      await opened.page.focus('.stage');
      await opened.page.keyboard.press('ArrowRight');
      await opened.page.keyboard.press('ArrowRight');
      await opened.page.keyboard.press('Enter');
      expect(opened.page.url()).toContain('who=');
    });

    it('drags a dot, which stays where it is put', async () => {
      const placeNow = () =>
        opened.page.evaluate(() => {
          const { sigma, shown } = Reflect.get(globalThis, 'wiregraphPage');
          return sigma.framedGraphToViewport(sigma.getNodeDisplayData(String(shown().dots[0])));
        });
      // the card opened before still moves the stage: take hold where the dot has come to rest
      let place = await placeNow();
      for (let before = { x: Number.NaN, y: Number.NaN }; before.x !== place.x || before.y !== place.y; ) {
        before = place;
        await opened.page.waitForTimeout(300);
        place = await placeNow();
      }
      const stage = (await opened.page.locator('.stage').boundingBox())!;
      await opened.page.mouse.move(stage.x + place.x, stage.y + place.y);
      await opened.page.mouse.down();
      await opened.page.mouse.move(stage.x + place.x + 60, stage.y + place.y + 40, { steps: 5 });
      await opened.page.mouse.up();
      await opened.page.waitForURL(/pin=/, { timeout: 5000 });
      expect(opened.page.url()).toContain('pin=');
    });

    it('shows the same as a table', async () => {
      await opened.page.click('.stage-tools >> text=Table');
      expect(await opened.page.locator('.table tbody tr').count()).toBe(Math.min(300, (await counts()).lines));
      expect(await opened.page.locator('.table caption').textContent()).toMatch(/names, \d+ lines/);
    });

    it('colours who belongs together', async () => {
      const colours = () =>
        opened.page.evaluate(
          () =>
            new Set(
              Reflect.get(globalThis, 'wiregraphPage')
                .sigma.getGraph()
                .mapNodes((_: string, { color }: { color: string }) => color),
            ).size,
        );
      const before = await colours();
      await opened.page.click('.stage-tools >> text=Groups');
      expect(await colours()).not.toBe(before);
    });

    it('saves what stands on the screen as SVG with its names as text, and as PNG', async () => {
      for (const [button, ending, start] of [
        ['SVG', '.svg', '<svg'],
        ['PNG', '.png', '\u0089PNG'],
      ] as const) {
        const [download] = await Promise.all([
          opened.page.waitForEvent('download'),
          opened.page.click(`.page-tools >> text=${button}`),
        ]);
        expect(download.suggestedFilename()).toBe(`graph${ending}`);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        const bytes = Buffer.concat(chunks).toString('latin1');
        expect(bytes.startsWith(start)).toBe(true);
        if (ending === '.svg') expect(bytes).toMatch(/<text[^>]*>Ada Lund</);
      }
    });
  });
});
