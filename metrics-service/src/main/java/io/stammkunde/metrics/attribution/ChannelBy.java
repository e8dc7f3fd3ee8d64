package io.stammkunde.metrics.attribution;

import io.stammkunde.http.InvalidParameter;
import java.util.List;

/** What a touchpoint is named by. */
public enum ChannelBy {
    /** The property {@code channel}, or else the medium, or else the source. */
    CHANNEL,
    /** {@code utm_medium}. */
    MEDIUM,
    /** {@code utm_source}. */
    SOURCE,
    /** {@code utm_campaign}. */
    CAMPAIGN;

    /** The properties to look at, the first that is there counts. */
    List<String> properties() {
        return switch (this) {
            case CHANNEL -> List.of("channel", "utm_medium", "utm_source");
            case MEDIUM -> List.of("utm_medium");
            case SOURCE -> List.of("utm_source");
            case CAMPAIGN -> List.of("utm_campaign");
        };
    }

    /** That of a request. */
    public static ChannelBy asked(String text) {
        return switch (text) {
            case "channel" -> CHANNEL;
            case "medium" -> MEDIUM;
            case "source" -> SOURCE;
            case "campaign" -> CAMPAIGN;
            default -> throw new InvalidParameter("by", "must be one of channel, medium, source, campaign");
        };
    }
}
