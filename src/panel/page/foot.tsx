/** The foot of a saved web page: what the file is, when it was made, and from which source. */
import { WORDING } from "../wording.ts";
import { PAGE_WORDS } from "../wording-page.ts";
import { useWorld } from "../world.tsx";

export function PageFoot({ made }: { made: string }) {
  const { session } = useWorld();
  const sources = [...new Set(session.dossier.value.articles.map(({ source }) => source))].filter(Boolean).join("; ");
  return (
    <footer class="page-foot">
      <p class="page-source">{sources && PAGE_WORDS.source(sources)}</p>
      <p>
        {PAGE_WORDS.foot(made)}{" "}
        <button
          type="button"
          class="link"
          aria-haspopup="dialog"
          onClick={() => {
            session.dialog.value = "about";
          }}
        >
          {WORDING.about}
        </button>
      </p>
    </footer>
  );
}
