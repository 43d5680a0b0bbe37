// One line of the list of devices: which it is, how it is, what it says, and what is only offered.

/** @typedef {import("./device-register.js").Known} Known */

export class DeviceRow {
  constructor() {
    this.batteryTold = false;
    this.head = line("set-devices__name", "");
    this.how = line("set-devices__state", "Connecting");
    this.value = line("set-devices__live", "");
    this.notes = line("set-devices__notes", "");
    this.notes.setAttribute("role", "status");
    this.asked = document.createElement("div");
    this.asked.className = "set-devices__asked";
    this.offers = document.createElement("div");
    this.element = document.createElement("li");
    this.top = document.createElement("div");
    this.top.className = "set-devices__top";
    this.element.append(this.top, this.value, this.notes, this.asked, this.offers);
  }

  /** On the next resident's page: what was said and offered was about the last one. */
  again() {
    this.notes.textContent = "";
    this.value.replaceChildren();
    delete this.value.dataset.how;
    this.offers.replaceChildren();
    return this.element;
  }

  /** @param {Known | null} known @param {string} name @param {Known[]} all @param {(id: string) => void} say @param {() => void} remove */
  identify(known, name, all, say, remove) {
    this.head.textContent = known ? `${known.tag}: ${known.words}` : `${name || "A device without a name"} is not in the register of this home. You can use it. Tell your manager.`;
    const parts = [];
    if (known?.doubt) parts.push(line("set-devices__doubt", known.doubt));
    if (!known && all.length > 0) parts.push(choice(all, say));
    this.top.replaceChildren(this.head, this.how, button("Disconnect", "nhsuk-button nhsuk-button--secondary nhsuk-button--small", remove));
    this.asked.replaceChildren(...parts);
  }

  /** @param {string} words @param {number} battery */
  state(words, battery) {
    this.how.textContent = battery < 0 ? words : `${words} · battery ${battery}%`;
  }

  /** @param {string[]} notes */
  say(notes) {
    const words = notes.join(" ");
    if (this.notes.textContent !== words) this.notes.textContent = words;
  }

  /** @param {Record<string, string>} fields @param {import("./device-stream.js").Stream} stream @param {() => void} take */
  live(fields, stream, take) {
    const shown = [fields.spo2 && fields.spo2 + "%", fields.pulse && fields.pulse + " a minute"].filter(Boolean).join(", ");
    const how = !shown ? "" : stream.held ? "from the last person?" : stream.taken ? "steady, it is in the box" : "settling";
    const words = shown && `${shown}: ${how}`;
    if (this.value.dataset.how !== how) {
      this.value.dataset.how = how;
      const again = stream.held ? "It is on this person: use it" : stream.taken ? "Take it again" : "";
      this.value.replaceChildren(document.createElement("span"), ...(again ? [button(again, "nhsuk-button nhsuk-button--secondary nhsuk-button--small", take)] : []));
    }
    if (this.value.firstElementChild) this.value.firstElementChild.textContent = words + " ";
  }

  /** A newer offer about the same takes the place of the older. @param {string} about @param {string} words @param {string} deed @param {() => void} take */
  offer(about, words, deed, take) {
    for (const old of this.offers.children) if (old.getAttribute("data-about") === about) old.remove();
    const place = document.createElement("div");
    place.dataset.about = about;
    place.className = "set-devices__offer";
    place.append(line("", words), button(deed, "nhsuk-button nhsuk-button--secondary nhsuk-button--small", () => {
      take();
      place.remove();
    }));
    this.offers.append(place);
  }
}

/** @param {Known[]} all @param {(id: string) => void} say */
function choice(all, say) {
  const label = document.createElement("label");
  label.className = "nhsuk-label";
  label.textContent = "Or which one is it? ";
  const select = document.createElement("select");
  select.className = "nhsuk-select";
  select.append(new Option("Not in the list", ""), ...all.map(one => new Option(`${one.tag}: ${one.words}`, one.id)));
  select.addEventListener("change", () => select.value && say(select.value));
  label.append(select);
  return label;
}

/** @param {string} style @param {string} words */
export function line(style, words) {
  const made = document.createElement("p");
  made.className = style;
  made.textContent = words;
  return made;
}

/** @param {string} words @param {string} style @param {() => void} press */
export function button(words, style, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = style;
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
