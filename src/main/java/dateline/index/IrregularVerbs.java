package dateline.index;

import java.util.Map;

/// The English irregular verbs, whose past no stemmer that knows endings can join: `withdrew` and
/// `withdrawn` for `withdraw`.
///
/// Left out are the forms that in news are mostly another word or a name, such as `left`, `found`,
/// `bound`, `saw`, `fell`, `felt`, `rose`, `bore`, `wound`, `fed`, `sung`, `sat` and `bit`; and the
/// auxiliaries, which are [StopWords].
final class IrregularVerbs {
  private static final Map<String, String> BASES =
      WordTable.firstOf(
          """
          arise arose arisen
          awake awoke awoken
          beat beaten
          become became
          befall befell befallen
          begin began begun
          behold beheld
          bend bent
          bite bitten
          bleed bled
          blow blew blown
          break broke broken
          breed bred
          bring brought
          build built
          burn burnt
          buy bought
          catch caught
          choose chose chosen
          cling clung
          come came
          creep crept
          deal dealt
          dig dug
          draw drawn
          dream dreamt
          drink drank
          drive drove driven
          dwell dwelt
          eat ate eaten
          fall fallen
          fight fought
          flee fled
          fling flung
          fly flew flown
          forbid forbade forbidden
          forego forewent foregone
          foresee foresaw foreseen
          foretell foretold
          forget forgot forgotten
          forgive forgave forgiven
          forsake forsook forsaken
          freeze froze frozen
          get got gotten
          give gave given
          go went gone
          grow grew grown
          hear heard
          hide hid hidden
          hold held
          keep kept
          kneel knelt
          know knew known
          lay laid
          lead led
          leap leapt
          learn learnt
          lose lost
          make made
          mean meant
          meet met
          mislead misled
          mistake mistook mistaken
          misunderstand misunderstood
          outgrow outgrew outgrown
          overcome overcame
          overhear overheard
          override overrode overridden
          overrun overran
          oversee oversaw overseen
          overtake overtook overtaken
          overthrow overthrew overthrown
          pay paid
          prove proven
          rebuild rebuilt
          repay repaid
          resell resold
          retake retook retaken
          rewrite rewrote rewritten
          ride rode ridden
          rise risen
          run ran
          say said
          see seen
          seek sought
          sell sold
          send sent
          shake shook shaken
          show shown
          shrink shrank shrunk
          sink sank sunk
          slay slain
          sleep slept
          slide slid
          sling slung
          speak spoken
          speed sped
          spend spent
          spill spilt
          spin spun
          spoil spoilt
          stand stood
          steal stolen
          stick stuck
          sting stung
          strike struck stricken
          strive strove striven
          swear swore sworn
          sweep swept
          swim swam swum
          swing swung
          take took taken
          teach taught
          tear tore torn
          tell told
          throw threw thrown
          tread trod trodden
          undergo underwent undergone
          understand understood
          undertake undertook undertaken
          undo undid undone
          uphold upheld
          wake woken
          wear wore worn
          weave woven
          weep wept
          win won
          withdraw withdrew withdrawn
          withhold withheld
          withstand withstood
          write wrote written
          """);

  private IrregularVerbs() {}

  /// The infinitive of a folded word that is the past or past participle of one of these; any other
  /// word itself.
  static String base(String word) {
    return BASES.getOrDefault(word, word);
  }
}
