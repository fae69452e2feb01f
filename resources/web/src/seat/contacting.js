// What a person enters to be reached by. It lies in this object only: no draft, no storage, and gone with the step, or
// with a page that goes down: after that the thanks come back, and with them the way here, but nobody's address.

/** @import { ContactRefused, ContributionSaved, ToPage } from "../protocol.js" */
/** @import { Desk } from "./steps/step.js" */

/** @typedef {"name" | "email" | "phone"} Field */

export class Contacting {
  /**
   * @param {Desk} desk
   * @param {ContributionSaved} saved for which contribution
   */
  constructor(desk, saved) {
    this.desk = desk;
    this.saved = saved;
    /** @type {Record<Field, string>} */
    this.typed = { name: "", email: "", phone: "" };
    /** @type {string[]} nothing is ticked beforehand */
    this.purposes = [];
    this.waiting = false;
    /** @type {ContactRefused | null} */
    this.refused = null;
    this.changed = () => {};
  }

  /** @param {string} words what is on the screen */
  keep(words) {
    if (this.waiting) return;
    this.waiting = true;
    this.refused = null;
    const { seat, id } = this.desk.visit;
    const { contribution } = this.saved;
    this.desk.visit.send({
      type: "ContactGiven",
      seat,
      visit: id,
      contribution,
      ...this.typed,
      purposes: this.purposes,
      words,
      language: this.desk.language(),
    });
    this.changed();
  }

  /** @param {ToPage} message */
  tell(message) {
    if (message.type === "ContactKept") {
      this.desk.visit.reachable.add(this.saved.contribution);
      this.desk.announce(this.desk.say("card-contact-kept"));
      this.desk.onward("thanks", this.saved);
    } else if (message.type === "ContactRefused") {
      this.waiting = false;
      this.refused = message;
      this.changed();
    }
  }

  stop() {
    this.typed = { name: "", email: "", phone: "" };
    this.changed = () => {};
  }
}
