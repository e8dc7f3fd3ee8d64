package io.stammkunde.consent.sms;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where a gateway is. Numbers and texts go there, so nobody may read along. */
public record GatewayAddress(String url) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * An address.
     *
     * @throws IllegalArgumentException if others could read what is sent there, or if it is none
     */
    public GatewayAddress {
        var uri = URI.create(url);
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            throw new IllegalArgumentException(
                    "must be an address such as https://gateway.example/messages, without user or fragment");
        }
        if (!isPrivate(uri)) {
            throw new IllegalArgumentException(
                    "must begin with https://; http:// is for a gateway on this machine only");
        }
    }

    private static boolean isPrivate(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || ("http".equalsIgnoreCase(uri.getScheme())
                        && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT)));
    }
}
