package io.stammkunde.metrics.satisfaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.stammkunde.metrics.figure.FigureDefinition.Text;
import org.jspecify.annotations.Nullable;

/**
 * How many of those who were asked answered.
 *
 * @param invited invitations sent in the period; null if suppressed
 * @param answered of these, those answered within 30 days; null if suppressed
 * @param value answered of invited; null without invitations or if suppressed
 * @param low of the value, with 95 % confidence, by Wilson
 * @param high upper end
 * @param reason why there is no value; missing where there is one
 */
public record Response(
        @Nullable Integer invited,
        @Nullable Integer answered,
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text reason) {
    private static final Text NOBODY_ASKED = new Text(
            "Kein Ereignis „Survey Sent“ sagt, wer gefragt wurde.", "No event 'Survey Sent' tells who was asked.");
    private static final Text TOO_FEW = new Text("Zu wenige Personen.", "Too few people.");

    static final Response UNKNOWN = new Response(0, 0, null, null, null, NOBODY_ASKED);
    static final Response SUPPRESSED = new Response(null, null, null, null, null, TOO_FEW);

    /** From counts; at least one invitation. */
    static Response of(int answered, int invited) {
        var share = Estimate.share(answered, invited);
        return new Response(invited, answered, share.value(), share.low(), share.high(), null);
    }
}
