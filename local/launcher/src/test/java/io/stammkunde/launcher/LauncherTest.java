package io.stammkunde.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    private Path home;

    private final PrintStream terminal = System.out;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void release() {
        System.setOut(terminal);
    }

    @Test
    void statusOfASystemThatDoesNotRunSaysSoInJsonAndByItsExitCode() throws IOException {
        // When
        int exit = run("status", "--json");

        // Then
        assertThat(exit).isEqualTo(3);
        var status = new ObjectMapper().readTree(printed());
        assertThat(status.get("healthy").asBoolean()).isFalse();
        assertThat(status.get("parts")).hasSize(10).allSatisfy(part -> {
            assertThat(part.get("state").asText()).isEqualTo("stopped");
            assertThat(part.get("pid").isNull()).isTrue();
            assertThat(part.get("port").asInt()).isPositive();
        });
    }

    @Test
    void statusShowsThePortsThatWereAskedFor() {
        // When
        run("status", "--port", "gateway=18999");

        // Then
        assertThat(printed()).contains("18999");
    }

    @Test
    void downWithNothingToStopIsFine() {
        // When
        int exit = run("down");

        // Then
        assertThat(exit).isZero();
        assertThat(printed()).contains("Nothing was running");
    }

    @Test
    void anUnknownPartIsNamed() {
        // When
        int exit = run("logs", "gatewya");

        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("There is no part \"gatewya\"").doesNotContain("Exception");
    }

    @Test
    void aPortThatIsNoneIsNamed() {
        // When
        int exit = run("status", "--port", "gateway=http");

        // Then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("STAMMKUNDE_GATEWAY_PORT", "http");
    }

    private int run(String command, String... arguments) {
        var line = new ArrayList<String>();
        line.add(command);
        line.addAll(List.of("--home", home.toString()));
        line.addAll(List.of(arguments));
        return Launcher.commandLine().setErr(new PrintWriter(err, true)).execute(line.toArray(String[]::new));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
