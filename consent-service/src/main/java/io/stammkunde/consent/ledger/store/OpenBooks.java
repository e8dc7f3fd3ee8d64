package io.stammkunde.consent.ledger.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import io.stammkunde.consent.ledger.ConsentKey;
import io.stammkunde.consent.ledger.LedgerBooks;
import io.stammkunde.consent.ledger.StandingConsent;
import io.stammkunde.consent.ledger.SubjectBook;
import io.stammkunde.consent.subject.ProfileId;
import io.vertx.core.json.JsonArray;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Locks persons, always in the order of their ids so that two transactions never wait for each other, and reads them. */
final class OpenBooks {
    /** Lists travel as one parameter, so that the statement is the same for any number. */
    private static final String IDS =
            "select cast(value as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb))";

    private static final String HOLDERS = """
            with recursive line (holder) as (
                select absorbed_by from consent_subject where profile_id in (%s) and absorbed_by is not null
                union
                select subject.absorbed_by from line join consent_subject subject on subject.profile_id = line.holder
                where subject.absorbed_by is not null
            )
            select holder from line""".formatted(IDS);

    private static final String BEGIN_CHAINS = """
            insert into consent_subject (profile_id, entries, last_hash)
            select id, 0, repeat('0', 64) from (%s) as ids (id)
            on conflict (profile_id) do nothing""".formatted(IDS);

    private OpenBooks() {}

    static Uni<LedgerBooks> open(Mutiny.Session session, Collection<ProfileId> profiles) {
        var named = profiles.stream().map(ProfileId::value).toList();
        return holders(session, named)
                .map(holders -> union(named, holders))
                .call(all -> beginChains(session, all))
                .chain(all -> lock(session, all))
                .chain(subjects -> books(session, subjects));
    }

    private static Uni<List<UUID>> holders(Mutiny.Session session, List<UUID> named) {
        return session.createNativeQuery(HOLDERS, UUID.class)
                .setParameter("ids", json(named))
                .getResultList();
    }

    private static List<UUID> union(List<UUID> named, List<UUID> holders) {
        var all = new TreeSet<>(named);
        all.addAll(holders);
        return List.copyOf(all);
    }

    private static Uni<Integer> beginChains(Mutiny.Session session, List<UUID> profiles) {
        return session.createNativeQuery(BEGIN_CHAINS)
                .setParameter("ids", json(profiles))
                .executeUpdate();
    }

    private static Uni<List<SubjectRow>> lock(Mutiny.Session session, List<UUID> profiles) {
        return session.createQuery("from SubjectRow where profileId in :profiles order by profileId", SubjectRow.class)
                .setParameter("profiles", profiles)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private static Uni<LedgerBooks> books(Mutiny.Session session, List<SubjectRow> subjects) {
        var profiles = subjects.stream().map(subject -> subject.profileId).toList();
        return session.createQuery("from StateRow where profileId in :profiles", StateRow.class)
                .setParameter("profiles", profiles)
                .getResultList()
                .map(states -> books(subjects, states));
    }

    private static LedgerBooks books(List<SubjectRow> subjects, List<StateRow> states) {
        var byProfile = states.stream().collect(groupingBy(state -> state.profileId));
        var books = new HashMap<ProfileId, SubjectBook>();
        for (var subject : subjects) {
            var book = subject.toBook(standing(byProfile.getOrDefault(subject.profileId, List.of())));
            books.put(book.profile(), book);
        }
        return new LedgerBooks(books);
    }

    private static Map<ConsentKey, StandingConsent> standing(List<StateRow> states) {
        return states.stream().map(StateRow::toStanding).collect(toMap(StandingConsent::key, consent -> consent));
    }

    private static String json(List<UUID> ids) {
        var array = new JsonArray();
        ids.forEach(id -> array.add(id.toString()));
        return array.encode();
    }
}
