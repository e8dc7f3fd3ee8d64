package io.stammkunde.consent.ledger;

import static java.util.Objects.requireNonNull;

import io.stammkunde.consent.subject.ProfileId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** What is on record for the persons of some commands, and for those that took them over. */
public final class LedgerBooks {
    private final Map<ProfileId, SubjectBook> bySubject;

    public LedgerBooks(Map<ProfileId, SubjectBook> bySubject) {
        this.bySubject = new HashMap<>(bySubject);
    }

    /**
     * The book in which a person's decisions are kept: their own, or the one of the profile that took them over.
     *
     * @throws LineageMoved if that one was not opened, as a merge came in between
     */
    SubjectBook of(ProfileId profile) {
        var book = own(profile);
        var visited = new HashSet<ProfileId>();
        while (book.absorbedBy() != null && visited.add(book.profile())) {
            book = own(requireNonNull(book.absorbedBy()));
        }
        return book;
    }

    /** The person's own book, whoever took them over. */
    SubjectBook own(ProfileId profile) {
        var book = bySubject.get(profile);
        if (book == null) {
            throw new LineageMoved(profile);
        }
        return book;
    }

    void replace(SubjectBook book) {
        bySubject.put(book.profile(), book);
    }
}
