package io.stammkunde.consent.signal;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Writes TCF strings bit by bit, as the framework's "Consent string and vendor list formats" has them, so that also those
 * can be written which no tool would.
 */
public final class TcString {
    /** The company, in the vendor list of the tests. */
    public static final int VENDOR = 755;

    public static final Instant MARCH = Instant.parse("2026-03-02T00:00:00Z");

    private static final int PURPOSES = 24;
    private static final int FEATURES = 12;

    private int version = 2;
    private Instant created = MARCH;
    private Instant updated = MARCH;
    private int cmp = 10;
    private Set<Integer> consents = Set.of();
    private Set<Integer> interests = Set.of();
    private Set<Integer> features = Set.of();
    private Set<Integer> vendors = Set.of(VENDOR);
    private Set<Integer> vendorInterests = Set.of(VENDOR);
    private Set<Integer> disclosed = Set.of(VENDOR);
    private boolean discloses = true;
    private List<Restriction> restrictions = List.of();

    private record Restriction(int purpose, int type, int vendor) {}

    /** Nothing is allowed, all vendors are known. */
    public static TcString none() {
        return new TcString();
    }

    /** These purposes are agreed to. */
    public static TcString allowing(Integer... purposes) {
        return new TcString().consents(Set.of(purposes));
    }

    TcString version(int value) {
        version = value;
        return this;
    }

    public TcString at(Instant instant) {
        created = instant;
        updated = instant;
        return this;
    }

    TcString created(Instant instant) {
        created = instant;
        return this;
    }

    public TcString cmp(int value) {
        cmp = value;
        return this;
    }

    TcString consents(Set<Integer> purposes) {
        consents = purposes;
        return this;
    }

    public TcString interests(Set<Integer> purposes) {
        interests = purposes;
        return this;
    }

    TcString features(Set<Integer> opted) {
        features = opted;
        return this;
    }

    public TcString vendors(Set<Integer> allowed) {
        vendors = allowed;
        return this;
    }

    TcString vendorInterests(Set<Integer> allowed) {
        vendorInterests = allowed;
        return this;
    }

    TcString disclosed(Set<Integer> told) {
        disclosed = told;
        return this;
    }

    /** Without the segment of disclosed vendors, as before TCF 2.3. */
    public TcString undisclosed() {
        discloses = false;
        return this;
    }

    /** The publisher restricts the company: 0 not allowed, 1 with consent only, 2 on legitimate interest only. */
    TcString restricted(int purpose, int type) {
        restrictions = List.of(new Restriction(purpose, type, VENDOR));
        return this;
    }

    public String encode() {
        return discloses ? core() + "." + disclosed() : core();
    }

    private String core() {
        var bits = new Bits()
                .number(version, 6)
                .number(deciseconds(created), 36)
                .number(deciseconds(updated), 36)
                .number(cmp, 12)
                .number(1, 12)
                .number(1, 6)
                .letters("DE")
                .number(120, 12)
                .number(5, 6)
                .number(1, 1)
                .number(0, 1)
                .set(features, FEATURES)
                .set(consents, PURPOSES)
                .set(interests, PURPOSES)
                .number(0, 1)
                .letters("DE")
                .vendors(vendors)
                .vendors(vendorInterests)
                .number(restrictions.size(), 12);
        for (var restriction : restrictions) {
            bits.number(restriction.purpose(), 6)
                    .number(restriction.type(), 2)
                    .number(1, 12)
                    .number(0, 1)
                    .number(restriction.vendor(), 16);
        }
        return bits.encode();
    }

    private String disclosed() {
        return new Bits().number(1, 3).vendors(disclosed).encode();
    }

    private static long deciseconds(Instant instant) {
        return instant.toEpochMilli() / Duration.ofMillis(100).toMillis();
    }

    private static final class Bits {
        private final StringBuilder text = new StringBuilder();

        Bits number(long value, int width) {
            for (var bit = width - 1; bit >= 0; bit--) {
                text.append((value >> bit & 1) == 1 ? '1' : '0');
            }
            return this;
        }

        Bits letters(String letters) {
            letters.chars().forEach(letter -> number(letter - 'A', 6));
            return this;
        }

        Bits set(Set<Integer> ids, int width) {
            for (var id = 1; id <= width; id++) {
                text.append(ids.contains(id) ? '1' : '0');
            }
            return this;
        }

        Bits vendors(Set<Integer> ids) {
            var highest = ids.stream().mapToInt(id -> id).max().orElse(0);
            return number(highest, 16).number(0, 1).set(ids, highest);
        }

        String encode() {
            var bytes = new byte[(text.length() + 7) / 8];
            var padded = text + "0".repeat(bytes.length * 8 - text.length());
            for (var index = 0; index < bytes.length; index++) {
                bytes[index] = (byte) Integer.parseInt(padded.substring(index * 8, index * 8 + 8), 2);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }
}
