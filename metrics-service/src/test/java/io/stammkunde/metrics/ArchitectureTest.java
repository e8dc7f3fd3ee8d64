package io.stammkunde.metrics;

import io.stammkunde.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void packagesDependOnEachOtherInOneDirection() {
        ServiceArchitecture.check("io.stammkunde.metrics");
    }
}
