/** The page's frame: header, stage with its controls, sidebar; and the dialogs above them. */
import { useEffect } from "preact/hooks";
import { AboutDialog } from "./about-dialog.tsx";
import { ActorEditor } from "./actor-editor.tsx";
import { ArticlePane } from "./article-pane.tsx";
import { AskClass } from "./ask-class.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { Header } from "./header.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { listenToDrops } from "./incoming.ts";
import { type Keys, keysOfPanes, listenToKeys, READING_KEYS } from "./keys.ts";
import { LaterDialog, laterPane } from "./later.tsx";
import { LibraryDialog } from "./library-dialog.tsx";
import { NewArticleDialog } from "./new-article-dialog.tsx";
import { NoticeBar } from "./notice.tsx";
import { RelationsPane } from "./relations-pane.tsx";
import { ReviewCount, ReviewPane } from "./review-pane.tsx";
import { type PanePart, Sidebar } from "./sidebar.tsx";
import { StageArea } from "./stage-area.tsx";
import { TablePane } from "./table-pane.tsx";
import { Trouble } from "./trouble.tsx";
import { listenToUndo } from "./undo.ts";
import { SHORTCUTS, WORDING } from "./wording.ts";
import { type Desk, DeskProvider, useWorld } from "./world.tsx";

const PANES: readonly PanePart[] = [
  { id: "relations", Content: () => <RelationsPane ActorFoot={ActorEditor} RelationFoot={AskClass} /> },
  { id: "article", Content: ArticlePane },
  { id: "review", Content: ReviewPane, Mark: ReviewCount },
  { id: "table", Content: TablePane },
  { id: "scenes", Content: laterPane(async () => (await import("./scenes/pane.tsx")).ScenesPane) },
];

const KEYS: Keys = {
  ...READING_KEYS,
  ...keysOfPanes(PANES.map(({ id }) => id)),
  n: (session) => {
    session.dialog.value = "new-article";
  },
  p: (session) => {
    session.dialog.value = "picture";
  },
  h: (session) => {
    session.dialog.value = "handout";
  },
};

export function App({ desk }: { desk: Desk }) {
  return (
    <DeskProvider value={desk}>
      <Frame />
    </DeskProvider>
  );
}

function Frame() {
  const { session } = useWorld();
  useEffect(() => listenToKeys(session, KEYS), [session]);
  useEffect(() => listenToUndo(session), [session]);
  useEffect(() => listenToDrops(session), [session]);
  return (
    <>
      <a class="skip" href="#sidebar">
        {WORDING.skip}
      </a>
      <Header />
      <Trouble />
      <main class="desk">
        <StageArea />
        <Sidebar parts={PANES} />
      </main>
      <LibraryDialog />
      <LaterDialog name="picture" load={async () => (await import("./picture-dialog.tsx")).PictureDialog} />
      <HelpDialog shortcuts={SHORTCUTS} />
      <AboutDialog />
      <NewArticleDialog />
      <CorrectDialog />
      <LaterDialog name="handout" load={async () => (await import("./handout-dialog.tsx")).HandoutDialog} />
      <LaterDialog name="web-page" load={async () => (await import("./web-page-dialog.tsx")).WebPageDialog} />
      <LaterDialog name="import" load={async () => (await import("./exchange/import-dialog.tsx")).ImportDialog} />
      <LaterDialog name="export" load={async () => (await import("./exchange/export-dialog.tsx")).ExportDialog} />
      {session.dialog.value === "none" && <NoticeBar />}
    </>
  );
}
