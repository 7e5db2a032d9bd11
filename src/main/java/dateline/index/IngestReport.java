package dateline.index;

/// What an ingest did, in articles (`failed`: in files or records).
public record IngestReport(
    long added, long updated, long unchanged, long gone, long pruned, long failed) {}
