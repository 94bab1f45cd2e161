import type { ReactiveController } from 'lit';

/** How far a pressed pointer moves before it drags, in CSS pixels. */
const SLOP = 6;
/** How far beside a place still counts as on it. */
const NEAR = 20;
/** How near to the window's edge the page scrolls, and by how much in a frame. */
const EDGE = 40;
const STEP = 8;

/**
 * What an element does with its items. In its shadow root an item has `data-drag`, a place for it `data-drop`; their
 * values are told here. What moves is the item, or what has the class `moves` in it. By touch an item is taken by what has
 * the class `grip`, so that a finger elsewhere scrolls.
 */
export interface Drags {
  /** Puts an item at a place, as its controls do. */
  readonly drop: (item: string, place: string) => void;
  /** Told of each new place that an item is held over; of none, too. */
  readonly over?: (item: string, place: string | undefined) => void;
  /** Selects the places that an item can be put at, where that is not all. */
  readonly places?: (item: string) => string;
}

/** A drag from the press on. */
interface Drag {
  readonly id: string;
  readonly moves: HTMLElement | SVGElement;
  readonly start: PointerEvent;
  readonly stop: AbortController;
  last: PointerEvent;
  /** Where it was when it was lifted; nothing before that. */
  from?: DOMRect;
  place?: string | undefined;
}

type Host = HTMLElement & { readonly renderRoot: ParentNode & Node };

/**
 * Lets items be dragged, besides the controls that do the same. Nothing changes until an item is dropped: Escape, another
 * window or a pointer that the browser takes away leave all as it was. What is where is told by the places' rectangles
 * alone, whatever the direction of the text.
 */
export class DragController implements ReactiveController {
  readonly #host: Host;
  readonly #drags: Drags;
  #drag: Drag | undefined;

  constructor(host: Host, drags: Drags) {
    this.#host = host;
    this.#drags = drags;
  }

  hostConnected(): void {
    this.#host.addEventListener('pointerdown', this.#onDown);
  }

  hostDisconnected(): void {
    this.#end();
  }

  readonly #onDown = (start: PointerEvent): void => {
    const target = start.composedPath()[0] as Element;
    const item = target.closest<HTMLElement | SVGElement>('[data-drag]');
    if (this.#drag || !item || start.button) return;
    if (!target.closest('.grip') && (start.pointerType === 'touch' || target.closest('button,select')))
      return;
    const moves = item.querySelector<HTMLElement>('.moves') ?? item;
    const stop = new AbortController();
    this.#drag = { id: item.dataset.drag ?? '', moves, start, stop, last: start };
    for (const type of ['pointermove', 'pointerup', 'pointercancel', 'keydown', 'blur'])
      window.addEventListener(type, this.#onEvent, stop);
    for (const type of ['selectstart', 'dragstart'])
      this.#host.renderRoot.addEventListener(type, (event) => event.preventDefault(), stop);
  };

  readonly #onEvent = (event: Event): void => {
    const drag = this.#drag;
    const { buttons, key, pointerId, type } = event as Partial<KeyboardEvent & PointerEvent> & Event;
    if (!drag || (pointerId ?? drag.start.pointerId) !== drag.start.pointerId) return;
    if (pointerId !== undefined) drag.last = event as PointerEvent;
    if (type === 'pointermove' && buttons) this.#move(drag);
    else if (type === 'pointerup') this.#drop(drag);
    else if (type !== 'keydown' || key === 'Escape') {
      event.preventDefault();
      this.#end();
    }
  };

  #move(drag: Drag): void {
    const { from, last, moves, start } = drag;
    if (from || Math.hypot(last.clientX - start.clientX, last.clientY - start.clientY) < SLOP) return;
    drag.from = moves.getBoundingClientRect();
    moves.toggleAttribute('data-lifted', true);
    this.#follow(drag);
  }

  #follow(drag: Drag): void {
    if (this.#drag !== drag) return;
    this.#show(drag);
    requestAnimationFrame(() => this.#follow(drag));
  }

  /** Scrolls near the window's edge, and shows the item at the pointer, never outside of its host, and where it would go. */
  #show(drag: Drag): void {
    const { from, id, last, moves, place, start } = drag;
    if (!from) return;
    const { clientX: x, clientY: y } = last;
    // Without its shift, which would lengthen the page that is scrolled.
    moves.style.translate = '';
    window.scrollBy({ left: towards(x, innerWidth), top: towards(y, innerHeight), behavior: 'instant' });
    const at = moves.getBoundingClientRect();
    const box = this.#host.getBoundingClientRect();
    drag.place = this.#placeAt(id, x, y);
    const left = within(from.left + x - start.clientX, box.left, box.right - at.width);
    const top = within(from.top + y - start.clientY, box.top, box.bottom - at.height);
    moves.style.translate = `${left - at.left}px ${top - at.top}px`;
    if (place !== drag.place) this.#mark(drag);
  }

  #placeAt(id: string, x: number, y: number): string | undefined {
    let nearest = NEAR;
    let found: string | undefined;
    for (const place of this.#places(id)) {
      const { bottom, left, right, top } = place.getBoundingClientRect();
      const gap = Math.hypot(x - within(x, left, right), y - within(y, top, bottom));
      if (gap >= nearest) continue;
      nearest = gap;
      found = place.dataset.drop;
    }
    return found === id ? undefined : found;
  }

  #places(id: string): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll(this.#drags.places?.(id) ?? '[data-drop]');
  }

  #mark({ id, place }: Drag): void {
    for (const it of this.#places(id)) it.toggleAttribute('data-over', it.dataset.drop === place);
    this.#drags.over?.(id, place);
  }

  #drop(drag: Drag): void {
    this.#show(drag);
    const { id, place } = drag;
    this.#end();
    if (place !== undefined) this.#drags.drop(id, place);
  }

  /** Leaves all as it was. */
  #end(): void {
    const drag = this.#drag;
    if (!drag) return;
    const { moves, stop } = drag;
    this.#drag = drag.place = undefined;
    stop.abort();
    moves.removeAttribute('style');
    moves.removeAttribute('data-lifted');
    this.#mark(drag);
  }
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}

/** By how much the page is scrolled for a pointer at a place between the window's edges. */
function towards(at: number, size: number): number {
  return at < EDGE ? -STEP : at > size - EDGE ? STEP : 0;
}
