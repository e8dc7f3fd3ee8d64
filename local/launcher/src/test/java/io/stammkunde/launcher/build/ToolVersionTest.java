package io.stammkunde.launcher.build;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToolVersionTest {
    @Test
    void readsWhatProgramsSay() {
        // When, Then
        assertThat(ToolVersion.parse("v20.20.2")).isEqualTo(new ToolVersion(20, 20, 2));
        assertThat(ToolVersion.parse("3.9.11\n")).isEqualTo(new ToolVersion(3, 9, 11));
        assertThat(ToolVersion.parse("4.0.0-rc-4")).isEqualTo(new ToolVersion(4, 0, 0));
        assertThat(ToolVersion.parse("22")).isEqualTo(new ToolVersion(22, 0, 0));
    }

    @Test
    void comparesNumbersNotLetters() {
        // When, Then
        assertThat(ToolVersion.parse("3.8.10")).isGreaterThan(ToolVersion.parse("3.8.9"));
        assertThat(ToolVersion.parse("3.10")).isGreaterThan(ToolVersion.parse("3.9.99"));
    }

    @Test
    void whatCannotBeReadIsOlderThanAnything() {
        // When, Then
        assertThat(ToolVersion.parse("command not found")).isLessThan(ToolVersion.parse("0.0.1"));
    }
}
