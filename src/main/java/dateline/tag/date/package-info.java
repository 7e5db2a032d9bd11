/// Finds expressions of time, gives them TIMEX3 values, and puts them on the calendar.
@NullMarked
package dateline.tag.date;

import org.jspecify.annotations.NullMarked;
