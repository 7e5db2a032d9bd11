package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The opening place, date and agency in the styles of many agencies.
class DatelinesTest {
  private static final String SENTENCE =
      " The two ministers met for an hour and left without a statement.";

  private static Datelines.Found find(String paragraph) {
    return Datelines.at(paragraph, new Span(0, paragraph.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-none-",
      value = {
        "ANKARA, (ST)-|ANKARA|ST|-none-",
        "TEHRAN (Tasnim) –|TEHRAN|Tasnim|-none-",
        "Moscow, SANA –|Moscow|SANA|-none-",
        "Tehran, SANA-|Tehran|SANA|-none-",
        "HANOI (Reuters) -|HANOI|Reuters|-none-",
        "WASHINGTON (AP) —|WASHINGTON|AP|-none-",
        "BEIRUT, Sept. 7 (Xinhua) --|BEIRUT|Xinhua|Sept. 7",
        "MOSCOW, 7 September /TASS/.|MOSCOW|TASS|7 September",
        "MOSCOW, September 7. /TASS/.|MOSCOW|TASS|September 7",
        "LONDON —|LONDON|-none-|-none-",
        "NEW DELHI:|NEW DELHI|-none-|-none-",
        "New Delhi, Sep 7 (PTI)|New Delhi|PTI|Sep 7",
        "New Delhi, Sep 7 (IANS)|New Delhi|IANS|Sep 7",
        "SEOUL, Sept. 7 (Yonhap) --|SEOUL|Yonhap|Sept. 7",
        "KUWAIT, Sept 7 (KUNA) --|KUWAIT|KUNA|Sept 7",
        "RAMALLAH, Friday, September 7, 2018 (WAFA) –|RAMALLAH|WAFA|'Friday, September 7, 2018'",
        "TOKYO, Sept 7, Kyodo -|TOKYO|Kyodo|Sept 7",
        "Tehran, Sept 7, IRNA –|Tehran|IRNA|Sept 7",
        "RAFAH, Gaza Strip (AP) —|'RAFAH, Gaza Strip'|AP|-none-",
        "DUBAI, United Arab Emirates (AP) —|'DUBAI, United Arab Emirates'|AP|-none-",
        "BEIRUT/AMMAN (Reuters) -|BEIRUT/AMMAN|Reuters|-none-",
        "New Delhi [India], Sept 7 (ANI):|New Delhi [India]|ANI|Sept 7",
        "(Reuters) -|-none-|Reuters|-none-",
        "(CNN) --|-none-|CNN|-none-",
        "(CNN)|-none-|CNN|-none-",
        "Wed 01 Oct 2014 at 1459 Regional NNA -|-none-|NNA|Wed 01 Oct 2014",
        "NNA -|-none-|NNA|-none-",
        "Beirut —|Beirut|-none-|-none-",
        "PARIS, Sept 7 —|PARIS|-none-|Sept 7",
        "MOSCOW. Sept 7 (Interfax) -|MOSCOW|Interfax|Sept 7",
        "Berlin (dpa) –|Berlin|dpa|-none-",
        "MOSCOW (Sputnik) —|MOSCOW|Sputnik|-none-",
        "WASHINGTON, D.C. (AP) —|'WASHINGTON, D.C.'|AP|-none-",
        "UNITED NATIONS (AP) —|UNITED NATIONS|AP|-none-",
        "ISLAMABAD, Sep 7 (APP):|ISLAMABAD|APP|Sep 7",
        "GENEVA / BEIRUT (7 September 2018) –|GENEVA / BEIRUT|-none-|7 September 2018",
        "Riyadh, Dhu-AlHijjah 27, 1439, September 7, 2018, SPA --|Riyadh|SPA|'September 7, 2018'",
        "ST. PETERSBURG, Russia (AP) —|'ST. PETERSBURG, Russia'|AP|-none-",
        "Jakarta (ANTARA News) -|Jakarta|ANTARA News|-none-",
      })
  void places(String dateline, String place, String agency, String date) {
    Datelines.Found found = find(dateline + SENTENCE);
    assertThat(found).isNotNull();
    assertThat(found.dateline().place()).isEqualTo(place);
    assertThat(found.dateline().agency()).isEqualTo(agency);
    assertThat(found.date()).isEqualTo(date);
    assertThat(found.whole()).isFalse();
    assertThat(found.dateline().span()).isEqualTo(new Span(0, dateline.length()));
    if (place != null) {
      assertThat(found.dateline().placeSpan().of(dateline)).isEqualTo(place);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Putin said on Monday that the talks were useful.",
        "Rouhani — the president of Iran — said that the talks were useful.",
        "The Russian president (Putin) said so.",
        "On Sept. 7 the ministers met.",
        "Sept. 7 was a quiet day for all of them.",
        "Moscow, Tehran and Ankara are the guarantors.",
        "WASHINGTON, which sent no envoy, was not amused.",
        "BBC: The corporation reported this first thing in the morning",
        "1536344194000",
        "Erdogan (C) - the host of the summit - welcomed them.",
        "US-backed forces took the town. They left later.",
        "EXCLUSIVE - The ministers left without a statement to the press.",
        "FILE - In this Sept. 7, 2018 photo, the minister walks to his car.",
        "Russia - Turkey: a friendship of convenience between old rivals",
      })
  void otherOpenings(String paragraph) {
    Datelines.Found found = find(paragraph);
    assertThat(found == null || found.dateline().place() == null).isTrue();
  }

  @Test
  void aloneInItsLine() {
    assertThat(find("BEIRUT, Sept. 7 (Reuters)").whole()).isTrue();
    assertThat(find("London").whole()).isTrue();
    assertThat(find("Opinion")).isNull();
  }
}
