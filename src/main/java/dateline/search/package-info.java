/// Floor 4: the query language, searching, passages, matches, counts and timelines. No printing.
@NullMarked
package dateline.search;

import org.jspecify.annotations.NullMarked;
