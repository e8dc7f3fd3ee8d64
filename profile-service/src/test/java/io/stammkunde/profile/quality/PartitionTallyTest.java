package io.stammkunde.profile.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PartitionTallyTest {
    private static final UUID SHOP = new UUID(0, 5);

    @Test
    void aRecordIsCountedOnceHoweverOftenItIsProcessed() {
        var first = PartitionTally.none(0).with(List.of(processed(0, 0), processed(0, 1)));
        var again = first.with(List.of(processed(0, 0), processed(0, 1), processed(0, 2)));
        assertThat(again.bySource().get(SHOP).processed()).isEqualTo(3);
        assertThat(again.next()).isEqualTo(3);
    }

    @Test
    void recordsOfOtherPartitionsAreLeftAlone() {
        assertThat(PartitionTally.none(0).with(List.of(processed(1, 0)))).isEqualTo(PartitionTally.none(0));
    }

    @Test
    void theLagIsWhatTheLogHoldsAndNobodyHasCounted() {
        var counted = PartitionTally.none(0).with(List.of(processed(0, 0)));
        var figures = CollectionFigures.of(Map.of(0, 5L, 1, 2L), List.of(counted), 3);
        assertThat(figures.accepted()).isEqualTo(7);
        assertThat(figures.total().processed()).isEqualTo(1);
        assertThat(figures.lag()).isEqualTo(6);
    }

    private static Processed processed(int partition, long offset) {
        return new Processed(partition, offset, SHOP, Fate.PROCESSED);
    }
}
