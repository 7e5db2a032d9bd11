/// Floor 1: what a news report is, and reading one out of a file: text, HTML, JSON, CSV, compressed
/// or not. Finds passages, headline, byline, dateline, outlet and publication date from the text
/// itself. Nothing is thrown away; boilerplate is marked. Jackson appears only where JSON and CSV
/// input are read, jsoup only where HTML is.
///
/// `ArticleReader` sends each file to the reader of its `Kind`; text (`Decoded`, `Paragraphs`), web
/// pages (`HtmlPage`: `MainText`, `PageFacts`) and records (`JsonRecords`, `TableRecords`) all
/// become paragraphs and what is `Known` of them. `Structure` tells what each paragraph is, with
/// the rules of `Phrases`, `Captions`, `Bylines`, `Datelines`, `Stamps` and `Outlets`, whose word
/// lists stand among the resources; `PublicationLadder` chooses the publication date among the
/// `Evidence`.
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
