/// Floor 1: what a news report is, and reading one out of a file: text, HTML, JSON, CSV, compressed
/// or not. Finds passages, headline, byline, dateline, outlet and publication date from the text
/// itself. Nothing is thrown away; boilerplate is marked. Jackson appears only where JSON and CSV
/// input are read, jsoup only where HTML is.
@NullMarked
package dateline.article;

import org.jspecify.annotations.NullMarked;
