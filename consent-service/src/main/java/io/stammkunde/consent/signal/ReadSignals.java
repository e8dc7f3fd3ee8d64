package io.stammkunde.consent.signal;

import io.stammkunde.consent.digest.Sha256;
import io.stammkunde.consent.subject.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * Signals that were read and can be.
 *
 * @param tcf what the string says, if there is one
 * @param tcString the string itself, for evidence
 * @param toldAt when the tool was told
 * @param gpc whether the browser objects
 * @param gpcAt when it said so
 */
record ReadSignals(Optional<TcfConsent> tcf, Optional<String> tcString, Instant toldAt, boolean gpc, Instant gpcAt) {
    /** Under this name it is remembered that a string was heard of for a purpose. Tools send it with each page. */
    String nameOf(ProfileId profile, SignalPlan.Spoken spoken) {
        return String.join(
                "|",
                profile.toString(),
                spoken.purpose().key().value(),
                Integer.toString(spoken.purpose().version()),
                toldAt.toString(),
                Sha256.hex(tcString.orElse("")));
    }
}
