package io.stammkunde.consent.opendsr;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The OpenDSR interface. */
@ConfigMapping(prefix = "stammkunde.consent.opendsr")
public interface OpenDsrConfig {
    /** PKCS#12 file with the RSA key and certificate that answers are signed with; without it the interface is closed. */
    Optional<String> keystore();

    /** Password of that file and its key. */
    Optional<String> keystorePassword();

    /** The domain that the certificate is for, told with each signature. */
    @WithDefault("localhost")
    String processorDomain();

    /** Where others reach the gateway. */
    @WithDefault("http://localhost:8080")
    String publicUrl();

    /**
     * Hosts that callbacks may go to, each with a port if it is not 443. Nobody else is called, whatever a request says:
     * otherwise whoever may send requests could have this service call into the company's own network.
     */
    Optional<Set<String>> callbackHosts();

    /** Whether callbacks may go over plain HTTP; for tests and machines of one's own only. */
    @WithDefault("false")
    boolean plainCallbacks();

    /** How often it is looked whether there is something to tell. */
    @WithDefault("PT1S")
    Duration every();

    /** How long a called host may take. */
    @WithDefault("PT10S")
    Duration patience();

    /** After a failure the next attempt waits this long; doubles from attempt to attempt, up to an hour. */
    @WithDefault("PT10S")
    Duration retryPause();

    /** After this many failures a callback is given up; the status can still be asked for. */
    @WithDefault("20")
    int attempts();
}
