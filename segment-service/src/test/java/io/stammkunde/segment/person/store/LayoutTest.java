package io.stammkunde.segment.person.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.segment.People;
import io.stammkunde.segment.person.PastEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void aShortHistoryStaysTogether() {
        List<PastEvent> events = ordersUntil(10);
        assertThat(Layout.of(events, 10).inline()).isEqualTo(events);
        assertThat(Layout.of(events, 10).archive()).isEmpty();
    }

    @Test
    void theNewestMonthsThatFitStay() {
        // noon is on the first of March, so one order is of March, 28 are of February, 31 of January
        Layout layout = Layout.of(ordersUntil(60), 30);
        assertThat(layout.inline()).hasSize(29);
        assertThat(layout.apart()).containsOnlyKeys("2026-01");
        assertThat(layout.archive()).containsOnlyKeys("2026-01");
    }

    @Test
    void aMonthThatIsTooLongGoesEvenIfItIsTheNewest() {
        Layout layout = Layout.of(ordersUntil(20), 1);
        assertThat(layout.inline()).hasSize(1);
        assertThat(layout.apart().get("2026-02")).hasSize(19);
    }

    @Test
    void anotherContentHasAnotherMark() {
        assertThat(Layout.of(ordersUntil(60), 30).archive().get("2026-01"))
                .isNotEqualTo(Layout.of(ordersUntil(59), 30).archive().get("2026-01"));
    }

    private static List<PastEvent> ordersUntil(int days) {
        List<PastEvent> events = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            events.add(People.order(day));
        }
        return events;
    }
}
