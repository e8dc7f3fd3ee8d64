package io.stammkunde.consent.opendsr;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be called. */
public final class CallbackHosts {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Set<String> hosts;
    private final boolean isPlainAllowed;

    public CallbackHosts(Set<String> hosts, boolean isPlainAllowed) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(toUnmodifiableSet());
        this.isPlainAllowed = isPlainAllowed;
    }

    /** What is wrong with an address, or empty if it may be called. */
    public Optional<String> refuse(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException unreadable) {
            return Optional.of("must be an address such as https://controller.example/callbacks");
        }
        if (!isScheme(uri)) {
            return Optional.of("must begin with https://");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("must name a host, without user or fragment");
        }
        return hosts.contains(authority(uri))
                ? Optional.empty()
                : Optional.of("must be at a host that was agreed with the operator of this service");
    }

    private boolean isScheme(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                || (isPlainAllowed && "http".equalsIgnoreCase(uri.getScheme()));
    }

    private static String authority(URI uri) {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var usual = "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
        return uri.getPort() == -1 || uri.getPort() == usual ? host : host + ":" + uri.getPort();
    }
}
