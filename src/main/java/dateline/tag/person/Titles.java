package dateline.tag.person;

import java.util.Set;

/// Words that stand before a person's name and are not part of it.
final class Titles {
  /// Folded, without full stops.
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur mme mlle"
               + " mssrs messrs president vice-president pm premier chancellor king queen prince"
               + " princess crown emperor empress emir sheikh sheik shaikh sheikha shaykh caliph"
               + " ayatollah hojatoleslam hojjatoleslam hojatolislam hojjat-ol-eslam hojatol-islam"
               + " allameh imam mullah mulla maulana mawlana grand mufti pope prophet martyr hazrat"
               + " emam cardinal archbishop bishop patriarch rabbi reverend rev fr father pastor"
               + " general gen lieutenant lt colonel col major maj captain capt cpt brigadier brig"
               + " admiral adm rear-admiral commander cmdr marshal sergeant sgt corporal cpl"
               + " private pvt brigadier-general major-general lieutenant-general lt-general"
               + " field-marshal commodore comdr brig-gen maj-gen lt-gen lt-col senator sen"
               + " congressman congresswoman representative rep governor gov mayor minister"
               + " ambassador secretary deputy speaker chairman chairwoman spokesman spokeswoman"
               + " spokesperson justice judge attorney inspector detective officer constable"
               + " comrade engineer eng herr frau senor senora signor foreign prime defense defence"
               + " interior finance state former ex-president director secretary-general chief"
               + " leader coach")
              .split(" "));

  private static final Set<String> FEMALE =
      Set.of(
          "mrs",
          "ms",
          "miss",
          "mme",
          "mlle",
          "madame",
          "madam",
          "dame",
          "lady",
          "queen",
          "princess",
          "empress",
          "congresswoman",
          "chairwoman",
          "spokeswoman",
          "sheikha",
          "frau",
          "senora");

  private static final Set<String> MALE =
      Set.of(
          "mr",
          "sir",
          "lord",
          "king",
          "prince",
          "emperor",
          "emir",
          "pope",
          "congressman",
          "chairman",
          "spokesman",
          "sheikh",
          "ayatollah",
          "imam",
          "monsieur",
          "herr",
          "senor",
          "signor",
          "father");

  private Titles() {}

  /// Whether a word, folded and without its full stop, is a title.
  static boolean isTitle(String folded) {
    return TITLES.contains(folded);
  }

  static boolean isFemale(String folded) {
    return FEMALE.contains(folded);
  }

  static boolean isMale(String folded) {
    return MALE.contains(folded);
  }
}
