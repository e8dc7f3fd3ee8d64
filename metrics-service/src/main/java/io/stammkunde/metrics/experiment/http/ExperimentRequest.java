package io.stammkunde.metrics.experiment.http;

import io.stammkunde.http.InvalidParameter;
import io.stammkunde.metrics.experiment.Definition;
import io.stammkunde.metrics.experiment.OutcomeMetric;
import io.stammkunde.metrics.experiment.Plan;
import io.stammkunde.metrics.experiment.Slice;
import io.stammkunde.metrics.experiment.Variant;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An experiment to be created.
 *
 * @param key its name for programs, for good
 * @param hypothesis what is expected, and why
 * @param variants two or more; the first is the control
 * @param primaryMetric key of the figure that decides
 * @param guardMetrics keys of figures that must not suffer
 * @param plan how large an effect is to be seen
 * @param eligibilitySegment key of the segment whose members take part; everybody without it
 * @param exclusiveGroup the part of all people that no other experiment of the group has
 * @param salt by which people are drawn; the key without it
 * @param exposuresFrom since when exposures count; since the start without it
 * @param outcomeDays how long after the exposure outcomes count
 */
public record ExperimentRequest(
        @NotNull @Pattern(regexp = KEY, message = KEY_RULE) String key,

        @NotBlank @Size(max = LONGEST_TEXT) String hypothesis,

        @NotNull List<@NotNull @Valid VariantRequest> variants,
        @NotNull String primaryMetric,
        @Nullable List<@NotNull String> guardMetrics,
        @NotNull @Valid PlanRequest plan,
        @Nullable @Pattern(regexp = KEY, message = KEY_RULE) String eligibilitySegment,
        @Nullable @Valid SliceRequest exclusiveGroup,

        @Nullable @Pattern(regexp = "[^\\p{Cntrl}]{1,100}", message = "must be 1 to 100 printable characters")
        String salt,

        @Nullable Instant exposuresFrom,
        @Nullable @Min(1) @Max(LONGEST_WAIT) Integer outcomeDays) {
    static final String KEY = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";
    static final String KEY_RULE = "must begin with a letter or digit and have at most 100 of a-z A-Z 0-9 . _ -";
    private static final int LONGEST_TEXT = 2000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WAIT = 730;
    /** The path of the calculator. */
    private static final String RESERVED = "power";

    /**
     * One variant; the first of the list is the control.
     *
     * @param key as events name it
     * @param name what people call it
     * @param weight its share in relation to the others
     */
    public record VariantRequest(
            @NotNull @Pattern(regexp = KEY, message = KEY_RULE)
            String key,

            @Nullable @Size(max = LONGEST_NAME) String name,
            @NotNull Double weight) {
        Variant toVariant() {
            return new Variant(key, name == null || name.isBlank() ? key : name.strip(), weight);
        }
    }

    /**
     * How large an effect is to be seen; see {@link Plan}.
     *
     * @param baseline share or mean without the change
     * @param standardDeviation of the mean; left out for a share
     * @param minimumEffect the smallest difference that shall be found, absolute
     * @param alpha probability of finding what is not there; 0.05 without it
     * @param power probability of finding what is there; 0.8 without it
     */
    public record PlanRequest(
            @NotNull Double baseline,
            @Nullable Double standardDeviation,
            @NotNull Double minimumEffect,
            @Nullable Double alpha,
            @Nullable Double power) {
        private Plan toPlan(int variants) {
            return Plan.of(
                    "/plan/",
                    baseline,
                    standardDeviation,
                    minimumEffect,
                    Objects.requireNonNullElse(alpha, Plan.USUAL_ALPHA),
                    Objects.requireNonNullElse(power, Plan.USUAL_POWER),
                    variants);
        }
    }

    /**
     * A part of all people; see {@link Slice}.
     *
     * @param key name of the group
     * @param from where the part begins, 0 to 1
     * @param to where it ends, exclusive
     */
    public record SliceRequest(
            @NotNull @Pattern(regexp = KEY, message = KEY_RULE)
            String key,

            @NotNull Double from,
            @NotNull Double to) {
        private Slice toSlice() {
            return new Slice(key, from, to);
        }
    }

    Definition toDefinition(Instant now) {
        if (key.equals(RESERVED)) {
            throw new InvalidParameter("/key", "must be another one: 'power' is the path of the calculator");
        }
        if (exposuresFrom != null && exposuresFrom.isAfter(now)) {
            throw new InvalidParameter("/exposuresFrom", "must not lie in the future");
        }
        var primary = OutcomeMetric.of("/primaryMetric", primaryMetric);
        checkDeviation(primary);
        var its = variants.stream().map(VariantRequest::toVariant).toList();
        if (its.size() < 2) {
            throw new InvalidParameter("/variants", "must be two to twenty, the control first");
        }
        return new Definition(
                hypothesis.strip(),
                its,
                primary,
                guards(),
                plan.toPlan(its.size()),
                eligibilitySegment,
                exclusiveGroup == null ? null : exclusiveGroup.toSlice(),
                salt == null ? key : salt,
                exposuresFrom,
                outcomeDays);
    }

    private void checkDeviation(OutcomeMetric primary) {
        boolean share = primary == OutcomeMetric.CONVERSION;
        if (share != (plan.standardDeviation() == null)) {
            throw new InvalidParameter(
                    "/plan/standardDeviation",
                    share ? "must be left out for conversion, which is a share" : "must be given for this metric");
        }
    }

    private List<OutcomeMetric> guards() {
        var guards = new ArrayList<OutcomeMetric>();
        var keys = guardMetrics == null ? List.<String>of() : guardMetrics;
        for (int i = 0; i < keys.size(); i++) {
            guards.add(OutcomeMetric.of("/guardMetrics/" + i, keys.get(i)));
        }
        return guards;
    }
}
