package dateline.cli;

import dateline.Golden;
import dateline.index.IndexException;
import dateline.index.SampleIndex;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the program prints of a small index, whole; its tags are made by hand, so that no change of
/// the tagger shows here.
class GoldenTest {
  @TempDir static Path folder;

  @BeforeAll
  static void makeIndex() throws IndexException {
    new SampleIndex(folder.resolve("index"))
        .write(
            "truce",
            "2018-09-08",
            "Leaders agree on a cease-fire for {Idlib|place Idlib}",
            "{Vladimir Putin|person Vladimir Putin} said the ceasefire in {Idleb|place Idlib} began"
                + " on {Friday|date 2018-09-07}.",
            "{Recep Tayyip Erdogan|person Recep Tayyip Erdogan} met"
                + " {Putin|person Vladimir Putin} in {Moscow|place Moscow}.",
            "%Read also: talks about the harbour")
        .write(
            "talks",
            "2017-11-22",
            "Talks open in {Kiev|place Kyiv}",
            "The ceasefire around {Idlib|place Idlib} holds, {Putin|person Vladimir Putin} told us"
                + " on {Monday|date XXXX-WXX-1}.",
            "Troops leave {Syria|place Syria} by {2018|date 2018}.")
        .ingest();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "search.txt    | search 'ceasefire Idlib' --explain",
        "search.json   | search 'ceasefire Idlib' --json",
        "nothing.json  | search 'zebra Idlib' --json",
        "kwic.txt      | search --kwic ceasefire",
        "export.json   | export '\"@person said\"'",
        "export.jsonl  | export place:idlib --format jsonl",
        "export.csv    | export person:putin --format csv",
        "show.txt      | show truce",
        "show.json     | show talks --json",
        "people.txt    | people",
        "places.csv    | places --format csv",
        "dates.json    | dates --json",
        "timeline.txt  | timeline --by month",
        "together.txt  | together Putin",
        "similar.txt   | similar truce",
      })
  void outputsAreAsTheyWere(String file, String command) throws IOException {
    Golden.check("sample/" + file, run(command).out().replace(folder.toString(), "FOLDER"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "nothing.txt   | search 'ceasfire Berlin'",
        "wrong.txt     | search 'ceasefire persn:putin'",
        "no-article.txt| similar zebra",
      })
  void messagesAreAsTheyWere(String file, String command) throws IOException {
    Golden.check("sample/" + file, run(command).err());
  }

  private static Run run(String command) {
    String[] words = Words.of(command).toArray(String[]::new);
    String[] args = new String[words.length + 2];
    args[0] = "--index";
    args[1] = folder.resolve("index").toString();
    System.arraycopy(words, 0, args, 2, words.length);
    return Run.of(args);
  }
}
