package io.stammkunde.metrics.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "DAY,   2026-03-01, 2026-03-01, 2026-03-02, 2026-02-28",
        "WEEK,  2026-03-01, 2026-02-23, 2026-03-02, 2026-02-16",
        "WEEK,  2026-03-02, 2026-03-02, 2026-03-09, 2026-02-23",
        "MONTH, 2026-03-31, 2026-03-01, 2026-04-01, 2026-02-01",
        "MONTH, 2026-01-01, 2026-01-01, 2026-02-01, 2025-12-01",
    })
    void theLastPeriodThatHasEndedIsTheOneBeforeTheRunningOne(
            Rhythm rhythm, LocalDate day, LocalDate from, LocalDate to, LocalDate before) {
        assertThat(rhythm.around(day).from()).isEqualTo(from);
        assertThat(rhythm.around(day).to()).isEqualTo(to);
        assertThat(rhythm.endedBy(day).from()).isEqualTo(before);
        assertThat(rhythm.endedBy(day).to()).isEqualTo(from);
        assertThat(rhythm.before(day, 1)).isEqualTo(before);
    }
}
