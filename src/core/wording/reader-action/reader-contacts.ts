/** Ways to reach us and places where our news stands: of these, a sentence tells of no act. */
import { patternLines } from "../../text/pattern-lines.ts";
import { Sieved } from "../../text/sieve.ts";
import { blank } from "../statement.ts";

/** "please do not hesitate to contact us": a contact, wherever it stands. "Ask us for a copy" says what readers get by it. */
const getInTouchPattern = new Sieved(
  patternLines("gi")`
    \b(?:please |kindly |you (?:can|may) |always |also ){0,4}(?:
      (?:do not|don't) hesitate|feel free
      |(?:contact|reach out to|reach|get in touch with|write to|e-?mail|call|phone|ring|message) us
      |ask us(?! for (?:an?|the|your|their) (?:[\w-]+ )?(?:cop(?:y|ies)|refund|replacement|list|card|password|code|number)\b)
    )\b[^.;?!]{0,200}
  `,
);
/** "Use the form on our site to tell us what you saw": what it is for makes a contact of the act. */
const toReachUsPattern = new Sieved(
  patternLines("gi")`
    \b(?:use|fill|complete|open|go|visit|choose|log|sign|tap|click|see)\b[^;?!]{2,120}? (?:
      and you(?:'ll| will) be (?:connected|put through|transferred)
      |to (?:
        ask(?! (?:your|for|to|them)\b)|(?:tell|reach|contact|message|e-?mail|call) us|let us know|chat
        |(?:speak|talk|write) (?:to|with) (?:us|our|one of)|get in touch|get hold of (?:us|our)
      )
    )\b[^.;?!]{0,200}
  `,
);
/** "keep an eye on our website", "do not answer this message": reading on is no act. */
const readOnPattern = new Sieved(
  patternLines("gi")`
    \b(?:monitor|watch(?: out)?|keep (?:an eye (?:on|out)|watching|checking|following|monitoring)) (?:for )?(?:
      (?:(?:this|our) (?:[\w-]+ ){0,3}?|the (?:status|news|incident) ?)(?:
        page|space|site|website|blog|channels?|feeds?|thread|notice ?board|social media|status(?! ?page)
      )
      |(?:any |the )?(?:further|more|latest|regular|new) (?:[\w-]+ )?(?:news|updates?|announcements?|information)
    )\b
    |\b(?:do not|don't|cannot) (?:reply|respond|answer)(?: directly)?(?: to)? (?:this|our) (?:
      e-?mail|message|mail|letter|text|address|notice|newsletter
    )\b
  `,
);

/** A sentence with blanks in place of such words. */
export function withoutContacts(text: string): string {
  return readOnPattern.replaceIn(getInTouchPattern.replaceIn(toReachUsPattern.replaceIn(text, blank), blank), blank);
}
