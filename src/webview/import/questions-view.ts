import type { DateQuestion, ImportPreview } from "../../core/record/import/import-preview.ts";
import type { DateOrder } from "../../core/record/import/time-text.ts";
import { element, setChildren, setText } from "../dom.ts";
import { say } from "../say.ts";

/** Most files have times of one of these, or of UTC. */
const commonZonePattern = /^(?:Europe\/(?:London|Berlin)|America\/(?:New_York|Chicago|Los_Angeles))$/;

/** What the file does not say and somebody must: which way round dates are, of which day notes are, and in which zone times are. */
export class QuestionsView {
  readonly element = element("div", "import-questions");
  readonly #dates = element("fieldset", "import-question");
  readonly #reason = element("legend", "field-label");
  readonly #options = element("div");
  readonly #ofDay = element("div", "import-question");
  readonly #day = element("input");
  readonly #zone = element("div", "import-question");
  readonly #zoneWords = element("span", "field-label");
  readonly #zones = element("select");
  readonly #onChange: () => void;
  readonly #radios = new Map<
    DateOrder,
    { readonly input: HTMLInputElement; readonly words: HTMLElement; readonly line: HTMLElement }
  >();

  constructor(timeZones: readonly string[], onChange: () => void) {
    this.#onChange = onChange;
    this.#dates.append(this.#reason, this.#options);
    this.#day.type = "date";
    this.#day.min = "1990-01-01";
    this.#day.max = "2999-12-31";
    this.#day.addEventListener("change", onChange);
    const dayWords = say("Of which day are the times that stand without one?");
    this.#ofDay.append(element("label", "", element("span", "field-label", dayWords), this.#day));
    const common = ["UTC", ...timeZones.filter((zone) => commonZonePattern.test(zone))];
    this.#zones.append(group(say("Often used"), common), group(say("All zones"), timeZones));
    this.#zones.addEventListener("change", onChange);
    this.#zone.append(element("label", "", this.#zoneWords, this.#zones));
  }

  get dateOrder(): DateOrder | undefined {
    return [...this.#radios].find(([, { input }]) => input.checked)?.[0];
  }

  /** Undefined while it is being written. */
  get day(): string | undefined {
    return this.#day.value === "" || !this.#day.validity.valid ? undefined : this.#day.value;
  }

  get timeZone(): string | undefined {
    return this.#zones.value === "" ? undefined : this.#zones.value;
  }

  update({ dateQuestion, isDayAsked, isZoneAsked, recordZone, choices }: ImportPreview): void {
    setChildren(this.element, [
      dateQuestion === undefined ? undefined : this.#dates,
      isDayAsked ? this.#ofDay : undefined,
      isZoneAsked ? this.#zone : undefined,
    ]);
    this.#ofDay.dataset["open"] = String(choices.day === undefined);
    if (dateQuestion !== undefined) {
      this.#showDates(dateQuestion);
    }
    setText(this.#zoneWords, say("In which zone are times that do not say it? The record’s is {0}.", recordZone));
    if (isZoneAsked && this.#zones.options[0]?.value !== "") {
      // The zone of the record is the likeliest, so it stands first; but nobody takes it unasked.
      this.#zones.prepend(
        new Option(say("Choose a zone …"), ""),
        new Option(say("{0}, as the record has it", recordZone), recordZone),
      );
    }
    this.#zones.value = choices.timeZone ?? "";
    this.#zone.dataset["open"] = String(choices.timeZone === undefined);
  }

  #showDates({ reason, options, answer }: DateQuestion): void {
    setText(this.#reason, reason);
    this.#dates.dataset["open"] = String(answer === undefined);
    setChildren(
      this.#options,
      options.map(({ order, words }) => {
        const radio = this.#radioFor(order);
        setText(radio.words, words);
        radio.input.checked = order === answer;
        return radio.line;
      }),
    );
  }

  #radioFor(order: DateOrder) {
    const known = this.#radios.get(order);
    if (known !== undefined) {
      return known;
    }
    const input = element("input");
    input.type = "radio";
    input.name = "date-order";
    input.addEventListener("change", this.#onChange);
    const words = element("span");
    const made = { input, words, line: element("label", "import-option", input, words) };
    this.#radios.set(order, made);
    return made;
  }
}

function group(label: string, zones: readonly string[]): HTMLOptGroupElement {
  const made = element("optgroup", "", ...zones.map((name) => new Option(name)));
  made.label = label;
  return made;
}
