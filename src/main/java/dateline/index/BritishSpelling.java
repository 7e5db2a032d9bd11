package dateline.index;

import java.util.Map;

/// British spellings and their American counterparts.
final class BritishSpelling {
  /// Beginnings of words whose spelling differs; the rest of the word stays.
  private static final String[][] BEGINNINGS = {
    {"colour", "color"},
    {"favour", "favor"},
    {"honour", "honor"},
    {"labour", "labor"},
    {"neighbour", "neighbor"},
    {"behaviour", "behavior"},
    {"harbour", "harbor"},
    {"rumour", "rumor"},
    {"endeavour", "endeavor"},
    {"armour", "armor"},
    {"humour", "humor"},
    {"vapour", "vapor"},
    {"vigour", "vigor"},
    {"savour", "savor"},
    {"odour", "odor"},
    {"tumour", "tumor"},
    {"parlour", "parlor"},
    {"centre", "center"},
    {"theatre", "theater"},
    {"metre", "meter"},
    {"kilometre", "kilometer"},
    {"litre", "liter"},
    {"fibre", "fiber"},
    {"calibre", "caliber"},
    {"manoeuvr", "maneuver"},
    {"defence", "defense"},
    {"offence", "offense"},
    {"licence", "license"},
    {"tyre", "tire"},
    {"grey", "gray"},
    {"cheque", "check"},
    {"plough", "plow"},
    {"aeroplane", "airplane"},
    {"aluminium", "aluminum"},
    {"ageing", "aging"},
    {"sceptic", "skeptic"},
    {"mould", "mold"},
    {"paediatric", "pediatric"},
    {"anaesthe", "anesthe"},
    {"haemo", "hemo"},
    {"orthopaedic", "orthopedic"},
    {"oesophag", "esophag"},
    {"diarrhoea", "diarrhea"},
    {"jewellery", "jewelry"},
    {"storey", "story"},
    {"travell", "travel"},
    {"cancell", "cancel"},
    {"fuell", "fuel"},
    {"modell", "model"},
    {"labell", "label"},
    {"signall", "signal"},
    {"counsell", "counsel"},
    {"shovell", "shovel"},
    {"channell", "channel"},
    {"enrol", "enroll"},
    {"fulfil", "fulfill"},
    {"instal", "install"},
    {"skilful", "skillful"},
  };

  /// Words whose spelling differs, but not that of all that begin as they do.
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("gaol", "jail"),
          Map.entry("kerb", "curb"),
          Map.entry("towards", "toward"),
          Map.entry("whilst", "while"),
          Map.entry("maths", "math"),
          Map.entry("programme", "program"),
          Map.entry("programmes", "programs"),
          Map.entry("catalogue", "catalog"),
          Map.entry("catalogues", "catalogs"),
          Map.entry("dialogue", "dialog"),
          Map.entry("dialogues", "dialogs"),
          Map.entry("analogue", "analog"),
          Map.entry("analogues", "analogs"));

  private static final String[][] ENDINGS = {
    {"isation", "ization"},
    {"isations", "izations"},
    {"ising", "izing"},
    {"ised", "ized"},
    {"iser", "izer"},
    {"isers", "izers"},
    {"yse", "yze"},
    {"ysed", "yzed"},
    {"ysing", "yzing"},
    {"ise", "ize"},
    {"ises", "izes"},
  };

  private BritishSpelling() {}

  /// The American spelling of a folded word; the word itself where both are the same. Both
  /// spellings of a word come to the same form, which need not be a word.
  static String american(String word) {
    if (word.length() < 4) {
      return word;
    }
    String other = WORDS.get(word);
    if (other != null) {
      return other;
    }
    for (String[] pair : BEGINNINGS) {
      boolean already = pair[1].startsWith(pair[0]) && word.startsWith(pair[1]); // `enroll`
      if (word.startsWith(pair[0]) && !already) {
        return pair[1] + word.substring(pair[0].length());
      }
    }
    if (word.length() > 6) {
      for (String[] pair : ENDINGS) {
        if (word.endsWith(pair[0])) {
          return word.substring(0, word.length() - pair[0].length()) + pair[1];
        }
      }
    }
    return word;
  }
}
