import * as z from 'zod';
import { packageVersion } from '../../src/extraction/package-version.js';
import { requests } from './requests.js';

/** What the server answers, as OpenAPI 3.1: made of the requests themselves. */
export function openApi(): Record<string, unknown> {
  return {
    openapi: '3.1.0',
    info: {
      title: 'wiregraph',
      version: packageVersion(),
      description:
        'A knowledge graph of news articles in which every edge proves itself. Only claims of the factuality “actual” are facts.',
    },
    paths: Object.fromEntries(
      requests.map(({ name, gloss, input, output }) => [
        `/api/${name}`,
        {
          get: {
            operationId: name,
            summary: gloss,
            parameters: Object.entries(input).map(([parameter, shape]) => ({
              name: parameter,
              in: 'query',
              required: !(shape as z.ZodType).safeParse(undefined).success,
              description: (shape as z.ZodType).description ?? '',
              schema: z.toJSONSchema(shape as z.ZodType, { io: 'input' }),
            })),
            responses: {
              200: { description: 'the answer', content: { 'application/json': { schema: z.toJSONSchema(output) } } },
              400: {
                description: 'a parameter is missing or wrong',
                content: { 'application/json': { schema: PROBLEM } },
              },
              404: { description: 'there is no such thing', content: { 'application/json': { schema: PROBLEM } } },
            },
          },
        },
      ]),
    ),
  };
}

const PROBLEM = { type: 'object', properties: { problem: { type: 'string' } }, required: ['problem'] };

/** The same as a page to be read, without a program in it. */
export function openApiPage(): string {
  const entries = requests.map(({ name, gloss, input }) => {
    const rows = Object.entries(input).map(([parameter, shape]) => {
      const { description = '' } = shape as z.ZodType;
      return `<tr><td><code>${parameter}</code></td><td>${escapeHtml(description)}</td></tr>`;
    });
    return `<h2><code>GET /api/${name}</code></h2><p>${escapeHtml(gloss)}.</p><table>${rows.join('')}</table>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>wiregraph: what the server answers</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem .8rem .2rem 0;vertical-align:top}</style><h1>What the server answers</h1><p>The same for programs: <a href="/openapi.json">openapi.json</a>. The graph as a page: <a href="/">/</a>.</p>${entries.join('')}</html>`;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
