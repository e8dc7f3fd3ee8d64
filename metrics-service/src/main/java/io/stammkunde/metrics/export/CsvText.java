package io.stammkunde.metrics.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * A sheet as RFC 4180 has it: commas, CRLF, quotes where they are needed; UTF-8, decimal points. Words that a spreadsheet
 * would take for a formula begin with an apostrophe, which makes it show them as they are (OWASP, CSV Injection).
 */
final class CsvText {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvText() {}

    static String of(Sheet sheet) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(sheet.columns().stream().map(Column::name).toList());
            sheet.rows()
                    .forEach(row ->
                            csv.writeRecord(row.stream().map(CsvText::field).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Nothing nothing -> "";
            case Cell.Words(var text) -> harmless(text);
            case Cell.Measured(var value) -> value.toPlainString();
            case Cell.Count(var value) -> Long.toString(value);
            case Cell.Day(var value) -> value.toString();
            case Cell.Moment(var value) -> value.toString();
            case Cell.Flag(var value) -> Boolean.toString(value);
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
