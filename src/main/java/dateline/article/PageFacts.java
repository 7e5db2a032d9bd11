package dateline.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// What a web page says of itself: JSON-LD, OpenGraph and other metadata, `<time>`, bylines.
///
/// @param articleBody the report's text as JSON-LD gives it
/// @param byline the visible byline
record PageFacts(Known known, @Nullable String articleBody, @Nullable String byline) {
  private static final JsonFactory JSON = new JsonFactory();

  private static final Set<String> ARTICLE_TYPES =
      Set.of(
          "article",
          "newsarticle",
          "reportagenewsarticle",
          "blogposting",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "liveblogposting",
          "report",
          "webpage",
          "socialmediaposting",
          "techarticle",
          "scholarlyarticle",
          "review",
          "advertisercontentarticle");

  /// Metadata names of the publication date, the most reliable first.
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "article:published",
          "og:published_time",
          "og:article:published_time",
          "datepublished",
          "parsely-pub-date",
          "sailthru.date",
          "publication_date",
          "publish-date",
          "publish_date",
          "publishdate",
          "published",
          "pubdate",
          "cxenseparse:recs:publishtime",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "dc.created",
          "article.published",
          "article.created",
          "datecreated",
          "date.release",
          "originalpublicationdate",
          "article_date_original",
          "date",
          "pdate",
          "timestamp");

  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "lastmod",
          "last-modified",
          "dcterms.modified");

  private static final List<String> AUTHOR =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "sailthru.author",
          "byl",
          "dc.creator",
          "dcterms.creator",
          "dc.contributor",
          "article.author",
          "authors");

  private static final List<String> SITE =
      List.of(
          "og:site_name",
          "application-name",
          "dc.publisher",
          "publisher",
          "cre",
          "source",
          "twitter:app:name:iphone");

  /// Reads the facts of a page; the page is not changed.
  static PageFacts of(Document page) {
    List<Evidence> dates = new ArrayList<>();
    Set<String> authors = new LinkedHashSet<>();
    String headline = null;
    String outlet = null;
    String body = null;
    for (Map<?, ?> node : linkedData(page)) {
      headline = headline == null ? string(node.get("headline")) : headline;
      addDate(
          dates,
          Evidence.Rank.METADATA,
          string(node.get("datePublished")),
          "JSON-LD datePublished");
      addDate(
          dates, Evidence.Rank.UPDATE, string(node.get("dateModified")), "JSON-LD dateModified");
      names(node.get("author")).forEach(name -> authors.addAll(Bylines.named(name)));
      List<String> publishers = names(node.get("publisher"));
      outlet = outlet == null && !publishers.isEmpty() ? string(publishers.getFirst()) : outlet;
      String text = string(node.get("articleBody"));
      body = text != null && (body == null || text.length() > body.length()) ? text : body;
    }
    for (String name : PUBLISHED) {
      addDate(dates, Evidence.Rank.METADATA, meta(page, name), "meta " + name);
    }
    for (String name : MODIFIED) {
      addDate(dates, Evidence.Rank.UPDATE, meta(page, name), "meta " + name);
    }
    for (Element time : page.select("time[datetime], time[content], [itemprop=datePublished]")) {
      String value =
          time.hasAttr("datetime")
              ? time.attr("datetime")
              : time.hasAttr("content") ? time.attr("content") : time.text();
      String names = (time.className() + time.attr("itemprop")).toLowerCase(Locale.ROOT);
      boolean changed = names.contains("modif") || names.contains("updat");
      addDate(
          dates, changed ? Evidence.Rank.UPDATE : Evidence.Rank.METADATA, value, "time element");
      if (dates.stream().anyMatch(date -> date.from().equals("time element"))) {
        break;
      }
    }
    for (String name : AUTHOR) {
      String value = authors.isEmpty() ? meta(page, name) : null;
      if (value != null && !value.contains("://")) {
        authors.addAll(Bylines.named(value));
      }
    }
    String byline = byline(page);
    if (authors.isEmpty() && byline != null) {
      authors.addAll(Bylines.authors(byline));
    }
    for (String name : SITE) {
      outlet = outlet == null ? meta(page, name) : outlet;
    }
    if (outlet == null) {
      outlet = Titles.of(page.title()).outlet();
    }
    String site = outlet;
    authors.removeIf(author -> author.equalsIgnoreCase(site));
    String url = meta(page, "og:url");
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    if (url == null && canonical != null) {
      url = canonical.attr("href");
    }
    addUrlDate(dates, url);
    return new PageFacts(
        new Known(
            headline(page, headline, outlet),
            outlet,
            List.copyOf(authors),
            firstOfEach(dates),
            url),
        body == null ? null : Jsoup.parseBodyFragment(body).text(),
        byline);
  }

  /// The address of many reports has their day in it: `/2018/09/07/`.
  private static void addUrlDate(List<Evidence> dates, @Nullable String url) {
    if (url != null) {
      WrittenDate.Found day = WrittenDate.firstDay(url, 0);
      if (day != null) {
        dates.add(new Evidence(Evidence.Rank.FILE_NAME, day.moment(), "address of the page"));
      }
    }
  }

  /// Pages repeat a date in many places; one of each rank and day is enough.
  private static List<Evidence> firstOfEach(List<Evidence> dates) {
    List<Evidence> kept = new ArrayList<>();
    for (Evidence date : dates) {
      if (kept.stream()
          .noneMatch(
              k ->
                  k.rank() == date.rank()
                      && k.moment().agreesWith(date.moment())
                      && k.moment().value().length() >= date.moment().value().length())) {
        kept.add(date);
      }
    }
    return kept;
  }

  private static void addDate(
      List<Evidence> dates, Evidence.Rank rank, @Nullable String value, String from) {
    Moment moment = value == null ? null : WrittenDate.parse(value.strip());
    if (moment != null) {
      dates.add(new Evidence(rank, moment, from));
    }
  }

  // ---- headline and byline

  /// The heading that agrees with the page's title, else the metadata's headline, else the title.
  private static @Nullable String headline(
      Document page, @Nullable String linked, @Nullable String outlet) {
    String title = meta(page, "og:title");
    if (title == null) {
      title = meta(page, "twitter:title");
    }
    String pageTitle = page.title().isBlank() ? null : page.title();
    String any = linked != null ? linked : title != null ? title : pageTitle;
    for (Element heading : page.select("h1, [itemprop=headline]")) {
      String text = heading.text().strip();
      if (!text.isEmpty()
          && any != null
          && (Titles.similar(text, any)
              || (title != null && Titles.similar(text, title))
              || (pageTitle != null
                  && (Titles.similar(text, pageTitle)
                      || (text.length() > 10 && pageTitle.contains(text)))))) {
        return text;
      }
    }
    List<Element> first = page.select("h1");
    if (any == null) {
      return first.isEmpty() ? null : first.getFirst().text();
    }
    return withoutOutlet(Jsoup.parseBodyFragment(any).text(), outlet);
  }

  private static String withoutOutlet(String title, @Nullable String outlet) {
    if (outlet != null) {
      for (String mark : new String[] {" | ", " - ", " – ", " — ", " :: ", ": "}) {
        if (title.toLowerCase(Locale.ROOT).endsWith((mark + outlet).toLowerCase(Locale.ROOT))) {
          return title.substring(0, title.length() - mark.length() - outlet.length()).strip();
        }
      }
    }
    return Titles.of(title).title();
  }

  private static @Nullable String byline(Document page) {
    for (String query :
        new String[] {
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          "[class*=byline]",
          "[class*=author]",
          "[class*=Byline]",
          "[class*=Author]"
        }) {
      for (Element element : page.select(query)) {
        String text = element.text().strip();
        if (text.length() >= 4 && text.length() <= 120 && !Bylines.authors(text).isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  // ---- metadata

  private static @Nullable String meta(Document page, String name) {
    for (String attribute : new String[] {"property", "name", "itemprop"}) {
      for (Element meta :
          page.select("meta[" + attribute + "~=(?i)^" + name.replace(".", "\\.") + "$]")) {
        String content = meta.attr("content").strip();
        if (!content.isEmpty()) {
          return content;
        }
      }
    }
    return null;
  }

  /// The article nodes of the page's JSON-LD; what cannot be read is passed over.
  private static List<Map<?, ?>> linkedData(Document page) {
    List<Map<?, ?>> nodes = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String data = script.data().replaceAll("[\\x00-\\x1f]", " ").strip();
      try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), data)) {
        if (parser.nextToken() != null) {
          collect(JsonTree.read(parser), nodes);
        }
      } catch (JacksonException _) {
        // The page has other evidence.
      }
    }
    return nodes;
  }

  private static void collect(@Nullable Object value, List<Map<?, ?>> nodes) {
    if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, nodes));
    } else if (value instanceof Map<?, ?> map) {
      if (isArticle(map.get("@type"))) {
        nodes.add(map);
      }
      collect(map.get("@graph"), nodes);
      collect(map.get("mainEntity"), nodes);
    }
  }

  private static boolean isArticle(@Nullable Object type) {
    if (type instanceof List<?> list) {
      return list.stream().anyMatch(PageFacts::isArticle);
    }
    return type instanceof String name && ARTICLE_TYPES.contains(name.toLowerCase(Locale.ROOT));
  }

  private static @Nullable String string(@Nullable Object value) {
    return value instanceof String text && !text.isBlank() ? text.strip() : null;
  }

  private static List<String> names(@Nullable Object value) {
    return switch (value) {
      case String text -> List.of(text);
      case List<?> list -> list.stream().flatMap(each -> names(each).stream()).toList();
      case Map<?, ?> map -> names(map.get("name"));
      case null, default -> List.of();
    };
  }
}
