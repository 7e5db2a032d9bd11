package dateline.tag.name;

import dateline.text.Tokens;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// Finds the names in an article with a trained model. Safe for use by several threads.
public final class NameFinder {
  private static final String MODEL = "names.model";
  private final Model model;

  NameFinder(Model model) {
    this.model = model;
  }

  /// Loads the model that the product ships.
  public static NameFinder load() {
    return new NameFinder(shipped());
  }

  static Model shipped() {
    try (InputStream in = NameFinder.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "the name model is missing: train it (scripts/train-names)");
      }
      return Model.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("the name model cannot be read", e);
    }
  }

  /// The names in one article, ascending and disjoint. The more of an article is given at once, the
  /// better: what is said of a name in one place helps to tell it in the others.
  public List<Name> find(Tokens tokens) {
    Labelling labelling = new Labelling(model, tokens);
    return Particles.joined(Labels.names(labelling.reconsider()), tokens);
  }
}
