import { readHtml } from '../../../../src/articles/read/html/read-html.js';

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

  const more = (n: number) =>
    `Sentence ${n} tells how the harbour board closed the old quay and what the mayor said about it in that long winter.`;
  const paragraphs = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `<p>${more(from + at)}</p>`).join('');
  const read = (body: string) => readHtml('p.html', page('', body)).text;

  test('a story spread over a grid of containers with advertisements between is whole', () => {
    const part = (from: number, to: number) =>
      `<div class="grid"><div class="body__inner">${paragraphs(from, to)}</div><aside class="rail"><div class="ad"></div></aside></div>`;
    const text = read(`<h1>Ice</h1><div class="chunks">${part(0, 16)}${part(16, 22)}${part(22, 27)}</div>`);
    for (let n = 0; n < 27; n++) expect(text).toContain(more(n));
  });

  test('comments in containers of one name are not joined to the story', () => {
    const comment = (n: number) => `<div class="comment-body">${paragraphs(100 * n, 100 * n + 4)}</div>`;
    const text = read(
      `<div class="story">${paragraphs(0, 5)}</div><div id="comments">${[1, 2, 3, 4, 5, 6].map(comment).join('')}</div>`,
    );
    expect(text).toContain(more(4));
    expect(text).not.toContain(more(101));
  });

  test('a quotation in a box of its own, between two paragraphs, is put back', () => {
    const quote = 'The people of Orlin are patient, and they will wait for the bridge as they waited for the ferry.';
    const text = read(
      `<section class="card">${paragraphs(0, 3)}</section><section class="card quote"><blockquote><p>${quote}</p></blockquote></section><section class="card">${paragraphs(3, 6)}</section>`,
    );
    expect(text.indexOf(quote)).toBeGreaterThan(text.indexOf(more(2)));
    expect(text.indexOf(quote)).toBeLessThan(text.indexOf(more(3)));
  });

  test.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>Ada Lund on the bridge of Orlin.</figcaption></figure>'],
    ['a caption by its class', '<div class="ImageCaption__text">Ada Lund on the bridge of Orlin.</div>'],
    [
      'an author’s life',
      '<div class="author-bio"><p>Ada Lund on the bridge of Orlin writes for the Gazette.</p></div>',
    ],
    [
      'links to other stories',
      '<ul><li><a href="/a">Ada Lund on the bridge of Orlin</a></li><li><a href="/b">Harbour bill fails</a></li></ul>',
    ],
    ['a linked title', '<p><a href="/a">Ada Lund on the bridge of Orlin</a></p>'],
    [
      'a newsletter form',
      '<div class="newsletter-signup"><p>Ada Lund on the bridge of Orlin, in your inbox every day.</p></div>',
    ],
    ['a breadcrumb', '<div class="breadcrumbs">Home News Ada Lund on the bridge of Orlin</div>'],
  ])('%s is left out', (_, html) => {
    expect(read(`${paragraphs(0, 3)}${html}${paragraphs(3, 6)}`)).not.toContain('Ada Lund on the bridge of Orlin');
  });

  test.each([
    [
      'a linked first paragraph',
      '<p><a href="/a"><strong>On Friday, Jon Grove, 54, of Worsley Avenue, denied the charge, the court heard.</strong></a></p>',
      'On Friday, Jon Grove',
    ],
    ['a list of results', '<ul><li>Viken 3, Rockdale 1</li><li>Satel 4, Palm Bay 0</li></ul>', 'Viken 3, Rockdale 1'],
    ['a crosshead', '<h2>No band in the rain</h2>', 'No band in the rain'],
  ])('%s stays', (_, html, words) => {
    expect(read(`${html}${paragraphs(0, 3)}${html}${paragraphs(3, 6)}`)).toContain(words);
  });

  test('a story stays whatever its container is called', () => {
    expect(read(`<div class="author-info related">${paragraphs(0, 8)}</div>`)).toContain(more(7));
  });

  test('a live blog’s entries, a page of line breaks and a paywall’s first paragraphs are read', () => {
    const entry = (n: number) =>
      `<article class="entry"><time>1${n}:00</time><h3>Entry ${n}</h3><p>${more(n)}</p><p>${more(50 + n)}</p></article>`;
    const blog = readHtml(
      'p.html',
      `<html><body><main><h1>Live</h1>${[0, 1, 2, 3, 4].map(entry).join('')}</main></body></html>`,
    ).text;
    for (let n = 0; n < 5; n++) expect(blog).toContain(more(n));
    expect(
      readHtml(
        'p.html',
        `<html><body><div id="text">${[0, 1, 2, 3].map(more).join('<br /><br />')}</div></body></html>`,
      ).text.split('\n\n'),
    ).toEqual([0, 1, 2, 3].map(more));
    const stub = read(
      `${paragraphs(0, 2)}<div class="paywall-message"><p>Already a subscriber? Log in to read on.</p></div>`,
    );
    expect(stub).toContain(more(1));
    expect(stub).not.toContain('subscriber');
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
