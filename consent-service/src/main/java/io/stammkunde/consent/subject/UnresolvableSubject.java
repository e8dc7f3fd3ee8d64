package io.stammkunde.consent.subject;

/** profile-service does not take the identifier for one. */
public final class UnresolvableSubject extends SubjectRefusal {
    public UnresolvableSubject() {
        super("profile-service does not accept this type and value as an identifier.");
    }
}
