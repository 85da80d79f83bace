import { edgeRow } from '../../../../src/model/kinds.js';
import { readableDate } from '../../../draw/dates.js';
import { button, element, svg } from '../element.js';
import type { Context } from '../panel/context.js';
import { type Bin, timeBins } from './time-bins.js';

const HEIGHT = 44;
const STEP_MS = 500;

/** Bars of how much was told when, with a brush that filters the graph; Play moves the brush through the time. */
export function timeline(context: Context): HTMLElement {
  const { model, state, stage } = context;
  const bins = timeBins(model.edges.filter(({ type }) => edgeRow(type).relation));
  if (bins.length < 2) return element('div', { class: 'timeline empty' });
  const bars = svg('svg', {
    class: 'bars',
    viewBox: `0 0 ${bins.length} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  const window = element('div', { class: 'brush' });
  const words = element('span', { class: 'faint span' });
  const track = element('div', { class: 'track' });
  track.append(bars, window);
  const most = Math.max(...bins.map(({ count }) => count));
  const shapes = bins.map(({ count }, bar) => {
    const height = count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * HEIGHT);
    return svg('rect', { x: bar + 0.1, y: HEIGHT - height, width: 0.8, height });
  });
  bars.append(...shapes);
  const range = (): [number, number] => {
    const { from, until } = state.now.filters;
    const first = from === null ? 0 : bins.findIndex((bin) => bin.until >= from);
    const last = until === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= until);
    return [first < 0 ? bins.length - 1 : first, Math.max(last, 0)];
  };
  const set = (first: number, last: number, silent = false) => {
    const [low, high] = [Math.max(0, Math.min(first, last)), Math.min(bins.length - 1, Math.max(first, last))];
    const whole = low === 0 && high === bins.length - 1;
    state.filter({ from: whole ? null : bins[low]!.from, until: whole ? null : bins[high]!.until }, silent);
  };
  const handles = ([0, 1] as const).map((end) => handle(end, bins, range, set));
  track.append(...handles);
  const show = () => {
    const [first, last] = range();
    const { from, until } = state.now.filters;
    window.style.left = `${(100 * first) / bins.length}%`;
    window.style.width = `${(100 * (last + 1 - first)) / bins.length}%`;
    for (const [bar, shape] of shapes.entries()) shape.classList.toggle('out', bar < first || bar > last);
    for (const [end, at] of [first, last + 1].entries()) {
      handles[end]!.style.left = `${(100 * at) / bins.length}%`;
      handles[end]!.setAttribute('aria-valuenow', String(end === 0 ? first : last));
      handles[end]!.setAttribute('aria-valuetext', readableDate(end === 0 ? bins[first]!.from : bins[last]!.until));
    }
    words.textContent = `${readableDate(from ?? bins[0]!.from)} – ${readableDate(until ?? bins.at(-1)!.until)}`;
    all.hidden = from === null && until === null;
  };
  const all = button('all', { class: 'plain', attributes: { title: 'the whole time' } }, () =>
    state.filter({ from: null, until: null }),
  );
  const play = playButton(context, bins, range, set);
  listenToBrush(track, bins.length, set, (on) => stage.setRunning(on));
  state.onChange((now, before) => {
    if (now.filters !== before?.filters) show();
  });
  return element(
    'div',
    { class: 'timeline', attributes: { role: 'group', 'aria-label': 'time' } },
    element('div', { class: 'time-tools' }, play, words, all),
    track,
  );
}

type Setter = (first: number, last: number, silent?: boolean) => void;

function handle(end: 0 | 1, bins: readonly Bin[], range: () => [number, number], set: Setter): HTMLElement {
  const made = element('div', {
    class: 'handle',
    attributes: {
      role: 'slider',
      tabindex: '0',
      'aria-label': end === 0 ? 'from' : 'until',
      'aria-valuemin': '0',
      'aria-valuemax': String(bins.length - 1),
    },
  });
  made.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, PageDown: -10, PageUp: 10 }[event.key];
    if (step === undefined) return;
    const [first, last] = range();
    if (end === 0) set(Math.min(last, first + step), last);
    else set(first, Math.max(first, last + step));
    event.preventDefault();
    made.focus();
  });
  return made;
}

function listenToBrush(track: HTMLElement, count: number, set: Setter, running: (on: boolean) => void): void {
  let start: number | null = null;
  const barAt = (event: PointerEvent) => {
    const { left, width } = track.getBoundingClientRect();
    return Math.max(0, Math.min(count - 1, Math.floor(((event.clientX - left) / width) * count)));
  };
  let edges: [number, number] = [0, 0];
  track.addEventListener('pointerdown', (event) => {
    start = barAt(event);
    edges = [start, start];
    track.setPointerCapture(event.pointerId);
    running(true);
  });
  track.addEventListener('pointermove', (event) => {
    if (start === null) return;
    const at = barAt(event);
    if (at === edges[1]) return;
    edges = [start, at];
    set(start, at, true);
  });
  const end = () => {
    if (start === null) return;
    start = null;
    running(false);
    set(...edges);
  };
  track.addEventListener('pointerup', end);
  track.addEventListener('pointercancel', end);
}

function playButton({ stage }: Context, bins: readonly Bin[], range: () => [number, number], set: Setter): HTMLElement {
  let timer: ReturnType<typeof setInterval> | null = null;
  const stop = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    stage.setRunning(false);
    made.textContent = '▶ Play';
  };
  const made = button('▶ Play', { attributes: { title: 'let the time run' } }, () => {
    if (timer !== null) {
      stop();
      return set(...range());
    }
    const [first, last] = range();
    const whole = first === 0 && last === bins.length - 1;
    const width = whole ? Math.max(1, Math.round(bins.length / 12)) : last - first + 1;
    let at = whole || last === bins.length - 1 ? 0 : first;
    stage.setRunning(true);
    made.textContent = '❚❚ Pause';
    const step = () => {
      if (at + width > bins.length) return stop();
      set(at, at + width - 1, true);
      at += 1;
    };
    step();
    timer = setInterval(step, STEP_MS);
  });
  return made;
}
