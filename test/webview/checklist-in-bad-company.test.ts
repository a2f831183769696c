import assert from "node:assert/strict";
import { draft, item, kinds, showDraft } from "./states.ts";
import { useChecklist } from "./use-checklist.ts";

describe("The checklist page in bad company", function () {
  this.timeout(60_000);
  const opened = useChecklist();

  it("shows hostile words as words", async () => {
    await opened.open();
    const hostile = `<img src=x onerror="globalThis.standIn.messages.push({type:'start-incident'})"><script>1</script>&amp;`;
    const insertions = [
      { title: hostile, when: hostile },
      { title: hostile, when: hostile },
    ];
    await opened.checklist.show({
      ...showDraft({
        ...draft,
        fileName: hostile,
        kindTitle: hostile,
        countText: hostile,
        recordNote: hostile,
        items: [
          item("fault", hostile, {
            state: "missing",
            stateText: hostile,
            why: hostile,
            evidence: hostile,
            insertions,
          }),
        ],
      }),
      kinds: [{ id: "apology", title: hostile, purpose: hostile }],
    });
    assert.equal(await opened.checklist.page.locator("main :is(img, script)").count(), 0);
    const text = (await opened.checklist.page.locator("main").textContent()) ?? "";
    assert.equal(text.split(hostile).length - 1, 14);
    assert.deepEqual(await opened.checklist.takeMessages(), [{ type: "ready" }]);
  });

  it("ignores what it does not understand, and reports that", async () => {
    await opened.open();
    await opened.checklist.show(showDraft(draft));
    await opened.checklist.takeMessages();
    await opened.checklist.send({
      type: "show",
      state: { status: "draft", draft: { ...draft, items: "none" } },
      kinds,
    });
    await opened.checklist.send("reload");
    assert.match(await opened.checklist.page.locator("header").innerText(), /5 of 9 said/);
    assert.deepEqual(
      (await opened.checklist.takeMessages()).map((each) => each.type),
      ["error", "error"],
    );
  });

  it("reports its own failures, shortened and not without end", async () => {
    await opened.open();
    await opened.checklist.takeMessages();
    await opened.checklist.page.evaluate(async () => {
      const heard = new Promise((resolve) => {
        window.addEventListener("unhandledrejection", resolve, { once: true });
      });
      void Promise.reject(new Error("promise".repeat(1000)));
      for (let count = 0; count < 40; count += 1) {
        reportError(new Error("boom"));
      }
      await heard;
    });
    const errors = (await opened.checklist.takeMessages()).flatMap((each) =>
      each.type === "error" ? [each.message] : [],
    );
    assert.equal(errors.length, 20);
    assert.ok(errors.some((each) => each.includes("boom")));
    assert.ok(errors.every((each) => each.length <= 2000));
  });
});
