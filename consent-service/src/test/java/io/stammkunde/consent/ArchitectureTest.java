package io.stammkunde.consent;

import io.stammkunde.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void featuresFormATreeAndEdgesPointInward() {
        ServiceArchitecture.check("io.stammkunde.consent");
    }
}
