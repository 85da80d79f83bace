import * as z from 'zod';
import { openApi, openApiPage } from './open-api.js';
import { requests, type Served } from './requests.js';

/** What goes back to whoever asked. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const json = (status: number, value: unknown): Reply => ({ status, type: JSON_TYPE, body: JSON.stringify(value) });

/** Answers one request by its address; null for an address that is none of these (the page's). Pure but for the store. */
export function answerRequest(served: Served, url: URL): Reply | null {
  if (url.pathname === '/openapi.json') return json(200, openApi());
  if (url.pathname === '/docs') return { status: 200, type: 'text/html; charset=utf-8', body: openApiPage() };
  if (!url.pathname.startsWith('/api/')) return null;
  const request = requests.find(({ name }) => url.pathname === `/api/${name}`);
  if (!request) {
    const known = requests.map(({ name }) => `/api/${name}`).join(', ');
    return json(404, { problem: `${url.pathname} is none of ${known}; /docs tells of each.` });
  }
  const input = z.strictObject(request.input).safeParse(Object.fromEntries(url.searchParams));
  if (!input.success) {
    const [issue] = input.error.issues;
    return json(400, {
      problem: `${issue?.path.join('.') || 'parameters'}: ${issue?.message ?? 'wrong'}; /docs tells what is asked for.`,
    });
  }
  const answer = request.answer(served, input.data);
  return answer === null ? json(404, { problem: `Nothing of that name or key is in the graph.` }) : json(200, answer);
}
