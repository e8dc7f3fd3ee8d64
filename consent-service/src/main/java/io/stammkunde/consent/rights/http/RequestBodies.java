package io.stammkunde.consent.rights.http;

import io.stammkunde.consent.rights.Stage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What officers say about a request. */
final class RequestBodies {
    private static final int LONGEST = 4000;

    private RequestBodies() {}

    /**
     * Reasons, evidence or a doubt, in words.
     *
     * @param text the words
     */
    public record Statement(
            @NotNull @Size(min = 3, max = LONGEST) String text) {}

    /**
     * The plan that was looked at.
     *
     * @param digest of the plan, as the request shows it
     */
    public record Approval(
            @NotNull
            @Pattern(regexp = "[0-9a-f]{64}", message = "must be the digest of the plan, 64 hexadecimal digits")
            String digest) {}

    /**
     * The request that came first.
     *
     * @param of id of the request that came first
     */
    public record Duplicate(@NotNull UUID of) {}

    /**
     * Why nothing is done.
     *
     * @param code why, in short
     * @param reasons what the person is told
     * @param evidence what can be shown for it
     */
    public record Refusal(
            @NotNull
            @Pattern(
                    regexp =
                            "NOT_THE_PERSON|MANIFESTLY_UNFOUNDED|EXCESSIVE|LEGAL_OBLIGATION|LEGAL_CLAIMS|NO_DATA|OTHER",
                    message =
                            "must be NOT_THE_PERSON, MANIFESTLY_UNFOUNDED, EXCESSIVE, LEGAL_OBLIGATION, LEGAL_CLAIMS, NO_DATA or OTHER")
            String code,

            @NotNull @Size(min = 10, max = LONGEST) String reasons,
            @NotNull @Size(min = 3, max = LONGEST) String evidence) {
        Stage.Refused toStage() {
            return new Stage.Refused(code, reasons, evidence);
        }
    }
}
