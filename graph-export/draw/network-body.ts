import type { Body } from './compose-picture.js';
import { boxesOf, layOutScene } from './lay-out-scene.js';
import { networkLegend } from './legend-shapes.js';
import { networkShapes } from './network-shapes.js';
import { routeArrows } from './route-arrows.js';
import type { Route, Scene } from './types.js';

/** A network laid out: who met, said, condemned and reported what. */
export interface NetworkBody extends Body {
  readonly scene: Scene;
  readonly routes: readonly Route[];
}

/** Lays a scene out. @param form width by height that the picture aims at */
export function networkBody(scene: Scene, seed: number, form: number | null): NetworkBody {
  const { width, height } = layOutScene(scene, seed, form ?? undefined);
  const routes = routeArrows(scene.arrows, scene.cards);
  return {
    scene,
    routes,
    width,
    height,
    legend: networkLegend(scene),
    shapes(left, top) {
      for (const box of boxesOf(scene)) {
        box.x = Math.round((box.x + left) * 10) / 10;
        box.y = Math.round((box.y + top) * 10) / 10;
      }
      for (const { from, bend, to } of routes) {
        for (const point of [from, bend, to]) {
          point.x += left;
          point.y += top;
        }
      }
      return networkShapes(scene, routes);
    },
  };
}
