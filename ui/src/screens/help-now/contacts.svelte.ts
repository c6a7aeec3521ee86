// The contacts as a resource.

import { Resource } from "../../lib/async/resource.svelte";
import { backend } from "../../lib/backend/backend";
import type { Contact } from "../../bindings/Contact";
import type { ContactContent } from "../../bindings/ContactContent";

/** The content of a new contact. */
export const emptyContact: ContactContent = {
  label: "",
  number: "",
  hours: "",
  country: null,
  instead_of: null,
  hidden: false,
  checked_on: null,
};

/** The contacts of Help now that the person added. */
export class Contacts extends Resource<Contact[]> {
  constructor() {
    super(backend.contacts);
  }

  get all() {
    return this.value ?? [];
  }
}
