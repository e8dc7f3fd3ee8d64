package io.stammkunde.consent.document;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where they are needed; UTF-8, decimal points. Words that a spreadsheet
 * would take for a formula begin with an apostrophe, which makes it show them as they are (OWASP, CSV Injection).
 */
public final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvText() {}

    public static String of(Document.Table table) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns());
            table.rows().forEach(row -> csv.writeRecord(fields(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> fields(List<Cell> row) {
        return row.stream()
                .map(cell -> cell.isNumber() ? cell.plain() : harmless(cell.plain()))
                .toList();
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
