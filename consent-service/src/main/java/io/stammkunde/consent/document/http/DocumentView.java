package io.stammkunde.consent.document.http;

import io.stammkunde.consent.document.Document;
import io.stammkunde.consent.document.Document.Fact;
import java.util.List;

/** A document as a console shows it: every cell as people read it. */
public record DocumentView(String language, String title, List<Fact> facts, List<TableView> tables, List<Fact> notes) {
    /** A table; what is a number is written from the right. */
    public record TableView(String key, String title, List<String> columns, List<List<CellView>> rows, String none) {}

    /** A place of a table. */
    public record CellView(String text, boolean isNumber) {}

    public static DocumentView of(Document document) {
        return new DocumentView(
                document.language().tag(),
                document.title(),
                document.facts(),
                document.tables().stream()
                        .map(table -> new TableView(
                                table.key(),
                                table.title(),
                                table.columns(),
                                table.rows().stream()
                                        .map(row -> row.stream()
                                                .map(cell ->
                                                        new CellView(cell.shown(document.language()), cell.isNumber()))
                                                .toList())
                                        .toList(),
                                table.none()))
                        .toList(),
                document.notes());
    }
}
