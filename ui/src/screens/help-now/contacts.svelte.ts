import { Resource } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { Contact } from "../../bindings/Contact";
import type { ContactContent } from "../../bindings/ContactContent";

/** A contact before anything is said of them. */
export const emptyContact: ContactContent = {
  label: "",
  number: "",
  hours: "",
  country: null,
  instead_of: null,
  hidden: false,
  checked_on: null,
};

/** The people and lines that the person put down. */
export class Contacts extends Resource<Contact[]> {
  constructor() {
    super(backend.contacts);
  }

  get all() {
    return this.value ?? [];
  }
}
