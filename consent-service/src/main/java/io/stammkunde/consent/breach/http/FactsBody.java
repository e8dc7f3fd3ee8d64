package io.stammkunde.consent.breach.http;

import io.stammkunde.consent.breach.Facts;
import io.stammkunde.consent.breach.Risk;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an incident, as officers enter it.
 *
 * @param version the one that was read, where an entry is changed
 * @param note why it is changed
 * @param title in a few words
 * @param awareness when the company became aware of it
 * @param nature what has happened
 * @param kinds whether data was disclosed, changed or lost
 * @param peopleCategories whom it concerns, such as customers
 * @param people about how many people
 * @param dataCategories what data it concerns
 * @param records about how many records
 * @param consequences what is likely to follow
 * @param measures what has been done about it
 * @param risk for the people concerned
 */
public record FactsBody(
        @NotBlank @Size(max = 200) String title,
        @NotNull Instant awareness,
        @NotBlank @Size(max = LONGEST) String nature,
        @NotEmpty Set<Facts.@NotNull Kind> kinds,
        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> peopleCategories,

        @Nullable @Min(0) @Max(MOST) Long people,

        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> dataCategories,

        @Nullable @Min(0) @Max(MOST) Long records,

        @Nullable @Size(max = LONGEST) String consequences,
        @Nullable @Size(max = LONGEST) String measures,
        @NotNull Risk risk,
        @Nullable Integer version,
        @Nullable @Size(max = LONGEST) String note) {
    static final int LONGEST = 8000;

    /** JSON numbers beyond it lose digits in a browser. */
    private static final long MOST = 1_000_000_000_000L;

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    Facts toFacts() {
        if (awareness.isBefore(EARLIEST)) {
            throw new InvalidParameter("/awareness", "must not be before the year 2000");
        }
        return new Facts(
                title,
                awareness,
                nature,
                kinds,
                peopleCategories,
                people,
                dataCategories,
                records,
                orEmpty(consequences),
                orEmpty(measures),
                risk);
    }

    int requiredVersion() {
        if (version == null) {
            throw new InvalidParameter("/version", "must be the version that was read");
        }
        return version;
    }

    String noteOrNone() {
        return orEmpty(note);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Leaves the texts out; they may be personal. */
    @Override
    public String toString() {
        return "FactsBody[awareness=%s, risk=%s]".formatted(awareness, risk);
    }
}
