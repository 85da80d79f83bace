import { readHtml } from '../../../src/articles/read/read-html.js';

const LONG =
  'Ada Lund opened the bridge of Orlin in the rain, and nobody from the county came to see her do it, for the third year.';
const page = (head: string, body: string) =>
  `<!doctype html><html><head><title>Rain on a bridge | Gazette</title>${head}</head><body><nav>Home Sport</nav><article>${body}</article><footer>Imprint</footer></body></html>`;

describe('a page’s text', () => {
  test('title first, a paragraph a block, white space as a browser shows it', () => {
    const html = page(
      '',
      `<h1>Rain on a bridge</h1><p>${LONG}</p><p>A   <b>second</b>\n one, with
      more.</p><p>${LONG.replace('Ada', 'Ida')}</p>`,
    );
    expect(readHtml('p.html', html).text.split('\n\n')).toEqual([
      expect.stringContaining('Rain on a bridge'),
      LONG,
      'A second one, with more.',
      LONG.replace('Ada', 'Ida'),
    ]);
  });

  test('two line breaks part paragraphs, one does not', () => {
    const html = page('', `<div>${LONG}<br><br>${LONG.replace('Ada', 'Ida')}<br>More.</div>`);
    expect(readHtml('p.html', html).text.split('\n\n').slice(1)).toEqual([LONG, `${LONG.replace('Ada', 'Ida')} More.`]);
  });

  test('scripts, styles and hidden frames are never read out', () => {
    const html = page(
      '<style>p{}</style>',
      `<p>${LONG}</p><script>alert("Bo Marsh")</script><p>${LONG}</p><iframe src="x">Frame</iframe>`,
    );
    const { text } = readHtml('p.html', html);
    expect(text).not.toMatch(/alert|Marsh|Frame|p\{\}/);
  });

  test('metadata: date, outlet, URL', () => {
    const head =
      '<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="2025-04-16T08:00:00+02:00"><link rel="canonical" href="https://g.example/rain">';
    expect(readHtml('p.html', page(head, `<p>${LONG}</p>`.repeat(3)))).toMatchObject({
      date: '2025-04-16',
      outlet: 'Gazette',
      url: 'https://g.example/rain',
    });
  });

  test.each(['<html></html>', '<p', '', '<html><body><nav>Home</nav></body></html>'])('no article: %s', (html) => {
    expect(() => readHtml('p.html', html)).toThrow(/^p\.html: is a page without an article/);
  });
});
