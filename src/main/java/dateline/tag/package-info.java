/// Floor 2: tags an article with its people, places and dates. The packages below do the work, each
/// for one kind of tag; this one runs them in order. No Lucene types but the FST of the gazetteer.
@NullMarked
package dateline.tag;

import org.jspecify.annotations.NullMarked;
