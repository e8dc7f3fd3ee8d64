package io.stammkunde.segment;

import io.stammkunde.testing.ServiceArchitecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void keepsTheRulesOfThePackageTree() {
        ServiceArchitecture.check("io.stammkunde.segment");
    }
}
