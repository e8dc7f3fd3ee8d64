package io.stammkunde.profile.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that others have published for these files. */
class ReferenceFilesTest {
    @TempDir
    Path folder;

    @Test
    void onlineRetailGivesExactlyItsKnownOrdersAndRevenue() throws Exception {
        // Given
        Path file = ReferenceData.file("online-retail-ii/online_retail_2010_2011_reconstructed.csv.gz");

        // When
        Orders orders = prepare(file, "online-retail");

        // Then
        ImportProgress found = orders.found();
        assertThat(found.linesRead()).isEqualTo(541_909);
        assertThat(found.linesAccepted()).isEqualTo(397_884);
        assertThat(found.linesRefunded()).isEqualTo(8_905);
        assertThat(found.rejectedByReason())
                .isEqualTo(Map.of(RejectReason.NO_CUSTOMER, 135_080L, RejectReason.ZERO_PRICE, 40L));
        assertThat(orders.sales()).hasSize(18_532);
        assertThat(orders.sales().stream().map(ImportedOrder::customer).distinct())
                .hasSize(4_338);
        assertThat(revenue(orders)).isEqualByComparingTo("8911407.904");
        assertThat(orders.refunds()).hasSize(8_905);
        assertThat(orders.rejects()).hasSize(1 + 135_120);
    }

    @Test
    void cdnowGivesEachOfItsTransactions() throws Exception {
        // Given
        Path file = ReferenceData.file("cdnow/CDNOW_sample.txt");

        // When
        Orders orders = prepare(file, "cdnow");

        // Then
        assertThat(orders.sales()).hasSize(6_919);
        assertThat(orders.sales().stream().map(ImportedOrder::customer).distinct())
                .hasSize(2_357);
        assertThat(orders.sales().stream().map(ImportedOrder::orderId)).doesNotHaveDuplicates();
        assertThat(orders.found().linesRejected()).isZero();
    }

    private Orders prepare(Path file, String preset) throws IOException {
        ImportFiles files = new ImportFiles(folder);
        Files.copy(file, files.upload());
        return Orders.of(files, Orders.of(ShippedPresets.named(preset).orElseThrow()), 16 << 20);
    }

    private static BigDecimal revenue(Orders orders) {
        return orders.sales().stream().map(ImportedOrder::revenue).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
