// The state of a small form that is saved while somebody types, such as the form of a limit.

import { backend } from "../backend/backend";
import type { ErrorView } from "../../bindings/ErrorView";
import type { FormKey } from "../../bindings/FormKey";
import { registerSave } from "./pending-saves";
import { Autosave } from "./autosave.svelte";
import { stored, storedContent, unfinished } from "./stored-forms.svelte";

/** One form for each key while the desk is open: two would overwrite each other's saves. */
const forms = new Map<FormKey, AutosavedForm<object>>();

/**
 * The content of a small form. It is saved while it is typed and outlives the form on the screen: a
 * person who returns, even after the notebook was locked, continues where they were, until the form
 * is saved or discarded.
 */
export class AutosavedForm<T extends object> {
  value = $state.raw() as T;
  /** True if the form continues with content typed earlier. */
  restored = $state(false);
  readonly #key: FormKey;
  #initial = $state.raw() as T;
  #saving: Promise<void> | null = null;
  #unregister: (() => void) | null = null;
  /** Runs one save at a time, so that discarded content is not saved after it was discarded. */
  readonly #autosave = new Autosave(() =>
    this.isChanged
      ? backend.autosaveForm(this.#key, JSON.stringify(this.value))
      : backend.discardAutosavedForm(this.#key),
  );

  /** Use {@link autosaved}, which makes one form for each key. */
  constructor(key: FormKey, initial: T) {
    this.#key = key;
    this.#initial = initial;
    const earlier = storedContent<T>(key);
    this.restored = earlier !== null;
    this.value = { ...initial, ...earlier };
  }

  /** Shows the form again. It starts with `initial` unless it has unfinished changes. */
  reopen(initial: T): void {
    if (this.isChanged) this.restored = true;
    else this.value = this.#initial = initial;
  }

  /** True if the content differs from the initial content. */
  get isChanged(): boolean {
    return JSON.stringify(this.value) !== JSON.stringify(this.#initial);
  }
  get initial(): T {
    return this.#initial;
  }
  /** The reason why the content is not saved at the moment; saving is tried again. */
  get error(): ErrorView | null {
    return this.#autosave.error;
  }

  update(part: Partial<T>): void {
    this.#set({ ...this.value, ...part });
  }

  /**
   * Saves the content with `work`; after that the form starts with `next`. Changes made meanwhile
   * stay. Locking waits for both steps: content that was saved must not be restored and saved a
   * second time.
   */
  async save(work: (value: T) => Promise<unknown>, next: (value: T) => T): Promise<void> {
    const { value } = this;
    const saving = (async () => {
      await work(value);
      await this.clear(value, next(value));
    })();
    this.#register();
    this.#saving = saving.catch(() => undefined);
    await saving;
  }

  /** Removes content that was saved or discarded. Changes made after `finished` stay. */
  async clear(finished: T = this.value, next: T = this.#initial): Promise<void> {
    this.#initial = next;
    this.#set(this.value === finished ? next : this.value);
    // If it cannot be removed, it is restored the next time: too much text, but none lost.
    await this.#autosave.saveNow().catch(() => undefined);
  }

  #set(value: T): void {
    this.value = value;
    stored.delete(this.#key);
    if (this.isChanged) unfinished.add(this.#key);
    else {
      unfinished.delete(this.#key);
      this.restored = false;
    }
    this.#register();
    this.#autosave.changed();
  }

  /** Registers the form, also after it was abandoned: the next key stroke counts as new content. */
  #register(): void {
    this.#unregister ??= registerSave({
      save: async () => {
        await this.#saving;
        await this.#autosave.saveNow();
      },
      abandon: () => (this.#unregister = null),
    });
  }
}

/** Returns the form of a key, with its unfinished content or else with `initial`. */
export function autosaved<T extends object>(key: FormKey, initial: T): AutosavedForm<T> {
  const known = forms.get(key) as AutosavedForm<T> | undefined;
  known?.reopen(initial);
  const form = known ?? new AutosavedForm(key, initial);
  forms.set(key, form);
  return form;
}

/** Discards the unfinished content of a form whose subject was removed. */
export const discardAutosaved = (key: FormKey): Promise<void> => autosaved(key, {}).clear();

/** Returns one field of a form's unfinished content. */
export const autosavedField = (key: FormKey, field: string): unknown =>
  (forms.get(key)?.value as Record<string, unknown> | undefined)?.[field] ??
  storedContent<Record<string, unknown>>(key)?.[field];
