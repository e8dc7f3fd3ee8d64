package io.stammkunde.consent.breach;

import io.stammkunde.consent.breach.Breach.Action;
import io.stammkunde.consent.breach.Breach.Change;
import io.stammkunde.consent.breach.BreachRefusal.Incomplete;
import io.stammkunde.consent.breach.BreachRefusal.Missing;
import io.stammkunde.consent.breach.BreachRefusal.MustBeTold;
import io.stammkunde.consent.breach.BreachRefusal.NotNow;
import io.stammkunde.consent.breach.PeopleCase.Ground;
import io.stammkunde.consent.deadline.BreachClock;
import io.stammkunde.http.InvalidParameter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be done with an entry of the register, and when. Decides only; nothing is read or written here. */
final class Handling {
    /** Hours from awareness to telling the authority, see {@link io.stammkunde.consent.deadline.DeadlineConfig}. */
    private final int hours;

    Handling(int hours) {
        this.hours = hours;
    }

    /** Somebody has become aware of an incident. */
    Breach record(UUID id, Facts facts, String by, Instant now) {
        requirePast("/awareness", facts.awareness(), now);
        return new Breach(
                id,
                1,
                facts,
                new AuthorityCase.Undecided(),
                new PeopleCase.Undecided(),
                new BreachState.Open(),
                new Change(Action.RECORDED, now, by, ""));
    }

    /**
     * More is known, or something was wrong. A decision that the new risk does not bear out is open again.
     *
     * @param note why; needed if the clock starts at another time
     */
    Breach revise(Breach breach, Facts facts, String note, String by, Instant now) {
        requireOpen(breach);
        requirePast("/awareness", facts.awareness(), now);
        if (!facts.awareness().equals(breach.facts().awareness()) && note.isBlank()) {
            throw new InvalidParameter("/note", "must say why the company became aware at another time");
        }
        firstTold(breach).filter(told -> facts.awareness().isAfter(told)).ifPresent(told -> {
            throw new InvalidParameter("/awareness", "must not be after " + told + ", when somebody was told of it");
        });
        return breach.revised(
                facts,
                authorityUnder(facts.risk(), breach.authority()),
                peopleUnder(facts.risk(), breach.people()),
                new Change(Action.REVISED, now, by, note));
    }

    /** Whether the authority is to be told. Only what is unlikely to be a risk may be kept from it (Art. 33(1) GDPR). */
    Breach decideAuthority(Breach breach, boolean tell, String reasons, String by, Instant now) {
        requireOpen(breach);
        if (breach.authority() instanceof AuthorityCase.Notified) {
            throw new NotNow("The authority has been told, so there is nothing left to decide.");
        }
        if (!tell && breach.facts().risk() != Risk.NONE) {
            throw new MustBeTold("Only a breach whose risk is NONE need not be told to the authority (Art. 33(1) GDPR);"
                    + " this one is " + breach.facts().risk() + ". Enter the risk first, or decide to tell.");
        }
        var decided =
                tell ? new AuthorityCase.Due(reasons, now, by) : new AuthorityCase.NotReportable(reasons, now, by);
        return breach.with(decided, new Change(Action.AUTHORITY_DECIDED, now, by, reasons));
    }

    /**
     * The authority was told, for the first time or of more (Art. 33(4) GDPR).
     *
     * @param lateReasons why the first message came after the legal time; needed with that one
     */
    Breach tellAuthority(
            Breach breach, AuthorityCase.Phase phase, @Nullable String lateReasons, String by, Instant now) {
        requireOpen(breach);
        requirePast("/at", phase.at(), now);
        requireNotBefore("/at", phase.at(), breach.facts().awareness(), "the company became aware of it");
        var told = switch (breach.authority()) {
            case AuthorityCase.Due due -> new AuthorityCase.Notified(due.reasons(), List.of(phase), lateReasons);
            case AuthorityCase.Notified before -> further(before, phase, lateReasons);
            case AuthorityCase.Undecided undecided ->
                throw new NotNow("Decide first that the authority is told, and why.");
            case AuthorityCase.NotReportable not ->
                throw new NotNow("It was decided that the authority is not told. Decide anew first.");
        };
        if (isLate(breach.facts(), told) && told.lateReasons() == null) {
            throw new InvalidParameter(
                    "/lateReasons",
                    "must say why the authority was told only after %s (Art. 33(1) GDPR)"
                            .formatted(clock(breach.facts()).legal()));
        }
        return breach.with(told, new Change(Action.AUTHORITY_TOLD, now, by, phase.content()));
    }

    private static AuthorityCase.Notified further(
            AuthorityCase.Notified before, AuthorityCase.Phase phase, @Nullable String lateReasons) {
        requireNotBefore("/at", phase.at(), before.phases().getLast().at(), "the authority was told before");
        var phases = Stream.concat(before.phases().stream(), Stream.of(phase)).toList();
        return new AuthorityCase.Notified(
                before.reasons(), phases, lateReasons == null ? before.lateReasons() : lateReasons);
    }

    /**
     * Whether the people are to be told.
     *
     * @param ground why not, or null if they are
     */
    Breach decidePeople(Breach breach, @Nullable Ground ground, String reasons, String by, Instant now) {
        requireOpen(breach);
        if (breach.people() instanceof PeopleCase.Informed) {
            throw new NotNow("The people have been told, so there is nothing left to decide.");
        }
        if (ground == Ground.NO_HIGH_RISK && !isBearable(breach.facts().risk())) {
            throw new MustBeTold("NO_HIGH_RISK needs a risk of NONE or RISK (Art. 34(1) GDPR); this one is "
                    + breach.facts().risk() + ". Enter the risk first, name another ground, or decide to tell.");
        }
        var decided = ground == null
                ? new PeopleCase.Due(reasons, now, by)
                : new PeopleCase.NotNeeded(ground, reasons, now, by);
        return breach.with(decided, new Change(Action.PEOPLE_DECIDED, now, by, reasons));
    }

    /** The people were told. */
    Breach tellPeople(Breach breach, Instant at, String how, @Nullable Long people, String by, Instant now) {
        requireOpen(breach);
        requirePast("/at", at, now);
        requireNotBefore("/at", at, breach.facts().awareness(), "the company became aware of it");
        if (!(breach.people() instanceof PeopleCase.Due due)) {
            throw new NotNow("Decide first that the people are told, and why; they are told once.");
        }
        return breach.with(
                new PeopleCase.Informed(due.reasons(), at, how, people, by),
                new Change(Action.PEOPLE_TOLD, now, by, how));
    }

    /** Nothing is left to be done. */
    Breach close(Breach breach, String summary, String by, Instant now) {
        requireOpen(breach);
        var missing = missing(breach);
        if (!missing.isEmpty()) {
            throw new Incomplete(missing);
        }
        return breach.with(new BreachState.Closed(summary, now, by), new Change(Action.CLOSED, now, by, summary));
    }

    /** Something is left after all. */
    Breach reopen(Breach breach, String reasons, String by, Instant now) {
        if (breach.state() instanceof BreachState.Open) {
            throw new NotNow("The entry is open already.");
        }
        return breach.with(new BreachState.Open(), new Change(Action.REOPENED, now, by, reasons));
    }

    private List<Missing> missing(Breach breach) {
        return Stream.of(missing(breach.facts()), missing(breach.facts(), breach.authority()), missing(breach.people()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Missing> missing(Facts facts) {
        return Stream.of(
                        unless(
                                !facts.consequences().isBlank(),
                                "/consequences",
                                "must say what is likely to follow (Art. 33(3)(c) GDPR)"),
                        unless(!facts.measures().isBlank(), "/measures", "must say what was done (Art. 33(3)(d) GDPR)"),
                        unless(facts.risk() != Risk.NOT_ASSESSED, "/risk", "must be judged"))
                .flatMap(each -> each);
    }

    private Stream<Missing> missing(Facts facts, AuthorityCase authority) {
        return switch (authority) {
            case AuthorityCase.Undecided undecided ->
                Stream.of(new Missing("/authority", "must be decided on, with reasons"));
            case AuthorityCase.Due due -> Stream.of(new Missing("/authority", "must have been told"));
            case AuthorityCase.NotReportable not -> Stream.empty();
            case AuthorityCase.Notified told ->
                Stream.concat(
                        unless(
                                told.isComplete(),
                                "/authority",
                                "must have been told everything: its last phase is not final"),
                        unless(
                                !isLate(facts, told) || told.lateReasons() != null,
                                "/authority/lateReasons",
                                "must say why the authority was told late"));
        };
    }

    private static Stream<Missing> missing(PeopleCase people) {
        return switch (people) {
            case PeopleCase.Undecided undecided ->
                Stream.of(new Missing("/people", "must be decided on, with reasons"));
            case PeopleCase.Due due -> Stream.of(new Missing("/people", "must have been told"));
            case PeopleCase.NotNeeded not -> Stream.empty();
            case PeopleCase.Informed told -> Stream.empty();
        };
    }

    private static Stream<Missing> unless(boolean isThere, String field, String detail) {
        return isThere ? Stream.empty() : Stream.of(new Missing(field, detail));
    }

    private BreachClock clock(Facts facts) {
        return BreachClock.of(facts.awareness(), hours);
    }

    private boolean isLate(Facts facts, AuthorityCase.Notified told) {
        return !told.firstAt().isBefore(clock(facts).legal());
    }

    private static AuthorityCase authorityUnder(Risk risk, AuthorityCase authority) {
        return authority instanceof AuthorityCase.NotReportable && risk != Risk.NONE
                ? new AuthorityCase.Undecided()
                : authority;
    }

    private static PeopleCase peopleUnder(Risk risk, PeopleCase people) {
        return people instanceof PeopleCase.NotNeeded not && not.ground() == Ground.NO_HIGH_RISK && !isBearable(risk)
                ? new PeopleCase.Undecided()
                : people;
    }

    private static boolean isBearable(Risk risk) {
        return risk == Risk.NONE || risk == Risk.RISK;
    }

    private static Optional<Instant> firstTold(Breach breach) {
        var authority = breach.authority() instanceof AuthorityCase.Notified told
                ? Stream.of(told.firstAt())
                : Stream.<Instant>empty();
        var people =
                breach.people() instanceof PeopleCase.Informed told ? Stream.of(told.at()) : Stream.<Instant>empty();
        return Stream.concat(authority, people).min(Comparator.naturalOrder());
    }

    private static void requireOpen(Breach breach) {
        if (breach.state() instanceof BreachState.Closed) {
            throw new NotNow("The entry is closed. Open it again first, with reasons.");
        }
    }

    private static void requirePast(String field, Instant at, Instant now) {
        if (at.isAfter(now)) {
            throw new InvalidParameter(field, "must not lie in the future");
        }
    }

    private static void requireNotBefore(String field, Instant at, Instant earliest, String what) {
        if (at.isBefore(earliest)) {
            throw new InvalidParameter(field, "must not be before %s, when %s".formatted(earliest, what));
        }
    }
}
