package io.stammkunde.consent.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stammkunde.consent.document.Document.Table;
import io.stammkunde.http.InvalidParameter;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private static Table table(Cell... row) {
        return new Table("one", "One", List.of("a", "b"), List.of(List.of(row)), "nothing");
    }

    @Test
    void wordsThatWouldBeAFormulaAreHarmlessAndNumbersStayNumbers() {
        assertThat(CsvText.of(table(Cell.of("=1+1"), Cell.of(new BigDecimal("-2.50")))))
                .isEqualTo("a,b\r\n'=1+1,-2.50\r\n");
    }

    @Test
    void commasQuotesAndLinesAreKept() {
        assertThat(CsvText.of(table(Cell.of("a, \"b\"\nc"), Cell.of(List.of("d", "e")))))
                .isEqualTo("a,b\r\n\"a, \"\"b\"\"\nc\",d; e\r\n");
    }

    @Test
    void peopleReadNumbersInTheirLanguage() {
        assertThat(Cell.of(1234567L).shown(Language.DE)).isEqualTo("1.234.567");
        assertThat(Cell.of(1234567L).shown(Language.EN)).isEqualTo("1,234,567");
        assertThat(Cell.of(new BigDecimal("2.50")).shown(Language.DE)).isEqualTo("2,50");
        assertThat(Cell.of(" ").shown(Language.DE)).isEqualTo("–");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatIllegalArgumentException().isThrownBy(() -> table(Cell.of("alone")));
    }

    @Test
    void aTableIsAskedForByItsKey() {
        var document = new Document(Language.DE, "title", List.of(), List.of(table(Cell.of(1), Cell.of(2))), List.of());

        assertThat(document.table(null).key()).isEqualTo("one");
        assertThatExceptionOfType(InvalidParameter.class)
                .isThrownBy(() -> document.table("two"))
                .withMessageContaining("one");
    }
}
