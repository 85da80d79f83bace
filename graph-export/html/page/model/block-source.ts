import { inflateSync, strFromU8 } from 'fflate';
import type { PageHead } from '../../page-data.js';

/** Gives a packed block of the page by its name, unpacked; each is unpacked once. */
export type BlockSource = <T>(name: string) => Promise<T>;

/** Blocks that stand in the page, or that the server which sent it holds. */
export function blockSource({ blocks }: PageHead): BlockSource {
  const known = new Map<string, Promise<unknown>>();
  const read = blocks === 'page' ? blockInPage : blockOfServer;
  return <T>(name: string) => {
    const unpacked = known.get(name) ?? read(name).then((bytes) => JSON.parse(strFromU8(inflateSync(bytes))));
    known.set(name, unpacked);
    return unpacked as Promise<T>;
  };
}

async function blockInPage(name: string): Promise<Uint8Array> {
  const place = document.getElementById(`block-${name}`);
  if (!place) throw new Error(`This page lacks its part “${name}”: export it again.`);
  const text = atob(place.textContent ?? '');
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

async function blockOfServer(name: string): Promise<Uint8Array> {
  const answer = await fetch(`page/${name}`);
  if (!answer.ok) throw new Error(`The server gave no “${name}” (${answer.status}): is it still running?`);
  return new Uint8Array(await answer.arrayBuffer());
}
