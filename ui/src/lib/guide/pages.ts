// The pages of the guide, loaded when the guide is opened.

import { PAGES, type PageId } from "./places";

export interface GuideSection {
  /** Empty for what comes before the first heading. */
  id: string;
  heading: string;
  /** The paragraphs and list items, without emphasis. */
  texts: string[];
}

/** A page as the build makes it of a file: scripts/guide/guide-page.mjs. */
interface PageContent {
  title: string;
  sections: GuideSection[];
  /** Everything below the title. It is made of our own files only, at build time. */
  html: string;
}

export interface GuidePage extends PageContent {
  id: PageId;
  /** The language of its text: English if it is not translated. */
  language: string;
}

const files = import.meta.glob<PageContent>("../../../../assets/guide/*/*.md", {
  import: "default",
});

async function load(id: PageId, language: string): Promise<GuidePage> {
  const paths = Object.keys(files).filter((path) => path.replace(/^.*\/\d+-/, "") === `${id}.md`);
  const at = (tag: string) => paths.find((path) => path.split("/").at(-2) === tag);
  const own = at(language);
  const content = await files[own ?? at("en") ?? ""]?.();
  if (!content) throw new Error(`the guide has no page ${id}`);
  return { ...content, id, language: own ? language : "en" };
}

/** Returns all pages in a language, in their order. */
export const loadGuide = (language: string): Promise<GuidePage[]> =>
  Promise.all(PAGES.map((id) => load(id, language)));

/** Returns the id of a section's heading in the document. */
export const headingId = (section: string): string => `guide-${section}`;
