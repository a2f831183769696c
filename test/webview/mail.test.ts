/** The page that a letter is copied from into a mail, with a real clipboard. */
import assert from "node:assert/strict";
import type { Browser, Page } from "playwright-core";
import type { MailExtensionMessage, MailWebviewMessage } from "../../src/protocol/mail.ts";
import { ready } from "../kit/exports.ts";
import { axeFindingsInThemes, overflows } from "./look-at-page.ts";
import { ShownPage, type OpenOptions } from "./shown-page.ts";
import { sharedBrowser } from "./shared-browser.ts";

const letter = ready(`# Our notice

We are **sorry**. Write to <help@example.org> or see [our page](https://example.org/leak).

- one
  1. two

> quoted

| Step | Due |
| --- | --: |
| Close \`it\` | 5 May |

---

\`\`\`
code
\`\`\`
`).toMail();

const show: MailExtensionMessage = {
  type: "show",
  words: {
    hint: "Copy the letter, then paste it into your mail.",
    copyFormatted: "Copy with Formatting",
    copyPlain: "Copy as Plain Text",
    copiedFormatted: "Copied.",
    copiedPlain: "Copied as plain text.",
    copyByHand: "Press Ctrl+C.",
    plainTitle: "How it reads as plain text",
  },
  ...letter,
};

interface Clipboard {
  readonly html: string | undefined;
  readonly text: string | undefined;
}

async function clipboardOf(page: Page): Promise<Clipboard> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : undefined);
    return { html: await read("text/html"), text: await read("text/plain") };
  });
}

describe("The page that a letter is copied from", function () {
  this.timeout(60_000);
  let browser: Browser;

  before(async () => {
    browser = await sharedBrowser();
  });

  async function withLetter(
    options: OpenOptions,
    test: (page: Page, mail: ShownPage<MailWebviewMessage, MailExtensionMessage>) => Promise<void>,
  ): Promise<void> {
    const mail = await ShownPage.open<MailWebviewMessage, MailExtensionMessage>(browser, "mail", {
      width: 700,
      ...options,
    });
    try {
      await mail.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      assert.deepEqual(await mail.takeMessages(), [{ type: "ready" }]);
      await mail.show(show);
      await test(mail.page, mail);
      assert.deepEqual(await mail.violations(), []);
      assert.deepEqual(await mail.takeMessages(), []);
    } finally {
      await mail.close();
    }
  }

  /** As in a browser that has dropped the old way. */
  const withoutCommand = (page: Page) =>
    page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is what the page tries first
      document.execCommand = () => false;
    });

  it("copies the letter as formatted and as plain text at once", async () => {
    await withLetter({}, async (page, mail) => {
      await page.getByRole("button", { name: "Copy with Formatting" }).click();
      await page.getByRole("status").getByText("Copied.", { exact: true }).waitFor();
      const { html, text } = await clipboardOf(page);
      assert.equal(text, letter.text);
      assert.match(html ?? "", /<h1 style="[^"]*">Our notice<\/h1>/);
      assert.match(html ?? "", /<a href="https:\/\/example\.org\/leak"/);
      assert.deepEqual(await mail.announcements(), ["Copied."]);
    });
  });

  it("copies plain text alone", async () => {
    await withLetter({}, async (page) => {
      await page.getByRole("button", { name: "Copy as Plain Text" }).click();
      await page.getByText("Copied as plain text.").waitFor();
      assert.deepEqual(await clipboardOf(page), { html: undefined, text: letter.text });
    });
  });

  it("asks the clipboard itself where the way of before is gone", async () => {
    const mail = await ShownPage.open<MailWebviewMessage, MailExtensionMessage>(browser, "mail", { width: 700 });
    try {
      const { page } = mail;
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await mail.show(show);
      await withoutCommand(page);
      await page.getByRole("button", { name: "Copy with Formatting" }).click();
      await page.getByText("Copied.", { exact: true }).waitFor();
      const { html, text } = await clipboardOf(page);
      assert.equal(text, letter.text);
      assert.match(html ?? "", /<h1 style="[^"]*">Our notice<\/h1>/);
    } finally {
      await mail.close();
    }
  });

  it("says what to do, and selects the letter, where nothing can be copied", async () => {
    await withLetter({}, async (page) => {
      await withoutCommand(page);
      await page.evaluate(() => {
        navigator.clipboard.write = () => Promise.reject(new Error("not allowed"));
      });
      await page.getByRole("button", { name: "Copy with Formatting" }).click();
      await page.getByText("Press Ctrl+C.").waitFor();
      await page.keyboard.press("ControlOrMeta+c");
      assert.equal((await clipboardOf(page)).text, letter.text);
    });
  });

  it("copies what is selected by hand without the colours of the window", async () => {
    await withLetter({ theme: "dark" }, async (page) => {
      await page.evaluate(() => {
        getSelection()?.selectAllChildren(document.querySelector("article strong")!);
      });
      await page.keyboard.press("ControlOrMeta+c");
      const { html, text } = await clipboardOf(page);
      assert.equal(text, "sorry");
      assert.doesNotMatch(html ?? "", /color|style=/);
    });
  });

  it("is used with the keyboard alone", async () => {
    await withLetter({}, async (page, mail) => {
      await page.keyboard.press("Tab");
      assert.equal(await mail.focusedText(), "Copy with Formatting");
      await page.keyboard.press("Enter");
      await page.getByText("Copied.", { exact: true }).waitFor();
      assert.equal(await mail.focusedText(), "Copy with Formatting");
    });
  });

  it("shows how the letter reads as plain text", async () => {
    await withLetter({}, async (page) => {
      await page.getByText("How it reads as plain text").click();
      assert.equal(await page.locator("pre.plain").textContent(), letter.text);
    });
  });

  it("keeps the focus, and what is open, while the draft changes", async () => {
    await withLetter({}, async (page, mail) => {
      await page.getByText("How it reads as plain text").click();
      await page.getByRole("button", { name: "Copy as Plain Text" }).focus();
      await mail.show({ ...show, preview: "<h1>Our new notice</h1>", text: "Our new notice\n" });
      assert.equal(await mail.focusedText(), "Copy as Plain Text");
      assert.equal(await page.locator("pre.plain").innerText(), "Our new notice\n");
    });
  });

  it("takes the letter away when it must not go out any more, and brings it back", async () => {
    await withLetter({}, async (page, mail) => {
      await mail.show({ type: "refuse", message: "Line 3: “[NAME]” is still to be filled in." });
      assert.equal(await page.getByRole("button").count(), 0);
      assert.equal(await page.getByRole("alert").innerText(), "Line 3: “[NAME]” is still to be filled in.");
      await mail.show(show);
      assert.equal(await page.getByRole("heading", { name: "Our notice" }).count(), 1);
      assert.equal(await page.getByRole("alert").count(), 0);
    });
  });

  it("ignores what is no message of ours", async () => {
    const mail = await ShownPage.open<MailWebviewMessage, MailExtensionMessage>(browser, "mail");
    try {
      await mail.takeMessages();
      for (const nonsense of [null, "show", { type: "show" }, { ...show, html: 1 }, { type: "refuse" }]) {
        await mail.send(nonsense);
      }
      assert.equal((await mail.takeMessages()).filter(({ type }) => type === "error").length, 5);
      assert.equal(await mail.page.getByRole("button").count(), 0);
    } finally {
      await mail.close();
    }
  });

  it("has nothing for axe to find in any theme", async () => {
    await withLetter({}, async (page, mail) => {
      await page.getByText("How it reads as plain text").click();
      assert.deepEqual(await axeFindingsInThemes(mail), []);
    });
  });

  it("is cut off nowhere in a narrow window", async () => {
    await withLetter({ width: 320 }, async (page) => {
      await page.getByText("How it reads as plain text").click();
      assert.deepEqual(await overflows(page), []);
    });
  });
});
