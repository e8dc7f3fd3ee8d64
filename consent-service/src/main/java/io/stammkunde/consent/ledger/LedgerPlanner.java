package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works out, without touching a store, what commands amount to; each sees the effect of those before it. */
final class LedgerPlanner {
    private final LedgerBooks books;
    private final Instant now;
    private final Supplier<UUID> ids;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<ConsentKey, StandingConsent> added = new LinkedHashMap<>();
    private final Map<ConsentKey, StandingConsent> changed = new LinkedHashMap<>();
    private final Set<ProfileId> subjects = new LinkedHashSet<>();

    private LedgerPlanner(LedgerBooks books, Instant now, Supplier<UUID> ids) {
        this.books = books;
        this.now = now.truncatedTo(ChronoUnit.MICROS);
        this.ids = ids;
    }

    /**
     * Plans all commands.
     *
     * @param ids makes ids for entries that no caller has named
     */
    static LedgerPlan plan(LedgerBooks books, List<LedgerCommand> commands, Instant now, Supplier<UUID> ids) {
        var planner = new LedgerPlanner(books, now, ids);
        commands.forEach(planner::plan);
        return new LedgerPlan(
                planner.entries,
                List.copyOf(planner.added.values()),
                List.copyOf(planner.changed.values()),
                planner.subjects.stream().map(books::own).toList());
    }

    private void plan(LedgerCommand command) {
        switch (command) {
            case LedgerCommand.Decide decide -> decide(decide);
            case LedgerCommand.Choose choose -> choose(choose);
            case LedgerCommand.Signal signal -> signal(signal);
            case LedgerCommand.Absorb absorb -> absorb(absorb);
            case LedgerCommand.Release release -> release(release);
            case LedgerCommand.Expire expire -> expire(expire);
            case LedgerCommand.Invalidate invalidate -> invalidate(invalidate);
        }
    }

    private void decide(LedgerCommand.Decide decide) {
        var key = effective(decide.key());
        var standing = standing(key);
        var at = Transition.timeOf(decide.at(), standing, now);
        append(
                decide.entryId(),
                new Statement(
                        key,
                        decide.purposeVersion(),
                        Transition.of(decide.action(), standing, at),
                        at,
                        decide.validUntil(),
                        decide.method(),
                        decide.evidenceDigest(),
                        decide.origin(),
                        SignalRule.contradicts(decide.action(), ofPurpose(key)),
                        decide.notices()));
    }

    private void choose(LedgerCommand.Choose choose) {
        var key = effective(choose.key());
        var standing = standing(key);
        if (standing != null && Transition.isRepetition(choose, standing)) {
            rememberRepetition(standing, choose.at());
            return;
        }
        var action = Transition.of(choose, standing);
        append(
                choose.entryId(),
                new Statement(
                        key,
                        choose.purposeVersion(),
                        Transition.of(action, standing, choose.at()),
                        choose.at(),
                        null,
                        Method.EVENT,
                        null,
                        choose.origin(),
                        SignalRule.contradicts(action, ofPurpose(key)),
                        List.of()));
    }

    private void signal(LedgerCommand.Signal signal) {
        var key = effective(signal.key());
        var standing = standing(key);
        switch (SignalRule.of(signal, standing, ofPurpose(key))) {
            case SignalRule.Outcome.Ignored() -> {}
            case SignalRule.Outcome.Repeated() -> rememberRepetition(requireNonNull(standing), signal.at());
            case SignalRule.Outcome.Recorded(var conflict) -> record(signal, key, standing, conflict);
        }
    }

    private void record(
            LedgerCommand.Signal signal, ConsentKey key, @Nullable StandingConsent standing, boolean conflict) {
        var action = Transition.ofDenial(signal.action(), standing);
        append(
                signal.entryId(),
                new Statement(
                        key,
                        signal.purposeVersion(),
                        Transition.of(action, standing, signal.at()),
                        signal.at(),
                        null,
                        signal.method(),
                        signal.evidenceDigest(),
                        signal.origin(),
                        conflict,
                        List.of()));
    }

    private void absorb(LedgerCommand.Absorb absorb) {
        var absorbed = books.own(absorb.absorbed());
        var survivor = books.of(absorb.survivor());
        if (survivor.profile().equals(books.of(absorb.absorbed()).profile())) {
            return; // told before
        }
        replace(absorbed.absorbedBy(survivor.profile()));
        absorbed.standing().values().stream()
                .sorted(Comparator.comparing(consent -> consent.key().toString()))
                .forEach(consent -> merge(consent, consent.key().of(survivor.profile())));
    }

    private void merge(StandingConsent absorbed, ConsentKey key) {
        var statement = MergeRule.of(standing(key), absorbed, key);
        if (statement != null) {
            append(ids.get(), statement);
        }
    }

    private void release(LedgerCommand.Release release) {
        var book = books.own(release.released());
        if (book.absorbedBy() != null) {
            replace(book.absorbedBy(null));
        }
    }

    private void expire(LedgerCommand.Expire expire) {
        var standing = standing(expire.key());
        if (standing == null || !standing.state().permits()) {
            return;
        }
        var end = Transition.endOf(standing, expire.purposeEnded());
        if (end != null && !end.isAfter(now)) {
            append(
                    ids.get(),
                    new Statement(
                            expire.key(),
                            standing.purposeVersion(),
                            ConsentState.EXPIRED,
                            end,
                            null,
                            Method.EXPIRY,
                            null,
                            "expiry:" + standing.entryId(),
                            false,
                            List.of()));
        }
    }

    private void invalidate(LedgerCommand.Invalidate invalidate) {
        var standing = standing(invalidate.key());
        if (standing == null
                || !standing.state().permits()
                || !standing.decidedAt().isBefore(invalidate.publishedAt())) {
            return;
        }
        append(
                ids.get(),
                new Statement(
                        invalidate.key(),
                        standing.purposeVersion(),
                        ConsentState.INVALIDATED,
                        invalidate.publishedAt(),
                        null,
                        Method.NOTICE,
                        null,
                        "notice:" + invalidate.notice() + ":" + standing.entryId(),
                        false,
                        List.of()));
    }

    private void append(UUID id, Statement statement) {
        var book = books.own(statement.key().profile());
        var entry = LedgerEntry.link(entries.size(), id, book.entries() + 1, now, statement, book.lastHash());
        var standing = book.standing().get(statement.key());
        entries.add(entry);
        replace(book.with(entry));
        if (statement.supersedes(standing)) {
            stand(StandingConsent.of(entry), standing);
        }
    }

    private void rememberRepetition(StandingConsent standing, Instant at) {
        if (at.isAfter(standing.decidedAt())) {
            stand(standing.saidAgain(at), standing);
        }
    }

    private void stand(StandingConsent next, @Nullable StandingConsent before) {
        books.replace(books.own(next.key().profile()).with(next));
        if (before == null || added.containsKey(next.key())) {
            added.put(next.key(), next);
        } else {
            changed.put(next.key(), next);
        }
    }

    private void replace(SubjectBook book) {
        books.replace(book);
        subjects.add(book.profile());
    }

    private ConsentKey effective(ConsentKey key) {
        return key.of(books.of(key.profile()).profile());
    }

    private List<StandingConsent> ofPurpose(ConsentKey key) {
        return books.own(key.profile()).standing().values().stream()
                .filter(consent -> consent.key().purpose().equals(key.purpose()))
                .toList();
    }

    private @Nullable StandingConsent standing(ConsentKey key) {
        return books.own(key.profile()).standing().get(key);
    }
}
