import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { packageVersion } from '../../src/extraction/package-version.js';
import type { Answer } from '../../src/questions/types.js';
import { requests, type Served } from '../serve/requests.js';
import { answerLines } from '../show-answer.js';
import { leftOutSentence } from '../tell-left-out.js';

/** So many lines of an answer are put into words; all of them are in the structured content. */
const SPOKEN = { rows: 20, evidence: 1 };

const INSTRUCTIONS =
  'Answers come from a graph built from news articles. Quote the evidence given, with outlet and date. Rows whose factuality is not “actual” are no facts; rows with onWordOf stand on that speaker’s word alone. Where an answer has a problem, the graph does not hold it: say so and do not fill it in.';

/** The requests as tools of the Model Context Protocol: an assistant asks the graph and gets quotes. */
export function makeServer(served: Served): McpServer {
  const server = new McpServer({ name: 'wiregraph', version: packageVersion() }, { instructions: INSTRUCTIONS });
  for (const { name, gloss, input, answer } of requests) {
    server.registerTool(
      name,
      { description: gloss, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      (given: Record<string, unknown>) => {
        const found = answer(served, given);
        if (found === null) {
          return {
            isError: true,
            content: [{ type: 'text' as const, text: 'Nothing of that name or key is in the graph.' }],
          };
        }
        const spoken = name === 'ask' ? spokenAnswer(found as Answer) : JSON.stringify(found, null, 1);
        return {
          content: [{ type: 'text' as const, text: spoken }],
          structuredContent: found as Record<string, unknown>,
        };
      },
    );
  }
  return server;
}

function spokenAnswer(answer: Answer): string {
  const lines = answerLines(answer, SPOKEN).map((line) => line.map(({ text }) => text).join(''));
  const { articlesLeftOut } = answer;
  return (articlesLeftOut ? [...lines, `${leftOutSentence(articlesLeftOut)}.`] : lines).join('\n');
}
