package dateline.tag.name;

import java.util.HashMap;
import java.util.Map;

/// Words that betray what a name beside them is the name of. Kinds of evidence, as bits.
final class Role {
  /// Before a person's name.
  static final int TITLE = 1;

  /// Of what people do, beside their names.
  static final int SAYING = 2;

  /// Before the name of a place.
  static final int WHERE = 4;

  /// In the name of an organisation.
  static final int BODY = 8;

  /// Beside or in the name of a place.
  static final int LAND = 16;

  private static final Map<String, Integer> ROLES = new HashMap<>();

  static {
    put(
        TITLE,
        "mr mrs ms miss dr prof professor president vice-president minister premier chancellor king"
            + " queen prince princess sheikh shaikh emir sultan ayatollah hojatoleslam imam pope"
            + " bishop archbishop cardinal rabbi reverend rev general gen colonel col major maj"
            + " captain capt lieutenant lt sergeant sgt corporal commander admiral brigadier"
            + " marshal senator sen representative rep congressman congresswoman governor gov mayor"
            + " judge justice secretary spokesman spokeswoman spokesperson chairman chairwoman"
            + " chairperson chief chief-of-staff director coach manager captain striker midfielder"
            + " defender goalkeeper ambassador envoy leader lawmaker attorney lawyer analyst"
            + " economist author writer actor actress singer director-general secretary-general sir"
            + " lord lady dame baron haji hajj mullah maulana mufti inspector superintendent"
            + " officer deputy candidate activist journalist reporter correspondent editor critic"
            + " star ceo mp comrade chef father sister brother son daughter wife husband");
    put(
        SAYING,
        "said says say told tells added adds stated noted warned urged explained insisted announced"
            + " claimed argued recalled replied asked wrote tweeted stressed reiterated vowed"
            + " denied acknowledged pointed emphasized emphasised underscored remarked underlined"
            + " continued who whose scored resigned testified");
    put(
        WHERE,
        "in at from near to across outside inside into towards toward around between northern"
            + " southern eastern western central southeastern southwestern northeastern"
            + " northwestern downtown capital city town village province district region"
            + " neighboring neighbouring via visit visited leave left entering entered");
    put(
        BODY,
        "university college school institute academy ministry department agency authority"
            + " commission committee council board bureau office organization organisation"
            + " association federation union league party front movement group corp corporation"
            + " company co inc ltd llc plc bank fund foundation trust club fc united city-council"
            + " court parliament congress senate assembly army force forces police guard guards"
            + " corps brigade hospital center centre news times post press journal tribune herald"
            + " television tv radio airlines airways air motors industries holdings group systems"
            + " technologies team church society network alliance coalition service services");
    put(
        LAND,
        "province governorate district county state region city town village river lake mountain"
            + " mountains sea gulf strait island islands peninsula valley desert airport street"
            + " road avenue square park camp border coast port dam base bay hills plateau canal"
            + " bridge prefecture municipality suburb neighborhood neighbourhood");
  }

  private Role() {}

  private static void put(int role, String words) {
    for (String word : words.split(" ")) {
      ROLES.merge(word, role, (a, b) -> a | b);
    }
  }

  /// The roles of a word in small letters, a set of bits.
  static int of(String small) {
    return ROLES.getOrDefault(small, 0);
  }
}
