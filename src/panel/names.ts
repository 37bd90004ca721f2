/** Names of actors as the article gives them. */
import { useWorld } from "./world.tsx";

/** Id → name; an id without an actor stands for itself. */
export function useNames(): (id: string) => string {
  const { session } = useWorld();
  return (id) => session.actors.value.get(id)?.name ?? id;
}
