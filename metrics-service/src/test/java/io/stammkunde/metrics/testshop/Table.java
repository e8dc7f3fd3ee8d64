package io.stammkunde.metrics.testshop;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A published table with a header, packed or not. */
public final class Table {
    private Table() {}

    /** Its lines; skips the test where the data set is missing. */
    public static List<NamedCsvRecord> read(String name) {
        var file = ReferenceData.file(name);
        try (var stream = Files.newInputStream(file);
                var csv = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(unpacked(name, stream), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static InputStream unpacked(String name, InputStream stream) throws IOException {
        return name.endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
