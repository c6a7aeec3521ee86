// Takes the steps that lead to a screen of the mock, and waits until it is there.

/**
 * Runs in the browser before the scripts of a page: what takes steps in it, and knows when it is
 * settled. Everything happens inside the page, since each question from outside costs a pause.
 */
function addSteps() {
  /** Longest pause that a screen makes before it shows something; longer ones are clocks. */
  const LONGEST_PAUSE = 500;
  /** Number by which each pause is divided: the mock answers at once, and nobody types. */
  const HASTE = 10;
  /** Time without a change after which a screen is settled, in milliseconds. */
  const QUIET = 40;
  const PATIENCE = 15_000;

  const { setTimeout, clearTimeout } = globalThis;
  const pauses = new Set();
  globalThis.setTimeout = (work, wait = 0, ...given) => {
    const isPause = wait <= LONGEST_PAUSE;
    const end = () => {
      pauses.delete(timer);
      work(...given);
    };
    const timer = setTimeout(end, isPause ? wait / HASTE : wait);
    if (isPause) pauses.add(timer);
    return timer;
  };
  globalThis.clearTimeout = (timer) => {
    pauses.delete(timer);
    clearTimeout(timer);
  };

  let changed = performance.now();
  new MutationObserver(() => (changed = performance.now())).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });

  /** The next frame shows everything that measures itself. */
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

  async function until(check, otherwise) {
    const end = performance.now() + PATIENCE;
    while (!check()) {
      if (performance.now() > end) throw new Error(otherwise);
      await drawn();
    }
  }

  /** Waits until nothing is on its way, and the screen does not change any more. */
  const settled = async () => {
    changed = performance.now();
    await until(
      () =>
        pauses.size === 0 &&
        performance.now() - changed >= QUIET &&
        document.fonts.status === "loaded" &&
        document.body.innerText.trim() !== "",
      "the screen changes",
    );
    await drawn();
  };

  async function openEverything() {
    for (let round = 0; round < 3; round += 1) {
      await settled();
      const closed = [...document.querySelectorAll('main [aria-expanded="false"]')].filter((one) => one.checkVisibility());
      for (const one of closed) one.click();
      if (closed.length === 0) return;
    }
  }

  async function act({ click, type, words, unfold }) {
    if (unfold) return openEverything();
    const selector = click ?? type;
    let element;
    const isShown = () => (element = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility()));
    await until(isShown, `${selector} is not shown`);
    if (click) return element.click();
    element.value = words;
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  }

  globalThis.screenSteps = {
    drawn,
    settled,
    async take(steps) {
      for (const step of steps) await act(step);
      await settled();
    },
  };
}

/** Prepares every page that a browser opens from here on. */
export const prepareSteps = (engine) => engine.runBeforePages(addSteps);

/** Takes the steps of a screen, and waits until the screen does not change any more. */
export const takeSteps = (engine, steps) =>
  engine.evaluate((steps) => globalThis.screenSteps.take(steps), steps);

/** Gives each piece of work a browser of its own, of which as many run at once as there are. */
export function takingTurns(engines) {
  const free = [...engines];
  return async (work) => {
    const engine = free.pop();
    try {
      return await work(engine);
    } finally {
      free.push(engine);
    }
  };
}
