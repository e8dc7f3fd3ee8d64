package io.stammkunde.consent.breach.http;

import io.stammkunde.consent.breach.AuthorityCase;
import io.stammkunde.consent.breach.Breach;
import io.stammkunde.consent.breach.BreachState;
import io.stammkunde.consent.breach.ClockLight;
import io.stammkunde.consent.breach.Facts;
import io.stammkunde.consent.breach.PeopleCase;
import io.stammkunde.consent.breach.Risk;
import io.stammkunde.consent.deadline.BreachClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of an entry, as officers see it. */
public record BreachView(
        UUID id,
        int version,
        String title,
        Instant awareness,
        String nature,
        Set<Facts.Kind> kinds,
        List<String> peopleCategories,
        @Nullable Long people,
        List<String> dataCategories,
        @Nullable Long records,
        String consequences,
        String measures,
        Risk risk,
        String state,
        Clock clock,
        Authority authority,
        People told,
        @Nullable Closing closing,
        Breach.Change change) {
    /**
     * The clock of Art. 33.
     *
     * @param light colour of a traffic light, or {@code NONE} where nothing is left to be done
     * @param state how it stands
     * @param legal the first instant that is too late
     * @param strict the same for who counts the hour of awareness
     * @param seconds left, since it passed, or from awareness to telling; by state
     */
    public record Clock(
            ClockLight.Colour light,
            String state,
            Instant legal,
            Instant strict,
            @Nullable Long seconds) {}

    /** Whether the authority is told, and what it was told. */
    public record Authority(
            String decision,
            @Nullable String reasons,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            List<AuthorityCase.Phase> phases,
            boolean complete,
            @Nullable String lateReasons) {}

    /** Whether the people are told, and how they were. */
    public record People(
            String decision,
            PeopleCase.@Nullable Ground ground,
            @Nullable String reasons,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String how,
            @Nullable Long people) {}

    /** That nothing is left to be done. */
    public record Closing(String summary, Instant at, String by) {}

    static BreachView of(Breach breach, int hours, Instant now) {
        var facts = breach.facts();
        return new BreachView(
                breach.id(),
                breach.version(),
                facts.title(),
                facts.awareness(),
                facts.nature(),
                facts.kinds(),
                facts.peopleCategories(),
                facts.people(),
                facts.dataCategories(),
                facts.records(),
                facts.consequences(),
                facts.measures(),
                facts.risk(),
                breach.state() instanceof BreachState.Open ? "OPEN" : "CLOSED",
                clock(BreachClock.of(facts.awareness(), hours), breach.authority(), now),
                authority(breach.authority()),
                people(breach.people()),
                breach.state() instanceof BreachState.Closed(String summary, Instant at, String by)
                        ? new Closing(summary, at, by)
                        : null,
                breach.change());
    }

    private static Clock clock(BreachClock clock, AuthorityCase authority, Instant now) {
        var light = ClockLight.of(clock, authority, now);
        return switch (light) {
            case ClockLight.Ample(Duration left) -> clock(clock, light, "AMPLE", left);
            case ClockLight.Soon(Duration left) -> clock(clock, light, "SOON", left);
            case ClockLight.LastHour(Duration left) -> clock(clock, light, "LAST_HOUR", left);
            case ClockLight.Overdue(Duration since) -> clock(clock, light, "OVERDUE", since);
            case ClockLight.InTime(Duration after) -> clock(clock, light, "IN_TIME", after);
            case ClockLight.Late(Duration after) -> clock(clock, light, "LATE", after);
            case ClockLight.NotNeeded not -> clock(clock, light, "NOT_NEEDED", null);
        };
    }

    private static Clock clock(BreachClock clock, ClockLight light, String state, @Nullable Duration duration) {
        return new Clock(
                light.colour(), state, clock.legal(), clock.strict(), duration == null ? null : duration.toSeconds());
    }

    private static Authority authority(AuthorityCase authority) {
        return switch (authority) {
            case AuthorityCase.Undecided undecided ->
                new Authority("UNDECIDED", null, null, null, List.of(), false, null);
            case AuthorityCase.NotReportable(String reasons, Instant at, String by) ->
                new Authority("NOT_REPORTABLE", reasons, at, by, List.of(), false, null);
            case AuthorityCase.Due(String reasons, Instant at, String by) ->
                new Authority("DUE", reasons, at, by, List.of(), false, null);
            case AuthorityCase.Notified told ->
                new Authority(
                        "NOTIFIED", told.reasons(), null, null, told.phases(), told.isComplete(), told.lateReasons());
        };
    }

    private static People people(PeopleCase people) {
        return switch (people) {
            case PeopleCase.Undecided undecided -> new People("UNDECIDED", null, null, null, null, null, null);
            case PeopleCase.NotNeeded(PeopleCase.Ground ground, String reasons, Instant at, String by) ->
                new People("NOT_NEEDED", ground, reasons, at, by, null, null);
            case PeopleCase.Due(String reasons, Instant at, String by) ->
                new People("DUE", null, reasons, at, by, null, null);
            case PeopleCase.Informed told ->
                new People("INFORMED", null, told.reasons(), told.at(), told.by(), told.how(), told.people());
        };
    }
}
