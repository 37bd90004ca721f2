/** The page's frame: header, stage with its controls, sidebar; and the dialogs above them. */
import { useEffect } from "preact/hooks";
import { AboutDialog } from "./about-dialog.tsx";
import { CorrectDialog } from "./correct-dialog.tsx";
import { Header } from "./header.tsx";
import { HelpDialog } from "./help-dialog.tsx";
import { listenToDrops } from "./incoming.ts";
import { listenToKeys } from "./keys.ts";
import { LibraryDialog } from "./library-dialog.tsx";
import { NewArticleDialog } from "./new-article-dialog.tsx";
import { NoticeBar } from "./notice.tsx";
import { PictureDialog } from "./picture-dialog.tsx";
import { Sidebar } from "./sidebar.tsx";
import { StageArea } from "./stage-area.tsx";
import { Trouble } from "./trouble.tsx";
import { WORDING } from "./wording.ts";
import { useWorld, type World, WorldProvider } from "./world.tsx";

export function App({ world }: { world: World }) {
  return (
    <WorldProvider value={world}>
      <Frame />
    </WorldProvider>
  );
}

function Frame() {
  const { session } = useWorld();
  useEffect(() => listenToKeys(session), [session]);
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
        <Sidebar />
      </main>
      <LibraryDialog />
      <PictureDialog />
      <HelpDialog />
      <AboutDialog />
      <NewArticleDialog />
      <CorrectDialog />
      {session.dialog.value === "none" && <NoticeBar />}
    </>
  );
}
