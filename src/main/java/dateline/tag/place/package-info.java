/// From names of places to gazetteer entries: the gazetteer, and choosing among its entries.
@NullMarked
package dateline.tag.place;

import org.jspecify.annotations.NullMarked;
