import { packageWhenUsed } from '../../model/package-when-used.js';
import type { SourceArticle } from '../types.js';
import { frontMatter } from './front-matter.js';
import { metadataDate } from './metadata-date.js';
import { readText } from './read-text.js';

const yaml = packageWhenUsed<typeof import('js-yaml')>('js-yaml');

/** A Markdown file: its text as it stands, with what its front matter says (title, date, outlet, url). */
export function readMarkdown(source: string, text: string): SourceArticle {
  const article = readText(source, text);
  const matter = frontMatter(text);
  if (!matter) return article;
  const fields = parseFields(matter.yaml);
  const field = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() || null : null);
  return {
    ...article,
    title: field('title'),
    date: metadataDate(field('date')),
    outlet: field('outlet') ?? field('source'),
    url: field('url'),
  };
}

/** Front matter that is no YAML gives no metadata: the article can be read all the same. */
function parseFields(text: string): Record<string, unknown> {
  try {
    const fields: unknown = yaml().load(text, { schema: yaml().FAILSAFE_SCHEMA });
    return typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
