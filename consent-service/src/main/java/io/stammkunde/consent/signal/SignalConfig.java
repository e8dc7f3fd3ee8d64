package io.stammkunde.consent.signal;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;

/** Everything an operator may set for signals. */
@ConfigMapping(prefix = "stammkunde.consent.signals")
public interface SignalConfig {
    /**
     * The company's number in the IAB's Global Vendor List. A TCF string allows what it allows to this vendor; without a
     * number no string can be read.
     */
    Optional<@Min(1) @Max(65535) Integer> tcfVendorId();
}
