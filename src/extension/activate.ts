import * as vscode from "vscode";
import { completionsAt, describeAt, describeHouseAt, houseCompletionsAt } from "../core/index.ts";
import { AcceptFinding } from "./commands/accept-finding.ts";
import { AddTimeline } from "./commands/add-timeline.ts";
import type { Command } from "./commands/command.ts";
import { CheckAllNotices } from "./commands/check-all-notices.ts";
import { CopyForEmail } from "./commands/copy-for-email.ts";
import { CustomiseTemplate } from "./commands/customise-template.ts";
import { DraftNotice } from "./commands/draft-notice.ts";
import { EditHouseRules } from "./commands/edit-house-rules.ts";
import { MarkAsPublished } from "./commands/mark-as-published.ts";
import { PutBackFirstLines } from "./commands/put-back-first-lines.ts";
import { RefreshFromRecord } from "./commands/refresh-from-record.ts";
import { ShowRecord } from "./commands/show-record.ts";
import { MakeWordCopy } from "./commands/make-word-copy.ts";
import { SaveDraftAs } from "./commands/save-draft-as.ts";
import { TakeInWordCopy } from "./commands/take-in-word-copy.ts";
import { SayHere } from "./commands/say-here.ts";
import { ShowRule } from "./commands/show-rule.ts";
import { StartIncident } from "./commands/start-incident.ts";
import { StartNextVersion } from "./commands/start-next-version.ts";
import { TakeBack } from "./commands/take-back.ts";
import { UpdateRecord } from "./commands/update-record.ts";
import { DraftReviews } from "./drafts/draft-reviews.ts";
import { DraftExports } from "./export/draft-exports.ts";
import { ExportBundle } from "./export/export-bundle.ts";
import { MailPages } from "./export/mail-pages.ts";
import { checklistView } from "./features/checklist-view.ts";
import { draftInFront } from "./features/draft-in-front.ts";
import { fileCompletion } from "./features/file-completion.ts";
import { fileHover } from "./features/file-hover.ts";
import { findings } from "./features/findings.ts";
import { houseRulesProblems } from "./features/house-rules-problems.ts";
import { frozenNotices } from "./features/frozen-notices.ts";
import { lostDrafts } from "./features/lost-drafts.ts";
import { quickFixes } from "./features/quick-fixes.ts";
import { recordForm } from "./features/record-form.ts";
import { recordFixes } from "./features/record-fixes.ts";
import { rulePages } from "./features/rule-pages.ts";
import { recordProblems } from "./features/record-problems.ts";
import { templateHelp } from "./features/template-help.ts";
import { templatePreview } from "./features/template-preview.ts";
import { HouseRulesFiles, houseRulesSelector } from "./team/house-rules-files.ts";
import { IncidentFolders, recordSelector } from "./record/incident-folders.ts";
import { OutputLog } from "./log.ts";
import { NoticeCheck } from "./drafts/notice-check.ts";
import { RulePages } from "./pages/rule-pages.ts";
import { ShownTexts } from "./pages/shown-texts.ts";
import { TemplateFiles } from "./team/template-files.ts";
import { LaterVersions } from "./versions/later-versions.ts";
import { SentNotices } from "./versions/sent-notices.ts";
import { OvertakenDrafts } from "./versions/overtaken-drafts.ts";
import { sayFailure } from "./say-failure.ts";

/** Puts the extension together; the same in both extension hosts. */
export function activate({ extensionUri, subscriptions }: vscode.ExtensionContext): void {
  const parts = partsFor(extensionUri);
  const { log } = parts;
  subscriptions.push(
    ...[log, parts.folders, parts.texts, parts.templates, parts.houseRules, parts.sent],
    ...[parts.reviews, parts.overtaken, parts.noticeCheck, parts.mailPages],
    ...featuresWith(parts),
    ...commandsWith(parts).map((command) => register(command, log)),
  );
}

type Parts = ReturnType<typeof partsFor>;

/** What features and commands share. */
function partsFor(extensionUri: vscode.Uri) {
  const log = new OutputLog();
  const folders = new IncidentFolders();
  const templates = new TemplateFiles(extensionUri);
  const houseRules = new HouseRulesFiles();
  const versions = new LaterVersions(templates);
  const sent = new SentNotices(versions);
  const reviews = new DraftReviews(folders, templates, houseRules, sent, log);
  const bundle = new ExportBundle(extensionUri);
  const exports = new DraftExports(reviews, bundle, versions);
  return {
    extensionUri,
    log,
    folders,
    templates,
    houseRules,
    versions,
    sent,
    reviews,
    bundle,
    exports,
    overtaken: new OvertakenDrafts(reviews, versions, log),
    noticeCheck: new NoticeCheck(reviews, versions, log),
    texts: new ShownTexts(),
    mailPages: new MailPages(extensionUri, exports, reviews, log),
    pages: new RulePages(extensionUri),
  };
}

/** What VS Code asks or tells us of. */
function featuresWith(parts: Parts): readonly vscode.Disposable[] {
  const { extensionUri, log, folders, templates, houseRules, versions, reviews, overtaken, pages } = parts;
  return [
    findings(reviews),
    draftInFront(reviews, log),
    lostDrafts(reviews, log),
    frozenNotices(reviews, log),
    quickFixes(reviews),
    recordProblems(),
    recordFixes(),
    fileCompletion(recordSelector, (text, offset) => completionsAt(text, offset)),
    fileHover(recordSelector, (text, offset) => describeAt(text, offset)),
    houseRulesProblems(houseRules, log),
    fileCompletion(houseRulesSelector, houseCompletionsAt),
    fileHover(houseRulesSelector, describeHouseAt),
    recordForm(extensionUri, log),
    rulePages(extensionUri, pages),
    templateHelp(templates, log),
    templatePreview(templates, folders, versions, (command) => register(command, log)),
    checklistView(extensionUri, reviews, folders, overtaken, log),
  ];
}

/** What people call by name. */
function commandsWith(parts: Parts): readonly Command[] {
  const { extensionUri, log, folders, templates, versions, sent, reviews, bundle, exports } = parts;
  return [
    new StartIncident(templates),
    new DraftNotice("incidentComms.draftNotice", undefined, folders, templates, versions),
    new DraftNotice("incidentComms.draftApology", "apology", folders, templates, versions),
    new DraftNotice("incidentComms.draftDisclosure", "disclosure", folders, templates, versions),
    new DraftNotice("incidentComms.draftRemediationPlan", "remediation-plan", folders, templates, versions),
    new AddTimeline(extensionUri, folders, log),
    new CustomiseTemplate(folders, templates),
    new CheckAllNotices(parts.noticeCheck),
    new EditHouseRules(parts.houseRules),
    new ShowRecord("incidentComms.showRecordAsText", "text"),
    new ShowRecord("incidentComms.showRecordAsForm", "form"),
    new MakeWordCopy(exports, log),
    new TakeInWordCopy(reviews, bundle),
    new SaveDraftAs("incidentComms.saveAsWebPage", "html", (letter) => letter.toWebPage(), exports, log),
    new SaveDraftAs("incidentComms.saveAsPlainText", "txt", (letter) => letter.toText(), exports, log),
    new UpdateRecord(folders, parts.texts),
    new CopyForEmail(exports, parts.mailPages),
    new MarkAsPublished(exports, versions, sent),
    new StartNextVersion(folders, templates, versions, log),
    new RefreshFromRecord(reviews, versions),
    new ShowRule(parts.pages),
    new SayHere(reviews),
    new AcceptFinding(reviews),
    new TakeBack(reviews),
    new PutBackFirstLines(reviews),
  ];
}

/** A command that fails says so in one sentence; the details go to the log. */
function register(command: Command, log: OutputLog): vscode.Disposable {
  return vscode.commands.registerCommand(command.id, async (...parameters: unknown[]) => {
    try {
      await command.execute(...parameters);
    } catch (error) {
      log.error(`${command.id} failed`, error);
      sayFailure(error);
    }
  });
}
