package io.stammkunde.consent.rights;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.stammkunde.contracts.privacy.PrivacyCommandV1.CorrectionV1;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person has had corrected. Personal: it is kept and forgotten with what names the person.
 *
 * @param statedAt when it was stated, by which one statement is told from another
 * @param fields what the platform corrects, no field twice and none inside of another one
 * @param elsewhere how and where an officer corrected what the platform does not, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Corrections(
        Instant statedAt,
        List<CorrectionV1> fields,
        @Nullable String elsewhere) {
    /** Fields of one request. */
    public static final int MOST = 50;

    private static final char DOT = '.';
    /** What leads to people. Which person an address leads to does not change with what is said of a person. */
    private static final Set<String> IDENTIFIERS = Set.of("email", "phone", "userId", "anonymousId");

    public Corrections {
        requireNonNull(statedAt, "statedAt");
        fields = List.copyOf(fields);
        if (fields.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " fields");
        }
        if (fields.isEmpty() && elsewhere == null) {
            throw new IllegalArgumentException("nothing is corrected");
        }
    }

    /**
     * As somebody states it now.
     *
     * @throws RightsRefusal.IdentifierField if one of the fields leads to people
     */
    public static Corrections stated(Instant now, List<CorrectionV1> fields, @Nullable String elsewhere) {
        fields.stream()
                .map(CorrectionV1::field)
                .filter(IDENTIFIERS::contains)
                .findFirst()
                .ifPresent(field -> {
                    throw new RightsRefusal.IdentifierField(field);
                });
        return new Corrections(now, fields, elsewhere);
    }

    /** Whether what one field says would undo what the other one does: they are the same, or one lies in the other. */
    public static boolean overlap(String one, String other) {
        return one.equals(other) || one.startsWith(other + DOT) || other.startsWith(one + DOT);
    }

    /** Names of the fields, which are not personal. */
    public String names() {
        var names = fields.stream().map(CorrectionV1::field).collect(Collectors.joining(", "));
        return elsewhere == null ? names : names.isEmpty() ? "elsewhere" : names + ", elsewhere";
    }

    /** Leaves out values and words; they are personal. */
    @Override
    public String toString() {
        return "Corrections[" + names() + "]";
    }
}
