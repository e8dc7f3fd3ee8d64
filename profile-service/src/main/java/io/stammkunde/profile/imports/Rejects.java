package io.stammkunde.profile.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that were left out, each with its number and the reason before its own fields. With the file's header kept,
 * it can be mended and imported by the same mapping.
 */
final class Rejects implements Closeable {
    private final CsvWriter writer;

    Rejects(Path path, FileForm form) throws IOException {
        writer = CsvWriter.builder()
                .fieldSeparator(form.isWhitespace() ? ',' : form.separator())
                .build(path, StandardCharsets.UTF_8);
        List<String> header = new ArrayList<>(List.of("line", "reason"));
        header.addAll(form.header());
        writer.writeRecord(header);
    }

    void add(SourceLine line, RejectReason reason) {
        List<String> fields = new ArrayList<>(List.of(String.valueOf(line.number()), reason.name()));
        fields.addAll(line.fields());
        writer.writeRecord(fields);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
