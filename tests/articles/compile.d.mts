/** Types of compile.mjs, which plain Node runs before anything is compiled. */
export interface CodedArticle {
  title: string;
  date: string;
  text: string;
  sentences: [start: number, end: number][];
  actors: { id: string; kind: "country" | "leader" | "organisation"; name: string; country?: string }[];
  events: {
    source: string;
    target: string;
    type: string;
    types?: string[];
    status: string;
    statuses?: string[];
    mutual?: true;
    optional?: true;
    evidence: { start: number; end: number }[];
  }[];
}
export interface Complaint {
  line: number;
  problem: string;
}
export declare const FOLDERS: readonly string[];
export declare function slugOf(name: string): string;
export declare function joinSentences(source: string): Pick<CodedArticle, "text" | "sentences">;
export declare function compile(sentences: string, coding: string): { article: CodedArticle; complaints: Complaint[] };
export declare function toJson(article: CodedArticle): string;
export declare function compileFile(coding: string): string;
export declare function codingsIn(folder: string): string[];
