package dateline.article;

import java.util.regex.Pattern;

/// Tells paragraphs that describe a picture, or credit one, from the report.
final class Captions {
  private static final int MAX_LENGTH = 600;

  private static final String CREDITED =
      "photos?|pic|pics|pictures?|images?|file|handout|screen"
          + " ?(?:grab|shot|capture)|getty|courtesy|video|illustration|graphic|archives?|via|photographer|photograph";
  private static final String AGENCY =
      "AFP|Reuters|REUTERS|AP|EPA|EPA-EFE|Getty Images|Xinhua|Sputnik|TASS|Anadolu(?:"
          + " Agency)?|AA|SANA|IRNA|Tasnim|DPA|dpa|PA|Rex|Shutterstock|Alamy|iStock|WireImage|Bloomberg|Yonhap|Kyodo";

  /// Without brackets, two capitals after a slash are more often an editor's initials.
  private static final String LONG_AGENCY =
      "AFP|Reuters|REUTERS|EPA|Getty Images|Xinhua|Sputnik|Anadolu(?: Agency)?|Shutterstock|Alamy"
          + "|iStock|WireImage|Bloomberg";

  /// `... (Photo by AFP)`, `(Photo: CGTN)`, `(AFP photo)`, `[File: Name/Reuters]`.
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "[(\\[](?:[^()\\[\\]]{0,80}\\b)?(?:" + CREDITED + ")\\b[^()\\[\\]]{0,80}[)\\]]\\.?$",
          Pattern.CASE_INSENSITIVE);

  /// `... [Reuters]`, `(Name/Reuters)`, `(AFP)`.
  private static final Pattern AGENCY_AT_END =
      Pattern.compile(
          "[(\\[](?:[^()\\[\\]]{0,60}(?:/|via\\s|,\\s|\\s))?(?:"
              + AGENCY
              + ")(?:\\s?/[^()\\[\\]]{2,50})?[)\\]]$");

  /// `... AP Photo/Name`, `... REUTERS/Name`, `... / Getty Images`, `... Photo: Name`.
  private static final Pattern BARE_CREDIT_AT_END =
      Pattern.compile(
          "(?:\\bAP Photo(?:/[\\p{L} .'-]+)?|\\bREUTERS ?/ ?[\\p{L} .'-]+|(?:/|\\||–|—| via"
              + " )\\s?(?:"
              + LONG_AGENCY
              + ")|©\\s?[\\p{L} ./-]{2,40}|\\b(?:Photo(?:graph)?|Image|Picture|Photo credit|Image"
              + " credit|Credit|Photograph)\\s?: ?[\\p{L}\\d ./'’&-]{2,60}|\\b[Ff]ile"
              + " (?:photo|picture|image|pic)\\b|\\bPhoto by [\\p{L} .'’/-]{2,60}|\\bGetty"
              + " Images|/(?:AFP|EPA|Getty)|/ ?(?:Reuters|AFP|AP|Xinhua|VCG|CGTN)"
              + " [Pp]hoto|\\b(?:AFP|AP|EPA) ?/ ?(?:Archives?|File))\\.?$");

  private static final Pattern START =
      Pattern.compile(
          "(?:(?:file )?(?:photo|picture|image|photograph|pic|video grab)(?: credit| by| caption|"
              + " courtesy(?: of)?)?\\s?[:/|]|file (?:photo|picture|image)\\b|photo"
              + " (?:by|courtesy|credit)\\b|image (?:source|copyright|credit|caption)\\b|(?:media"
              + " )?caption\\s?:|FILE\\s?[-–—]|(?:AP|AFP|Reuters|EPA) (?:photo|file)\\b|getty"
              + " images$|illustrative(?: image| photo)?\\s?[:(.]|(?:in )?this (?:undated |handout"
              + " |file |aerial |combination |satellite |frame |image |video |still |grab"
              + " )*(?:photo|picture|image|photograph|frame grab|video grab|file"
              + " photo|combo|combination|screengrab|screenshot)\\b|(?:a|an)"
              + " (?:file|handout|undated|combination|general"
              + " view|still)\\s(?:photo|picture|image|of|from)\\b|pictured\\s?:|(?:photo|picture|image)\\s+\\d+\\b)",
          Pattern.CASE_INSENSITIVE);

  /// Words of a picture's description; only in a short paragraph.
  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "\\((?:L|R|C|left|right|center|centre|2nd [LR]|second from (?:left|right)|[LR] to"
              + " [LR]|from left|from L|pictured|top|bottom)\\)|\\b(?:is|are)"
              + " (?:seen|pictured|shown) (?:in|at|on|during|here|after|before)\\b|\\bpictured"
              + " (?:in|at|on|during|here|above|below)\\b|\\b(?:in|seen in) this (?:file |handout"
              + " |undated )?(?:photo|picture|image)\\b");

  private Captions() {}

  /// Whether a paragraph is a caption or a picture credit.
  ///
  /// @param last whether nothing of the report follows: an agency in brackets there signs the
  ///   report
  /// @param words the number of words of the paragraph
  static boolean isCaption(String text, int words, boolean last) {
    if (text.length() > MAX_LENGTH || text.isEmpty()) {
      return false;
    }
    if (START.matcher(text).lookingAt()
        || (text.startsWith("©") && text.indexOf('/') > 0 && words <= 8)) {
      return true;
    }
    char end = text.charAt(text.length() - 1);
    boolean bracket =
        end == ')'
            || end == ']'
            || (end == '.'
                && text.length() > 1
                && ")]".indexOf(text.charAt(text.length() - 2)) >= 0);
    if (bracket && CREDIT_AT_END.matcher(text).find()) {
      return true;
    }
    if (bracket && !last && words <= 60 && AGENCY_AT_END.matcher(text).find()) {
      return true;
    }
    if (words <= 60 && mayEndWithCredit(text) && BARE_CREDIT_AT_END.matcher(text).find()) {
      return true;
    }
    return words <= 40
        && (text.indexOf('(') >= 0
            || text.contains("seen ")
            || text.contains("pictured")
            || text.contains("shown ")
            || text.contains("photo")
            || text.contains("picture")
            || text.contains("image"))
        && text.indexOf('"') < 0
        && text.indexOf('“') < 0
        && !text.contains(" said")
        && DESCRIPTION.matcher(text).find();
  }

  /// A cheap look at the end before a pattern runs over the paragraph.
  private static boolean mayEndWithCredit(String text) {
    String tail = text.substring(Math.max(0, text.length() - 80));
    return tail.indexOf('/') >= 0
        || tail.indexOf('©') >= 0
        || tail.indexOf('|') >= 0
        || tail.indexOf(':') >= 0
        || tail.contains("hoto")
        || tail.contains("Getty")
        || tail.contains("mage")
        || tail.contains("icture")
        || tail.contains(" via ")
        || tail.indexOf('–') >= 0
        || tail.indexOf('—') >= 0;
  }
}
