/** Handlers that light something while the pointer or the focus rests on an element. */
import { hover } from "../session/actions.ts";
import type { Session } from "../session/session.ts";
import { NOTHING, type Selection } from "../session/view.ts";

export const lights = (session: Session, choice: Selection) => ({
  onPointerEnter: () => hover(session, choice),
  onPointerLeave: () => hover(session, NOTHING),
  onFocus: () => hover(session, choice),
  onBlur: () => hover(session, NOTHING),
});
