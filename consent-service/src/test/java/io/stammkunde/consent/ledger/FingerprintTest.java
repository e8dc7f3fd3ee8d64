package io.stammkunde.consent.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.stammkunde.consent.notice.NoticeReference;
import io.stammkunde.consent.purpose.Channel;
import io.stammkunde.consent.purpose.PurposeKey;
import io.stammkunde.consent.subject.ProfileId;
import io.stammkunde.consent.subject.SubjectReference;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    /** Requests are remembered for months: whoever repeats one from before must not be told that it was another. */
    @Test
    void aRequestWithoutNoticesKeepsTheFingerprintThatItAlwaysHad() {
        // sha256sum of the fields, joined by NUL
        assertThat(Fingerprint.of(decision(List.of(), Optional.empty())))
                .isEqualTo("9e428975ba47b9003b6533d8a8bc44cb2af264d1cf2ce29e844c1f8ec1269a57");
    }

    @Test
    void theTextsThatWereShownAndWhoIsAskedMakeAnotherRequest() {
        var plain = Fingerprint.of(decision(List.of(), Optional.empty()));
        var shown = Fingerprint.of(decision(List.of(NoticeReference.fromString("web@1/de")), Optional.empty()));
        var asked = Fingerprint.of(decision(List.of(), Optional.of(new ConfirmBy.Email("ada@example.org", "de"))));

        assertThat(List.of(plain, shown, asked)).doesNotHaveDuplicates();
    }

    private static NewDecision decision(List<NoticeReference> notices, Optional<ConfirmBy> confirmBy) {
        return new NewDecision(
                new SubjectReference.Known(new ProfileId(new UUID(0, 1))),
                new PurposeKey("analytics"),
                Channel.NONE,
                Action.GIVE,
                Optional.empty(),
                Optional.empty(),
                Method.API,
                Optional.empty(),
                Optional.empty(),
                notices,
                confirmBy);
    }
}
