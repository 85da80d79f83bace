import {
  type ApiDeclaredItem,
  type ApiDocumentedItem,
  type ApiInterface,
  type ApiItem,
  ApiItemKind,
  type ApiPackage,
} from '@microsoft/api-extractor-model';
import { DocExcerpt, type DocNode } from '@microsoft/tsdoc';

/** The headings of a page, in their order. */
const GROUPS = [
  ['Functions', [ApiItemKind.Function]],
  ['Classes', [ApiItemKind.Class]],
  ['Constants', [ApiItemKind.Variable]],
  ['Shapes', [ApiItemKind.Interface, ApiItemKind.TypeAlias]],
] as const;

/** A table of values is told by its head; its lines stand in the declarations. */
const LONGEST = 40;

/** A page of one entry: what can be imported from it, as the declarations and their docstrings have it. */
export function referencePage(entry: string, given: ApiPackage): string {
  const items = given.entryPoints[0]!.members;
  const groups = GROUPS.map(
    ([heading, kinds]) => [heading, items.filter(({ kind }) => kinds.some((known) => known === kind))] as const,
  ).filter(([, members]) => members.length > 0);
  const contents = groups.map(
    ([heading, members]) =>
      `**${heading}:** ${members.map(({ displayName: name }) => `[${name}](#${anchor(name)})`).join(', ')}`,
  );
  return [
    `# ${entry}`,
    `\`import { … } from '${entry}'\`. Written from the docstrings by \`npm run docs\`.`,
    ...contents,
    ...groups.flatMap(([heading, members]) => [`# ${heading}`, ...members.flatMap((item) => section(item))]),
    '',
  ].join('\n\n');
}

/** An item that the docstrings say nothing about. */
export const isUndocumented = (item: ApiItem): boolean => summaryOf(item) === '';

const anchor = (name: string): string => name.toLowerCase().replace(/[^a-z0-9_ -]/g, '');

function section(item: ApiItem): string[] {
  return [
    `## ${item.displayName}`,
    summaryOf(item),
    ['```ts', excerptOf(item), '```'].join('\n'),
    ...table(['', 'type', ''], memberRows(item)),
    ...table(['parameter', ''], parameterRows(item)),
    ...givesAndThrows(item),
  ].filter((part) => part !== '');
}

/** The head of a shape or the signature of a function. */
function excerptOf(item: ApiItem): string {
  const text = (item as ApiDeclaredItem).excerpt.text.trim();
  const lines = text.split('\n');
  const whole = lines.length > LONGEST ? `${lines[0]!} … }` : text;
  return whole
    .replace(/^export /, '')
    .replace(/^declare /, '')
    .replace(/import\("[^"]+"\)\./g, '');
}

function memberRows(item: ApiItem): string[][] {
  if (item.kind !== ApiItemKind.Interface && item.kind !== ApiItemKind.Class) return [];
  return (item as ApiInterface).members
    .filter(({ kind }) => kind !== ApiItemKind.Constructor)
    .map((member) => [`\`${member.displayName}\``, `\`${typeOf(member)}\``, summaryOf(member)]);
}

/** "readonly cue: string;" -> "string" */
function typeOf(member: ApiItem): string {
  const text = excerptOf(member).replace(/;$/, '').replace(/\s+/g, ' ');
  return text.replace(new RegExp(`^(?:readonly )?${member.displayName}(\\?)?: `), (_, optional) =>
    optional ? 'optional ' : '',
  );
}

/** What a docstring says of the parameters; their types stand in the signature. */
function parameterRows(item: ApiItem): string[][] {
  const blocks = (item as ApiDocumentedItem).tsdocComment?.params.blocks ?? [];
  return blocks.map(({ parameterName, content }) => [`\`${parameterName}\``, wordsOf(content)]);
}

function givesAndThrows(item: ApiItem): string[] {
  const comment = (item as ApiDocumentedItem).tsdocComment;
  const returns = comment?.returnsBlock ? wordsOf(comment.returnsBlock.content) : '';
  const blocks = (comment?.customBlocks ?? []).flatMap(({ blockTag, content }) => {
    const [words = '', ...code] = textOf(content).split(/^(?=\s*```)/m);
    const said = words.replace(/\s+/g, ' ').trim();
    return [blockTag.tagName === '@throws' ? `Throws ${said}` : said, code.join('').trim()];
  });
  return [returns && `Gives ${returns}`, ...blocks];
}

function table(head: readonly string[], rows: readonly string[][]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')];
}

function summaryOf(item: ApiItem): string {
  const comment = (item as ApiDocumentedItem).tsdocComment;
  return comment ? wordsOf(comment.summarySection) : '';
}

const wordsOf = (node: DocNode): string => textOf(node).replace(/\s+/g, ' ').trim();

/** The words of a docstring as they were written. */
function textOf(node: DocNode): string {
  return node instanceof DocExcerpt ? node.content.toString() : node.getChildNodes().map(textOf).join('');
}
