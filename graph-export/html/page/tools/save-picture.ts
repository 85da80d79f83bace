import { escapeXml } from '../../../formats/escape-xml.js';
import { SHAPES, strokeOf } from '../look.js';
import type { Context } from '../panel/context.js';

const FONT = 'Inter, system-ui, sans-serif';
const MARGIN = { top: 44, bottom: 30 };

/** What stands on the screen, as SVG: shapes, lines and names as they lie there, under the page's title. */
export function svgOfStage({ model, stage, theme }: Context): string {
  const { sigma } = stage;
  if (!sigma) return '';
  const { width, height } = sigma.getDimensions();
  const { paper, ink, faint } = theme.now;
  const graph = sigma.getGraph();
  const at = new Map(
    graph.mapNodes((node) => [
      node,
      {
        ...sigma.framedGraphToViewport(sigma.getNodeDisplayData(node)!),
        size: sigma.scaleSize(graph.getNodeAttribute(node, 'size')),
      },
    ]),
  );
  const lines = graph.mapEdges((edge, { size, color, offset, heads }, source, target) => {
    const [a, b] = [at.get(source)!, at.get(target)!];
    const { type, factuality } = model.lines[Number(edge)]!;
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const shift = { x: uy * offset, y: -ux * offset };
    const [x1, y1] = [a.x + ux * (a.size + 2) + shift.x, a.y + uy * (a.size + 2) + shift.y];
    const [x2, y2] = [b.x - ux * (b.size + 2) + shift.x, b.y - uy * (b.size + 2) + shift.y];
    const { dash } = strokeOf(type);
    const dashes = dash[1] > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
    const fill = heads >= 4 ? paper : color;
    const tips = [
      headAt(x2, y2, ux, uy, color, fill),
      ...(heads % 4 === 3 ? [headAt(x1, y1, -ux, -uy, color, fill)] : []),
    ];
    const title = `${nameAt(model, source)} ${type} ${nameAt(model, target)}${factuality === 'actual' ? '' : ` (${factuality})`}`;
    return `<g class="${type}"><title>${escapeXml(title)}</title><line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${color}" stroke-width="${n(Math.min(5, Math.max(1, size)))}"${dashes}/>${tips.join('')}</g>`;
  });
  const dots = graph.mapNodes((node, { color }) => {
    const { x, y, size } = at.get(node)!;
    const { type } = model.nodes[Number(node)]!;
    return `<g class="${type}"><title>${escapeXml(nameAt(model, node))}</title>${shapeAt(SHAPES[type].name, x, y, size, color, paper)}</g>`;
  });
  const names = stage
    .labels()
    .map(
      ({ text, left, top, bottom }) =>
        `<text x="${n(left)}" y="${n((top + bottom) / 2 + 4)}">${escapeXml(text)}</text>`,
    );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + MARGIN.top + MARGIN.bottom}" viewBox="0 ${-MARGIN.top} ${width} ${height + MARGIN.top + MARGIN.bottom}" font-family="${FONT}">`,
    `<title>${escapeXml(model.head.title)}</title><rect y="${-MARGIN.top}" width="${width}" height="${height + MARGIN.top + MARGIN.bottom}" fill="${paper}"/>`,
    `<text x="16" y="-16" font-size="20" font-weight="600" fill="${ink}">${escapeXml(model.head.title)}</text>`,
    `<text x="16" y="${height + 18}" font-size="12" fill="${faint}">${escapeXml(model.head.subtitle)}</text>`,
    `<g id="lines">${lines.join('')}</g><g id="dots">${dots.join('')}</g>`,
    `<g id="names" font-size="12.5" fill="${ink}" stroke="${paper}" stroke-width="3" paint-order="stroke">${names.join('')}</g></svg>`,
  ].join('\n');
}

const n = (value: number): string => value.toFixed(1);
const nameAt = ({ nodes }: Context['model'], node: string): string => nodes[Number(node)]!.name;

function headAt(x: number, y: number, ux: number, uy: number, color: string, fill: string): string {
  const [bx, by] = [x - ux * 9, y - uy * 9];
  return `<polygon points="${n(x)},${n(y)} ${n(bx - uy * 4)},${n(by + ux * 4)} ${n(bx + uy * 4)},${n(by - ux * 4)}" fill="${fill}" stroke="${color}"/>`;
}

function shapeAt(name: string, x: number, y: number, r: number, color: string, paper: string): string {
  const look = `fill="${color}" stroke="${paper}"`;
  if (name === 'circle') return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" ${look}/>`;
  const corners = {
    square: [
      [-0.86, -0.86],
      [0.86, -0.86],
      [0.86, 0.86],
      [-0.86, 0.86],
    ],
    triangle: [
      [0, -1],
      [0.95, 0.62],
      [-0.95, 0.62],
    ],
    diamond: [
      [0, -1],
      [1, 0],
      [0, 1],
      [-1, 0],
    ],
  }[name as 'square' | 'triangle' | 'diamond'];
  return `<polygon points="${corners.map(([dx, dy]) => `${n(x + dx! * r)},${n(y + dy! * r)}`).join(' ')}" ${look}/>`;
}

/** Hands a text or bytes to the reader as a file. */
export function saveAs(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The SVG painted, with so many pixels for each of the screen's. */
export async function pngOfStage(context: Context, scale = 2): Promise<Blob> {
  const text = svgOfStage(context);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width * scale, image.height * scale];
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))), 'image/png'),
  );
}
