import { Again } from "../../again.svelte";
import { backend } from "../../backend";
import type { Contact } from "../../bindings/Contact";

/** The people and lines that the person put down. */
export class People extends Again<Contact[]> {
  constructor() {
    super(backend.contacts);
  }

  get all() {
    return this.view ?? [];
  }
}
