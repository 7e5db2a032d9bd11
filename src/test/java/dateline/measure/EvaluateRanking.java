package dateline.measure;

import dateline.article.ReadOptions;
import dateline.article.ReadProblem;
import dateline.index.IndexException;
import dateline.index.Ingest;
import dateline.search.ArticleHit;
import dateline.search.QueryException;
import dateline.search.SearchEngine;
import dateline.search.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Measures the order of results: nDCG@10 of `search --any` with its defaults, beside plain BM25
/// (k1=1.2, b=0.75, Lucene's EnglishAnalyzer, any word).
///
/// `FOLDER` holds `docs.jsonl.gz` (`{id, text}`), `queries.tsv` and `qrels.tsv`.
public final class EvaluateRanking {
  private static final int DEPTH = 10;

  private EvaluateRanking() {}

  public static void main(String[] args) throws IOException, IndexException, QueryException {
    Path folder = Path.of(args[0]);
    Map<String, String> docs = docs(folder.resolve("docs.jsonl.gz"));
    Map<String, String> queries = new LinkedHashMap<>();
    for (String line : Files.readAllLines(folder.resolve("queries.tsv"))) {
      int tab = line.indexOf('\t');
      queries.put(line.substring(0, tab), line.substring(tab + 1));
    }
    Map<String, Map<String, Integer>> relevant = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] fields = line.split("\t", -1);
      relevant
          .computeIfAbsent(fields[0], _ -> new HashMap<>())
          .put(fields[2], Integer.parseInt(fields[3].strip()));
    }
    queries.keySet().retainAll(relevant.keySet());
    System.out.printf(
        Locale.ROOT,
        "nDCG@%d over %d queries: plain BM25 %.3f%n",
        DEPTH,
        queries.size(),
        mean(plain(docs, queries), relevant));
    System.out.printf(
        Locale.ROOT,
        "nDCG@%d over %d queries: dateline   %.3f%n",
        DEPTH,
        queries.size(),
        mean(ours(docs, queries), relevant));
  }

  private static Map<String, String> docs(Path file) throws IOException {
    Map<String, String> docs = new LinkedHashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), line)) {
          while (json.nextToken() != null) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
              fields.put(json.currentName(), json.getString());
            }
          }
        }
        docs.put(fields.getOrDefault("id", ""), fields.getOrDefault("text", ""));
      }
    }
    return docs;
  }

  private static Map<String, List<String>> ours(
      Map<String, String> docs, Map<String, String> queries)
      throws IOException, IndexException, QueryException {
    Path work = Files.createTempDirectory("ranking");
    try {
      Path texts = Files.createDirectory(work.resolve("texts"));
      for (Map.Entry<String, String> doc : docs.entrySet()) {
        Files.writeString(texts.resolve(doc.getKey() + ".txt"), doc.getValue());
      }
      Ingest.run(work.resolve("index"), List.of(texts), ReadOptions.NONE, false, new Silent());
      Map<String, List<String>> runs = new HashMap<>();
      long nanos = System.nanoTime();
      try (SearchEngine engine = SearchEngine.open(work.resolve("index"))) {
        for (Map.Entry<String, String> query : queries.entrySet()) {
          List<String> run = new ArrayList<>();
          for (ArticleHit hit : engine.search(any(query.getValue())).hits()) {
            String file = Path.of(hit.article().file()).getFileName().toString();
            run.add(file.substring(0, file.length() - ".txt".length()));
          }
          runs.put(query.getKey(), run);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%.1f ms a query, the first ones included%n",
          (System.nanoTime() - nanos) / 1e6 / queries.size());
      return runs;
    } finally {
      try (Stream<Path> files = Files.walk(work)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static SearchRequest any(String query) {
    return SearchRequest.of(query).orAny().atMost(DEPTH, 0);
  }

  private static final class Silent implements Ingest.Progress {
    @Override
    public void problem(ReadProblem problem) {
      System.err.println(problem);
    }

    @Override
    public void files(long filesDone, long filesTotal, long articles) {}
  }

  private static Map<String, List<String>> plain(
      Map<String, String> docs, Map<String, String> queries) throws IOException {
    try (Analyzer analyzer = new EnglishAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Map.Entry<String, String> doc : docs.entrySet()) {
          Document document = new Document();
          document.add(new StoredField("id", doc.getKey()));
          document.add(new TextField("text", doc.getValue(), Field.Store.NO));
          writer.addDocument(document);
        }
      }
      Map<String, List<String>> runs = new HashMap<>();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity(1.2f, 0.75f));
        for (Map.Entry<String, String> query : queries.entrySet()) {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          try (TokenStream tokens = analyzer.tokenStream("text", query.getValue())) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
              any.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
            }
          }
          List<String> run = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(any.build(), DEPTH).scoreDocs) {
            run.add(searcher.storedFields().document(hit.doc, Set.of("id")).get("id"));
          }
          runs.put(query.getKey(), run);
        }
      }
      return runs;
    }
  }

  private static double mean(
      Map<String, List<String>> runs, Map<String, Map<String, Integer>> relevant) {
    double sum = 0;
    for (Map.Entry<String, List<String>> run : runs.entrySet()) {
      Map<String, Integer> gains = relevant.getOrDefault(run.getKey(), Map.of());
      double found = 0;
      for (int i = 0; i < Math.min(DEPTH, run.getValue().size()); i++) {
        found += gains.getOrDefault(run.getValue().get(i), 0) / log2(i + 2);
      }
      double ideal = 0;
      List<Integer> best =
          gains.values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
      for (int i = 0; i < best.size(); i++) {
        ideal += best.get(i) / log2(i + 2);
      }
      sum += ideal == 0 ? 0 : found / ideal;
    }
    return sum / runs.size();
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
