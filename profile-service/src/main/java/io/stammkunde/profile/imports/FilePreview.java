package io.stammkunde.profile.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a file seems to be, judged by its beginning.
 *
 * @param layout the form found
 * @param columns names of the columns, or their positions where they have no names
 * @param rows the first lines, without the header
 * @param suggestedMapping field key to column, where a column's name says what it is
 */
public record FilePreview(
        FileLayout layout, List<String> columns, List<List<String>> rows, Map<String, String> suggestedMapping) {
    private static final int ROWS = 10;
    private static final int SAMPLE = 500;

    public FilePreview {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Fails with {@link ImportRefusal.InvalidSettings} if there are no columns to be seen. */
    public static FilePreview of(byte[] beginning) {
        try {
            Charset charset = OrderFile.charsetOf(beginning);
            String head = OrderFile.headOf(beginning, charset);
            FileForm form = FormDetection.of(head, charset, FileLayout.DETECTED);
            List<SourceLine> lines = FormDetection.rows(head, form, SAMPLE);
            return of(form, form.header().isEmpty() ? lines : lines.subList(1, lines.size()));
        } catch (UnreadableFile unreadable) {
            throw new ImportRefusal.InvalidSettings("", String.valueOf(unreadable.getMessage()));
        } catch (IOException damaged) {
            throw new ImportRefusal.InvalidSettings("", "the file cannot be unpacked");
        }
    }

    private static FilePreview of(FileForm form, List<SourceLine> rows) {
        int width = rows.stream().mapToInt(row -> row.fields().size()).max().orElse(0);
        List<String> columns = form.header().isEmpty()
                ? IntStream.rangeClosed(1, width).mapToObj(String::valueOf).toList()
                : form.header();
        FileLayout layout = new FileLayout(
                form.delimiter(), form.charset().name(), !form.header().isEmpty(), null, null);
        List<List<String>> first =
                rows.stream().limit(ROWS).map(SourceLine::fields).toList();
        return new FilePreview(layout, columns, first, suggested(columns));
    }

    private static Map<String, String> suggested(List<String> columns) {
        Map<String, String> mapping = new LinkedHashMap<>();
        for (OrderField field : OrderField.values()) {
            columns.stream()
                    .filter(field::isUsuallyCalled)
                    .findFirst()
                    .ifPresent(column -> mapping.put(field.key(), column));
        }
        if (mapping.containsKey(OrderField.PRICE.key())) {
            mapping.remove(OrderField.AMOUNT.key());
        }
        return mapping;
    }
}
