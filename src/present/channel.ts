/**
 * Carries messages between wall and presenter window. Windows of one origin share a channel of the browser. A page opened from disk may
 * count as an origin of its own in each window: there, the window that was opened and the one that opened it speak to each other.
 */

/** One side's end. */
export interface Channel<Message> {
  post(message: Message): void;
  close(): void;
}

/** @param hear what to do with a message of the other side */
export const openChannel = <Message>(name: string, hear: (message: Message) => void): Channel<Message> =>
  location.protocol === "file:" ? betweenWindows(name, hear) : withinOrigin(name, hear);

function withinOrigin<Message>(name: string, hear: (message: Message) => void): Channel<Message> {
  const channel = new BroadcastChannel(name);
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** The other side is whoever opened this window, and whoever has spoken to it since; only pages from disk are listened to. */
function betweenWindows<Message>(name: string, hear: (message: Message) => void): Channel<Message> {
  const others = new Set<Window>(opener ? [opener as Window] : []);
  const listener = ({ data, origin, source }: MessageEvent) => {
    if (!isFromDisk(origin) || typeof data !== "object" || data === null || data.channel !== name || !source) return;
    others.add(source as Window);
    hear(data.message as Message);
  };
  addEventListener("message", listener);
  return {
    post(message) {
      for (const other of others)
        if (other.closed) others.delete(other);
        else other.postMessage({ channel: name, message }, "*");
    },
    close: () => removeEventListener("message", listener),
  };
}

/** Browsers name the origin of a file in one of these ways. */
const isFromDisk = (origin: string) => origin === "null" || origin.startsWith("file:");
