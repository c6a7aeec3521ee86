// The notice that counts up while the key is derived.

/** Work that takes longer than this, in milliseconds, is told with its time. */
const SLOW = 8_000;
/** Time after which the rest can be estimated, in milliseconds. */
const ENOUGH = 1_000;

/** Counts up while the key is derived, once it is clear that this takes long. */
export class Working {
  readonly #slow: HTMLElement;
  readonly #bar: HTMLProgressElement;
  readonly #soFar: HTMLElement;
  readonly #inAll: HTMLElement;
  #started = 0;

  constructor(slow: HTMLElement, bar: HTMLProgressElement, soFar: HTMLElement, inAll: HTMLElement) {
    this.#slow = slow;
    this.#bar = bar;
    this.#soFar = soFar;
    this.#inAll = inAll;
  }

  begin() {
    this.#started = performance.now();
    this.#slow.hidden = true;
  }

  /** Tells that a part of the work is done, from 0 to 1. */
  done(part: number) {
    const taken = performance.now() - this.#started;
    const whole = taken / part;
    if (this.#slow.hidden && (taken < ENOUGH || whole < SLOW)) return;
    if (this.#slow.hidden) {
      this.#inAll.textContent = clock(whole);
      this.#slow.hidden = false;
    }
    this.#bar.value = part;
    const now = clock(taken);
    if (this.#soFar.textContent !== now) this.#soFar.textContent = now;
  }

  end() {
    this.#slow.hidden = true;
  }
}

/** Minutes and seconds as a clock shows them, in every language: 2:05. */
function clock(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
