package io.stammkunde.metrics.voice;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said in public in a period, by network or part of the people.
 *
 * @param from the first day
 * @param to the day after the last
 * @param by what the groups are: {@code network source segment cohort}
 * @param leastPeople below which a network is suppressed
 * @param networks the busiest first
 * @param excluded whom the report leaves out
 */
public record VoiceReport(
        LocalDate from, LocalDate to, String by, int leastPeople, List<Network> networks, Excluded excluded) {

    /**
     * What was said in one network, or by one part of the people. Where it is suppressed, everything but the name is null.
     *
     * @param network its name, or that of the part, or null where none was told
     * @param people who spoke
     * @param mentions how often
     * @param positive mentions with a sentiment of 0.05 or more
     * @param neutral mentions with a sentiment in between
     * @param negative mentions with a sentiment of −0.05 or less
     * @param positiveShare of the mentions with a sentiment; null if there are none
     * @param negativeShare of the mentions with a sentiment; null if there are none
     * @param followers of all mentions together, each counted as often as it was told
     * @param suppressed whether it is about too few people to be shown
     */
    public record Network(
            @Nullable String network,
            @Nullable Integer people,
            @Nullable Integer mentions,
            @Nullable Integer positive,
            @Nullable Integer neutral,
            @Nullable Integer negative,
            @Nullable Double positiveShare,
            @Nullable Double negativeShare,
            @Nullable Long followers,
            boolean suppressed) {

        static Network suppressed(@Nullable String network) {
            return new Network(network, null, null, null, null, null, null, null, null, true);
        }
    }
}
