package io.stammkunde.consent.breach.http;

import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.PeopleCase.Ground;
import io.stammkunde.http.InvalidParameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What officers say about an entry; each names the version they have read. */
final class BreachBodies {
    private static final int LONGEST = FactsBody.LONGEST;

    /** Shorter ones tell an authority nothing. */
    private static final int SHORTEST_REASONS = 10;

    private BreachBodies() {}

    /**
     * Why something is done, in words.
     *
     * @param version the one that was read
     * @param text why, in words
     */
    public record Remark(
            @NotNull Integer version,

            @NotNull @Size(min = SHORTEST_REASONS, max = LONGEST)
            String text) {}

    /**
     * Whether the authority is told.
     *
     * @param version the one that was read
     * @param tell whether the authority is told
     * @param reasons why it is, or is not
     */
    public record AuthorityDecision(
            @NotNull Integer version,
            @NotNull Boolean tell,

            @NotNull @Size(min = SHORTEST_REASONS, max = LONGEST)
            String reasons) {}

    /**
     * A message to the authority.
     *
     * @param version the one that was read
     * @param at when the authority was told
     * @param content what it was told
     * @param reference file number of the authority
     * @param complete whether nothing more is to follow
     * @param lateReasons why it was told later than the clock allows
     */
    public record AuthorityMessage(
            @NotNull Integer version,
            @NotNull Instant at,
            @NotNull @Size(min = 3, max = LONGEST) String content,
            @Nullable @Size(max = 200) String reference,
            @NotNull Boolean complete,
            @Nullable @Size(max = LONGEST) String lateReasons) {
        AuthorityCase.Phase toPhase(String by) {
            return new AuthorityCase.Phase(at, by, content, reference == null ? "" : reference.strip(), complete);
        }

        @Nullable
        String lateReasonsOrNone() {
            return Optional.ofNullable(lateReasons)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElse(null);
        }
    }

    /**
     * Whether the people are told; the ground says why not.
     *
     * @param version the one that was read
     * @param tell whether the people are told
     * @param ground why not; only where they are not told
     * @param reasons why they are, or are not
     */
    public record PeopleDecision(
            @NotNull Integer version,
            @NotNull Boolean tell,
            @Nullable Ground ground,

            @NotNull @Size(min = SHORTEST_REASONS, max = LONGEST)
            String reasons) {
        @Nullable
        Ground groundIfNot() {
            if (tell && ground != null) {
                throw new InvalidParameter("/ground", "must be left out where the people are told");
            }
            if (!tell && ground == null) {
                throw new InvalidParameter("/ground", "must be NO_HIGH_RISK, PROTECTED, RISK_AVERTED or PUBLIC_NOTICE");
            }
            return ground;
        }
    }

    /**
     * That the people were told.
     *
     * @param version the one that was read
     * @param at when they were told
     * @param how in which way
     * @param people how many were told
     */
    public record PeopleMessage(
            @NotNull Integer version,
            @NotNull Instant at,
            @NotNull @Size(min = 3, max = LONGEST) String how,

            @Nullable @Min(0) @Max(1_000_000_000_000L) Long people) {}
}
