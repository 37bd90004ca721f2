/** The frame of a saved web page: what the app shows of a dossier, to read and to present, and nothing that changes it. */
import { useEffect } from "preact/hooks";
import { AboutDialog } from "../about-dialog.tsx";
import { HelpDialog } from "../help-dialog.tsx";
import { type Keys, keysOfPanes, listenToKeys, READING_KEYS } from "../keys.ts";
import { NoticeBar } from "../notice.tsx";
import { Reader } from "../reader.tsx";
import { RelationsPane } from "../relations-pane.tsx";
import { type PanePart, Sidebar } from "../sidebar.tsx";
import { StageArea } from "../stage-area.tsx";
import { TablePane } from "../table-pane.tsx";
import { WORDING } from "../wording.ts";
import { PAGE_PANES, PAGE_SHORTCUTS, PAGE_WORDS } from "../wording-page.ts";
import { useWorld, type World, WorldProvider } from "../world.tsx";
import { PageFoot } from "./foot.tsx";
import { PageHead } from "./head.tsx";
import { PageScenes } from "./scenes.tsx";

const CONTENTS: Partial<Record<PanePart["id"], PanePart["Content"]>> = {
  relations: () => <RelationsPane />,
  article: () => <Reader />,
  table: TablePane,
  scenes: PageScenes,
};
const PARTS: readonly PanePart[] = PAGE_PANES.flatMap((id) => {
  const Content = CONTENTS[id];
  return Content ? { id, Content } : [];
});
const KEYS: Keys = { ...READING_KEYS, ...keysOfPanes(PAGE_PANES) };

/** @param made the day on which the page was saved, in words */
export function SavedPage({ world, made }: { world: World; made: string }) {
  return (
    <WorldProvider value={world}>
      <Frame made={made} />
    </WorldProvider>
  );
}

function Frame({ made }: { made: string }) {
  const { session } = useWorld();
  useEffect(() => listenToKeys(session, KEYS), [session]);
  return (
    <>
      <a class="skip" href="#sidebar">
        {WORDING.skip}
      </a>
      <PageHead />
      <main class="desk">
        <StageArea />
        <Sidebar parts={PARTS} />
      </main>
      <PageFoot made={made} />
      <HelpDialog shortcuts={PAGE_SHORTCUTS} />
      <AboutDialog>
        <h3>{PAGE_WORDS.aboutHead}</h3>
        {PAGE_WORDS.aboutText(made).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <h3>{WORDING.name}</h3>
      </AboutDialog>
      {session.dialog.value === "none" && <NoticeBar />}
    </>
  );
}
