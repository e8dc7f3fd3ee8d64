package io.stammkunde.consent.subject;

/** profile-service cannot be reached, or did not answer in time. */
public final class DirectoryUnavailable extends SubjectRefusal {
    public DirectoryUnavailable() {
        super("The person can only be told by profile-service, which does not answer. Try again, or name the person by"
                + " profileId.");
    }
}
