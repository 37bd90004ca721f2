/** How both composition roots, app and saved page, put stage, wall and presenter window into their document. */
import { effect } from "@preact/signals-core";
import type { ScenePlace } from "./core/scenes/walk.ts";
import type { PresentWorld } from "./present/world.ts";
import type { Session } from "./session/session.ts";
import { hasWebGL } from "./stage/webgl.ts";

/**
 * A way to put the stage into an element, or the vector figure where there is no WebGL; it gives back how to take it out.
 * @param fetchFlag a flag's SVG as text
 */
export const stageMounter =
  (session: Session, fetchFlag: (iso2: string) => Promise<string | undefined>, noWebGl: string) =>
  (element: HTMLElement): (() => void) => {
    let unmount: (() => void) | undefined;
    let isWanted = true;
    const isStage = hasWebGL();
    const bring = isStage
      ? import("./stage/stage.ts").then(
          ({ createStage }) =>
            () =>
              createStage(element, session, fetchFlag).destroy,
        )
      : import("./panel/vector-stage.ts").then(
          ({ mountVectorStage }) =>
            () =>
              mountVectorStage(element, session, fetchFlag),
        );
    if (!isStage) session.notice.value = { text: noWebGl };
    bring.then((mount) => {
      if (isWanted) unmount = mount();
    });
    return () => {
      isWanted = false;
      unmount?.();
    };
  };

/** The wall is loaded when it is first wanted, the presenter window when it opens. */
const bringWall = () => import("./present/mount.tsx");

export const standPresenter = (home: Element, world: PresentWorld): Promise<void> =>
  bringWall().then(({ mountPresenter }) => mountPresenter(home, world));

/** A way to put a small picture of a step into an element; it gives back how to take it out. */
export const slideMounter =
  (world: PresentWorld) =>
  (home: HTMLElement, place: ScenePlace): (() => void) => {
    let unmount: (() => void) | undefined;
    let isWanted = true;
    bringWall().then(({ mountSlide }) => {
      if (isWanted) unmount = mountSlide(home, world, place);
    });
    return () => {
      isWanted = false;
      unmount?.();
    };
  };

/** Puts the wall into `home` as soon as the session has a scene. @param under what it covers */
export function awaitWall(home: Element, world: PresentWorld, under: HTMLElement): void {
  const stopWaiting = effect(() => {
    if (!world.session.scene.value) return;
    bringWall().then(({ mountWall }) => mountWall(home, world, under));
    // On its first run the effect has no end yet.
    queueMicrotask(() => stopWaiting());
  });
}
