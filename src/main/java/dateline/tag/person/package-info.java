/// From names of people to people: strips titles, joins short forms to full names within an
/// article, and computes the key under which spellings of one person's name meet across articles.
@NullMarked
package dateline.tag.person;

import org.jspecify.annotations.NullMarked;
