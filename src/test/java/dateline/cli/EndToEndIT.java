package dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.cli.Launched.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as it is used: through its launcher, in processes of its own, on the five articles
/// that come with it.
class EndToEndIT {

  @TempDir static Path folder;
  private static Launched shell;

  @BeforeAll
  static void theFirstSearchReadsTheSeeds() throws IOException, InterruptedException {
    shell = Launched.in(folder);
    Result first = shell.run("dateline search 'ceasefire Idlib'");
    assertThat(first.err()).contains("no index yet").contains("seeds");
    assertThat(first.status()).isZero();
    assertThat(first.out()).contains("over Idlib");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "0 | search 'ceasefire Idlib'",
        "0 | search '\"territorial integrity\"' --json",
        "0 | search \"Syria's sovereignty\"",
        "0 | search 'Syria’s sovereignty'",
        "0 | search person:erdogan place:idlib",
        "0 | search terror* --count",
        "0 | search '\"withdrawal troops\"~6'",
        "0 | search Syria -ceasefire --files",
        "0 | search id:000 --files",
        "1 | search zebra",
        "1 | search zebra --json",
        "1 | export zebra",
        "1 | show no-such-article",
        "2 | search 'date:2018-13'",
        "2 | search --from yesterday Syria",
        "2 | nonsense",
        "3 | search --index /nowhere Syria",
        "3 | export Syria -o /nowhere/x.json",
      })
  void theStatusTellsHowItWent(int status, String command)
      throws IOException, InterruptedException {
    Result result = shell.run("dateline " + command);
    assertThat(result.status()).as(command + "\n" + result.err()).isEqualTo(status);
    assertThat(result.err()).doesNotContain("\tat ");
    if (status == 0) {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isNotEmpty();
    } else {
      assertThat(result.err()).startsWith("dateline: ");
    }
  }

  @Test
  void everyExampleOfTheHelpWorks() throws IOException, InterruptedException {
    List<String> commands = new ArrayList<>();
    try (Stream<Path> helps = Files.list(Path.of("src/test/resources/golden/help"))) {
      for (Path help : helps.sorted().toList()) {
        String text = Files.readString(help);
        text.substring(text.indexOf("Examples:"))
            .lines()
            .skip(1)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.contains("COMMAND"))
            .forEach(commands::add);
      }
    }
    assertThat(commands).hasSizeGreaterThan(2 * Commands.NAMES.size());
    for (String command : commands) {
      Result result = shell.run(command.replace(" seeds/", " \"$SEEDS\"/"));
      assertThat(result.status()).as(command + "\n" + result.err()).isZero();
      assertThat(result.err()).as(command).isEmpty();
    }
  }

  /// The README's commands print what it shows, where `...` stands for anything.
  @Test
  void theReadmeShowsWhatIsPrinted() throws IOException, InterruptedException {
    Matcher block =
        Pattern.compile("```console\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("README.md")));
    int compared = 0;
    while (block.find()) {
      for (String example : block.group(1).substring(2).split("(?m)^\\$ ")) {
        String command = example.substring(0, example.indexOf('\n'));
        String shown = example.substring(example.indexOf('\n') + 1);
        if (command.contains("| jq") && shell.run("command -v jq").status() != 0) {
          continue;
        }
        Result result = shell.run(command.replace("scripts/", "COLUMNS=100 "));
        assertThat(result.status()).as(command + "\n" + result.err()).isZero();
        if (!shown.isBlank()) {
          String pattern = "\\Q" + shown.replace("...\n", "\\E(?s:.*)\\Q") + "\\E";
          assertThat(result.out().strip() + "\n").as(command).matches(pattern);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(3);
  }

  @Test
  void everyExportedPassageIsCutOutOfItsFile() throws IOException, InterruptedException {
    Result all = shell.run("dateline export --include-boilerplate");
    JsonNode export = JsonMapper.shared().readTree(all.out());
    assertThat(export.get("total").asInt()).isEqualTo(export.get("passages").size()).isPositive();
    for (JsonNode passage : export.get("passages")) {
      byte[] file = Files.readAllBytes(Path.of(passage.get("article").get("file").asString()));
      JsonNode bytes = passage.get("bytes");
      byte[] cut = Arrays.copyOfRange(file, bytes.get(0).asInt(), bytes.get(1).asInt());
      String text = passage.get("text").asString();
      assertThat(new String(cut, StandardCharsets.UTF_8)).isEqualTo(text);
      String whole = new String(file, StandardCharsets.UTF_8);
      assertThat(cut(whole, passage.get("chars"))).isEqualTo(text);
      for (String kind : List.of("matches", "people", "places", "dates")) {
        for (JsonNode mention : passage.get(kind)) {
          assertThat(cut(whole, mention.get("chars"))).isEqualTo(mention.get("text").asString());
        }
      }
    }
  }

  private static String cut(String text, JsonNode chars) {
    return text.substring(
        text.offsetByCodePoints(0, chars.get(0).asInt()),
        text.offsetByCodePoints(0, chars.get(1).asInt()));
  }

  @Test
  void exportHoldsThePassagesThatSearchCounts() throws IOException, InterruptedException {
    for (String query : List.of("ceasefire Idlib", "\"territorial integrity\"", "person:erdogan")) {
      JsonNode found =
          JsonMapper.shared().readTree(shell.run("dateline search --json '" + query + "'").out());
      Result lines = shell.run("dateline export --format jsonl '" + query + "'");
      List<String> all = lines.out().lines().toList();
      assertThat(all.getFirst()).startsWith("{\"type\":\"begin\"");
      assertThat(all.getLast()).isEqualTo("{\"type\":\"end\",\"total\":" + (all.size() - 2) + "}");
      assertThat(found.get("passages").asInt()).isEqualTo(all.size() - 2);
    }
  }

  @Test
  void aReaderThatHasEnoughIsNoFailure() throws IOException, InterruptedException {
    Result result =
        shell.run(
            "{ dateline export --include-boilerplate --format jsonl; echo $? >status; }"
                + " | head -n 1 >/dev/null; cat status");
    assertThat(result.out()).isEqualTo("0\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskIsOne() throws IOException, InterruptedException {
    Result result = shell.run("dateline export Syria >/dev/full");
    assertThat(result.status()).isEqualTo(ExitCode.FAILED);
    assertThat(result.err()).startsWith("dateline: cannot write standard output");
  }

  @Test
  void theLauncherIsFoundThroughALink() throws IOException, InterruptedException {
    Result result =
        shell.run("ln -s \"$(command -v dateline)\" link && ./link --version && rm link");
    assertThat(result.out()).startsWith("dateline ");
    assertThat(result.status()).isZero();
  }

  /// A disk that is full lets a file grow no more; a limit on files does the same.
  @Test
  void anIngestThatFindsTheDiskFullChangesNothing() throws IOException, InterruptedException {
    copiesOfTheSeeds("full");
    Result result =
        shell.run(
            """
            dateline --index full-index ingest "$SEEDS" >/dev/null || exit 9
            (ulimit -f 300; dateline --index full-index ingest full)
            echo $?
            dateline --index full-index search ceasefire --count
            """);
    assertThat(result.out()).isEqualTo(ExitCode.FAILED + "\n2\n");
    assertThat(result.err()).contains("cannot be written and stays as it was").hasLineCount(1);
  }

  @Test
  void anIngestThatIsKilledChangesNothing() throws IOException, InterruptedException {
    copiesOfTheSeeds("killed");
    Result result =
        shell.run(
            """
            dateline --index killed-index ingest "$SEEDS" >/dev/null || exit 9
            rm killed-index/write.lock
            dateline --index killed-index ingest killed & ingest=$!
            until [ -e killed-index/write.lock ]; do sleep 0.05; done
            kill -KILL $ingest
            wait $ingest; echo $?
            dateline --index killed-index search ceasefire --count
            dateline --index killed-index ingest killed
            """);
    assertThat(result.out().lines())
        .containsExactly("137", "2", "added 200, updated 0, unchanged 0, gone 0, failed 0");
  }

  private static void copiesOfTheSeeds(String name) throws IOException, InterruptedException {
    Result result =
        shell.run(
            """
            mkdir %s
            for i in $(seq 40); do for f in "$SEEDS"/*; do cp "$f" %s/$i-${f##*/}; done; done
            """
                .formatted(name, name));
    assertThat(result.status()).isZero();
  }

  @Test
  void nothingIsLeftOfAnExportThatFails() throws IOException, InterruptedException {
    Result result =
        shell.run("mkdir -p out && dateline export 'date:2018-13' -o out/x.json; ls -A out");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void twoAtOnceMakeOneIndex(@TempDir Path other) throws IOException, InterruptedException {
    Launched fresh = Launched.in(other);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(
          fresh.start(
              "dateline search 'ceasefire Idlib'",
              other.resolve("out" + i),
              other.resolve("err" + i)));
    }
    for (int i = 0; i < 2; i++) {
      assertThat(processes.get(i).waitFor())
          .as(Files.readString(other.resolve("err" + i)))
          .isZero();
    }
    assertThat(other.resolve("out0")).isNotEmptyFile();
    assertThat(other.resolve("out0")).hasSameTextualContentAs(other.resolve("out1"));
  }

  @Test
  void theIndexAnswersWhenTheFilesAreGone() throws IOException, InterruptedException {
    Result result =
        shell.run(
            """
            mkdir -p away && cp "$SEEDS"/* away && dateline --index away-index ingest away >/dev/null
            dateline --index away-index export ceasefire >before.json
            dateline --index away-index show 004 >before.txt
            rm -r away
            dateline --index away-index export ceasefire | cmp before.json - &&
            dateline --index away-index show 004 | cmp before.txt - && wc -l <before.txt
            """);
    assertThat(result.status()).as(result.err()).isZero();
    assertThat(Integer.parseInt(result.out().strip())).isGreaterThan(20);
  }

  @Test
  void anInterruptedCommandSaysSo() throws IOException, InterruptedException {
    String interrupted = "timeout --preserve-status -s INT 2 dateline shell < <(sleep 4); echo $?";
    Result result = shell.run(interrupted);
    assertThat(result.out()).endsWith("130\n");
  }

  @Test
  void tagReadsFilesAndStandardInputAlikeWithoutAnIndex() throws IOException, InterruptedException {
    String article = "\"$SEEDS\"/001_c6ea03da27520cbe.txt";
    Result file = shell.run("dateline --index nowhere tag --published 2021-09-14 " + article);
    Result input = shell.run("dateline --index nowhere tag --published 2021-09-14 - <" + article);
    JsonNode ofFile = JsonMapper.shared().readTree(file.out());
    JsonNode ofInput = JsonMapper.shared().readTree(input.out());
    for (String tags : List.of("passages", "people", "places", "dates")) {
      assertThat(ofInput.get(tags)).as(tags).isEqualTo(ofFile.get(tags));
      assertThat(ofFile.get(tags)).as(tags).isNotEmpty();
    }
    assertThat(ofFile.at("/article/published/value").asString()).isEqualTo("2021-09-14");
    assertThat(shell.run("ls -A nowhere").status()).isNotZero();
  }

  @Test
  void junkIsReportedAndTheRestIsRead() throws IOException, InterruptedException {
    Result result =
        shell.run(
            """
            mkdir -p junk && : >junk/empty.txt && head -c 3000 /dev/urandom >junk/noise.txt
            printf '\\211PNG\\r\\n\\032\\n\\0\\0\\0\\015IHDR' >junk/picture.txt
            printf 'Talks end\\n\\nGENEVA (XNA) - The talks ended in Geneva.\\n' >junk/good.txt
            dateline --index junk-index ingest junk no-such-file
            """);
    assertThat(result.status()).isEqualTo(ExitCode.INCOMPLETE);
    assertThat(result.out()).startsWith("added 1, updated 0, unchanged 0, gone 0, failed ");
    assertThat(result.err()).contains("no-such-file").contains("picture.txt");
    assertThat(shell.run("dateline --index junk-index search Geneva").status()).isZero();
  }

  @Test
  void readingAgainChangesNothing() throws IOException, InterruptedException {
    Result result = shell.run("dateline ingest");
    assertThat(result.out()).isEqualTo("added 0, updated 0, unchanged 5, gone 0, failed 0\n");
    assertThat(result.status()).isZero();
  }

  @Test
  void queriesOfAFile() throws IOException, InterruptedException {
    Result result =
        shell.run(
            "printf 'a\\tceasefire\\n# no query\\n\\nb\\tzebra\\n'"
                + " | dateline search --queries - --format jsonl");
    assertThat(result.status()).isZero();
    List<String> lines = result.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("{\"id\":\"a\",\"query\":\"ceasefire\"");
    assertThat(lines.get(1)).contains("\"articles\":0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "se                     | search",
        "search per             | person:",
        "search person:Vlad     | person:\"Vladimir Putin\"",
        "search --place Dam     | Damascus",
        "search --sort d        | date",
        "search --sort=d        | --sort=date",
        "search truce\\ person:Vlad | truce person:\"Vladimir Putin\"",
        "people --wi            | --within,--with",
        "show 003               | 003_a3150b6170664ba5",
        "show seeds/003         | seeds/003_a3150b6170664ba5",
        "together Hassan        | Hassan Rouhani",
        "completion b           | bash",
      })
  void commandLinesAreCompleted(String typed, String candidates)
      throws IOException, InterruptedException {
    Result result = shell.run("dateline complete --line 'dateline " + typed + "'");
    assertThat(result.out().strip().replace('\n', ',')).isEqualTo(candidates);
    assertThat(result.err()).isEmpty();
  }

  /// Names come from articles: completed in bash, none ends the quote it stands in or is run.
  @ParameterizedTest
  @ValueSource(strings = {"\"", "\\'", ""})
  void completedNamesStayWordsOfTheLine(String quote) throws IOException, InterruptedException {
    Result result =
        shell.run(
            """
            eval "$(dateline completion bash)"
            names() { printf '%s\\n' '$(touch run) `touch run` \\z "q"' "L'Orient; touch run"; }
            quote=QUOTE
            COMP_LINE="dateline search --source $quote" COMP_POINT=${#COMP_LINE} COMP_WORDS=(names)
            _dateline
            for reply in "${COMPREPLY[@]}"; do eval "printf '%s\\n' $quote$reply$quote"; done
            [ ! -e run ] || echo run
            """
                .replace("QUOTE", quote.isEmpty() ? "''" : quote.equals("\"") ? "'\"'" : quote));
    assertThat(result.out()).isEqualTo("$(touch run) `touch run` \\z \"q\"\nL'Orient; touch run\n");
  }

  @Test
  void theShellRunsOneCommandAfterTheOther() throws IOException, InterruptedException {
    Result result =
        shell.run(
            "printf '%s\\n' '\"territorial integrity\"' 'show 003 --passage 1' 'people -n 1'"
                + " 'search zebra --count' | dateline shell");
    assertThat(result.out())
        .contains("2 articles, ", "Russian president talks", "  Vladimir Putin\n");
    assertThat(result.status()).isEqualTo(ExitCode.NOTHING);
  }
}
