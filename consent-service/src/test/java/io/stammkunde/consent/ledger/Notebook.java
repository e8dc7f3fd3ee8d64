package io.stammkunde.consent.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries commands out in memory, each call as one transaction would. */
final class Notebook {
    private final Map<ProfileId, SubjectBook> books = new HashMap<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private long sequence;

    LedgerPlan carryOut(Instant now, LedgerCommand... commands) {
        return carryOut(now, List.of(commands));
    }

    LedgerPlan carryOut(Instant now, List<LedgerCommand> commands) {
        commands.forEach(
                command -> command.profiles().forEach(profile -> books.computeIfAbsent(profile, SubjectBook::empty)));
        var plan = LedgerPlanner.plan(new LedgerBooks(books), commands, now, UuidCreator::getTimeOrderedEpoch);
        var numbered =
                plan.numbered(plan.entries().stream().map(entry -> ++sequence).toList());
        entries.addAll(numbered.entries());
        numbered.subjects().forEach(book -> books.put(book.profile(), book));
        numbered.added().forEach(this::stand);
        numbered.changed().forEach(this::stand);
        return numbered;
    }

    private void stand(StandingConsent standing) {
        books.computeIfPresent(standing.key().profile(), (profile, book) -> book.with(standing));
    }

    @Nullable
    StandingConsent standing(ConsentKey key) {
        return book(key.profile()).standing().get(key);
    }

    StandingConsent mustStand(ConsentKey key) {
        return Objects.requireNonNull(standing(key), "nothing stands for " + key);
    }

    SubjectBook book(ProfileId profile) {
        return books.getOrDefault(profile, SubjectBook.empty(profile));
    }

    List<LedgerEntry> entriesOf(ProfileId profile) {
        return entries.stream()
                .filter(entry -> entry.statement().key().profile().equals(profile))
                .toList();
    }
}
