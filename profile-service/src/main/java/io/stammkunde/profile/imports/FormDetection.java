package io.stammkunde.profile.imports;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds out from the beginning of a file how it is written. */
final class FormDetection {
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|");
    private static final Pattern DATA = Pattern.compile("[+-]?[\\d.,:/ -]*\\d[\\d.,:/ TZ-]*");
    private static final int SAMPLE = 500;

    private FormDetection() {}

    /**
     * The form of the text, with what is stated taken for granted.
     *
     * @param text whole lines from the beginning of the file
     * @throws UnreadableFile if the text has no columns
     */
    static FileForm of(String text, Charset charset, FileLayout stated) {
        char quote = text.contains("\"") || !text.contains("'") ? '"' : quoteIn(text);
        String delimiter = stated.delimiter() == null ? delimiter(text, charset, quote) : stated.delimiter();
        FileForm headless = new FileForm(charset, delimiter, quote, List.of());
        List<SourceLine> rows = rows(text, headless, SAMPLE);
        if (rows.isEmpty()) {
            throw new UnreadableFile("The file has no lines.");
        }
        List<String> first =
                rows.getFirst().fields().stream().map(String::strip).toList();
        boolean header = stated.header() == null ? isHeader(first) : stated.header();
        return header ? headless.withHeader(first) : headless;
    }

    static List<SourceLine> rows(String text, FileForm form, int limit) {
        List<SourceLine> rows = new ArrayList<>();
        try (SourceLines lines = SourceLines.of(new StringReader(text), form)) {
            while (rows.size() < limit && lines.hasNext()) {
                rows.add(lines.next());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return rows;
    }

    private static char quoteIn(String text) {
        return text.lines().limit(SAMPLE).anyMatch(line -> line.matches("'[^']*'[,;|\\t].*")) ? '\'' : '"';
    }

    private static String delimiter(String text, Charset charset, char quote) {
        String best = FileLayout.WHITESPACE;
        double regularity = 0.5; // less regular than that is chance
        for (String candidate : DELIMITERS) {
            List<SourceLine> rows = rows(text, new FileForm(charset, candidate, quote, List.of()), SAMPLE);
            double found = regularity(rows);
            if (found > regularity) {
                best = candidate;
                regularity = found;
            }
        }
        if (best.equals(FileLayout.WHITESPACE)
                && regularity(rows(text, new FileForm(charset, best, quote, List.of()), SAMPLE)) < 0.5) {
            throw new UnreadableFile("The lines have no columns in common: state delimiter.");
        }
        return best;
    }

    /** The share of rows with the most frequent number of columns, if that is more than one. */
    private static double regularity(List<SourceLine> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (SourceLine row : rows) {
            if (row.fields().size() > 1) {
                counts.merge(row.fields().size(), 1, Integer::sum);
            }
        }
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) Math.max(1, rows.size());
    }

    private static boolean isHeader(List<String> first) {
        return new HashSet<>(first).size() == first.size()
                && first.stream()
                        .noneMatch(
                                field -> field.isBlank() || DATA.matcher(field).matches());
    }
}
