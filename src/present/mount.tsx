/** Brings wall and presenter window into a page; loaded only when someone presents, so that the desk opens without them. */
import "./style.ts";
import { render } from "preact";
import { Presenter } from "./presenter.tsx";
import { createWallView } from "./view.ts";
import { Wall } from "./wall.tsx";
import type { PresentWorld } from "./world.ts";

/** Puts the wall into an element; it stands there whenever the session has a scene. @param under what it covers */
export const mountWall = (home: Element, world: PresentWorld, under: HTMLElement) =>
  render(<Wall world={world} wall={createWallView(world)} under={under} />, home);

export const mountPresenter = (home: Element, world: PresentWorld) =>
  render(<Presenter world={world} wall={createWallView(world)} />, home);
