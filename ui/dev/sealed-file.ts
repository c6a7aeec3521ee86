/**
 * Mock answers for opening a sealed file and for the presentation window: /gate.html?choose=not-
 * sealed (an error when the file is picked), ?choose=closed (the dialog was cancelled),
 * ?file=name.html, ?to-key (sealed to a key), ?key-file=key-file-open (an error of the key file),
 * ?print=not-printed, /shown.html?trouble=no-page. A phrase or passphrase that is the name of an error
 * is answered with that error.
 */
import pageStyle from "../../assets/templates/summary.css?raw";
import chartStyle from "../../assets/charts/charts.css?raw";

const found = new URLSearchParams(location.search);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const trouble = (code: string) => ({ code, place: null, count: null, is_aside: false });

const LINES = [
  "Calls and messages: came up 7 times. Kept 5, bent on purpose 1, no real choice 1.",
  "What I want from today: to think one thing through, 25 minutes.",
  "A conversation in the corridor that went on long after the working day was over.",
];
/** A document as long as two printed pages, in the style of a summary. */
const sample = () => {
  const parts = Array.from({ length: 12 }, (_, at) => {
    const lines = LINES.map((line) => `<p>${line}</p>`).join("");
    return `<h2>Part ${at + 1}</h2>${lines}`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes for supervision</title>
    <style>${pageStyle}${chartStyle}</style><body><h1>Notes for supervision</h1>${parts.join("")}</body></html>`;
  return `data:text/html,${encodeURIComponent(page)}`;
};
const view = () => ({ address: sample(), document: "0f".repeat(32), pages: 1 });
const PUBLIC_KEY = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const CODE = /^[a-z]+(-[a-z]+){1,3}$/;

export const opening: Record<string, (given: any) => unknown> = {
  pick_sealed_file: async () => {
    await pause(200);
    const choose = found.get("choose");
    if (choose === "closed") return null;
    if (choose) throw trouble(choose);
    const opensWith = found.has("to-key") ? "key" : "phrase";
    return { name: found.get("file") ?? "page-4821.html", opens_with: opensWith };
  },
  pick_key_file: async () => {
    await pause(200);
    const key = found.get("key-file");
    if (key) throw trouble(key);
    return { name: "key-7315.age" };
  },
  open_sealed_with_key: async ({ passphrase }) => {
    await pause(Number(found.get("pause") ?? 900));
    if (CODE.test(passphrase)) throw trouble(passphrase);
    return view();
  },
  pick_key_location: async () => {
    await pause(200);
    return { name: "key-7315.age", copied_to: found.get("place") };
  },
  make_key: async () => {
    await pause(Number(found.get("pause") ?? 900));
    return { public_key: PUBLIC_KEY, check: "eq un uj wj", name: "key-7315.age" };
  },
  unlisted_phrase_words: async () => [],
  open_sealed: async ({ phrase }) => {
    await pause(Number(found.get("pause") ?? 900));
    if (CODE.test(phrase)) throw trouble(phrase);
    return view();
  },
  print_document: async () => {
    await pause(Number(found.get("pause") ?? 900));
    const print = found.get("print");
    if (print) throw trouble(print);
  },
  close_document: () => undefined,
  presentation_state: () => {
    const code = found.get("trouble");
    if (code) throw trouble(code);
    return {
      page: view(),
      settings: {
        language: found.get("language") ?? "en",
        appearance: found.get("appearance") ?? "system",
        text_size: Number(found.get("size") ?? 100),
      },
    };
  },
};
