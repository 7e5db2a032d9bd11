package dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files and folders, encodings, archives, and input that is no news.
class ArticleReaderTest {
  private static final String REPORT =
      "Ministers meet for talks in the capital\n\n"
          + "LONDON (AP) — The ministers met for the third time and agreed on nothing.\n";

  @TempDir Path folder;

  @Test
  void foldersGiveTheirVisibleFilesInOrder() throws IOException {
    Files.createDirectories(folder.resolve("b/.hidden"));
    for (String name : List.of("b/z.txt", "b/.hidden/x.txt", ".secret", "a.txt")) {
      Files.writeString(folder.resolve(name), REPORT);
    }
    Files.createSymbolicLink(folder.resolve("b/loop"), folder);
    List<ReadProblem> problems = new ArrayList<>();
    List<Path> files =
        new ArticleReader(ReadOptions.NONE, problems::add)
            .files(List.of(folder, folder.resolve("a.txt"), folder.resolve("none")));
    assertThat(files).containsExactly(folder.resolve("a.txt"), folder.resolve("b/z.txt"));
    assertThat(problems)
        .extracting(ReadProblem::message)
        .containsExactly(
            "is a symbolic link to a folder above it; not followed", "no such file or folder");
  }

  @Test
  void idIsFolderAndNameWithoutTxt() {
    String parent = folder.getFileName().toString();
    assertThat(Reading.of(folder, "a.txt", REPORT).only().id()).isEqualTo(parent + "/a");
    assertThat(Reading.of(folder, "a.log", REPORT).only().id()).isEqualTo(parent + "/a.log");
    assertThat(Reading.ofStandardInput(REPORT, ReadOptions.NONE).only().id()).isEqualTo("stdin");
  }

  @Test
  void encodings() {
    String text = "The café was “closed” when the ministers came to town.";
    Article utf8 = Reading.of(folder, "a.txt", "\ufeff" + text).only();
    assertThat(utf8.text()).isEqualTo("\ufeff" + text);
    assertThat(utf8.utf8File()).isTrue();
    assertThat(utf8.passages().getFirst().span().start()).isEqualTo(1);

    byte[] utf16 = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(Reading.of(folder, "b.txt", utf16).only().text()).isEqualTo(text);

    Reading windows = Reading.of(folder, "c.txt", text.getBytes(Charset.forName("windows-1252")));
    assertThat(windows.only().text()).isEqualTo(text);
    assertThat(windows.only().utf8File()).isFalse();
    assertThat(windows.messages()).containsExactly("not UTF-8 (byte 7); read as Windows-1252");
    assertThat(windows.problems().getFirst().failed()).isFalse();
  }

  @Test
  void whatIsNoNewsIsSaid() throws IOException {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    String kinds = "is not text, HTML, JSON, CSV, gzip or zip; not read";
    assertThat(Reading.of(folder, "a.txt", picture).messages()).containsExactly(kinds);
    assertThat(Reading.of(folder, "a.pdf", "%PDF-1.4 and so on").messages()).containsExactly(kinds);
    assertThat(Reading.of(folder, "b.txt", "").messages()).containsExactly("is empty");
    assertThat(Reading.of(folder, "c.txt", " \n\t\n").messages())
        .containsExactly("holds nothing but white space");
    assertThat(Reading.of(folder.resolve("none.txt"), ReadOptions.NONE).messages())
        .containsExactly("no such file or folder");
    byte[] huge = new byte[ArticleReader.MAX_ARTICLE_BYTES + 1];
    java.util.Arrays.fill(huge, (byte) 'x');
    assertThat(Reading.of(folder, "d.txt", huge).messages())
        .containsExactly("is larger than 32 MiB: no single article; not read");
  }

  @Test
  void gzipAndZip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }
    Article unpacked = Reading.of(folder, "a.txt.gz", bytes.toByteArray()).only();
    assertThat(unpacked.headline()).isEqualTo("Ministers meet for talks in the capital");
    assertThat(unpacked.utf8File()).isFalse();
    assertThat(
            Reading.of(folder, "cut.gz", java.util.Arrays.copyOf(bytes.toByteArray(), 40))
                .messages())
        .containsExactly("Unexpected end of ZLIB input stream");

    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zipped)) {
      byte[] megabyte = new byte[1 << 20];
      java.util.Arrays.fill(megabyte, (byte) 'x');
      out.putNextEntry(new ZipEntry("x/one.txt"));
      out.write(REPORT.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry(".hidden/two.txt"));
      out.write(REPORT.getBytes(StandardCharsets.UTF_8));
      out.putNextEntry(new ZipEntry("bomb.txt"));
      for (int i = 0; i < 33; i++) {
        out.write(megabyte);
      }
      out.putNextEntry(new ZipEntry("three.txt"));
      out.write(REPORT.getBytes(StandardCharsets.UTF_8));
    }
    Reading zip = Reading.of(folder, "a.zip", zipped.toByteArray());
    String parent = folder.getFileName().toString();
    assertThat(zip.ids()).containsExactly(parent + "/a.zip!x/one", parent + "/a.zip!three");
    assertThat(zip.problems()).hasSize(1);
    assertThat(zip.problems().getFirst().toString())
        .endsWith("a.zip!bomb.txt: is larger than 32 MiB: no single article; not read");
  }

  @Test
  void plainTextIsBody() {
    String text = "Ministers meet for talks\n\nBy Jane Doe\n\n2018-09-07\n\nSHARE THIS\n";
    Article article = Reading.ofStandardInput(text, Reading.plain()).only();
    assertThat(article.passages()).extracting(Passage::kind).containsOnly(PassageKind.BODY);
    assertThat(article.passages()).hasSize(4);
    assertThat(article.headline()).isNull();
    assertThat(article.authors()).isEmpty();
    assertThat(article.publication()).isNotNull();
    assertThat(article.publication().from()).isEqualTo("ISO stamp in text");
  }

  @Test
  void whatTheCallerKnowsCounts() throws IOException {
    Publication given = new Publication("2018-09-07", Granularity.DAY, "given by the caller");
    Path file = folder.resolve("2011-01-01_a.txt");
    Files.writeString(file, REPORT);
    ReadOptions options = new ReadOptions(given, "Example Times", false, java.util.Map.of());
    Article article = Reading.of(file, options).only();
    assertThat(article.publication()).isEqualTo(given);
    assertThat(article.outlet()).isEqualTo("Example Times");
    assertThat(Reading.of(file, ReadOptions.NONE).only().publication())
        .isEqualTo(new Publication("2011-01-01", Granularity.DAY, "file name"));
  }
}
