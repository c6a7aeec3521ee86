import { Attempt } from "../../attempt.svelte";
import { backend } from "../../backend";
import type { Contact } from "../../bindings/Contact";

/** The people and lines that the person put down, asked for again after each change. */
export class People {
  all = $state.raw<Contact[]>([]);
  readonly looking = new Attempt();

  constructor() {
    void this.change(async () => undefined);
  }

  change(work: () => Promise<unknown>): Promise<boolean> {
    return this.looking.make(async () => {
      await work();
      this.all = await backend.contacts();
    });
  }
}
