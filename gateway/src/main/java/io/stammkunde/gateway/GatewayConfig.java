package io.stammkunde.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Everything an operator may set for the gateway; what concerns tokens is {@code quarkus.oidc.*}. */
@ConfigMapping(prefix = "stammkunde.gateway")
public interface GatewayConfig {
    Services services();

    Connections connections();

    Deadlines deadlines();

    Bodies bodies();

    Rates rates();

    Circuit circuit();

    Documentation documentation();

    /**
     * Origins, such as {@code https://cdp.example.com}, whose pages may change things with the console's session,
     * beside the gateway's own. For a gateway behind a proxy that does not say its public name.
     */
    Optional<Set<String>> consoleOrigins();

    /**
     * How long a bearer token that was verified is believed without another look at its signature; never beyond its
     * expiry. Bounds how long a key that the issuer has withdrawn goes on to work here.
     */
    @WithDefault("30s")
    Duration tokensRememberedFor();

    /** Where the services listen. */
    interface Services {
        URI profile();

        URI consent();

        URI segment();

        URI metrics();
    }

    /** Connections to the services; each number counts for one service. */
    interface Connections {
        @WithDefault("128")
        @Positive
        int pool();

        /** Requests that wait for a connection; what comes on top is answered 503 at once. */
        @WithDefault("512")
        @Positive
        int waiting();

        /** Shorter than the services' own idle time, so that none is used that a service is about to close. */
        @WithDefault("30s")
        Duration keepAlive();
    }

    /** How long the gateway waits before it gives up. */
    interface Deadlines {
        /** For a connection to a service, the wait for a free one included; then 503. */
        @WithDefault("2s")
        Duration connect();

        /** From the last byte of the request to the first of the answer; then 504. */
        @WithDefault("30s")
        Duration answer();

        /** Between two parts of a body, in either direction; then 408, 504 or a cut connection. */
        @WithDefault("30s")
        Duration silence();

        /** Between two events of a stream (SSE); a service should send a comment more often than that. */
        @WithDefault("5m")
        Duration streamSilence();
    }

    /** How large a request's body may be as it is sent, that is before decompression; then 413. */
    interface Bodies {
        @WithDefault("1M")
        MemorySize usual();

        /** A batch of events; the profile-service counts the decompressed bytes once more. */
        @WithDefault("5M")
        MemorySize events();

        /** A file that is imported. */
        @WithDefault("2G")
        MemorySize upload();
    }

    /** Requests in a time, counted in this instance alone; then 429 and the seconds to wait. */
    interface Rates {
        /** One client address, whatever it calls; an IPv6 client is its /64. */
        @WithDefault("2000")
        @Positive
        int clientPerSecond();

        @WithDefault("5000")
        @Positive
        int clientBurst();

        /** One signed-in user or program. */
        @WithDefault("300")
        @Positive
        int callerPerSecond();

        @WithDefault("1000")
        @Positive
        int callerBurst();

        /** One write key that is sent in the header or in the query. */
        @WithDefault("2000")
        @Positive
        int writeKeyPerSecond();

        @WithDefault("5000")
        @Positive
        int writeKeyBurst();

        /** Clients, callers and keys that are remembered; bounds memory at about 300 bytes each. */
        @WithDefault("100000")
        @Positive
        int remembered();
    }

    /** When a service is left alone for a while. */
    interface Circuit {
        /** Failures in a row, connections refused or broken and missed deadlines, that open the circuit. */
        @WithDefault("10")
        @Min(1)
        @Max(1000)
        int failures();

        /** How long nothing is sent then; afterwards one request tries. */
        @WithDefault("3s")
        Duration pause();
    }

    /** The description of the interface at {@code /openapi}. */
    interface Documentation {
        /** How long a description that was put together is handed out. */
        @WithDefault("1m")
        Duration keptFor();
    }
}
