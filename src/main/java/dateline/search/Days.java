package dateline.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// STUB until tag.date.Period lands.
record Days(LocalDate from, LocalDate to) {
  static @Nullable Days parse(String text) {
    try {
      if (text.matches("[0-9]{4}")) {
        int year = Integer.parseInt(text);
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        LocalDate first = LocalDate.parse(text + "-01");
        return new Days(first, first.plusMonths(1).minusDays(1));
      }
      LocalDate day = LocalDate.parse(text);
      return new Days(day, day);
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }
}
