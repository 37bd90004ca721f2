/** Finds those who only do as the one before: "so did Argentina", "as did Edward VII", "Canada followed suit", "Rome did the same". */
import type { Scene } from "./cast.ts";
import type { Party } from "./parties.ts";
import type { Mention, Token } from "./reading.ts";

/** Somebody does what was told just before. */
export interface Echo {
  readonly party: Party;
  /** Token positions of the words that say so, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** "nor did Chile": does not. */
  readonly negative: boolean;
  /** Said with a modal or of the future: "is expected to follow". */
  readonly open: boolean;
  /** To whom, where the echo says so: "does the same for Iceland". */
  readonly toward: readonly string[];
}

const DID = /^(did|do|does|has|have|had|is|are|was|were|will|would)$/;

/** The echoes of a sentence, in order. */
export function findEchoes({ tokens, mentions, parse }: Scene): Echo[] {
  const found: Echo[] = [];
  const word = (at: number) => tokens[at]?.lower ?? "";
  const add = (
    mention: Mention | undefined,
    start: number,
    end: number,
    negative: boolean,
    open: boolean,
    other?: readonly Mention[],
  ) => {
    if (mention && !mention.place && !mention.attributive && mention.actors.length > 0)
      found.push({
        party: { actors: mention.actors, mention, way: "name" },
        start,
        end,
        negative,
        open,
        toward: (other ?? []).flatMap(({ actors }) => actors),
      });
  };
  for (let i = 1; i < parse.classes.length; i++) {
    if (/^(so|as|nor|neither)$/.test(word(i)) && DID.test(word(i + 1)) && startsPart(tokens, i)) {
      // "and so did Argentina and Peru": the whole list
      let at = i + 2;
      for (let mention = mentionAt(mentions, tokens, at); mention; mention = mentionAt(mentions, tokens, at)) {
        add(mention, i, i + 2, /^n/.test(word(i)), false);
        at = mention.tokens[1];
        while (/^(,|and)$/.test(word(at))) at++;
        if (at === mention.tokens[1]) break;
      }
    }
  }
  for (const clause of parse.clauses) {
    const verb = clause.verb!;
    const behind = tokens.slice(verb.end, verb.end + 2).map((token) => token.lower);
    const follows =
      verb.lemma === "follow" &&
      !verb.passive &&
      (behind[0] === "suit" ||
        (clause.objects.length === 0 && /^([.;,]|in|on|a|the|last|next|soon|within|later)$/.test(behind[0] ?? ".")));
    const same = verb.lemma === "do" && (behind.join(" ") === "the same" || /^(likewise|so)$/.test(behind[0] ?? ""));
    if ((!follows && !same) || clause.opener === "if" || clause.opener === "unless") continue;
    const open = verb.modal !== "" || clause.kind === "infinitive";
    // "Oslo does the same for Iceland"
    const other = clause.slots
      .find((slot) => same && /^(for|to|with|against)$/.test(slot.preposition))
      ?.groups.flatMap((group) => group.names);
    for (const group of clause.subject?.groups ?? [])
      for (const mention of group.names) add(mention, verb.head, verb.end + (same ? 2 : 1), verb.negative, open, other);
  }
  return found;
}

/** A comma, "and" or nothing stands before. */
const startsPart = (tokens: readonly Token[], at: number) => /^(,|;|and|but|\u2014|\u2013)$/.test(tokens[at - 1]?.lower ?? ",");

function mentionAt(mentions: readonly Mention[], tokens: readonly Token[], at: number): Mention | undefined {
  const from = tokens[at]?.lower === "the" ? at + 1 : at;
  return mentions.find((mention) => mention.tokens[0] === at || mention.tokens[0] === from);
}
