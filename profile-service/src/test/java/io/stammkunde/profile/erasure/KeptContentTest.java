package io.stammkunde.profile.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptContentTest {
    private static final EventHead ORDER = new EventHead("1", "Order Completed", Instant.EPOCH);
    private static final EventHead OTHER = new EventHead("1", "Looked", Instant.EPOCH);

    @Test
    void ofAnOrderTheVoucherStaysAndNothingElse() {
        var properties = Map.<String, Object>of(
                "order_id", "A-1",
                "revenue", 49.9,
                "currency", "EUR",
                "email", "ada@example.org",
                "gift_message", "For Ada",
                "shipping", Map.of("street", "Dorset Street 1"),
                "coupon", "ada@example.org",
                "products", List.of(Map.of("sku", "S1", "name", "Loom", "price", 49.9, "engraving", "Ada")));

        assertThat(KeptContent.properties(ORDER, properties))
                .isEqualTo(Map.of(
                        "order_id",
                        "A-1",
                        "revenue",
                        49.9,
                        "currency",
                        "EUR",
                        "products",
                        List.of(Map.of("sku", "S1", "name", "Loom", "price", 49.9))));
    }

    @Test
    void ofAnyOtherEventWhatIsNamedOrLooksLikeContactDataGoes() {
        var properties = Map.<String, Object>of(
                "colour", "blue",
                "count", 2,
                "Phone_Number", "+49 30 1",
                "firstName", "Ada",
                "billing-address", Map.of("street", "Dorset Street 1"),
                "ip", "127.0.0.1",
                "note", "write to ada@example.org",
                "deep", List.of(Map.of("email", "ada@example.org", "size", "M"), "ada@example.org"));

        assertThat(KeptContent.properties(OTHER, properties))
                .isEqualTo(Map.of("colour", "blue", "count", 2, "deep", List.of(Map.of("size", "M"))));
    }

    @Test
    void whatWasReducedOnceStaysAsItIs() {
        var once = KeptContent.properties(ORDER, Map.of("order_id", "A-1", "email", "ada@example.org"));

        assertThat(KeptContent.properties(ORDER, once)).isEqualTo(once);
    }
}
