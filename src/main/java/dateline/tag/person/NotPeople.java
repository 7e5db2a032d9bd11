package dateline.tag.person;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Words that a name finder takes for people now and then, and that are nobody's whole name.
final class NotPeople {
  /// Lower case. Alone or together they name nobody; as a part of a longer name they are welcome.
  private static final Set<String> WORDS =
      words(
          """
          i he she it we you they him her his us our their them who me my your its mine himself herself
          this that these those the a an and or but if not no yes of in on at to for from by with as
          what when where why how which there here then than so such all any some both each other others
          mr mrs ms miss dr sir madam president minister king queen prince princess sheikh imam pope
          ayatollah general senator governor mayor ambassador premier chancellor emir
          leader secretary chairman spokesman spokeswoman judge doctor father mother
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
          ramadan muharram nowruz christmas easter ashura arbaeen eid hajj ramazan
          reuters afp ap upi bbc cnn cbs nbc abc msnbc rt sana irna isna mna ifp tasnim fars mehr xinhua
          tass itar-tass sputnik interfax bloomberg anadolu aljazeera al-jazeera al-arabiya al-mayadeen
          al-manar al-alam presstv shana iqna ilna borna khabaronline iran-daily al-ahram al-akhbar al-monitor
          al-masdar al-hayat al-quds asharq-al-awsat repubblica le-monde le-figaro der-spiegel
          el-pais charlie-hebdo hurriyet yeni-safak cgtn cctv kyodo yonhap dpa efe ansa pti ians dawn haaretz guardian
          telegraph independent times post journal herald tribune newsweek politico axios breitbart
          wikileaks wikipedia google facebook twitter youtube instagram telegram whatsapp tiktok linkedin
          microsoft apple amazon huawei boeing airbus netflix uber tesla pfizer moderna astrazeneca
          exxonmobil chevron shell gazprom rosneft opec
          isis isil daesh taliban hamas hezbollah hizbullah hizballah fatah nato un eu us usa uk uae gcc
          unesco unicef unhcr iaea who wto imf fbi cia nsa kgb mossad pkk ypg pyd sdf fsa irgc basij plo
          asean brics aipac fifa uefa afc fiba nba nfl mlb ufc ioc
          islam quran koran sunnah sharia allah god lord bible torah holocaust zionism marxism salafi
          wahhabi sunni shia shiite muslim christian jew jewish hindu buddhist catholic protestant
          orthodox islamist zionist communist socialist democrat democrats republican republicans
          liberal conservative labour tory
          iranian iraqi syrian saudi israeli palestinian lebanese yemeni turkish kurdish arab persian
          american british russian chinese french german european african asian afghan pakistani indian
          japanese korean ukrainian egyptian jordanian qatari kuwaiti emirati bahraini omani libyan
          tunisian algerian moroccan sudanese somali ethiopian armenian azerbaijani georgian italian
          spanish greek dutch swedish canadian mexican brazilian venezuelan cuban australian western
          eastern northern southern english latin soviet ottoman
          bandar-abbas bandar-imam boyer-ahmad khan-younis khan-yunis khan-sheikhoun abu-ghraib abu-kamal
          abu-dhabi san-francisco san-diego team-melli allahu-akbar inshallah
          brexit covid covid-19 coronavirus ebola internet obamacare watergate gamergate jcpoa
          nobel grammy emmy eurovision olympics olympic
          editor admin staff correspondent photo caption source desk newsroom agencies agency news
          update breaking live video report opinion analysis interview read more share
          parliament congress senate kremlin pentagon cabinet government army navy police ministry
          university company group party bank court council commission committee union federation
          republic state states kingdom nation nations world war peace east west north south
          """);

  private NotPeople() {}

  /// Whether nobody is called this.
  ///
  /// @param name without titles
  static boolean contains(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (WORDS.contains(lower) || WORDS.contains(lower.replace(' ', '-'))) {
      return true;
    }
    boolean letter = false;
    int from = 0;
    boolean everyWord = true;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      if (Character.isDigit(c) || c == '@' || c == '_' || c == '/' || c == '#') {
        return true;
      }
      letter |= Character.isLetter(c);
      if (c == ' ') {
        everyWord &= i == from || WORDS.contains(lower.substring(from, i));
        from = i + 1;
      }
    }
    return !letter || everyWord || isOrganisation(lower);
  }

  /// Whether a name of several words ends like those of organisations and events, or begins like
  /// those of armed groups.
  private static boolean isOrganisation(String lower) {
    int space = lower.lastIndexOf(' ');
    return space > 0
        && (ENDS.contains(lower.substring(space + 1))
            || STARTS.contains(lower.substring(0, lower.indexOf(' '))));
  }

  /// Arabic, Persian and Urdu words for front, army, movement, brigade, party.
  private static final Set<String> STARTS =
      words(
          """
          jabhat jabha jebhat hizb hezb harakat harkat jaish jaysh jeish jund ahrar liwa lashkar sipah
          kataib kata'ib katibat katiba hashd tehreek tehrik jamaat jemaah boko
          """);

  private static final Set<String> ENDS =
      words(
          """
          times post agency news tv press network channel radio magazine journal university institute
          foundation corporation corp inc ltd llc company group organization organisation ministry
          department party league cup championship festival award prize stadium airport hospital street
          square bridge fc united club council committee commission front brigade brigades army forces
          movement coalition treaty accord act doctrine plan administration regime government bourse
          exchange
          """);

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) <= ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return Set.copyOf(words);
  }
}
