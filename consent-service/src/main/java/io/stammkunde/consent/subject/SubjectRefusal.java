package io.stammkunde.consent.subject;

/** Why a person could not be told from what the caller named. */
public abstract sealed class SubjectRefusal extends RuntimeException permits DirectoryUnavailable, UnresolvableSubject {
    SubjectRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
