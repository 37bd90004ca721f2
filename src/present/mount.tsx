/** Brings wall, presenter window and small pictures of scenes into a page; loaded only when wanted, so that the desk opens without them. */
import "./style.ts";
import { render } from "preact";
import type { ScenePlace } from "../core/scenes/walk.ts";
import { Presenter } from "./presenter.tsx";
import { Slide } from "./slide.tsx";
import { createWallView, type WallView } from "./view.ts";
import { Wall } from "./wall.tsx";
import type { PresentWorld } from "./world.ts";

/** One for each world, so that what one of them has laid out serves all. */
const views = new WeakMap<PresentWorld, WallView>();

function viewOf(world: PresentWorld): WallView {
  const view = views.get(world) ?? createWallView(world);
  views.set(world, view);
  return view;
}

/** Puts the wall into an element; it stands there whenever the session has a scene. @param under what it covers */
export const mountWall = (home: Element, world: PresentWorld, under: HTMLElement) =>
  render(<Wall world={world} wall={viewOf(world)} under={under} />, home);

export const mountPresenter = (home: Element, world: PresentWorld) =>
  render(<Presenter world={world} wall={viewOf(world)} />, home);

/** Puts a small picture of a step into an element; gives back how to take it out. */
export function mountSlide(home: Element, world: PresentWorld, place: ScenePlace): () => void {
  const wall = viewOf(world);
  function Picture() {
    const view = wall.at(place);
    return view && <Slide view={view} wall={wall} session={world.session} />;
  }
  render(<Picture />, home);
  return () => render(null, home);
}
