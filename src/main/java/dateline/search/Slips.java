package dateline.search;

import dateline.search.QueryCompiler.Level;
import dateline.search.QueryNode.And;
import dateline.search.QueryNode.Form;
import dateline.search.QueryNode.Or;
import dateline.search.QueryNode.Phrase;
import dateline.search.QueryNode.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Remarks on words of a query that look mistyped: few articles have them, where many more have a
/// word that is spelled nearly so. What the query finds stays as it is.
final class Slips {
  /// A word that more articles have is taken to be meant.
  private static final int FEW = 5;

  /// By so many times has the other word to be in more articles.
  private static final int TIMES = 20;

  /// Shorter words are near too many others.
  private static final int MIN_LETTERS = 5;

  private final IndexView index;
  private final Spelling spelling;
  private final QueryCompiler compiler;

  Slips(IndexView index, QueryCompiler compiler) {
    this.index = index;
    this.compiler = compiler;
    spelling = new Spelling(index);
  }

  /// One remark for each such word: `'Geneba': did you mean 'Geneva' (120)?`.
  List<String> remarks(QueryNode root) throws IOException, QueryException {
    List<Word> words = new ArrayList<>();
    plainWords(root, words);
    List<String> remarks = new ArrayList<>();
    for (Word word : words) {
      int articles = articles(word);
      if (articles > FEW) {
        continue;
      }
      List<String> usual = spelling.usualWords(word.text(), TIMES * Math.max(1, articles));
      if (!usual.isEmpty()) {
        String meant = usual.getFirst();
        int found = articles(new Word(meant, Form.PLAIN, word.at()));
        remarks.add("'%s': did you mean '%s' (%d)?".formatted(word.text(), meant, found));
      }
    }
    return remarks;
  }

  private static void plainWords(QueryNode node, List<Word> words) {
    if (node instanceof And and) {
      and.nodes().forEach(each -> plainWords(each, words));
    } else if (node instanceof Or or) {
      or.nodes().forEach(each -> plainWords(each, words));
    } else if (node instanceof Phrase phrase) {
      phrase.elements().forEach(each -> plainWords(each, words));
    } else if (node instanceof Word word && isPlain(word)) {
      words.add(word);
    }
  }

  private static boolean isPlain(Word word) {
    String text = word.text();
    return word.form() == Form.PLAIN
        && text.length() >= MIN_LETTERS
        && text.codePoints().allMatch(Character::isLetter);
  }

  private int articles(Word word) throws IOException, QueryException {
    return index.searcher().count(compiler.query(word, Level.ARTICLE));
  }
}
