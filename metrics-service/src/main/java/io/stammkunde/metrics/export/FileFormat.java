package io.stammkunde.metrics.export;

import io.stammkunde.http.InvalidParameter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file may be. */
public enum FileFormat {
    CSV("text/csv; charset=utf-8; header=present"),
    /** Media type as registered with IANA. */
    PARQUET("application/vnd.apache.parquet");

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The end of a file's name. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a request; CSV if it names none. */
    public static FileFormat of(@Nullable String text) {
        return switch (text) {
            case null -> CSV;
            case "csv" -> CSV;
            case "parquet" -> PARQUET;
            default -> throw new InvalidParameter("format", "must be 'csv' or 'parquet'");
        };
    }
}
