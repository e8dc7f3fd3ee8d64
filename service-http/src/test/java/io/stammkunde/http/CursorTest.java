package io.stammkunde.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void whatWasPackedComesBack() {
        assertThat(Cursor.decode(Cursor.encode("2026-01-01", "größe"), 2)).containsExactly("2026-01-01", "größe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "YQ", "äöü"})
    void aForeignCursorIsRefusedByName(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2))
                .isInstanceOfSatisfying(
                        InvalidParameter.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("cursor"));
    }
}
