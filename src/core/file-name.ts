/** Titles as file names. */

/** Title → a file name that every system takes: small letters of any script and hyphens. @param ending with its dot */
export const fileNameOf = (title: string, ending = ""): string =>
  `${
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .slice(0, 80)
      .replace(/^-+|-+$/g, "") || "dossier"
  }${ending}`;
